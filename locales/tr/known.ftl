### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Klinik kullanım
    .maintenance = Bakım
    .emergency = Acil durumda çalışma
    .standalone = Bağımsız çalışma
    .configuration = Yapılandırma
    .service = Servis
    .demonstration = Tanıtım
    .update = Güncelleme
    .recovery = Kurtarma

known-role =
    .administrator = Yönetici
    .service = Servis teknisyeni
    .nurse = Hemşire
    .physician = Hekim
    .user = Kullanıcı
    .operator = Cihaz operatörü
    .viewer = İzleyici
    .auditor = Denetçi
    .patient = Hasta
    .caregiver = Bakım veren
    .technician = Teknisyen
    .supervisor = Süpervizör
    .guest = Konuk

known-local-contact =
    .it = BT
    .medical_engineering = Tıbbi mühendislik
    .information_security = Bilgi güvenliği sorumlusu
    .data_protection = Veri koruma sorumlusu
