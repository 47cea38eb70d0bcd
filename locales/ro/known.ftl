### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Utilizare clinică
    .maintenance = Întreținere
    .emergency = Funcționare în regim de urgență
    .standalone = Funcționare autonomă
    .configuration = Configurare
    .service = Service
    .demonstration = Demonstrație
    .update = Actualizare
    .recovery = Recuperare

known-role =
    .administrator = Administrator
    .service = Tehnician de service
    .nurse = Asistent medical
    .physician = Medic
    .user = Utilizator
    .operator = Operator
    .viewer = Vizualizator
    .auditor = Auditor
    .patient = Pacient
    .caregiver = Îngrijitor
    .technician = Tehnician
    .supervisor = Supervizor
    .guest = Invitat

known-local-contact =
    .it = IT
    .medical_engineering = Inginerie medicală
    .information_security = Responsabil cu securitatea informațiilor
    .data_protection = Responsabil cu protecția datelor
