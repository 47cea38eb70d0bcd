### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = findes
    .not_provided = findes ikke
    .by_operator = den driftsansvarlige skal sørge for det
    .by_host = leveres af operativsystemet eller værtssystemet
    .not_applicable = ikke relevant

party =
    .manufacturer = fabrikant
    .operator = driftsansvarlig
    .shared = fabrikant og driftsansvarlig
    .user = bruger
    .patient = patient
    .third_party = tredjepart
    .service_partner = servicepartner
    .integrator = integrator
    .practitioner = praksisindehaver

need =
    .required = kræves
    .strongly_recommended = anbefales kraftigt
    .recommended = anbefales
    .preferred = foretrækkes
    .where_possible = anbefales, hvor det er muligt
    .optional = valgfrit

severity =
    .danger = fare
    .warning = advarsel
    .caution = forsigtig
    .notice = vigtigt

default-state =
    .always_on = altid slået til
    .on = slået til
    .off = slået fra
    .not_installed = ikke installeret

regulation =
    .mdr = forordning (EU) 2017/745 (MDR)
    .ivdr = forordning (EU) 2017/746 (IVDR)
    .cra = forordning (EU) 2024/2847 (CRA)

option-supply =
    .included = medfølger
    .separate_licence = med særskilt licens
    .separate_product = som særskilt produkt

supply =
    .software = software uden hardware
    .hardware = hardware med tilhørende software
    .with_cloud_service = hardware med tilhørende software samt en cloudtjeneste
    .software_with_cloud_service = software uden hardware samt en cloudtjeneste
    .with_software_for_other_hardware = hardware med tilhørende software samt software til anden hardware

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
    .hospital = hospital
    .intensive_care = intensivafdeling
    .operating_room = operationsstue
    .emergency_department = akutmodtagelse
    .radiology_department = radiologisk afdeling
    .laboratory = laboratorium
    .ambulatory = ambulatorium
    .ambulance = ambulance
    .practice = lægepraksis
    .nursing_home = plejehjem
    .home = eget hjem
    .pharmacy = apotek
    .data_centre = datacenter
    .office = kontor
    .outdoors = udendørs

intended-user =
    .nurse = sygeplejersker
    .physician = læger
    .radiologist = radiologer
    .radiographer = radiografer
    .sonographer = sonografer
    .laboratory_technician = laboratoriepersonale
    .pathologist = patologer
    .pharmacist = farmaceuter
    .paramedic = ambulancepersonale
    .biomedical_engineer = medicoteknikere
    .it_administrator = it-administratorer
    .security_officer = informationssikkerhedsansvarlige
    .service_technician = serviceteknikere
    .patient = patienter
    .caregiver = omsorgspersoner
    .lay_person = lægmænd
    .researcher = forskere
    .developer = udviklere
    .user = brugere
    .administrator = administratorer af produktet
    .clinical_staff = klinisk personale
    .therapist = terapeuter
    .medical_physicist = hospitalsfysikere
    .dentist = tandlæger
    .integrator = integratorer
    .procurement = indkøbspersonale
    .anaesthetist = anæstesilæger
    .audiologist = audiologer
    .hearing_aid_acoustician = høreapparatspecialister
    .optician = optikere

session-occasion =
    .lid_closed = lukning af låget
    .shutdown = nedlukning
    .restart = genstart
    .standby = skift til standby
    .screen_saver = start af pauseskærmen
    .card_removed = fjernelse af kortet eller adgangskortet
    .connection_lost = tab af forbindelsen
    .user_away = brugerens fravær
    .app_closed = lukning af programmet eller browseren
    .other_login = login af en anden person
    .examination_end = afslutning af undersøgelsen eller behandlingen
    .user_command = kommando fra brugeren
    .password_change = skift af adgangskode

part-kind =
    .device = enhed
    .app = app
    .server = server
    .client = klient
    .cloud_service = cloudtjeneste
    .gateway = gateway
    .accessory = tilbehør
    .workstation = arbejdsstation
    .mobile_device = mobil enhed
    .database = database
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = operativsystem
    .web_application = webapplikation
    .service = baggrundstjeneste
    .sensor = sensor
    .wearable = kropsbåren enhed
    .implant = implantat
    .network_device = netværksudstyr
    .storage = datalager
    .virtual_machine = virtuel maskine

hosting =
    .on_device = på enheden
    .operator_site = hos den driftsansvarlige
    .user_device = på brugerens enhed
    .manufacturer_cloud = i fabrikantens cloud
    .third_party_cloud = i en tredjeparts cloud

# It stands alone in a cell, among sentences.
bold =
    .screen_text = En tekst, som udstyret viser, eller en knap eller tast.

register =
    .professional = til fagfolk
    .lay = til lægmænd

document-form =
    .book = bog
    .card = kort

authentication =
    .none = ingen autentificering
    .local_password = lokalt brugernavn og adgangskode
    .password = brugernavn og adgangskode
    .local_pin = lokal PIN-kode
    .pin = PIN-kode
    .badge = adgangskort
    .token = token
    .smart_card = smartcard
    .biometric = biometrisk kendetegn
    .directory = katalogkonto
    .single_sign_on = single sign-on (ét login til flere systemer)
    .certificate = certifikat
    .host_login = login til operativsystemet
    .one_time_code = engangskode
    .pairing = parring
    .http_basic = grundlæggende HTTP-autentificering
    .email_password = e-mailadresse og adgangskode
    .password_only = adgangskode uden brugernavn
    .user_name_only = brugernavn uden adgangskode

other-functions =
    .no = nej
    .yes = ja

automatic-login-state =
    .provided = findes
    .by_host = leveres af operativsystemet
    .none = findes ikke

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Brugeren bemærker dette svigt.
    .no = Brugeren bemærker ikke dette svigt.

login-occasion =
    .start = efter start
    .session_end = efter afslutning af en session

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (sikkerhedsnøgle eller adgangsnøgle)
    .totp = tidsbaseret engangsadgangskode
    .sms = kode via sms
    .push = bekræftelse på en telefon
    .smart_card = smartcard
    .hardware_token = hardwaretoken
    .email = kode via e-mail

rules-from =
    .device = udstyr
    .host = operativsystem
    .directory = katalogtjeneste
    .operator = driftsansvarlig

secret-kind =
    .password = adgangskode
    .pin = PIN-kode

complexity =
    .upper_case = mindst ét stort bogstav
    .lower_case = mindst ét lille bogstav
    .letter = mindst ét bogstav
    .digit = mindst ét ciffer
    .digits_only = kun cifre
    .special = mindst ét specialtegn
    .not_in_common_list = en post på en liste over almindelige valg
    .not_user_name = brugernavnet
    .not_containing_user_name = et valg, der indeholder brugernavnet eller dele af det
    .not_repeated = en gentagelse af det samme tegn
    .not_sequence = en fortløbende følge som 1234
    .not_in_dictionary = et ord fra en ordbog
    .not_name = et navn, for eksempel på en person eller på udstyret

password-rule =
    .min_length = mindste antal tegn
    .max_length = største antal tegn
    .complexity = krævet og forbudt indhold
    .history = forbud mod genbrug af tidligere adgangskoder
    .max_age = tid, hvorefter der kræves et skift
    .max_attempts = antal mislykkede forsøg før låsning
    .attempts_within = tidsrum, hvor de mislykkede forsøg tælles
    .lockout = låsningens varighed

default-credentials =
    .none = ingen loginoplysninger fastsat
    .default = forudindstillede
    .unique_per_device = forskellige for hvert eksemplar af udstyret
    .must_change_at_first_login = skal skiftes ved første login
    .shared_known = ens for alle eksemplarer af udstyret og offentligt kendte
    .set_at_installation = fastsættes ved installationen
    .manufacturer_only = kendes kun af fabrikanten
    .documented = ens for alle eksemplarer af udstyret og angivet i fabrikantens dokumenter

timeout-action =
    .lock = lås
    .logout = log ud
    .hide_data = skjul data
    .screen_off = sluk skærmen
    .never = ingen tidsgrænse

account-kind =
    .person = personlig konto
    .shared = delt konto
    .service = servicekonto
    .guest = gæstekonto
    .technical = teknisk konto
    .emergency = nødkonto

credential-kind =
    .certificate = certifikat
    .api_key = API-nøgle
    .token = token
    .password = adgangskode
    .shared_secret = delt hemmelighed
    .ssh_key = SSH-nøgle
    .pre_shared_key = forhåndsdelt nøgle (PSK)
    .ae_title = AE-titel
    .encryption_key = krypteringsnøgle

connection =
    .none = ingen
    .optional = valgfri
    .required = påkrævet

internet =
    .not_needed = ikke nødvendig
    .optional = valgfri
    .needed = nødvendig
    .not_directly = ikke direkte
    .forbidden = forbudt

traffic-control =
    .deny_all_but_listed = al trafik blokeres undtagen de forbindelser, der skal tillades ifølge dette dokument
    .deny_all = al trafik blokeres
    .allow_outbound = forbindelser indefra tillades, forbindelser udefra blokeres
    .allow_all = al trafik tillades
    .restricted = trafikken begrænses
    .monitored = trafikken tillades og overvåges
    .isolated = ingen forbindelse til andre netværk

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Seriel port
    .cellular = Mobilmodem
    .nfc = NFC
    .rfid = RFID
    .video = Videoudgang
    .sd_card = SD-kortplads
    .optical_drive = Optisk drev
    .infrared = Infrarød port
    .zigbee = Zigbee
    .analogue_alarm = Analog alarmudgang
    .virtual = Virtuelt netværkskort
    .api = Programmeringsgrænseflade

addressing =
    .dhcp = DHCP
    .static = fast adresse
    .dhcp_or_static = DHCP eller fast adresse
    .link_local = link-local-adresse
    .none = ingen adresse

peer-kind =
    .server = server
    .workstation = arbejdsstation
    .cloud = cloudtjeneste
    .network_service = netværkstjeneste
    .medical_device = medicinsk udstyr
    .information_system = informationssystem
    .mobile_device = mobil enhed
    .printer = printer
    .other = andet system

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP og UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokol
    .not_known = transportprotokol ikke angivet

direction =
    .inbound = indgående (lytter)
    .outbound = udgående (åbner forbindelser)
    .both = indgående og udgående (lytter og åbner forbindelser)

port-authentication =
    .none = ingen
    .server = servercertifikat
    .mutual = certifikater på begge sider
    .mutual_without_certificates = begge sider, uden certifikater
    .user_login = brugerlogin
    .token = token
    .shared_secret = delt hemmelighed
    .ae_title = AE-titel
    .address_list = liste over tilladte adresser

port-state =
    .open = åben
    .closed = lukket
    .filtered = filtreret
    .this_computer_only = kun åben for denne computer
    .not_known = ikke kendt

firewall-rule =
    .allow = tillad
    .block = blokér
    .none = ingen regel

exposure =
    .never = ikke tilladt
    .not_used = nej
    .allowed = tilladt
    .only_through_proxy = kun via en proxy

medium =
    .network = netværk
    .cable = kabel
    .usb = USB-medie
    .card = hukommelseskort
    .disc = disk
    .paper = papir
    .radio = radio

flow-trigger =
    .user = af en bruger
    .schedule = på faste tidspunkter
    .event = når en hændelse indtræffer
    .request = på modtagerens anmodning
    .continuous = løbende

deidentification =
    .none = ikke afidentificeret
    .pseudonymised = pseudonymiseret
    .anonymised = anonymiseret

network-service =
    .none = ingen
    .dhcp = DHCP
    .dns = DNS
    .time = tidstjeneste
    .directory = katalogtjeneste
    .certificate_authority = certifikatmyndighed
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = fjernskrivebord
    .web_portal = webportal
    .ssh = SSH
    .broker = forbindelsesformidler
    .modem = modem

security-test-kind =
    .penetration_test = penetrationstest
    .vulnerability_scan = sårbarhedsscanning
    .assessment = it-sikkerhedsvurdering
    .fuzzing = fuzz-test
    .code_analysis = kodeanalyse

integrity-method =
    .none = ingen
    .signature = digital signatur
    .mac = meddelelsesautentificeringskode
    .hash = hashværdi
    .checksum = kontrolsum

remote-purpose =
    .service = service
    .update = softwareopdateringer
    .administration = administration
    .monitoring = overvågning
    .data_view = visning af patientdata
    .operation = betjening
    .options = aktivering af tilvalg

data-category =
    .health = sundhedsdata
    .identifier = patientidentifikatorer
    .name = navne på personer
    .image = billeder
    .measurement = måleværdier
    .genetic = genetiske data
    .biometric = biometriske data
    .demographic = demografiske data
    .location = lokaliseringsdata
    .contact = kontaktoplysninger
    .credentials = loginoplysninger
    .configuration = konfigurationsdata
    .log = logdata
    .software = software
    .drug_library = lægemiddelbibliotek
    .order = rekvisitioner og ordinationer
    .result = resultater
    .alarm = alarmer
    .time = tid
    .status = udstyrets status
    .usage = brugsdata
    .telemetry = telemetri
    .photo = fotos
    .video = videodata
    .audio = lyddata
    .therapy_command = kommandoer, der styrer en behandling

no-media =
    .none = ingen

media-purpose =
    .export = eksport af data
    .import = import af data
    .backup = sikkerhedskopiering
    .update = opdatering af softwaren
    .signatures = opdatering af antivirussoftwarens signaturer
    .options = aktivering af tilvalg
    .service = service

media-kind =
    .usb_stick = USB-nøgle
    .external_drive = eksternt drev
    .memory_card = hukommelseskort
    .optical_disc = optisk disk

decommission-occasion =
    .disposal = før bortskaffelse
    .transfer = før overdragelse
    .return = før returnering
    .repair = før reparation
    .uninstallation = for at afinstallere softwaren

control-kind =
    .it_operation = Drift af it-systemerne
    .access_management = Adgangsstyring
    .account_review = Gennemgang af konti
    .antimalware = Antivirussoftware
    .application_control = Programkontrol
    .backup = Sikkerhedskopiering
    .certificate_management = Certifikatstyring
    .encryption = Kryptering
    .firewall = Firewall
    .device_firewall = Firewall på udstyret
    .incident_response = Håndtering af it-sikkerhedshændelser
    .intrusion_detection = Indtrængningsdetektering
    .log_review = Gennemgang af hændelseslogge
    .network_segmentation = Netværkssegmentering
    .network_security = Netværkssikkerhed
    .password_policy = Adgangskodepolitik
    .patch_management = Patchstyring
    .physical_access = Beskyttelse mod fysisk adgang
    .privacy_protection = Databeskyttelse
    .remote_access = Fjernadgang
    .removable_media = Flytbare medier
    .secure_configuration = Sikker konfiguration
    .secure_disposal = Sikker bortskaffelse
    .session_lock = Sessionslås
    .time_synchronisation = Tidssynkronisering
    .training = Uddannelse
    .vulnerability_scanning = Sårbarhedsscanninger
    .wireless_security = Trådløs sikkerhed
    .asset_inventory = Fortegnelse over udstyr og software
    .virtualisation = Virtualisering
    .usb_control = USB-kontrol
    .proxy = Proxy
    .risk_management = Risikostyring
    .log_collection = Indsamling af hændelseslogge
    .organisational_policy = Organisatoriske regler
    .platform_choice = Valg af platform
    .supervision = Opsyn med brugen
    .external_devices = Eksternt udstyr
    .change_management = Ændringsstyring
    .continuity_plan = Kontinuitetsplanlægning
    .data_verification = Verificering af data
    .mobile_device_management = Styring af telefoner og tablets
    .network_monitoring = Netværksovervågning
    .personnel_security = Personalets pålidelighed
    .power_supply = Strømforsyning
    .quality_of_service = Prioritering af netværkstrafik
    .redundancy = Redundans
    .vulnerability_monitoring = Overvågning af offentliggjorte sårbarheder
    .key_management = Nøglestyring
    .genuine_software = Ægte software

standard-kind =
    .interoperability = interoperabilitet
    .security = it-sikkerhed
    .safety = sikkerhed for personer
    .other = andet

support-state =
    .required = kræves
    .recommended = anbefales
    .supported = understøttes
    .tested = testet
    .included = medfølger
    .not_recommended = anbefales ikke
    .not_tested = ikke testet
    .not_supported = understøttes ikke
    .not_needed = behøves ikke

capability =
    .ALOF = Automatisk udlogning (ALOF)
    .AUDT = Auditlogning (AUDT)
    .AUTH = Autorisation (AUTH)
    .CNFS = Konfiguration af it-sikkerhedsfunktioner (CNFS)
    .CONN = Forbindelsesmuligheder (CONN)
    .CSUP = Cybersikkerhedsopgraderinger af produktet (CSUP)
    .DIDT = Afidentifikation af sundhedsdata (DIDT)
    .DTBK = Sikkerhedskopiering af data og katastrofegendannelse (DTBK)
    .EMRG = Nødadgang (EMRG)
    .IGAU = Sundhedsdatas integritet og autenticitet (IGAU)
    .MLDP = Detektering af og beskyttelse mod malware (MLDP)
    .MPII = Håndtering af personhenførbare oplysninger (MPII)
    .NAUT = Nodeautentificering (NAUT)
    .PAUT = Personautentificering (PAUT)
    .PLOK = Fysiske låse (PLOK)
    .RDMP = Køreplan for tredjepartskomponenter (RDMP)
    .RMOT = Fjernservice (RMOT)
    .SAHD = Hærdning af system og programmer (SAHD)
    .SBOM = Softwarestykliste (SBOM)
    .SGUD = Vejledning om it-sikkerhed (SGUD)
    .STCF = Fortrolighed for lagrede sundhedsdata (STCF)
    .TXCF = Fortrolighed ved overførsel (TXCF)
    .TXIG = Integritet ved overførsel (TXIG)

objective =
    .confidentiality = fortrolighed
    .integrity = integritet
    .availability = tilgængelighed
    .authenticity = autenticitet
    .accountability = sporbarhed
    .safety = patientsikkerhed
    .privacy = beskyttelse af privatlivet

log-event =
    .login = login
    .failed_login = mislykket login
    .logout = udlogning
    .account_locked = låst konto
    .account_change = konto oprettet, ændret eller slettet
    .role_change = ændring af roller og rettigheder
    .password_change = skift af adgangskode
    .settings_change = ændring af indstillinger
    .network_change = ændring af netværksindstillinger
    .data_access = adgang til patientdata
    .data_change = ændring af patientdata
    .data_export = eksport af data
    .data_deletion = sletning af data
    .update = softwareopdatering
    .failed_update = mislykket softwareopdatering
    .start_stop = start og stop
    .time_change = ændring af uret
    .log_export = eksport af hændelsesloggen
    .log_cleared = sletning af hændelsesloggen
    .emergency_access = nødadgang
    .remote_session = fjernsession
    .integrity_failure = mislykket integritetskontrol
    .malware_found = fund af malware
    .backup = sikkerhedskopiering
    .restore = gendannelse
    .connection_failure = mislykket forbindelse
    .media_inserted = tilsluttet medie
    .drug_library_change = ændring af lægemiddelbiblioteket
    .calibration = kalibrering
    .alarm = alarm
    .http_request = HTTP-anmodning
    .data_received = modtagelse af data
    .data_sent = afsendelse af data
    .data_query = forespørgsel om data
    .device_paired = parring af en enhed
    .data_creation = oprettelse af data

log-field =
    .time = tidspunkt
    .user = bruger
    .role = rolle
    .event = hændelse
    .outcome = udfald
    .source = kilde
    .object = objekt
    .old_value = gammel værdi
    .new_value = ny værdi
    .device_id = udstyrets id
    .address = netværksadresse
    .patient = patient

alert-state =
    .problem = et problem
    .normal_state = intet problem

notification-means =
    .email = e-mail
    .sms = sms
    .push = meddelelse på en telefon
    .other_screen = meddelelse på et andet systems skærm
    .monitoring_system = meddelelse til et overvågningssystem

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operativsystem
    .server = server
    .phone = telefon
    .manual = manuel indstilling
    .cellular = mobilnetværk

malware-protection =
    .allow_list = tilladelsesliste
    .antimalware_included = antivirussoftware medfølger
    .antimalware_supported = antivirussoftware understøttes
    .antimalware_by_operator = den driftsansvarliges antivirussoftware
    .antimalware_not_recommended = antivirussoftware anbefales ikke
    .read_only_system = skrivebeskyttet system
    .no_antimalware_software = ingen antivirussoftware
    .none = ingen
    .not_applicable = ikke relevant

exclusion-scope =
    .all_scans = alle scanninger
    .on_access = scanninger ved filadgang
    .full_scan = planlagte og manuelt startede scanninger

third-party-software =
    .not_possible = ikke muligt
    .not_allowed = ikke tilladt
    .only_listed = kun den angivne software
    .allowed = tilladt

announcement =
    .email = e-mail
    .letter = brev
    .website = websted
    .on_device = meddelelse på udstyret
    .advisory = it-sikkerhedsbulletin
    .app_store = appbutik
    .service_visit = servicebesøg
    .portal = kundeportal

update-source =
    .server = server
    .download = download
    .usb_medium = USB-medie
    .app_store = appbutik
    .cloud = cloudtjeneste
    .service_partner = servicepartner
    .package_repository = pakkelager
    .container_registry = containerregister

update-authentication =
    .signature = digital signatur
    .hash = hashværdi
    .signed_package = signeret pakke
    .app_store = appbutik
    .none = ingen
    .checksum = kontrolsum

support-end =
    .end_of_warranty = garantiens ophør
    .end_of_contract = serviceaftalens ophør
    .end_of_service_life = levetidens ophør
    .next_release = udgivelse af næste version

backup-content =
    .settings = indstillinger
    .patient_data = patientdata
    .images = billeder
    .database = database
    .logs = hændelseslogge
    .users = brugerkonti
    .certificates = certifikater
    .keys = nøgler
    .credentials = loginoplysninger
    .system = hele systemet
    .results = resultater
    .calibration = kalibreringsdata

vex-state =
    .not_affected = ikke berørt
    .affected = berørt
    .fixed = rettet
    .under_investigation = under undersøgelse

exploitation =
    .yes = udnyttes
    .none_known = ingen kendt udnyttelse
    .not_known = ikke kendt

vex-justification =
    .component_not_present = komponenten findes ikke i udstyret
    .vulnerable_code_not_present = den sårbare kode findes ikke i udstyret
    .vulnerable_code_not_in_execute_path = den sårbare kode køres aldrig
    .vulnerable_code_cannot_be_controlled_by_adversary = en angriber kan ikke styre den sårbare kode
    .inline_mitigations_already_exist = en indbygget beskyttelse forhindrer udnyttelse
    .requires_configuration = kan kun udnyttes med en indstilling, som udstyret ikke bruger
    .requires_dependency = kan kun udnyttes med en anden komponent, som udstyret ikke indeholder
    .requires_environment = kan kun udnyttes i et andet driftsmiljø
    .protected_by_compiler = kan kun udnyttes i software, der er kompileret på en anden måde
    .protected_at_runtime = udnyttelse forhindres under kørsel
    .protected_at_perimeter = angreb blokeres ved den fysiske eller logiske grænse eller ved netværksgrænsen

vex-response =
    .update = opdatering
    .rollback = tilbagevenden til en tidligere version
    .workaround_available = midlertidig løsning
    .mitigation = foranstaltning, der mindsker risikoen
    .will_not_fix = ingen rettelse planlagt
    .can_not_fix = kan ikke rettes
    .none_available = endnu ingen løsning

keeping =
    .until_deleted = indtil de slettes
    .until_exported = indtil de eksporteres
    .until_sent = indtil de sendes
    .temporary = midlertidigt
    .until_examination_ends = indtil undersøgelsen eller behandlingen afsluttes
    .unlimited = uden tidsbegrænsning
    .until_overwritten = indtil nyere data overskriver dem
    .until_session_ends = indtil sessionen afsluttes
    .until_switched_off = indtil udstyret slukkes
    .until_discharge = indtil patienten udskrives
    .until_next_patient = indtil den næste patient eller undersøgelse

asset =
    .patient = patient
    .user = brugere eller andre i nærheden af udstyret
    .personal_data = personoplysninger
    .other_data = andre data
    .device = udstyr
    .function = udstyrets funktioner
    .network = netværk
    .other_systems = andre systemer

personal-data =
    .none = ingen
    .processed = behandles, lagres ikke
    .not_stored = lagres ikke
    .stored = lagres

retention-start =
    .creation = oprettelse
    .last_use = seneste brug eller ændring
    .export = eksport
    .end_of_treatment = behandlingens eller undersøgelsens afslutning
    .deletion = sletning

group-choice =
    .all = alle foranstaltninger i gruppen
    .at_least_one = mindst én foranstaltning i gruppen

traffic-direction =
    .inbound = Indgående trafik
    .outbound = Udgående trafik

user-interface-kind =
    .display = Skærm
    .touchscreen = Berøringsskærm
    .keyboard = Tastatur
    .pointing_device = Mus, trackball eller touchpad
    .controls = Taster og kontakter
    .indicator_light = Indikatorlampe
    .loudspeaker = Højttaler
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Stregkodelæser
    .remote_control = Fjernbetjening

support-start =
    .delivery = levering
    .purchase = køb
    .first_sale = første salg af modellen
    .last_sale = sidste salg af modellen
    .release = udgivelse af versionen
