### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinička uporaba
    .maintenance = Održavanje
    .emergency = Rad u nuždi
    .standalone = Samostalni rad
    .configuration = Konfiguriranje
    .service = Servis
    .demonstration = Demonstracija
    .update = Ažuriranje
    .recovery = Oporavak

known-role =
    .administrator = Administrator
    .service = Servisni tehničar
    .nurse = Medicinska sestra
    .physician = Liječnik
    .user = Korisnik
    .operator = Rukovatelj
    .viewer = Osoba s pravom pregleda
    .auditor = Revizor
    .patient = Pacijent
    .caregiver = Njegovatelj
    .technician = Tehničar
    .supervisor = Nadređena osoba
    .guest = Gost

known-local-contact =
    .it = Informatička služba
    .medical_engineering = Služba medicinske tehnike
    .information_security = Voditelj informacijske sigurnosti
    .data_protection = Službenik za zaštitu podataka
