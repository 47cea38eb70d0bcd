### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Uso clinico
    .maintenance = Manutenzione
    .emergency = Funzionamento di emergenza
    .standalone = Funzionamento autonomo
    .configuration = Configurazione
    .service = Assistenza tecnica
    .demonstration = Dimostrazione
    .update = Aggiornamento
    .recovery = Recupero

known-role =
    .administrator = Amministratore
    .service = Tecnico dell’assistenza
    .nurse = Infermiere
    .physician = Medico
    .user = Utilizzatore
    .operator = Operatore
    .viewer = Visualizzatore
    .auditor = Auditor
    .patient = Paziente
    .caregiver = Caregiver
    .technician = Tecnico
    .supervisor = Supervisore
    .guest = Ospite

known-local-contact =
    .it = Servizio IT
    .medical_engineering = Ingegneria clinica
    .information_security = Responsabile della sicurezza delle informazioni
    .data_protection = Responsabile della protezione dei dati
