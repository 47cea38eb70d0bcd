### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = til staðar
    .not_provided = ekki til staðar
    .by_operator = rekstraraðili verður að sjá um það
    .by_host = stýrikerfi eða hýsilkerfi sér um það
    .not_applicable = á ekki við

party =
    .manufacturer = framleiðandi
    .operator = rekstraraðili
    .shared = framleiðandi og rekstraraðili
    .user = notandi
    .patient = sjúklingur
    .third_party = þriðji aðili
    .service_partner = þjónustuaðili
    .integrator = samþættingaraðili
    .practitioner = sjálfstætt starfandi heilbrigðisstarfsmaður

need =
    .required = krafist
    .strongly_recommended = eindregið mælt með
    .recommended = mælt með
    .preferred = tekið fram yfir annað
    .where_possible = mælt með þar sem hægt er
    .optional = valfrjálst

severity =
    .danger = hætta
    .warning = viðvörun
    .caution = varúð
    .notice = mikilvægt

default-state =
    .always_on = alltaf kveikt
    .on = kveikt
    .off = slökkt
    .not_installed = ekki sett upp

regulation =
    .mdr = Reglugerð (ESB) 2017/745 (MDR)
    .ivdr = Reglugerð (ESB) 2017/746 (IVDR)
    .cra = Reglugerð (ESB) 2024/2847 (CRA)

option-supply =
    .included = innifalið
    .separate_licence = með sérstöku leyfi
    .separate_product = sem sérstök vara

supply =
    .software = hugbúnaður án vélbúnaðar
    .hardware = vélbúnaður með hugbúnaði
    .with_cloud_service = vélbúnaður með hugbúnaði, og skýjaþjónusta
    .software_with_cloud_service = hugbúnaður án vélbúnaðar, og skýjaþjónusta
    .with_software_for_other_hardware = vélbúnaður með hugbúnaði, og hugbúnaður fyrir annan vélbúnað

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
    .hospital = sjúkrahús
    .intensive_care = gjörgæsludeild
    .operating_room = skurðstofa
    .emergency_department = bráðamóttaka
    .radiology_department = myndgreiningardeild
    .laboratory = rannsóknarstofa
    .ambulatory = göngudeild
    .ambulance = sjúkrabíll
    .practice = læknastofa
    .nursing_home = hjúkrunarheimili
    .home = heimili
    .pharmacy = apótek
    .data_centre = gagnaver
    .office = skrifstofa
    .outdoors = utandyra

intended-user =
    .nurse = hjúkrunarfræðingar
    .physician = læknar
    .radiologist = röntgenlæknar
    .radiographer = geislafræðingar
    .sonographer = ómskoðendur
    .laboratory_technician = starfsfólk rannsóknarstofu
    .pathologist = meinafræðingar
    .pharmacist = lyfjafræðingar
    .paramedic = bráðatæknar
    .biomedical_engineer = heilbrigðisverkfræðingar
    .it_administrator = kerfisstjórar
    .security_officer = upplýsingaöryggisstjórar
    .service_technician = þjónustutæknimenn
    .patient = sjúklingar
    .caregiver = umönnunaraðilar
    .lay_person = leikmenn
    .researcher = rannsakendur
    .developer = hugbúnaðarþróendur
    .user = notendur
    .administrator = kerfisstjórar vörunnar
    .clinical_staff = klínískt starfsfólk
    .therapist = meðferðaraðilar
    .medical_physicist = eðlisfræðingar í heilbrigðisþjónustu
    .dentist = tannlæknar
    .integrator = samþættingaraðilar
    .procurement = innkaupastarfsfólk
    .anaesthetist = svæfingalæknar
    .audiologist = heyrnarfræðingar
    .hearing_aid_acoustician = sérfræðingar í heyrnartækjum
    .optician = sjóntækjafræðingar

session-occasion =
    .lid_closed = lokun loks
    .shutdown = stöðvun
    .restart = endurræsing
    .standby = biðstaða
    .screen_saver = ræsing skjáhvílu
    .card_removed = snjallkort eða auðkenniskort fjarlægt
    .connection_lost = rof á tengingu
    .user_away = fjarvera notanda
    .app_closed = lokun forrits eða vafra
    .other_login = innskráning annars einstaklings
    .examination_end = lok rannsóknar eða meðferðar
    .user_command = skipun notanda
    .password_change = breyting á lykilorði

part-kind =
    .device = tæki
    .app = smáforrit
    .server = þjónn
    .client = biðlari
    .cloud_service = skýjaþjónusta
    .gateway = netgátt
    .accessory = fylgihlutur
    .workstation = vinnustöð
    .mobile_device = fartæki
    .database = gagnagrunnur
    .firmware = fastbúnaður
    .plugin = íforrit
    .software = hugbúnaður
    .operating_system = stýrikerfi
    .web_application = vefforrit
    .service = bakgrunnsþjónusta
    .sensor = nemi
    .wearable = búnaður sem borinn er á líkamanum
    .implant = ígræði
    .network_device = netbúnaður
    .storage = gagnageymsla
    .virtual_machine = sýndarvél

hosting =
    .on_device = í tækinu
    .operator_site = á starfsstöð rekstraraðila
    .user_device = í tæki notanda
    .manufacturer_cloud = í skýi framleiðanda
    .third_party_cloud = í skýi þriðja aðila

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Texti sem tækið sýnir eða hnappur.

register =
    .professional = til fagfólks
    .lay = til leikmanna

document-form =
    .book = bók
    .card = spjald

authentication =
    .none = engin auðkenning
    .local_password = staðbundið notandanafn og lykilorð
    .password = notandanafn og lykilorð
    .local_pin = staðbundið PIN-númer
    .pin = PIN-númer
    .badge = auðkenniskort
    .token = auðkennislykill
    .smart_card = snjallkort
    .biometric = lífkenni
    .directory = reikningur í skráarþjónustu
    .single_sign_on = einskráning
    .certificate = vottorð
    .host_login = innskráning stýrikerfis
    .one_time_code = einnota kóði
    .pairing = pörun
    .http_basic = HTTP-grunnauðkenning
    .email_password = netfang og lykilorð
    .password_only = lykilorð án notandanafns
    .user_name_only = notandanafn án lykilorðs

other-functions =
    .no = nei
    .yes = já

automatic-login-state =
    .provided = til staðar
    .by_host = stýrikerfi sér um það
    .none = ekki til staðar

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Notandi verður var við þessa bilun.
    .no = Notandi verður ekki var við þessa bilun.

login-occasion =
    .start = eftir ræsingu
    .session_end = eftir lok lotu

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (öryggislykill eða aðgangslykill)
    .totp = tímabundið einnota lykilorð
    .sms = kóði í SMS-skilaboðum
    .push = staðfesting í síma
    .smart_card = snjallkort
    .hardware_token = auðkennislykill í vélbúnaði
    .email = kóði í tölvupósti

rules-from =
    .device = tæki
    .host = stýrikerfi
    .directory = skráarþjónusta
    .operator = rekstraraðili

secret-kind =
    .password = lykilorð
    .pin = PIN-númer

complexity =
    .upper_case = að minnsta kosti einn hástafur
    .lower_case = að minnsta kosti einn lágstafur
    .letter = að minnsta kosti einn bókstafur
    .digit = að minnsta kosti einn tölustafur
    .digits_only = aðeins tölustafir
    .special = að minnsta kosti eitt sértákn
    .not_in_common_list = val af lista yfir algeng gildi
    .not_user_name = notandanafnið
    .not_containing_user_name = val sem inniheldur notandanafnið eða hluta þess
    .not_repeated = endurtekning sama stafs
    .not_sequence = runa á borð við 1234
    .not_in_dictionary = orð úr orðabók
    .not_name = nafn, svo sem nafn einstaklings eða tækisins

password-rule =
    .min_length = lágmarksfjöldi stafa
    .max_length = hámarksfjöldi stafa
    .complexity = áskilið og bannað innihald
    .history = bann við endurnotkun fyrri lykilorða
    .max_age = tími þar til breytingar er krafist
    .max_attempts = fjöldi misheppnaðra tilrauna fram að læsingu
    .attempts_within = tímabil þar sem misheppnaðar tilraunir eru taldar
    .lockout = lengd læsingar

default-credentials =
    .none = engar innskráningarupplýsingar stilltar
    .default = forstilltar
    .unique_per_device = ólíkar fyrir hvert tæki
    .must_change_at_first_login = verður að breyta við fyrstu innskráningu
    .shared_known = eins fyrir öll tæki og almennt þekktar
    .set_at_installation = ákveðnar við uppsetningu
    .manufacturer_only = aðeins þekktar framleiðanda
    .documented = eins fyrir öll tæki og tilgreindar í skjölum framleiðanda

timeout-action =
    .lock = læsa
    .logout = skrá út
    .hide_data = fela gögn
    .screen_off = slökkva á skjá
    .never = engin tímamörk

account-kind =
    .person = persónulegur reikningur
    .shared = sameiginlegur reikningur
    .service = þjónustureikningur
    .guest = gestareikningur
    .technical = tæknilegur reikningur
    .emergency = neyðarreikningur

credential-kind =
    .certificate = vottorð
    .api_key = API-lykill
    .token = auðkennislykill
    .password = lykilorð
    .shared_secret = sameiginlegt leyndarmál
    .ssh_key = SSH-lykill
    .pre_shared_key = fordeildur lykill
    .ae_title = AE-heiti
    .encryption_key = dulkóðunarlykill

connection =
    .none = engin
    .optional = valfrjáls
    .required = krafist

internet =
    .not_needed = óþörf
    .optional = valfrjáls
    .needed = nauðsynleg
    .not_directly = ekki bein
    .forbidden = bönnuð

traffic-control =
    .deny_all_but_listed = lokað fyrir alla umferð nema tengingar sem á að leyfa samkvæmt þessu skjali
    .deny_all = lokað fyrir alla umferð
    .allow_outbound = tengingar innan frá leyfðar, lokað á tengingar utan frá
    .allow_all = öll umferð leyfð
    .restricted = umferð takmörkuð
    .monitored = umferð leyfð og vöktuð
    .isolated = engin tenging við önnur net

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Raðtengi
    .cellular = Farsímamótald
    .nfc = NFC
    .rfid = RFID
    .video = Myndúttak
    .sd_card = SD-kortarauf
    .optical_drive = Geisladrif
    .infrared = Innrautt tengi
    .zigbee = Zigbee
    .analogue_alarm = Hliðrænt úttak viðvörunarboða
    .virtual = Sýndarnetkort
    .api = Forritunarviðmót

addressing =
    .dhcp = DHCP
    .static = fast vistfang
    .dhcp_or_static = DHCP eða fast vistfang
    .link_local = tengilsbundið vistfang
    .none = ekkert vistfang

peer-kind =
    .server = þjónn
    .workstation = vinnustöð
    .cloud = skýjaþjónusta
    .network_service = netþjónusta
    .medical_device = lækningatæki
    .information_system = upplýsingakerfi
    .mobile_device = fartæki
    .printer = prentari
    .other = annað kerfi

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP og UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-samskiptaregla
    .not_known = flutningssamskiptaregla ekki tilgreind

direction =
    .inbound = inn (hlustar)
    .outbound = út (opnar tengingar)
    .both = inn og út (hlustar og opnar tengingar)

port-authentication =
    .none = engin
    .server = vottorð þjóns
    .mutual = vottorð beggja vegna
    .mutual_without_certificates = báðar hliðar, án vottorða
    .user_login = innskráning notanda
    .token = auðkennislykill
    .shared_secret = sameiginlegt leyndarmál
    .ae_title = AE-heiti
    .address_list = listi yfir leyfð vistföng

port-state =
    .open = opið
    .closed = lokað
    .filtered = síað
    .this_computer_only = aðeins opið fyrir þessa tölvu
    .not_known = ekki þekkt

firewall-rule =
    .allow = leyfa
    .block = loka
    .none = engin regla

exposure =
    .never = ekki leyft
    .not_used = nei
    .allowed = leyft
    .only_through_proxy = aðeins um staðgengilsþjón

medium =
    .network = net
    .cable = kapall
    .usb = USB-miðill
    .card = minniskort
    .disc = diskur
    .paper = pappír
    .radio = þráðlaust

flow-trigger =
    .user = af hálfu notanda
    .schedule = á föstum tímum
    .event = þegar atburður verður
    .request = að beiðni viðtakanda
    .continuous = samfellt

deidentification =
    .none = auðkenni ekki fjarlægð
    .pseudonymised = með gerviauðkennum
    .anonymised = ópersónugreinanleg

network-service =
    .none = engin
    .dhcp = DHCP
    .dns = DNS
    .time = tímaþjónusta
    .directory = skráarþjónusta
    .certificate_authority = vottorðaútgefandi
    .radius = RADIUS
    .syslog = syslog
    .proxy = staðgengilsþjónn
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = fjarskjáborð
    .web_portal = vefgátt
    .ssh = SSH
    .broker = tengingamiðlari
    .modem = mótald

security-test-kind =
    .penetration_test = innbrotsprófun
    .vulnerability_scan = veikleikaskönnun
    .assessment = netöryggismat
    .fuzzing = þokuprófun (fuzzing)
    .code_analysis = kóðagreining

integrity-method =
    .none = engin
    .signature = stafræn undirskrift
    .mac = auðkenningarkóði skilaboða
    .hash = tætigildi
    .checksum = gátsumma

remote-purpose =
    .service = þjónusta
    .update = hugbúnaðaruppfærslur
    .administration = kerfisstjórnun
    .monitoring = vöktun
    .data_view = skoðun sjúklingagagna
    .operation = stjórnun tækis
    .options = virkjun valkosta

data-category =
    .health = heilsufarsgögn
    .identifier = auðkenni sjúklinga
    .name = nöfn einstaklinga
    .image = myndir
    .measurement = mæligildi
    .genetic = erfðafræðileg gögn
    .biometric = lífkennagögn
    .demographic = lýðfræðileg gögn
    .location = staðsetningargögn
    .contact = samskiptaupplýsingar
    .credentials = innskráningarupplýsingar
    .configuration = stillingagögn
    .log = gögn úr atburðaskrá
    .software = hugbúnaður
    .drug_library = lyfjasafn
    .order = beiðnir
    .result = niðurstöður
    .alarm = viðvörunarboð
    .time = tími
    .status = staða tækis
    .usage = notkunargögn
    .telemetry = fjarmæligögn
    .photo = ljósmyndir
    .video = myndskeið
    .audio = hljóðgögn
    .therapy_command = skipanir sem stýra meðferð

no-media =
    .none = engir

media-purpose =
    .export = útflutningur gagna
    .import = innflutningur gagna
    .backup = öryggisafrit
    .update = uppfærsla hugbúnaðar
    .signatures = uppfærsla á skilgreiningum vírusvarnar
    .options = virkjun valkosta
    .service = þjónusta

media-kind =
    .usb_stick = USB-minnislykill
    .external_drive = ytra drif
    .memory_card = minniskort
    .optical_disc = geisladiskur

decommission-occasion =
    .disposal = fyrir förgun
    .transfer = fyrir afhendingu til annarra
    .return = fyrir skil
    .repair = fyrir viðgerð
    .uninstallation = til að fjarlægja hugbúnaðinn

control-kind =
    .it_operation = Rekstur tölvukerfa
    .access_management = Aðgangsstjórnun
    .account_review = Yfirferð reikninga
    .antimalware = Vírusvarnarhugbúnaður
    .application_control = Forritastýring
    .backup = Öryggisafrit
    .certificate_management = Umsjón vottorða
    .encryption = Dulkóðun
    .firewall = Eldveggur
    .device_firewall = Eldveggur á tækinu
    .incident_response = Viðbrögð við netöryggisatvikum
    .intrusion_detection = Innbrotagreining
    .log_review = Yfirferð atburðaskráa
    .network_segmentation = Skipting nets
    .network_security = Öryggi nets
    .password_policy = Reglur um lykilorð
    .patch_management = Umsjón lagfæringa
    .physical_access = Vörn gegn aðgengi á staðnum
    .privacy_protection = Persónuvernd
    .remote_access = Fjaraðgangur
    .removable_media = Lausir miðlar
    .secure_configuration = Öruggar stillingar
    .secure_disposal = Örugg förgun
    .session_lock = Læsing lotu
    .time_synchronisation = Samstilling tíma
    .training = Þjálfun
    .vulnerability_scanning = Veikleikaskönnun
    .wireless_security = Öryggi þráðlausra neta
    .asset_inventory = Eignaskrá
    .virtualisation = Sýndarvæðing
    .usb_control = USB-stýring
    .proxy = Staðgengilsþjónn
    .risk_management = Áhættustjórnun
    .log_collection = Söfnun atburðaskráa
    .organisational_policy = Skipulagsreglur
    .platform_choice = Val á kerfisgrunni
    .supervision = Eftirlit með notkun
    .external_devices = Ytri búnaður
    .change_management = Breytingastjórnun
    .continuity_plan = Áætlun um samfelldan rekstur
    .data_verification = Sannprófun gagna
    .mobile_device_management = Umsjón síma og spjaldtölva
    .network_monitoring = Vöktun nets
    .personnel_security = Áreiðanleiki starfsfólks
    .power_supply = Aflgjafi
    .quality_of_service = Forgangsröðun netumferðar
    .redundancy = Varabúnaður
    .vulnerability_monitoring = Vöktun birtra veikleika
    .key_management = Umsjón lykla
    .genuine_software = Ósvikinn hugbúnaður

standard-kind =
    .interoperability = samvirkni
    .security = netöryggi
    .safety = öryggi
    .other = annað

support-state =
    .required = krafist
    .recommended = mælt með
    .supported = nýtur stuðnings
    .tested = prófað
    .included = fylgir með
    .not_recommended = ekki mælt með
    .not_tested = ekki prófað
    .not_supported = nýtur ekki stuðnings
    .not_needed = ekki þörf á

capability =
    .ALOF = Sjálfvirk útskráning (ALOF)
    .AUDT = Úttektarskráning (AUDT)
    .AUTH = Aðgangsheimildir (AUTH)
    .CNFS = Stillingar netöryggiseiginleika (CNFS)
    .CONN = Tengimöguleikar (CONN)
    .CSUP = Netöryggisuppfærslur vöru (CSUP)
    .DIDT = Auðkenni fjarlægð úr heilsufarsgögnum (DIDT)
    .DTBK = Öryggisafrit gagna og endurheimt eftir áföll (DTBK)
    .EMRG = Neyðaraðgangur (EMRG)
    .IGAU = Heilleiki og ósvikinn uppruni heilsufarsgagna (IGAU)
    .MLDP = Greining spilliforrita og vörn gegn þeim (MLDP)
    .MPII = Meðferð persónugreinanlegra upplýsinga (MPII)
    .NAUT = Auðkenning hnúta (NAUT)
    .PAUT = Auðkenning einstaklinga (PAUT)
    .PLOK = Efnislegir lásar (PLOK)
    .RDMP = Áætlun um íhluti þriðju aðila (RDMP)
    .RMOT = Fjarþjónusta (RMOT)
    .SAHD = Herðing kerfis og forrita (SAHD)
    .SBOM = Íhlutaskrá hugbúnaðar (SBOM)
    .SGUD = Leiðbeiningar um netöryggi (SGUD)
    .STCF = Leynd vistaðra heilsufarsgagna (STCF)
    .TXCF = Leynd í gagnasendingum (TXCF)
    .TXIG = Heilleiki gagnasendinga (TXIG)

objective =
    .confidentiality = leynd
    .integrity = heilleiki
    .availability = tiltækileiki
    .authenticity = ósvikinn uppruni
    .accountability = rekjanleiki
    .safety = öryggi
    .privacy = persónuvernd

log-event =
    .login = innskráning
    .failed_login = misheppnuð innskráning
    .logout = útskráning
    .account_locked = læstur reikningur
    .account_change = reikningur stofnaður, honum breytt eða eytt
    .role_change = breyting á hlutverkum og réttindum
    .password_change = breyting á lykilorði
    .settings_change = breyting á stillingum
    .network_change = breyting á netstillingum
    .data_access = aðgangur að sjúklingagögnum
    .data_change = breyting á sjúklingagögnum
    .data_export = útflutningur gagna
    .data_deletion = eyðing gagna
    .update = hugbúnaðaruppfærsla
    .failed_update = misheppnuð hugbúnaðaruppfærsla
    .start_stop = ræsing og stöðvun
    .time_change = breyting á klukku
    .log_export = útflutningur atburðaskrár
    .log_cleared = eyðing atburðaskrár
    .emergency_access = neyðaraðgangur
    .remote_session = fjartengd lota
    .integrity_failure = misheppnuð heilleikaprófun
    .malware_found = spilliforrit fannst
    .backup = öryggisafrit
    .restore = endurheimt
    .connection_failure = misheppnuð tenging
    .media_inserted = miðill tengdur
    .drug_library_change = breyting á lyfjasafni
    .calibration = kvörðun
    .alarm = viðvörunarboð
    .http_request = HTTP-beiðni
    .data_received = móttaka gagna
    .data_sent = sending gagna
    .data_query = fyrirspurn um gögn
    .device_paired = pörun tækis
    .data_creation = stofnun gagna

log-field =
    .time = tími
    .user = notandi
    .role = hlutverk
    .event = atburður
    .outcome = útkoma
    .source = uppruni
    .object = viðfang
    .old_value = eldra gildi
    .new_value = nýtt gildi
    .device_id = auðkenni tækis
    .address = vistfang á neti
    .patient = sjúklingur

alert-state =
    .problem = vandamál
    .normal_state = ekkert vandamál

notification-means =
    .email = tölvupóstur
    .sms = SMS-skilaboð
    .push = boð í síma
    .other_screen = boð á skjá annars kerfis
    .monitoring_system = boð til vöktunarkerfis

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = stýrikerfi
    .server = þjónn
    .phone = sími
    .manual = handvirk stilling
    .cellular = farsímanet

malware-protection =
    .allow_list = leyfislisti
    .antimalware_included = vírusvarnarhugbúnaður fylgir með
    .antimalware_supported = vírusvarnarhugbúnaður studdur
    .antimalware_by_operator = vírusvarnarhugbúnaður rekstraraðila
    .antimalware_not_recommended = ekki mælt með vírusvarnarhugbúnaði
    .read_only_system = skrifvarið kerfi
    .no_antimalware_software = enginn vírusvarnarhugbúnaður
    .none = engin
    .not_applicable = á ekki við

exclusion-scope =
    .all_scans = öll skönnun
    .on_access = skönnun við aðgang að skrám
    .full_scan = tímasett skönnun og skönnun sem er ræst handvirkt

third-party-software =
    .not_possible = ekki hægt
    .not_allowed = ekki leyft
    .only_listed = aðeins hugbúnaður á listanum
    .allowed = leyft

announcement =
    .email = tölvupóstur
    .letter = bréf
    .website = vefsvæði
    .on_device = boð í tækinu
    .advisory = netöryggistilkynning
    .app_store = forritaverslun
    .service_visit = þjónustuheimsókn
    .portal = viðskiptavinagátt

update-source =
    .server = þjónn
    .download = niðurhal
    .usb_medium = USB-miðill
    .app_store = forritaverslun
    .cloud = skýjaþjónusta
    .service_partner = þjónustuaðili
    .package_repository = pakkasafn
    .container_registry = gámaskrá (container registry)

update-authentication =
    .signature = stafræn undirskrift
    .hash = tætigildi
    .signed_package = undirritaður pakki
    .app_store = forritaverslun
    .none = engin
    .checksum = gátsumma

support-end =
    .end_of_warranty = lok ábyrgðar
    .end_of_contract = lok þjónustusamnings
    .end_of_service_life = lok endingartíma
    .next_release = næsta útgáfa kemur út

backup-content =
    .settings = stillingar
    .patient_data = sjúklingagögn
    .images = myndir
    .database = gagnagrunnur
    .logs = atburðaskrár
    .users = notandareikningar
    .certificates = vottorð
    .keys = lyklar
    .credentials = innskráningarupplýsingar
    .system = kerfið í heild
    .results = niðurstöður
    .calibration = kvörðunargögn

vex-state =
    .not_affected = veikleikinn snertir tækið ekki
    .affected = veikleikinn snertir tækið
    .fixed = lagfært
    .under_investigation = í skoðun

exploitation =
    .yes = misnotaður
    .none_known = engin þekkt misnotkun
    .not_known = ekki þekkt

vex-justification =
    .component_not_present = íhluturinn er ekki í tækinu
    .vulnerable_code_not_present = kóðinn með veikleikanum er ekki í tækinu
    .vulnerable_code_not_in_execute_path = kóðinn með veikleikanum er aldrei keyrður
    .vulnerable_code_cannot_be_controlled_by_adversary = árásaraðili getur ekki stýrt kóðanum með veikleikanum
    .inline_mitigations_already_exist = innbyggð vörn kemur í veg fyrir misnotkun
    .requires_configuration = aðeins er hægt að misnota veikleikann með stillingu sem tækið notar ekki
    .requires_dependency = aðeins er hægt að misnota veikleikann með öðrum íhlut sem er ekki í tækinu
    .requires_environment = aðeins er hægt að misnota veikleikann í öðru rekstrarumhverfi
    .protected_by_compiler = aðeins er hægt að misnota veikleikann í hugbúnaði sem var þýddur með öðrum hætti
    .protected_at_runtime = komið er í veg fyrir misnotkun í keyrslu
    .protected_at_perimeter = árásir eru stöðvaðar við ytri mörk: efnisleg mörk, rökleg mörk eða mörk nets

vex-response =
    .update = uppfærsla
    .rollback = afturhvarf til eldri útgáfu
    .workaround_available = hjáleið
    .mitigation = ráðstöfun sem dregur úr áhættunni
    .will_not_fix = engin lagfæring fyrirhuguð
    .can_not_fix = ekki hægt að lagfæra
    .none_available = engin úrbót í boði enn

keeping =
    .until_deleted = þar til þeim er eytt
    .until_exported = þar til þau eru flutt út
    .until_sent = þar til þau eru send
    .temporary = tímabundið
    .until_examination_ends = þar til rannsókn eða meðferð lýkur
    .unlimited = án tímamarka
    .until_overwritten = þar til nýrri gögn skrifast yfir þau
    .until_session_ends = þar til lotu lýkur
    .until_switched_off = þar til slökkt er á tækinu
    .until_discharge = þar til sjúklingur er útskrifaður
    .until_next_patient = fram að næsta sjúklingi eða næstu rannsókn

asset =
    .patient = sjúklingur
    .user = notendur eða aðrir nálægt tækinu
    .personal_data = persónuupplýsingar
    .other_data = önnur gögn
    .device = tæki
    .function = aðgerðir tækisins
    .network = net
    .other_systems = önnur kerfi

personal-data =
    .none = engar
    .processed = unnar, ekki vistaðar
    .not_stored = ekki vistaðar
    .stored = vistaðar

retention-start =
    .creation = stofnun
    .last_use = síðasta notkun eða breyting
    .export = útflutningur
    .end_of_treatment = lok meðferðar eða rannsóknar
    .deletion = eyðing

group-choice =
    .all = allar ráðstafanir hópsins
    .at_least_one = að minnsta kosti ein ráðstöfun hópsins

traffic-direction =
    .inbound = Umferð inn
    .outbound = Umferð út

user-interface-kind =
    .display = Skjár
    .touchscreen = Snertiskjár
    .keyboard = Lyklaborð
    .pointing_device = Mús, stýrikúla eða snertiflötur
    .controls = Hnappar og rofar
    .indicator_light = Gaumljós
    .loudspeaker = Hátalari
    .microphone = Hljóðnemi
    .camera = Myndavél
    .barcode_reader = Strikamerkjalesari
    .remote_control = Fjarstýring

support-start =
    .delivery = afhending
    .purchase = kaup
    .first_sale = fyrsta sala gerðarinnar
    .last_sale = síðasta sala gerðarinnar
    .release = útgáfudagur útgáfunnar
