### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Uso clínico
    .maintenance = Mantenimiento
    .emergency = Funcionamiento de emergencia
    .standalone = Funcionamiento autónomo
    .configuration = Configuración
    .service = Servicio técnico
    .demonstration = Demostración
    .update = Actualización
    .recovery = Recuperación

known-role =
    .administrator = Administrador
    .service = Técnico de servicio
    .nurse = Personal de enfermería
    .physician = Médico
    .user = Usuario
    .operator = Operador
    .viewer = Usuario de consulta
    .auditor = Auditor
    .patient = Paciente
    .caregiver = Cuidador
    .technician = Técnico
    .supervisor = Supervisor
    .guest = Invitado

known-local-contact =
    .it = Servicio de Informática
    .medical_engineering = Electromedicina
    .information_security = Responsable de seguridad de la información
    .data_protection = Delegado de protección de datos
