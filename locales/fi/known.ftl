### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Kliininen käyttö
    .maintenance = Ylläpito
    .emergency = Hätäkäyttö
    .standalone = Itsenäinen käyttö
    .configuration = Konfigurointi
    .service = Huolto
    .demonstration = Esittely
    .update = Päivitys
    .recovery = Palautuminen

known-role =
    .administrator = Järjestelmänvalvoja
    .service = Huoltoteknikko
    .nurse = Sairaanhoitaja
    .physician = Lääkäri
    .user = Käyttäjä
    .operator = Operaattori
    .viewer = Katselija
    .auditor = Auditoija
    .patient = Potilas
    .caregiver = Hoivaaja
    .technician = Teknikko
    .supervisor = Esihenkilö
    .guest = Vieras

known-local-contact =
    .it = Tietohallinto
    .medical_engineering = Lääkintätekniikka
    .information_security = Tietoturvavastaava
    .data_protection = Tietosuojavastaava
