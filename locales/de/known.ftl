### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinischer Betrieb
    .maintenance = Wartung
    .emergency = Notfallbetrieb
    .standalone = Eigenständiger Betrieb
    .configuration = Konfiguration
    .service = Service
    .demonstration = Demonstration
    .update = Update
    .recovery = Wiederherstellung

known-role =
    .administrator = Administrator
    .service = Servicetechniker
    .nurse = Pflegefachperson
    .physician = Arzt
    .user = Anwender
    .operator = Bediener
    .viewer = Betrachter
    .auditor = Auditor
    .patient = Patient
    .caregiver = Betreuungsperson
    .technician = Techniker
    .supervisor = Aufsichtsperson
    .guest = Gast

known-local-contact =
    .it = IT
    .medical_engineering = Medizintechnik
    .information_security = Informationssicherheitsbeauftragter
    .data_protection = Datenschutzbeauftragter
