### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun that a value describes is not known, the value has one form for all genders ("există", "de asigurat",
### "nu se aplică") or the form of settings on a screen ("activat", "dezactivat").

provision =
    .provided = există
    .not_provided = nu există
    .by_operator = de asigurat de către exploatant
    .by_host = prin sistemul de operare sau prin sistemul-gazdă
    .not_applicable = nu se aplică

party =
    .manufacturer = producător
    .operator = exploatant
    .shared = producător și exploatant
    .user = utilizator
    .patient = pacient
    .third_party = terță parte
    .service_partner = partener de service
    .integrator = integrator de sisteme
    .practitioner = cadru medical

need =
    .required = obligatoriu
    .strongly_recommended = recomandat insistent
    .recommended = recomandat
    .preferred = preferat
    .where_possible = dacă este posibil
    .optional = opțional

severity =
    .danger = pericol
    .warning = avertisment
    .caution = atenție
    .notice = important

default-state =
    .always_on = activat permanent
    .on = activat
    .off = dezactivat
    .not_installed = neinstalat

regulation =
    .mdr = Regulamentul (UE) 2017/745 (MDR)
    .ivdr = Regulamentul (UE) 2017/746 (IVDR)
    .cra = Regulamentul (UE) 2024/2847 (CRA)

option-supply =
    .included = inclusă
    .separate_licence = cu o licență separată
    .separate_product = ca produs separat

supply =
    .software = software fără hardware
    .hardware = hardware împreună cu software-ul aferent
    .with_cloud_service = hardware împreună cu software-ul aferent, plus un serviciu cloud
    .software_with_cloud_service = software fără hardware, plus un serviciu cloud
    .with_software_for_other_hardware = hardware împreună cu software-ul aferent și software pentru alt hardware

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
    .hospital = spital
    .intensive_care = secție de terapie intensivă
    .operating_room = sală de operație
    .emergency_department = unitate de primiri urgențe
    .radiology_department = secție de radiologie
    .laboratory = laborator
    .ambulatory = ambulatoriu
    .ambulance = ambulanță
    .practice = cabinet medical
    .nursing_home = cămin pentru persoane vârstnice
    .home = domiciliu
    .pharmacy = farmacie
    .data_centre = centru de date
    .office = birou
    .outdoors = în aer liber

intended-user =
    .nurse = asistenți medicali
    .physician = medici
    .radiologist = medici radiologi
    .radiographer = asistenți medicali de radiologie
    .sonographer = specialiști în ecografie
    .laboratory_technician = tehnicieni de laborator
    .pathologist = medici anatomopatologi
    .pharmacist = farmaciști
    .paramedic = paramedici
    .biomedical_engineer = ingineri biomedicali
    .it_administrator = administratori IT
    .security_officer = responsabili cu securitatea informațiilor
    .service_technician = tehnicieni de service
    .patient = pacienți
    .caregiver = îngrijitori
    .lay_person = nespecialiști
    .researcher = cercetători
    .developer = dezvoltatori
    .user = utilizatori
    .administrator = administratori ai produsului
    .clinical_staff = personal clinic
    .therapist = terapeuți
    .medical_physicist = fizicieni medicali
    .dentist = medici stomatologi
    .integrator = integratori de sisteme
    .procurement = personal de achiziții
    .anaesthetist = medici anesteziști
    .audiologist = audiologi
    .hearing_aid_acoustician = audioproteziști
    .optician = opticieni

session-occasion =
    .lid_closed = închiderea capacului
    .shutdown = oprirea
    .restart = repornirea
    .standby = trecerea în modul de așteptare
    .screen_saver = pornirea economizorului de ecran
    .card_removed = scoaterea cardului sau a legitimației de acces
    .connection_lost = pierderea conexiunii
    .user_away = absența utilizatorului
    .app_closed = închiderea aplicației sau a browserului
    .other_login = autentificarea altei persoane
    .examination_end = încheierea examinării sau a tratamentului
    .user_command = comanda utilizatorului
    .password_change = schimbarea parolei

part-kind =
    .device = aparat
    .app = aplicație
    .server = server
    .client = client
    .cloud_service = serviciu cloud
    .gateway = gateway
    .accessory = accesoriu
    .workstation = stație de lucru
    .mobile_device = dispozitiv mobil
    .database = bază de date
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = sistem de operare
    .web_application = aplicație web
    .service = serviciu în fundal
    .sensor = senzor
    .wearable = aparat purtabil
    .implant = implant
    .network_device = echipament de rețea
    .storage = unitate de stocare a datelor
    .virtual_machine = mașină virtuală

hosting =
    .on_device = pe aparat
    .operator_site = la sediul exploatantului
    .user_device = pe aparatul utilizatorului
    .manufacturer_cloud = în cloudul producătorului
    .third_party_cloud = în cloudul unei terțe părți

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Un text afișat de dispozitiv sau o tastă.

register =
    .professional = către profesioniști
    .lay = către cititori nespecialiști

document-form =
    .book = carte
    .card = fișă

authentication =
    .none = fără autentificare
    .local_password = nume de utilizator local și parolă locală
    .password = nume de utilizator și parolă
    .local_pin = PIN local
    .pin = PIN
    .badge = legitimație de acces
    .token = token
    .smart_card = smart card
    .biometric = caracteristică biometrică
    .directory = cont al serviciului de directoare
    .single_sign_on = autentificare unică (single sign-on)
    .certificate = certificat
    .host_login = autentificare prin sistemul de operare
    .one_time_code = cod de unică folosință
    .pairing = asociere
    .http_basic = autentificare HTTP de bază
    .email_password = adresă de e-mail și parolă
    .password_only = parolă fără nume de utilizator
    .user_name_only = nume de utilizator fără parolă

other-functions =
    .no = nu
    .yes = da

automatic-login-state =
    .provided = există
    .by_host = prin sistemul de operare
    .none = nu există

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Utilizatorul observă această defecțiune.
    .no = Utilizatorul nu observă această defecțiune.

login-occasion =
    .start = după pornire
    .session_end = după încheierea unei sesiuni

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (cheie de securitate sau cheie de acces)
    .totp = parolă de unică folosință bazată pe oră
    .sms = cod prin SMS
    .push = confirmare pe un telefon
    .smart_card = smart card
    .hardware_token = token hardware
    .email = cod prin e-mail

rules-from =
    .device = dispozitiv
    .host = sistem de operare
    .directory = serviciu de directoare
    .operator = exploatant

secret-kind =
    .password = parolă
    .pin = PIN

complexity =
    .upper_case = cel puțin o literă mare
    .lower_case = cel puțin o literă mică
    .letter = cel puțin o literă
    .digit = cel puțin o cifră
    .digits_only = numai cifre
    .special = cel puțin un caracter special
    .not_in_common_list = un element dintr-o listă de alegeri frecvente
    .not_user_name = numele de utilizator
    .not_containing_user_name = o alegere care conține numele de utilizator sau părți ale acestuia
    .not_repeated = o repetare a aceluiași caracter
    .not_sequence = o succesiune precum 1234
    .not_in_dictionary = un cuvânt din dicționar
    .not_name = un nume, de exemplu al unei persoane sau al dispozitivului

password-rule =
    .min_length = număr minim de caractere
    .max_length = număr maxim de caractere
    .complexity = conținut obligatoriu și conținut interzis
    .history = interzicerea reutilizării parolelor anterioare
    .max_age = timp după care schimbarea este obligatorie
    .max_attempts = număr de încercări eșuate până la blocare
    .attempts_within = interval de timp în care se numără încercările eșuate
    .lockout = durata blocării

default-credentials =
    .none = nu sunt stabilite date de autentificare
    .default = prestabilite
    .unique_per_device = diferite pentru fiecare dispozitiv
    .must_change_at_first_login = trebuie schimbate la prima autentificare
    .shared_known = aceleași pentru toate dispozitivele și cunoscute public
    .set_at_installation = stabilite la instalare
    .manufacturer_only = cunoscute numai de producător
    .documented = aceleași pentru toate dispozitivele și indicate în documente ale producătorului

timeout-action =
    .lock = blocare
    .logout = deconectarea utilizatorului
    .hide_data = ascunderea datelor
    .screen_off = stingerea ecranului
    .never = fără limită de timp

account-kind =
    .person = cont personal
    .shared = cont partajat
    .service = cont de service
    .guest = cont de invitat
    .technical = cont tehnic
    .emergency = cont de urgență

credential-kind =
    .certificate = certificat
    .api_key = cheie API
    .token = token
    .password = parolă
    .shared_secret = secret partajat
    .ssh_key = cheie SSH
    .pre_shared_key = cheie prepartajată
    .ae_title = AE title
    .encryption_key = cheie de criptare

connection =
    .none = nu există
    .optional = opțională
    .required = necesară

internet =
    .not_needed = nu este necesară
    .optional = opțională
    .needed = necesară
    .not_directly = interzisă direct
    .forbidden = interzisă

traffic-control =
    .deny_all_but_listed = tot traficul blocat, cu excepția conexiunilor care trebuie permise conform acestui document
    .deny_all = tot traficul blocat
    .allow_outbound = conexiuni din interior permise, conexiuni din exterior blocate
    .allow_all = tot traficul permis
    .restricted = trafic restricționat
    .monitored = trafic permis și monitorizat
    .isolated = nicio conexiune la alte rețele

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Port serial
    .cellular = Modem pentru telefonie mobilă
    .nfc = NFC
    .rfid = RFID
    .video = Ieșire video
    .sd_card = Fantă pentru card SD
    .optical_drive = Unitate optică
    .infrared = Port cu infraroșu
    .zigbee = Zigbee
    .analogue_alarm = Ieșire analogică de alarmă
    .virtual = Adaptor de rețea virtual
    .api = Interfață de programare

addressing =
    .dhcp = DHCP
    .static = adresă statică
    .dhcp_or_static = DHCP sau adresă statică
    .link_local = adresă link-local
    .none = fără adresă

peer-kind =
    .server = server
    .workstation = stație de lucru
    .cloud = serviciu cloud
    .network_service = serviciu de rețea
    .medical_device = dispozitiv medical
    .information_system = sistem informatic
    .mobile_device = dispozitiv mobil
    .printer = imprimantă
    .other = alt sistem

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP și UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protocol IP
    .not_known = protocol de transport neindicat

direction =
    .inbound = intrare (ascultă)
    .outbound = ieșire (deschide conexiuni)
    .both = intrare și ieșire (ascultă și deschide conexiuni)

port-authentication =
    .none = nu există
    .server = certificat al serverului
    .mutual = certificate la ambele capete
    .mutual_without_certificates = ambele capete, fără certificate
    .user_login = autentificarea utilizatorului
    .token = token
    .shared_secret = secret partajat
    .ae_title = AE title
    .address_list = listă de adrese permise

port-state =
    .open = deschis
    .closed = închis
    .filtered = filtrat
    .this_computer_only = deschis numai pentru acest calculator
    .not_known = necunoscut

firewall-rule =
    .allow = permiteți
    .block = blocați
    .none = nicio regulă

exposure =
    .never = nepermis
    .not_used = nu
    .allowed = permis
    .only_through_proxy = numai printr-un proxy

medium =
    .network = rețea
    .cable = cablu
    .usb = suport USB
    .card = card de memorie
    .disc = disc
    .paper = hârtie
    .radio = radio

flow-trigger =
    .user = de către un utilizator
    .schedule = la momente stabilite
    .event = la producerea unui eveniment
    .request = la cererea sistemului receptor
    .continuous = în mod continuu

deidentification =
    .none = neanonimizate și nepseudonimizate
    .pseudonymised = pseudonimizate
    .anonymised = anonimizate

network-service =
    .none = niciunul
    .dhcp = DHCP
    .dns = DNS
    .time = serviciu de oră
    .directory = serviciu de directoare
    .certificate_authority = autoritate de certificare
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = desktop la distanță
    .web_portal = portal web
    .ssh = SSH
    .broker = intermediar de conexiuni
    .modem = modem

security-test-kind =
    .penetration_test = test de penetrare
    .vulnerability_scan = scanare a vulnerabilităților
    .assessment = evaluare a securității informatice
    .fuzzing = test cu date aleatorii (fuzzing)
    .code_analysis = analiză a codului

integrity-method =
    .none = nu există
    .signature = semnătură digitală
    .mac = cod de autentificare a mesajelor
    .hash = valoare hash
    .checksum = sumă de control

remote-purpose =
    .service = service
    .update = actualizări ale software-ului
    .administration = administrare
    .monitoring = monitorizare
    .data_view = vizualizarea datelor pacienților
    .operation = operare
    .options = activarea opțiunilor

data-category =
    .health = date privind sănătatea
    .identifier = identificatori ai pacienților
    .name = nume de persoane
    .image = imagini
    .measurement = valori măsurate
    .genetic = date genetice
    .biometric = date biometrice
    .demographic = date demografice
    .location = date de localizare
    .contact = date de contact
    .credentials = date de autentificare
    .configuration = date de configurare
    .log = date din jurnalul de evenimente
    .software = software
    .drug_library = bibliotecă de medicamente
    .order = solicitări și prescripții
    .result = rezultate
    .alarm = alarme
    .time = oră
    .status = starea dispozitivului
    .usage = date de utilizare
    .telemetry = telemetrie
    .photo = fotografii
    .video = date video
    .audio = date audio
    .therapy_command = comenzi care controlează o terapie

no-media =
    .none = niciunul

media-purpose =
    .export = export de date
    .import = import de date
    .backup = copie de rezervă
    .update = actualizarea software-ului
    .signatures = actualizarea semnăturilor antimalware
    .options = activarea opțiunilor
    .service = service

media-kind =
    .usb_stick = stick USB
    .external_drive = unitate externă
    .memory_card = card de memorie
    .optical_disc = disc optic

decommission-occasion =
    .disposal = înainte de eliminare
    .transfer = înainte de transfer
    .return = înainte de returnare
    .repair = înainte de reparare
    .uninstallation = pentru a dezinstala software-ul

control-kind =
    .it_operation = Exploatarea sistemelor IT
    .access_management = Gestionarea accesului
    .account_review = Verificarea conturilor
    .antimalware = Software antimalware
    .application_control = Controlul aplicațiilor
    .backup = Copie de rezervă
    .certificate_management = Gestionarea certificatelor
    .encryption = Criptare
    .firewall = Firewall
    .device_firewall = Firewall pe dispozitiv
    .incident_response = Răspuns la evenimente de securitate
    .intrusion_detection = Detectarea intruziunilor
    .log_review = Examinarea jurnalelor de evenimente
    .network_segmentation = Segmentarea rețelei
    .network_security = Securitatea rețelei
    .password_policy = Reguli pentru parole
    .patch_management = Gestionarea patch-urilor
    .physical_access = Protecție împotriva accesului fizic
    .privacy_protection = Protecția datelor
    .remote_access = Acces de la distanță
    .removable_media = Suporturi de date amovibile
    .secure_configuration = Configurație securizată
    .secure_disposal = Eliminare securizată
    .session_lock = Blocarea sesiunii
    .time_synchronisation = Sincronizarea orei
    .training = Instruire
    .vulnerability_scanning = Scanări ale vulnerabilităților
    .wireless_security = Securitatea conexiunilor fără fir
    .asset_inventory = Inventarul echipamentelor și al software-ului
    .virtualisation = Virtualizare
    .usb_control = Controlul conexiunilor USB
    .proxy = Proxy
    .risk_management = Gestionarea riscurilor
    .log_collection = Colectarea jurnalelor de evenimente
    .organisational_policy = Reguli organizatorice
    .platform_choice = Alegerea platformei
    .supervision = Supravegherea utilizării
    .external_devices = Echipamente externe
    .change_management = Gestionarea modificărilor
    .continuity_plan = Planificarea continuității
    .data_verification = Verificarea datelor
    .mobile_device_management = Gestionarea telefoanelor și a tabletelor
    .network_monitoring = Monitorizarea rețelei
    .personnel_security = Fiabilitatea personalului
    .power_supply = Alimentare cu energie electrică
    .quality_of_service = Prioritatea traficului de rețea
    .redundancy = Redundanță
    .vulnerability_monitoring = Monitorizarea vulnerabilităților publicate
    .key_management = Gestionarea cheilor
    .genuine_software = Software autentic

standard-kind =
    .interoperability = interoperabilitate
    .security = securitate informatică
    .safety = siguranță
    .other = altele

support-state =
    .required = necesar
    .recommended = recomandat
    .supported = acceptat
    .tested = testat
    .included = inclus
    .not_recommended = nerecomandat
    .not_tested = netestat
    .not_supported = neacceptat
    .not_needed = nu este necesar

capability =
    .ALOF = Deconectarea automată a utilizatorului (ALOF)
    .AUDT = Controale de audit (AUDT)
    .AUTH = Autorizare (AUTH)
    .CNFS = Configurarea funcțiilor de securitate (CNFS)
    .CONN = Conectivitate (CONN)
    .CSUP = Actualizări de securitate cibernetică ale produsului (CSUP)
    .DIDT = Anonimizarea sau pseudonimizarea datelor privind sănătatea (DIDT)
    .DTBK = Copii de rezervă ale datelor și recuperare în caz de dezastru (DTBK)
    .EMRG = Acces de urgență (EMRG)
    .IGAU = Integritatea și autenticitatea datelor privind sănătatea (IGAU)
    .MLDP = Detectarea malware-ului și protecția împotriva acestuia (MLDP)
    .MPII = Gestionarea informațiilor de identificare personală (MPII)
    .NAUT = Autentificarea nodurilor (NAUT)
    .PAUT = Autentificarea persoanelor (PAUT)
    .PLOK = Blocări fizice (PLOK)
    .RDMP = Plan de evoluție pentru componentele terților (RDMP)
    .RMOT = Service de la distanță (RMOT)
    .SAHD = Securizarea sistemului și a aplicațiilor (SAHD)
    .SBOM = Listă de materiale a software-ului (SBOM)
    .SGUD = Ghid de securitate informatică (SGUD)
    .STCF = Confidențialitatea datelor privind sănătatea stocate (STCF)
    .TXCF = Confidențialitatea transmisiei (TXCF)
    .TXIG = Integritatea transmisiei (TXIG)

objective =
    .confidentiality = confidențialitate
    .integrity = integritate
    .availability = disponibilitate
    .authenticity = autenticitate
    .accountability = trasabilitatea acțiunilor
    .safety = siguranță
    .privacy = protecția vieții private

log-event =
    .login = autentificare
    .failed_login = autentificare eșuată
    .logout = deconectarea utilizatorului
    .account_locked = blocarea unui cont
    .account_change = crearea, modificarea sau ștergerea unui cont
    .role_change = modificarea rolurilor și a drepturilor
    .password_change = schimbarea unei parole
    .settings_change = modificarea setărilor
    .network_change = modificarea setărilor de rețea
    .data_access = accesarea datelor pacienților
    .data_change = modificarea datelor pacienților
    .data_export = export de date
    .data_deletion = ștergerea datelor
    .update = actualizare a software-ului
    .failed_update = actualizare eșuată a software-ului
    .start_stop = pornire și oprire
    .time_change = modificarea ceasului
    .log_export = exportul jurnalului de evenimente
    .log_cleared = ștergerea jurnalului de evenimente
    .emergency_access = acces de urgență
    .remote_session = sesiune de la distanță
    .integrity_failure = verificare a integrității cu rezultat negativ
    .malware_found = detectarea malware-ului
    .backup = copie de rezervă
    .restore = restaurare
    .connection_failure = conexiune eșuată
    .media_inserted = conectarea unui suport de date
    .drug_library_change = modificarea bibliotecii de medicamente
    .calibration = calibrare
    .alarm = alarmă
    .http_request = cerere HTTP
    .data_received = recepția datelor
    .data_sent = trimiterea datelor
    .data_query = interogarea datelor
    .device_paired = asocierea unui aparat
    .data_creation = crearea datelor

log-field =
    .time = oră
    .user = utilizator
    .role = rol
    .event = eveniment
    .outcome = rezultat
    .source = sursă
    .object = obiect
    .old_value = valoare veche
    .new_value = valoare nouă
    .device_id = identificator al dispozitivului
    .address = adresă de rețea
    .patient = pacient

alert-state =
    .problem = o problemă
    .normal_state = nicio problemă

notification-means =
    .email = e-mail
    .sms = SMS
    .push = mesaj pe un telefon
    .other_screen = mesaj pe ecranul altui sistem
    .monitoring_system = mesaj către un sistem de monitorizare

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = sistem de operare
    .server = server
    .phone = telefon
    .manual = setare manuală
    .cellular = rețea de telefonie mobilă

malware-protection =
    .allow_list = listă de software permis
    .antimalware_included = software antimalware inclus
    .antimalware_supported = software antimalware acceptat
    .antimalware_by_operator = software antimalware al exploatantului
    .antimalware_not_recommended = software antimalware nerecomandat
    .read_only_system = sistem numai în citire
    .no_antimalware_software = fără software antimalware
    .none = nu există
    .not_applicable = nu se aplică

exclusion-scope =
    .all_scans = toate scanările
    .on_access = scanările la accesare
    .full_scan = scanările programate și scanările la cerere

third-party-software =
    .not_possible = imposibil
    .not_allowed = nepermis
    .only_listed = numai software-ul enumerat
    .allowed = permis

announcement =
    .email = e-mail
    .letter = scrisoare
    .website = site web
    .on_device = mesaj pe dispozitiv
    .advisory = buletin de securitate
    .app_store = magazin de aplicații
    .service_visit = vizită de service
    .portal = portal pentru clienți

update-source =
    .server = server
    .download = descărcare
    .usb_medium = suport USB
    .app_store = magazin de aplicații
    .cloud = serviciu cloud
    .service_partner = partener de service
    .package_repository = depozit de pachete
    .container_registry = registru de containere

update-authentication =
    .signature = semnătură digitală
    .hash = valoare hash
    .signed_package = pachet semnat
    .app_store = magazin de aplicații
    .none = nu există
    .checksum = sumă de control

support-end =
    .end_of_warranty = sfârșitul garanției
    .end_of_contract = sfârșitul contractului de service
    .end_of_service_life = sfârșitul duratei de utilizare
    .next_release = lansarea versiunii următoare

backup-content =
    .settings = setări
    .patient_data = date ale pacienților
    .images = imagini
    .database = bază de date
    .logs = jurnale de evenimente
    .users = conturi de utilizator
    .certificates = certificate
    .keys = chei
    .credentials = date de autentificare
    .system = sistem complet
    .results = rezultate
    .calibration = date de calibrare

vex-state =
    .not_affected = neafectat
    .affected = afectat
    .fixed = corectat
    .under_investigation = în curs de investigare

exploitation =
    .yes = utilizată de atacatori
    .none_known = nu se cunoaște nicio utilizare de către atacatori
    .not_known = nu se cunoaște

vex-justification =
    .component_not_present = componenta nu este prezentă în dispozitiv
    .vulnerable_code_not_present = codul vulnerabil nu este prezent în dispozitiv
    .vulnerable_code_not_in_execute_path = codul vulnerabil nu este executat niciodată
    .vulnerable_code_cannot_be_controlled_by_adversary = un atacator nu poate controla codul vulnerabil
    .inline_mitigations_already_exist = o protecție integrată împiedică utilizarea vulnerabilității de către un atacator
    .requires_configuration = poate fi utilizată de un atacator numai cu o setare pe care dispozitivul nu o utilizează
    .requires_dependency = poate fi utilizată de un atacator numai cu o altă componentă, pe care dispozitivul nu o conține
    .requires_environment = poate fi utilizată de un atacator numai într-un alt mediu de operare
    .protected_by_compiler = poate fi utilizată de un atacator numai în software compilat în alt mod
    .protected_at_runtime = utilizarea vulnerabilității de către un atacator este împiedicată în timpul execuției
    .protected_at_perimeter = atacurile sunt blocate la perimetrul fizic, logic sau de rețea

vex-response =
    .update = actualizare
    .rollback = revenire la o versiune anterioară
    .workaround_available = soluție de ocolire
    .mitigation = măsură care reduce riscul
    .will_not_fix = nu este prevăzută o corectare
    .can_not_fix = nu poate fi corectată
    .none_available = încă nu există un remediu

keeping =
    .until_deleted = până la ștergere
    .until_exported = până la export
    .until_sent = până la trimitere
    .temporary = temporar
    .until_examination_ends = până la încheierea examinării sau a tratamentului
    .unlimited = fără limită
    .until_overwritten = până la suprascrierea cu date mai noi
    .until_session_ends = până la încheierea sesiunii
    .until_switched_off = până la oprirea dispozitivului
    .until_discharge = până la externarea pacientului
    .until_next_patient = până la următorul pacient sau la următoarea examinare

asset =
    .patient = pacient
    .user = utilizatori sau alte persoane din apropierea dispozitivului
    .personal_data = date cu caracter personal
    .other_data = alte date
    .device = dispozitiv
    .function = funcțiile dispozitivului
    .network = rețea
    .other_systems = alte sisteme

personal-data =
    .none = nu există
    .processed = prelucrate, nestocate
    .not_stored = nestocate
    .stored = stocate

retention-start =
    .creation = creare
    .last_use = ultima utilizare sau modificare
    .export = export
    .end_of_treatment = încheierea tratamentului sau a studiului
    .deletion = ștergere

group-choice =
    .all = toate măsurile din grup
    .at_least_one = cel puțin o măsură din grup

traffic-direction =
    .inbound = Trafic de intrare
    .outbound = Trafic de ieșire

user-interface-kind =
    .display = Ecran
    .touchscreen = Ecran tactil
    .keyboard = Tastatură
    .pointing_device = Mouse, trackball sau touchpad
    .controls = Taste și comutatoare
    .indicator_light = Indicator luminos
    .loudspeaker = Difuzor
    .microphone = Microfon
    .camera = Cameră
    .barcode_reader = Cititor de coduri de bare
    .remote_control = Telecomandă

support-start =
    .delivery = livrare
    .purchase = achiziție
    .first_sale = prima vânzare a modelului
    .last_sale = ultima vânzare a modelului
    .release = lansarea versiunii
