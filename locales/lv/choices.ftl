### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = ir
    .not_provided = nav
    .by_operator = operatoram jānodrošina
    .by_host = nodrošina operētājsistēma vai resursdators
    .not_applicable = nav piemērojams

party =
    .manufacturer = ražotājs
    .operator = operators
    .shared = ražotājs un operators
    .user = lietotājs
    .patient = pacients
    .third_party = trešā persona
    .service_partner = servisa partneris
    .integrator = integrators
    .practitioner = prakses ārsts

need =
    .required = obligāti
    .strongly_recommended = ļoti ieteicams
    .recommended = ieteicams
    .preferred = dodama priekšroka
    .where_possible = ieteicams, ja iespējams
    .optional = pēc izvēles

severity =
    .danger = bīstami
    .warning = brīdinājums
    .caution = uzmanību
    .notice = ievērībai

default-state =
    .always_on = vienmēr ieslēgts
    .on = ieslēgts
    .off = izslēgts
    .not_installed = nav instalēts

regulation =
    .mdr = Regula (ES) 2017/745 (MDR)
    .ivdr = Regula (ES) 2017/746 (IVDR)
    .cra = Regula (ES) 2024/2847 (CRA)

option-supply =
    .included = iekļauta komplektā
    .separate_licence = ar atsevišķu licenci
    .separate_product = kā atsevišķs produkts

supply =
    .software = programmatūra bez aparatūras
    .hardware = aparatūra ar savu programmatūru
    .with_cloud_service = aparatūra ar savu programmatūru un mākoņpakalpojums
    .software_with_cloud_service = programmatūra bez aparatūras un mākoņpakalpojums
    .with_software_for_other_hardware = aparatūra ar savu programmatūru un programmatūra citai aparatūrai

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
    .hospital = slimnīca
    .intensive_care = intensīvās terapijas nodaļa
    .operating_room = operāciju zāle
    .emergency_department = neatliekamās medicīniskās palīdzības nodaļa
    .radiology_department = radioloģijas nodaļa
    .laboratory = laboratorija
    .ambulatory = ambulatorā ārstniecības iestāde
    .ambulance = neatliekamās palīdzības automašīna
    .practice = ārsta prakse
    .nursing_home = aprūpes centrs
    .home = mājas
    .pharmacy = aptieka
    .data_centre = datu centrs
    .office = birojs
    .outdoors = ārpus telpām

intended-user =
    .nurse = medicīnas māsas
    .physician = ārsti
    .radiologist = radiologi
    .radiographer = radiogrāferi
    .sonographer = ultrasonogrāfijas speciālisti
    .laboratory_technician = laboranti
    .pathologist = patologi
    .pharmacist = farmaceiti
    .paramedic = neatliekamās medicīniskās palīdzības speciālisti
    .biomedical_engineer = biomedicīnas inženieri
    .it_administrator = IT administratori
    .security_officer = kiberdrošības pārvaldnieki
    .service_technician = servisa tehniķi
    .patient = pacienti
    .caregiver = aprūpētāji
    .lay_person = nespeciālisti
    .researcher = pētnieki
    .developer = izstrādātāji
    .user = lietotāji
    .administrator = produkta administratori
    .clinical_staff = klīniskais personāls
    .therapist = terapijas speciālisti
    .medical_physicist = medicīnas fiziķi
    .dentist = zobārsti
    .integrator = integratori
    .procurement = iepirkumu speciālisti
    .anaesthetist = anesteziologi
    .audiologist = audiologi
    .hearing_aid_acoustician = dzirdes aparātu speciālisti
    .optician = optiķi

session-occasion =
    .lid_closed = vāka aizvēršana
    .shutdown = izslēgšana
    .restart = restartēšana
    .standby = gaidstāve
    .screen_saver = ekrānsaudzētāja ieslēgšanās
    .card_removed = kartes izņemšana
    .connection_lost = savienojuma zudums
    .user_away = lietotāja prombūtne
    .app_closed = lietotnes vai pārlūka aizvēršana
    .other_login = citas personas pieteikšanās
    .examination_end = izmeklējuma vai ārstēšanas beigas
    .user_command = lietotāja komanda
    .password_change = paroles maiņa

part-kind =
    .device = ierīce
    .app = lietotne
    .server = serveris
    .client = klients
    .cloud_service = mākoņpakalpojums
    .gateway = vārteja
    .accessory = piederums
    .workstation = darbstacija
    .mobile_device = mobilā ierīce
    .database = datubāze
    .firmware = aparātprogrammatūra
    .plugin = spraudnis
    .software = programmatūra
    .operating_system = operētājsistēma
    .web_application = tīmekļa lietojumprogramma
    .service = fona pakalpojums
    .sensor = sensors
    .wearable = valkājama ierīce
    .implant = implants
    .network_device = tīkla aprīkojums
    .storage = datu krātuve
    .virtual_machine = virtuālā mašīna

hosting =
    .on_device = ierīcē
    .operator_site = operatora telpās
    .user_device = lietotāja ierīcē
    .manufacturer_cloud = ražotāja mākonī
    .third_party_cloud = trešās personas mākonī

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Teksts, ko rāda ierīce, vai taustiņš.

register =
    .professional = speciālistiem
    .lay = nespeciālistiem

document-form =
    .book = grāmata
    .card = kartīte

authentication =
    .none = bez autentifikācijas
    .local_password = lokāls lietotājvārds un parole
    .password = lietotājvārds un parole
    .local_pin = lokāls PIN kods
    .pin = PIN kods
    .badge = identifikācijas karte
    .token = marķieris
    .smart_card = viedkarte
    .biometric = biometriska pazīme
    .directory = direktoriju pakalpojuma konts
    .single_sign_on = vienotā pieteikšanās
    .certificate = sertifikāts
    .host_login = pieteikšanās operētājsistēmā
    .one_time_code = vienreizējs kods
    .pairing = savienošana pārī
    .http_basic = HTTP pamata autentifikācija
    .email_password = e-pasta adrese un parole
    .password_only = parole bez lietotājvārda
    .user_name_only = lietotājvārds bez paroles

other-functions =
    .no = nē
    .yes = jā

automatic-login-state =
    .provided = ir
    .by_host = nodrošina operētājsistēma
    .none = nav

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Lietotājs šo kļūmi pamana.
    .no = Lietotājs šo kļūmi nepamana.

login-occasion =
    .start = pēc palaišanas
    .session_end = pēc sesijas beigām

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (drošības atslēga vai piekļuves atslēga)
    .totp = vienreizēja parole, ko nosaka laiks
    .sms = kods īsziņā
    .push = apstiprinājums tālrunī
    .smart_card = viedkarte
    .hardware_token = aparatūras marķieris
    .email = kods e-pastā

rules-from =
    .device = ierīce
    .host = operētājsistēma
    .directory = direktoriju pakalpojums
    .operator = operators

secret-kind =
    .password = parole
    .pin = PIN kods

complexity =
    .upper_case = vismaz viens lielais burts
    .lower_case = vismaz viens mazais burts
    .letter = vismaz viens burts
    .digit = vismaz viens cipars
    .digits_only = tikai cipari
    .special = vismaz viena speciālā rakstzīme
    .not_in_common_list = ieraksts bieži lietotu vērtību sarakstā
    .not_user_name = lietotājvārds
    .not_containing_user_name = rakstzīmju virkne, kas satur lietotājvārdu vai tā daļu
    .not_repeated = vienas un tās pašas rakstzīmes atkārtojums
    .not_sequence = virkne, piemēram, 1234
    .not_in_dictionary = vārds no vārdnīcas
    .not_name = nosaukums vai vārds, piemēram, personas vārds vai ierīces nosaukums

password-rule =
    .min_length = minimālais rakstzīmju skaits
    .max_length = maksimālais rakstzīmju skaits
    .complexity = obligātais un aizliegtais saturs
    .history = aizliegums atkārtoti izmantot iepriekšējās paroles
    .max_age = laiks, pēc kura nomaiņa ir obligāta
    .max_attempts = neveiksmīgo mēģinājumu skaits līdz bloķēšanai
    .attempts_within = laiks, kurā skaita neveiksmīgos mēģinājumus
    .lockout = bloķēšanas ilgums

default-credentials =
    .none = nav iestatīti
    .default = noklusējuma dati
    .unique_per_device = katrai ierīcei citi
    .must_change_at_first_login = jānomaina pirmajā pieteikšanās reizē
    .shared_known = visām ierīcēm vienādi un publiski zināmi
    .set_at_installation = nosaka uzstādīšanas laikā
    .manufacturer_only = zināmi tikai ražotājam
    .documented = visām ierīcēm vienādi un norādīti ražotāja dokumentos

timeout-action =
    .lock = bloķēšana
    .logout = izrakstīšanās
    .hide_data = datu paslēpšana
    .screen_off = displeja izslēgšana
    .never = bez laika ierobežojuma

account-kind =
    .person = personisks konts
    .shared = koplietots konts
    .service = servisa konts
    .guest = viesa konts
    .technical = tehniskais konts
    .emergency = ārkārtas konts

credential-kind =
    .certificate = sertifikāts
    .api_key = API atslēga
    .token = marķieris
    .password = parole
    .shared_secret = koplietots noslēpums
    .ssh_key = SSH atslēga
    .pre_shared_key = iepriekš koplietota atslēga (PSK)
    .ae_title = AE nosaukums
    .encryption_key = šifrēšanas atslēga

connection =
    .none = nav
    .optional = pēc izvēles
    .required = nepieciešams

internet =
    .not_needed = nav vajadzīgs
    .optional = pēc izvēles
    .needed = vajadzīgs
    .not_directly = ne tieši
    .forbidden = aizliegts

traffic-control =
    .deny_all_but_listed = viss trafiks bloķēts, izņemot savienojumus, kas saskaņā ar šo dokumentu jāatļauj
    .deny_all = viss trafiks bloķēts
    .allow_outbound = savienojumi no iekšpuses atļauti, savienojumi no ārpuses bloķēti
    .allow_all = viss trafiks atļauts
    .restricted = trafiks ierobežots
    .monitored = trafiks atļauts un tiek pārraudzīts
    .isolated = nav savienojuma ar citiem tīkliem

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Seriālais ports
    .cellular = Mobilo sakaru modems
    .nfc = NFC
    .rfid = RFID
    .video = Videoizeja
    .sd_card = SD kartes ligzda
    .optical_drive = Optiskais diskdzinis
    .infrared = Infrasarkanais ports
    .zigbee = Zigbee
    .analogue_alarm = Analogā trauksmes izeja
    .virtual = Virtuālais tīkla adapteris
    .api = Programmēšanas saskarne

addressing =
    .dhcp = DHCP
    .static = statiska adrese
    .dhcp_or_static = DHCP vai statiska adrese
    .link_local = saites lokālā adrese
    .none = bez adreses

peer-kind =
    .server = serveris
    .workstation = darbstacija
    .cloud = mākoņpakalpojums
    .network_service = tīkla pakalpojums
    .medical_device = medicīniska ierīce
    .information_system = informācijas sistēma
    .mobile_device = mobilā ierīce
    .printer = printeris
    .other = cita sistēma

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP un UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP protokols
    .not_known = transporta protokols nav norādīts

direction =
    .inbound = ienākošs (klausās)
    .outbound = izejošs (atver savienojumus)
    .both = ienākošs un izejošs (klausās un atver savienojumus)

port-authentication =
    .none = nav
    .server = servera sertifikāts
    .mutual = sertifikāti abās pusēs
    .mutual_without_certificates = abas puses, bez sertifikātiem
    .user_login = lietotāja pieteikšanās
    .token = marķieris
    .shared_secret = koplietots noslēpums
    .ae_title = AE nosaukums
    .address_list = atļauto adrešu saraksts

port-state =
    .open = atvērts
    .closed = aizvērts
    .filtered = filtrēts
    .this_computer_only = atvērts tikai šim datoram
    .not_known = nav zināms

firewall-rule =
    .allow = atļaut
    .block = bloķēt
    .none = bez kārtulas

exposure =
    .never = nav atļauts
    .not_used = nē
    .allowed = atļauts
    .only_through_proxy = tikai caur starpniekserveri

medium =
    .network = IT tīkls
    .cable = kabelis
    .usb = USB datu nesējs
    .card = atmiņas karte
    .disc = disks
    .paper = papīrs
    .radio = radiosakari

flow-trigger =
    .user = pēc lietotāja darbības
    .schedule = noteiktos laikos
    .event = iestājoties notikumam
    .request = pēc saņēmēja pieprasījuma
    .continuous = nepārtraukti

deidentification =
    .none = nav deidentificēti
    .pseudonymised = pseidonimizēti
    .anonymised = anonimizēti

network-service =
    .none = nav
    .dhcp = DHCP
    .dns = DNS
    .time = laika pakalpojums
    .directory = direktoriju pakalpojums
    .certificate_authority = sertificēšanas iestāde
    .radius = RADIUS
    .syslog = syslog
    .proxy = starpniekserveris
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = attālā darbvirsma
    .web_portal = tīmekļa portāls
    .ssh = SSH
    .broker = savienojumu starpnieks
    .modem = modems

security-test-kind =
    .penetration_test = ielaušanās tests
    .vulnerability_scan = ievainojamību skenēšana
    .assessment = kiberdrošības novērtējums
    .fuzzing = tests ar nejaušiem datiem (fuzzing)
    .code_analysis = koda analīze

integrity-method =
    .none = nav
    .signature = digitālais paraksts
    .mac = ziņojuma autentifikācijas kods
    .hash = jaucējvērtība
    .checksum = kontrolsumma

remote-purpose =
    .service = serviss
    .update = programmatūras atjauninājumi
    .administration = administrēšana
    .monitoring = pārraudzība
    .data_view = pacientu datu skatīšana
    .operation = ekspluatācija
    .options = opciju aktivizēšana

data-category =
    .health = veselības dati
    .identifier = pacientu identifikatori
    .name = personu vārdi un uzvārdi
    .image = attēli
    .measurement = mērījumu vērtības
    .genetic = ģenētiskie dati
    .biometric = biometriskie dati
    .demographic = demogrāfiskie dati
    .location = atrašanās vietas dati
    .contact = kontaktinformācija
    .credentials = autentifikācijas dati
    .configuration = konfigurācijas dati
    .log = žurnāla dati
    .software = programmatūra
    .drug_library = zāļu bibliotēka
    .order = nozīmējumi
    .result = rezultāti
    .alarm = trauksmes signāli
    .time = laiks
    .status = ierīces stāvoklis
    .usage = lietošanas dati
    .telemetry = telemetrijas dati
    .photo = fotoattēli
    .video = videodati
    .audio = audiodati
    .therapy_command = terapijas vadības komandas

no-media =
    .none = nav

media-purpose =
    .export = datu eksportēšana
    .import = datu importēšana
    .backup = rezerves kopija
    .update = programmatūras atjaunināšana
    .signatures = pretvīrusu programmatūras paraugu atjaunināšana
    .options = opciju aktivizēšana
    .service = serviss

media-kind =
    .usb_stick = USB zibatmiņa
    .external_drive = ārējais disks
    .memory_card = atmiņas karte
    .optical_disc = optiskais disks

decommission-occasion =
    .disposal = pirms utilizācijas
    .transfer = pirms nodošanas citam
    .return = pirms atgriešanas
    .repair = pirms remonta
    .uninstallation = lai atinstalētu programmatūru

control-kind =
    .it_operation = IT sistēmu ekspluatācija
    .access_management = Piekļuves pārvaldība
    .account_review = Kontu pārskatīšana
    .antimalware = Pretvīrusu programmatūra
    .application_control = Lietotņu kontrole
    .backup = Rezerves kopija
    .certificate_management = Sertifikātu pārvaldība
    .encryption = Šifrēšana
    .firewall = Ugunsmūris
    .device_firewall = Ugunsmūris ierīcē
    .incident_response = Reaģēšana uz kiberdrošības notikumiem
    .intrusion_detection = Ielaušanās atklāšana
    .log_review = Notikumu žurnāla pārskatīšana
    .network_segmentation = Tīkla segmentēšana
    .network_security = Tīkla drošība
    .password_policy = Paroļu politika
    .patch_management = Ielāpu pārvaldība
    .physical_access = Aizsardzība pret fizisku piekļuvi
    .privacy_protection = Datu aizsardzība
    .remote_access = Attālā piekļuve
    .removable_media = Noņemamie datu nesēji
    .secure_configuration = Droša konfigurācija
    .secure_disposal = Droša utilizācija
    .session_lock = Sesijas bloķēšana
    .time_synchronisation = Laika sinhronizācija
    .training = Apmācība
    .vulnerability_scanning = Ievainojamību skenēšana
    .wireless_security = Bezvadu sakaru drošība
    .asset_inventory = Resursu uzskaite
    .virtualisation = Virtualizācija
    .usb_control = USB kontrole
    .proxy = Starpniekserveris
    .risk_management = Riska pārvaldība
    .log_collection = Notikumu žurnālu vākšana
    .organisational_policy = Organizatoriskie noteikumi
    .platform_choice = Platformas izvēle
    .supervision = Lietošanas uzraudzība
    .external_devices = Ārējais aprīkojums
    .change_management = Izmaiņu pārvaldība
    .continuity_plan = Darbības nepārtrauktības plānošana
    .data_verification = Datu pārbaude
    .mobile_device_management = Tālruņu un planšetdatoru pārvaldība
    .network_monitoring = Tīkla pārraudzība
    .personnel_security = Personāla uzticamība
    .power_supply = Elektroapgāde
    .quality_of_service = Tīkla trafika prioritāte
    .redundancy = Redundance
    .vulnerability_monitoring = Publicēto ievainojamību pārraudzība
    .key_management = Atslēgu pārvaldība
    .genuine_software = Autentiska programmatūra

standard-kind =
    .interoperability = sadarbspēja
    .security = kiberdrošība
    .safety = drošums
    .other = cits

support-state =
    .required = obligāti
    .recommended = ieteicams
    .supported = atbalstīts
    .tested = pārbaudīts
    .included = iekļauts
    .not_recommended = nav ieteicams
    .not_tested = nav pārbaudīts
    .not_supported = nav atbalstīts
    .not_needed = nav vajadzīgs

capability =
    .ALOF = Automātiskā izrakstīšana (ALOF)
    .AUDT = Audita līdzekļi (AUDT)
    .AUTH = Autorizācija (AUTH)
    .CNFS = Kiberdrošības funkciju konfigurēšana (CNFS)
    .CONN = Savienojamība (CONN)
    .CSUP = Produkta kiberdrošības jauninājumi (CSUP)
    .DIDT = Veselības datu deidentifikācija (DIDT)
    .DTBK = Datu rezerves kopijas un atkopšana pēc avārijas (DTBK)
    .EMRG = Ārkārtas piekļuve (EMRG)
    .IGAU = Veselības datu integritāte un autentiskums (IGAU)
    .MLDP = Ļaunprogrammatūras atklāšana un aizsardzība pret to (MLDP)
    .MPII = Personu identificējošas informācijas pārvaldība (MPII)
    .NAUT = Mezglu autentifikācija (NAUT)
    .PAUT = Personu autentifikācija (PAUT)
    .PLOK = Fiziskas slēdzenes (PLOK)
    .RDMP = Trešo personu komponentu plāns (RDMP)
    .RMOT = Attālais serviss (RMOT)
    .SAHD = Sistēmas un lietotņu nostiprināšana (SAHD)
    .SBOM = Programmatūras materiālu saraksts (SBOM)
    .SGUD = Kiberdrošības norādījumi (SGUD)
    .STCF = Glabāto veselības datu konfidencialitāte (STCF)
    .TXCF = Pārsūtīšanas konfidencialitāte (TXCF)
    .TXIG = Pārsūtīšanas integritāte (TXIG)

objective =
    .confidentiality = konfidencialitāte
    .integrity = integritāte
    .availability = pieejamība
    .authenticity = autentiskums
    .accountability = pārskatatbildība
    .safety = drošums
    .privacy = privātums

log-event =
    .login = pieteikšanās
    .failed_login = neveiksmīga pieteikšanās
    .logout = izrakstīšanās
    .account_locked = konta bloķēšana
    .account_change = konta izveide, maiņa vai dzēšana
    .role_change = lomu un tiesību maiņa
    .password_change = paroles maiņa
    .settings_change = iestatījumu maiņa
    .network_change = tīkla iestatījumu maiņa
    .data_access = piekļuve pacientu datiem
    .data_change = pacientu datu maiņa
    .data_export = datu eksportēšana
    .data_deletion = datu dzēšana
    .update = programmatūras atjaunināšana
    .failed_update = neveiksmīga programmatūras atjaunināšana
    .start_stop = palaišana un apturēšana
    .time_change = pulksteņa maiņa
    .log_export = žurnāla eksportēšana
    .log_cleared = žurnāla dzēšana
    .emergency_access = ārkārtas piekļuve
    .remote_session = attālā sesija
    .integrity_failure = neveiksmīga integritātes pārbaude
    .malware_found = atklāta ļaunprogrammatūra
    .backup = rezerves kopijas izveide
    .restore = atjaunošana
    .connection_failure = neveiksmīgs savienojums
    .media_inserted = datu nesēja pievienošana
    .drug_library_change = zāļu bibliotēkas maiņa
    .calibration = kalibrēšana
    .alarm = trauksmes signāls
    .http_request = HTTP pieprasījums
    .data_received = datu saņemšana
    .data_sent = datu nosūtīšana
    .data_query = datu pieprasīšana
    .device_paired = ierīces savienošana pārī
    .data_creation = datu izveide

log-field =
    .time = laiks
    .user = lietotājs
    .role = loma
    .event = notikums
    .outcome = iznākums
    .source = avots
    .object = objekts
    .old_value = vecā vērtība
    .new_value = jaunā vērtība
    .device_id = ierīces identifikators
    .address = tīkla adrese
    .patient = pacients

alert-state =
    .problem = problēma
    .normal_state = nav problēmas

notification-means =
    .email = e-pasts
    .sms = īsziņa
    .push = paziņojums tālrunī
    .other_screen = paziņojums citas sistēmas ekrānā
    .monitoring_system = paziņojums pārraudzības sistēmai

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operētājsistēma
    .server = serveris
    .phone = tālrunis
    .manual = manuāla iestatīšana
    .cellular = mobilo sakaru tīkls

malware-protection =
    .allow_list = atļauto programmu saraksts
    .antimalware_included = pretvīrusu programmatūra iekļauta
    .antimalware_supported = pretvīrusu programmatūra atbalstīta
    .antimalware_by_operator = operatora pretvīrusu programmatūra
    .antimalware_not_recommended = pretvīrusu programmatūra nav ieteicama
    .read_only_system = tikai lasāma sistēma
    .no_antimalware_software = nav pretvīrusu programmatūras
    .none = nav
    .not_applicable = nav piemērojams

exclusion-scope =
    .all_scans = visas skenēšanas
    .on_access = piekļuves brīža skenēšana
    .full_scan = plānotā skenēšana un pēc pieprasījuma veiktā skenēšana

third-party-software =
    .not_possible = nav iespējams
    .not_allowed = nav atļauts
    .only_listed = tikai uzskaitītā programmatūra
    .allowed = atļauts

announcement =
    .email = e-pasts
    .letter = vēstule
    .website = tīmekļa vietne
    .on_device = paziņojums ierīcē
    .advisory = kiberdrošības biļetens
    .app_store = lietotņu veikals
    .service_visit = servisa apmeklējums
    .portal = klientu portāls

update-source =
    .server = serveris
    .download = lejupielāde
    .usb_medium = USB datu nesējs
    .app_store = lietotņu veikals
    .cloud = mākoņpakalpojums
    .service_partner = servisa partneris
    .package_repository = pakotņu repozitorijs
    .container_registry = konteineru reģistrs

update-authentication =
    .signature = digitālais paraksts
    .hash = jaucējvērtība
    .signed_package = parakstīta pakotne
    .app_store = lietotņu veikals
    .none = nav
    .checksum = kontrolsumma

support-end =
    .end_of_warranty = garantijas beigas
    .end_of_contract = servisa līguma beigas
    .end_of_service_life = kalpošanas laika beigas
    .next_release = nākamās versijas laidiens

backup-content =
    .settings = iestatījumi
    .patient_data = pacientu dati
    .images = attēli
    .database = datubāze
    .logs = notikumu žurnāli
    .users = lietotāju konti
    .certificates = sertifikāti
    .keys = atslēgas
    .credentials = autentifikācijas dati
    .system = visa sistēma
    .results = rezultāti
    .calibration = kalibrēšanas dati

vex-state =
    .not_affected = ierīci neskar
    .affected = ierīci skar
    .fixed = novērsta
    .under_investigation = tiek izmeklēta

exploitation =
    .yes = tiek izmantota
    .none_known = izmantošanas gadījumi nav zināmi
    .not_known = nav zināms

vex-justification =
    .component_not_present = komponenta ierīcē nav
    .vulnerable_code_not_present = ievainojamā koda ierīcē nav
    .vulnerable_code_not_in_execute_path = ievainojamais kods nekad netiek izpildīts
    .vulnerable_code_cannot_be_controlled_by_adversary = uzbrucējs nevar ietekmēt ievainojamo kodu
    .inline_mitigations_already_exist = iebūvēta aizsardzība novērš izmantošanu
    .requires_configuration = var izmantot tikai ar iestatījumu, ko ierīce neizmanto
    .requires_dependency = var izmantot tikai ar citu komponentu, kura ierīcē nav
    .requires_environment = var izmantot tikai citā darbības vidē
    .protected_by_compiler = var izmantot tikai programmatūrā, kas kompilēta citādi
    .protected_at_runtime = izmantošana tiek novērsta izpildes laikā
    .protected_at_perimeter = uzbrukumi tiek bloķēti uz fiziskās, loģiskās vai tīkla robežas

vex-response =
    .update = atjauninājums
    .rollback = atgriešanās pie iepriekšējas versijas
    .workaround_available = pagaidu risinājums
    .mitigation = pasākums, kas mazina risku
    .will_not_fix = labojums nav plānots
    .can_not_fix = nav iespējams novērst
    .none_available = risinājuma vēl nav

keeping =
    .until_deleted = līdz dzēšanai
    .until_exported = līdz eksportēšanai
    .until_sent = līdz nosūtīšanai
    .temporary = īslaicīgi
    .until_examination_ends = līdz izmeklējuma vai ārstēšanas beigām
    .unlimited = bez ierobežojuma
    .until_overwritten = līdz pārrakstīšanai ar jaunākiem datiem
    .until_session_ends = līdz sesijas beigām
    .until_switched_off = līdz ierīces izslēgšanai
    .until_discharge = līdz pacienta izrakstīšanai no iestādes
    .until_next_patient = līdz nākamajam pacientam vai izmeklējumam

asset =
    .patient = pacients
    .user = lietotāji vai citas personas ierīces tuvumā
    .personal_data = personas dati
    .other_data = citi dati
    .device = ierīce
    .function = ierīces funkcijas
    .network = IT tīkls
    .other_systems = citas sistēmas

personal-data =
    .none = nav
    .processed = tiek apstrādāti, netiek glabāti
    .not_stored = netiek glabāti
    .stored = tiek glabāti

retention-start =
    .creation = izveide
    .last_use = pēdējā lietošana vai maiņa
    .export = eksportēšana
    .end_of_treatment = ārstēšanas vai izmeklējuma beigas
    .deletion = dzēšana

group-choice =
    .all = visi grupas pasākumi
    .at_least_one = vismaz viens grupas pasākums

traffic-direction =
    .inbound = Ienākošais trafiks
    .outbound = Izejošais trafiks

user-interface-kind =
    .display = Displejs
    .touchscreen = Skārienekrāns
    .keyboard = Tastatūra
    .pointing_device = Pele, kursorbumba vai skārienpanelis
    .controls = Taustiņi un slēdži
    .indicator_light = Indikators
    .loudspeaker = Skaļrunis
    .microphone = Mikrofons
    .camera = Kamera
    .barcode_reader = Svītrkodu lasītājs
    .remote_control = Tālvadības pults

support-start =
    .delivery = piegāde
    .purchase = pirkums
    .first_sale = modeļa pirmā pārdošana
    .last_sale = modeļa pēdējā pārdošana
    .release = versijas laidiens
