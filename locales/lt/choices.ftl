### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = yra
    .not_provided = nėra
    .by_operator = privalo užtikrinti eksploatuotojas
    .by_host = užtikrina operacinė arba prieglobos sistema
    .not_applicable = neaktualu

party =
    .manufacturer = gamintojas
    .operator = eksploatuotojas
    .shared = gamintojas ir eksploatuotojas
    .user = naudotojas
    .patient = pacientas
    .third_party = trečioji šalis
    .service_partner = techninės priežiūros partneris
    .integrator = integruotojas
    .practitioner = privačiai praktikuojantis gydytojas

need =
    .required = privaloma
    .strongly_recommended = primygtinai rekomenduojama
    .recommended = rekomenduojama
    .preferred = teikiama pirmenybė
    .where_possible = kai įmanoma
    .optional = neprivaloma

severity =
    .danger = pavojus
    .warning = įspėjimas
    .caution = atsargiai
    .notice = dėmesio

default-state =
    .always_on = visada įjungta
    .on = įjungta
    .off = išjungta
    .not_installed = neįdiegta

regulation =
    .mdr = Reglamentas (ES) 2017/745 (MDR)
    .ivdr = Reglamentas (ES) 2017/746 (IVDR)
    .cra = Reglamentas (ES) 2024/2847 (CRA)

option-supply =
    .included = pateikiama kartu
    .separate_licence = su atskira licencija
    .separate_product = kaip atskiras produktas

supply =
    .software = programinė įranga be aparatinės įrangos
    .hardware = aparatinė įranga su jos programine įranga
    .with_cloud_service = aparatinė įranga su jos programine įranga ir debesijos paslauga
    .software_with_cloud_service = programinė įranga be aparatinės įrangos ir debesijos paslauga
    .with_software_for_other_hardware = aparatinė įranga su jos programine įranga ir programinė įranga kitai aparatinei įrangai

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
    .hospital = ligoninė
    .intensive_care = intensyviosios terapijos skyrius
    .operating_room = operacinė
    .emergency_department = skubiosios pagalbos skyrius
    .radiology_department = radiologijos skyrius
    .laboratory = laboratorija
    .ambulatory = ambulatorinė klinika
    .ambulance = greitosios medicinos pagalbos automobilis
    .practice = gydytojo kabinetas
    .nursing_home = slaugos namai
    .home = namai
    .pharmacy = vaistinė
    .data_centre = duomenų centras
    .office = biuras
    .outdoors = lauko sąlygos

intended-user =
    .nurse = slaugytojai
    .physician = gydytojai
    .radiologist = gydytojai radiologai
    .radiographer = radiologijos technologai
    .sonographer = ultragarsinių tyrimų specialistai
    .laboratory_technician = laborantai
    .pathologist = gydytojai patologai
    .pharmacist = vaistininkai
    .paramedic = paramedikai
    .biomedical_engineer = biomedicinos inžinieriai
    .it_administrator = IT administratoriai
    .security_officer = informacijos saugumo įgaliotiniai
    .service_technician = techninės priežiūros specialistai
    .patient = pacientai
    .caregiver = prižiūrintys asmenys
    .lay_person = neprofesionalai
    .researcher = tyrėjai
    .developer = kūrėjai
    .user = naudotojai
    .administrator = produkto administratoriai
    .clinical_staff = klinikiniai darbuotojai
    .therapist = terapijos specialistai
    .medical_physicist = medicinos fizikai
    .dentist = gydytojai odontologai
    .integrator = integruotojai
    .procurement = pirkimų specialistai
    .anaesthetist = gydytojai anesteziologai
    .audiologist = audiologai
    .hearing_aid_acoustician = klausos aparatų specialistai
    .optician = optikai

session-occasion =
    .lid_closed = dangčio uždarymas
    .shutdown = išjungimas
    .restart = paleidimas iš naujo
    .standby = budėjimo veiksena
    .screen_saver = ekrano užsklandos įsijungimas
    .card_removed = kortelės išėmimas
    .connection_lost = ryšio nutrūkimas
    .user_away = naudotojo nebuvimas
    .app_closed = programos arba naršyklės uždarymas
    .other_login = kito asmens prisijungimas
    .examination_end = tyrimo arba gydymo pabaiga
    .user_command = naudotojo komanda
    .password_change = slaptažodžio pakeitimas

part-kind =
    .device = įrenginys
    .app = programėlė
    .server = serveris
    .client = klientas
    .cloud_service = debesijos paslauga
    .gateway = tinklų sietuvas
    .accessory = priedas
    .workstation = darbo stotis
    .mobile_device = mobilusis įrenginys
    .database = duomenų bazė
    .firmware = programinė aparatinė įranga
    .plugin = papildinys
    .software = programinė įranga
    .operating_system = operacinė sistema
    .web_application = žiniatinklio programa
    .service = foninė tarnyba
    .sensor = jutiklis
    .wearable = dėvimasis įrenginys
    .implant = implantas
    .network_device = tinklo įranga
    .storage = duomenų saugykla
    .virtual_machine = virtualioji mašina

hosting =
    .on_device = įrenginyje
    .operator_site = eksploatuotojo patalpose
    .user_device = naudotojo įrenginyje
    .manufacturer_cloud = gamintojo debesijoje
    .third_party_cloud = trečiosios šalies debesijoje

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Medicinos priemonės rodomas tekstas arba klavišas.

register =
    .professional = specialistams
    .lay = neprofesionalams

document-form =
    .book = knyga
    .card = kortelė

authentication =
    .none = be autentifikavimo
    .local_password = vietinis naudotojo vardas ir slaptažodis
    .password = naudotojo vardas ir slaptažodis
    .local_pin = vietinis PIN kodas
    .pin = PIN kodas
    .badge = darbuotojo kortelė
    .token = žetonas
    .smart_card = lustinė kortelė
    .biometric = biometrinis požymis
    .directory = katalogų tarnybos paskyra
    .single_sign_on = bendrasis prisijungimas prie kelių sistemų
    .certificate = sertifikatas
    .host_login = prisijungimas prie operacinės sistemos
    .one_time_code = vienkartinis kodas
    .pairing = susiejimas
    .http_basic = bazinis HTTP autentifikavimas
    .email_password = e. pašto adresas ir slaptažodis
    .password_only = slaptažodis be naudotojo vardo
    .user_name_only = naudotojo vardas be slaptažodžio

other-functions =
    .no = ne
    .yes = taip

automatic-login-state =
    .provided = yra
    .by_host = užtikrina operacinė sistema
    .none = nėra

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Naudotojas šį sutrikimą pastebi.
    .no = Naudotojas šio sutrikimo nepastebi.

login-occasion =
    .start = po paleidimo
    .session_end = pasibaigus seansui

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (saugumo raktas arba prieigos raktas)
    .totp = laiku pagrįstas vienkartinis slaptažodis
    .sms = SMS žinute siunčiamas kodas
    .push = patvirtinimas telefone
    .smart_card = lustinė kortelė
    .hardware_token = aparatinis žetonas
    .email = e. paštu siunčiamas kodas

rules-from =
    .device = medicinos priemonė
    .host = operacinė sistema
    .directory = katalogų tarnyba
    .operator = eksploatuotojas

secret-kind =
    .password = slaptažodis
    .pin = PIN kodas

complexity =
    .upper_case = bent viena didžioji raidė
    .lower_case = bent viena mažoji raidė
    .letter = bent viena raidė
    .digit = bent vienas skaitmuo
    .digits_only = tik skaitmenys
    .special = bent vienas specialusis ženklas
    .not_in_common_list = dažnai pasirenkamų variantų sąrašo įrašas
    .not_user_name = naudotojo vardas
    .not_containing_user_name = variantas, kuriame yra naudotojo vardas arba jo dalis
    .not_repeated = to paties ženklo kartojimas
    .not_sequence = seka, pavyzdžiui, 1234
    .not_in_dictionary = žodyno žodis
    .not_name = vardas arba pavadinimas, pavyzdžiui, asmens vardas arba medicinos priemonės pavadinimas

password-rule =
    .min_length = mažiausias ženklų skaičius
    .max_length = didžiausias ženklų skaičius
    .complexity = privalomas ir draudžiamas turinys
    .history = draudimas pakartotinai naudoti ankstesnius slaptažodžius
    .max_age = laikas, po kurio privaloma pakeisti
    .max_attempts = nesėkmingų bandymų skaičius iki blokavimo
    .attempts_within = laikas, per kurį skaičiuojami nesėkmingi bandymai
    .lockout = blokavimo trukmė

default-credentials =
    .none = nenustatyti
    .default = iš anksto nustatyti
    .unique_per_device = kiekvienai medicinos priemonei skirtingi
    .must_change_at_first_login = privaloma pakeisti per pirmąjį prisijungimą
    .shared_known = visoms medicinos priemonėms vienodi ir viešai žinomi
    .set_at_installation = nustatomi diegiant
    .manufacturer_only = žinomi tik gamintojui
    .documented = visoms medicinos priemonėms vienodi ir nurodyti gamintojo dokumentuose

timeout-action =
    .lock = užrakinti
    .logout = atsijungti
    .hide_data = paslėpti duomenis
    .screen_off = išjungti ekraną
    .never = laiko ribos nėra

account-kind =
    .person = asmeninė paskyra
    .shared = bendroji paskyra
    .service = techninės priežiūros paskyra
    .guest = svečio paskyra
    .technical = techninė paskyra
    .emergency = avarinė paskyra

credential-kind =
    .certificate = sertifikatas
    .api_key = API raktas
    .token = žetonas
    .password = slaptažodis
    .shared_secret = bendras slaptasis raktas
    .ssh_key = SSH raktas
    .pre_shared_key = iš anksto paskirstytas raktas (PSK)
    .ae_title = AE pavadinimas
    .encryption_key = šifravimo raktas

connection =
    .none = nėra
    .optional = neprivaloma
    .required = reikia

internet =
    .not_needed = nereikia
    .optional = neprivaloma
    .needed = reikia
    .not_directly = ne tiesiogiai
    .forbidden = draudžiama

traffic-control =
    .deny_all_but_listed = blokuojamas visas tinklo srautas, išskyrus ryšius, kuriuos leisti nurodo šis dokumentas
    .deny_all = blokuojamas visas tinklo srautas
    .allow_outbound = ryšiai iš vidaus leidžiami, ryšiai iš išorės blokuojami
    .allow_all = leidžiamas visas tinklo srautas
    .restricted = tinklo srautas ribojamas
    .monitored = tinklo srautas leidžiamas ir stebimas
    .isolated = ryšio su kitais tinklais nėra

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Nuoseklusis prievadas
    .cellular = Mobiliojo ryšio modemas
    .nfc = NFC
    .rfid = RFID
    .video = Vaizdo išvestis
    .sd_card = SD kortelės lizdas
    .optical_drive = Optinių diskų įrenginys
    .infrared = Infraraudonųjų spindulių prievadas
    .zigbee = Zigbee
    .analogue_alarm = Analoginė pavojaus signalų išvestis
    .virtual = Virtualusis tinklo adapteris
    .api = Programų sąsaja

addressing =
    .dhcp = DHCP
    .static = statinis adresas
    .dhcp_or_static = DHCP arba statinis adresas
    .link_local = vietinio segmento (link-local) adresas
    .none = be adreso

peer-kind =
    .server = serveris
    .workstation = darbo stotis
    .cloud = debesijos paslauga
    .network_service = tinklo tarnyba
    .medical_device = medicinos priemonė
    .information_system = informacinė sistema
    .mobile_device = mobilusis įrenginys
    .printer = spausdintuvas
    .other = kita sistema

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP ir UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP protokolas
    .not_known = transporto protokolas nenurodytas

direction =
    .inbound = įeinanti (laukia ryšių)
    .outbound = išeinanti (užmezga ryšius)
    .both = įeinanti ir išeinanti (laukia ryšių ir juos užmezga)

port-authentication =
    .none = nėra
    .server = serverio sertifikatas
    .mutual = abiejų pusių sertifikatai
    .mutual_without_certificates = abi pusės, be sertifikatų
    .user_login = naudotojo prisijungimas
    .token = žetonas
    .shared_secret = bendras slaptasis raktas
    .ae_title = AE pavadinimas
    .address_list = leidžiamų adresų sąrašas

port-state =
    .open = atviras
    .closed = uždarytas
    .filtered = filtruojamas
    .this_computer_only = atviras tik šiam kompiuteriui
    .not_known = nežinoma

firewall-rule =
    .allow = leisti
    .block = blokuoti
    .none = taisyklės nėra

exposure =
    .never = draudžiama
    .not_used = ne
    .allowed = leidžiama
    .only_through_proxy = tik per įgaliotąjį serverį

medium =
    .network = tinklas
    .cable = kabelis
    .usb = USB laikmena
    .card = atminties kortelė
    .disc = diskas
    .paper = popierius
    .radio = radijo ryšys

flow-trigger =
    .user = naudotojo veiksmu
    .schedule = nustatytu laiku
    .event = įvykus tam tikram įvykiui
    .request = gavėjo prašymu
    .continuous = nepertraukiamai

deidentification =
    .none = tapatybės duomenys nepašalinti
    .pseudonymised = suteikti pseudonimai
    .anonymised = anonimizuota

network-service =
    .none = nė viena
    .dhcp = DHCP
    .dns = DNS
    .time = laiko tarnyba
    .directory = katalogų tarnyba
    .certificate_authority = sertifikavimo tarnyba
    .radius = RADIUS
    .syslog = syslog
    .proxy = įgaliotasis serveris
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = nuotolinis darbalaukis
    .web_portal = žiniatinklio portalas
    .ssh = SSH
    .broker = ryšio tarpininkas
    .modem = modemas

security-test-kind =
    .penetration_test = įsiskverbimo testas
    .vulnerability_scan = pažeidžiamumų nuskaitymas
    .assessment = saugumo vertinimas
    .fuzzing = atsitiktinių duomenų (fuzz) testas
    .code_analysis = kodo analizė

integrity-method =
    .none = nėra
    .signature = skaitmeninis parašas
    .mac = pranešimo autentifikavimo kodas
    .hash = maišos reikšmė
    .checksum = kontrolinė suma

remote-purpose =
    .service = techninė priežiūra
    .update = programinės įrangos naujiniai
    .administration = administravimas
    .monitoring = stebėjimas
    .data_view = pacientų duomenų peržiūra
    .operation = valdymas
    .options = parinkčių aktyvinimas

data-category =
    .health = sveikatos duomenys
    .identifier = pacientų identifikatoriai
    .name = asmenų vardai ir pavardės
    .image = vaizdai
    .measurement = išmatuotos reikšmės
    .genetic = genetiniai duomenys
    .biometric = biometriniai duomenys
    .demographic = demografiniai duomenys
    .location = buvimo vietos duomenys
    .contact = kontaktiniai duomenys
    .credentials = prisijungimo duomenys
    .configuration = konfigūracijos duomenys
    .log = įvykių žurnalo duomenys
    .software = programinė įranga
    .drug_library = vaistų biblioteka
    .order = paskyrimai
    .result = rezultatai
    .alarm = pavojaus signalai
    .time = laikas
    .status = medicinos priemonės būsena
    .usage = naudojimo duomenys
    .telemetry = telemetrijos duomenys
    .photo = nuotraukos
    .video = vaizdo įrašų duomenys
    .audio = garso duomenys
    .therapy_command = gydymą valdančios komandos

no-media =
    .none = nėra

media-purpose =
    .export = duomenų eksportavimas
    .import = duomenų importavimas
    .backup = atsarginė kopija
    .update = programinės įrangos naujinimas
    .signatures = antivirusinių aprašų naujinimas
    .options = parinkčių aktyvinimas
    .service = techninė priežiūra

media-kind =
    .usb_stick = USB atmintinė
    .external_drive = išorinis diskas
    .memory_card = atminties kortelė
    .optical_disc = optinis diskas

decommission-occasion =
    .disposal = prieš šalinimą
    .transfer = prieš perdavimą
    .return = prieš grąžinimą
    .repair = prieš remontą
    .uninstallation = norėdami išdiegti programinę įrangą

control-kind =
    .it_operation = IT sistemų eksploatavimas
    .access_management = Prieigos valdymas
    .account_review = Paskyrų peržiūra
    .antimalware = Antivirusinė programinė įranga
    .application_control = Programų kontrolė
    .backup = Atsarginės kopijos
    .certificate_management = Sertifikatų valdymas
    .encryption = Šifravimas
    .firewall = Užkarda
    .device_firewall = Užkarda medicinos priemonėje
    .incident_response = Reagavimas į saugumo įvykius
    .intrusion_detection = Įsilaužimų aptikimas
    .log_review = Įvykių žurnalo peržiūra
    .network_segmentation = Tinklo segmentavimas
    .network_security = Tinklo saugumas
    .password_policy = Slaptažodžių politika
    .patch_management = Pataisų valdymas
    .physical_access = Fizinės prieigos apsauga
    .privacy_protection = Duomenų apsauga
    .remote_access = Nuotolinė prieiga
    .removable_media = Keičiamosios laikmenos
    .secure_configuration = Saugi konfigūracija
    .secure_disposal = Saugus šalinimas
    .session_lock = Seanso užrakinimas
    .time_synchronisation = Laiko sinchronizavimas
    .training = Mokymai
    .vulnerability_scanning = Pažeidžiamumų nuskaitymas
    .wireless_security = Belaidžio ryšio saugumas
    .asset_inventory = Turto inventorizavimas
    .virtualisation = Virtualizavimas
    .usb_control = USB kontrolė
    .proxy = Įgaliotasis serveris
    .risk_management = Rizikos valdymas
    .log_collection = Įvykių žurnalų rinkimas
    .organisational_policy = Organizacinės taisyklės
    .platform_choice = Platformos pasirinkimas
    .supervision = Naudojimo priežiūra
    .external_devices = Išorinė įranga
    .change_management = Pakeitimų valdymas
    .continuity_plan = Veiklos tęstinumo planavimas
    .data_verification = Duomenų tikrinimas
    .mobile_device_management = Telefonų ir planšetinių kompiuterių valdymas
    .network_monitoring = Tinklo stebėjimas
    .personnel_security = Darbuotojų patikimumas
    .power_supply = Elektros tiekimas
    .quality_of_service = Tinklo srauto pirmumas
    .redundancy = Dubliavimas
    .vulnerability_monitoring = Paskelbtų pažeidžiamumų stebėjimas
    .key_management = Raktų valdymas
    .genuine_software = Autentiška programinė įranga

standard-kind =
    .interoperability = sąveikumas
    .security = saugumas
    .safety = sauga
    .other = kita

support-state =
    .required = privaloma
    .recommended = rekomenduojama
    .supported = palaikoma
    .tested = išbandyta
    .included = pateikiama kartu
    .not_recommended = nerekomenduojama
    .not_tested = neišbandyta
    .not_supported = nepalaikoma
    .not_needed = nereikia

capability =
    .ALOF = Automatinis atjungimas (ALOF)
    .AUDT = Audito funkcijos (AUDT)
    .AUTH = Prieigos teisės (AUTH)
    .CNFS = Saugumo funkcijų konfigūravimas (CNFS)
    .CONN = Ryšio galimybės (CONN)
    .CSUP = Kibernetinio saugumo naujiniai (CSUP)
    .DIDT = Tapatybės duomenų šalinimas iš sveikatos duomenų (DIDT)
    .DTBK = Atsarginės duomenų kopijos ir atkūrimas po avarijos (DTBK)
    .EMRG = Avarinė prieiga (EMRG)
    .IGAU = Sveikatos duomenų vientisumas ir autentiškumas (IGAU)
    .MLDP = Kenkimo programinės įrangos aptikimas ir apsauga nuo jos (MLDP)
    .MPII = Asmens duomenų tvarkymas (MPII)
    .NAUT = Tinklo mazgų autentifikavimas (NAUT)
    .PAUT = Asmenų autentifikavimas (PAUT)
    .PLOK = Fiziniai užraktai (PLOK)
    .RDMP = Trečiųjų šalių komponentų planas (RDMP)
    .RMOT = Nuotolinė techninė priežiūra (RMOT)
    .SAHD = Sistemos ir programų saugumo stiprinimas (SAHD)
    .SBOM = Programinės įrangos komplektavimo žiniaraštis (SBOM)
    .SGUD = Saugumo gairės (SGUD)
    .STCF = Saugomų sveikatos duomenų konfidencialumas (STCF)
    .TXCF = Perdavimo konfidencialumas (TXCF)
    .TXIG = Perdavimo vientisumas (TXIG)

objective =
    .confidentiality = konfidencialumas
    .integrity = vientisumas
    .availability = prieinamumas
    .authenticity = autentiškumas
    .accountability = veiksmų atsekamumas
    .safety = sauga
    .privacy = privatumas

log-event =
    .login = prisijungimas
    .failed_login = nesėkmingas prisijungimas
    .logout = atsijungimas
    .account_locked = užblokuota paskyra
    .account_change = sukurta, pakeista arba ištrinta paskyra
    .role_change = vaidmenų ir teisių pakeitimas
    .password_change = slaptažodžio pakeitimas
    .settings_change = nustatymų pakeitimas
    .network_change = tinklo nustatymų pakeitimas
    .data_access = prieiga prie pacientų duomenų
    .data_change = pacientų duomenų pakeitimas
    .data_export = duomenų eksportavimas
    .data_deletion = duomenų ištrynimas
    .update = programinės įrangos naujinimas
    .failed_update = nesėkmingas programinės įrangos naujinimas
    .start_stop = paleidimas ir sustabdymas
    .time_change = laikrodžio pakeitimas
    .log_export = įvykių žurnalo eksportavimas
    .log_cleared = įvykių žurnalo ištrynimas
    .emergency_access = avarinė prieiga
    .remote_session = nuotolinis seansas
    .integrity_failure = nesėkmingas vientisumo tikrinimas
    .malware_found = rasta kenkimo programinė įranga
    .backup = atsarginė kopija
    .restore = atkūrimas
    .connection_failure = nesėkmingas ryšys
    .media_inserted = prijungta laikmena
    .drug_library_change = vaistų bibliotekos pakeitimas
    .calibration = kalibravimas
    .alarm = pavojaus signalas
    .http_request = HTTP užklausa
    .data_received = duomenų gavimas
    .data_sent = duomenų siuntimas
    .data_query = duomenų užklausa
    .device_paired = įrenginio susiejimas
    .data_creation = duomenų sukūrimas

log-field =
    .time = laikas
    .user = naudotojas
    .role = vaidmuo
    .event = įvykis
    .outcome = rezultatas
    .source = šaltinis
    .object = objektas
    .old_value = senoji reikšmė
    .new_value = naujoji reikšmė
    .device_id = medicinos priemonės identifikatorius
    .address = tinklo adresas
    .patient = pacientas

alert-state =
    .problem = problema
    .normal_state = problemos nėra

notification-means =
    .email = e. laiškas
    .sms = SMS žinutė
    .push = pranešimas telefone
    .other_screen = pranešimas kitos sistemos ekrane
    .monitoring_system = pranešimas stebėjimo sistemai

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operacinė sistema
    .server = serveris
    .phone = telefonas
    .manual = rankinis nustatymas
    .cellular = mobiliojo ryšio tinklas

malware-protection =
    .allow_list = leidžiamos programinės įrangos sąrašas
    .antimalware_included = antivirusinė programinė įranga pateikiama kartu
    .antimalware_supported = antivirusinė programinė įranga palaikoma
    .antimalware_by_operator = eksploatuotojo antivirusinė programinė įranga
    .antimalware_not_recommended = antivirusinė programinė įranga nerekomenduojama
    .read_only_system = tik skaitoma sistema
    .no_antimalware_software = antivirusinės programinės įrangos nėra
    .none = nėra
    .not_applicable = neaktualu

exclusion-scope =
    .all_scans = visi nuskaitymai
    .on_access = nuskaitymai, atliekami atveriant failus
    .full_scan = suplanuoti ir pagal poreikį atliekami nuskaitymai

third-party-software =
    .not_possible = neįmanoma
    .not_allowed = draudžiama
    .only_listed = tik išvardyta programinė įranga
    .allowed = leidžiama

announcement =
    .email = e. laiškas
    .letter = laiškas paštu
    .website = interneto svetainė
    .on_device = pranešimas medicinos priemonėje
    .advisory = saugumo biuletenis
    .app_store = programėlių parduotuvė
    .service_visit = techninės priežiūros apsilankymas
    .portal = klientų portalas

update-source =
    .server = serveris
    .download = atsisiuntimas
    .usb_medium = USB laikmena
    .app_store = programėlių parduotuvė
    .cloud = debesijos paslauga
    .service_partner = techninės priežiūros partneris
    .package_repository = paketų saugykla
    .container_registry = konteinerių registras

update-authentication =
    .signature = skaitmeninis parašas
    .hash = maišos reikšmė
    .signed_package = pasirašytas paketas
    .app_store = programėlių parduotuvė
    .none = nėra
    .checksum = kontrolinė suma

support-end =
    .end_of_warranty = garantijos pabaiga
    .end_of_contract = techninės priežiūros sutarties pabaiga
    .end_of_service_life = naudojimo trukmės pabaiga
    .next_release = kitos versijos išleidimas

backup-content =
    .settings = nustatymai
    .patient_data = pacientų duomenys
    .images = vaizdai
    .database = duomenų bazė
    .logs = įvykių žurnalai
    .users = naudotojų paskyros
    .certificates = sertifikatai
    .keys = raktai
    .credentials = prisijungimo duomenys
    .system = visa sistema
    .results = rezultatai
    .calibration = kalibravimo duomenys

vex-state =
    .not_affected = nepaveikta
    .affected = paveikta
    .fixed = ištaisyta
    .under_investigation = tiriama

exploitation =
    .yes = pasinaudojama
    .none_known = žinomų pasinaudojimo atvejų nėra
    .not_known = nežinoma

vex-justification =
    .component_not_present = komponento medicinos priemonėje nėra
    .vulnerable_code_not_present = pažeidžiamo kodo medicinos priemonėje nėra
    .vulnerable_code_not_in_execute_path = pažeidžiamas kodas niekada nevykdomas
    .vulnerable_code_cannot_be_controlled_by_adversary = užpuolikas negali valdyti pažeidžiamo kodo
    .inline_mitigations_already_exist = vidinė apsauga neleidžia pasinaudoti pažeidžiamumu
    .requires_configuration = pasinaudoti galima tik esant nustatymui, kurio medicinos priemonė nenaudoja
    .requires_dependency = pasinaudoti galima tik su kitu komponentu, kurio medicinos priemonėje nėra
    .requires_environment = pasinaudoti galima tik kitoje veikimo aplinkoje
    .protected_by_compiler = pasinaudoti galima tik kitaip sukompiliuota programine įranga
    .protected_at_runtime = pasinaudoti neleidžiama vykdymo metu
    .protected_at_perimeter = atakos blokuojamos ties fizine, logine arba tinklo riba

vex-response =
    .update = naujinys
    .rollback = grįžimas prie ankstesnės versijos
    .workaround_available = laikinas sprendimas
    .mitigation = riziką mažinanti saugumo priemonė
    .will_not_fix = taisyti neplanuojama
    .can_not_fix = ištaisyti neįmanoma
    .none_available = sprendimo dar nėra

keeping =
    .until_deleted = iki ištrynimo
    .until_exported = iki eksportavimo
    .until_sent = iki išsiuntimo
    .temporary = laikinai
    .until_examination_ends = iki tyrimo arba gydymo pabaigos
    .unlimited = neribotai
    .until_overwritten = kol perrašoma naujesniais duomenimis
    .until_session_ends = iki seanso pabaigos
    .until_switched_off = iki medicinos priemonės išjungimo
    .until_discharge = iki paciento išrašymo
    .until_next_patient = iki kito paciento arba tyrimo

asset =
    .patient = pacientas
    .user = naudotojai arba kiti šalia medicinos priemonės esantys asmenys
    .personal_data = asmens duomenys
    .other_data = kiti duomenys
    .device = medicinos priemonė
    .function = medicinos priemonės funkcijos
    .network = tinklas
    .other_systems = kitos sistemos

personal-data =
    .none = nėra
    .processed = tvarkomi, neišsaugomi
    .not_stored = neišsaugomi
    .stored = išsaugomi

retention-start =
    .creation = sukūrimas
    .last_use = paskutinis naudojimas arba pakeitimas
    .export = eksportavimas
    .end_of_treatment = gydymo arba tyrimo pabaiga
    .deletion = ištrynimas

group-choice =
    .all = visos grupės saugumo priemonės
    .at_least_one = bent viena grupės saugumo priemonė

traffic-direction =
    .inbound = Įeinantis tinklo srautas
    .outbound = Išeinantis tinklo srautas

user-interface-kind =
    .display = Ekranas
    .touchscreen = Jutiklinis ekranas
    .keyboard = Klaviatūra
    .pointing_device = Pelė, rutulinis manipuliatorius arba jutiklinis skydelis
    .controls = Klavišai ir jungikliai
    .indicator_light = Indikatoriaus lemputė
    .loudspeaker = Garsiakalbis
    .microphone = Mikrofonas
    .camera = Kamera
    .barcode_reader = Brūkšninių kodų skaitytuvas
    .remote_control = Nuotolinio valdymo pultas

support-start =
    .delivery = pristatymas
    .purchase = pirkimas
    .first_sale = pirmasis modelio pardavimas
    .last_sale = paskutinis modelio pardavimas
    .release = versijos išleidimas
