### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Úsáid chliniciúil
    .maintenance = Cothabháil
    .emergency = Oibriú éigeandála
    .standalone = Oibriú neamhspleách
    .configuration = Cumraíocht
    .service = Seirbhís
    .demonstration = Taispeántas
    .update = Nuashonrú
    .recovery = Téarnamh

known-role =
    .administrator = Riarthóir
    .service = Teicneoir seirbhíse
    .nurse = Altra
    .physician = Dochtúir
    .user = Úsáideoir
    .operator = Oibritheoir
    .viewer = Breathnóir
    .auditor = Iniúchóir
    .patient = Othar
    .caregiver = Cúramóir
    .technician = Teicneoir
    .supervisor = Maoirseoir
    .guest = Aoi

known-local-contact =
    .it = TF
    .medical_engineering = Innealtóireacht leighis
    .information_security = Oifigeach slándála faisnéise
    .data_protection = Oifigeach cosanta sonraí
