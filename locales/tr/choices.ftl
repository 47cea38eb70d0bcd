### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = sağlanır
    .not_provided = sağlanmaz
    .by_operator = işletmeci sağlamalıdır
    .by_host = işletim sistemi veya ana makine tarafından sağlanır
    .not_applicable = uygulanabilir değil

party =
    .manufacturer = imalatçı
    .operator = işletmeci
    .shared = imalatçı ve işletmeci
    .user = kullanıcı
    .patient = hasta
    .third_party = üçüncü taraf
    .service_partner = servis iş ortağı
    .integrator = entegratör
    .practitioner = muayenehane sorumlusu

need =
    .required = zorunlu
    .strongly_recommended = kuvvetle önerilir
    .recommended = önerilir
    .preferred = tercih edilir
    .where_possible = mümkün olan yerlerde
    .optional = isteğe bağlı

severity =
    .danger = tehlike
    .warning = uyarı
    .caution = dikkat
    .notice = bildirim

default-state =
    .always_on = her zaman açık
    .on = açık
    .off = kapalı
    .not_installed = yüklü değil

regulation =
    .mdr = (AB) 2017/745 sayılı Tüzük (MDR)
    .ivdr = (AB) 2017/746 sayılı Tüzük (IVDR)
    .cra = (AB) 2024/2847 sayılı Tüzük (CRA)

option-supply =
    .included = dahil
    .separate_licence = ayrı bir lisansla
    .separate_product = ayrı bir ürün olarak

supply =
    .software = donanımsız yazılım
    .hardware = yazılımıyla birlikte donanım
    .with_cloud_service = yazılımıyla birlikte donanım ve bulut hizmeti
    .software_with_cloud_service = donanımsız yazılım ve bulut hizmeti
    .with_software_for_other_hardware = yazılımıyla birlikte donanım ve başka donanımlar için yazılım

class =
    .I = I
    .Is = Is
    .Im = Im
    .Ir = Ir
    .IIa = IIa
    .IIb = IIb
    .III = III
    .A = A
    .B = B
    .C = C
    .D = D

environment =
    .hospital = hastane
    .intensive_care = yoğun bakım ünitesi
    .operating_room = ameliyathane
    .emergency_department = acil servis
    .radiology_department = radyoloji bölümü
    .laboratory = laboratuvar
    .ambulatory = poliklinik
    .ambulance = ambulans
    .practice = muayenehane
    .nursing_home = bakımevi
    .home = ev
    .pharmacy = eczane
    .data_centre = veri merkezi
    .office = ofis
    .outdoors = açık alan

intended-user =
    .nurse = hemşireler
    .physician = hekimler
    .radiologist = radyologlar
    .radiographer = radyoloji teknikerleri
    .sonographer = sonografi uzmanları
    .laboratory_technician = laboratuvar teknisyenleri
    .pathologist = patologlar
    .pharmacist = eczacılar
    .paramedic = paramedikler
    .biomedical_engineer = biyomedikal mühendisleri
    .it_administrator = BT yöneticileri
    .security_officer = bilgi güvenliği sorumluları
    .service_technician = servis teknisyenleri
    .patient = hastalar
    .caregiver = bakım verenler
    .lay_person = meslekten olmayan kişiler
    .researcher = araştırmacılar
    .developer = geliştiriciler
    .user = kullanıcılar
    .administrator = ürünün yöneticileri
    .clinical_staff = klinik personel
    .therapist = terapistler
    .medical_physicist = medikal fizikçiler
    .dentist = diş hekimleri
    .integrator = entegratörler
    .procurement = satın alma personeli
    .anaesthetist = anestezi uzmanları
    .audiologist = odyologlar
    .hearing_aid_acoustician = işitme cihazı uygulayıcıları
    .optician = optisyenler

session-occasion =
    .lid_closed = kapağın kapatılması
    .shutdown = sistemin kapatılması
    .restart = yeniden başlatma
    .standby = bekleme
    .screen_saver = ekran koruyucunun başlaması
    .card_removed = kartın veya kimlik kartının çıkarılması
    .connection_lost = bağlantının kesilmesi
    .user_away = kullanıcının bulunmaması
    .app_closed = uygulamanın veya tarayıcının kapatılması
    .other_login = başka bir kişinin oturum açması
    .examination_end = muayenenin veya tedavinin sona ermesi
    .user_command = kullanıcının komutu
    .password_change = parolanın değiştirilmesi

part-kind =
    .device = cihaz
    .app = uygulama
    .server = sunucu
    .client = istemci
    .cloud_service = bulut hizmeti
    .gateway = ağ geçidi
    .accessory = aksesuar
    .workstation = iş istasyonu
    .mobile_device = mobil cihaz
    .database = veri tabanı
    .firmware = aygıt yazılımı
    .plugin = eklenti
    .software = yazılım
    .operating_system = işletim sistemi
    .web_application = web uygulaması
    .service = arka plan hizmeti
    .sensor = sensör
    .wearable = giyilebilir cihaz
    .implant = implant
    .network_device = ağ donanımı
    .storage = veri depolama
    .virtual_machine = sanal makine

hosting =
    .on_device = cihazın üzerinde
    .operator_site = işletmecinin tesisinde
    .user_device = kullanıcının kendi cihazında
    .manufacturer_cloud = imalatçının bulutunda
    .third_party_cloud = üçüncü bir tarafın bulutunda

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Cihazın gösterdiği bir metin veya bir tuş.

register =
    .professional = profesyonellere
    .lay = meslekten olmayan okurlara

document-form =
    .book = kitap
    .card = kart

authentication =
    .none = kimlik doğrulama yok
    .local_password = yerel kullanıcı adı ve parola
    .password = kullanıcı adı ve parola
    .local_pin = yerel PIN
    .pin = PIN
    .badge = kimlik kartı
    .token = belirteç
    .smart_card = akıllı kart
    .biometric = biyometrik özellik
    .directory = dizin hesabı
    .single_sign_on = tek oturum açma (SSO)
    .certificate = sertifika
    .host_login = işletim sisteminde oturum açma
    .one_time_code = tek kullanımlık kod
    .pairing = eşleştirme
    .http_basic = HTTP temel kimlik doğrulaması
    .email_password = e-posta adresi ve parola
    .password_only = kullanıcı adı olmadan parola
    .user_name_only = parola olmadan kullanıcı adı

other-functions =
    .no = hayır
    .yes = evet

automatic-login-state =
    .provided = sağlanır
    .by_host = işletim sistemi tarafından sağlanır
    .none = yok

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Kullanıcı bu arızayı fark eder.
    .no = Kullanıcı bu arızayı fark etmez.

login-occasion =
    .start = başlatmadan sonra
    .session_end = bir oturum sona erdikten sonra

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (güvenlik anahtarı veya geçiş anahtarı)
    .totp = zamana dayalı tek kullanımlık parola
    .sms = SMS ile kod
    .push = telefonda onay
    .smart_card = akıllı kart
    .hardware_token = donanım belirteci
    .email = e-posta ile kod

rules-from =
    .device = cihaz
    .host = işletim sistemi
    .directory = dizin hizmeti
    .operator = işletmeci

secret-kind =
    .password = parola
    .pin = PIN

complexity =
    .upper_case = en az bir büyük harf
    .lower_case = en az bir küçük harf
    .letter = en az bir harf
    .digit = en az bir rakam
    .digits_only = yalnızca rakamlar
    .special = en az bir özel karakter
    .not_in_common_list = yaygın seçimler listesindeki bir öge
    .not_user_name = kullanıcı adı
    .not_containing_user_name = kullanıcı adını veya bir kısmını içeren bir seçim
    .not_repeated = aynı karakterin tekrarı
    .not_sequence = 1234 gibi bir dizi
    .not_in_dictionary = sözlükte yer alan bir sözcük
    .not_name = bir kişinin veya cihazın adı gibi bir ad

password-rule =
    .min_length = en az karakter sayısı
    .max_length = en fazla karakter sayısı
    .complexity = zorunlu ve yasak içerik
    .history = eski parolaların yeniden kullanılması yasağı
    .max_age = değiştirmenin zorunlu olduğu süre
    .max_attempts = kilitlenmeye kadar başarısız deneme sayısı
    .attempts_within = başarısız denemelerin sayıldığı süre
    .lockout = kilidin süresi

default-credentials =
    .none = kimlik bilgileri ayarlanmamış
    .default = önceden ayarlı
    .unique_per_device = her cihaz için farklı
    .must_change_at_first_login = ilk oturum açmada değiştirilmelidir
    .shared_known = tüm cihazlarda aynı ve herkesçe biliniyor
    .set_at_installation = kurulum sırasında belirlenir
    .manufacturer_only = yalnızca imalatçı tarafından biliniyor
    .documented = tüm cihazlarda aynı ve imalatçının belgelerinde belirtiliyor

timeout-action =
    .lock = kilitleme
    .logout = oturumu kapatma
    .hide_data = verileri gizleme
    .screen_off = ekranı kapatma
    .never = zaman sınırı yok

account-kind =
    .person = kişisel hesap
    .shared = ortak hesap
    .service = servis hesabı
    .guest = konuk hesabı
    .technical = teknik hesap
    .emergency = acil durum hesabı

credential-kind =
    .certificate = sertifika
    .api_key = API anahtarı
    .token = belirteç
    .password = parola
    .shared_secret = paylaşılan gizli anahtar
    .ssh_key = SSH anahtarı
    .pre_shared_key = önceden paylaşılan anahtar
    .ae_title = AE başlığı
    .encryption_key = şifreleme anahtarı

connection =
    .none = yok
    .optional = isteğe bağlı
    .required = zorunlu

internet =
    .not_needed = gerekli değil
    .optional = isteğe bağlı
    .needed = gerekli
    .not_directly = doğrudan değil
    .forbidden = yasak

traffic-control =
    .deny_all_but_listed = bu belgede izin verilmesi istenen bağlantılar dışında tüm trafik engellenir
    .deny_all = tüm trafik engellenir
    .allow_outbound = içeriden kurulan bağlantılara izin verilir, dışarıdan kurulan bağlantılar engellenir
    .allow_all = tüm trafiğe izin verilir
    .restricted = trafik kısıtlanır
    .monitored = trafiğe izin verilir ve trafik izlenir
    .isolated = başka ağlara bağlantı yok

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Seri bağlantı noktası
    .cellular = Hücresel modem
    .nfc = NFC
    .rfid = RFID
    .video = Video çıkışı
    .sd_card = SD kart yuvası
    .optical_drive = Optik sürücü
    .infrared = Kızılötesi bağlantı noktası
    .zigbee = Zigbee
    .analogue_alarm = Analog alarm çıkışı
    .virtual = Sanal ağ bağdaştırıcısı
    .api = Programlama arayüzü

addressing =
    .dhcp = DHCP
    .static = statik adres
    .dhcp_or_static = DHCP veya statik adres
    .link_local = yerel bağlantı adresi
    .none = adres yok

peer-kind =
    .server = sunucu
    .workstation = iş istasyonu
    .cloud = bulut hizmeti
    .network_service = ağ hizmeti
    .medical_device = tıbbi cihaz
    .information_system = bilgi sistemi
    .mobile_device = mobil cihaz
    .printer = yazıcı
    .other = diğer sistem

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP ve UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP protokolü
    .not_known = iletim protokolü belirtilmemiş

direction =
    .inbound = gelen (dinler)
    .outbound = giden (bağlantı kurar)
    .both = gelen ve giden (dinler ve bağlantı kurar)

port-authentication =
    .none = yok
    .server = sunucu sertifikası
    .mutual = iki tarafta da sertifika
    .mutual_without_certificates = her iki taraf, sertifikasız
    .user_login = kullanıcının oturum açması
    .token = belirteç
    .shared_secret = paylaşılan gizli anahtar
    .ae_title = AE başlığı
    .address_list = izin verilen adreslerin listesi

port-state =
    .open = açık
    .closed = kapalı
    .filtered = filtrelenmiş
    .this_computer_only = yalnızca bu bilgisayar için açık
    .not_known = bilinmiyor

firewall-rule =
    .allow = izin ver
    .block = engelle
    .none = kural yok

exposure =
    .never = izin verilmez
    .not_used = hayır
    .allowed = izin verilir
    .only_through_proxy = yalnızca vekil sunucu üzerinden

medium =
    .network = ağ
    .cable = kablo
    .usb = USB ortamı
    .card = bellek kartı
    .disc = disk
    .paper = kâğıt
    .radio = radyo bağlantısı

flow-trigger =
    .user = bir kullanıcı tarafından
    .schedule = belirlenmiş zamanlarda
    .event = bir olay gerçekleştiğinde
    .request = alıcının isteği üzerine
    .continuous = sürekli

deidentification =
    .none = kimliksizleştirilmemiş
    .pseudonymised = takma adlı hâle getirilmiş
    .anonymised = anonim hâle getirilmiş

network-service =
    .none = yok
    .dhcp = DHCP
    .dns = DNS
    .time = zaman hizmeti
    .directory = dizin hizmeti
    .certificate_authority = sertifika yetkilisi
    .radius = RADIUS
    .syslog = syslog
    .proxy = vekil sunucu
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = uzak masaüstü
    .web_portal = web portalı
    .ssh = SSH
    .broker = bağlantı aracısı
    .modem = modem

security-test-kind =
    .penetration_test = sızma testi
    .vulnerability_scan = güvenlik açığı taraması
    .assessment = güvenlik değerlendirmesi
    .fuzzing = bulandırma (fuzz) testi
    .code_analysis = kod analizi

integrity-method =
    .none = yok
    .signature = dijital imza
    .mac = mesaj doğrulama kodu
    .hash = özet değeri
    .checksum = sağlama toplamı

remote-purpose =
    .service = servis
    .update = yazılım güncellemeleri
    .administration = yönetim
    .monitoring = izleme
    .data_view = hasta verilerini görüntüleme
    .operation = çalıştırma
    .options = seçeneklerin etkinleştirilmesi

data-category =
    .health = sağlık verileri
    .identifier = hasta tanımlayıcıları
    .name = kişi adları
    .image = görüntüler
    .measurement = ölçülen değerler
    .genetic = genetik veriler
    .biometric = biyometrik veriler
    .demographic = demografik veriler
    .location = konum verileri
    .contact = iletişim verileri
    .credentials = kimlik bilgileri
    .configuration = yapılandırma verileri
    .log = olay günlüğü verileri
    .software = yazılım
    .drug_library = ilaç kütüphanesi
    .order = istemler
    .result = sonuçlar
    .alarm = alarmlar
    .time = saat
    .status = cihaz durumu
    .usage = kullanım verileri
    .telemetry = telemetri
    .photo = fotoğraflar
    .video = video verileri
    .audio = ses verileri
    .therapy_command = tedaviyi kontrol eden komutlar

no-media =
    .none = yok

media-purpose =
    .export = verilerin dışa aktarılması
    .import = verilerin içe aktarılması
    .backup = yedek
    .update = yazılımın güncellenmesi
    .signatures = virüsten koruma imzalarının güncellenmesi
    .options = seçeneklerin etkinleştirilmesi
    .service = servis

media-kind =
    .usb_stick = USB bellek
    .external_drive = harici sürücü
    .memory_card = bellek kartı
    .optical_disc = optik disk

decommission-occasion =
    .disposal = bertaraf etmeden önce
    .transfer = devretmeden önce
    .return = iade etmeden önce
    .repair = onarımdan önce
    .uninstallation = yazılımı kaldırmak için

control-kind =
    .it_operation = BT sistemlerinin işletilmesi
    .access_management = Erişim yönetimi
    .account_review = Hesapların gözden geçirilmesi
    .antimalware = Virüsten koruma yazılımı
    .application_control = Uygulama denetimi
    .backup = Yedek
    .certificate_management = Sertifika yönetimi
    .encryption = Şifreleme
    .firewall = Güvenlik duvarı
    .device_firewall = Cihazdaki güvenlik duvarı
    .incident_response = Güvenlik olaylarına müdahale
    .intrusion_detection = Saldırı tespiti
    .log_review = Olay günlüğünün incelenmesi
    .network_segmentation = Ağ bölümlendirme
    .network_security = Ağ güvenliği
    .password_policy = Parola kuralları
    .patch_management = Yama yönetimi
    .physical_access = Fiziksel erişime karşı koruma
    .privacy_protection = Veri koruma
    .remote_access = Uzaktan erişim
    .removable_media = Çıkarılabilir ortamlar
    .secure_configuration = Güvenli yapılandırma
    .secure_disposal = Güvenli bertaraf
    .session_lock = Oturum kilidi
    .time_synchronisation = Saat eşitleme
    .training = Eğitim
    .vulnerability_scanning = Güvenlik açığı taramaları
    .wireless_security = Kablosuz bağlantı güvenliği
    .asset_inventory = Varlık envanteri
    .virtualisation = Sanallaştırma
    .usb_control = USB denetimi
    .proxy = Vekil sunucu
    .risk_management = Risk yönetimi
    .log_collection = Olay günlüklerinin toplanması
    .organisational_policy = Kurum içi kurallar
    .platform_choice = Platform seçimi
    .supervision = Kullanımın gözetimi
    .external_devices = Harici ekipman
    .change_management = Değişiklik yönetimi
    .continuity_plan = Süreklilik planlaması
    .data_verification = Verilerin doğrulanması
    .mobile_device_management = Telefon ve tabletlerin yönetimi
    .network_monitoring = Ağın izlenmesi
    .personnel_security = Personelin güvenilirliği
    .power_supply = Güç kaynağı
    .quality_of_service = Ağ trafiğinde öncelik
    .redundancy = Yedeklilik
    .vulnerability_monitoring = Yayımlanan güvenlik açıklarının izlenmesi
    .key_management = Anahtarların yönetimi
    .genuine_software = Özgün yazılım

standard-kind =
    .interoperability = birlikte çalışabilirlik
    .security = güvenlik
    .safety = güvenlilik
    .other = diğer

support-state =
    .required = zorunlu
    .recommended = önerilir
    .supported = desteklenir
    .tested = test edilmiş
    .included = dâhil
    .not_recommended = önerilmez
    .not_tested = test edilmemiş
    .not_supported = desteklenmez
    .not_needed = gerekli değil

capability =
    .ALOF = Otomatik oturum kapatma (ALOF)
    .AUDT = Denetim kayıtları (AUDT)
    .AUTH = Yetkilendirme (AUTH)
    .CNFS = Güvenlik özelliklerinin yapılandırılması (CNFS)
    .CONN = Bağlanabilirlik (CONN)
    .CSUP = Ürünün siber güvenlik yükseltmeleri (CSUP)
    .DIDT = Sağlık verilerinin kimliksizleştirilmesi (DIDT)
    .DTBK = Veri yedeği ve felaketten kurtarma (DTBK)
    .EMRG = Acil durum erişimi (EMRG)
    .IGAU = Sağlık verilerinin bütünlüğü ve özgünlüğü (IGAU)
    .MLDP = Kötü amaçlı yazılımın tespiti ve kötü amaçlı yazılıma karşı koruma (MLDP)
    .MPII = Kimliği belirlenebilir kişi bilgilerinin yönetimi (MPII)
    .NAUT = Düğüm kimlik doğrulaması (NAUT)
    .PAUT = Kişi kimlik doğrulaması (PAUT)
    .PLOK = Fiziksel kilitler (PLOK)
    .RDMP = Üçüncü taraf bileşenleri için yol haritası (RDMP)
    .RMOT = Uzaktan servis (RMOT)
    .SAHD = Sistem ve uygulama sıkılaştırması (SAHD)
    .SBOM = Yazılım malzeme listesi (SBOM)
    .SGUD = Güvenlik rehberi (SGUD)
    .STCF = Saklanan sağlık verilerinin gizliliği (STCF)
    .TXCF = İletim gizliliği (TXCF)
    .TXIG = İletim bütünlüğü (TXIG)

objective =
    .confidentiality = gizlilik
    .integrity = bütünlük
    .availability = kullanılabilirlik
    .authenticity = özgünlük
    .accountability = hesap verebilirlik
    .safety = güvenlilik
    .privacy = mahremiyet

log-event =
    .login = oturum açma
    .failed_login = başarısız oturum açma
    .logout = oturumu kapatma
    .account_locked = kilitlenen hesap
    .account_change = oluşturulan, değiştirilen veya silinen hesap
    .role_change = rollerin ve hakların değiştirilmesi
    .password_change = parola değişikliği
    .settings_change = ayarların değiştirilmesi
    .network_change = ağ ayarlarının değiştirilmesi
    .data_access = hasta verilerine erişim
    .data_change = hasta verilerinin değiştirilmesi
    .data_export = verilerin dışa aktarılması
    .data_deletion = verilerin silinmesi
    .update = yazılım güncellemesi
    .failed_update = başarısız yazılım güncellemesi
    .start_stop = başlatma ve durdurma
    .time_change = saatin değiştirilmesi
    .log_export = olay günlüğünün dışa aktarılması
    .log_cleared = olay günlüğünün silinmesi
    .emergency_access = acil durum erişimi
    .remote_session = uzaktan oturum
    .integrity_failure = başarısız bütünlük denetimi
    .malware_found = bulunan kötü amaçlı yazılım
    .backup = yedek
    .restore = geri yükleme
    .connection_failure = başarısız bağlantı
    .media_inserted = takılan ortam
    .drug_library_change = ilaç kütüphanesinin değiştirilmesi
    .calibration = kalibrasyon
    .alarm = alarm
    .http_request = HTTP isteği
    .data_received = verilerin alınması
    .data_sent = verilerin gönderilmesi
    .data_query = veri sorgusu
    .device_paired = bir cihazın eşleştirilmesi
    .data_creation = verilerin oluşturulması

log-field =
    .time = saat
    .user = kullanıcı
    .role = rol
    .event = olay
    .outcome = sonuç
    .source = kaynak
    .object = nesne
    .old_value = eski değer
    .new_value = yeni değer
    .device_id = cihaz tanımlayıcısı
    .address = ağ adresi
    .patient = hasta

alert-state =
    .problem = bir sorun
    .normal_state = sorun yok

notification-means =
    .email = e-posta
    .sms = SMS
    .push = telefonda mesaj
    .other_screen = başka bir sistemin ekranında mesaj
    .monitoring_system = bir izleme sistemine mesaj

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = işletim sistemi
    .server = sunucu
    .phone = telefon
    .manual = elle ayarlama
    .cellular = hücresel ağ

malware-protection =
    .allow_list = izin listesi
    .antimalware_included = virüsten koruma yazılımı dâhil
    .antimalware_supported = virüsten koruma yazılımı desteklenir
    .antimalware_by_operator = işletmecinin virüsten koruma yazılımı
    .antimalware_not_recommended = virüsten koruma yazılımı önerilmez
    .read_only_system = salt okunur sistem
    .no_antimalware_software = virüsten koruma yazılımı yok
    .none = yok
    .not_applicable = uygulanabilir değil

exclusion-scope =
    .all_scans = tüm taramalar
    .on_access = erişim sırasında yapılan taramalar
    .full_scan = zamanlanmış taramalar ve istek üzerine yapılan taramalar

third-party-software =
    .not_possible = mümkün değil
    .not_allowed = izin verilmez
    .only_listed = yalnızca listelenen yazılımlar
    .allowed = izin verilir

announcement =
    .email = e-posta
    .letter = mektup
    .website = web sitesi
    .on_device = cihaz üzerinde mesaj
    .advisory = güvenlik duyurusu
    .app_store = uygulama mağazası
    .service_visit = servis ziyareti
    .portal = müşteri portalı

update-source =
    .server = sunucu
    .download = indirme
    .usb_medium = USB ortamı
    .app_store = uygulama mağazası
    .cloud = bulut hizmeti
    .service_partner = servis iş ortağı
    .package_repository = paket deposu
    .container_registry = konteyner deposu

update-authentication =
    .signature = dijital imza
    .hash = özet değeri
    .signed_package = imzalı paket
    .app_store = uygulama mağazası
    .none = yok
    .checksum = sağlama toplamı

support-end =
    .end_of_warranty = garantinin sonu
    .end_of_contract = servis sözleşmesinin sonu
    .end_of_service_life = hizmet ömrünün sonu
    .next_release = sonraki sürümün yayımlanması

backup-content =
    .settings = ayarlar
    .patient_data = hasta verileri
    .images = görüntüler
    .database = veri tabanı
    .logs = olay günlükleri
    .users = kullanıcı hesapları
    .certificates = sertifikalar
    .keys = anahtarlar
    .credentials = kimlik bilgileri
    .system = sistemin tamamı
    .results = sonuçlar
    .calibration = kalibrasyon verileri

vex-state =
    .not_affected = etkilenmiyor
    .affected = etkileniyor
    .fixed = giderildi
    .under_investigation = inceleniyor

exploitation =
    .yes = açıktan yararlanılmış
    .none_known = bilinen bir yararlanma yok
    .not_known = bilinmiyor

vex-justification =
    .component_not_present = bileşen cihazda yok
    .vulnerable_code_not_present = güvenlik açığı bulunan kod cihazda yok
    .vulnerable_code_not_in_execute_path = güvenlik açığı bulunan kod hiçbir zaman çalıştırılmıyor
    .vulnerable_code_cannot_be_controlled_by_adversary = bir saldırgan güvenlik açığı bulunan kodu kontrol edemez
    .inline_mitigations_already_exist = yerleşik koruma, açıktan yararlanılmasını önler
    .requires_configuration = açıktan yalnızca cihazın kullanmadığı bir ayarla yararlanılabilir
    .requires_dependency = açıktan yalnızca cihazın içermediği başka bir bileşenle yararlanılabilir
    .requires_environment = açıktan yalnızca başka bir çalışma ortamında yararlanılabilir
    .protected_by_compiler = açıktan yalnızca farklı derlenmiş yazılımda yararlanılabilir
    .protected_at_runtime = açıktan yararlanılması çalışma sırasında önlenir
    .protected_at_perimeter = saldırılar fiziksel, mantıksal veya ağ sınırında engellenir

vex-response =
    .update = güncelleme
    .rollback = önceki bir sürüme dönüş
    .workaround_available = geçici çözüm
    .mitigation = riski azaltan tedbir
    .will_not_fix = düzeltme planlanmıyor
    .can_not_fix = düzeltilemez
    .none_available = henüz çözüm yok

keeping =
    .until_deleted = silinene kadar
    .until_exported = dışa aktarılana kadar
    .until_sent = gönderilene kadar
    .temporary = geçici olarak
    .until_examination_ends = muayene veya tedavi sona erene kadar
    .unlimited = süre sınırı olmadan
    .until_overwritten = daha yeni veriler üzerine yazılana kadar
    .until_session_ends = oturum sona erene kadar
    .until_switched_off = cihaz kapatılana kadar
    .until_discharge = hasta taburcu edilene kadar
    .until_next_patient = bir sonraki hastaya veya muayeneye kadar

asset =
    .patient = hasta
    .user = kullanıcılar veya cihazın yakınındaki diğer kişiler
    .personal_data = kişisel veriler
    .other_data = diğer veriler
    .device = cihaz
    .function = cihazın işlevleri
    .network = ağ
    .other_systems = diğer sistemler

personal-data =
    .none = yok
    .processed = işlenir, saklanmaz
    .not_stored = saklanmaz
    .stored = saklanır

retention-start =
    .creation = oluşturma
    .last_use = son kullanım veya değişiklik
    .export = dışa aktarma
    .end_of_treatment = tedavinin veya çalışmanın sonu
    .deletion = silme

group-choice =
    .all = gruptaki tüm tedbirler
    .at_least_one = gruptaki en az bir tedbir

traffic-direction =
    .inbound = Gelen trafik
    .outbound = Giden trafik

user-interface-kind =
    .display = Ekran
    .touchscreen = Dokunmatik ekran
    .keyboard = Klavye
    .pointing_device = Fare, iztopu veya dokunmatik yüzey
    .controls = Tuşlar ve anahtarlar
    .indicator_light = Gösterge ışığı
    .loudspeaker = Hoparlör
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Barkod okuyucu
    .remote_control = Uzaktan kumanda

support-start =
    .delivery = teslimat
    .purchase = satın alma
    .first_sale = modelin ilk satışı
    .last_sale = modelin son satışı
    .release = sürümün yayımlanması
