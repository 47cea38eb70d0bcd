### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = finns
    .not_provided = finns inte
    .by_operator = måste tillhandahållas av verksamhetsutövaren
    .by_host = tillhandahålls av operativsystemet eller värdsystemet
    .not_applicable = ej tillämpligt

party =
    .manufacturer = tillverkare
    .operator = verksamhetsutövare
    .shared = tillverkare och verksamhetsutövare
    .user = användare
    .patient = patient
    .third_party = tredje part
    .service_partner = servicepartner
    .integrator = integratör
    .practitioner = privatpraktiserande vårdgivare

need =
    .required = krävs
    .strongly_recommended = rekommenderas starkt
    .recommended = rekommenderas
    .preferred = föredras
    .where_possible = rekommenderas där det är möjligt
    .optional = valfritt

severity =
    .danger = fara
    .warning = varning
    .caution = försiktighet
    .notice = obs!

default-state =
    .always_on = alltid på
    .on = på
    .off = av
    .not_installed = inte installerat

regulation =
    .mdr = förordning (EU) 2017/745 (MDR)
    .ivdr = förordning (EU) 2017/746 (IVDR)
    .cra = förordning (EU) 2024/2847 (CRA)

option-supply =
    .included = ingår
    .separate_licence = med separat licens
    .separate_product = som separat produkt

supply =
    .software = programvara utan maskinvara
    .hardware = maskinvara med tillhörande programvara
    .with_cloud_service = maskinvara med tillhörande programvara, och en molntjänst
    .software_with_cloud_service = programvara utan maskinvara, och en molntjänst
    .with_software_for_other_hardware = maskinvara med tillhörande programvara, och programvara för annan maskinvara

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
    .hospital = sjukhus
    .intensive_care = intensivvårdsavdelning
    .operating_room = operationssal
    .emergency_department = akutmottagning
    .radiology_department = röntgenavdelning
    .laboratory = laboratorium
    .ambulatory = öppenvårdsmottagning
    .ambulance = ambulans
    .practice = läkarmottagning
    .nursing_home = vård- och omsorgsboende
    .home = hemmiljö
    .pharmacy = apotek
    .data_centre = datacenter
    .office = kontor
    .outdoors = utomhus

intended-user =
    .nurse = sjuksköterskor
    .physician = läkare
    .radiologist = radiologer
    .radiographer = röntgensjuksköterskor
    .sonographer = sonografer
    .laboratory_technician = laboratoriepersonal
    .pathologist = patologer
    .pharmacist = farmaceuter
    .paramedic = ambulanspersonal
    .biomedical_engineer = medicintekniska ingenjörer
    .it_administrator = it-administratörer
    .security_officer = informationssäkerhetsansvariga
    .service_technician = servicetekniker
    .patient = patienter
    .caregiver = vårdare
    .lay_person = lekmän
    .researcher = forskare
    .developer = utvecklare
    .user = användare
    .administrator = produktens administratörer
    .clinical_staff = klinisk personal
    .therapist = terapeuter
    .medical_physicist = sjukhusfysiker
    .dentist = tandläkare
    .integrator = integratörer
    .procurement = inköpspersonal
    .anaesthetist = anestesiologer
    .audiologist = audionomer
    .hearing_aid_acoustician = hörapparatspecialister
    .optician = optiker

session-occasion =
    .lid_closed = stängning av locket
    .shutdown = avstängning
    .restart = omstart
    .standby = övergång till standbyläge
    .screen_saver = start av skärmsläckaren
    .card_removed = borttagning av kortet eller passerkortet
    .connection_lost = avbrott i anslutningen
    .user_away = användarens frånvaro
    .app_closed = stängning av programmet eller webbläsaren
    .other_login = inloggning av en annan person
    .examination_end = undersökningens eller behandlingens slut
    .user_command = kommando från användaren
    .password_change = lösenordsbyte

part-kind =
    .device = enhet
    .app = app
    .server = server
    .client = klient
    .cloud_service = molntjänst
    .gateway = gateway
    .accessory = tillbehör
    .workstation = arbetsstation
    .mobile_device = mobil enhet
    .database = databas
    .firmware = inbyggd programvara
    .plugin = insticksprogram
    .software = programvara
    .operating_system = operativsystem
    .web_application = webbapplikation
    .service = bakgrundstjänst
    .sensor = sensor
    .wearable = kroppsburen enhet
    .implant = implantat
    .network_device = nätverksutrustning
    .storage = datalagring
    .virtual_machine = virtuell maskin

hosting =
    .on_device = på enheten
    .operator_site = hos verksamhetsutövaren
    .user_device = på användarens enhet
    .manufacturer_cloud = i tillverkarens moln
    .third_party_cloud = i molnet hos en tredje part

# It stands alone in a cell, among sentences.
bold =
    .screen_text = En text som produkten visar, eller en knapp eller tangent.

register =
    .professional = för yrkesverksamma
    .lay = för lekmän

document-form =
    .book = bok
    .card = kort

authentication =
    .none = ingen autentisering
    .local_password = lokalt användarnamn och lösenord
    .password = användarnamn och lösenord
    .local_pin = lokal PIN-kod
    .pin = PIN-kod
    .badge = passerkort
    .token = token
    .smart_card = smartkort
    .biometric = biometriskt kännetecken
    .directory = katalogkonto
    .single_sign_on = enkel inloggning (single sign-on)
    .certificate = certifikat
    .host_login = inloggning i operativsystemet
    .one_time_code = engångskod
    .pairing = parkoppling
    .http_basic = grundläggande HTTP-autentisering
    .email_password = e-postadress och lösenord
    .password_only = lösenord utan användarnamn
    .user_name_only = användarnamn utan lösenord

other-functions =
    .no = nej
    .yes = ja

automatic-login-state =
    .provided = finns
    .by_host = tillhandahålls av operativsystemet
    .none = finns inte

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Användaren märker denna driftstörning.
    .no = Användaren märker inte denna driftstörning.

login-occasion =
    .start = efter start
    .session_end = efter avslutad session

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (säkerhetsnyckel eller lösennyckel)
    .totp = tidsbaserat engångslösenord
    .sms = kod via sms
    .push = bekräftelse i en telefon
    .smart_card = smartkort
    .hardware_token = maskinvarutoken
    .email = kod via e-post

rules-from =
    .device = produkt
    .host = operativsystem
    .directory = katalogtjänst
    .operator = verksamhetsutövare

secret-kind =
    .password = lösenord
    .pin = PIN-kod

complexity =
    .upper_case = minst en stor bokstav
    .lower_case = minst en liten bokstav
    .letter = minst en bokstav
    .digit = minst en siffra
    .digits_only = endast siffror
    .special = minst ett specialtecken
    .not_in_common_list = en post i en lista över vanliga val
    .not_user_name = användarnamnet
    .not_containing_user_name = ett val som innehåller användarnamnet eller delar av det
    .not_repeated = en upprepning av samma tecken
    .not_sequence = en följd som 1234
    .not_in_dictionary = ett ord ur en ordbok
    .not_name = ett namn, till exempel på en person eller på produkten

password-rule =
    .min_length = minsta antal tecken
    .max_length = högsta antal tecken
    .complexity = obligatoriskt och förbjudet innehåll
    .history = förbud mot återanvändning av tidigare lösenord
    .max_age = tid efter vilken byte krävs
    .max_attempts = antal misslyckade försök före låsning
    .attempts_within = tid inom vilken misslyckade försök räknas
    .lockout = låsningens varaktighet

default-credentials =
    .none = inga inloggningsuppgifter angivna
    .default = förinställda
    .unique_per_device = olika för varje produkt
    .must_change_at_first_login = måste bytas vid första inloggningen
    .shared_known = samma för alla produkter och allmänt kända
    .set_at_installation = anges vid installationen
    .manufacturer_only = kända endast av tillverkaren
    .documented = samma för alla produkter och angivna i tillverkarens dokument

timeout-action =
    .lock = låsa
    .logout = logga ut
    .hide_data = dölja data
    .screen_off = släcka skärmen
    .never = ingen tidsgräns

account-kind =
    .person = personligt konto
    .shared = delat konto
    .service = servicekonto
    .guest = gästkonto
    .technical = tekniskt konto
    .emergency = nödkonto

credential-kind =
    .certificate = certifikat
    .api_key = API-nyckel
    .token = token
    .password = lösenord
    .shared_secret = delad hemlighet
    .ssh_key = SSH-nyckel
    .pre_shared_key = i förväg delad nyckel (PSK)
    .ae_title = AE-titel
    .encryption_key = krypteringsnyckel

connection =
    .none = ingen
    .optional = valfritt
    .required = krävs

internet =
    .not_needed = behövs inte
    .optional = valfritt
    .needed = behövs
    .not_directly = inte direkt
    .forbidden = förbjudet

traffic-control =
    .deny_all_but_listed = all trafik blockeras utom de anslutningar som är tillåtna enligt detta dokument
    .deny_all = all trafik blockeras
    .allow_outbound = anslutningar inifrån tillåts, anslutningar utifrån blockeras
    .allow_all = all trafik tillåts
    .restricted = trafiken begränsas
    .monitored = trafiken tillåts och övervakas
    .isolated = ingen anslutning till andra nätverk

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Serieport
    .cellular = Mobilmodem
    .nfc = NFC
    .rfid = RFID
    .video = Videoutgång
    .sd_card = SD-kortplats
    .optical_drive = Optisk enhet
    .infrared = Infraröd port
    .zigbee = Zigbee
    .analogue_alarm = Analog larmutgång
    .virtual = Virtuellt nätverkskort
    .api = Programmeringsgränssnitt

addressing =
    .dhcp = DHCP
    .static = fast adress
    .dhcp_or_static = DHCP eller fast adress
    .link_local = länklokal adress
    .none = ingen adress

peer-kind =
    .server = server
    .workstation = arbetsstation
    .cloud = molntjänst
    .network_service = nätverkstjänst
    .medical_device = medicinteknisk produkt
    .information_system = informationssystem
    .mobile_device = mobil enhet
    .printer = skrivare
    .other = annat system

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP och UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokoll
    .not_known = transportprotokoll ej angivet

direction =
    .inbound = inkommande (lyssnar)
    .outbound = utgående (öppnar anslutningar)
    .both = inkommande och utgående (lyssnar och öppnar anslutningar)

port-authentication =
    .none = ingen
    .server = servercertifikat
    .mutual = certifikat på båda sidor
    .mutual_without_certificates = båda sidor, utan certifikat
    .user_login = användarinloggning
    .token = token
    .shared_secret = delad hemlighet
    .ae_title = AE-titel
    .address_list = lista över tillåtna adresser

port-state =
    .open = öppen
    .closed = stängd
    .filtered = filtrerad
    .this_computer_only = öppen endast för denna dator
    .not_known = inte känd

firewall-rule =
    .allow = tillåt
    .block = blockera
    .none = ingen regel

exposure =
    .never = inte tillåtet
    .not_used = nej
    .allowed = tillåtet
    .only_through_proxy = endast via en proxy

medium =
    .network = nätverk
    .cable = kabel
    .usb = USB-medium
    .card = minneskort
    .disc = skiva
    .paper = papper
    .radio = radio

flow-trigger =
    .user = av en användare
    .schedule = vid fasta tider
    .event = när en händelse inträffar
    .request = på mottagarens begäran
    .continuous = kontinuerligt

deidentification =
    .none = inte avidentifierade
    .pseudonymised = pseudonymiserade
    .anonymised = anonymiserade

network-service =
    .none = inga
    .dhcp = DHCP
    .dns = DNS
    .time = tidstjänst
    .directory = katalogtjänst
    .certificate_authority = certifikatutfärdare
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = fjärrskrivbord
    .web_portal = webbportal
    .ssh = SSH
    .broker = anslutningsförmedlare
    .modem = modem

security-test-kind =
    .penetration_test = penetrationstest
    .vulnerability_scan = sårbarhetsskanning
    .assessment = säkerhetsbedömning
    .fuzzing = fuzztest
    .code_analysis = kodanalys

integrity-method =
    .none = inget
    .signature = digital signatur
    .mac = meddelandeautentiseringskod
    .hash = hashvärde
    .checksum = kontrollsumma

remote-purpose =
    .service = service
    .update = programvaruuppdateringar
    .administration = administration
    .monitoring = övervakning
    .data_view = visning av patientdata
    .operation = manövrering
    .options = aktivering av tillval

data-category =
    .health = hälsodata
    .identifier = patientidentifierare
    .name = personnamn
    .image = bilder
    .measurement = mätvärden
    .genetic = genetiska data
    .biometric = biometriska data
    .demographic = demografiska data
    .location = platsdata
    .contact = kontaktuppgifter
    .credentials = inloggningsuppgifter
    .configuration = konfigurationsdata
    .log = loggdata
    .software = programvara
    .drug_library = läkemedelsbibliotek
    .order = beställningar och ordinationer
    .result = resultat
    .alarm = larm
    .time = tid
    .status = produktstatus
    .usage = användningsdata
    .telemetry = telemetri
    .photo = foton
    .video = videodata
    .audio = ljuddata
    .therapy_command = kommandon som styr en behandling

no-media =
    .none = inga

media-purpose =
    .export = export av data
    .import = import av data
    .backup = säkerhetskopiering
    .update = uppdatering av programvaran
    .signatures = uppdatering av antivirusprogrammets signaturer
    .options = aktivering av tillval
    .service = service

media-kind =
    .usb_stick = USB-minne
    .external_drive = extern hårddisk
    .memory_card = minneskort
    .optical_disc = optisk skiva

decommission-occasion =
    .disposal = före kassering
    .transfer = före överlåtelse
    .return = före retur
    .repair = före reparation
    .uninstallation = för att avinstallera programvaran

control-kind =
    .it_operation = Drift av it-systemen
    .access_management = Åtkomsthantering
    .account_review = Granskning av konton
    .antimalware = Antivirusprogram
    .application_control = Programkontroll
    .backup = Säkerhetskopiering
    .certificate_management = Certifikathantering
    .encryption = Kryptering
    .firewall = Brandvägg
    .device_firewall = Brandvägg på produkten
    .incident_response = Hantering av it-säkerhetshändelser
    .intrusion_detection = Intrångsdetektering
    .log_review = Granskning av händelseloggar
    .network_segmentation = Nätverkssegmentering
    .network_security = Nätverkssäkerhet
    .password_policy = Lösenordspolicy
    .patch_management = Patchhantering
    .physical_access = Skydd mot obehörigt tillträde
    .privacy_protection = Dataskydd
    .remote_access = Fjärråtkomst
    .removable_media = Flyttbara medier
    .secure_configuration = Säker konfiguration
    .secure_disposal = Säker kassering
    .session_lock = Sessionslås
    .time_synchronisation = Tidssynkronisering
    .training = Utbildning
    .vulnerability_scanning = Sårbarhetsskanning
    .wireless_security = Säkerhet för trådlösa anslutningar
    .asset_inventory = Inventarieförteckning
    .virtualisation = Virtualisering
    .usb_control = USB-kontroll
    .proxy = Proxy
    .risk_management = Riskhantering
    .log_collection = Insamling av händelseloggar
    .organisational_policy = Organisatoriska regler
    .platform_choice = Val av plattform
    .supervision = Uppsikt över användningen
    .external_devices = Extern utrustning
    .change_management = Ändringshantering
    .continuity_plan = Kontinuitetsplanering
    .data_verification = Verifiering av data
    .mobile_device_management = Hantering av telefoner och surfplattor
    .network_monitoring = Nätverksövervakning
    .personnel_security = Personalens pålitlighet
    .power_supply = Strömförsörjning
    .quality_of_service = Prioritering av nätverkstrafik
    .redundancy = Redundans
    .vulnerability_monitoring = Bevakning av publicerade sårbarheter
    .key_management = Nyckelhantering
    .genuine_software = Äkta programvara

standard-kind =
    .interoperability = driftskompatibilitet
    .security = it-säkerhet
    .safety = produktsäkerhet
    .other = annat

support-state =
    .required = krävs
    .recommended = rekommenderas
    .supported = stöds
    .tested = testat
    .included = ingår
    .not_recommended = rekommenderas inte
    .not_tested = inte testat
    .not_supported = stöds inte
    .not_needed = behövs inte

capability =
    .ALOF = Automatisk utloggning (ALOF)
    .AUDT = Granskningsloggning (AUDT)
    .AUTH = Behörighetskontroll (AUTH)
    .CNFS = Konfigurering av it-säkerhetsfunktioner (CNFS)
    .CONN = Anslutbarhet (CONN)
    .CSUP = Cybersäkerhetsuppgraderingar av produkten (CSUP)
    .DIDT = Avidentifiering av hälsodata (DIDT)
    .DTBK = Säkerhetskopiering av data och katastrofåterställning (DTBK)
    .EMRG = Nödåtkomst (EMRG)
    .IGAU = Hälsodatas riktighet och autenticitet (IGAU)
    .MLDP = Upptäckt av och skydd mot skadlig programvara (MLDP)
    .MPII = Hantering av personuppgifter (MPII)
    .NAUT = Nodautentisering (NAUT)
    .PAUT = Personautentisering (PAUT)
    .PLOK = Fysiska lås (PLOK)
    .RDMP = Färdplan för tredjepartskomponenter (RDMP)
    .RMOT = Fjärrservice (RMOT)
    .SAHD = Härdning av system och program (SAHD)
    .SBOM = Programvaruförteckning (SBOM)
    .SGUD = It-säkerhetsvägledning (SGUD)
    .STCF = Konfidentialitet för lagrade hälsodata (STCF)
    .TXCF = Konfidentialitet vid överföring (TXCF)
    .TXIG = Riktighet vid överföring (TXIG)

objective =
    .confidentiality = konfidentialitet
    .integrity = riktighet
    .availability = tillgänglighet
    .authenticity = autenticitet
    .accountability = spårbarhet
    .safety = patientsäkerhet
    .privacy = personlig integritet

log-event =
    .login = inloggning
    .failed_login = misslyckad inloggning
    .logout = utloggning
    .account_locked = låst konto
    .account_change = konto skapat, ändrat eller borttaget
    .role_change = ändring av roller och rättigheter
    .password_change = lösenordsbyte
    .settings_change = ändring av inställningar
    .network_change = ändring av nätverksinställningar
    .data_access = åtkomst till patientdata
    .data_change = ändring av patientdata
    .data_export = export av data
    .data_deletion = radering av data
    .update = programvaruuppdatering
    .failed_update = misslyckad programvaruuppdatering
    .start_stop = start och stopp
    .time_change = ändring av klockan
    .log_export = export av händelseloggen
    .log_cleared = radering av händelseloggen
    .emergency_access = nödåtkomst
    .remote_session = fjärrsession
    .integrity_failure = misslyckad integritetskontroll
    .malware_found = upptäckt av skadlig programvara
    .backup = säkerhetskopiering
    .restore = återställning
    .connection_failure = misslyckad anslutning
    .media_inserted = anslutet medium
    .drug_library_change = ändring av läkemedelsbiblioteket
    .calibration = kalibrering
    .alarm = larm
    .http_request = HTTP-begäran
    .data_received = mottagning av data
    .data_sent = sändning av data
    .data_query = förfrågan om data
    .device_paired = parkoppling av en enhet
    .data_creation = skapande av data

log-field =
    .time = tid
    .user = användare
    .role = roll
    .event = händelse
    .outcome = utfall
    .source = källa
    .object = objekt
    .old_value = gammalt värde
    .new_value = nytt värde
    .device_id = produktens identifierare
    .address = nätverksadress
    .patient = patient

alert-state =
    .problem = ett problem
    .normal_state = inget problem

notification-means =
    .email = e-post
    .sms = sms
    .push = meddelande i en telefon
    .other_screen = meddelande på ett annat systems skärm
    .monitoring_system = meddelande till ett övervakningssystem

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operativsystem
    .server = server
    .phone = telefon
    .manual = manuell inställning
    .cellular = mobilnät

malware-protection =
    .allow_list = tillåtelselista
    .antimalware_included = antivirusprogram ingår
    .antimalware_supported = antivirusprogram stöds
    .antimalware_by_operator = verksamhetsutövarens antivirusprogram
    .antimalware_not_recommended = antivirusprogram rekommenderas inte
    .read_only_system = skrivskyddat system
    .no_antimalware_software = inget antivirusprogram
    .none = inget
    .not_applicable = ej tillämpligt

exclusion-scope =
    .all_scans = alla skanningar
    .on_access = skanningar vid filåtkomst
    .full_scan = schemalagda och manuellt startade skanningar

third-party-software =
    .not_possible = inte möjligt
    .not_allowed = inte tillåtet
    .only_listed = endast den angivna programvaran
    .allowed = tillåtet

announcement =
    .email = e-post
    .letter = brev
    .website = webbplats
    .on_device = meddelande på produkten
    .advisory = it-säkerhetsbulletin
    .app_store = appbutik
    .service_visit = servicebesök
    .portal = kundportal

update-source =
    .server = server
    .download = nedladdning
    .usb_medium = USB-medium
    .app_store = appbutik
    .cloud = molntjänst
    .service_partner = servicepartner
    .package_repository = paketförråd
    .container_registry = containerregister

update-authentication =
    .signature = digital signatur
    .hash = hashvärde
    .signed_package = signerat paket
    .app_store = appbutik
    .none = ingen
    .checksum = kontrollsumma

support-end =
    .end_of_warranty = garantins slut
    .end_of_contract = serviceavtalets slut
    .end_of_service_life = livslängdens slut
    .next_release = utgivningen av nästa version

backup-content =
    .settings = inställningar
    .patient_data = patientdata
    .images = bilder
    .database = databas
    .logs = händelseloggar
    .users = användarkonton
    .certificates = certifikat
    .keys = nycklar
    .credentials = inloggningsuppgifter
    .system = hela systemet
    .results = resultat
    .calibration = kalibreringsdata

vex-state =
    .not_affected = berörs inte
    .affected = berörs
    .fixed = rättat
    .under_investigation = under utredning

exploitation =
    .yes = utnyttjas
    .none_known = inget känt utnyttjande
    .not_known = inte känt

vex-justification =
    .component_not_present = komponenten finns inte i produkten
    .vulnerable_code_not_present = den sårbara koden finns inte i produkten
    .vulnerable_code_not_in_execute_path = den sårbara koden körs aldrig
    .vulnerable_code_cannot_be_controlled_by_adversary = en angripare kan inte styra den sårbara koden
    .inline_mitigations_already_exist = ett inbyggt skydd förhindrar utnyttjande
    .requires_configuration = kan endast utnyttjas med en inställning som produkten inte använder
    .requires_dependency = kan endast utnyttjas med en annan komponent, som produkten inte innehåller
    .requires_environment = kan endast utnyttjas i en annan driftsmiljö
    .protected_by_compiler = kan endast utnyttjas i programvara som kompilerats på annat sätt
    .protected_at_runtime = utnyttjande förhindras vid körning
    .protected_at_perimeter = angrepp blockeras vid den fysiska eller logiska gränsen eller vid nätverksgränsen

vex-response =
    .update = uppdatering
    .rollback = återgång till en tidigare version
    .workaround_available = tillfällig lösning
    .mitigation = åtgärd som minskar risken
    .will_not_fix = ingen rättning planeras
    .can_not_fix = kan inte rättas
    .none_available = ingen lösning finns ännu

keeping =
    .until_deleted = tills de raderas
    .until_exported = tills de exporteras
    .until_sent = tills de skickas
    .temporary = tillfälligt
    .until_examination_ends = tills undersökningen eller behandlingen avslutas
    .unlimited = utan tidsgräns
    .until_overwritten = tills nyare data skriver över dem
    .until_session_ends = tills sessionen avslutas
    .until_switched_off = tills produkten stängs av
    .until_discharge = tills patienten skrivs ut
    .until_next_patient = till nästa patient eller undersökning

asset =
    .patient = patient
    .user = användare eller andra i närheten av produkten
    .personal_data = personuppgifter
    .other_data = andra data
    .device = produkt
    .function = produktens funktioner
    .network = nätverk
    .other_systems = andra system

personal-data =
    .none = inga
    .processed = behandlas, lagras inte
    .not_stored = lagras inte
    .stored = lagras

retention-start =
    .creation = skapande
    .last_use = senaste användning eller ändring
    .export = export
    .end_of_treatment = behandlingens eller studiens slut
    .deletion = radering

group-choice =
    .all = alla åtgärder i gruppen
    .at_least_one = minst en åtgärd i gruppen

traffic-direction =
    .inbound = Inkommande trafik
    .outbound = Utgående trafik

user-interface-kind =
    .display = Skärm
    .touchscreen = Pekskärm
    .keyboard = Tangentbord
    .pointing_device = Mus, styrkula eller pekplatta
    .controls = Knappar och reglage
    .indicator_light = Indikatorlampa
    .loudspeaker = Högtalare
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Streckkodsläsare
    .remote_control = Fjärrkontroll

support-start =
    .delivery = leverans
    .purchase = köp
    .first_sale = modellens första försäljning
    .last_sale = modellens sista försäljning
    .release = utgivning av versionen
