### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = finnes
    .not_provided = finnes ikke
    .by_operator = virksomheten må sørge for det
    .by_host = operativsystemet eller vertssystemet sørger for det
    .not_applicable = ikke relevant

party =
    .manufacturer = produsent
    .operator = virksomhet
    .shared = produsent og virksomhet
    .user = bruker
    .patient = pasient
    .third_party = tredjepart
    .service_partner = servicepartner
    .integrator = integrator
    .practitioner = praksisinnehaver

need =
    .required = kreves
    .strongly_recommended = anbefales sterkt
    .recommended = anbefales
    .preferred = foretrekkes
    .where_possible = anbefales der det er mulig
    .optional = valgfritt

severity =
    .danger = fare
    .warning = advarsel
    .caution = forsiktig
    .notice = viktig

default-state =
    .always_on = alltid på
    .on = på
    .off = av
    .not_installed = ikke installert

regulation =
    .mdr = forordning (EU) 2017/745 (MDR)
    .ivdr = forordning (EU) 2017/746 (IVDR)
    .cra = forordning (EU) 2024/2847 (CRA)

option-supply =
    .included = inkludert
    .separate_licence = med egen lisens
    .separate_product = som eget produkt

supply =
    .software = programvare uten maskinvare
    .hardware = maskinvare med tilhørende programvare
    .with_cloud_service = maskinvare med tilhørende programvare samt en skytjeneste
    .software_with_cloud_service = programvare uten maskinvare samt en skytjeneste
    .with_software_for_other_hardware = maskinvare med tilhørende programvare samt programvare for annen maskinvare

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
    .hospital = sykehus
    .intensive_care = intensivavdeling
    .operating_room = operasjonsstue
    .emergency_department = akuttmottak
    .radiology_department = radiologisk avdeling
    .laboratory = laboratorium
    .ambulatory = poliklinikk
    .ambulance = ambulanse
    .practice = legekontor
    .nursing_home = sykehjem
    .home = eget hjem
    .pharmacy = apotek
    .data_centre = datasenter
    .office = kontor
    .outdoors = utendørs

intended-user =
    .nurse = sykepleiere
    .physician = leger
    .radiologist = radiologer
    .radiographer = radiografer
    .sonographer = sonografer
    .laboratory_technician = laboratoriepersonell
    .pathologist = patologer
    .pharmacist = farmasøyter
    .paramedic = ambulansepersonell
    .biomedical_engineer = medisinsk-tekniske ingeniører
    .it_administrator = IT-administratorer
    .security_officer = informasjonssikkerhetsansvarlige
    .service_technician = serviceteknikere
    .patient = pasienter
    .caregiver = omsorgspersoner
    .lay_person = lekpersoner
    .researcher = forskere
    .developer = utviklere
    .user = brukere
    .administrator = administratorer av produktet
    .clinical_staff = klinisk personale
    .therapist = terapeuter
    .medical_physicist = medisinske fysikere
    .dentist = tannleger
    .integrator = integratorer
    .procurement = innkjøpspersonale
    .anaesthetist = anestesileger
    .audiologist = audiografer
    .hearing_aid_acoustician = høreapparatspesialister
    .optician = optikere

session-occasion =
    .lid_closed = lukking av lokket
    .shutdown = avslåing
    .restart = omstart
    .standby = ventemodus
    .screen_saver = start av skjermspareren
    .card_removed = fjerning av smartkortet eller adgangskortet
    .connection_lost = brudd på forbindelsen
    .user_away = brukerens fravær
    .app_closed = lukking av programmet eller nettleseren
    .other_login = innlogging av en annen person
    .examination_end = slutten av undersøkelsen eller behandlingen
    .user_command = kommando fra brukeren
    .password_change = endring av passordet

part-kind =
    .device = enhet
    .app = app
    .server = server
    .client = klient
    .cloud_service = skytjeneste
    .gateway = gateway
    .accessory = tilbehør
    .workstation = arbeidsstasjon
    .mobile_device = mobil enhet
    .database = database
    .firmware = fastvare
    .plugin = programtillegg
    .software = programvare
    .operating_system = operativsystem
    .web_application = nettapplikasjon
    .service = bakgrunnstjeneste
    .sensor = sensor
    .wearable = kroppsbåren enhet
    .implant = implantat
    .network_device = nettverksutstyr
    .storage = datalager
    .virtual_machine = virtuell maskin

hosting =
    .on_device = på enheten
    .operator_site = hos virksomheten
    .user_device = på brukerens enhet
    .manufacturer_cloud = i produsentens sky
    .third_party_cloud = i skyen til en tredjepart

# It stands alone in a cell, among sentences.
bold =
    .screen_text = En tekst som utstyret viser, eller en tast.

register =
    .professional = til fagfolk
    .lay = til lekpersoner

document-form =
    .book = bok
    .card = kort

authentication =
    .none = ingen autentisering
    .local_password = lokalt brukernavn og passord
    .password = brukernavn og passord
    .local_pin = lokal PIN-kode
    .pin = PIN-kode
    .badge = adgangskort
    .token = token
    .smart_card = smartkort
    .biometric = biometrisk kjennetegn
    .directory = katalogkonto
    .single_sign_on = felles innlogging (single sign-on)
    .certificate = sertifikat
    .host_login = innlogging i operativsystemet
    .one_time_code = engangskode
    .pairing = paring
    .http_basic = grunnleggende HTTP-autentisering
    .email_password = e-postadresse og passord
    .password_only = passord uten brukernavn
    .user_name_only = brukernavn uten passord

other-functions =
    .no = nei
    .yes = ja

automatic-login-state =
    .provided = finnes
    .by_host = operativsystemet sørger for det
    .none = finnes ikke

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Brukeren merker denne svikten.
    .no = Brukeren merker ikke denne svikten.

login-occasion =
    .start = etter oppstart
    .session_end = etter at en økt er avsluttet

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (sikkerhetsnøkkel eller tilgangsnøkkel)
    .totp = tidsbasert engangspassord
    .sms = kode på SMS
    .push = bekreftelse på en telefon
    .smart_card = smartkort
    .hardware_token = maskinvaretoken
    .email = kode på e-post

rules-from =
    .device = utstyr
    .host = operativsystem
    .directory = katalogtjeneste
    .operator = virksomhet

secret-kind =
    .password = passord
    .pin = PIN-kode

complexity =
    .upper_case = minst én stor bokstav
    .lower_case = minst én liten bokstav
    .letter = minst én bokstav
    .digit = minst ett siffer
    .digits_only = bare sifre
    .special = minst ett spesialtegn
    .not_in_common_list = et valg fra en liste over vanlige valg
    .not_user_name = brukernavnet
    .not_containing_user_name = et valg som inneholder brukernavnet eller deler av det
    .not_repeated = en gjentakelse av samme tegn
    .not_sequence = en rekke som 1234
    .not_in_dictionary = et ord fra en ordbok
    .not_name = et navn, for eksempel på en person eller på utstyret

password-rule =
    .min_length = minste antall tegn
    .max_length = største antall tegn
    .complexity = påkrevd og forbudt innhold
    .history = forbud mot gjenbruk av tidligere passord
    .max_age = tid før et bytte kreves
    .max_attempts = antall mislykkede forsøk før låsing
    .attempts_within = tidsrom der de mislykkede forsøkene telles
    .lockout = varighet av låsingen

default-credentials =
    .none = ingen innloggingsopplysninger fastsatt
    .default = forhåndsinnstilte
    .unique_per_device = forskjellige for hver utstyrsenhet
    .must_change_at_first_login = må byttes ved første innlogging
    .shared_known = like for alle utstyrsenheter og offentlig kjente
    .set_at_installation = fastsettes ved installasjonen
    .manufacturer_only = bare kjent av produsenten
    .documented = like for alle utstyrsenheter og angitt i produsentens dokumenter

timeout-action =
    .lock = låse
    .logout = logge ut
    .hide_data = skjule data
    .screen_off = slå av skjermen
    .never = ingen tidsgrense

account-kind =
    .person = personlig konto
    .shared = delt konto
    .service = servicekonto
    .guest = gjestekonto
    .technical = teknisk konto
    .emergency = nødkonto

credential-kind =
    .certificate = sertifikat
    .api_key = API-nøkkel
    .token = token
    .password = passord
    .shared_secret = delt hemmelighet
    .ssh_key = SSH-nøkkel
    .pre_shared_key = forhåndsdelt nøkkel (PSK)
    .ae_title = AE-tittel
    .encryption_key = krypteringsnøkkel

connection =
    .none = ingen
    .optional = valgfri
    .required = påkrevd

internet =
    .not_needed = ikke nødvendig
    .optional = valgfri
    .needed = nødvendig
    .not_directly = ikke direkte
    .forbidden = forbudt

traffic-control =
    .deny_all_but_listed = all trafikk blokkeres, unntatt forbindelsene som tillates ifølge dette dokumentet
    .deny_all = all trafikk blokkeres
    .allow_outbound = forbindelser innenfra tillates, forbindelser utenfra blokkeres
    .allow_all = all trafikk tillates
    .restricted = trafikken begrenses
    .monitored = trafikken tillates og overvåkes
    .isolated = ingen forbindelse til andre nettverk

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Seriell port
    .cellular = Mobilmodem
    .nfc = NFC
    .rfid = RFID
    .video = Videoutgang
    .sd_card = SD-kortspor
    .optical_drive = Optisk stasjon
    .infrared = Infrarød port
    .zigbee = Zigbee
    .analogue_alarm = Analog alarmutgang
    .virtual = Virtuelt nettverkskort
    .api = Programmeringsgrensesnitt

addressing =
    .dhcp = DHCP
    .static = fast adresse
    .dhcp_or_static = DHCP eller fast adresse
    .link_local = link-local-adresse
    .none = ingen adresse

peer-kind =
    .server = server
    .workstation = arbeidsstasjon
    .cloud = skytjeneste
    .network_service = nettverkstjeneste
    .medical_device = medisinsk utstyr
    .information_system = informasjonssystem
    .mobile_device = mobil enhet
    .printer = skriver
    .other = annet system

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP og UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokoll
    .not_known = transportprotokoll ikke angitt

direction =
    .inbound = innkommende (lytter)
    .outbound = utgående (åpner forbindelser)
    .both = innkommende og utgående (lytter og åpner forbindelser)

port-authentication =
    .none = ingen
    .server = serversertifikat
    .mutual = sertifikater på begge sider
    .mutual_without_certificates = begge sider, uten sertifikater
    .user_login = brukerinnlogging
    .token = token
    .shared_secret = delt hemmelighet
    .ae_title = AE-tittel
    .address_list = liste over tillatte adresser

port-state =
    .open = åpen
    .closed = lukket
    .filtered = filtrert
    .this_computer_only = bare åpen for denne datamaskinen
    .not_known = ikke kjent

firewall-rule =
    .allow = tillat
    .block = blokker
    .none = ingen regel

exposure =
    .never = ikke tillatt
    .not_used = nei
    .allowed = tillatt
    .only_through_proxy = bare via en proxy

medium =
    .network = nettverk
    .cable = kabel
    .usb = USB-medium
    .card = minnekort
    .disc = optisk plate
    .paper = papir
    .radio = radio

flow-trigger =
    .user = av en bruker
    .schedule = til faste tider
    .event = når en hendelse inntreffer
    .request = på forespørsel fra mottakeren
    .continuous = kontinuerlig

deidentification =
    .none = ikke avidentifisert
    .pseudonymised = pseudonymisert
    .anonymised = anonymisert

network-service =
    .none = ingen
    .dhcp = DHCP
    .dns = DNS
    .time = tidstjeneste
    .directory = katalogtjeneste
    .certificate_authority = sertifikatutsteder
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = eksternt skrivebord
    .web_portal = nettportal
    .ssh = SSH
    .broker = forbindelsesformidler
    .modem = modem

security-test-kind =
    .penetration_test = penetrasjonstest
    .vulnerability_scan = sårbarhetsskanning
    .assessment = IT-sikkerhetsvurdering
    .fuzzing = fuzz-test
    .code_analysis = kodeanalyse

integrity-method =
    .none = ingen
    .signature = digital signatur
    .mac = meldingsautentiseringskode
    .hash = hashverdi
    .checksum = kontrollsum

remote-purpose =
    .service = service
    .update = programvareoppdateringer
    .administration = administrasjon
    .monitoring = overvåking
    .data_view = visning av pasientdata
    .operation = betjening
    .options = aktivering av tilvalg

data-category =
    .health = helsedata
    .identifier = pasientidentifikatorer
    .name = navn på personer
    .image = bilder
    .measurement = måleverdier
    .genetic = genetiske data
    .biometric = biometriske data
    .demographic = demografiske data
    .location = posisjonsdata
    .contact = kontaktopplysninger
    .credentials = innloggingsopplysninger
    .configuration = konfigurasjonsdata
    .log = loggdata
    .software = programvare
    .drug_library = legemiddelbibliotek
    .order = rekvisisjoner
    .result = resultater
    .alarm = alarmer
    .time = tid
    .status = status for utstyret
    .usage = bruksdata
    .telemetry = telemetri
    .photo = foto
    .video = videodata
    .audio = lyddata
    .therapy_command = kommandoer som styrer en behandling

no-media =
    .none = ingen

media-purpose =
    .export = eksport av data
    .import = import av data
    .backup = sikkerhetskopiering
    .update = oppdatering av programvaren
    .signatures = oppdatering av antivirussignaturer
    .options = aktivering av tilvalg
    .service = service

media-kind =
    .usb_stick = USB-minnepinne
    .external_drive = ekstern disk
    .memory_card = minnekort
    .optical_disc = optisk plate

decommission-occasion =
    .disposal = før avhending
    .transfer = før overdragelse
    .return = før retur
    .repair = før reparasjon
    .uninstallation = for å avinstallere programvaren

control-kind =
    .it_operation = Drift av IT-systemene
    .access_management = Tilgangsstyring
    .account_review = Gjennomgang av kontoer
    .antimalware = Antivirusprogramvare
    .application_control = Applikasjonskontroll
    .backup = Sikkerhetskopiering
    .certificate_management = Sertifikathåndtering
    .encryption = Kryptering
    .firewall = Brannmur
    .device_firewall = Brannmur på utstyret
    .incident_response = Håndtering av IT-sikkerhetshendelser
    .intrusion_detection = Inntrengingsdeteksjon
    .log_review = Gjennomgang av hendelseslogger
    .network_segmentation = Nettverkssegmentering
    .network_security = Nettverkssikkerhet
    .password_policy = Passordregler
    .patch_management = Håndtering av programrettelser
    .physical_access = Fysisk adgangssikring
    .privacy_protection = Personvern
    .remote_access = Fjerntilgang
    .removable_media = Flyttbare medier
    .secure_configuration = Sikker konfigurasjon
    .secure_disposal = Sikker avhending
    .session_lock = Øktlås
    .time_synchronisation = Tidssynkronisering
    .training = Opplæring
    .vulnerability_scanning = Sårbarhetsskanning
    .wireless_security = Trådløs sikkerhet
    .asset_inventory = Oversikt over utstyr og programvare
    .virtualisation = Virtualisering
    .usb_control = USB-kontroll
    .proxy = Proxy
    .risk_management = Risikohåndtering
    .log_collection = Innsamling av hendelseslogger
    .organisational_policy = Organisatoriske regler
    .platform_choice = Valg av plattform
    .supervision = Tilsyn med bruken
    .external_devices = Eksternt utstyr
    .change_management = Endringshåndtering
    .continuity_plan = Kontinuitetsplanlegging
    .data_verification = Verifisering av data
    .mobile_device_management = Administrasjon av telefoner og nettbrett
    .network_monitoring = Nettverksovervåking
    .personnel_security = Personellets pålitelighet
    .power_supply = Strømforsyning
    .quality_of_service = Prioritering av nettverkstrafikk
    .redundancy = Redundans
    .vulnerability_monitoring = Overvåking av publiserte sårbarheter
    .key_management = Nøkkelhåndtering
    .genuine_software = Ekte programvare

standard-kind =
    .interoperability = interoperabilitet
    .security = IT-sikkerhet
    .safety = sikkerhet for personer
    .other = annet

support-state =
    .required = kreves
    .recommended = anbefales
    .supported = støttes
    .tested = testet
    .included = følger med
    .not_recommended = anbefales ikke
    .not_tested = ikke testet
    .not_supported = støttes ikke
    .not_needed = trengs ikke

capability =
    .ALOF = Automatisk utlogging (ALOF)
    .AUDT = Revisjonslogging (AUDT)
    .AUTH = Autorisasjon (AUTH)
    .CNFS = Konfigurasjon av IT-sikkerhetsfunksjoner (CNFS)
    .CONN = Tilkoblingsmuligheter (CONN)
    .CSUP = Cybersikkerhetsoppgraderinger av produktet (CSUP)
    .DIDT = Avidentifisering av helsedata (DIDT)
    .DTBK = Sikkerhetskopiering av data og katastrofegjenoppretting (DTBK)
    .EMRG = Nødtilgang (EMRG)
    .IGAU = Integritet og autentisitet for helsedata (IGAU)
    .MLDP = Deteksjon av og beskyttelse mot skadelig programvare (MLDP)
    .MPII = Håndtering av personidentifiserbare opplysninger (MPII)
    .NAUT = Nodeautentisering (NAUT)
    .PAUT = Personautentisering (PAUT)
    .PLOK = Fysiske låser (PLOK)
    .RDMP = Veikart for tredjepartskomponenter (RDMP)
    .RMOT = Fjernservice (RMOT)
    .SAHD = Herding av system og applikasjoner (SAHD)
    .SBOM = Programvareliste (SBOM)
    .SGUD = Veiledning om IT-sikkerhet (SGUD)
    .STCF = Konfidensialitet for lagrede helsedata (STCF)
    .TXCF = Konfidensialitet ved overføring (TXCF)
    .TXIG = Integritet ved overføring (TXIG)

objective =
    .confidentiality = konfidensialitet
    .integrity = integritet
    .availability = tilgjengelighet
    .authenticity = autentisitet
    .accountability = sporbarhet
    .safety = pasientsikkerhet
    .privacy = beskyttelse av privatlivet

log-event =
    .login = innlogging
    .failed_login = mislykket innlogging
    .logout = utlogging
    .account_locked = låst konto
    .account_change = konto opprettet, endret eller slettet
    .role_change = endring av roller og rettigheter
    .password_change = bytte av passord
    .settings_change = endring av innstillinger
    .network_change = endring av nettverksinnstillinger
    .data_access = tilgang til pasientdata
    .data_change = endring av pasientdata
    .data_export = eksport av data
    .data_deletion = sletting av data
    .update = programvareoppdatering
    .failed_update = mislykket programvareoppdatering
    .start_stop = oppstart og avslutning
    .time_change = endring av klokken
    .log_export = eksport av hendelsesloggen
    .log_cleared = sletting av hendelsesloggen
    .emergency_access = nødtilgang
    .remote_session = fjernøkt
    .integrity_failure = mislykket integritetskontroll
    .malware_found = funn av skadelig programvare
    .backup = sikkerhetskopiering
    .restore = gjenoppretting
    .connection_failure = mislykket forbindelse
    .media_inserted = tilkoblet medium
    .drug_library_change = endring av legemiddelbiblioteket
    .calibration = kalibrering
    .alarm = alarm
    .http_request = HTTP-forespørsel
    .data_received = mottak av data
    .data_sent = sending av data
    .data_query = forespørsel om data
    .device_paired = paring av en enhet
    .data_creation = oppretting av data

log-field =
    .time = tidspunkt
    .user = bruker
    .role = rolle
    .event = hendelse
    .outcome = utfall
    .source = kilde
    .object = objekt
    .old_value = gammel verdi
    .new_value = ny verdi
    .device_id = ID for utstyret
    .address = nettverksadresse
    .patient = pasient

alert-state =
    .problem = et problem
    .normal_state = ikke noe problem

notification-means =
    .email = e-post
    .sms = SMS
    .push = melding på en telefon
    .other_screen = melding på skjermen til et annet system
    .monitoring_system = melding til et overvåkingssystem

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operativsystem
    .server = server
    .phone = telefon
    .manual = manuell innstilling
    .cellular = mobilnett

malware-protection =
    .allow_list = tillatelsesliste
    .antimalware_included = antivirusprogramvare følger med
    .antimalware_supported = antivirusprogramvare støttes
    .antimalware_by_operator = virksomhetens antivirusprogramvare
    .antimalware_not_recommended = antivirusprogramvare anbefales ikke
    .read_only_system = skrivebeskyttet system
    .no_antimalware_software = ingen antivirusprogramvare
    .none = ingen
    .not_applicable = ikke relevant

exclusion-scope =
    .all_scans = all skanning
    .on_access = skanning ved filtilgang
    .full_scan = planlagt og manuelt startet skanning

third-party-software =
    .not_possible = ikke mulig
    .not_allowed = ikke tillatt
    .only_listed = bare den oppførte programvaren
    .allowed = tillatt

announcement =
    .email = e-post
    .letter = brev
    .website = nettsted
    .on_device = melding på utstyret
    .advisory = IT-sikkerhetsvarsel
    .app_store = appbutikk
    .service_visit = servicebesøk
    .portal = kundeportal

update-source =
    .server = server
    .download = nedlasting
    .usb_medium = USB-medium
    .app_store = appbutikk
    .cloud = skytjeneste
    .service_partner = servicepartner
    .package_repository = pakkelager
    .container_registry = containerregister

update-authentication =
    .signature = digital signatur
    .hash = hashverdi
    .signed_package = signert pakke
    .app_store = appbutikk
    .none = ingen
    .checksum = kontrollsum

support-end =
    .end_of_warranty = utløp av garantien
    .end_of_contract = utløp av serviceavtalen
    .end_of_service_life = slutten av levetiden
    .next_release = utgivelse av neste versjon

backup-content =
    .settings = innstillinger
    .patient_data = pasientdata
    .images = bilder
    .database = database
    .logs = hendelseslogger
    .users = brukerkontoer
    .certificates = sertifikater
    .keys = nøkler
    .credentials = innloggingsopplysninger
    .system = hele systemet
    .results = resultater
    .calibration = kalibreringsdata

vex-state =
    .not_affected = ikke berørt
    .affected = berørt
    .fixed = rettet
    .under_investigation = undersøkes

exploitation =
    .yes = utnyttes
    .none_known = ingen kjent utnyttelse
    .not_known = ikke kjent

vex-justification =
    .component_not_present = komponenten finnes ikke i utstyret
    .vulnerable_code_not_present = den sårbare koden finnes ikke i utstyret
    .vulnerable_code_not_in_execute_path = den sårbare koden kjøres aldri
    .vulnerable_code_cannot_be_controlled_by_adversary = en angriper kan ikke styre den sårbare koden
    .inline_mitigations_already_exist = innebygd beskyttelse hindrer utnyttelse
    .requires_configuration = kan bare utnyttes med en innstilling som utstyret ikke bruker
    .requires_dependency = kan bare utnyttes med en annen komponent, som utstyret ikke inneholder
    .requires_environment = kan bare utnyttes i et annet driftsmiljø
    .protected_by_compiler = kan bare utnyttes i programvare som er kompilert på en annen måte
    .protected_at_runtime = utnyttelse hindres under kjøring
    .protected_at_perimeter = angrep blokkeres ved den fysiske eller logiske grensen eller ved nettverksgrensen

vex-response =
    .update = oppdatering
    .rollback = tilbakeføring til en tidligere versjon
    .workaround_available = midlertidig løsning
    .mitigation = tiltak som reduserer risikoen
    .will_not_fix = ingen retting planlagt
    .can_not_fix = kan ikke rettes
    .none_available = ingen løsning ennå

keeping =
    .until_deleted = til de slettes
    .until_exported = til de eksporteres
    .until_sent = til de sendes
    .temporary = midlertidig
    .until_examination_ends = til undersøkelsen eller behandlingen er avsluttet
    .unlimited = uten tidsbegrensning
    .until_overwritten = til nyere data overskriver dem
    .until_session_ends = til økten avsluttes
    .until_switched_off = til utstyret slås av
    .until_discharge = til pasienten skrives ut
    .until_next_patient = til neste pasient eller undersøkelse

asset =
    .patient = pasient
    .user = brukere eller andre i nærheten av utstyret
    .personal_data = personopplysninger
    .other_data = andre data
    .device = utstyr
    .function = funksjonene i utstyret
    .network = nettverk
    .other_systems = andre systemer

personal-data =
    .none = ingen
    .processed = behandles, lagres ikke
    .not_stored = lagres ikke
    .stored = lagres

retention-start =
    .creation = oppretting
    .last_use = siste bruk eller endring
    .export = eksport
    .end_of_treatment = avslutning av behandlingen eller undersøkelsen
    .deletion = sletting

group-choice =
    .all = alle tiltak i gruppen
    .at_least_one = minst ett tiltak i gruppen

traffic-direction =
    .inbound = Innkommende trafikk
    .outbound = Utgående trafikk

user-interface-kind =
    .display = Skjerm
    .touchscreen = Berøringsskjerm
    .keyboard = Tastatur
    .pointing_device = Mus, styrekule eller styreplate
    .controls = Taster og brytere
    .indicator_light = Indikatorlampe
    .loudspeaker = Høyttaler
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Strekkodeleser
    .remote_control = Fjernkontroll

support-start =
    .delivery = levering
    .purchase = kjøp
    .first_sale = første salg av modellen
    .last_sale = siste salg av modellen
    .release = utgivelse av versjonen
