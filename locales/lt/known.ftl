### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinikinis naudojimas
    .maintenance = Priežiūra
    .emergency = Avarinis veikimas
    .standalone = Autonominis veikimas
    .configuration = Konfigūravimas
    .service = Techninė priežiūra
    .demonstration = Demonstravimas
    .update = Naujinimas
    .recovery = Atkūrimas

known-role =
    .administrator = Administratorius
    .service = Techninės priežiūros specialistas
    .nurse = Slaugytojas
    .physician = Gydytojas
    .user = Naudotojas
    .operator = Operatorius
    .viewer = Stebėtojas
    .auditor = Auditorius
    .patient = Pacientas
    .caregiver = Prižiūrintis asmuo
    .technician = Technikas
    .supervisor = Prižiūrėtojas
    .guest = Svečias

known-local-contact =
    .it = IT skyrius
    .medical_engineering = Medicinos inžinerijos skyrius
    .information_security = Informacijos saugumo įgaliotinis
    .data_protection = Duomenų apsaugos pareigūnas
