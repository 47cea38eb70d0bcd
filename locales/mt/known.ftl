### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Użu kliniku
    .maintenance = Manutenzjoni
    .emergency = Tħaddim ta’ emerġenza
    .standalone = Tħaddim awtonomu
    .configuration = Konfigurazzjoni
    .service = Servizz
    .demonstration = Wirja
    .update = Aġġornament
    .recovery = Irkupru

known-role =
    .administrator = Amministratur
    .service = Tekniku tas-servizz
    .nurse = Infermier
    .physician = Tabib
    .user = Utent
    .operator = Persuna li tħaddem l-apparat
    .viewer = Persuna b’aċċess għall-wiri biss
    .auditor = Awditur
    .patient = Pazjent
    .caregiver = Persuna li tieħu ħsieb il-pazjent
    .technician = Tekniku
    .supervisor = Superviżur
    .guest = Mistieden

known-local-contact =
    .it = IT
    .medical_engineering = Inġinerija bijomedika
    .information_security = Uffiċjal tas-sigurtà tal-informazzjoni
    .data_protection = Uffiċjal tal-protezzjoni tad-data
