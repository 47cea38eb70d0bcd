### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = rendelkezésre áll
    .not_provided = nem áll rendelkezésre
    .by_operator = az üzemeltetőnek kell biztosítania
    .by_host = az operációs rendszer vagy a gazdarendszer biztosítja
    .not_applicable = nem értelmezhető

party =
    .manufacturer = gyártó
    .operator = üzemeltető
    .shared = gyártó és üzemeltető
    .user = felhasználó
    .patient = beteg
    .third_party = harmadik fél
    .service_partner = szervizpartner
    .integrator = rendszerintegrátor
    .practitioner = praxisvezető

need =
    .required = kötelező
    .strongly_recommended = nyomatékosan ajánlott
    .recommended = ajánlott
    .preferred = előnyben részesített
    .where_possible = lehetőség szerint ajánlott
    .optional = opcionális

severity =
    .danger = veszély
    .warning = figyelmeztetés
    .caution = vigyázat
    .notice = figyelem

default-state =
    .always_on = mindig bekapcsolva
    .on = bekapcsolva
    .off = kikapcsolva
    .not_installed = nincs telepítve

regulation =
    .mdr = (EU) 2017/745 rendelet (MDR)
    .ivdr = (EU) 2017/746 rendelet (IVDR)
    .cra = (EU) 2024/2847 rendelet (CRA)

option-supply =
    .included = az eszközzel együtt
    .separate_licence = külön licenccel
    .separate_product = külön termékként

supply =
    .software = szoftver hardver nélkül
    .hardware = hardver a saját szoftverével
    .with_cloud_service = hardver a saját szoftverével, valamint felhőszolgáltatás
    .software_with_cloud_service = szoftver hardver nélkül, valamint felhőszolgáltatás
    .with_software_for_other_hardware = hardver a saját szoftverével, valamint szoftver más hardverhez

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
    .hospital = kórház
    .intensive_care = intenzív osztály
    .operating_room = műtő
    .emergency_department = sürgősségi osztály
    .radiology_department = radiológiai osztály
    .laboratory = laboratórium
    .ambulatory = járóbeteg-rendelő
    .ambulance = mentőautó
    .practice = orvosi rendelő
    .nursing_home = idősek otthona
    .home = otthon
    .pharmacy = gyógyszertár
    .data_centre = adatközpont
    .office = iroda
    .outdoors = kültér

intended-user =
    .nurse = ápolók
    .physician = orvosok
    .radiologist = radiológusok
    .radiographer = radiográfusok
    .sonographer = szonográfusok
    .laboratory_technician = laboratóriumi asszisztensek
    .pathologist = patológusok
    .pharmacist = gyógyszerészek
    .paramedic = mentődolgozók
    .biomedical_engineer = orvosbiológiai mérnökök
    .it_administrator = informatikai rendszergazdák
    .security_officer = információbiztonsági felelősök
    .service_technician = szerviztechnikusok
    .patient = betegek
    .caregiver = gondozók
    .lay_person = laikusok
    .researcher = kutatók
    .developer = fejlesztők
    .user = felhasználók
    .administrator = a termék rendszergazdái
    .clinical_staff = klinikai személyzet
    .therapist = terapeuták
    .medical_physicist = orvosi fizikusok
    .dentist = fogorvosok
    .integrator = rendszerintegrátorok
    .procurement = beszerzési munkatársak
    .anaesthetist = aneszteziológusok
    .audiologist = audiológusok
    .hearing_aid_acoustician = hallásakusztikusok
    .optician = optikusok

session-occasion =
    .lid_closed = a fedél lecsukása
    .shutdown = leállítás
    .restart = újraindítás
    .standby = készenlét
    .screen_saver = a képernyővédő indulása
    .card_removed = a kártya vagy belépőkártya eltávolítása
    .connection_lost = a kapcsolat megszakadása
    .user_away = a felhasználó távolléte
    .app_closed = az alkalmazás vagy a böngésző bezárása
    .other_login = másik személy bejelentkezése
    .examination_end = a vizsgálat vagy a kezelés vége
    .user_command = a felhasználó parancsa
    .password_change = a jelszó megváltoztatása

part-kind =
    .device = készülék
    .app = alkalmazás
    .server = szerver
    .client = kliens
    .cloud_service = felhőszolgáltatás
    .gateway = átjáró
    .accessory = tartozék
    .workstation = munkaállomás
    .mobile_device = mobileszköz
    .database = adatbázis
    .firmware = firmware
    .plugin = beépülő modul
    .software = szoftver
    .operating_system = operációs rendszer
    .web_application = webalkalmazás
    .service = háttérszolgáltatás
    .sensor = érzékelő
    .wearable = viselhető készülék
    .implant = implantátum
    .network_device = hálózati berendezés
    .storage = adattároló
    .virtual_machine = virtuális gép

hosting =
    .on_device = a készüléken
    .operator_site = az üzemeltetőnél
    .user_device = a felhasználó készülékén
    .manufacturer_cloud = a gyártó felhőjében
    .third_party_cloud = harmadik fél felhőjében

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Az eszköz által megjelenített szöveg, vagy egy gomb, illetve billentyű.

register =
    .professional = szakembereknek
    .lay = laikus olvasóknak

document-form =
    .book = könyv
    .card = kártya

authentication =
    .none = nincs hitelesítés
    .local_password = helyi felhasználónév és jelszó
    .password = felhasználónév és jelszó
    .local_pin = helyi PIN-kód
    .pin = PIN-kód
    .badge = belépőkártya
    .token = token
    .smart_card = intelligens kártya
    .biometric = biometrikus jellemző
    .directory = címtárfiók
    .single_sign_on = egyszeri bejelentkezés
    .certificate = tanúsítvány
    .host_login = az operációs rendszer bejelentkezése
    .one_time_code = egyszer használható kód
    .pairing = párosítás
    .http_basic = egyszerű HTTP-hitelesítés (HTTP Basic)
    .email_password = e-mail-cím és jelszó
    .password_only = jelszó felhasználónév nélkül
    .user_name_only = felhasználónév jelszó nélkül

other-functions =
    .no = nem
    .yes = igen

automatic-login-state =
    .provided = rendelkezésre áll
    .by_host = az operációs rendszer biztosítja
    .none = nincs

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = A felhasználó észreveszi ezt a meghibásodást.
    .no = A felhasználó nem veszi észre ezt a meghibásodást.

login-occasion =
    .start = az indítás után
    .session_end = a munkamenet vége után

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (biztonsági kulcs vagy azonosítókulcs)
    .totp = időalapú egyszer használható jelszó
    .sms = SMS-ben kapott kód
    .push = jóváhagyás telefonon
    .smart_card = intelligens kártya
    .hardware_token = hardvertoken
    .email = e-mailben kapott kód

rules-from =
    .device = eszköz
    .host = operációs rendszer
    .directory = címtárszolgáltatás
    .operator = üzemeltető

secret-kind =
    .password = jelszó
    .pin = PIN-kód

complexity =
    .upper_case = legalább egy nagybetű
    .lower_case = legalább egy kisbetű
    .letter = legalább egy betű
    .digit = legalább egy számjegy
    .digits_only = csak számjegyek
    .special = legalább egy különleges karakter
    .not_in_common_list = a gyakran választott karaktersorok listájának valamely eleme
    .not_user_name = a felhasználónév
    .not_containing_user_name = a felhasználónevet vagy annak részeit tartalmazó karaktersor
    .not_repeated = ugyanannak a karakternek az ismétlése
    .not_sequence = egymást követő karakterek sora (például 1234)
    .not_in_dictionary = szótárban szereplő szó
    .not_name = név (például személy vagy az eszköz neve)

password-rule =
    .min_length = minimális karakterszám
    .max_length = maximális karakterszám
    .complexity = kötelező és tiltott tartalom
    .history = korábbi jelszavak ismételt használatának tilalma
    .max_age = idő a kötelező megváltoztatásig
    .max_attempts = sikertelen kísérletek száma a zárolásig
    .attempts_within = a sikertelen kísérletek számlálási időszaka
    .lockout = a zárolás időtartama

default-credentials =
    .none = nincsenek beállítva hitelesítő adatok
    .default = előre beállított
    .unique_per_device = eszközönként eltérő
    .must_change_at_first_login = az első bejelentkezéskor meg kell változtatni
    .shared_known = minden eszközön azonos és nyilvánosan ismert
    .set_at_installation = telepítéskor beállított
    .manufacturer_only = csak a gyártó ismeri
    .documented = minden eszközön azonos, és a gyártó dokumentumai tartalmazzák

timeout-action =
    .lock = zárolás
    .logout = kijelentkeztetés
    .hide_data = adatok elrejtése
    .screen_off = kijelző kikapcsolása
    .never = nincs időkorlát

account-kind =
    .person = személyes fiók
    .shared = közös fiók
    .service = szervizfiók
    .guest = vendégfiók
    .technical = technikai fiók
    .emergency = vészhelyzeti fiók

credential-kind =
    .certificate = tanúsítvány
    .api_key = API-kulcs
    .token = token
    .password = jelszó
    .shared_secret = megosztott titok
    .ssh_key = SSH-kulcs
    .pre_shared_key = előre megosztott kulcs
    .ae_title = AE title
    .encryption_key = titkosítási kulcs

connection =
    .none = nincs
    .optional = opcionális
    .required = kötelező

internet =
    .not_needed = nem szükséges
    .optional = opcionális
    .needed = szükséges
    .not_directly = közvetlenül tilos
    .forbidden = tilos

traffic-control =
    .deny_all_but_listed = minden forgalom blokkolva, kivéve azokat a kapcsolatokat, amelyek engedélyezését ez a dokumentum előírja
    .deny_all = minden forgalom blokkolva
    .allow_outbound = belülről induló kapcsolatok engedélyezve, kívülről induló kapcsolatok blokkolva
    .allow_all = minden forgalom engedélyezve
    .restricted = korlátozott forgalom
    .monitored = forgalom engedélyezve és megfigyelve
    .isolated = nincs kapcsolat más hálózatokkal

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Soros port
    .cellular = Mobilhálózati modem
    .nfc = NFC
    .rfid = RFID
    .video = Videokimenet
    .sd_card = SD-kártya-foglalat
    .optical_drive = Optikai meghajtó
    .infrared = Infravörös port
    .zigbee = Zigbee
    .analogue_alarm = Analóg riasztáskimenet
    .virtual = Virtuális hálózati adapter
    .api = Programozási interfész

addressing =
    .dhcp = DHCP
    .static = statikus cím
    .dhcp_or_static = DHCP vagy statikus cím
    .link_local = link-local cím
    .none = nincs cím

peer-kind =
    .server = szerver
    .workstation = munkaállomás
    .cloud = felhőszolgáltatás
    .network_service = hálózati szolgáltatás
    .medical_device = orvostechnikai eszköz
    .information_system = információs rendszer
    .mobile_device = mobileszköz
    .printer = nyomtató
    .other = egyéb rendszer

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP és UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokoll
    .not_known = nem megadott átviteli protokoll

direction =
    .inbound = bejövő (kapcsolatokat fogad)
    .outbound = kimenő (kapcsolatokat kezdeményez)
    .both = bejövő és kimenő (kapcsolatokat fogad és kezdeményez)

port-authentication =
    .none = nincs
    .server = szervertanúsítvány
    .mutual = tanúsítványok mindkét oldalon
    .mutual_without_certificates = mindkét oldal, tanúsítványok nélkül
    .user_login = felhasználói bejelentkezés
    .token = token
    .shared_secret = megosztott titok
    .ae_title = AE title
    .address_list = engedélyezett címek listája

port-state =
    .open = nyitott
    .closed = zárt
    .filtered = szűrt
    .this_computer_only = csak ezen a számítógépen nyitott
    .not_known = nem ismert

firewall-rule =
    .allow = engedélyezés
    .block = blokkolás
    .none = nincs szabály

exposure =
    .never = nem megengedett
    .not_used = nem
    .allowed = megengedett
    .only_through_proxy = csak proxyn keresztül

medium =
    .network = hálózat
    .cable = kábel
    .usb = USB-adathordozó
    .card = memóriakártya
    .disc = lemez
    .paper = papír
    .radio = rádió

flow-trigger =
    .user = felhasználó által
    .schedule = meghatározott időpontokban
    .event = egy esemény bekövetkezésekor
    .request = a fogadó fél kérésére
    .continuous = folyamatos

deidentification =
    .none = nincs azonosításmentesítve
    .pseudonymised = álnevesített
    .anonymised = anonimizált

network-service =
    .none = nincs
    .dhcp = DHCP
    .dns = DNS
    .time = időszolgáltatás
    .directory = címtárszolgáltatás
    .certificate_authority = hitelesítésszolgáltató
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = távoli asztal
    .web_portal = webportál
    .ssh = SSH
    .broker = kapcsolatközvetítő
    .modem = modem

security-test-kind =
    .penetration_test = behatolási teszt
    .vulnerability_scan = sérülékenységvizsgálat
    .assessment = informatikai biztonsági értékelés
    .fuzzing = fuzz teszt
    .code_analysis = kódelemzés

integrity-method =
    .none = nincs
    .signature = digitális aláírás
    .mac = üzenethitelesítő kód
    .hash = hash-érték
    .checksum = ellenőrző összeg

remote-purpose =
    .service = szerviz
    .update = szoftverfrissítés
    .administration = adminisztráció
    .monitoring = felügyelet
    .data_view = betegadatok megtekintése
    .operation = működtetés
    .options = opciók aktiválása

data-category =
    .health = egészségügyi adatok
    .identifier = betegazonosítók
    .name = személyek nevei
    .image = képek
    .measurement = mért értékek
    .genetic = genetikai adatok
    .biometric = biometrikus adatok
    .demographic = demográfiai adatok
    .location = helyadatok
    .contact = elérhetőségi adatok
    .credentials = hitelesítő adatok
    .configuration = konfigurációs adatok
    .log = naplóadatok
    .software = szoftver
    .drug_library = gyógyszerkönyvtár
    .order = elrendelések
    .result = eredmények
    .alarm = riasztások
    .time = idő
    .status = eszközállapot
    .usage = használati adatok
    .telemetry = telemetria
    .photo = fényképek
    .video = videoadatok
    .audio = hangadatok
    .therapy_command = terápiát vezérlő parancsok

no-media =
    .none = nincs

media-purpose =
    .export = adatexportálás
    .import = adatimportálás
    .backup = biztonsági mentés
    .update = szoftverfrissítés
    .signatures = a vírusirtó szoftver felismerési adatainak frissítése
    .options = opciók aktiválása
    .service = szerviz

media-kind =
    .usb_stick = USB-kulcs
    .external_drive = külső meghajtó
    .memory_card = memóriakártya
    .optical_disc = optikai lemez

decommission-occasion =
    .disposal = ártalmatlanítás előtt
    .transfer = továbbadás előtt
    .return = visszaküldés előtt
    .repair = javítás előtt
    .uninstallation = a szoftver eltávolításához

control-kind =
    .it_operation = Az informatikai rendszerek üzemeltetése
    .access_management = Hozzáférés-kezelés
    .account_review = Fiókok felülvizsgálata
    .antimalware = Vírusirtó szoftver
    .application_control = Alkalmazásvezérlés
    .backup = Biztonsági mentés
    .certificate_management = Tanúsítványkezelés
    .encryption = Titkosítás
    .firewall = Tűzfal
    .device_firewall = Tűzfal az eszközön
    .incident_response = Reagálás informatikai biztonsági eseményekre
    .intrusion_detection = Behatolásérzékelés
    .log_review = Az eseménynapló felülvizsgálata
    .network_segmentation = Hálózatszegmentálás
    .network_security = Hálózatbiztonság
    .password_policy = Jelszószabályzat
    .patch_management = Javítócsomagok kezelése
    .physical_access = Fizikai hozzáférés-védelem
    .privacy_protection = Adatvédelem
    .remote_access = Távoli hozzáférés
    .removable_media = Cserélhető adathordozók
    .secure_configuration = Biztonságos konfiguráció
    .secure_disposal = Biztonságos ártalmatlanítás
    .session_lock = Munkamenet zárolása
    .time_synchronisation = Időszinkronizálás
    .training = Képzés
    .vulnerability_scanning = Sérülékenységvizsgálatok
    .wireless_security = Vezeték nélküli hálózatok biztonsága
    .asset_inventory = Eszköznyilvántartás
    .virtualisation = Virtualizálás
    .usb_control = USB-felügyelet
    .proxy = Proxy
    .risk_management = Kockázatkezelés
    .log_collection = Naplók gyűjtése
    .organisational_policy = Szervezeti szabályok
    .platform_choice = A platform kiválasztása
    .supervision = A használat felügyelete
    .external_devices = Külső berendezések
    .change_management = Változáskezelés
    .continuity_plan = Folytonossági tervezés
    .data_verification = Adatok ellenőrzése
    .mobile_device_management = Telefonok és táblagépek kezelése
    .network_monitoring = Hálózatfelügyelet
    .personnel_security = A személyzet megbízhatósága
    .power_supply = Áramellátás
    .quality_of_service = A hálózati forgalom priorizálása
    .redundancy = Redundancia
    .vulnerability_monitoring = Közzétett sérülékenységek figyelése
    .key_management = Kulcskezelés
    .genuine_software = Eredeti szoftver

standard-kind =
    .interoperability = interoperabilitás
    .security = informatikai biztonság
    .safety = biztonságosság
    .other = egyéb

support-state =
    .required = kötelező
    .recommended = ajánlott
    .supported = támogatott
    .tested = tesztelt
    .included = mellékelt
    .not_recommended = nem ajánlott
    .not_tested = nem tesztelt
    .not_supported = nem támogatott
    .not_needed = nem szükséges

capability =
    .ALOF = Automatikus kijelentkeztetés (ALOF)
    .AUDT = Események naplózása (AUDT)
    .AUTH = Jogosultságkezelés (AUTH)
    .CNFS = Informatikai biztonsági funkciók konfigurálása (CNFS)
    .CONN = Csatlakoztathatóság (CONN)
    .CSUP = Kiberbiztonsági termékfrissítések (CSUP)
    .DIDT = Egészségügyi adatok azonosításmentesítése (DIDT)
    .DTBK = Biztonsági mentés és katasztrófa utáni helyreállítás (DTBK)
    .EMRG = Vészhelyzeti hozzáférés (EMRG)
    .IGAU = Egészségügyi adatok sértetlensége és hitelessége (IGAU)
    .MLDP = Kártékony szoftver észlelése és az ellene való védelem (MLDP)
    .MPII = Személyazonosításra alkalmas adatok kezelése (MPII)
    .NAUT = Hálózati csomópontok hitelesítése (NAUT)
    .PAUT = Személyek hitelesítése (PAUT)
    .PLOK = Fizikai zárak (PLOK)
    .RDMP = Harmadik felek összetevőinek karbantartási terve (RDMP)
    .RMOT = Távoli szerviz (RMOT)
    .SAHD = Rendszer és alkalmazások megerősítése (SAHD)
    .SBOM = Szoftveranyagjegyzék (SBOM)
    .SGUD = Informatikai biztonsági útmutató (SGUD)
    .STCF = Tárolt egészségügyi adatok bizalmassága (STCF)
    .TXCF = Az adatátvitel bizalmassága (TXCF)
    .TXIG = Az adatátvitel sértetlensége (TXIG)

objective =
    .confidentiality = bizalmasság
    .integrity = sértetlenség
    .availability = rendelkezésre állás
    .authenticity = hitelesség
    .accountability = elszámoltathatóság
    .safety = biztonságosság
    .privacy = magánszféra védelme

log-event =
    .login = bejelentkezés
    .failed_login = sikertelen bejelentkezés
    .logout = kijelentkezés
    .account_locked = zárolt fiók
    .account_change = fiók létrehozása, módosítása vagy törlése
    .role_change = szerepkörök és jogosultságok módosítása
    .password_change = jelszó megváltoztatása
    .settings_change = beállítások módosítása
    .network_change = hálózati beállítások módosítása
    .data_access = hozzáférés betegadatokhoz
    .data_change = betegadatok módosítása
    .data_export = adatok exportálása
    .data_deletion = adatok törlése
    .update = szoftverfrissítés
    .failed_update = sikertelen szoftverfrissítés
    .start_stop = indítás és leállítás
    .time_change = az óra átállítása
    .log_export = az eseménynapló exportálása
    .log_cleared = az eseménynapló törlése
    .emergency_access = vészhelyzeti hozzáférés
    .remote_session = távoli munkamenet
    .integrity_failure = sikertelen sértetlenség-ellenőrzés
    .malware_found = észlelt kártékony szoftver
    .backup = biztonsági mentés
    .restore = visszaállítás
    .connection_failure = sikertelen kapcsolódás
    .media_inserted = csatlakoztatott adathordozó
    .drug_library_change = a gyógyszerkönyvtár módosítása
    .calibration = kalibrálás
    .alarm = riasztás
    .http_request = HTTP-kérés
    .data_received = adatok fogadása
    .data_sent = adatok küldése
    .data_query = adatok lekérdezése
    .device_paired = készülék párosítása
    .data_creation = adatok létrehozása

log-field =
    .time = időpont
    .user = felhasználó
    .role = szerepkör
    .event = esemény
    .outcome = kimenetel
    .source = forrás
    .object = objektum
    .old_value = régi érték
    .new_value = új érték
    .device_id = eszközazonosító
    .address = hálózati cím
    .patient = beteg

alert-state =
    .problem = probléma
    .normal_state = nincs probléma

notification-means =
    .email = e-mail
    .sms = SMS
    .push = üzenet telefonon
    .other_screen = üzenet egy másik rendszer képernyőjén
    .monitoring_system = üzenet egy felügyeleti rendszernek

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operációs rendszer
    .server = szerver
    .phone = telefon
    .manual = kézi beállítás
    .cellular = mobilhálózat

malware-protection =
    .allow_list = engedélyezési lista
    .antimalware_included = mellékelt vírusirtó szoftver
    .antimalware_supported = támogatott vírusirtó szoftver
    .antimalware_by_operator = az üzemeltető vírusirtó szoftvere
    .antimalware_not_recommended = nem ajánlott vírusirtó szoftver
    .read_only_system = írásvédett rendszer
    .no_antimalware_software = nincs vírusirtó szoftver
    .none = nincs
    .not_applicable = nem értelmezhető

exclusion-scope =
    .all_scans = minden átvizsgálás
    .on_access = hozzáféréskor végzett átvizsgálás
    .full_scan = ütemezett és igény szerinti átvizsgálás

third-party-software =
    .not_possible = nem lehetséges
    .not_allowed = tilos
    .only_listed = csak a felsorolt szoftver
    .allowed = megengedett

announcement =
    .email = e-mail
    .letter = levél
    .website = weboldal
    .on_device = üzenet az eszközön
    .advisory = informatikai biztonsági közlemény
    .app_store = alkalmazás-áruház
    .service_visit = szervizlátogatás
    .portal = ügyfélportál

update-source =
    .server = szerver
    .download = letöltés
    .usb_medium = USB-adathordozó
    .app_store = alkalmazás-áruház
    .cloud = felhőszolgáltatás
    .service_partner = szervizpartner
    .package_repository = csomagtárhely
    .container_registry = konténer-nyilvántartás

update-authentication =
    .signature = digitális aláírás
    .hash = hash-érték
    .signed_package = aláírt csomag
    .app_store = alkalmazás-áruház
    .none = nincs
    .checksum = ellenőrző összeg

support-end =
    .end_of_warranty = a jótállás vége
    .end_of_contract = a szervizszerződés vége
    .end_of_service_life = az élettartam vége
    .next_release = a következő verzió kiadása

backup-content =
    .settings = beállítások
    .patient_data = betegadatok
    .images = képek
    .database = adatbázis
    .logs = eseménynaplók
    .users = felhasználói fiókok
    .certificates = tanúsítványok
    .keys = kulcsok
    .credentials = hitelesítő adatok
    .system = teljes rendszer
    .results = eredmények
    .calibration = kalibrálási adatok

vex-state =
    .not_affected = nem érintett
    .affected = érintett
    .fixed = javítva
    .under_investigation = vizsgálat alatt

exploitation =
    .yes = kihasználás történt
    .none_known = nincs ismert kihasználás
    .not_known = nem ismert

vex-justification =
    .component_not_present = az összetevő nincs az eszközben
    .vulnerable_code_not_present = a sérülékeny kód nincs az eszközben
    .vulnerable_code_not_in_execute_path = a sérülékeny kód soha nem fut le
    .vulnerable_code_cannot_be_controlled_by_adversary = a támadó nem tudja befolyásolni a sérülékeny kódot
    .inline_mitigations_already_exist = beépített védelem akadályozza meg a kihasználást
    .requires_configuration = csak olyan beállítással használható ki, amelyet az eszköz nem alkalmaz
    .requires_dependency = csak egy másik összetevővel használható ki, amelyet az eszköz nem tartalmaz
    .requires_environment = csak más működési környezetben használható ki
    .protected_by_compiler = csak másképpen fordított szoftverben használható ki
    .protected_at_runtime = a kihasználás futás közben meg van akadályozva
    .protected_at_perimeter = a támadásokat a fizikai, a logikai vagy a hálózati határon blokkolják

vex-response =
    .update = frissítés
    .rollback = visszatérés egy korábbi verzióra
    .workaround_available = áthidaló megoldás
    .mitigation = a kockázatot csökkentő intézkedés
    .will_not_fix = nem tervezik a javítását
    .can_not_fix = nem javítható
    .none_available = még nem áll rendelkezésre megoldás

keeping =
    .until_deleted = a törlésig
    .until_exported = az exportálásig
    .until_sent = az elküldésig
    .temporary = ideiglenesen
    .until_examination_ends = a vizsgálat vagy a kezelés végéig
    .unlimited = korlátlan ideig
    .until_overwritten = amíg újabb adatok felül nem írják
    .until_session_ends = a munkamenet végéig
    .until_switched_off = az eszköz kikapcsolásáig
    .until_discharge = a beteg elbocsátásáig
    .until_next_patient = a következő betegig vagy vizsgálatig

asset =
    .patient = beteg
    .user = felhasználók vagy mások az eszköz közelében
    .personal_data = személyes adatok
    .other_data = egyéb adatok
    .device = eszköz
    .function = az eszköz funkciói
    .network = hálózat
    .other_systems = egyéb rendszerek

personal-data =
    .none = nincs
    .processed = kezelt, nem tárolt
    .not_stored = nem tárolt
    .stored = tárolt

retention-start =
    .creation = létrehozás
    .last_use = utolsó használat vagy módosítás
    .export = exportálás
    .end_of_treatment = a kezelés vagy a vizsgálat vége
    .deletion = törlés

group-choice =
    .all = a csoport összes intézkedése
    .at_least_one = a csoport legalább egy intézkedése

traffic-direction =
    .inbound = Bejövő forgalom
    .outbound = Kimenő forgalom

user-interface-kind =
    .display = Kijelző
    .touchscreen = Érintőképernyő
    .keyboard = Billentyűzet
    .pointing_device = Egér, hanyattegér vagy érintőpad
    .controls = Gombok és kapcsolók
    .indicator_light = Jelzőfény
    .loudspeaker = Hangszóró
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Vonalkódolvasó
    .remote_control = Távvezérlő

support-start =
    .delivery = szállítás
    .purchase = vásárlás
    .first_sale = a modell első értékesítése
    .last_sale = a modell utolsó értékesítése
    .release = a verzió kiadása
