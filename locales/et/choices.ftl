### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = olemas
    .not_provided = puudub
    .by_operator = peab tagama käitaja
    .by_host = tagab operatsioonisüsteem või hostsüsteem
    .not_applicable = ei ole asjakohane

party =
    .manufacturer = tootja
    .operator = käitaja
    .shared = tootja ja käitaja
    .user = kasutaja
    .patient = patsient
    .third_party = kolmas isik
    .service_partner = hoolduspartner
    .integrator = integreerija
    .practitioner = praksise pidaja

need =
    .required = kohustuslik
    .strongly_recommended = tungivalt soovitatav
    .recommended = soovitatav
    .preferred = eelistatud
    .where_possible = soovitatav võimaluse korral
    .optional = valikuline

severity =
    .danger = oht
    .warning = hoiatus
    .caution = ettevaatust
    .notice = tähelepanu

default-state =
    .always_on = alati sisse lülitatud
    .on = sisse lülitatud
    .off = välja lülitatud
    .not_installed = paigaldamata

regulation =
    .mdr = Määrus (EL) 2017/745 (MDR)
    .ivdr = Määrus (EL) 2017/746 (IVDR)
    .cra = Määrus (EL) 2024/2847 (CRA)

option-supply =
    .included = kuulub komplekti
    .separate_licence = eraldi litsentsiga
    .separate_product = eraldi tootena

supply =
    .software = tarkvara ilma riistvarata
    .hardware = riistvara koos tarkvaraga
    .with_cloud_service = riistvara koos tarkvaraga ning pilveteenus
    .software_with_cloud_service = tarkvara ilma riistvarata ning pilveteenus
    .with_software_for_other_hardware = riistvara koos tarkvaraga ning tarkvara muu riistvara jaoks

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
    .hospital = haigla
    .intensive_care = intensiivraviosakond
    .operating_room = operatsioonituba
    .emergency_department = erakorralise meditsiini osakond
    .radiology_department = radioloogiaosakond
    .laboratory = labor
    .ambulatory = polikliinik
    .ambulance = kiirabiauto
    .practice = arstipraksis
    .nursing_home = hooldekodu
    .home = kodu
    .pharmacy = apteek
    .data_centre = andmekeskus
    .office = kontor
    .outdoors = välistingimused

intended-user =
    .nurse = õed
    .physician = arstid
    .radiologist = radioloogid
    .radiographer = radioloogiatehnikud
    .sonographer = ultraheliuuringute tegijad
    .laboratory_technician = laborandid
    .pathologist = patoloogid
    .pharmacist = apteekrid
    .paramedic = kiirabitöötajad
    .biomedical_engineer = meditsiinitehnika insenerid
    .it_administrator = IT-administraatorid
    .security_officer = infoturbejuhid
    .service_technician = hooldustehnikud
    .patient = patsiendid
    .caregiver = hooldajad
    .lay_person = tavakasutajad
    .researcher = teadlased
    .developer = arendajad
    .user = kasutajad
    .administrator = toote administraatorid
    .clinical_staff = kliiniline personal
    .therapist = terapeudid
    .medical_physicist = meditsiinifüüsikud
    .dentist = hambaarstid
    .integrator = integreerijad
    .procurement = hanketöötajad
    .anaesthetist = anestesioloogid
    .audiologist = audioloogid
    .hearing_aid_acoustician = kuuldeaparaatide spetsialistid
    .optician = optikud

session-occasion =
    .lid_closed = kaane sulgemine
    .shutdown = väljalülitamine
    .restart = taaskäivitamine
    .standby = ooterežiimile minek
    .screen_saver = ekraanisäästja käivitumine
    .card_removed = kiip- või läbipääsukaardi eemaldamine
    .connection_lost = ühenduse katkemine
    .user_away = kasutaja eemalolek
    .app_closed = rakenduse või veebibrauseri sulgemine
    .other_login = teise isiku sisselogimine
    .examination_end = uuringu või ravi lõpp
    .user_command = kasutaja käsk
    .password_change = parooli vahetamine

part-kind =
    .device = seade
    .app = rakendus
    .server = server
    .client = klientprogramm
    .cloud_service = pilveteenus
    .gateway = lüüs
    .accessory = abiseade
    .workstation = tööjaam
    .mobile_device = mobiilseade
    .database = andmebaas
    .firmware = püsivara
    .plugin = lisandmoodul
    .software = tarkvara
    .operating_system = operatsioonisüsteem
    .web_application = veebirakendus
    .service = taustateenus
    .sensor = andur
    .wearable = kehal kantav seade
    .implant = implantaat
    .network_device = võrguseade
    .storage = andmehoidla
    .virtual_machine = virtuaalmasin

hosting =
    .on_device = seadmes
    .operator_site = käitaja juures
    .user_device = kasutaja seadmes
    .manufacturer_cloud = tootja pilves
    .third_party_cloud = kolmanda isiku pilves

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Tekst, mida seade kuvab, või klahv.

register =
    .professional = spetsialistidele
    .lay = tavalugejatele

document-form =
    .book = raamat
    .card = kaart

authentication =
    .none = autentimine puudub
    .local_password = kohalik kasutajanimi ja parool
    .password = kasutajanimi ja parool
    .local_pin = kohalik PIN-kood
    .pin = PIN-kood
    .badge = läbipääsukaart
    .token = pääsutõend (token)
    .smart_card = kiipkaart
    .biometric = biomeetriline tunnus
    .directory = kataloogikonto
    .single_sign_on = ühekordne sisselogimine (single sign-on)
    .certificate = sertifikaat
    .host_login = operatsioonisüsteemi sisselogimine
    .one_time_code = ühekordne kood
    .pairing = paaristamine
    .http_basic = HTTP lihtautentimine (basic)
    .email_password = e-posti aadress ja parool
    .password_only = parool ilma kasutajanimeta
    .user_name_only = kasutajanimi ilma paroolita

other-functions =
    .no = ei
    .yes = jah

automatic-login-state =
    .provided = olemas
    .by_host = tagab operatsioonisüsteem
    .none = puudub

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Kasutaja märkab seda tõrget.
    .no = Kasutaja ei märka seda tõrget.

login-occasion =
    .start = pärast käivitamist
    .session_end = pärast seansi lõppu

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (turvavõti või pääsuvõti)
    .totp = ajapõhine ühekordne parool
    .sms = SMS-iga saadetud kood
    .push = kinnitus telefonis
    .smart_card = kiipkaart
    .hardware_token = riistvaraline pääsutõend (token)
    .email = e-kirjaga saadetud kood

rules-from =
    .device = seade
    .host = operatsioonisüsteem
    .directory = kataloogiteenus
    .operator = käitaja

secret-kind =
    .password = parool
    .pin = PIN-kood

complexity =
    .upper_case = vähemalt üks suurtäht
    .lower_case = vähemalt üks väiketäht
    .letter = vähemalt üks täht
    .digit = vähemalt üks number
    .digits_only = ainult numbrid
    .special = vähemalt üks erimärk
    .not_in_common_list = levinud valikute loendis olev valik
    .not_user_name = kasutajanimi
    .not_containing_user_name = valik, mis sisaldab kasutajanime või selle osi
    .not_repeated = sama märgi kordus
    .not_sequence = jada, näiteks 1234
    .not_in_dictionary = sõnaraamatus olev sõna
    .not_name = nimi, näiteks isiku või seadme nimi

password-rule =
    .min_length = väikseim märkide arv
    .max_length = suurim märkide arv
    .complexity = nõutav ja keelatud sisu
    .history = varasemate paroolide uuesti kasutamise keeld
    .max_age = aeg, mille möödudes nõutakse vahetamist
    .max_attempts = nurjunud katsete arv enne lukustust
    .attempts_within = ajavahemik, mille jooksul nurjunud katseid loetakse
    .lockout = lukustuse kestus

default-credentials =
    .none = ei ole määratud
    .default = eelseatud
    .unique_per_device = igal seadmel erinevad
    .must_change_at_first_login = tuleb esimesel sisselogimisel vahetada
    .shared_known = kõigil seadmetel samad ja avalikult teada
    .set_at_installation = määratakse paigaldamisel
    .manufacturer_only = teada ainult tootjale
    .documented = kõigil seadmetel samad ja tootja dokumentides kirjas

timeout-action =
    .lock = lukustamine
    .logout = väljalogimine
    .hide_data = andmete peitmine
    .screen_off = ekraani väljalülitamine
    .never = ajapiirang puudub

account-kind =
    .person = isiklik konto
    .shared = jagatud konto
    .service = teenusekonto
    .guest = külaliskonto
    .technical = tehniline konto
    .emergency = hädaolukorra konto

credential-kind =
    .certificate = sertifikaat
    .api_key = API-võti
    .token = pääsutõend (token)
    .password = parool
    .shared_secret = jagatud saladus
    .ssh_key = SSH-võti
    .pre_shared_key = eeljagatud võti
    .ae_title = AE-nimetus (AE title)
    .encryption_key = krüpteerimisvõti

connection =
    .none = puudub
    .optional = valikuline
    .required = vajalik

internet =
    .not_needed = ei ole vajalik
    .optional = valikuline
    .needed = vajalik
    .not_directly = mitte otse
    .forbidden = keelatud

traffic-control =
    .deny_all_but_listed = kogu liiklus blokeeritud, välja arvatud ühendused, mis selle dokumendi järgi tuleb lubada
    .deny_all = kogu liiklus blokeeritud
    .allow_outbound = ühendused seestpoolt lubatud, ühendused väljastpoolt blokeeritud
    .allow_all = kogu liiklus lubatud
    .restricted = liiklus piiratud
    .monitored = liiklus lubatud ja seiratud
    .isolated = ühendust teiste võrkudega ei ole

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Jadaport
    .cellular = Mobiilsidemodem
    .nfc = NFC
    .rfid = RFID
    .video = Videoväljund
    .sd_card = SD-kaardi pesa
    .optical_drive = Optiline draiv
    .infrared = Infrapunaport
    .zigbee = Zigbee
    .analogue_alarm = Analoogne häireväljund
    .virtual = Virtuaalne võrguadapter
    .api = Rakendusliides

addressing =
    .dhcp = DHCP
    .static = staatiline aadress
    .dhcp_or_static = DHCP või staatiline aadress
    .link_local = lingikohalik aadress (link-local)
    .none = aadress puudub

peer-kind =
    .server = server
    .workstation = tööjaam
    .cloud = pilveteenus
    .network_service = võrguteenus
    .medical_device = meditsiiniseade
    .information_system = infosüsteem
    .mobile_device = mobiilseade
    .printer = printer
    .other = muu süsteem

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP ja UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokoll
    .not_known = transpordiprotokoll märkimata

direction =
    .inbound = sissetulev (kuulab)
    .outbound = väljuv (avab ühendusi)
    .both = sissetulev ja väljuv (kuulab ja avab ühendusi)

port-authentication =
    .none = puudub
    .server = serveri sertifikaat
    .mutual = mõlema poole sertifikaadid
    .mutual_without_certificates = mõlemad pooled, sertifikaatideta
    .user_login = kasutaja sisselogimine
    .token = pääsutõend (token)
    .shared_secret = jagatud saladus
    .ae_title = AE-nimetus (AE title)
    .address_list = lubatud aadresside loend

port-state =
    .open = avatud
    .closed = suletud
    .filtered = filtreeritud
    .this_computer_only = avatud ainult sellele arvutile
    .not_known = ei ole teada

firewall-rule =
    .allow = lubada
    .block = blokeerida
    .none = reegel puudub

exposure =
    .never = ei ole lubatud
    .not_used = ei
    .allowed = lubatud
    .only_through_proxy = ainult puhverserveri kaudu

medium =
    .network = võrk
    .cable = kaabel
    .usb = USB-andmekandja
    .card = mälukaart
    .disc = ketas
    .paper = paber
    .radio = raadio

flow-trigger =
    .user = kasutaja algatusel
    .schedule = kindlatel aegadel
    .event = sündmuse toimumisel
    .request = vastuvõtja päringul
    .continuous = pidevalt

deidentification =
    .none = deidentimata
    .pseudonymised = pseudonüümitud
    .anonymised = anonüümitud

network-service =
    .none = mitte ükski
    .dhcp = DHCP
    .dns = DNS
    .time = ajateenus
    .directory = kataloogiteenus
    .certificate_authority = sertifitseerimiskeskus
    .radius = RADIUS
    .syslog = syslog
    .proxy = puhverserver
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = kaugtöölaud
    .web_portal = veebiportaal
    .ssh = SSH
    .broker = ühendusevahendaja
    .modem = modem

security-test-kind =
    .penetration_test = läbistustest
    .vulnerability_scan = turvanõrkuste skannimine
    .assessment = turvahindamine
    .fuzzing = hägustest
    .code_analysis = koodianalüüs

integrity-method =
    .none = puudub
    .signature = digiallkiri
    .mac = sõnumi autentimiskood
    .hash = räsiväärtus
    .checksum = kontrollsumma

remote-purpose =
    .service = hooldus
    .update = tarkvarauuendused
    .administration = haldamine
    .monitoring = seire
    .data_view = patsiendiandmete vaatamine
    .operation = kasutamine
    .options = lisavalikute aktiveerimine

data-category =
    .health = terviseandmed
    .identifier = patsiendi tunnusandmed
    .name = isikunimed
    .image = pildid
    .measurement = mõõteväärtused
    .genetic = geneetilised andmed
    .biometric = biomeetrilised andmed
    .demographic = demograafilised andmed
    .location = asukohaandmed
    .contact = kontaktandmed
    .credentials = autentimisandmed
    .configuration = konfiguratsiooniandmed
    .log = logiandmed
    .software = tarkvara
    .drug_library = ravimiteek
    .order = tellimused ja korraldused
    .result = tulemused
    .alarm = häired
    .time = aeg
    .status = seadme olek
    .usage = kasutusandmed
    .telemetry = telemeetria
    .photo = fotod
    .video = videoandmed
    .audio = heliandmed
    .therapy_command = ravi juhtivad käsud

no-media =
    .none = mitte ükski

media-purpose =
    .export = andmete eksport
    .import = andmete import
    .backup = varundamine
    .update = tarkvara uuendamine
    .signatures = viirusetõrje signatuuride uuendamine
    .options = lisavalikute aktiveerimine
    .service = hooldus

media-kind =
    .usb_stick = USB-mälupulk
    .external_drive = väline draiv
    .memory_card = mälukaart
    .optical_disc = optiline ketas

decommission-occasion =
    .disposal = enne utiliseerimist
    .transfer = enne üleandmist
    .return = enne tagastamist
    .repair = enne remonti
    .uninstallation = tarkvara desinstallimiseks

control-kind =
    .it_operation = IT-süsteemide käitamine
    .access_management = Juurdepääsuhaldus
    .account_review = Kontode läbivaatamine
    .antimalware = Viirusetõrjetarkvara
    .application_control = Rakenduste kontroll
    .backup = Varundamine
    .certificate_management = Sertifikaadihaldus
    .encryption = Krüpteerimine
    .firewall = Tulemüür
    .device_firewall = Tulemüür seadmes
    .incident_response = Turvasündmustele reageerimine
    .intrusion_detection = Sissetungi tuvastamine
    .log_review = Logide läbivaatamine
    .network_segmentation = Võrgu segmenteerimine
    .network_security = Võrgu turvalisus
    .password_policy = Paroolireeglid
    .patch_management = Paikade haldus
    .physical_access = Kaitse füüsilise juurdepääsu eest
    .privacy_protection = Andmekaitse
    .remote_access = Kaugjuurdepääs
    .removable_media = Eemaldatavad andmekandjad
    .secure_configuration = Turvaline konfiguratsioon
    .secure_disposal = Turvaline utiliseerimine
    .session_lock = Seansi lukustamine
    .time_synchronisation = Aja sünkroonimine
    .training = Väljaõpe
    .vulnerability_scanning = Turvanõrkuste skannimine
    .wireless_security = Traadita võrgu turvalisus
    .asset_inventory = Varade arvestus
    .virtualisation = Virtualiseerimine
    .usb_control = USB kontroll
    .proxy = Puhverserver
    .risk_management = Riskihaldus
    .log_collection = Logide kogumine
    .organisational_policy = Korralduslikud reeglid
    .platform_choice = Platvormi valik
    .supervision = Kasutamise järelevalve
    .external_devices = Välised seadmed
    .change_management = Muudatuste haldus
    .continuity_plan = Talitluspidevuse plaanimine
    .data_verification = Andmete kontrollimine
    .mobile_device_management = Telefonide ja tahvelarvutite haldus
    .network_monitoring = Võrguseire
    .personnel_security = Personali usaldusväärsus
    .power_supply = Elektritoide
    .quality_of_service = Võrguliikluse prioriteet
    .redundancy = Liiasus
    .vulnerability_monitoring = Avaldatud turvanõrkuste jälgimine
    .key_management = Võtmehaldus
    .genuine_software = Autentne tarkvara

standard-kind =
    .interoperability = koostalitlusvõime
    .security = turvalisus
    .safety = ohutus
    .other = muu

support-state =
    .required = kohustuslik
    .recommended = soovitatav
    .supported = toetatud
    .tested = testitud
    .included = kaasas
    .not_recommended = ei ole soovitatav
    .not_tested = testimata
    .not_supported = ei toetata
    .not_needed = ei ole vajalik

capability =
    .ALOF = Automaatne väljalogimine (ALOF)
    .AUDT = Auditeerimisvahendid (AUDT)
    .AUTH = Volitamine (AUTH)
    .CNFS = Turvafunktsioonide seadistamine (CNFS)
    .CONN = Ühenduvus (CONN)
    .CSUP = Toote küberturvalisuse uuendused (CSUP)
    .DIDT = Terviseandmete deidentimine (DIDT)
    .DTBK = Andmete varundamine ja avariitaaste (DTBK)
    .EMRG = Hädaolukorra juurdepääs (EMRG)
    .IGAU = Terviseandmete terviklus ja autentsus (IGAU)
    .MLDP = Pahavara tuvastamine ja tõrje (MLDP)
    .MPII = Isikut tuvastada võimaldavate andmete haldamine (MPII)
    .NAUT = Sõlme autentimine (NAUT)
    .PAUT = Isiku autentimine (PAUT)
    .PLOK = Füüsilised lukud (PLOK)
    .RDMP = Kolmandate isikute komponentide arenduskava (RDMP)
    .RMOT = Kaughooldus (RMOT)
    .SAHD = Süsteemi ja rakenduste turbe tugevdamine (SAHD)
    .SBOM = Tarkvara koostisosade loend (SBOM)
    .SGUD = Turvajuhised (SGUD)
    .STCF = Salvestatud terviseandmete konfidentsiaalsus (STCF)
    .TXCF = Edastuse konfidentsiaalsus (TXCF)
    .TXIG = Edastuse terviklus (TXIG)

objective =
    .confidentiality = konfidentsiaalsus
    .integrity = terviklus
    .availability = käideldavus
    .authenticity = autentsus
    .accountability = vastutavus
    .safety = ohutus
    .privacy = privaatsus

log-event =
    .login = sisselogimine
    .failed_login = nurjunud sisselogimine
    .logout = väljalogimine
    .account_locked = lukustatud konto
    .account_change = konto loomine, muutmine või kustutamine
    .role_change = rollide ja õiguste muutmine
    .password_change = parooli vahetamine
    .settings_change = seadistuste muutmine
    .network_change = võrguseadistuste muutmine
    .data_access = juurdepääs patsiendiandmetele
    .data_change = patsiendiandmete muutmine
    .data_export = andmete eksport
    .data_deletion = andmete kustutamine
    .update = tarkvarauuendus
    .failed_update = nurjunud tarkvarauuendus
    .start_stop = käivitamine ja peatamine
    .time_change = kella muutmine
    .log_export = logi eksport
    .log_cleared = logi kustutamine
    .emergency_access = hädaolukorra juurdepääs
    .remote_session = kaugseanss
    .integrity_failure = nurjunud tervikluse kontroll
    .malware_found = leitud pahavara
    .backup = varundamine
    .restore = taastamine
    .connection_failure = nurjunud ühendus
    .media_inserted = andmekandja ühendamine
    .drug_library_change = ravimiteegi muutmine
    .calibration = kalibreerimine
    .alarm = häire
    .http_request = HTTP päring
    .data_received = andmete vastuvõtmine
    .data_sent = andmete saatmine
    .data_query = andmepäring
    .device_paired = seadme paaristamine
    .data_creation = andmete loomine

log-field =
    .time = aeg
    .user = kasutaja
    .role = roll
    .event = sündmus
    .outcome = tulemus
    .source = allikas
    .object = objekt
    .old_value = vana väärtus
    .new_value = uus väärtus
    .device_id = seadme tunnus
    .address = võrguaadress
    .patient = patsient

alert-state =
    .problem = probleem
    .normal_state = probleemi ei ole

notification-means =
    .email = e-kiri
    .sms = SMS
    .push = teade telefonis
    .other_screen = teade teise süsteemi ekraanil
    .monitoring_system = teade seiresüsteemile

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operatsioonisüsteem
    .server = server
    .phone = telefon
    .manual = käsitsi seadmine
    .cellular = mobiilsidevõrk

malware-protection =
    .allow_list = lubatud tarkvara loend
    .antimalware_included = viirusetõrjetarkvara kaasas
    .antimalware_supported = viirusetõrjetarkvara toetatud
    .antimalware_by_operator = käitaja viirusetõrjetarkvara
    .antimalware_not_recommended = viirusetõrjetarkvara ei ole soovitatav
    .read_only_system = muutmiskaitsega süsteem
    .no_antimalware_software = viirusetõrjetarkvara puudub
    .none = puudub
    .not_applicable = ei ole asjakohane

exclusion-scope =
    .all_scans = kõik skannimised
    .on_access = failide avamisel toimuvad skannimised
    .full_scan = ajastatud ja nõudmisel käivitatavad skannimised

third-party-software =
    .not_possible = ei ole võimalik
    .not_allowed = ei ole lubatud
    .only_listed = ainult loetletud tarkvara
    .allowed = lubatud

announcement =
    .email = e-kiri
    .letter = kiri
    .website = veebisait
    .on_device = teade seadmes
    .advisory = turvateatis
    .app_store = rakendusepood
    .service_visit = hooldusvisiit
    .portal = kliendiportaal

update-source =
    .server = server
    .download = allalaadimine
    .usb_medium = USB-andmekandja
    .app_store = rakendusepood
    .cloud = pilveteenus
    .service_partner = hoolduspartner
    .package_repository = paketihoidla
    .container_registry = konteineriregister

update-authentication =
    .signature = digiallkiri
    .hash = räsiväärtus
    .signed_package = allkirjastatud pakett
    .app_store = rakendusepood
    .none = puudub
    .checksum = kontrollsumma

support-end =
    .end_of_warranty = garantii lõpp
    .end_of_contract = hoolduslepingu lõpp
    .end_of_service_life = kasutusea lõpp
    .next_release = järgmise versiooni väljalase

backup-content =
    .settings = seadistused
    .patient_data = patsiendiandmed
    .images = pildid
    .database = andmebaas
    .logs = logid
    .users = kasutajakontod
    .certificates = sertifikaadid
    .keys = võtmed
    .credentials = autentimisandmed
    .system = kogu süsteem
    .results = tulemused
    .calibration = kalibreerimisandmed

vex-state =
    .not_affected = ei ole mõjutatud
    .affected = mõjutatud
    .fixed = parandatud
    .under_investigation = uurimisel

exploitation =
    .yes = kasutatakse ära
    .none_known = ärakasutamise juhte ei ole teada
    .not_known = ei ole teada

vex-justification =
    .component_not_present = komponenti seadmes ei ole
    .vulnerable_code_not_present = haavatavat koodi seadmes ei ole
    .vulnerable_code_not_in_execute_path = haavatavat koodi ei käivitata kunagi
    .vulnerable_code_cannot_be_controlled_by_adversary = ründaja ei saa haavatavat koodi mõjutada
    .inline_mitigations_already_exist = sisseehitatud kaitse takistab ärakasutamist
    .requires_configuration = ärakasutatav ainult seadistusega, mida seade ei kasuta
    .requires_dependency = ärakasutatav ainult koos teise komponendiga, mida seade ei sisalda
    .requires_environment = ärakasutatav ainult teistsuguses kasutuskeskkonnas
    .protected_by_compiler = ärakasutatav ainult teisiti kompileeritud tarkvaras
    .protected_at_runtime = ärakasutamine on töö ajal takistatud
    .protected_at_perimeter = ründed blokeeritakse füüsilisel, loogilisel või võrgu piiril

vex-response =
    .update = uuendus
    .rollback = naasmine varasemale versioonile
    .workaround_available = ajutine lahendus
    .mitigation = riski vähendav meede
    .will_not_fix = parandust ei ole kavas
    .can_not_fix = ei saa parandada
    .none_available = lahendust veel ei ole

keeping =
    .until_deleted = kuni kustutamiseni
    .until_exported = kuni eksportimiseni
    .until_sent = kuni saatmiseni
    .temporary = ajutiselt
    .until_examination_ends = kuni uuringu või ravi lõpuni
    .unlimited = tähtajatult
    .until_overwritten = kuni uuemad andmed need üle kirjutavad
    .until_session_ends = kuni seansi lõpuni
    .until_switched_off = kuni seadme väljalülitamiseni
    .until_discharge = kuni patsiendi väljakirjutamiseni
    .until_next_patient = kuni järgmise patsiendi või uuringuni

asset =
    .patient = patsient
    .user = kasutajad või teised seadme lähedal viibijad
    .personal_data = isikuandmed
    .other_data = muud andmed
    .device = seade
    .function = seadme funktsioonid
    .network = võrk
    .other_systems = teised süsteemid

personal-data =
    .none = puuduvad
    .processed = töödeldakse, ei salvestata
    .not_stored = ei salvestata
    .stored = salvestatakse

retention-start =
    .creation = loomine
    .last_use = viimane kasutamine või muutmine
    .export = eksportimine
    .end_of_treatment = ravi või uuringu lõpp
    .deletion = kustutamine

group-choice =
    .all = kõik rühma meetmed
    .at_least_one = vähemalt üks rühma meede

traffic-direction =
    .inbound = Sissetulev liiklus
    .outbound = Väljuv liiklus

user-interface-kind =
    .display = Ekraan
    .touchscreen = Puuteekraan
    .keyboard = Klaviatuur
    .pointing_device = Hiir, juhtkuul või puuteplaat
    .controls = Klahvid ja lülitid
    .indicator_light = Märgutuli
    .loudspeaker = Kõlar
    .microphone = Mikrofon
    .camera = Kaamera
    .barcode_reader = Vöötkoodilugeja
    .remote_control = Kaugjuhtimispult

support-start =
    .delivery = tarnimine
    .purchase = ostmine
    .first_sale = mudeli esmamüük
    .last_sale = mudeli viimane müük
    .release = versiooni väljalase
