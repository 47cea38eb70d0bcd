### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Praca kliniczna
    .maintenance = Konserwacja
    .emergency = Praca awaryjna
    .standalone = Praca autonomiczna
    .configuration = Konfiguracja
    .service = Serwis
    .demonstration = Demonstracja
    .update = Aktualizacja
    .recovery = Przywracanie działania

known-role =
    .administrator = Administrator
    .service = Technik serwisowy
    .nurse = Personel pielęgniarski
    .physician = Lekarz
    .user = Użytkownik
    .operator = Osoba obsługująca
    .viewer = Osoba przeglądająca
    .auditor = Audytor
    .patient = Pacjent
    .caregiver = Opiekun
    .technician = Technik
    .supervisor = Osoba nadzorująca
    .guest = Gość

known-local-contact =
    .it = Dział IT
    .medical_engineering = Aparatura medyczna
    .information_security = Inspektor bezpieczeństwa informacji
    .data_protection = Inspektor ochrony danych
