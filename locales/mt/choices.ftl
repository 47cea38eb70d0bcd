### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = ipprovdut
    .not_provided = mhux ipprovdut
    .by_operator = li għandu jiġi pprovdut mill-operatur
    .by_host = ipprovdut mis-sistema operattiva jew mis-sistema ospitanti
    .not_applicable = mhux applikabbli

party =
    .manufacturer = manifattur
    .operator = operatur
    .shared = manifattur u operatur
    .user = utent
    .patient = pazjent
    .third_party = parti terza
    .service_partner = sieħeb tas-servizz
    .integrator = integratur tas-sistemi
    .practitioner = professjonist tal-kura tas-saħħa

need =
    .required = obbligatorju
    .strongly_recommended = rakkomandat bil-qawwa
    .recommended = rakkomandat
    .preferred = preferut
    .where_possible = fejn possibbli
    .optional = fakultattiv

severity =
    .danger = periklu
    .warning = twissija
    .caution = attenzjoni
    .notice = avviż

default-state =
    .always_on = dejjem mixgħul
    .on = mixgħul
    .off = mitfi
    .not_installed = mhux installat

regulation =
    .mdr = Regolament (UE) 2017/745 (MDR)
    .ivdr = Regolament (UE) 2017/746 (IVDR)
    .cra = Regolament (UE) 2024/2847 (CRA)

option-supply =
    .included = inkluża
    .separate_licence = b’liċenzja separata
    .separate_product = bħala prodott separat

supply =
    .software = software mingħajr hardware
    .hardware = hardware bis-software tiegħu
    .with_cloud_service = hardware bis-software tiegħu, flimkien ma’ servizz cloud
    .software_with_cloud_service = software mingħajr hardware, flimkien ma’ servizz cloud
    .with_software_for_other_hardware = hardware bis-software tiegħu, u software għal hardware ieħor

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
    .hospital = sptar
    .intensive_care = unità tal-kura intensiva
    .operating_room = sala tal-operazzjonijiet
    .emergency_department = dipartiment tal-emerġenza
    .radiology_department = dipartiment tar-radjoloġija
    .laboratory = laboratorju
    .ambulatory = klinika tal-outpatients
    .ambulance = ambulanza
    .practice = klinika tat-tabib
    .nursing_home = dar tal-kura
    .home = dar
    .pharmacy = spiżerija
    .data_centre = ċentru tad-data
    .office = uffiċċju
    .outdoors = barra fil-miftuħ

intended-user =
    .nurse = infermiera
    .physician = tobba
    .radiologist = radjologi
    .radiographer = radjografi
    .sonographer = sonografi
    .laboratory_technician = tekniċi tal-laboratorju
    .pathologist = patologi
    .pharmacist = spiżjara
    .paramedic = paramediċi
    .biomedical_engineer = inġiniera bijomediċi
    .it_administrator = amministraturi tal-IT
    .security_officer = uffiċjali tas-sigurtà tal-informazzjoni
    .service_technician = tekniċi tas-servizz
    .patient = pazjenti
    .caregiver = persuni li jieħdu ħsieb il-pazjent
    .lay_person = persuni mhux esperti
    .researcher = riċerkaturi
    .developer = żviluppaturi
    .user = utenti
    .administrator = amministraturi tal-prodott
    .clinical_staff = persunal kliniku
    .therapist = terapisti
    .medical_physicist = fiżiċi mediċi
    .dentist = dentisti
    .integrator = integraturi tas-sistemi
    .procurement = persunal tal-akkwist
    .anaesthetist = anestetisti
    .audiologist = awdjologi
    .hearing_aid_acoustician = speċjalisti tal-apparati tas-smigħ
    .optician = ottiċi

session-occasion =
    .lid_closed = għeluq tal-għatu
    .shutdown = tifi
    .restart = startjar mill-ġdid
    .standby = dħul fi stand-by
    .screen_saver = attivazzjoni tal-iscreen saver
    .card_removed = tneħħija tal-kard jew tal-badge
    .connection_lost = telf tal-konnessjoni
    .user_away = assenza tal-utent
    .app_closed = għeluq tal-applikazzjoni jew tal-browser
    .other_login = login ta’ persuna oħra
    .examination_end = tmiem tal-eżami jew tat-trattament
    .user_command = kmand tal-utent
    .password_change = bidla tal-password

part-kind =
    .device = apparat
    .app = app
    .server = server
    .client = klijent
    .cloud_service = servizz cloud
    .gateway = gateway
    .accessory = aċċessorju
    .workstation = stazzjon tax-xogħol
    .mobile_device = apparat mobbli
    .database = bażi tad-data
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = sistema operattiva
    .web_application = applikazzjoni tal-web
    .service = servizz fl-isfond
    .sensor = sensur
    .wearable = apparat li jintlibes
    .implant = impjant
    .network_device = tagħmir tan-network
    .storage = ħażna tad-data
    .virtual_machine = magna virtwali

hosting =
    .on_device = fuq l-apparat
    .operator_site = fis-sit tal-operatur
    .user_device = fuq l-apparat tal-utent
    .manufacturer_cloud = fil-cloud tal-manifattur
    .third_party_cloud = fil-cloud ta’ parti terza

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Test li juri l-apparat, jew buttuna.

register =
    .professional = għall-professjonisti
    .lay = għal qarrejja mhux esperti

document-form =
    .book = ktieb
    .card = kard

authentication =
    .none = l-ebda awtentikazzjoni
    .local_password = isem l-utent u password lokali
    .password = isem l-utent u password
    .local_pin = PIN lokali
    .pin = PIN
    .badge = badge
    .token = token
    .smart_card = smart card
    .biometric = karatteristika bijometrika
    .directory = kont tad-direttorju
    .single_sign_on = single sign-on
    .certificate = ċertifikat
    .host_login = login tas-sistema operattiva
    .one_time_code = kodiċi ta’ darba
    .pairing = pairing
    .http_basic = awtentikazzjoni bażika HTTP
    .email_password = indirizz tal-posta elettronika u password
    .password_only = password mingħajr isem l-utent
    .user_name_only = isem l-utent mingħajr password

other-functions =
    .no = le
    .yes = iva

automatic-login-state =
    .provided = ipprovdut
    .by_host = ipprovdut mis-sistema operattiva
    .none = xejn

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = L-utent jinnota din il-ħsara.
    .no = L-utent ma jinnotax din il-ħsara.

login-occasion =
    .start = wara l-istartjar
    .session_end = wara tmiem sessjoni

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (ċavetta tas-sigurtà jew passkey)
    .totp = password ta’ darba bbażata fuq il-ħin
    .sms = kodiċi b’SMS
    .push = konferma fuq telefon
    .smart_card = smart card
    .hardware_token = token tal-hardware
    .email = kodiċi b’posta elettronika

rules-from =
    .device = apparat
    .host = sistema operattiva
    .directory = servizz tad-direttorju
    .operator = operatur

secret-kind =
    .password = password
    .pin = PIN

complexity =
    .upper_case = mill-inqas ittra kbira waħda
    .lower_case = mill-inqas ittra żgħira waħda
    .letter = mill-inqas ittra waħda
    .digit = mill-inqas ċifra waħda
    .digits_only = ċifri biss
    .special = mill-inqas karattru speċjali wieħed
    .not_in_common_list = entrata f’lista ta’ għażliet komuni
    .not_user_name = l-isem tal-utent
    .not_containing_user_name = għażla li tinkludi l-isem tal-utent jew partijiet minnu
    .not_repeated = repetizzjoni tal-istess karattru
    .not_sequence = sekwenza bħal 1234
    .not_in_dictionary = kelma minn dizzjunarju
    .not_name = isem, bħal dak ta’ persuna jew tal-apparat

password-rule =
    .min_length = għadd minimu ta’ karattri
    .max_length = għadd massimu ta’ karattri
    .complexity = kontenut obbligatorju u pprojbit
    .history = projbizzjoni tal-użu mill-ġdid ta’ passwords preċedenti
    .max_age = żmien li warajh hi obbligatorja bidla
    .max_attempts = għadd ta’ tentattivi falluti sal-illokkjar
    .attempts_within = żmien li fih jingħaddu t-tentattivi falluti
    .lockout = tul ta’ żmien tal-illokkjar

default-credentials =
    .none = l-ebda kredenzjali ssettjati
    .default = predefiniti
    .unique_per_device = differenti għal kull apparat
    .must_change_at_first_login = għandhom jinbidlu mal-ewwel login
    .shared_known = l-istess għall-apparati kollha u magħrufa pubblikament
    .set_at_installation = issettjati waqt l-installazzjoni
    .manufacturer_only = magħrufa mill-manifattur biss
    .documented = l-istess għall-apparati kollha u mogħtija f’dokumenti tal-manifattur

timeout-action =
    .lock = illokkjar
    .logout = logout
    .hide_data = ħabi tad-data
    .screen_off = tifi tal-iskrin
    .never = l-ebda limitu taż-żmien

account-kind =
    .person = kont personali
    .shared = kont kondiviż
    .service = kont tas-servizz
    .guest = kont tal-mistednin
    .technical = kont tekniku
    .emergency = kont ta’ emerġenza

credential-kind =
    .certificate = ċertifikat
    .api_key = ċavetta API
    .token = token
    .password = password
    .shared_secret = sigriet kondiviż
    .ssh_key = ċavetta SSH
    .pre_shared_key = ċavetta kondiviża minn qabel
    .ae_title = AE title
    .encryption_key = ċavetta tal-kriptaġġ

connection =
    .none = xejn
    .optional = fakultattiv
    .required = obbligatorju

internet =
    .not_needed = mhux meħtieġ
    .optional = fakultattiv
    .needed = meħtieġ
    .not_directly = mhux direttament
    .forbidden = ipprojbit

traffic-control =
    .deny_all_but_listed = it-traffiku kollu mblukkat ħlief il-konnessjonijiet li dan id-dokument jgħid li għandhom jitħallew jgħaddu
    .deny_all = it-traffiku kollu mblukkat
    .allow_outbound = konnessjonijiet minn ġewwa permessi, konnessjonijiet minn barra mblukkati
    .allow_all = it-traffiku kollu permess
    .restricted = traffiku ristrett
    .monitored = traffiku permess u mmonitorjat
    .isolated = l-ebda konnessjoni ma’ networks oħra

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Port serjali
    .cellular = Modem ċellulari
    .nfc = NFC
    .rfid = RFID
    .video = Output tal-vidjo
    .sd_card = Slott għall-kard SD
    .optical_drive = Drive ottiku
    .infrared = Port infraaħmar
    .zigbee = Zigbee
    .analogue_alarm = Output analogu tal-allarm
    .virtual = Adapter tan-network virtwali
    .api = Interfaċċa tal-ipprogrammar

addressing =
    .dhcp = DHCP
    .static = indirizz statiku
    .dhcp_or_static = DHCP jew indirizz statiku
    .link_local = indirizz link-local
    .none = l-ebda indirizz

peer-kind =
    .server = server
    .workstation = stazzjon tax-xogħol
    .cloud = servizz cloud
    .network_service = servizz tan-network
    .medical_device = apparat mediku
    .information_system = sistema tal-informazzjoni
    .mobile_device = apparat mobbli
    .printer = printer
    .other = sistema oħra

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP u UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = Protokoll IP
    .not_known = protokoll tat-trasport mhux iddikjarat

direction =
    .inbound = ’il ġewwa (jisma’)
    .outbound = ’il barra (jiftaħ konnessjonijiet)
    .both = ’il ġewwa u ’l barra (jisma’ u jiftaħ konnessjonijiet)

port-authentication =
    .none = xejn
    .server = ċertifikat tas-server
    .mutual = ċertifikati fuq iż-żewġ naħat
    .mutual_without_certificates = iż-żewġ naħat, mingħajr ċertifikati
    .user_login = login tal-utent
    .token = token
    .shared_secret = sigriet kondiviż
    .ae_title = AE title
    .address_list = lista ta’ indirizzi permessi

port-state =
    .open = miftuħ
    .closed = magħluq
    .filtered = iffiltrat
    .this_computer_only = miftuħ għal dan il-kompjuter biss
    .not_known = mhux magħruf

firewall-rule =
    .allow = ippermetti
    .block = imblokka
    .none = l-ebda regola

exposure =
    .never = mhux permess
    .not_used = le
    .allowed = permess
    .only_through_proxy = biss permezz ta’ proxy

medium =
    .network = network
    .cable = kejbil
    .usb = mezz USB
    .card = kard tal-memorja
    .disc = diska
    .paper = karta
    .radio = radju

flow-trigger =
    .user = minn utent
    .schedule = f’ħinijiet stabbiliti
    .event = meta jseħħ avveniment
    .request = fuq talba tas-sistema li tirċievi
    .continuous = kontinwament

deidentification =
    .none = mhux deidentifikata
    .pseudonymised = psewdonimizzata
    .anonymised = anonimizzata

network-service =
    .none = xejn
    .dhcp = DHCP
    .dns = DNS
    .time = servizz tal-ħin
    .directory = servizz tad-direttorju
    .certificate_authority = awtorità taċ-ċertifikazzjoni
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = desktop remot
    .web_portal = portal tal-web
    .ssh = SSH
    .broker = sensar tal-konnessjonijiet
    .modem = modem

security-test-kind =
    .penetration_test = test ta’ penetrazzjoni
    .vulnerability_scan = skennjar tal-vulnerabbiltajiet
    .assessment = valutazzjoni tas-sigurtà
    .fuzzing = fuzz test
    .code_analysis = analiżi tal-kodiċi

integrity-method =
    .none = xejn
    .signature = firma diġitali
    .mac = kodiċi ta’ awtentikazzjoni tal-messaġġ
    .hash = valur hash
    .checksum = checksum

remote-purpose =
    .service = servizz
    .update = aġġornamenti tas-software
    .administration = amministrazzjoni
    .monitoring = monitoraġġ
    .data_view = wiri tad-data tal-pazjent
    .operation = tħaddim
    .options = attivazzjoni ta’ għażliet

data-category =
    .health = data dwar is-saħħa
    .identifier = identifikaturi tal-pazjent
    .name = ismijiet ta’ persuni
    .image = immaġnijiet
    .measurement = valuri mkejla
    .genetic = data ġenetika
    .biometric = data bijometrika
    .demographic = data demografika
    .location = data dwar il-post
    .contact = data ta’ kuntatt
    .credentials = kredenzjali
    .configuration = data tal-konfigurazzjoni
    .log = data tal-log
    .software = software
    .drug_library = librerija tal-mediċini
    .order = ordnijiet
    .result = riżultati
    .alarm = allarmi
    .time = ħin
    .status = stat tal-apparat
    .usage = data dwar l-użu
    .telemetry = telemetrija
    .photo = ritratti
    .video = data tal-vidjo
    .audio = data awdjo
    .therapy_command = kmandi li jikkontrollaw terapija

no-media =
    .none = xejn

media-purpose =
    .export = esportazzjoni tad-data
    .import = importazzjoni tad-data
    .backup = kopja ta’ riżerva
    .update = aġġornament tas-software
    .signatures = aġġornament tal-firem kontra l-malware
    .options = attivazzjoni ta’ għażliet
    .service = servizz

media-kind =
    .usb_stick = USB stick
    .external_drive = drive estern
    .memory_card = kard tal-memorja
    .optical_disc = diska ottika

decommission-occasion =
    .disposal = qabel ir-rimi
    .transfer = qabel it-trasferiment
    .return = qabel ir-ritorn
    .repair = qabel it-tiswija
    .uninstallation = biex tiddiżinstalla s-software

control-kind =
    .it_operation = Tħaddim tas-sistemi tal-IT
    .access_management = Ġestjoni tal-aċċess
    .account_review = Rieżami tal-kontijiet
    .antimalware = Software kontra l-malware
    .application_control = Kontroll tal-applikazzjonijiet
    .backup = Kopja ta’ riżerva
    .certificate_management = Ġestjoni taċ-ċertifikati
    .encryption = Kriptaġġ
    .firewall = Firewall
    .device_firewall = Firewall fuq l-apparat
    .incident_response = Rispons għal avvenimenti tas-sigurtà
    .intrusion_detection = Detezzjoni ta’ intrużjonijiet
    .log_review = Rieżami tal-log
    .network_segmentation = Segmentazzjoni tan-network
    .network_security = Sigurtà tan-network
    .password_policy = Politika tal-passwords
    .patch_management = Ġestjoni tal-patches
    .physical_access = Protezzjoni mill-aċċess fiżiku
    .privacy_protection = Protezzjoni tad-data
    .remote_access = Aċċess remot
    .removable_media = Mezzi rimovibbli
    .secure_configuration = Konfigurazzjoni sigura
    .secure_disposal = Rimi sigur
    .session_lock = Illokkjar tas-sessjoni
    .time_synchronisation = Sinkronizzazzjoni tal-ħin
    .training = Taħriġ
    .vulnerability_scanning = Skennjar tal-vulnerabbiltajiet
    .wireless_security = Sigurtà tal-konnessjonijiet mingħajr fili
    .asset_inventory = Inventarju tal-assi
    .virtualisation = Virtwalizzazzjoni
    .usb_control = Kontroll tal-USB
    .proxy = Proxy
    .risk_management = Ġestjoni tar-riskju
    .log_collection = Ġbir tal-logs
    .organisational_policy = Regoli organizzattivi
    .platform_choice = Għażla tal-pjattaforma
    .supervision = Superviżjoni tal-użu
    .external_devices = Tagħmir estern
    .change_management = Ġestjoni tal-bidliet
    .continuity_plan = Ippjanar tal-kontinwità
    .data_verification = Verifika tad-data
    .mobile_device_management = Ġestjoni ta’ telefons u tablets
    .network_monitoring = Monitoraġġ tan-network
    .personnel_security = Affidabbiltà tal-persunal
    .power_supply = Provvista tal-elettriku
    .quality_of_service = Prijorità tat-traffiku tan-network
    .redundancy = Ridondanza
    .vulnerability_monitoring = Monitoraġġ tal-vulnerabbiltajiet ippubblikati
    .key_management = Ġestjoni taċ-ċwievet
    .genuine_software = Software ġenwin

standard-kind =
    .interoperability = interoperabbiltà
    .security = sigurtà
    .safety = sikurezza
    .other = oħrajn

support-state =
    .required = obbligatorju
    .recommended = rakkomandat
    .supported = appoġġat
    .tested = ittestjat
    .included = inkluż
    .not_recommended = mhux rakkomandat
    .not_tested = mhux ittestjat
    .not_supported = mhux appoġġat
    .not_needed = mhux meħtieġ

capability =
    .ALOF = Logout awtomatiku (ALOF)
    .AUDT = Kontrolli tal-awditjar (AUDT)
    .AUTH = Awtorizzazzjoni (AUTH)
    .CNFS = Konfigurazzjoni tal-karatteristiċi tas-sigurtà (CNFS)
    .CONN = Konnettività (CONN)
    .CSUP = Titjib taċ-ċibersigurtà tal-prodott (CSUP)
    .DIDT = Deidentifikazzjoni tad-data dwar is-saħħa (DIDT)
    .DTBK = Kopja ta’ riżerva tad-data u rkupru minn diżastru (DTBK)
    .EMRG = Aċċess ta’ emerġenza (EMRG)
    .IGAU = Integrità u awtentiċità tad-data dwar is-saħħa (IGAU)
    .MLDP = Detezzjoni tal-malware u protezzjoni minnu (MLDP)
    .MPII = Ġestjoni tal-informazzjoni li tidentifika persuna (MPII)
    .NAUT = Awtentikazzjoni tan-nodi (NAUT)
    .PAUT = Awtentikazzjoni tal-persuni (PAUT)
    .PLOK = Illokkjar fiżiku (PLOK)
    .RDMP = Pjan direzzjonali għall-komponenti ta’ partijiet terzi (RDMP)
    .RMOT = Servizz remot (RMOT)
    .SAHD = Tisħiħ tas-sigurtà tas-sistema u tal-applikazzjonijiet (SAHD)
    .SBOM = Lista tal-materjali tas-software (SBOM)
    .SGUD = Gwida tas-sigurtà (SGUD)
    .STCF = Kunfidenzjalità tal-ħażna tad-data dwar is-saħħa (STCF)
    .TXCF = Kunfidenzjalità tat-trażmissjoni (TXCF)
    .TXIG = Integrità tat-trażmissjoni (TXIG)

objective =
    .confidentiality = kunfidenzjalità
    .integrity = integrità
    .availability = disponibbiltà
    .authenticity = awtentiċità
    .accountability = traċċabbiltà tal-azzjonijiet
    .safety = sikurezza
    .privacy = privatezza

log-event =
    .login = login
    .failed_login = login fallut
    .logout = logout
    .account_locked = kont illokkjat
    .account_change = kont maħluq, mibdul jew imħassar
    .role_change = bidla fir-rwoli u fid-drittijiet
    .password_change = bidla fil-password
    .settings_change = bidla fis-settings
    .network_change = bidla fis-settings tan-network
    .data_access = aċċess għad-data tal-pazjent
    .data_change = bidla fid-data tal-pazjent
    .data_export = esportazzjoni tad-data
    .data_deletion = tħassir tad-data
    .update = aġġornament tas-software
    .failed_update = aġġornament tas-software fallut
    .start_stop = startjar u waqfien
    .time_change = bidla fl-arloġġ
    .log_export = esportazzjoni tal-log
    .log_cleared = tħassir tal-log
    .emergency_access = aċċess ta’ emerġenza
    .remote_session = sessjoni remota
    .integrity_failure = verifika tal-integrità b’riżultat negattiv
    .malware_found = malware misjub
    .backup = kopja ta’ riżerva
    .restore = restawr
    .connection_failure = konnessjoni falluta
    .media_inserted = mezz imqabbad
    .drug_library_change = bidla fil-librerija tal-mediċini
    .calibration = kalibrazzjoni
    .alarm = allarm
    .http_request = talba HTTP
    .data_received = riċeviment tad-data
    .data_sent = bgħit tad-data
    .data_query = tfittxija tad-data
    .device_paired = pairing ta’ apparat
    .data_creation = ħolqien tad-data

log-field =
    .time = ħin
    .user = utent
    .role = rwol
    .event = avveniment
    .outcome = eżitu
    .source = sors
    .object = oġġett
    .old_value = valur preċedenti
    .new_value = valur ġdid
    .device_id = identifikatur tal-apparat
    .address = indirizz tan-network
    .patient = pazjent

alert-state =
    .problem = problema
    .normal_state = l-ebda problema

notification-means =
    .email = posta elettronika
    .sms = SMS
    .push = messaġġ fuq telefon
    .other_screen = messaġġ fuq l-iskrin ta’ sistema oħra
    .monitoring_system = messaġġ lil sistema ta’ monitoraġġ

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = sistema operattiva
    .server = server
    .phone = telefon
    .manual = issettjar manwali
    .cellular = network ċellulari

malware-protection =
    .allow_list = lista ta’ software permess
    .antimalware_included = software kontra l-malware inkluż
    .antimalware_supported = software kontra l-malware appoġġat
    .antimalware_by_operator = software kontra l-malware tal-operatur
    .antimalware_not_recommended = software kontra l-malware mhux rakkomandat
    .read_only_system = sistema li tinqara biss
    .no_antimalware_software = l-ebda software kontra l-malware
    .none = xejn
    .not_applicable = mhux applikabbli

exclusion-scope =
    .all_scans = kull skennjar
    .on_access = skennjar waqt l-aċċess
    .full_scan = skennjar skedat u skennjar fuq talba

third-party-software =
    .not_possible = mhux possibbli
    .not_allowed = mhux permess
    .only_listed = is-software elenkat biss
    .allowed = permess

announcement =
    .email = posta elettronika
    .letter = ittra
    .website = sit web
    .on_device = messaġġ fuq l-apparat
    .advisory = avviż tas-sigurtà
    .app_store = app store
    .service_visit = żjara tas-servizz
    .portal = portal tal-klijenti

update-source =
    .server = server
    .download = tniżżil
    .usb_medium = mezz USB
    .app_store = app store
    .cloud = servizz cloud
    .service_partner = sieħeb tas-servizz
    .package_repository = repożitorju tal-pakketti
    .container_registry = reġistru tal-containers

update-authentication =
    .signature = firma diġitali
    .hash = valur hash
    .signed_package = pakkett iffirmat
    .app_store = app store
    .none = xejn
    .checksum = checksum

support-end =
    .end_of_warranty = tmiem il-garanzija
    .end_of_contract = tmiem il-kuntratt tas-servizz
    .end_of_service_life = tmiem il-ħajja tas-servizz
    .next_release = ħruġ tal-verżjoni li jmiss

backup-content =
    .settings = settings
    .patient_data = data tal-pazjent
    .images = immaġnijiet
    .database = bażi tad-data
    .logs = logs
    .users = kontijiet tal-utenti
    .certificates = ċertifikati
    .keys = ċwievet
    .credentials = kredenzjali
    .system = sistema kompluta
    .results = riżultati
    .calibration = data tal-kalibrazzjoni

vex-state =
    .not_affected = mhux affettwat
    .affected = affettwat
    .fixed = imsewwi
    .under_investigation = taħt investigazzjoni

exploitation =
    .yes = sfruttata
    .none_known = l-ebda sfruttament magħruf
    .not_known = mhux magħruf

vex-justification =
    .component_not_present = il-komponent mhux fl-apparat
    .vulnerable_code_not_present = il-kodiċi vulnerabbli mhux fl-apparat
    .vulnerable_code_not_in_execute_path = il-kodiċi vulnerabbli qatt ma jitħaddem
    .vulnerable_code_cannot_be_controlled_by_adversary = attakkant ma jistax jikkontrolla l-kodiċi vulnerabbli
    .inline_mitigations_already_exist = protezzjoni inkorporata tipprevjeni l-isfruttament
    .requires_configuration = tista’ tiġi sfruttata biss b’setting li l-apparat ma jużax
    .requires_dependency = tista’ tiġi sfruttata biss b’komponent ieħor, li l-apparat ma fihx
    .requires_environment = tista’ tiġi sfruttata biss f’ambjent operattiv ieħor
    .protected_by_compiler = tista’ tiġi sfruttata biss f’software li ġie kkompilat b’mod differenti
    .protected_at_runtime = l-isfruttament jiġi evitat waqt it-tħaddim
    .protected_at_perimeter = l-attakki jiġu mblukkati fil-perimetru fiżiku, loġiku jew tan-network

vex-response =
    .update = aġġornament
    .rollback = ritorn għal verżjoni preċedenti
    .workaround_available = soluzzjoni temporanja
    .mitigation = miżura li tnaqqas ir-riskju
    .will_not_fix = mhi ppjanata l-ebda korrezzjoni
    .can_not_fix = ma tistax tissewwa
    .none_available = għadu ma hemm l-ebda rimedju disponibbli

keeping =
    .until_deleted = sakemm titħassar
    .until_exported = sakemm tiġi esportata
    .until_sent = sakemm tintbagħat
    .temporary = temporanjament
    .until_examination_ends = sa tmiem l-eżami jew it-trattament
    .unlimited = bla limitu
    .until_overwritten = sakemm data aktar reċenti tissostitwiha
    .until_session_ends = sakemm tintemm is-sessjoni
    .until_switched_off = sakemm jintefa l-apparat
    .until_discharge = sakemm il-pazjent jintbagħat id-dar
    .until_next_patient = sal-pazjent li jmiss jew l-eżami li jmiss

asset =
    .patient = pazjent
    .user = utenti jew oħrajn qrib l-apparat
    .personal_data = data personali
    .other_data = data oħra
    .device = apparat
    .function = funzjonijiet tal-apparat
    .network = network
    .other_systems = sistemi oħra

personal-data =
    .none = xejn
    .processed = ipproċessata, mhux maħżuna
    .not_stored = mhux maħżuna
    .stored = maħżuna

retention-start =
    .creation = ħolqien
    .last_use = l-aħħar użu jew bidla
    .export = esportazzjoni
    .end_of_treatment = tmiem it-trattament jew l-istudju
    .deletion = tħassir

group-choice =
    .all = il-miżuri kollha tal-grupp
    .at_least_one = mill-inqas miżura waħda tal-grupp

traffic-direction =
    .inbound = Traffiku ’l ġewwa
    .outbound = Traffiku ’l barra

user-interface-kind =
    .display = Skrin
    .touchscreen = Touchscreen
    .keyboard = Tastiera
    .pointing_device = Maws, trackball jew touchpad
    .controls = Buttuni u swiċċijiet
    .indicator_light = Dawl indikatur
    .loudspeaker = Loudspeaker
    .microphone = Mikrofonu
    .camera = Kamera
    .barcode_reader = Qarrej tal-barcodes
    .remote_control = Remote control

support-start =
    .delivery = kunsinna
    .purchase = xiri
    .first_sale = l-ewwel bejgħ tal-mudell
    .last_sale = l-aħħar bejgħ tal-mudell
    .release = ħruġ tal-verżjoni
