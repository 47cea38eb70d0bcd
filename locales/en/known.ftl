### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Clinical use
    .maintenance = Maintenance
    .emergency = Emergency operation
    .standalone = Stand-alone operation
    .configuration = Configuration
    .service = Service
    .demonstration = Demonstration
    .update = Update
    .recovery = Recovery

known-role =
    .administrator = Administrator
    .service = Service technician
    .nurse = Nurse
    .physician = Physician
    .user = User
    .operator = Operator
    .viewer = Viewer
    .auditor = Auditor
    .patient = Patient
    .caregiver = Caregiver
    .technician = Technician
    .supervisor = Supervisor
    .guest = Guest

known-local-contact =
    .it = IT
    .medical_engineering = Medical engineering
    .information_security = Information security officer
    .data_protection = Data protection officer
