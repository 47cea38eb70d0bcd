### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinické použití
    .maintenance = Údržba
    .emergency = Nouzový provoz
    .standalone = Samostatný provoz
    .configuration = Konfigurace
    .service = Servis
    .demonstration = Předvádění
    .update = Aktualizace
    .recovery = Obnovení provozu

known-role =
    .administrator = Administrátor
    .service = Servisní technik
    .nurse = Zdravotní sestra
    .physician = Lékař
    .user = Uživatel
    .operator = Obsluha
    .viewer = Osoba s právem prohlížení
    .auditor = Auditor
    .patient = Pacient
    .caregiver = Pečující osoba
    .technician = Technik
    .supervisor = Vedoucí
    .guest = Host

known-local-contact =
    .it = Oddělení IT
    .medical_engineering = Oddělení zdravotnické techniky
    .information_security = Manažer kybernetické bezpečnosti
    .data_protection = Pověřenec pro ochranu osobních údajů
