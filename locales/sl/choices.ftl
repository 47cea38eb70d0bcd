### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = na voljo
    .not_provided = ni na voljo
    .by_operator = zagotoviti mora upravljavec
    .by_host = zagotavlja operacijski ali gostiteljski sistem
    .not_applicable = ni relevantno

party =
    .manufacturer = proizvajalec
    .operator = upravljavec
    .shared = proizvajalec in upravljavec
    .user = uporabnik
    .patient = pacient
    .third_party = tretja oseba
    .service_partner = servisni partner
    .integrator = integrator
    .practitioner = zdravnik z lastno ordinacijo

need =
    .required = zahtevano
    .strongly_recommended = močno priporočeno
    .recommended = priporočeno
    .preferred = prednostno
    .where_possible = priporočeno, kjer je mogoče
    .optional = neobvezno

severity =
    .danger = nevarnost
    .warning = opozorilo
    .caution = previdno
    .notice = obvestilo

default-state =
    .always_on = vedno vklopljeno
    .on = vklopljeno
    .off = izklopljeno
    .not_installed = ni nameščeno

regulation =
    .mdr = Uredba (EU) 2017/745 (MDR)
    .ivdr = Uredba (EU) 2017/746 (IVDR)
    .cra = Uredba (EU) 2024/2847 (CRA)

option-supply =
    .included = vključeno v dobavo
    .separate_licence = z ločeno licenco
    .separate_product = kot ločen izdelek

supply =
    .software = programska oprema brez strojne opreme
    .hardware = strojna oprema s svojo programsko opremo
    .with_cloud_service = strojna oprema s svojo programsko opremo in storitev v oblaku
    .software_with_cloud_service = programska oprema brez strojne opreme in storitev v oblaku
    .with_software_for_other_hardware = strojna oprema s svojo programsko opremo in programska oprema za drugo strojno opremo

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
    .hospital = bolnišnica
    .intensive_care = enota za intenzivno terapijo
    .operating_room = operacijska dvorana
    .emergency_department = urgentni center
    .radiology_department = radiološki oddelek
    .laboratory = laboratorij
    .ambulatory = ambulanta
    .ambulance = reševalno vozilo
    .practice = zdravniška ordinacija
    .nursing_home = dom za starejše
    .home = domače okolje
    .pharmacy = lekarna
    .data_centre = podatkovni center
    .office = pisarna
    .outdoors = zunanje okolje

intended-user =
    .nurse = medicinske sestre
    .physician = zdravniki
    .radiologist = radiologi
    .radiographer = radiološki inženirji
    .sonographer = osebe, ki izvajajo ultrazvočne preiskave
    .laboratory_technician = laboratorijski tehniki
    .pathologist = patologi
    .pharmacist = farmacevti
    .paramedic = reševalci
    .biomedical_engineer = biomedicinski inženirji
    .it_administrator = skrbniki IT
    .security_officer = vodje informacijske varnosti
    .service_technician = servisni tehniki
    .patient = pacienti
    .caregiver = oskrbovalci
    .lay_person = laične osebe
    .researcher = raziskovalci
    .developer = razvijalci
    .user = uporabniki
    .administrator = skrbniki pripomočka
    .clinical_staff = klinično osebje
    .therapist = terapevti
    .medical_physicist = medicinski fiziki
    .dentist = zobozdravniki
    .integrator = integratorji
    .procurement = osebje za nabavo
    .anaesthetist = anesteziologi
    .audiologist = avdiologi
    .hearing_aid_acoustician = slušni akustiki
    .optician = optiki

session-occasion =
    .lid_closed = zaprtje pokrova
    .shutdown = izklop
    .restart = ponovni zagon
    .standby = stanje pripravljenosti
    .screen_saver = zagon ohranjevalnika zaslona
    .card_removed = odstranitev kartice
    .connection_lost = prekinitev povezave
    .user_away = odsotnost uporabnika
    .app_closed = zaprtje aplikacije ali brskalnika
    .other_login = prijava druge osebe
    .examination_end = konec preiskave ali zdravljenja
    .user_command = ukaz uporabnika
    .password_change = sprememba gesla

part-kind =
    .device = naprava
    .app = aplikacija
    .server = strežnik
    .client = odjemalec
    .cloud_service = storitev v oblaku
    .gateway = prehod
    .accessory = dodatek
    .workstation = delovna postaja
    .mobile_device = mobilna naprava
    .database = podatkovna zbirka
    .firmware = vdelana programska oprema
    .plugin = vtičnik
    .software = programska oprema
    .operating_system = operacijski sistem
    .web_application = spletna aplikacija
    .service = storitev v ozadju
    .sensor = senzor
    .wearable = nosljiva naprava
    .implant = vsadek
    .network_device = omrežna oprema
    .storage = shramba podatkov
    .virtual_machine = navidezni računalnik

hosting =
    .on_device = v napravi
    .operator_site = na lokaciji upravljavca
    .user_device = v napravi uporabnika
    .manufacturer_cloud = v oblaku proizvajalca
    .third_party_cloud = v oblaku tretje osebe

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Besedilo, ki ga pripomoček prikaže, ali tipka.

register =
    .professional = za strokovnjake
    .lay = za laične osebe

document-form =
    .book = knjiga
    .card = kartica

authentication =
    .none = brez avtentikacije
    .local_password = lokalno uporabniško ime in geslo
    .password = uporabniško ime in geslo
    .local_pin = lokalna koda PIN
    .pin = koda PIN
    .badge = identifikacijska kartica
    .token = žeton
    .smart_card = pametna kartica
    .biometric = biometrična značilnost
    .directory = račun imeniške storitve
    .single_sign_on = enotna prijava
    .certificate = digitalno potrdilo
    .host_login = prijava v operacijski sistem
    .one_time_code = enkratna koda
    .pairing = seznanjanje
    .http_basic = osnovna avtentikacija HTTP
    .email_password = e-poštni naslov in geslo
    .password_only = geslo brez uporabniškega imena
    .user_name_only = uporabniško ime brez gesla

other-functions =
    .no = ne
    .yes = da

automatic-login-state =
    .provided = na voljo
    .by_host = zagotavlja operacijski sistem
    .none = ni na voljo

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Uporabnik to odpoved zazna.
    .no = Uporabnik te odpovedi ne zazna.

login-occasion =
    .start = po zagonu
    .session_end = po koncu seje

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (varnostni ključ ali ključ za dostop)
    .totp = enkratno geslo, ki temelji na času
    .sms = koda v sporočilu SMS
    .push = potrditev v telefonu
    .smart_card = pametna kartica
    .hardware_token = strojni žeton
    .email = koda v e-poštnem sporočilu

rules-from =
    .device = pripomoček
    .host = operacijski sistem
    .directory = imeniška storitev
    .operator = upravljavec

secret-kind =
    .password = geslo
    .pin = koda PIN

complexity =
    .upper_case = vsaj ena velika črka
    .lower_case = vsaj ena mala črka
    .letter = vsaj ena črka
    .digit = vsaj ena števka
    .digits_only = samo števke
    .special = vsaj en poseben znak
    .not_in_common_list = vnos s seznama pogosto izbranih vrednosti
    .not_user_name = uporabniško ime
    .not_containing_user_name = niz, ki vsebuje uporabniško ime ali njegove dele
    .not_repeated = ponavljanje istega znaka
    .not_sequence = zaporedje, na primer 1234
    .not_in_dictionary = beseda iz slovarja
    .not_name = ime, na primer ime osebe ali pripomočka

password-rule =
    .min_length = najmanjše število znakov
    .max_length = največje število znakov
    .complexity = zahtevana in prepovedana vsebina
    .history = prepoved ponovne uporabe prejšnjih gesel
    .max_age = čas, po katerem je zahtevana zamenjava
    .max_attempts = število neuspešnih poskusov do zaklepa
    .attempts_within = obdobje, v katerem se štejejo neuspešni poskusi
    .lockout = trajanje zaklepa

default-credentials =
    .none = poverilnice niso nastavljene
    .default = privzete
    .unique_per_device = za vsak pripomoček drugačne
    .must_change_at_first_login = ob prvi prijavi jih je treba zamenjati
    .shared_known = za vse pripomočke enake in javno znane
    .set_at_installation = nastavijo se ob namestitvi
    .manufacturer_only = pozna jih samo proizvajalec
    .documented = za vse pripomočke enake in navedene v dokumentih proizvajalca

timeout-action =
    .lock = zaklep
    .logout = odjava
    .hide_data = skritje podatkov
    .screen_off = izklop zaslona
    .never = brez časovne omejitve

account-kind =
    .person = osebni račun
    .shared = skupni račun
    .service = servisni račun
    .guest = račun za goste
    .technical = tehnični račun
    .emergency = račun za dostop v sili

credential-kind =
    .certificate = digitalno potrdilo
    .api_key = ključ API
    .token = žeton
    .password = geslo
    .shared_secret = skupna skrivnost
    .ssh_key = ključ SSH
    .pre_shared_key = vnaprej deljeni ključ (PSK)
    .ae_title = AE Title
    .encryption_key = šifrirni ključ

connection =
    .none = brez
    .optional = neobvezna
    .required = zahtevana

internet =
    .not_needed = ni potrebna
    .optional = neobvezna
    .needed = potrebna
    .not_directly = ne neposredno
    .forbidden = prepovedana

traffic-control =
    .deny_all_but_listed = ves omrežni promet blokiran, razen povezav, ki jih je po tem dokumentu treba dovoliti
    .deny_all = ves omrežni promet blokiran
    .allow_outbound = povezave od znotraj dovoljene, povezave od zunaj blokirane
    .allow_all = ves omrežni promet dovoljen
    .restricted = omrežni promet omejen
    .monitored = omrežni promet dovoljen in spremljan
    .isolated = brez povezave z drugimi omrežji

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Serijski priključek
    .cellular = Mobilni modem
    .nfc = NFC
    .rfid = RFID
    .video = Videoizhod
    .sd_card = Reža za kartico SD
    .optical_drive = Optični pogon
    .infrared = Infrardeči priključek
    .zigbee = Zigbee
    .analogue_alarm = Analogni izhod za alarm
    .virtual = Navidezni omrežni vmesnik
    .api = Programski vmesnik

addressing =
    .dhcp = DHCP
    .static = statični naslov
    .dhcp_or_static = DHCP ali statični naslov
    .link_local = lokalni naslov povezave (link-local)
    .none = brez naslova

peer-kind =
    .server = strežnik
    .workstation = delovna postaja
    .cloud = storitev v oblaku
    .network_service = omrežna storitev
    .medical_device = medicinski pripomoček
    .information_system = informacijski sistem
    .mobile_device = mobilna naprava
    .printer = tiskalnik
    .other = drug sistem

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP in UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protokol IP
    .not_known = transportni protokol ni naveden

direction =
    .inbound = dohodna (posluša)
    .outbound = odhodna (vzpostavlja povezave)
    .both = dohodna in odhodna (posluša in vzpostavlja povezave)

port-authentication =
    .none = brez
    .server = digitalno potrdilo strežnika
    .mutual = digitalni potrdili na obeh straneh
    .mutual_without_certificates = obe strani, brez digitalnih potrdil
    .user_login = prijava uporabnika
    .token = žeton
    .shared_secret = skupna skrivnost
    .ae_title = AE Title
    .address_list = seznam dovoljenih naslovov

port-state =
    .open = odprta
    .closed = zaprta
    .filtered = filtrirana
    .this_computer_only = odprta samo za ta računalnik
    .not_known = ni znano

firewall-rule =
    .allow = dovoli
    .block = blokiraj
    .none = brez pravila

exposure =
    .never = ni dovoljeno
    .not_used = ne
    .allowed = dovoljeno
    .only_through_proxy = samo prek posredniškega strežnika

medium =
    .network = omrežje IT
    .cable = kabel
    .usb = nosilec USB
    .card = pomnilniška kartica
    .disc = optični disk
    .paper = papir
    .radio = radijska povezava

flow-trigger =
    .user = z dejanjem uporabnika
    .schedule = ob določenih časih
    .event = ob dogodku
    .request = na zahtevo prejemnika
    .continuous = neprekinjen prenos

deidentification =
    .none = brez deidentifikacije
    .pseudonymised = psevdonimizirano
    .anonymised = anonimizirano

network-service =
    .none = nobena
    .dhcp = DHCP
    .dns = DNS
    .time = časovna storitev
    .directory = imeniška storitev
    .certificate_authority = overitelj digitalnih potrdil
    .radius = RADIUS
    .syslog = syslog
    .proxy = posredniški strežnik
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = oddaljeno namizje
    .web_portal = spletni portal
    .ssh = SSH
    .broker = posrednik povezav
    .modem = modem

security-test-kind =
    .penetration_test = penetracijski test
    .vulnerability_scan = iskanje ranljivosti
    .assessment = ocena kibernetske varnosti
    .fuzzing = test z naključnimi vhodnimi podatki (fuzzing)
    .code_analysis = analiza kode

integrity-method =
    .none = brez
    .signature = digitalni podpis
    .mac = koda za preverjanje pristnosti sporočila (MAC)
    .hash = zgoščena vrednost
    .checksum = kontrolna vsota

remote-purpose =
    .service = servis
    .update = posodobitve programske opreme
    .administration = skrbništvo
    .monitoring = spremljanje
    .data_view = pregledovanje podatkov o pacientih
    .operation = upravljanje
    .options = aktiviranje opcij

data-category =
    .health = podatki o zdravju
    .identifier = identifikatorji pacientov
    .name = imena oseb
    .image = slike
    .measurement = izmerjene vrednosti
    .genetic = genetski podatki
    .biometric = biometrični podatki
    .demographic = demografski podatki
    .location = podatki o lokaciji
    .contact = kontaktni podatki
    .credentials = poverilnice
    .configuration = konfiguracijski podatki
    .log = podatki dnevnika dogodkov
    .software = programska oprema
    .drug_library = knjižnica zdravil
    .order = naročila
    .result = rezultati
    .alarm = alarmi
    .time = čas
    .status = stanje pripomočka
    .usage = podatki o uporabi
    .telemetry = telemetrični podatki
    .photo = fotografije
    .video = videopodatki
    .audio = zvočni podatki
    .therapy_command = ukazi, ki krmilijo terapijo

no-media =
    .none = brez

media-purpose =
    .export = izvoz podatkov
    .import = uvoz podatkov
    .backup = varnostno kopiranje
    .update = posodobitev programske opreme
    .signatures = posodobitev protivirusnih definicij
    .options = aktiviranje opcij
    .service = servis

media-kind =
    .usb_stick = ključ USB
    .external_drive = zunanji disk
    .memory_card = pomnilniška kartica
    .optical_disc = optični disk

decommission-occasion =
    .disposal = pred odstranitvijo med odpadke
    .transfer = pred predajo
    .return = pred vračilom
    .repair = pred popravilom
    .uninstallation = za odstranitev nameščene programske opreme

control-kind =
    .it_operation = Upravljanje sistemov IT
    .access_management = Upravljanje dostopa
    .account_review = Pregled računov
    .antimalware = Protivirusna programska oprema
    .application_control = Nadzor aplikacij
    .backup = Varnostno kopiranje
    .certificate_management = Upravljanje digitalnih potrdil
    .encryption = Šifriranje
    .firewall = Požarni zid
    .device_firewall = Požarni zid na pripomočku
    .incident_response = Odzivanje na kibernetskovarnostne dogodke
    .intrusion_detection = Zaznavanje vdorov
    .log_review = Pregled dnevnika dogodkov
    .network_segmentation = Segmentacija omrežja
    .network_security = Kibernetska varnost omrežja
    .password_policy = Pravila za gesla
    .patch_management = Upravljanje popravkov
    .physical_access = Zaščita pred fizičnim dostopom
    .privacy_protection = Varstvo osebnih podatkov
    .remote_access = Oddaljeni dostop
    .removable_media = Izmenljivi nosilci
    .secure_configuration = Varna konfiguracija
    .secure_disposal = Varna odstranitev med odpadke
    .session_lock = Zaklep seje
    .time_synchronisation = Sinhronizacija časa
    .training = Usposabljanje
    .vulnerability_scanning = Iskanje ranljivosti
    .wireless_security = Kibernetska varnost brezžičnih povezav
    .asset_inventory = Popis sredstev
    .virtualisation = Virtualizacija
    .usb_control = Nadzor USB
    .proxy = Posredniški strežnik
    .risk_management = Obvladovanje tveganja
    .log_collection = Zbiranje dnevnikov dogodkov
    .organisational_policy = Organizacijska pravila
    .platform_choice = Izbira platforme
    .supervision = Nadzor nad uporabo
    .external_devices = Zunanja oprema
    .change_management = Upravljanje sprememb
    .continuity_plan = Načrtovanje neprekinjenega poslovanja
    .data_verification = Preverjanje podatkov
    .mobile_device_management = Upravljanje telefonov in tabličnih računalnikov
    .network_monitoring = Spremljanje omrežja
    .personnel_security = Zanesljivost osebja
    .power_supply = Napajanje
    .quality_of_service = Prednostna obravnava omrežnega prometa
    .redundancy = Redundanca
    .vulnerability_monitoring = Spremljanje objavljenih ranljivosti
    .key_management = Upravljanje ključev
    .genuine_software = Izvirna programska oprema

standard-kind =
    .interoperability = interoperabilnost
    .security = kibernetska varnost
    .safety = varnost
    .other = drugo

support-state =
    .required = zahtevano
    .recommended = priporočeno
    .supported = podprto
    .tested = testirano
    .included = priloženo
    .not_recommended = odsvetovano
    .not_tested = ni testirano
    .not_supported = ni podprto
    .not_needed = ni potrebno

capability =
    .ALOF = Samodejna odjava (ALOF)
    .AUDT = Revizijske kontrole (AUDT)
    .AUTH = Avtorizacija (AUTH)
    .CNFS = Konfiguracija funkcij kibernetske varnosti (CNFS)
    .CONN = Povezljivost (CONN)
    .CSUP = Nadgradnje kibernetske varnosti izdelka (CSUP)
    .DIDT = Deidentifikacija podatkov o zdravju (DIDT)
    .DTBK = Varnostno kopiranje podatkov in obnova po nesreči (DTBK)
    .EMRG = Dostop v sili (EMRG)
    .IGAU = Celovitost in pristnost podatkov o zdravju (IGAU)
    .MLDP = Zaznavanje zlonamerne programske opreme in zaščita pred njo (MLDP)
    .MPII = Upravljanje osebnih podatkov (MPII)
    .NAUT = Avtentikacija vozlišč (NAUT)
    .PAUT = Avtentikacija oseb (PAUT)
    .PLOK = Fizično zaklepanje (PLOK)
    .RDMP = Načrt za komponente tretjih oseb (RDMP)
    .RMOT = Oddaljeni servis (RMOT)
    .SAHD = Utrjevanje sistema in aplikacij (SAHD)
    .SBOM = Kosovnica programske opreme (SBOM)
    .SGUD = Napotki za kibernetsko varnost (SGUD)
    .STCF = Zaupnost shranjenih podatkov o zdravju (STCF)
    .TXCF = Zaupnost prenosa (TXCF)
    .TXIG = Celovitost prenosa (TXIG)

objective =
    .confidentiality = zaupnost
    .integrity = celovitost
    .availability = razpoložljivost
    .authenticity = pristnost
    .accountability = sledljivost dejanj
    .safety = varnost pacienta
    .privacy = zasebnost

log-event =
    .login = prijava
    .failed_login = neuspešna prijava
    .logout = odjava
    .account_locked = zaklep računa
    .account_change = ustvaritev, sprememba ali izbris računa
    .role_change = sprememba vlog in pravic
    .password_change = sprememba gesla
    .settings_change = sprememba nastavitev
    .network_change = sprememba omrežnih nastavitev
    .data_access = dostop do podatkov o pacientih
    .data_change = sprememba podatkov o pacientih
    .data_export = izvoz podatkov
    .data_deletion = izbris podatkov
    .update = posodobitev programske opreme
    .failed_update = neuspešna posodobitev programske opreme
    .start_stop = zagon in zaustavitev
    .time_change = sprememba nastavitve ure
    .log_export = izvoz dnevnika dogodkov
    .log_cleared = izbris dnevnika dogodkov
    .emergency_access = dostop v sili
    .remote_session = oddaljena seja
    .integrity_failure = neuspešno preverjanje celovitosti
    .malware_found = najdena zlonamerna programska oprema
    .backup = varnostno kopiranje
    .restore = obnovitev
    .connection_failure = neuspešna povezava
    .media_inserted = priključitev nosilca
    .drug_library_change = sprememba knjižnice zdravil
    .calibration = kalibracija
    .alarm = alarm
    .http_request = zahteva HTTP
    .data_received = prejem podatkov
    .data_sent = pošiljanje podatkov
    .data_query = poizvedba po podatkih
    .device_paired = seznanitev naprave
    .data_creation = ustvaritev podatkov

log-field =
    .time = čas
    .user = uporabnik
    .role = vloga
    .event = dogodek
    .outcome = izid
    .source = vir
    .object = objekt
    .old_value = stara vrednost
    .new_value = nova vrednost
    .device_id = identifikator pripomočka
    .address = omrežni naslov
    .patient = pacient

alert-state =
    .problem = težava
    .normal_state = ni težav

notification-means =
    .email = e-pošta
    .sms = sporočilo SMS
    .push = sporočilo v telefonu
    .other_screen = sporočilo na zaslonu drugega sistema
    .monitoring_system = sporočilo nadzornemu sistemu

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operacijski sistem
    .server = strežnik
    .phone = telefon
    .manual = ročna nastavitev
    .cellular = mobilno omrežje

malware-protection =
    .allow_list = seznam dovoljene programske opreme
    .antimalware_included = protivirusna programska oprema je priložena
    .antimalware_supported = protivirusna programska oprema je podprta
    .antimalware_by_operator = protivirusna programska oprema upravljavca
    .antimalware_not_recommended = protivirusna programska oprema je odsvetovana
    .read_only_system = sistem samo za branje
    .no_antimalware_software = brez protivirusne programske opreme
    .none = brez
    .not_applicable = ni relevantno

exclusion-scope =
    .all_scans = vsa pregledovanja
    .on_access = pregledovanje ob dostopu
    .full_scan = načrtovano pregledovanje in pregledovanje na zahtevo

third-party-software =
    .not_possible = ni mogoče
    .not_allowed = ni dovoljeno
    .only_listed = samo navedena programska oprema
    .allowed = dovoljeno

announcement =
    .email = e-pošta
    .letter = pismo
    .website = spletno mesto
    .on_device = sporočilo v pripomočku
    .advisory = obvestilo o kibernetski varnosti
    .app_store = trgovina z aplikacijami
    .service_visit = servisni obisk
    .portal = portal za stranke

update-source =
    .server = strežnik
    .download = prenos s spleta
    .usb_medium = nosilec USB
    .app_store = trgovina z aplikacijami
    .cloud = storitev v oblaku
    .service_partner = servisni partner
    .package_repository = skladišče paketov
    .container_registry = register vsebnikov

update-authentication =
    .signature = digitalni podpis
    .hash = zgoščena vrednost
    .signed_package = podpisan paket
    .app_store = trgovina z aplikacijami
    .none = brez
    .checksum = kontrolna vsota

support-end =
    .end_of_warranty = konec garancije
    .end_of_contract = konec servisne pogodbe
    .end_of_service_life = konec življenjske dobe
    .next_release = izdaja naslednje različice

backup-content =
    .settings = nastavitve
    .patient_data = podatki o pacientih
    .images = slike
    .database = podatkovna zbirka
    .logs = dnevniki dogodkov
    .users = uporabniški računi
    .certificates = digitalna potrdila
    .keys = ključi
    .credentials = poverilnice
    .system = celoten sistem
    .results = rezultati
    .calibration = kalibracijski podatki

vex-state =
    .not_affected = ni prizadeto
    .affected = prizadeto
    .fixed = odpravljeno
    .under_investigation = v preiskavi

exploitation =
    .yes = se izkorišča
    .none_known = ni znanih primerov izkoriščanja
    .not_known = ni znano, ali se izkorišča

vex-justification =
    .component_not_present = komponente ni v pripomočku
    .vulnerable_code_not_present = ranljive kode ni v pripomočku
    .vulnerable_code_not_in_execute_path = ranljiva koda se nikoli ne izvede
    .vulnerable_code_cannot_be_controlled_by_adversary = napadalec ne more nadzorovati ranljive kode
    .inline_mitigations_already_exist = vgrajena zaščita preprečuje zlorabo
    .requires_configuration = zloraba je mogoča samo pri nastavitvi, ki je pripomoček ne uporablja
    .requires_dependency = zloraba je mogoča samo z drugo komponento, ki je pripomoček ne vsebuje
    .requires_environment = zloraba je mogoča samo v drugem operativnem okolju
    .protected_by_compiler = zloraba je mogoča samo pri programski opremi, ki je bila drugače prevedena
    .protected_at_runtime = zloraba je med izvajanjem preprečena
    .protected_at_perimeter = napadi se blokirajo na fizični, logični ali omrežni meji

vex-response =
    .update = posodobitev
    .rollback = vrnitev na starejšo različico
    .workaround_available = nadomestna rešitev
    .mitigation = ukrep, ki zmanjšuje tveganje
    .will_not_fix = odprava ni načrtovana
    .can_not_fix = ni mogoče odpraviti
    .none_available = rešitev še ni na voljo

keeping =
    .until_deleted = do izbrisa
    .until_exported = do izvoza
    .until_sent = do pošiljanja
    .temporary = začasno
    .until_examination_ends = do konca preiskave ali zdravljenja
    .unlimited = brez omejitve
    .until_overwritten = do prepisa z novejšimi podatki
    .until_session_ends = do konca seje
    .until_switched_off = do izklopa pripomočka
    .until_discharge = do odpusta pacienta
    .until_next_patient = do naslednjega pacienta ali naslednje preiskave

asset =
    .patient = pacient
    .user = uporabniki ali druge osebe v bližini pripomočka
    .personal_data = osebni podatki
    .other_data = drugi podatki
    .device = pripomoček
    .function = funkcije pripomočka
    .network = omrežje IT
    .other_systems = drugi sistemi

personal-data =
    .none = brez
    .processed = obdelujejo se, ne shranjujejo
    .not_stored = se ne shranjujejo
    .stored = shranjujejo se

retention-start =
    .creation = ustvaritev
    .last_use = zadnja uporaba ali sprememba
    .export = izvoz
    .end_of_treatment = konec zdravljenja ali študije
    .deletion = izbris

group-choice =
    .all = vsi ukrepi iz skupine
    .at_least_one = vsaj en ukrep iz skupine

traffic-direction =
    .inbound = Dohodni omrežni promet
    .outbound = Odhodni omrežni promet

user-interface-kind =
    .display = Zaslon
    .touchscreen = Zaslon na dotik
    .keyboard = Tipkovnica
    .pointing_device = Miška, sledilna kroglica ali sledilna ploščica
    .controls = Tipke in stikala
    .indicator_light = Kontrolna lučka
    .loudspeaker = Zvočnik
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Čitalnik črtnih kod
    .remote_control = Daljinski upravljalnik

support-start =
    .delivery = dobava
    .purchase = nakup
    .first_sale = prva prodaja modela
    .last_sale = zadnja prodaja modela
    .release = izdaja različice
