### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinisk brug
    .maintenance = Vedligeholdelse
    .emergency = Nøddrift
    .standalone = Selvstændig drift
    .configuration = Konfiguration
    .service = Service
    .demonstration = Demonstration
    .update = Opdatering
    .recovery = Gendannelse

known-role =
    .administrator = Administrator
    .service = Servicetekniker
    .nurse = Sygeplejerske
    .physician = Læge
    .user = Bruger
    .operator = Operatør
    .viewer = Bruger med læseadgang
    .auditor = Auditor
    .patient = Patient
    .caregiver = Omsorgsperson
    .technician = Tekniker
    .supervisor = Leder
    .guest = Gæst

known-local-contact =
    .it = It-afdeling
    .medical_engineering = Medicoteknisk afdeling
    .information_security = Informationssikkerhedsansvarlig
    .data_protection = Databeskyttelsesrådgiver
