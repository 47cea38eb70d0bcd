### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Utilisation clinique
    .maintenance = Maintenance
    .emergency = Fonctionnement d’urgence
    .standalone = Fonctionnement autonome
    .configuration = Configuration
    .service = Intervention technique
    .demonstration = Démonstration
    .update = Mise à jour
    .recovery = Récupération

known-role =
    .administrator = Administrateur
    .service = Technicien de maintenance
    .nurse = Personnel infirmier
    .physician = Médecin
    .user = Utilisateur
    .operator = Opérateur
    .viewer = Lecteur
    .auditor = Auditeur
    .patient = Patient
    .caregiver = Aidant
    .technician = Technicien
    .supervisor = Superviseur
    .guest = Invité

known-local-contact =
    .it = Service informatique
    .medical_engineering = Service biomédical
    .information_security = Responsable de la sécurité des systèmes d’information
    .data_protection = Délégué à la protection des données
