### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinična uporaba
    .maintenance = Vzdrževanje
    .emergency = Delovanje v sili
    .standalone = Samostojno delovanje
    .configuration = Konfiguracija
    .service = Servis
    .demonstration = Predstavitev
    .update = Posodobitev
    .recovery = Ponovna vzpostavitev delovanja

known-role =
    .administrator = Skrbnik
    .service = Servisni tehnik
    .nurse = Medicinska sestra
    .physician = Zdravnik
    .user = Uporabnik
    .operator = Oseba, ki rokuje z napravo
    .viewer = Oseba s pravico do pregledovanja
    .auditor = Presojevalec
    .patient = Pacient
    .caregiver = Oskrbovalec
    .technician = Tehnik
    .supervisor = Vodja
    .guest = Gost

known-local-contact =
    .it = Služba za IT
    .medical_engineering = Služba za medicinsko tehniko
    .information_security = Vodja informacijske varnosti
    .data_protection = Pooblaščena oseba za varstvo osebnih podatkov
