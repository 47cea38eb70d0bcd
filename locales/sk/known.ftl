### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinické použitie
    .maintenance = Údržba
    .emergency = Núdzová prevádzka
    .standalone = Samostatná prevádzka
    .configuration = Konfigurácia
    .service = Servis
    .demonstration = Predvádzanie
    .update = Aktualizácia
    .recovery = Obnova prevádzky

known-role =
    .administrator = Správca
    .service = Servisný technik
    .nurse = Zdravotná sestra
    .physician = Lekár
    .user = Používateľ
    .operator = Obsluha
    .viewer = Osoba s právom prezerania
    .auditor = Audítor
    .patient = Pacient
    .caregiver = Opatrujúca osoba
    .technician = Technik
    .supervisor = Vedúci
    .guest = Hosť

known-local-contact =
    .it = Oddelenie IT
    .medical_engineering = Oddelenie zdravotníckej techniky
    .information_security = Manažér kybernetickej bezpečnosti
    .data_protection = Zodpovedná osoba pre ochranu osobných údajov
