### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinisk användning
    .maintenance = Underhåll
    .emergency = Nöddrift
    .standalone = Fristående drift
    .configuration = Konfigurering
    .service = Service
    .demonstration = Demonstration
    .update = Uppdatering
    .recovery = Återställning

known-role =
    .administrator = Administratör
    .service = Servicetekniker
    .nurse = Sjuksköterska
    .physician = Läkare
    .user = Användare
    .operator = Operatör
    .viewer = Läsbehörig användare
    .auditor = Granskare
    .patient = Patient
    .caregiver = Vårdare
    .technician = Tekniker
    .supervisor = Arbetsledare
    .guest = Gäst

known-local-contact =
    .it = It-avdelning
    .medical_engineering = Medicinsk teknik
    .information_security = Informationssäkerhetsansvarig
    .data_protection = Dataskyddsombud
