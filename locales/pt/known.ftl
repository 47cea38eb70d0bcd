### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Utilização clínica
    .maintenance = Manutenção
    .emergency = Funcionamento de emergência
    .standalone = Funcionamento autónomo
    .configuration = Configuração
    .service = Assistência técnica
    .demonstration = Demonstração
    .update = Atualização
    .recovery = Recuperação

known-role =
    .administrator = Administrador
    .service = Técnico de assistência
    .nurse = Enfermeiro
    .physician = Médico
    .user = Utilizador
    .operator = Operador
    .viewer = Visualizador
    .auditor = Auditor
    .patient = Doente
    .caregiver = Cuidador
    .technician = Técnico
    .supervisor = Supervisor
    .guest = Convidado

known-local-contact =
    .it = Serviço de informática
    .medical_engineering = Engenharia biomédica
    .information_security = Responsável pela segurança da informação
    .data_protection = Encarregado da proteção de dados
