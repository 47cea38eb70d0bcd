### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klínísk notkun
    .maintenance = Viðhald
    .emergency = Neyðarnotkun
    .standalone = Sjálfstæð notkun
    .configuration = Stillingar
    .service = Þjónusta
    .demonstration = Sýnikennsla
    .update = Uppfærsla
    .recovery = Endurheimt

known-role =
    .administrator = Kerfisstjóri
    .service = Þjónustutæknimaður
    .nurse = Hjúkrunarfræðingur
    .physician = Læknir
    .user = Notandi
    .operator = Stjórnandi tækis
    .viewer = Skoðandi
    .auditor = Úttektaraðili
    .patient = Sjúklingur
    .caregiver = Umönnunaraðili
    .technician = Tæknimaður
    .supervisor = Yfirmaður
    .guest = Gestur

known-local-contact =
    .it = Upplýsingatæknideild
    .medical_engineering = Heilbrigðistæknideild
    .information_security = Upplýsingaöryggisstjóri
    .data_protection = Persónuverndarfulltrúi
