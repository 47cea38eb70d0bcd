### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = soláthraítear
    .not_provided = ní sholáthraítear
    .by_operator = le soláthar ag an oibreoir
    .by_host = soláthraíonn an córas oibriúcháin nó an t-óstach é
    .not_applicable = ní bhaineann le hábhar

party =
    .manufacturer = monaróir
    .operator = oibreoir
    .shared = monaróir agus oibreoir
    .user = úsáideoir
    .patient = othar
    .third_party = tríú páirtí
    .service_partner = comhpháirtí seirbhíse
    .integrator = comhtháthóir
    .practitioner = cleachtóir

need =
    .required = riachtanach
    .strongly_recommended = molta go láidir
    .recommended = molta
    .preferred = is fearr leis an monaróir
    .where_possible = nuair is féidir
    .optional = roghnach

severity =
    .danger = contúirt
    .warning = rabhadh
    .caution = fainic
    .notice = fógra

default-state =
    .always_on = ar siúl i gcónaí
    .on = ar siúl
    .off = múchta
    .not_installed = gan suiteáil

regulation =
    .mdr = Rialachán (AE) 2017/745 (MDR)
    .ivdr = Rialachán (AE) 2017/746 (IVDR)
    .cra = Rialachán (AE) 2024/2847 (CRA)

option-supply =
    .included = san áireamh
    .separate_licence = le ceadúnas ar leith
    .separate_product = mar tháirge ar leith

supply =
    .software = bogearraí gan chrua-earraí
    .hardware = crua-earraí lena mbogearraí
    .with_cloud_service = crua-earraí lena mbogearraí, agus néalseirbhís
    .software_with_cloud_service = bogearraí gan chrua-earraí, agus néalseirbhís
    .with_software_for_other_hardware = crua-earraí lena mbogearraí, agus bogearraí do chrua-earraí eile

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
    .hospital = ospidéal
    .intensive_care = aonad dianchúraim
    .operating_room = obrádlann
    .emergency_department = roinn éigeandála
    .radiology_department = roinn raideolaíochta
    .laboratory = saotharlann
    .ambulatory = clinic othar seachtrach
    .ambulance = otharcharr
    .practice = cleachtas dochtúra
    .nursing_home = teach altranais
    .home = sa bhaile
    .pharmacy = cógaslann
    .data_centre = lárionad sonraí
    .office = oifig
    .outdoors = lasmuigh faoin aer

intended-user =
    .nurse = altraí
    .physician = dochtúirí
    .radiologist = raideolaithe
    .radiographer = radagrafaithe
    .sonographer = sonagrafaithe
    .laboratory_technician = teicneoirí saotharlainne
    .pathologist = paiteolaithe
    .pharmacist = cógaiseoirí
    .paramedic = paraimhíochaineoirí
    .biomedical_engineer = innealtóirí bithleighis
    .it_administrator = riarthóirí TF
    .security_officer = oifigigh slándála faisnéise
    .service_technician = teicneoirí seirbhíse
    .patient = othair
    .caregiver = cúramóirí
    .lay_person = gnáthdhaoine
    .researcher = taighdeoirí
    .developer = forbróirí
    .user = úsáideoirí
    .administrator = riarthóirí an táirge
    .clinical_staff = foireann chliniciúil
    .therapist = teiripeoirí
    .medical_physicist = fisiceoirí leighis
    .dentist = fiaclóirí
    .integrator = comhtháthóirí
    .procurement = foireann soláthair
    .anaesthetist = ainéistéisithe
    .audiologist = closeolaithe
    .hearing_aid_acoustician = feisteoirí áiseanna éisteachta
    .optician = radharceolaithe

session-occasion =
    .lid_closed = dúnadh an chlúdaigh
    .shutdown = múchadh
    .restart = atosú
    .standby = dul ar fuireachas
    .screen_saver = tosú an spárálaí scáileáin
    .card_removed = baint an chárta nó an tsuaitheantais
    .connection_lost = cailleadh an naisc
    .user_away = an t-úsáideoir a bheith as láthair
    .app_closed = dúnadh an fheidhmchláir nó an bhrabhsálaí
    .other_login = logáil isteach duine eile
    .examination_end = deireadh an scrúdaithe nó na cóireála
    .user_command = ordú ón úsáideoir
    .password_change = athrú an phasfhocail

part-kind =
    .device = feiste
    .app = aip
    .server = freastalaí
    .client = cliant
    .cloud_service = néalseirbhís
    .gateway = geata líonra
    .accessory = gabhálas
    .workstation = stáisiún oibre
    .mobile_device = gléas soghluaiste
    .database = bunachar sonraí
    .firmware = dochtearraí
    .plugin = breiseán
    .software = bogearraí
    .operating_system = córas oibriúcháin
    .web_application = feidhmchlár gréasáin
    .service = seirbhís chúlra
    .sensor = braiteoir
    .wearable = gléas inchaite
    .implant = ionchlannán
    .network_device = trealamh líonra
    .storage = stóras sonraí
    .virtual_machine = meaisín fíorúil

hosting =
    .on_device = ar an bhfeiste
    .operator_site = ar láithreán an oibreora
    .user_device = ar ghléas an úsáideora
    .manufacturer_cloud = i néal an mhonaróra
    .third_party_cloud = i néal tríú páirtí

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Téacs a thaispeánann an fheiste, nó eochair.

register =
    .professional = do ghairmithe
    .lay = do ghnáthléitheoirí

document-form =
    .book = leabhar
    .card = cárta

authentication =
    .none = gan fíordheimhniú
    .local_password = ainm úsáideora agus pasfhocal logánta
    .password = ainm úsáideora agus pasfhocal
    .local_pin = PIN logánta
    .pin = PIN
    .badge = suaitheantas
    .token = ceadchomhartha
    .smart_card = cárta cliste
    .biometric = gné bhithmhéadrach
    .directory = cuntas eolaire
    .single_sign_on = síniú isteach aonair
    .certificate = deimhniú
    .host_login = logáil isteach an chórais oibriúcháin
    .one_time_code = cód aonuaire
    .pairing = péireáil
    .http_basic = fíordheimhniú bunúsach HTTP
    .email_password = seoladh ríomhphoist agus pasfhocal
    .password_only = pasfhocal gan ainm úsáideora
    .user_name_only = ainm úsáideora gan phasfhocal

other-functions =
    .no = ní hea
    .yes = is ea

automatic-login-state =
    .provided = soláthraítear
    .by_host = soláthraíonn an córas oibriúcháin é
    .none = níl ann

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Tugann an t-úsáideoir an cliseadh seo faoi deara.
    .no = Ní thugann an t-úsáideoir an cliseadh seo faoi deara.

login-occasion =
    .start = tar éis an tosaithe
    .session_end = tar éis dheireadh seisiúin

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (eochair slándála nó paseochair)
    .totp = pasfhocal aonuaire ambhunaithe
    .sms = cód trí SMS
    .push = deimhniú ar fhón
    .smart_card = cárta cliste
    .hardware_token = ceadchomhartha crua-earraí
    .email = cód trí ríomhphost

rules-from =
    .device = feiste
    .host = córas oibriúcháin
    .directory = seirbhís eolaire
    .operator = oibreoir

secret-kind =
    .password = pasfhocal
    .pin = PIN

complexity =
    .upper_case = ceannlitir amháin ar a laghad
    .lower_case = litir bheag amháin ar a laghad
    .letter = litir amháin ar a laghad
    .digit = digit amháin ar a laghad
    .digits_only = digití amháin
    .special = carachtar speisialta amháin ar a laghad
    .not_in_common_list = iontráil i liosta de roghanna coitianta
    .not_user_name = an t-ainm úsáideora
    .not_containing_user_name = rogha ina bhfuil an t-ainm úsáideora nó cuid de
    .not_repeated = athrá ar an gcarachtar céanna
    .not_sequence = seicheamh amhail 1234
    .not_in_dictionary = focal as foclóir
    .not_name = ainm, amhail ainm duine nó ainm na feiste

password-rule =
    .min_length = íoslíon carachtar
    .max_length = uaslíon carachtar
    .complexity = ábhar riachtanach agus ábhar toirmiscthe
    .history = toirmeasc ar phasfhocail roimhe seo a athúsáid
    .max_age = am a bhfuil athrú riachtanach ina dhiaidh
    .max_attempts = líon iarrachtaí nár éirigh leo roimh an nglas
    .attempts_within = am a gcomhairtear iarrachtaí nár éirigh leo laistigh de
    .lockout = fad an ghlais

default-credentials =
    .none = níl aon dintiúr socraithe
    .default = réamhshocraithe
    .unique_per_device = difriúil i ngach feiste
    .must_change_at_first_login = ní mór iad a athrú ag an gcéad logáil isteach
    .shared_known = mar an gcéanna i ngach feiste agus ar eolas go poiblí
    .set_at_installation = socraithe le linn na suiteála
    .manufacturer_only = ar eolas ag an monaróir amháin
    .documented = mar an gcéanna i ngach feiste agus luaite i ndoiciméid de chuid an mhonaróra

timeout-action =
    .lock = glasáil
    .logout = logáil amach
    .hide_data = sonraí a chur i bhfolach
    .screen_off = an scáileán a mhúchadh
    .never = gan teorainn ama

account-kind =
    .person = cuntas pearsanta
    .shared = cuntas comhroinnte
    .service = cuntas seirbhíse
    .guest = cuntas aoi
    .technical = cuntas teicniúil
    .emergency = cuntas éigeandála

credential-kind =
    .certificate = deimhniú
    .api_key = eochair API
    .token = ceadchomhartha
    .password = pasfhocal
    .shared_secret = rún comhroinnte
    .ssh_key = eochair SSH
    .pre_shared_key = eochair réamh-chomhroinnte
    .ae_title = AE title
    .encryption_key = eochair chriptiúcháin

connection =
    .none = níl ann
    .optional = roghnach
    .required = riachtanach

internet =
    .not_needed = níl gá leis
    .optional = roghnach
    .needed = tá gá leis
    .not_directly = ní go díreach
    .forbidden = toirmiscthe

traffic-control =
    .deny_all_but_listed = bac ar gach trácht ach amháin na naisc atá le ceadú de réir an doiciméid seo
    .deny_all = bac ar gach trácht
    .allow_outbound = naisc ón taobh istigh ceadaithe, bac ar naisc ón taobh amuigh
    .allow_all = gach trácht ceadaithe
    .restricted = trácht srianta
    .monitored = trácht ceadaithe faoi fhaireachán
    .isolated = gan nasc le líonraí eile

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Port srathach
    .cellular = Móideim ceallach
    .nfc = NFC
    .rfid = RFID
    .video = Aschur físe
    .sd_card = Sliotán cárta SD
    .optical_drive = Tiomántán optúil
    .infrared = Port infridhearg
    .zigbee = Zigbee
    .analogue_alarm = Aschur aláraim analógach
    .virtual = Cuibheoir líonra fíorúil
    .api = Comhéadan ríomhchlárúcháin

addressing =
    .dhcp = DHCP
    .static = seoladh statach
    .dhcp_or_static = DHCP nó seoladh statach
    .link_local = seoladh nasclogánta
    .none = gan seoladh

peer-kind =
    .server = freastalaí
    .workstation = stáisiún oibre
    .cloud = néalseirbhís
    .network_service = seirbhís líonra
    .medical_device = feiste leighis
    .information_system = córas faisnéise
    .mobile_device = gléas soghluaiste
    .printer = printéir
    .other = córas eile

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP agus UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = Prótacal IP
    .not_known = prótacal iompair gan lua

direction =
    .inbound = isteach (éisteann)
    .outbound = amach (osclaíonn naisc)
    .both = isteach agus amach (éisteann agus osclaíonn naisc)

port-authentication =
    .none = níl ann
    .server = deimhniú freastalaí
    .mutual = deimhnithe ar an dá thaobh
    .mutual_without_certificates = an dá thaobh, gan deimhnithe
    .user_login = logáil isteach úsáideora
    .token = ceadchomhartha
    .shared_secret = rún comhroinnte
    .ae_title = AE title
    .address_list = liosta seoltaí ceadaithe

port-state =
    .open = oscailte
    .closed = dúnta
    .filtered = scagtha
    .this_computer_only = oscailte don ríomhaire seo amháin
    .not_known = anaithnid

firewall-rule =
    .allow = ceadaigh
    .block = cuir bac
    .none = gan riail

exposure =
    .never = ní cheadaítear
    .not_used = ní hea
    .allowed = ceadaithe
    .only_through_proxy = trí sheachfhreastalaí amháin

medium =
    .network = líonra
    .cable = cábla
    .usb = meán USB
    .card = cárta cuimhne
    .disc = diosca
    .paper = páipéar
    .radio = raidió

flow-trigger =
    .user = ag úsáideoir
    .schedule = ag amanna socraithe
    .event = nuair a tharlaíonn imeacht
    .request = ar iarratas ón bhfaighteoir
    .continuous = leanúnach

deidentification =
    .none = gan dí-aitheantú
    .pseudonymised = bréagainmnithe
    .anonymised = anaithnidithe

network-service =
    .none = níl ann
    .dhcp = DHCP
    .dns = DNS
    .time = seirbhís ama
    .directory = seirbhís eolaire
    .certificate_authority = údarás deimhniúcháin
    .radius = RADIUS
    .syslog = syslog
    .proxy = seachfhreastalaí
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = cian-deasc
    .web_portal = tairseach ghréasáin
    .ssh = SSH
    .broker = bróicéir nasc
    .modem = móideim

security-test-kind =
    .penetration_test = tástáil treáite
    .vulnerability_scan = scanadh leochaileachtaí
    .assessment = measúnú slándála
    .fuzzing = tástáil fuzz
    .code_analysis = anailís ar chód

integrity-method =
    .none = níl ann
    .signature = síniú digiteach
    .mac = cód fíordheimhnithe teachtaireachta
    .hash = haisluach
    .checksum = suim sheiceála

remote-purpose =
    .service = seirbhís
    .update = nuashonruithe bogearraí
    .administration = riarachán
    .monitoring = faireachán
    .data_view = breathnú ar shonraí othar
    .operation = oibriú
    .options = roghanna a ghníomhachtú

data-category =
    .health = sonraí sláinte
    .identifier = aitheantóirí othar
    .name = ainmneacha daoine
    .image = íomhánna
    .measurement = luachanna tomhaiste
    .genetic = sonraí géiniteacha
    .biometric = sonraí bithmhéadracha
    .demographic = sonraí déimeagrafacha
    .location = sonraí suímh
    .contact = sonraí teagmhála
    .credentials = dintiúir
    .configuration = sonraí cumraíochta
    .log = sonraí loga
    .software = bogearraí
    .drug_library = leabharlann drugaí
    .order = orduithe
    .result = torthaí
    .alarm = aláraim
    .time = am
    .status = stádas na feiste
    .usage = sonraí úsáide
    .telemetry = teiliméadracht
    .photo = grianghraif
    .video = sonraí físe
    .audio = sonraí fuaime
    .therapy_command = orduithe a rialaíonn teiripe

no-media =
    .none = níl ann

media-purpose =
    .export = easpórtáil sonraí
    .import = iompórtáil sonraí
    .backup = cúltaca
    .update = nuashonrú na mbogearraí
    .signatures = nuashonrú ar shínithe na mbogearraí frithvíreas
    .options = gníomhachtú roghanna
    .service = seirbhís

media-kind =
    .usb_stick = maide USB
    .external_drive = tiomántán seachtrach
    .memory_card = cárta cuimhne
    .optical_disc = diosca optúil

decommission-occasion =
    .disposal = roimh dhiúscairt
    .transfer = roimh aistriú
    .return = roimh aischur
    .repair = roimh dheisiú
    .uninstallation = chun na bogearraí a dhíshuiteáil

control-kind =
    .it_operation = Oibriú na gcóras TF
    .access_management = Bainistiú rochtana
    .account_review = Athbhreithniú ar chuntais
    .antimalware = Bogearraí frithvíreas
    .application_control = Rialú feidhmchlár
    .backup = Cúltaca
    .certificate_management = Bainistiú deimhnithe
    .encryption = Criptiú
    .firewall = Balla dóiteáin
    .device_firewall = Balla dóiteáin ar an bhfeiste
    .incident_response = Freagairt ar imeachtaí slándála
    .intrusion_detection = Brath ionraidh
    .log_review = Athbhreithniú ar logaí
    .network_segmentation = Deighilt líonra
    .network_security = Slándáil líonra
    .password_policy = Beartas pasfhocal
    .patch_management = Bainistiú paistí
    .physical_access = Cosaint ar rochtain fhisiciúil
    .privacy_protection = Cosaint sonraí
    .remote_access = Cianrochtain
    .removable_media = Meáin inbhainte
    .secure_configuration = Cumraíocht shlán
    .secure_disposal = Diúscairt shlán
    .session_lock = Glasáil seisiúin
    .time_synchronisation = Sioncronú ama
    .training = Oiliúint
    .vulnerability_scanning = Scanadh leochaileachtaí
    .wireless_security = Slándáil gan sreang
    .asset_inventory = Fardal sócmhainní
    .virtualisation = Fíorúlú
    .usb_control = Rialú USB
    .proxy = Seachfhreastalaí
    .risk_management = Bainistiú riosca
    .log_collection = Bailiú logaí
    .organisational_policy = Rialacha eagraíochtúla
    .platform_choice = Rogha an ardáin
    .supervision = Maoirseacht ar úsáid
    .external_devices = Trealamh seachtrach
    .change_management = Bainistiú athruithe
    .continuity_plan = Pleanáil leanúnachais
    .data_verification = Fíorú sonraí
    .mobile_device_management = Bainistiú fón agus táibléad
    .network_monitoring = Faireachán líonra
    .personnel_security = Iontaofacht na foirne
    .power_supply = Soláthar cumhachta
    .quality_of_service = Tosaíocht tráchta líonra
    .redundancy = Iomarcaíocht
    .vulnerability_monitoring = Faireachán ar leochaileachtaí foilsithe
    .key_management = Bainistiú eochracha
    .genuine_software = Bogearraí barántúla

standard-kind =
    .interoperability = idir-inoibritheacht
    .security = slándáil
    .safety = sábháilteacht
    .other = eile

support-state =
    .required = riachtanach
    .recommended = molta
    .supported = tacaítear leis
    .tested = tástáilte
    .included = san áireamh
    .not_recommended = ní mholtar
    .not_tested = níor tástáladh
    .not_supported = ní thacaítear leis
    .not_needed = níl gá leis

capability =
    .ALOF = Logáil amach uathoibríoch (ALOF)
    .AUDT = Rialuithe iniúchóireachta (AUDT)
    .AUTH = Údarú (AUTH)
    .CNFS = Cumraíocht gnéithe slándála (CNFS)
    .CONN = Nascacht (CONN)
    .CSUP = Uasghráduithe cibearshlándála ar an táirge (CSUP)
    .DIDT = Dí-aitheantú sonraí sláinte (DIDT)
    .DTBK = Cúltaca sonraí agus téarnamh ó thubaiste (DTBK)
    .EMRG = Rochtain éigeandála (EMRG)
    .IGAU = Sláine agus barántúlacht sonraí sláinte (IGAU)
    .MLDP = Brath bogearraí mailíseacha agus cosaint orthu (MLDP)
    .MPII = Bainistiú faisnéise inaitheanta pearsanta (MPII)
    .NAUT = Fíordheimhniú nód (NAUT)
    .PAUT = Fíordheimhniú daoine (PAUT)
    .PLOK = Glais fhisiciúla (PLOK)
    .RDMP = Treochlár do chomhpháirteanna tríú páirtí (RDMP)
    .RMOT = Cianseirbhís (RMOT)
    .SAHD = Daingniú córais agus feidhmchlár (SAHD)
    .SBOM = Bille ábhar bogearraí (SBOM)
    .SGUD = Treoir slándála (SGUD)
    .STCF = Rúndacht stórála sonraí sláinte (STCF)
    .TXCF = Rúndacht tarchuir (TXCF)
    .TXIG = Sláine tarchuir (TXIG)

objective =
    .confidentiality = rúndacht
    .integrity = sláine
    .availability = infhaighteacht
    .authenticity = barántúlacht
    .accountability = cuntasacht
    .safety = sábháilteacht
    .privacy = príobháideachas

log-event =
    .login = logáil isteach
    .failed_login = logáil isteach nár éirigh léi
    .logout = logáil amach
    .account_locked = cuntas glasáilte
    .account_change = cuntas cruthaithe, athraithe nó scriosta
    .role_change = athrú ar róil agus ar chearta
    .password_change = athrú pasfhocail
    .settings_change = athrú ar shocruithe
    .network_change = athrú ar shocruithe líonra
    .data_access = rochtain ar shonraí othar
    .data_change = athrú ar shonraí othar
    .data_export = easpórtáil sonraí
    .data_deletion = scriosadh sonraí
    .update = nuashonrú bogearraí
    .failed_update = nuashonrú bogearraí nár éirigh leis
    .start_stop = tosú agus stopadh
    .time_change = athrú ar an gclog
    .log_export = easpórtáil an loga
    .log_cleared = scriosadh an loga
    .emergency_access = rochtain éigeandála
    .remote_session = cianseisiún
    .integrity_failure = seiceáil sláine nár éirigh léi
    .malware_found = bogearraí mailíseacha aimsithe
    .backup = cúltaca
    .restore = athchóiriú
    .connection_failure = nasc nár éirigh leis
    .media_inserted = meán nasctha
    .drug_library_change = athrú ar an leabharlann drugaí
    .calibration = calabrú
    .alarm = aláram
    .http_request = iarratas HTTP
    .data_received = sonraí a fháil
    .data_sent = sonraí a sheoladh
    .data_query = iarratas ar shonraí
    .device_paired = péireáil gléis
    .data_creation = sonraí a chruthú

log-field =
    .time = am
    .user = úsáideoir
    .role = ról
    .event = imeacht
    .outcome = toradh
    .source = foinse
    .object = oibiacht
    .old_value = seanluach
    .new_value = luach nua
    .device_id = aitheantóir na feiste
    .address = seoladh líonra
    .patient = othar

alert-state =
    .problem = fadhb
    .normal_state = gan fadhb

notification-means =
    .email = ríomhphost
    .sms = SMS
    .push = teachtaireacht ar fhón
    .other_screen = teachtaireacht ar scáileán córais eile
    .monitoring_system = teachtaireacht chuig córas faireacháin

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = córas oibriúcháin
    .server = freastalaí
    .phone = fón
    .manual = socrú de láimh
    .cellular = líonra ceallach

malware-protection =
    .allow_list = liosta ceadaithe
    .antimalware_included = bogearraí frithvíreas san áireamh
    .antimalware_supported = tacaíocht do bhogearraí frithvíreas
    .antimalware_by_operator = bogearraí frithvíreas an oibreora
    .antimalware_not_recommended = ní mholtar bogearraí frithvíreas
    .read_only_system = córas inléite amháin
    .no_antimalware_software = gan bogearraí frithvíreas
    .none = níl ann
    .not_applicable = ní bhaineann le hábhar

exclusion-scope =
    .all_scans = gach scan
    .on_access = scananna ar rochtain
    .full_scan = scananna sceidealaithe agus scananna ar éileamh

third-party-software =
    .not_possible = ní féidir
    .not_allowed = ní cheadaítear
    .only_listed = na bogearraí liostaithe amháin
    .allowed = ceadaithe

announcement =
    .email = ríomhphost
    .letter = litir
    .website = suíomh gréasáin
    .on_device = teachtaireacht ar an bhfeiste
    .advisory = comhairle slándála
    .app_store = siopa aipeanna
    .service_visit = cuairt seirbhíse
    .portal = tairseach custaiméirí

update-source =
    .server = freastalaí
    .download = íoslódáil
    .usb_medium = meán USB
    .app_store = siopa aipeanna
    .cloud = néalseirbhís
    .service_partner = comhpháirtí seirbhíse
    .package_repository = stórlann pacáistí
    .container_registry = clárlann coimeádán

update-authentication =
    .signature = síniú digiteach
    .hash = haisluach
    .signed_package = pacáiste sínithe
    .app_store = siopa aipeanna
    .none = níl ann
    .checksum = suim sheiceála

support-end =
    .end_of_warranty = deireadh an bharánta
    .end_of_contract = deireadh an chonartha seirbhíse
    .end_of_service_life = deireadh na saolré seirbhíse
    .next_release = eisiúint an chéad leagain eile

backup-content =
    .settings = socruithe
    .patient_data = sonraí othar
    .images = íomhánna
    .database = bunachar sonraí
    .logs = logaí
    .users = cuntais úsáideora
    .certificates = deimhnithe
    .keys = eochracha
    .credentials = dintiúir
    .system = córas iomlán
    .results = torthaí
    .calibration = sonraí calabrúcháin

vex-state =
    .not_affected = gan tionchar
    .affected = faoi thionchar
    .fixed = ceartaithe
    .under_investigation = á fhiosrú

exploitation =
    .yes = saothraithe
    .none_known = níl aon saothrú ar eolas
    .not_known = níl sé ar eolas

vex-justification =
    .component_not_present = níl an chomhpháirt san fheiste
    .vulnerable_code_not_present = níl an cód leochaileach san fheiste
    .vulnerable_code_not_in_execute_path = ní ritear an cód leochaileach riamh
    .vulnerable_code_cannot_be_controlled_by_adversary = ní féidir le hionsaitheoir an cód leochaileach a rialú
    .inline_mitigations_already_exist = cuireann cosaint ionsuite cosc ar shaothrú
    .requires_configuration = ní féidir a shaothrú ach amháin le socrú nach n-úsáideann an fheiste
    .requires_dependency = ní féidir a shaothrú ach amháin le comhpháirt eile nach bhfuil san fheiste
    .requires_environment = ní féidir a shaothrú ach amháin i dtimpeallacht oibriúcháin eile
    .protected_by_compiler = ní féidir a shaothrú ach amháin i mbogearraí a tiomsaíodh ar bhealach eile
    .protected_at_runtime = cuirtear cosc ar shaothrú le linn rite
    .protected_at_perimeter = cuirtear bac ar ionsaithe ag an imlíne fhisiciúil, loighciúil nó líonra

vex-response =
    .update = nuashonrú
    .rollback = filleadh ar leagan níos luaithe
    .workaround_available = réiteach sealadach
    .mitigation = beart a laghdaíonn an riosca
    .will_not_fix = níl aon cheartúchán beartaithe
    .can_not_fix = ní féidir a cheartú
    .none_available = níl aon leigheas ar fáil fós

keeping =
    .until_deleted = go dtí go scriostar iad
    .until_exported = go dtí go n-easpórtáiltear iad
    .until_sent = go dtí go seoltar iad
    .temporary = go sealadach
    .until_examination_ends = go dtí deireadh an scrúdaithe nó na cóireála
    .unlimited = gan teorainn
    .until_overwritten = go dtí go scríobhtar sonraí níos nuaí orthu
    .until_session_ends = go dtí go dtagann deireadh leis an seisiún
    .until_switched_off = go dtí go múchtar an fheiste
    .until_discharge = go dtí go scaoiltear an t-othar abhaile
    .until_next_patient = go dtí an chéad othar eile nó an chéad scrúdú eile

asset =
    .patient = othar
    .user = úsáideoirí nó daoine eile in aice na feiste
    .personal_data = sonraí pearsanta
    .other_data = sonraí eile
    .device = feiste
    .function = feidhmeanna na feiste
    .network = líonra
    .other_systems = córais eile

personal-data =
    .none = níl ann
    .processed = próiseáilte, gan stóráil
    .not_stored = gan stóráil
    .stored = stóráilte

retention-start =
    .creation = cruthú
    .last_use = úsáid nó athrú deireanach
    .export = easpórtáil
    .end_of_treatment = deireadh na cóireála nó an staidéir
    .deletion = scriosadh

group-choice =
    .all = gach rialú sa ghrúpa
    .at_least_one = rialú amháin ar a laghad sa ghrúpa

traffic-direction =
    .inbound = Trácht isteach
    .outbound = Trácht amach

user-interface-kind =
    .display = Scáileán
    .touchscreen = Scáileán tadhaill
    .keyboard = Méarchlár
    .pointing_device = Luchóg, rollóg nó ceap tadhaill
    .controls = Eochracha agus lasca
    .indicator_light = Solas táscaire
    .loudspeaker = Callaire
    .microphone = Micreafón
    .camera = Ceamara
    .barcode_reader = Léitheoir barrachód
    .remote_control = Cianrialtán

support-start =
    .delivery = seachadadh
    .purchase = ceannach
    .first_sale = an chéad díol den tsamhail
    .last_sale = an díol deireanach den tsamhail
    .release = eisiúint an leagain
