### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinisch gebruik
    .maintenance = Onderhoud
    .emergency = Noodbedrijf
    .standalone = Zelfstandige werking
    .configuration = Configuratie
    .service = Service
    .demonstration = Demonstratie
    .update = Update
    .recovery = Herstel

known-role =
    .administrator = Beheerder
    .service = Servicetechnicus
    .nurse = Verpleegkundige
    .physician = Arts
    .user = Gebruiker
    .operator = Bediener
    .viewer = Raadpleger
    .auditor = Auditor
    .patient = Patiënt
    .caregiver = Verzorger
    .technician = Technicus
    .supervisor = Supervisor
    .guest = Gast

known-local-contact =
    .it = IT
    .medical_engineering = Medische techniek
    .information_security = Functionaris informatiebeveiliging
    .data_protection = Functionaris voor gegevensbescherming
