### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinikai használat
    .maintenance = Karbantartás
    .emergency = Vészüzem
    .standalone = Önálló üzem
    .configuration = Konfigurálás
    .service = Szerviz
    .demonstration = Bemutató
    .update = Frissítés
    .recovery = Helyreállítás

known-role =
    .administrator = Rendszergazda
    .service = Szerviztechnikus
    .nurse = Ápoló
    .physician = Orvos
    .user = Felhasználó
    .operator = Kezelő
    .viewer = Megtekintő
    .auditor = Auditor
    .patient = Beteg
    .caregiver = Gondozó
    .technician = Technikus
    .supervisor = Felügyelő
    .guest = Vendég

known-local-contact =
    .it = Informatika
    .medical_engineering = Orvostechnika
    .information_security = Információbiztonsági felelős
    .data_protection = Adatvédelmi tisztviselő
