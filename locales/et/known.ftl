### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Kliiniline kasutamine
    .maintenance = Hooldus
    .emergency = Hädaolukorra režiim
    .standalone = Autonoomne töö
    .configuration = Konfigureerimine
    .service = Teenindus
    .demonstration = Demonstratsioon
    .update = Uuendamine
    .recovery = Taaste

known-role =
    .administrator = Administraator
    .service = Hooldustehnik
    .nurse = Õde
    .physician = Arst
    .user = Kasutaja
    .operator = Operaator
    .viewer = Vaataja
    .auditor = Audiitor
    .patient = Patsient
    .caregiver = Hooldaja
    .technician = Tehnik
    .supervisor = Järelevalvaja
    .guest = Külaline

known-local-contact =
    .it = IT-osakond
    .medical_engineering = Meditsiinitehnika
    .information_security = Infoturbejuht
    .data_protection = Andmekaitseametnik
