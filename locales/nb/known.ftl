### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinisk bruk
    .maintenance = Vedlikehold
    .emergency = Nøddrift
    .standalone = Frittstående drift
    .configuration = Konfigurasjon
    .service = Service
    .demonstration = Demonstrasjon
    .update = Oppdatering
    .recovery = Gjenoppretting

known-role =
    .administrator = Administrator
    .service = Servicetekniker
    .nurse = Sykepleier
    .physician = Lege
    .user = Bruker
    .operator = Operatør
    .viewer = Bruker med lesetilgang
    .auditor = Revisor
    .patient = Pasient
    .caregiver = Omsorgsperson
    .technician = Tekniker
    .supervisor = Leder
    .guest = Gjest

known-local-contact =
    .it = IT-avdeling
    .medical_engineering = Medisinsk-teknisk avdeling
    .information_security = Informasjonssikkerhetsansvarlig
    .data_protection = Personvernombud
