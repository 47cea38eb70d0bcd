### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = k dispozícii
    .not_provided = nie je k dispozícii
    .by_operator = musí zaistiť prevádzkovateľ
    .by_host = zaisťuje operačný alebo hostiteľský systém
    .not_applicable = nie je relevantné

party =
    .manufacturer = výrobca
    .operator = prevádzkovateľ
    .shared = výrobca a prevádzkovateľ
    .user = používateľ
    .patient = pacient
    .third_party = tretia strana
    .service_partner = servisný partner
    .integrator = integrátor
    .practitioner = lekár s vlastnou praxou

need =
    .required = vyžadované
    .strongly_recommended = dôrazne odporúčané
    .recommended = odporúčané
    .preferred = uprednostňované
    .where_possible = ak je to možné
    .optional = voliteľné

severity =
    .danger = nebezpečenstvo
    .warning = varovanie
    .caution = upozornenie
    .notice = oznámenie

default-state =
    .always_on = vždy zapnuté
    .on = zapnuté
    .off = vypnuté
    .not_installed = nenainštalované

regulation =
    .mdr = Nariadenie (EÚ) 2017/745 (MDR)
    .ivdr = Nariadenie (EÚ) 2017/746 (IVDR)
    .cra = Nariadenie (EÚ) 2024/2847 (CRA)

option-supply =
    .included = ako súčasť dodávky
    .separate_licence = so samostatnou licenciou
    .separate_product = ako samostatný produkt

supply =
    .software = softvér bez hardvéru
    .hardware = hardvér s vlastným softvérom
    .with_cloud_service = hardvér s vlastným softvérom a cloudová služba
    .software_with_cloud_service = softvér bez hardvéru a cloudová služba
    .with_software_for_other_hardware = hardvér s vlastným softvérom a softvér pre iný hardvér

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
    .hospital = nemocnica
    .intensive_care = jednotka intenzívnej starostlivosti
    .operating_room = operačná sála
    .emergency_department = urgentný príjem
    .radiology_department = rádiologické oddelenie
    .laboratory = laboratórium
    .ambulatory = ambulantné oddelenie
    .ambulance = vozidlo záchrannej zdravotnej služby
    .practice = ambulancia lekára
    .nursing_home = zariadenie pre seniorov
    .home = domácnosť
    .pharmacy = lekáreň
    .data_centre = dátové centrum
    .office = kancelária
    .outdoors = vonkajšie priestory

intended-user =
    .nurse = zdravotné sestry
    .physician = lekári
    .radiologist = rádiológovia
    .radiographer = rádiologickí technici
    .sonographer = osoby vykonávajúce ultrazvukové vyšetrenia
    .laboratory_technician = zdravotnícki laboranti
    .pathologist = patológovia
    .pharmacist = farmaceuti
    .paramedic = zdravotnícki záchranári
    .biomedical_engineer = biomedicínski inžinieri
    .it_administrator = správcovia IT
    .security_officer = manažéri kybernetickej bezpečnosti
    .service_technician = servisní technici
    .patient = pacienti
    .caregiver = opatrujúce osoby
    .lay_person = laické osoby
    .researcher = výskumní pracovníci
    .developer = vývojári
    .user = používatelia
    .administrator = správcovia produktu
    .clinical_staff = klinický personál
    .therapist = terapeuti
    .medical_physicist = klinickí fyzici
    .dentist = zubní lekári
    .integrator = integrátori
    .procurement = pracovníci nákupu
    .anaesthetist = anestéziológovia
    .audiologist = audiológovia
    .hearing_aid_acoustician = špecialisti na načúvacie prístroje
    .optician = oční optici

session-occasion =
    .lid_closed = zatvorenie veka
    .shutdown = vypnutie
    .restart = reštart
    .standby = prechod do pohotovostného režimu
    .screen_saver = spustenie šetriča obrazovky
    .card_removed = vybratie čipovej alebo identifikačnej karty
    .connection_lost = strata pripojenia
    .user_away = neprítomnosť používateľa
    .app_closed = zatvorenie aplikácie alebo prehliadača
    .other_login = prihlásenie inej osoby
    .examination_end = koniec vyšetrenia alebo liečby
    .user_command = príkaz používateľa
    .password_change = zmena hesla

part-kind =
    .device = zariadenie
    .app = aplikácia
    .server = server
    .client = klient
    .cloud_service = cloudová služba
    .gateway = brána
    .accessory = príslušenstvo
    .workstation = pracovná stanica
    .mobile_device = mobilné zariadenie
    .database = databáza
    .firmware = firmvér
    .plugin = zásuvný modul
    .software = softvér
    .operating_system = operačný systém
    .web_application = webová aplikácia
    .service = služba na pozadí
    .sensor = snímač
    .wearable = zariadenie nosené na tele
    .implant = implantát
    .network_device = sieťové zariadenie
    .storage = dátové úložisko
    .virtual_machine = virtuálny počítač

hosting =
    .on_device = v zariadení
    .operator_site = na pracovisku prevádzkovateľa
    .user_device = v zariadení používateľa
    .manufacturer_cloud = v cloude výrobcu
    .third_party_cloud = v cloude tretej strany

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Text, ktorý pomôcka zobrazuje, alebo tlačidlo či kláves.

register =
    .professional = pre odborníkov
    .lay = pre laické osoby

document-form =
    .book = kniha
    .card = karta

authentication =
    .none = bez autentifikácie
    .local_password = lokálne používateľské meno a heslo
    .password = používateľské meno a heslo
    .local_pin = lokálny kód PIN
    .pin = kód PIN
    .badge = identifikačná karta
    .token = token
    .smart_card = čipová karta
    .biometric = biometrický znak
    .directory = účet adresárovej služby
    .single_sign_on = jednotné prihlásenie
    .certificate = certifikát
    .host_login = prihlásenie do operačného systému
    .one_time_code = jednorazový kód
    .pairing = párovanie
    .http_basic = základná autentifikácia HTTP
    .email_password = e-mailová adresa a heslo
    .password_only = heslo bez používateľského mena
    .user_name_only = používateľské meno bez hesla

other-functions =
    .no = nie
    .yes = áno

automatic-login-state =
    .provided = k dispozícii
    .by_host = zaisťuje operačný systém
    .none = nie je k dispozícii

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Používateľ si túto poruchu všimne.
    .no = Používateľ si túto poruchu nevšimne.

login-occasion =
    .start = po spustení
    .session_end = po skončení relácie

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (bezpečnostný kľúč alebo prístupový kľúč)
    .totp = jednorazové heslo založené na čase
    .sms = kód zaslaný v SMS
    .push = potvrdenie v telefóne
    .smart_card = čipová karta
    .hardware_token = hardvérový token
    .email = kód zaslaný e-mailom

rules-from =
    .device = pomôcka
    .host = operačný systém
    .directory = adresárová služba
    .operator = prevádzkovateľ

secret-kind =
    .password = heslo
    .pin = kód PIN

complexity =
    .upper_case = najmenej jedno veľké písmeno
    .lower_case = najmenej jedno malé písmeno
    .letter = najmenej jedno písmeno
    .digit = najmenej jedna číslica
    .digits_only = iba číslice
    .special = najmenej jeden špeciálny znak
    .not_in_common_list = položka zo zoznamu bežne používaných hodnôt
    .not_user_name = používateľské meno
    .not_containing_user_name = reťazec, ktorý obsahuje používateľské meno alebo jeho časti
    .not_repeated = opakovanie rovnakého znaku
    .not_sequence = postupnosť, napríklad 1234
    .not_in_dictionary = slovo zo slovníka
    .not_name = meno alebo názov, napríklad meno osoby alebo názov pomôcky

password-rule =
    .min_length = minimálny počet znakov
    .max_length = maximálny počet znakov
    .complexity = vyžadovaný a zakázaný obsah
    .history = zákaz opakovaného použitia predchádzajúcich hesiel
    .max_age = čas, po ktorom je nutná zmena
    .max_attempts = počet neúspešných pokusov do zablokovania
    .attempts_within = čas, počas ktorého sa počítajú neúspešné pokusy
    .lockout = trvanie zablokovania

default-credentials =
    .none = nie sú nastavené žiadne prihlasovacie údaje
    .default = predvolené
    .unique_per_device = pre každú pomôcku iné
    .must_change_at_first_login = musia sa zmeniť pri prvom prihlásení
    .shared_known = pre všetky pomôcky rovnaké a verejne známe
    .set_at_installation = nastavujú sa pri inštalácii
    .manufacturer_only = pozná ich iba výrobca
    .documented = pre všetky pomôcky rovnaké a uvedené v dokumentoch výrobcu

timeout-action =
    .lock = uzamknutie
    .logout = odhlásenie
    .hide_data = skrytie dát
    .screen_off = vypnutie displeja
    .never = bez časového limitu

account-kind =
    .person = osobný účet
    .shared = zdieľaný účet
    .service = servisný účet
    .guest = účet hosťa
    .technical = technický účet
    .emergency = núdzový účet

credential-kind =
    .certificate = certifikát
    .api_key = kľúč API
    .token = token
    .password = heslo
    .shared_secret = zdieľaný tajný kľúč
    .ssh_key = kľúč SSH
    .pre_shared_key = vopred zdieľaný kľúč (PSK)
    .ae_title = AE Title
    .encryption_key = šifrovací kľúč

connection =
    .none = žiadne
    .optional = voliteľné
    .required = vyžadované

internet =
    .not_needed = nie je potrebné
    .optional = voliteľné
    .needed = je potrebné
    .not_directly = nie priamo
    .forbidden = zakázané

traffic-control =
    .deny_all_but_listed = všetka sieťová prevádzka blokovaná okrem pripojení, ktoré je podľa tohto dokumentu nutné povoliť
    .deny_all = všetka sieťová prevádzka blokovaná
    .allow_outbound = pripojenia zvnútra povolené, pripojenia zvonka blokované
    .allow_all = všetka sieťová prevádzka povolená
    .restricted = sieťová prevádzka obmedzená
    .monitored = sieťová prevádzka povolená a monitorovaná
    .isolated = žiadne pripojenie k iným sieťam

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Sériový port
    .cellular = Mobilný modem
    .nfc = NFC
    .rfid = RFID
    .video = Videovýstup
    .sd_card = Slot na kartu SD
    .optical_drive = Optická mechanika
    .infrared = Infračervený port
    .zigbee = Zigbee
    .analogue_alarm = Analógový výstup alarmu
    .virtual = Virtuálny sieťový adaptér
    .api = Programové rozhranie

addressing =
    .dhcp = DHCP
    .static = statická adresa
    .dhcp_or_static = DHCP alebo statická adresa
    .link_local = lokálna adresa linky (link-local)
    .none = bez adresy

peer-kind =
    .server = server
    .workstation = pracovná stanica
    .cloud = cloudová služba
    .network_service = sieťová služba
    .medical_device = zdravotnícka pomôcka
    .information_system = informačný systém
    .mobile_device = mobilné zariadenie
    .printer = tlačiareň
    .other = iný systém

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP a UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protokol IP
    .not_known = transportný protokol neuvedený

direction =
    .inbound = prichádzajúci (počúva)
    .outbound = odchádzajúci (nadväzuje pripojenia)
    .both = prichádzajúci a odchádzajúci (počúva a nadväzuje pripojenia)

port-authentication =
    .none = žiadna
    .server = certifikát servera
    .mutual = certifikáty na oboch stranách
    .mutual_without_certificates = obe strany, bez certifikátov
    .user_login = prihlásenie používateľa
    .token = token
    .shared_secret = zdieľaný tajný kľúč
    .ae_title = AE Title
    .address_list = zoznam povolených adries

port-state =
    .open = otvorený
    .closed = zatvorený
    .filtered = filtrovaný
    .this_computer_only = otvorený iba pre tento počítač
    .not_known = nie je známe

firewall-rule =
    .allow = povoliť
    .block = blokovať
    .none = žiadne pravidlo

exposure =
    .never = nie je povolené
    .not_used = nie
    .allowed = povolené
    .only_through_proxy = iba cez proxy server

medium =
    .network = sieť IT
    .cable = kábel
    .usb = médium USB
    .card = pamäťová karta
    .disc = optický disk
    .paper = papier
    .radio = rádiový prenos

flow-trigger =
    .user = používateľom
    .schedule = v určených časoch
    .event = pri výskyte udalosti
    .request = na vyžiadanie príjemcu
    .continuous = nepretržitý prenos

deidentification =
    .none = bez deidentifikácie
    .pseudonymised = pseudonymizované
    .anonymised = anonymizované

network-service =
    .none = žiadne
    .dhcp = DHCP
    .dns = DNS
    .time = časová služba
    .directory = adresárová služba
    .certificate_authority = certifikačná autorita
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy server
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = vzdialená plocha
    .web_portal = webový portál
    .ssh = SSH
    .broker = sprostredkovateľ pripojenia
    .modem = modem

security-test-kind =
    .penetration_test = penetračný test
    .vulnerability_scan = sken zraniteľností
    .assessment = posúdenie zabezpečenia
    .fuzzing = test typu fuzzing
    .code_analysis = analýza kódu

integrity-method =
    .none = žiadna
    .signature = digitálny podpis
    .mac = autentifikačný kód správy (MAC)
    .hash = hodnota hash
    .checksum = kontrolný súčet

remote-purpose =
    .service = servis
    .update = aktualizácie softvéru
    .administration = administrácia
    .monitoring = monitorovanie
    .data_view = prezeranie údajov pacientov
    .operation = ovládanie
    .options = aktivácia voliteľných funkcií

data-category =
    .health = údaje týkajúce sa zdravia
    .identifier = identifikátory pacientov
    .name = mená osôb
    .image = snímky
    .measurement = namerané hodnoty
    .genetic = genetické údaje
    .biometric = biometrické údaje
    .demographic = demografické údaje
    .location = údaje o polohe
    .contact = kontaktné údaje
    .credentials = prihlasovacie údaje
    .configuration = konfiguračné dáta
    .log = dáta z denníka udalostí
    .software = softvér
    .drug_library = knižnica liekov
    .order = ordinácie a žiadanky
    .result = výsledky
    .alarm = alarmy
    .time = čas
    .status = stav pomôcky
    .usage = údaje o používaní
    .telemetry = telemetrické dáta
    .photo = fotografie
    .video = videodáta
    .audio = zvukové dáta
    .therapy_command = príkazy, ktoré riadia terapiu

no-media =
    .none = žiadne

media-purpose =
    .export = export dát
    .import = import dát
    .backup = zálohovanie
    .update = aktualizácia softvéru
    .signatures = aktualizácia antivírusových signatúr
    .options = aktivácia voliteľných funkcií
    .service = servis

media-kind =
    .usb_stick = USB kľúč
    .external_drive = externý disk
    .memory_card = pamäťová karta
    .optical_disc = optický disk

decommission-occasion =
    .disposal = pred likvidáciou
    .transfer = pred odovzdaním
    .return = pred vrátením
    .repair = pred opravou
    .uninstallation = na odinštalovanie softvéru

control-kind =
    .it_operation = Prevádzka systémov IT
    .access_management = Riadenie prístupu
    .account_review = Kontrola účtov
    .antimalware = Antivírusový softvér
    .application_control = Riadenie aplikácií
    .backup = Zálohovanie
    .certificate_management = Správa certifikátov
    .encryption = Šifrovanie
    .firewall = Firewall
    .device_firewall = Firewall v pomôcke
    .incident_response = Reakcia na kybernetické bezpečnostné udalosti
    .intrusion_detection = Detekcia prienikov
    .log_review = Kontrola denníka udalostí
    .network_segmentation = Segmentácia siete
    .network_security = Zabezpečenie siete
    .password_policy = Zásady pre heslá
    .patch_management = Správa záplat
    .physical_access = Ochrana pred fyzickým prístupom
    .privacy_protection = Ochrana osobných údajov
    .remote_access = Vzdialený prístup
    .removable_media = Vymeniteľné médiá
    .secure_configuration = Bezpečná konfigurácia
    .secure_disposal = Bezpečná likvidácia
    .session_lock = Uzamknutie relácie
    .time_synchronisation = Synchronizácia času
    .training = Školenie
    .vulnerability_scanning = Skenovanie zraniteľností
    .wireless_security = Zabezpečenie bezdrôtovej komunikácie
    .asset_inventory = Evidencia aktív
    .virtualisation = Virtualizácia
    .usb_control = Riadenie USB
    .proxy = Proxy server
    .risk_management = Riadenie rizík
    .log_collection = Zber denníkov udalostí
    .organisational_policy = Organizačné pravidlá
    .platform_choice = Výber platformy
    .supervision = Dohľad nad používaním
    .external_devices = Externé zariadenia
    .change_management = Riadenie zmien
    .continuity_plan = Plánovanie kontinuity prevádzky
    .data_verification = Overovanie dát
    .mobile_device_management = Správa telefónov a tabletov
    .network_monitoring = Monitorovanie siete
    .personnel_security = Spoľahlivosť personálu
    .power_supply = Napájanie
    .quality_of_service = Priorita sieťovej prevádzky
    .redundancy = Redundancia
    .vulnerability_monitoring = Sledovanie zverejnených zraniteľností
    .key_management = Správa kľúčov
    .genuine_software = Originálny softvér

standard-kind =
    .interoperability = interoperabilita
    .security = kybernetická bezpečnosť
    .safety = bezpečnosť pomôcky
    .other = iné

support-state =
    .required = vyžadované
    .recommended = odporúčané
    .supported = podporované
    .tested = otestované
    .included = súčasť dodávky
    .not_recommended = neodporúčané
    .not_tested = neotestované
    .not_supported = nie je podporované
    .not_needed = nie je potrebné

capability =
    .ALOF = Automatické odhlásenie (ALOF)
    .AUDT = Auditné mechanizmy (AUDT)
    .AUTH = Autorizácia (AUTH)
    .CNFS = Konfigurácia funkcií zabezpečenia (CNFS)
    .CONN = Konektivita (CONN)
    .CSUP = Aktualizácie kybernetickej bezpečnosti produktu (CSUP)
    .DIDT = Deidentifikácia údajov týkajúcich sa zdravia (DIDT)
    .DTBK = Zálohovanie dát a obnova po havárii (DTBK)
    .EMRG = Núdzový prístup (EMRG)
    .IGAU = Integrita a autenticita údajov týkajúcich sa zdravia (IGAU)
    .MLDP = Detekcia škodlivého softvéru a ochrana pred ním (MLDP)
    .MPII = Správa osobných údajov (MPII)
    .NAUT = Autentifikácia uzlov (NAUT)
    .PAUT = Autentifikácia osôb (PAUT)
    .PLOK = Fyzické zámky (PLOK)
    .RDMP = Plán pre komponenty tretích strán (RDMP)
    .RMOT = Vzdialený servis (RMOT)
    .SAHD = Posilnenie zabezpečenia systému a aplikácií (SAHD)
    .SBOM = Softvérový kusovník (SBOM)
    .SGUD = Pokyny k zabezpečeniu (SGUD)
    .STCF = Dôvernosť uložených údajov týkajúcich sa zdravia (STCF)
    .TXCF = Dôvernosť prenosu (TXCF)
    .TXIG = Integrita prenosu (TXIG)

objective =
    .confidentiality = dôvernosť
    .integrity = integrita
    .availability = dostupnosť
    .authenticity = autenticita
    .accountability = preukázateľnosť činností
    .safety = bezpečnosť pacienta
    .privacy = súkromie

log-event =
    .login = prihlásenie
    .failed_login = neúspešné prihlásenie
    .logout = odhlásenie
    .account_locked = zablokovanie účtu
    .account_change = vytvorenie, zmena alebo odstránenie účtu
    .role_change = zmena rolí a oprávnení
    .password_change = zmena hesla
    .settings_change = zmena nastavení
    .network_change = zmena nastavení siete
    .data_access = prístup k údajom pacientov
    .data_change = zmena údajov pacientov
    .data_export = export dát
    .data_deletion = vymazanie dát
    .update = aktualizácia softvéru
    .failed_update = neúspešná aktualizácia softvéru
    .start_stop = spustenie a zastavenie
    .time_change = zmena nastavenia hodín
    .log_export = export denníka udalostí
    .log_cleared = vymazanie denníka udalostí
    .emergency_access = núdzový prístup
    .remote_session = vzdialená relácia
    .integrity_failure = neúspešná kontrola integrity
    .malware_found = nález škodlivého softvéru
    .backup = zálohovanie
    .restore = obnovenie
    .connection_failure = neúspešné pripojenie
    .media_inserted = pripojenie média
    .drug_library_change = zmena knižnice liekov
    .calibration = kalibrácia
    .alarm = alarm
    .http_request = požiadavka HTTP
    .data_received = príjem dát
    .data_sent = odoslanie dát
    .data_query = dopyt na dáta
    .device_paired = spárovanie zariadenia
    .data_creation = vytvorenie dát

log-field =
    .time = čas
    .user = používateľ
    .role = rola
    .event = udalosť
    .outcome = výsledok
    .source = zdroj
    .object = objekt
    .old_value = stará hodnota
    .new_value = nová hodnota
    .device_id = identifikátor pomôcky
    .address = sieťová adresa
    .patient = pacient

alert-state =
    .problem = problém
    .normal_state = žiadny problém

notification-means =
    .email = e-mail
    .sms = správa SMS
    .push = správa v telefóne
    .other_screen = správa na displeji iného systému
    .monitoring_system = správa pre monitorovací systém

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operačný systém
    .server = server
    .phone = telefón
    .manual = ručné nastavenie
    .cellular = mobilná sieť

malware-protection =
    .allow_list = zoznam povoleného softvéru
    .antimalware_included = antivírusový softvér je súčasťou dodávky
    .antimalware_supported = antivírusový softvér je podporovaný
    .antimalware_by_operator = antivírusový softvér prevádzkovateľa
    .antimalware_not_recommended = antivírusový softvér sa neodporúča
    .read_only_system = systém iba na čítanie
    .no_antimalware_software = žiadny antivírusový softvér
    .none = žiadna
    .not_applicable = nie je relevantné

exclusion-scope =
    .all_scans = všetky skenovania
    .on_access = skenovanie pri prístupe
    .full_scan = plánované skenovanie a skenovanie na vyžiadanie

third-party-software =
    .not_possible = nie je možné
    .not_allowed = nie je povolené
    .only_listed = iba uvedený softvér
    .allowed = povolené

announcement =
    .email = e-mail
    .letter = list
    .website = webová stránka
    .on_device = správa v pomôcke
    .advisory = oznam o kybernetickej bezpečnosti
    .app_store = obchod s aplikáciami
    .service_visit = servisná návšteva
    .portal = zákaznícky portál

update-source =
    .server = server
    .download = súbor na stiahnutie
    .usb_medium = médium USB
    .app_store = obchod s aplikáciami
    .cloud = cloudová služba
    .service_partner = servisný partner
    .package_repository = repozitár balíkov
    .container_registry = register kontajnerov

update-authentication =
    .signature = digitálny podpis
    .hash = hodnota hash
    .signed_package = podpísaný balík
    .app_store = obchod s aplikáciami
    .none = žiadna
    .checksum = kontrolný súčet

support-end =
    .end_of_warranty = koniec záruky
    .end_of_contract = koniec servisnej zmluvy
    .end_of_service_life = koniec životnosti
    .next_release = vydanie nasledujúcej verzie

backup-content =
    .settings = nastavenia
    .patient_data = údaje pacientov
    .images = snímky
    .database = databáza
    .logs = denníky udalostí
    .users = používateľské účty
    .certificates = certifikáty
    .keys = kľúče
    .credentials = prihlasovacie údaje
    .system = celý systém
    .results = výsledky
    .calibration = kalibračné dáta

vex-state =
    .not_affected = pomôcka nie je dotknutá
    .affected = pomôcka je dotknutá
    .fixed = opravené
    .under_investigation = preveruje sa

exploitation =
    .yes = zneužíva sa
    .none_known = žiadne známe zneužívanie
    .not_known = nie je známe, či sa zneužíva

vex-justification =
    .component_not_present = komponent sa v pomôcke nenachádza
    .vulnerable_code_not_present = zraniteľný kód sa v pomôcke nenachádza
    .vulnerable_code_not_in_execute_path = zraniteľný kód sa nikdy nespúšťa
    .vulnerable_code_cannot_be_controlled_by_adversary = útočník nemôže zraniteľný kód ovládať
    .inline_mitigations_already_exist = vstavaná ochrana bráni zneužitiu
    .requires_configuration = zneužitie je možné iba pri nastavení, ktoré pomôcka nepoužíva
    .requires_dependency = zneužitie je možné iba s iným komponentom, ktorý pomôcka neobsahuje
    .requires_environment = zneužitie je možné iba v inom prevádzkovom prostredí
    .protected_by_compiler = zneužitie je možné iba pri softvéri, ktorý bol skompilovaný inak
    .protected_at_runtime = zneužitiu sa bráni počas behu
    .protected_at_perimeter = útoky sa blokujú na fyzickej, logickej alebo sieťovej hranici

vex-response =
    .update = aktualizácia
    .rollback = návrat k staršej verzii
    .workaround_available = náhradné riešenie
    .mitigation = opatrenie, ktoré znižuje riziko
    .will_not_fix = oprava sa neplánuje
    .can_not_fix = nie je možné opraviť
    .none_available = riešenie zatiaľ nie je k dispozícii

keeping =
    .until_deleted = do vymazania
    .until_exported = do exportu
    .until_sent = do odoslania
    .temporary = dočasne
    .until_examination_ends = do konca vyšetrenia alebo liečby
    .unlimited = bez obmedzenia
    .until_overwritten = do prepísania novšími dátami
    .until_session_ends = do skončenia relácie
    .until_switched_off = do vypnutia pomôcky
    .until_discharge = do prepustenia pacienta
    .until_next_patient = do ďalšieho pacienta alebo vyšetrenia

asset =
    .patient = pacient
    .user = používatelia alebo iné osoby v blízkosti pomôcky
    .personal_data = osobné údaje
    .other_data = iné dáta
    .device = pomôcka
    .function = funkcie pomôcky
    .network = sieť IT
    .other_systems = iné systémy

personal-data =
    .none = žiadne
    .processed = spracúvajú sa, neukladajú sa
    .not_stored = neukladajú sa
    .stored = ukladajú sa

retention-start =
    .creation = vytvorenie
    .last_use = posledné použitie alebo zmena
    .export = export
    .end_of_treatment = koniec liečby alebo štúdie
    .deletion = vymazanie

group-choice =
    .all = všetky opatrenia skupiny
    .at_least_one = najmenej jedno opatrenie skupiny

traffic-direction =
    .inbound = Prichádzajúca sieťová prevádzka
    .outbound = Odchádzajúca sieťová prevádzka

user-interface-kind =
    .display = Displej
    .touchscreen = Dotykový displej
    .keyboard = Klávesnica
    .pointing_device = Myš, trackball alebo touchpad
    .controls = Tlačidlá a prepínače
    .indicator_light = Kontrolka
    .loudspeaker = Reproduktor
    .microphone = Mikrofón
    .camera = Kamera
    .barcode_reader = Čítačka čiarových kódov
    .remote_control = Diaľkový ovládač

support-start =
    .delivery = dodanie
    .purchase = kúpa
    .first_sale = prvý predaj modelu
    .last_sale = posledný predaj modelu
    .release = vydanie verzie
