### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = k dispozici
    .not_provided = není k dispozici
    .by_operator = musí zajistit provozovatel
    .by_host = zajišťuje operační nebo hostitelský systém
    .not_applicable = není relevantní

party =
    .manufacturer = výrobce
    .operator = provozovatel
    .shared = výrobce a provozovatel
    .user = uživatel
    .patient = pacient
    .third_party = třetí strana
    .service_partner = servisní partner
    .integrator = integrátor
    .practitioner = lékař s vlastní praxí

need =
    .required = vyžadováno
    .strongly_recommended = důrazně doporučeno
    .recommended = doporučeno
    .preferred = upřednostňováno
    .where_possible = pokud je to možné
    .optional = volitelné

severity =
    .danger = nebezpečí
    .warning = varování
    .caution = upozornění
    .notice = oznámení

default-state =
    .always_on = vždy zapnuto
    .on = zapnuto
    .off = vypnuto
    .not_installed = nenainstalováno

regulation =
    .mdr = Nařízení (EU) 2017/745 (MDR)
    .ivdr = Nařízení (EU) 2017/746 (IVDR)
    .cra = Nařízení (EU) 2024/2847 (CRA)

option-supply =
    .included = jako součást dodávky
    .separate_licence = se samostatnou licencí
    .separate_product = jako samostatný produkt

supply =
    .software = software bez hardwaru
    .hardware = hardware s vlastním softwarem
    .with_cloud_service = hardware s vlastním softwarem a cloudová služba
    .software_with_cloud_service = software bez hardwaru a cloudová služba
    .with_software_for_other_hardware = hardware s vlastním softwarem a software pro jiný hardware

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
    .hospital = nemocnice
    .intensive_care = jednotka intenzivní péče
    .operating_room = operační sál
    .emergency_department = urgentní příjem
    .radiology_department = radiologické oddělení
    .laboratory = laboratoř
    .ambulatory = ambulantní pracoviště
    .ambulance = sanitní vozidlo
    .practice = lékařská ordinace
    .nursing_home = domov pro seniory
    .home = domácnost
    .pharmacy = lékárna
    .data_centre = datové centrum
    .office = kancelář
    .outdoors = venkovní prostory

intended-user =
    .nurse = zdravotní sestry
    .physician = lékaři
    .radiologist = radiologové
    .radiographer = radiologičtí asistenti
    .sonographer = osoby provádějící ultrazvuková vyšetření
    .laboratory_technician = zdravotní laboranti
    .pathologist = patologové
    .pharmacist = farmaceuti
    .paramedic = zdravotničtí záchranáři
    .biomedical_engineer = biomedicínští inženýři
    .it_administrator = administrátoři IT
    .security_officer = manažeři kybernetické bezpečnosti
    .service_technician = servisní technici
    .patient = pacienti
    .caregiver = pečující osoby
    .lay_person = laici
    .researcher = výzkumní pracovníci
    .developer = vývojáři
    .user = uživatelé
    .administrator = administrátoři produktu
    .clinical_staff = klinický personál
    .therapist = terapeuti
    .medical_physicist = kliničtí radiologičtí fyzici
    .dentist = zubní lékaři
    .integrator = integrátoři
    .procurement = pracovníci nákupu
    .anaesthetist = anesteziologové
    .audiologist = audiologové
    .hearing_aid_acoustician = specialisté na sluchadla
    .optician = oční optici

session-occasion =
    .lid_closed = zavření víka
    .shutdown = vypnutí
    .restart = restart
    .standby = přechod do pohotovostního režimu
    .screen_saver = spuštění spořiče obrazovky
    .card_removed = vyjmutí čipové nebo identifikační karty
    .connection_lost = ztráta připojení
    .user_away = nepřítomnost uživatele
    .app_closed = zavření aplikace nebo prohlížeče
    .other_login = přihlášení jiné osoby
    .examination_end = konec vyšetření nebo léčby
    .user_command = příkaz uživatele
    .password_change = změna hesla

part-kind =
    .device = zařízení
    .app = aplikace
    .server = server
    .client = klient
    .cloud_service = cloudová služba
    .gateway = brána
    .accessory = příslušenství
    .workstation = pracovní stanice
    .mobile_device = mobilní zařízení
    .database = databáze
    .firmware = firmware
    .plugin = zásuvný modul
    .software = software
    .operating_system = operační systém
    .web_application = webová aplikace
    .service = služba na pozadí
    .sensor = snímač
    .wearable = zařízení nošené na těle
    .implant = implantát
    .network_device = síťové zařízení
    .storage = datové úložiště
    .virtual_machine = virtuální počítač

hosting =
    .on_device = v zařízení
    .operator_site = na pracovišti provozovatele
    .user_device = v zařízení uživatele
    .manufacturer_cloud = v cloudu výrobce
    .third_party_cloud = v cloudu třetí strany

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Text, který prostředek zobrazuje, nebo tlačítko či klávesa.

register =
    .professional = pro odborníky
    .lay = pro laiky

document-form =
    .book = kniha
    .card = karta

authentication =
    .none = bez autentizace
    .local_password = místní uživatelské jméno a heslo
    .password = uživatelské jméno a heslo
    .local_pin = místní kód PIN
    .pin = kód PIN
    .badge = identifikační karta
    .token = token
    .smart_card = čipová karta
    .biometric = biometrický znak
    .directory = účet adresářové služby
    .single_sign_on = jednotné přihlášení
    .certificate = certifikát
    .host_login = přihlášení do operačního systému
    .one_time_code = jednorázový kód
    .pairing = párování
    .http_basic = základní autentizace HTTP
    .email_password = e-mailová adresa a heslo
    .password_only = heslo bez uživatelského jména
    .user_name_only = uživatelské jméno bez hesla

other-functions =
    .no = ne
    .yes = ano

automatic-login-state =
    .provided = k dispozici
    .by_host = zajišťuje operační systém
    .none = není k dispozici

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Uživatel si této poruchy všimne.
    .no = Uživatel si této poruchy nevšimne.

login-occasion =
    .start = po spuštění
    .session_end = po skončení relace

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (klíč zabezpečení nebo přístupový klíč)
    .totp = jednorázové heslo založené na čase
    .sms = kód zaslaný v SMS
    .push = potvrzení v telefonu
    .smart_card = čipová karta
    .hardware_token = hardwarový token
    .email = kód zaslaný e-mailem

rules-from =
    .device = prostředek
    .host = operační systém
    .directory = adresářová služba
    .operator = provozovatel

secret-kind =
    .password = heslo
    .pin = kód PIN

complexity =
    .upper_case = nejméně jedno velké písmeno
    .lower_case = nejméně jedno malé písmeno
    .letter = nejméně jedno písmeno
    .digit = nejméně jedna číslice
    .digits_only = pouze číslice
    .special = nejméně jeden zvláštní znak
    .not_in_common_list = položka ze seznamu běžně používaných hodnot
    .not_user_name = uživatelské jméno
    .not_containing_user_name = řetězec, který obsahuje uživatelské jméno nebo jeho části
    .not_repeated = opakování stejného znaku
    .not_sequence = posloupnost, například 1234
    .not_in_dictionary = slovo ze slovníku
    .not_name = jméno nebo název, například jméno osoby nebo název prostředku

password-rule =
    .min_length = minimální počet znaků
    .max_length = maximální počet znaků
    .complexity = požadovaný a zakázaný obsah
    .history = zákaz opakovaného použití dřívějších hesel
    .max_age = doba, po které je nutná změna
    .max_attempts = počet neúspěšných pokusů do zablokování
    .attempts_within = doba, ve které se počítají neúspěšné pokusy
    .lockout = doba zablokování

default-credentials =
    .none = nejsou nastaveny žádné přihlašovací údaje
    .default = výchozí
    .unique_per_device = pro každý prostředek jiné
    .must_change_at_first_login = musí se změnit při prvním přihlášení
    .shared_known = pro všechny prostředky stejné a veřejně známé
    .set_at_installation = nastavují se při instalaci
    .manufacturer_only = zná pouze výrobce
    .documented = pro všechny prostředky stejné a uvedené v dokumentech výrobce

timeout-action =
    .lock = uzamčení
    .logout = odhlášení
    .hide_data = skrytí dat
    .screen_off = vypnutí displeje
    .never = bez časového limitu

account-kind =
    .person = osobní účet
    .shared = sdílený účet
    .service = servisní účet
    .guest = účet hosta
    .technical = technický účet
    .emergency = nouzový účet

credential-kind =
    .certificate = certifikát
    .api_key = klíč API
    .token = token
    .password = heslo
    .shared_secret = sdílený tajný klíč
    .ssh_key = klíč SSH
    .pre_shared_key = předsdílený klíč (PSK)
    .ae_title = AE Title
    .encryption_key = šifrovací klíč

connection =
    .none = žádné
    .optional = volitelné
    .required = vyžadováno

internet =
    .not_needed = není potřeba
    .optional = volitelné
    .needed = je potřeba
    .not_directly = ne přímo
    .forbidden = zakázáno

traffic-control =
    .deny_all_but_listed = veškerý síťový provoz blokován kromě připojení, která je podle tohoto dokumentu nutné povolit
    .deny_all = veškerý síťový provoz blokován
    .allow_outbound = připojení zevnitř povolena, připojení zvenčí blokována
    .allow_all = veškerý síťový provoz povolen
    .restricted = síťový provoz omezen
    .monitored = síťový provoz povolen a monitorován
    .isolated = žádné připojení k jiným sítím

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Sériový port
    .cellular = Mobilní modem
    .nfc = NFC
    .rfid = RFID
    .video = Videovýstup
    .sd_card = Slot pro kartu SD
    .optical_drive = Optická mechanika
    .infrared = Infračervený port
    .zigbee = Zigbee
    .analogue_alarm = Analogový výstup alarmu
    .virtual = Virtuální síťový adaptér
    .api = Programové rozhraní

addressing =
    .dhcp = DHCP
    .static = statická adresa
    .dhcp_or_static = DHCP nebo statická adresa
    .link_local = lokální adresa linky (link-local)
    .none = bez adresy

peer-kind =
    .server = server
    .workstation = pracovní stanice
    .cloud = cloudová služba
    .network_service = síťová služba
    .medical_device = zdravotnický prostředek
    .information_system = informační systém
    .mobile_device = mobilní zařízení
    .printer = tiskárna
    .other = jiný systém

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP a UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protokol IP
    .not_known = transportní protokol neuveden

direction =
    .inbound = příchozí (naslouchá)
    .outbound = odchozí (navazuje připojení)
    .both = příchozí a odchozí (naslouchá a navazuje připojení)

port-authentication =
    .none = žádná
    .server = certifikát serveru
    .mutual = certifikáty na obou stranách
    .mutual_without_certificates = obě strany, bez certifikátů
    .user_login = přihlášení uživatele
    .token = token
    .shared_secret = sdílený tajný klíč
    .ae_title = AE Title
    .address_list = seznam povolených adres

port-state =
    .open = otevřený
    .closed = uzavřený
    .filtered = filtrovaný
    .this_computer_only = otevřený pouze pro tento počítač
    .not_known = není známo

firewall-rule =
    .allow = povolit
    .block = blokovat
    .none = žádné pravidlo

exposure =
    .never = není povoleno
    .not_used = ne
    .allowed = povoleno
    .only_through_proxy = pouze přes proxy server

medium =
    .network = síť IT
    .cable = kabel
    .usb = médium USB
    .card = paměťová karta
    .disc = optický disk
    .paper = papír
    .radio = rádiový přenos

flow-trigger =
    .user = uživatelem
    .schedule = ve stanovených časech
    .event = při výskytu události
    .request = na vyžádání příjemce
    .continuous = nepřetržitý přenos

deidentification =
    .none = bez deidentifikace
    .pseudonymised = pseudonymizováno
    .anonymised = anonymizováno

network-service =
    .none = žádné
    .dhcp = DHCP
    .dns = DNS
    .time = časová služba
    .directory = adresářová služba
    .certificate_authority = certifikační autorita
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy server
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = vzdálená plocha
    .web_portal = webový portál
    .ssh = SSH
    .broker = zprostředkovatel připojení
    .modem = modem

security-test-kind =
    .penetration_test = penetrační test
    .vulnerability_scan = sken zranitelností
    .assessment = posouzení zabezpečení
    .fuzzing = test typu fuzzing
    .code_analysis = analýza kódu

integrity-method =
    .none = žádná
    .signature = digitální podpis
    .mac = autentizační kód zprávy (MAC)
    .hash = hodnota hash
    .checksum = kontrolní součet

remote-purpose =
    .service = servis
    .update = aktualizace softwaru
    .administration = administrace
    .monitoring = monitorování
    .data_view = prohlížení dat pacientů
    .operation = ovládání
    .options = aktivace volitelných funkcí

data-category =
    .health = údaje o zdravotním stavu
    .identifier = identifikátory pacientů
    .name = jména osob
    .image = snímky
    .measurement = naměřené hodnoty
    .genetic = genetické údaje
    .biometric = biometrické údaje
    .demographic = demografické údaje
    .location = údaje o poloze
    .contact = kontaktní údaje
    .credentials = přihlašovací údaje
    .configuration = konfigurační data
    .log = data ze záznamu událostí
    .software = software
    .drug_library = knihovna léčiv
    .order = ordinace a žádanky
    .result = výsledky
    .alarm = alarmy
    .time = čas
    .status = stav prostředku
    .usage = údaje o používání
    .telemetry = telemetrická data
    .photo = fotografie
    .video = videodata
    .audio = zvuková data
    .therapy_command = příkazy, které řídí terapii

no-media =
    .none = žádná

media-purpose =
    .export = export dat
    .import = import dat
    .backup = zálohování
    .update = aktualizace softwaru
    .signatures = aktualizace antivirových signatur
    .options = aktivace volitelných funkcí
    .service = servis

media-kind =
    .usb_stick = flash disk USB
    .external_drive = externí disk
    .memory_card = paměťová karta
    .optical_disc = optický disk

decommission-occasion =
    .disposal = před likvidací
    .transfer = před předáním
    .return = před vrácením
    .repair = před opravou
    .uninstallation = k odinstalování softwaru

control-kind =
    .it_operation = Provoz systémů IT
    .access_management = Řízení přístupu
    .account_review = Kontrola účtů
    .antimalware = Antivirový software
    .application_control = Řízení aplikací
    .backup = Zálohování
    .certificate_management = Správa certifikátů
    .encryption = Šifrování
    .firewall = Firewall
    .device_firewall = Firewall v prostředku
    .incident_response = Reakce na kybernetické bezpečnostní události
    .intrusion_detection = Detekce průniků
    .log_review = Kontrola záznamů událostí
    .network_segmentation = Segmentace sítě
    .network_security = Zabezpečení sítě
    .password_policy = Zásady pro hesla
    .patch_management = Správa záplat
    .physical_access = Ochrana proti fyzickému přístupu
    .privacy_protection = Ochrana osobních údajů
    .remote_access = Vzdálený přístup
    .removable_media = Výměnná média
    .secure_configuration = Bezpečná konfigurace
    .secure_disposal = Bezpečná likvidace
    .session_lock = Uzamčení relace
    .time_synchronisation = Synchronizace času
    .training = Školení
    .vulnerability_scanning = Skenování zranitelností
    .wireless_security = Zabezpečení bezdrátové komunikace
    .asset_inventory = Evidence aktiv
    .virtualisation = Virtualizace
    .usb_control = Řízení USB
    .proxy = Proxy server
    .risk_management = Řízení rizik
    .log_collection = Sběr záznamů událostí
    .organisational_policy = Organizační pravidla
    .platform_choice = Volba platformy
    .supervision = Dohled nad používáním
    .external_devices = Externí zařízení
    .change_management = Řízení změn
    .continuity_plan = Plánování kontinuity provozu
    .data_verification = Ověřování dat
    .mobile_device_management = Správa telefonů a tabletů
    .network_monitoring = Monitorování sítě
    .personnel_security = Spolehlivost personálu
    .power_supply = Napájení
    .quality_of_service = Priorita síťového provozu
    .redundancy = Redundance
    .vulnerability_monitoring = Sledování zveřejněných zranitelností
    .key_management = Správa klíčů
    .genuine_software = Originální software

standard-kind =
    .interoperability = interoperabilita
    .security = kybernetická bezpečnost
    .safety = bezpečnost prostředku
    .other = jiné

support-state =
    .required = vyžadováno
    .recommended = doporučeno
    .supported = podporováno
    .tested = otestováno
    .included = součást dodávky
    .not_recommended = není doporučeno
    .not_tested = neotestováno
    .not_supported = není podporováno
    .not_needed = není potřeba

capability =
    .ALOF = Automatické odhlášení (ALOF)
    .AUDT = Auditní mechanismy (AUDT)
    .AUTH = Autorizace (AUTH)
    .CNFS = Konfigurace funkcí zabezpečení (CNFS)
    .CONN = Konektivita (CONN)
    .CSUP = Aktualizace kybernetické bezpečnosti produktu (CSUP)
    .DIDT = Deidentifikace údajů o zdravotním stavu (DIDT)
    .DTBK = Zálohování dat a obnova po havárii (DTBK)
    .EMRG = Nouzový přístup (EMRG)
    .IGAU = Integrita a autenticita údajů o zdravotním stavu (IGAU)
    .MLDP = Detekce škodlivého softwaru a ochrana proti němu (MLDP)
    .MPII = Správa osobních údajů (MPII)
    .NAUT = Autentizace uzlů (NAUT)
    .PAUT = Autentizace osob (PAUT)
    .PLOK = Fyzické zámky (PLOK)
    .RDMP = Plán pro komponenty třetích stran (RDMP)
    .RMOT = Vzdálený servis (RMOT)
    .SAHD = Posílení zabezpečení systému a aplikací (SAHD)
    .SBOM = Softwarový kusovník (SBOM)
    .SGUD = Pokyny k zabezpečení (SGUD)
    .STCF = Důvěrnost uložených údajů o zdravotním stavu (STCF)
    .TXCF = Důvěrnost přenosu (TXCF)
    .TXIG = Integrita přenosu (TXIG)

objective =
    .confidentiality = důvěrnost
    .integrity = integrita
    .availability = dostupnost
    .authenticity = autenticita
    .accountability = prokazatelnost činností
    .safety = bezpečnost pacienta
    .privacy = soukromí

log-event =
    .login = přihlášení
    .failed_login = neúspěšné přihlášení
    .logout = odhlášení
    .account_locked = zablokování účtu
    .account_change = vytvoření, změna nebo odstranění účtu
    .role_change = změna rolí a oprávnění
    .password_change = změna hesla
    .settings_change = změna nastavení
    .network_change = změna nastavení sítě
    .data_access = přístup k datům pacientů
    .data_change = změna dat pacientů
    .data_export = export dat
    .data_deletion = vymazání dat
    .update = aktualizace softwaru
    .failed_update = neúspěšná aktualizace softwaru
    .start_stop = spuštění a zastavení
    .time_change = změna nastavení hodin
    .log_export = export záznamu událostí
    .log_cleared = vymazání záznamu událostí
    .emergency_access = nouzový přístup
    .remote_session = vzdálená relace
    .integrity_failure = neúspěšná kontrola integrity
    .malware_found = nález škodlivého softwaru
    .backup = zálohování
    .restore = obnovení
    .connection_failure = neúspěšné připojení
    .media_inserted = připojení média
    .drug_library_change = změna knihovny léčiv
    .calibration = kalibrace
    .alarm = alarm
    .http_request = požadavek HTTP
    .data_received = příjem dat
    .data_sent = odeslání dat
    .data_query = dotaz na data
    .device_paired = spárování zařízení
    .data_creation = vytvoření dat

log-field =
    .time = čas
    .user = uživatel
    .role = role
    .event = událost
    .outcome = výsledek
    .source = zdroj
    .object = objekt
    .old_value = stará hodnota
    .new_value = nová hodnota
    .device_id = identifikátor prostředku
    .address = síťová adresa
    .patient = pacient

alert-state =
    .problem = problém
    .normal_state = žádný problém

notification-means =
    .email = e-mail
    .sms = zpráva SMS
    .push = zpráva v telefonu
    .other_screen = zpráva na displeji jiného systému
    .monitoring_system = zpráva pro monitorovací systém

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operační systém
    .server = server
    .phone = telefon
    .manual = ruční nastavení
    .cellular = mobilní síť

malware-protection =
    .allow_list = seznam povoleného softwaru
    .antimalware_included = antivirový software je součástí dodávky
    .antimalware_supported = antivirový software je podporován
    .antimalware_by_operator = antivirový software provozovatele
    .antimalware_not_recommended = antivirový software není doporučen
    .read_only_system = systém pouze pro čtení
    .no_antimalware_software = žádný antivirový software
    .none = žádná
    .not_applicable = není relevantní

exclusion-scope =
    .all_scans = veškeré skenování
    .on_access = skenování při přístupu
    .full_scan = plánované skenování a skenování na vyžádání

third-party-software =
    .not_possible = není možné
    .not_allowed = není povoleno
    .only_listed = pouze uvedený software
    .allowed = povoleno

announcement =
    .email = e-mail
    .letter = dopis
    .website = internetové stránky
    .on_device = zpráva v prostředku
    .advisory = sdělení o kybernetické bezpečnosti
    .app_store = obchod s aplikacemi
    .service_visit = servisní návštěva
    .portal = zákaznický portál

update-source =
    .server = server
    .download = soubor ke stažení
    .usb_medium = médium USB
    .app_store = obchod s aplikacemi
    .cloud = cloudová služba
    .service_partner = servisní partner
    .package_repository = repozitář balíčků
    .container_registry = registr kontejnerů

update-authentication =
    .signature = digitální podpis
    .hash = hodnota hash
    .signed_package = podepsaný balíček
    .app_store = obchod s aplikacemi
    .none = žádná
    .checksum = kontrolní součet

support-end =
    .end_of_warranty = konec záruky
    .end_of_contract = konec servisní smlouvy
    .end_of_service_life = konec životnosti
    .next_release = vydání následující verze

backup-content =
    .settings = nastavení
    .patient_data = data pacientů
    .images = snímky
    .database = databáze
    .logs = záznamy událostí
    .users = uživatelské účty
    .certificates = certifikáty
    .keys = klíče
    .credentials = přihlašovací údaje
    .system = celý systém
    .results = výsledky
    .calibration = kalibrační data

vex-state =
    .not_affected = prostředek není dotčen
    .affected = prostředek je dotčen
    .fixed = opraveno
    .under_investigation = prověřuje se

exploitation =
    .yes = zneužívá se
    .none_known = žádné známé zneužívání
    .not_known = není známo, zda se zneužívá

vex-justification =
    .component_not_present = komponenta není v prostředku obsažena
    .vulnerable_code_not_present = zranitelný kód není v prostředku obsažen
    .vulnerable_code_not_in_execute_path = zranitelný kód se nikdy nespouští
    .vulnerable_code_cannot_be_controlled_by_adversary = útočník nemůže zranitelný kód ovládat
    .inline_mitigations_already_exist = vestavěná ochrana brání zneužití
    .requires_configuration = zneužití je možné jen při nastavení, které prostředek nepoužívá
    .requires_dependency = zneužití je možné jen s jinou komponentou, kterou prostředek neobsahuje
    .requires_environment = zneužití je možné jen v jiném provozním prostředí
    .protected_by_compiler = zneužití je možné jen u softwaru, který byl zkompilován jinak
    .protected_at_runtime = zneužití je znemožněno za běhu
    .protected_at_perimeter = útoky jsou blokovány na fyzické, logické nebo síťové hranici

vex-response =
    .update = aktualizace
    .rollback = návrat k dřívější verzi
    .workaround_available = náhradní řešení
    .mitigation = opatření, které snižuje riziko
    .will_not_fix = oprava se neplánuje
    .can_not_fix = nelze opravit
    .none_available = řešení zatím není k dispozici

keeping =
    .until_deleted = do vymazání
    .until_exported = do exportu
    .until_sent = do odeslání
    .temporary = dočasně
    .until_examination_ends = do konce vyšetření nebo léčby
    .unlimited = bez omezení
    .until_overwritten = do přepsání novějšími daty
    .until_session_ends = do skončení relace
    .until_switched_off = do vypnutí prostředku
    .until_discharge = do propuštění pacienta
    .until_next_patient = do dalšího pacienta nebo vyšetření

asset =
    .patient = pacient
    .user = uživatelé nebo jiné osoby v blízkosti prostředku
    .personal_data = osobní údaje
    .other_data = jiná data
    .device = prostředek
    .function = funkce prostředku
    .network = síť IT
    .other_systems = jiné systémy

personal-data =
    .none = žádné
    .processed = zpracovávány, neukládány
    .not_stored = neukládány
    .stored = ukládány

retention-start =
    .creation = vytvoření
    .last_use = poslední použití nebo změna
    .export = export
    .end_of_treatment = konec léčby nebo studie
    .deletion = vymazání

group-choice =
    .all = všechna opatření skupiny
    .at_least_one = nejméně jedno opatření skupiny

traffic-direction =
    .inbound = Příchozí síťový provoz
    .outbound = Odchozí síťový provoz

user-interface-kind =
    .display = Displej
    .touchscreen = Dotykový displej
    .keyboard = Klávesnice
    .pointing_device = Myš, trackball nebo touchpad
    .controls = Tlačítka a přepínače
    .indicator_light = Kontrolka
    .loudspeaker = Reproduktor
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Čtečka čárových kódů
    .remote_control = Dálkový ovladač

support-start =
    .delivery = dodání
    .purchase = nákup
    .first_sale = první prodej modelu
    .last_sale = poslední prodej modelu
    .release = vydání verze
