### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klīniskā lietošana
    .maintenance = Apkope
    .emergency = Ārkārtas darbība
    .standalone = Autonoma darbība
    .configuration = Konfigurēšana
    .service = Serviss
    .demonstration = Demonstrācija
    .update = Atjaunināšana
    .recovery = Darbības atjaunošana

known-role =
    .administrator = Administrators
    .service = Servisa tehniķis
    .nurse = Medicīnas māsa
    .physician = Ārsts
    .user = Lietotājs
    .operator = Apkalpojošā persona
    .viewer = Skatītājs
    .auditor = Auditors
    .patient = Pacients
    .caregiver = Aprūpētājs
    .technician = Tehniķis
    .supervisor = Uzraugs
    .guest = Viesis

known-local-contact =
    .it = IT nodaļa
    .medical_engineering = Medicīnas tehnikas nodaļa
    .information_security = Kiberdrošības pārvaldnieks
    .data_protection = Datu aizsardzības speciālists
