### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun before a value is not known, the value is neuter or impersonal: "obvezno", "osigurano".

provision =
    .provided = postoji
    .not_provided = ne postoji
    .by_operator = mora osigurati operator
    .by_host = osigurava operacijski sustav ili sustav domaćin
    .not_applicable = nije primjenjivo

party =
    .manufacturer = proizvođač
    .operator = operator
    .shared = proizvođač i operator
    .user = korisnik
    .patient = pacijent
    .third_party = treća strana
    .service_partner = servisni partner
    .integrator = integrator
    .practitioner = nositelj privatne prakse

need =
    .required = obvezno
    .strongly_recommended = izričito preporučeno
    .recommended = preporučeno
    .preferred = ima prednost
    .where_possible = preporučeno gdje je moguće
    .optional = neobvezno

severity =
    .danger = opasnost
    .warning = upozorenje
    .caution = oprez
    .notice = obavijest

default-state =
    .always_on = uvijek uključeno
    .on = uključeno
    .off = isključeno
    .not_installed = nije instalirano

regulation =
    .mdr = Uredba (EU) 2017/745 (MDR)
    .ivdr = Uredba (EU) 2017/746 (IVDR)
    .cra = Uredba (EU) 2024/2847 (CRA)

option-supply =
    .included = uključeno u isporuku
    .separate_licence = uz zasebnu licenciju
    .separate_product = kao zaseban proizvod

supply =
    .software = softver bez hardvera
    .hardware = hardver s pripadajućim softverom
    .with_cloud_service = hardver s pripadajućim softverom i usluga u oblaku
    .software_with_cloud_service = softver bez hardvera i usluga u oblaku
    .with_software_for_other_hardware = hardver s pripadajućim softverom i softver za drugi hardver

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
    .hospital = bolnica
    .intensive_care = jedinica intenzivnog liječenja
    .operating_room = operacijska dvorana
    .emergency_department = hitni bolnički prijam
    .radiology_department = odjel radiologije
    .laboratory = laboratorij
    .ambulatory = poliklinika
    .ambulance = vozilo hitne medicinske službe
    .practice = liječnička ordinacija
    .nursing_home = dom za starije osobe
    .home = kućno okruženje
    .pharmacy = ljekarna
    .data_centre = podatkovni centar
    .office = ured
    .outdoors = otvoreni prostor

intended-user =
    .nurse = medicinske sestre
    .physician = liječnici
    .radiologist = radiolozi
    .radiographer = radiološki tehnolozi
    .sonographer = osobe koje izvode ultrazvučne preglede
    .laboratory_technician = laboratorijski tehničari
    .pathologist = patolozi
    .pharmacist = ljekarnici
    .paramedic = tehničari hitne medicinske službe
    .biomedical_engineer = biomedicinski inženjeri
    .it_administrator = IT administratori
    .security_officer = voditelji informacijske sigurnosti
    .service_technician = servisni tehničari
    .patient = pacijenti
    .caregiver = njegovatelji
    .lay_person = laici
    .researcher = istraživači
    .developer = razvojni inženjeri
    .user = korisnici
    .administrator = administratori proizvoda
    .clinical_staff = kliničko osoblje
    .therapist = terapeuti
    .medical_physicist = medicinski fizičari
    .dentist = doktori dentalne medicine
    .integrator = integratori
    .procurement = osoblje nabave
    .anaesthetist = anesteziolozi
    .audiologist = audiolozi
    .hearing_aid_acoustician = akustičari za slušna pomagala
    .optician = optičari

session-occasion =
    .lid_closed = zatvaranje poklopca
    .shutdown = isključivanje
    .restart = ponovno pokretanje
    .standby = stanje pripravnosti
    .screen_saver = pokretanje čuvara zaslona
    .card_removed = vađenje ili odmicanje kartice
    .connection_lost = prekid veze
    .user_away = odsutnost korisnika
    .app_closed = zatvaranje aplikacije ili preglednika
    .other_login = prijava druge osobe
    .examination_end = završetak pregleda ili liječenja
    .user_command = naredba korisnika
    .password_change = promjena lozinke

part-kind =
    .device = uređaj
    .app = aplikacija
    .server = poslužitelj
    .client = klijent
    .cloud_service = usluga u oblaku
    .gateway = pristupnik
    .accessory = pribor
    .workstation = radna stanica
    .mobile_device = mobilni uređaj
    .database = baza podataka
    .firmware = firmver
    .plugin = dodatak
    .software = softver
    .operating_system = operacijski sustav
    .web_application = web-aplikacija
    .service = pozadinska usluga
    .sensor = senzor
    .wearable = nosivi uređaj
    .implant = implantat
    .network_device = mrežna oprema
    .storage = pohrana podataka
    .virtual_machine = virtualno računalo

hosting =
    .on_device = na uređaju
    .operator_site = na lokaciji operatora
    .user_device = na uređaju korisnika
    .manufacturer_cloud = u oblaku proizvođača
    .third_party_cloud = u oblaku treće strane

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Tekst koji proizvod prikazuje ili naziv tipke.

register =
    .professional = za stručne osobe
    .lay = za laike

document-form =
    .book = knjiga
    .card = kartica

authentication =
    .none = bez autentifikacije
    .local_password = lokalno korisničko ime i lozinka
    .password = korisničko ime i lozinka
    .local_pin = lokalni PIN
    .pin = PIN
    .badge = identifikacijska kartica
    .token = token
    .smart_card = pametna kartica
    .biometric = biometrijsko obilježje
    .directory = račun imeničke usluge
    .single_sign_on = jedinstvena prijava
    .certificate = certifikat
    .host_login = prijava u operacijski sustav
    .one_time_code = jednokratni kod
    .pairing = uparivanje
    .http_basic = osnovna HTTP autentifikacija
    .email_password = adresa e-pošte i lozinka
    .password_only = lozinka bez korisničkog imena
    .user_name_only = korisničko ime bez lozinke

other-functions =
    .no = ne
    .yes = da

automatic-login-state =
    .provided = postoji
    .by_host = osigurava operacijski sustav
    .none = ne postoji

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Korisnik primjećuje ovaj kvar.
    .no = Korisnik ne primjećuje ovaj kvar.

login-occasion =
    .start = nakon pokretanja
    .session_end = nakon završetka sesije

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (sigurnosni ključ ili pristupni ključ)
    .totp = jednokratna lozinka temeljena na vremenu
    .sms = kod poslan SMS-om
    .push = potvrda na telefonu
    .smart_card = pametna kartica
    .hardware_token = hardverski token
    .email = kod poslan e-poštom

rules-from =
    .device = proizvod
    .host = operacijski sustav
    .directory = imenička usluga
    .operator = operator

secret-kind =
    .password = lozinka
    .pin = PIN

complexity =
    .upper_case = najmanje jedno veliko slovo
    .lower_case = najmanje jedno malo slovo
    .letter = najmanje jedno slovo
    .digit = najmanje jedna znamenka
    .digits_only = samo znamenke
    .special = najmanje jedan poseban znak
    .not_in_common_list = unos s popisa uobičajenih izbora
    .not_user_name = korisničko ime
    .not_containing_user_name = izbor koji sadrži korisničko ime ili njegove dijelove
    .not_repeated = ponavljanje istog znaka
    .not_sequence = niz znakova, na primjer 1234
    .not_in_dictionary = riječ iz rječnika
    .not_name = ime ili naziv, na primjer ime osobe ili naziv proizvoda

password-rule =
    .min_length = najmanji broj znakova
    .max_length = najveći broj znakova
    .complexity = obvezni i zabranjeni sadržaj
    .history = zabrana ponovne uporabe prijašnjih lozinki
    .max_age = vrijeme nakon kojeg je promjena obvezna
    .max_attempts = broj neuspjelih pokušaja do blokade
    .attempts_within = vrijeme u kojem se broje neuspjeli pokušaji
    .lockout = trajanje blokade

default-credentials =
    .none = vjerodajnice nisu postavljene
    .default = unaprijed postavljene
    .unique_per_device = različite za svaki primjerak proizvoda
    .must_change_at_first_login = moraju se promijeniti pri prvoj prijavi
    .shared_known = jednake za sve primjerke proizvoda i javno poznate
    .set_at_installation = postavljaju se pri instalaciji
    .manufacturer_only = poznate samo proizvođaču
    .documented = jednake za sve primjerke proizvoda i navedene u dokumentima proizvođača

timeout-action =
    .lock = zaključavanje
    .logout = odjava
    .hide_data = skrivanje podataka
    .screen_off = isključivanje zaslona
    .never = bez vremenskog ograničenja

account-kind =
    .person = osobni račun
    .shared = zajednički račun
    .service = servisni račun
    .guest = račun gosta
    .technical = tehnički račun
    .emergency = račun za nuždu

credential-kind =
    .certificate = certifikat
    .api_key = API ključ
    .token = token
    .password = lozinka
    .shared_secret = zajednička tajna
    .ssh_key = SSH ključ
    .pre_shared_key = unaprijed razmijenjeni ključ (PSK)
    .ae_title = AE Title
    .encryption_key = ključ za enkripciju

connection =
    .none = ne postoji
    .optional = neobvezno
    .required = obvezno

internet =
    .not_needed = nije potrebno
    .optional = neobvezno
    .needed = potrebno
    .not_directly = ne izravno
    .forbidden = zabranjeno

traffic-control =
    .deny_all_but_listed = sav promet blokiran osim veza koje se prema ovom dokumentu dopuštaju
    .deny_all = sav promet blokiran
    .allow_outbound = veze iznutra dopuštene, veze izvana blokirane
    .allow_all = sav promet dopušten
    .restricted = promet ograničen
    .monitored = promet dopušten i nadziran
    .isolated = bez veze s drugim mrežama

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Serijski priključak
    .cellular = Mobilni modem
    .nfc = NFC
    .rfid = RFID
    .video = Videoizlaz
    .sd_card = Utor za SD karticu
    .optical_drive = Optički pogon
    .infrared = Infracrveni priključak
    .zigbee = Zigbee
    .analogue_alarm = Analogni izlaz za alarm
    .virtual = Virtualni mrežni adapter
    .api = Programsko sučelje

addressing =
    .dhcp = DHCP
    .static = statička adresa
    .dhcp_or_static = DHCP ili statička adresa
    .link_local = lokalna adresa veze (link-local)
    .none = bez adrese

peer-kind =
    .server = poslužitelj
    .workstation = radna stanica
    .cloud = usluga u oblaku
    .network_service = mrežna usluga
    .medical_device = medicinski proizvod
    .information_system = informacijski sustav
    .mobile_device = mobilni uređaj
    .printer = pisač
    .other = drugi sustav

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP i UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP protokol
    .not_known = prijenosni protokol nije naveden

direction =
    .inbound = dolazni (osluškuje)
    .outbound = odlazni (uspostavlja veze)
    .both = dolazni i odlazni (osluškuje i uspostavlja veze)

port-authentication =
    .none = ne postoji
    .server = certifikat poslužitelja
    .mutual = certifikati na obje strane
    .mutual_without_certificates = obje strane, bez certifikata
    .user_login = prijava korisnika
    .token = token
    .shared_secret = zajednička tajna
    .ae_title = AE Title
    .address_list = popis dopuštenih adresa

port-state =
    .open = otvoren
    .closed = zatvoren
    .filtered = filtriran
    .this_computer_only = otvoren samo za ovo računalo
    .not_known = nije poznato

firewall-rule =
    .allow = dopustiti
    .block = blokirati
    .none = bez pravila

exposure =
    .never = nije dopušteno
    .not_used = ne
    .allowed = dopušteno
    .only_through_proxy = samo preko proxy poslužitelja

medium =
    .network = informatička mreža
    .cable = kabel
    .usb = USB medij
    .card = memorijska kartica
    .disc = optički disk
    .paper = papir
    .radio = radijska veza

flow-trigger =
    .user = radnjom korisnika
    .schedule = u zadano vrijeme
    .event = kad nastupi neki događaj
    .request = na zahtjev primatelja
    .continuous = neprekidan prijenos

deidentification =
    .none = bez deidentifikacije
    .pseudonymised = pseudonimizirano
    .anonymised = anonimizirano

network-service =
    .none = nijedna
    .dhcp = DHCP
    .dns = DNS
    .time = usluga točnog vremena
    .directory = imenička usluga
    .certificate_authority = izdavatelj certifikata
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy poslužitelj
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = udaljena radna površina
    .web_portal = web-portal
    .ssh = SSH
    .broker = posrednik veze
    .modem = modem

security-test-kind =
    .penetration_test = penetracijsko ispitivanje
    .vulnerability_scan = skeniranje ranjivosti
    .assessment = procjena kibernetičke sigurnosti
    .fuzzing = ispitivanje nasumičnim unosom (fuzzing)
    .code_analysis = analiza koda

integrity-method =
    .none = ne postoji
    .signature = digitalni potpis
    .mac = autentifikacijski kod poruke (MAC)
    .hash = hash-vrijednost
    .checksum = kontrolni zbroj

remote-purpose =
    .service = servis
    .update = ažuriranja softvera
    .administration = administracija
    .monitoring = nadzor
    .data_view = pregled podataka o pacijentima
    .operation = upravljanje radom
    .options = aktivacija opcija

data-category =
    .health = podaci o zdravlju
    .identifier = identifikatori pacijenata
    .name = imena osoba
    .image = slike
    .measurement = izmjerene vrijednosti
    .genetic = genetski podaci
    .biometric = biometrijski podaci
    .demographic = demografski podaci
    .location = podaci o lokaciji
    .contact = podaci za kontakt
    .credentials = vjerodajnice
    .configuration = konfiguracijski podaci
    .log = podaci iz zapisnika događaja
    .software = softver
    .drug_library = knjižnica lijekova
    .order = nalozi
    .result = rezultati
    .alarm = alarmi
    .time = vrijeme
    .status = stanje proizvoda
    .usage = podaci o uporabi
    .telemetry = telemetrija
    .photo = fotografije
    .video = videozapisi
    .audio = zvučni zapisi
    .therapy_command = naredbe za upravljanje terapijom

no-media =
    .none = nijedan

media-purpose =
    .export = izvoz podataka
    .import = uvoz podataka
    .backup = sigurnosno kopiranje
    .update = ažuriranje softvera
    .signatures = ažuriranje antivirusnih definicija
    .options = aktivacija opcija
    .service = servis

media-kind =
    .usb_stick = USB memorija
    .external_drive = vanjski disk
    .memory_card = memorijska kartica
    .optical_disc = optički disk

decommission-occasion =
    .disposal = prije zbrinjavanja
    .transfer = prije ustupanja drugome
    .return = prije vraćanja
    .repair = prije popravka
    .uninstallation = radi deinstalacije softvera

control-kind =
    .it_operation = Upravljanje radom informatičkih sustava
    .access_management = Upravljanje pristupom
    .account_review = Pregled korisničkih računa
    .antimalware = Antivirusni softver
    .application_control = Kontrola aplikacija
    .backup = Sigurnosno kopiranje
    .certificate_management = Upravljanje certifikatima
    .encryption = Enkripcija
    .firewall = Vatrozid
    .device_firewall = Vatrozid na proizvodu
    .incident_response = Odgovor na kibernetičke sigurnosne događaje
    .intrusion_detection = Otkrivanje upada
    .log_review = Pregled zapisnika događaja
    .network_segmentation = Segmentacija mreže
    .network_security = Kibernetička sigurnost mreže
    .password_policy = Pravila za lozinke
    .patch_management = Upravljanje zakrpama
    .physical_access = Zaštita od fizičkog pristupa
    .privacy_protection = Zaštita osobnih podataka
    .remote_access = Udaljeni pristup
    .removable_media = Izmjenjivi mediji
    .secure_configuration = Sigurna konfiguracija
    .secure_disposal = Sigurno zbrinjavanje
    .session_lock = Zaključavanje sesije
    .time_synchronisation = Sinkronizacija vremena
    .training = Osposobljavanje
    .vulnerability_scanning = Skeniranje ranjivosti
    .wireless_security = Kibernetička sigurnost bežičnih veza
    .asset_inventory = Popis imovine
    .virtualisation = Virtualizacija
    .usb_control = Kontrola USB priključaka
    .proxy = Proxy poslužitelj
    .risk_management = Upravljanje rizicima
    .log_collection = Prikupljanje zapisnika događaja
    .organisational_policy = Organizacijska pravila
    .platform_choice = Izbor platforme
    .supervision = Nadzor nad uporabom
    .external_devices = Vanjska oprema
    .change_management = Upravljanje promjenama
    .continuity_plan = Planiranje kontinuiteta
    .data_verification = Provjera podataka
    .mobile_device_management = Upravljanje telefonima i tabletima
    .network_monitoring = Nadzor mreže
    .personnel_security = Pouzdanost osoblja
    .power_supply = Napajanje
    .quality_of_service = Prioritet mrežnog prometa
    .redundancy = Redundancija
    .vulnerability_monitoring = Praćenje objavljenih ranjivosti
    .key_management = Upravljanje ključevima
    .genuine_software = Izvorni softver

standard-kind =
    .interoperability = interoperabilnost
    .security = kibernetička sigurnost
    .safety = sigurnost
    .other = ostalo

support-state =
    .required = obvezno
    .recommended = preporučeno
    .supported = podržano
    .tested = ispitano
    .included = uključeno u isporuku
    .not_recommended = nije preporučeno
    .not_tested = nije ispitano
    .not_supported = nije podržano
    .not_needed = nije potrebno

capability =
    .ALOF = Automatska odjava (ALOF)
    .AUDT = Revizijski zapisi (AUDT)
    .AUTH = Autorizacija (AUTH)
    .CNFS = Konfiguriranje značajki kibernetičke sigurnosti (CNFS)
    .CONN = Povezivost (CONN)
    .CSUP = Nadogradnje kibernetičke sigurnosti proizvoda (CSUP)
    .DIDT = Deidentifikacija podataka o zdravlju (DIDT)
    .DTBK = Sigurnosno kopiranje podataka i oporavak od katastrofe (DTBK)
    .EMRG = Pristup u nuždi (EMRG)
    .IGAU = Integritet i autentičnost podataka o zdravlju (IGAU)
    .MLDP = Otkrivanje zlonamjernog softvera i zaštita od njega (MLDP)
    .MPII = Upravljanje podacima koji omogućuju utvrđivanje identiteta (MPII)
    .NAUT = Autentifikacija čvorova (NAUT)
    .PAUT = Autentifikacija osoba (PAUT)
    .PLOK = Fizičke brave (PLOK)
    .RDMP = Plan za komponente trećih strana (RDMP)
    .RMOT = Udaljeni servis (RMOT)
    .SAHD = Jačanje zaštite sustava i aplikacija (SAHD)
    .SBOM = Popis softverskih materijala (SBOM)
    .SGUD = Upute za kibernetičku sigurnost (SGUD)
    .STCF = Povjerljivost pohranjenih podataka o zdravlju (STCF)
    .TXCF = Povjerljivost prijenosa (TXCF)
    .TXIG = Integritet prijenosa (TXIG)

objective =
    .confidentiality = povjerljivost
    .integrity = integritet
    .availability = dostupnost
    .authenticity = autentičnost
    .accountability = sljedivost radnji
    .safety = sigurnost osoba
    .privacy = privatnost

log-event =
    .login = prijava
    .failed_login = neuspjela prijava
    .logout = odjava
    .account_locked = blokiran račun
    .account_change = otvoren, promijenjen ili izbrisan račun
    .role_change = promjena uloga i prava
    .password_change = promjena lozinke
    .settings_change = promjena postavki
    .network_change = promjena mrežnih postavki
    .data_access = pristup podacima o pacijentima
    .data_change = promjena podataka o pacijentima
    .data_export = izvoz podataka
    .data_deletion = brisanje podataka
    .update = ažuriranje softvera
    .failed_update = neuspjelo ažuriranje softvera
    .start_stop = pokretanje i zaustavljanje
    .time_change = promjena sata
    .log_export = izvoz zapisnika događaja
    .log_cleared = brisanje zapisnika događaja
    .emergency_access = pristup u nuždi
    .remote_session = udaljena sesija
    .integrity_failure = neuspjela provjera integriteta
    .malware_found = pronađen zlonamjerni softver
    .backup = sigurnosno kopiranje
    .restore = vraćanje iz sigurnosne kopije
    .connection_failure = neuspjela veza
    .media_inserted = priključen medij
    .drug_library_change = promjena knjižnice lijekova
    .calibration = umjeravanje
    .alarm = alarm
    .http_request = HTTP zahtjev
    .data_received = primitak podataka
    .data_sent = slanje podataka
    .data_query = upit za podatke
    .device_paired = uparivanje uređaja
    .data_creation = stvaranje podataka

log-field =
    .time = vrijeme
    .user = korisnik
    .role = uloga
    .event = događaj
    .outcome = ishod
    .source = izvor
    .object = objekt
    .old_value = stara vrijednost
    .new_value = nova vrijednost
    .device_id = identifikator proizvoda
    .address = mrežna adresa
    .patient = pacijent

alert-state =
    .problem = problem
    .normal_state = bez problema

notification-means =
    .email = e-pošta
    .sms = SMS poruka
    .push = poruka na telefonu
    .other_screen = poruka na zaslonu drugog sustava
    .monitoring_system = poruka sustavu za nadzor

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operacijski sustav
    .server = poslužitelj
    .phone = telefon
    .manual = ručno namještanje
    .cellular = mobilna mreža

malware-protection =
    .allow_list = popis dopuštenog softvera
    .antimalware_included = antivirusni softver uključen u isporuku
    .antimalware_supported = antivirusni softver podržan
    .antimalware_by_operator = antivirusni softver operatora
    .antimalware_not_recommended = antivirusni softver nije preporučen
    .read_only_system = sustav samo za čitanje
    .no_antimalware_software = bez antivirusnog softvera
    .none = ne postoji
    .not_applicable = nije primjenjivo

exclusion-scope =
    .all_scans = sva skeniranja
    .on_access = skeniranja pri pristupu
    .full_scan = zakazana skeniranja i skeniranja na zahtjev

third-party-software =
    .not_possible = nije moguće
    .not_allowed = nije dopušteno
    .only_listed = samo navedeni softver
    .allowed = dopušteno

announcement =
    .email = e-pošta
    .letter = dopis
    .website = web-stranica
    .on_device = poruka na proizvodu
    .advisory = priopćenje o kibernetičkoj sigurnosti
    .app_store = trgovina aplikacijama
    .service_visit = servisni posjet
    .portal = korisnički portal

update-source =
    .server = poslužitelj
    .download = preuzimanje
    .usb_medium = USB medij
    .app_store = trgovina aplikacijama
    .cloud = usluga u oblaku
    .service_partner = servisni partner
    .package_repository = repozitorij paketa
    .container_registry = registar kontejnera

update-authentication =
    .signature = digitalni potpis
    .hash = hash-vrijednost
    .signed_package = potpisani paket
    .app_store = trgovina aplikacijama
    .none = ne postoji
    .checksum = kontrolni zbroj

support-end =
    .end_of_warranty = istek jamstva
    .end_of_contract = istek ugovora o servisu
    .end_of_service_life = kraj vijeka uporabe
    .next_release = izdanje sljedeće verzije

backup-content =
    .settings = postavke
    .patient_data = podaci o pacijentima
    .images = slike
    .database = baza podataka
    .logs = zapisnici događaja
    .users = korisnički računi
    .certificates = certifikati
    .keys = ključevi
    .credentials = vjerodajnice
    .system = cijeli sustav
    .results = rezultati
    .calibration = podaci o umjeravanju

vex-state =
    .not_affected = nije zahvaćeno
    .affected = zahvaćeno
    .fixed = otklonjeno
    .under_investigation = istražuje se

exploitation =
    .yes = iskorištava se
    .none_known = nema poznatog iskorištavanja
    .not_known = nije poznato iskorištava li se

vex-justification =
    .component_not_present = proizvod ne sadrži komponentu
    .vulnerable_code_not_present = proizvod ne sadrži ranjivi kod
    .vulnerable_code_not_in_execute_path = ranjivi kod nikad se ne izvodi
    .vulnerable_code_cannot_be_controlled_by_adversary = napadač ne može upravljati ranjivim kodom
    .inline_mitigations_already_exist = ugrađena zaštita sprječava iskorištavanje
    .requires_configuration = može se iskoristiti samo uz postavku koju proizvod ne upotrebljava
    .requires_dependency = može se iskoristiti samo uz drugu komponentu, koju proizvod ne sadrži
    .requires_environment = može se iskoristiti samo u drugom operativnom okruženju
    .protected_by_compiler = može se iskoristiti samo u drukčije prevedenom softveru
    .protected_at_runtime = iskorištavanje je spriječeno tijekom izvođenja
    .protected_at_perimeter = napadi su blokirani na fizičkoj, logičkoj ili mrežnoj granici

vex-response =
    .update = ažuriranje
    .rollback = povratak na raniju verziju
    .workaround_available = zaobilazno rješenje
    .mitigation = mjera koja smanjuje rizik
    .will_not_fix = otklanjanje nije planirano
    .can_not_fix = ne može se otkloniti
    .none_available = rješenje još nije dostupno

keeping =
    .until_deleted = do brisanja
    .until_exported = do izvoza
    .until_sent = do slanja
    .temporary = privremeno
    .until_examination_ends = do završetka pregleda ili liječenja
    .unlimited = neograničeno
    .until_overwritten = dok ih ne zamijene noviji podaci
    .until_session_ends = do završetka sesije
    .until_switched_off = do isključivanja proizvoda
    .until_discharge = do otpusta pacijenta
    .until_next_patient = do sljedećeg pacijenta ili pregleda

asset =
    .patient = pacijent
    .user = korisnici ili druge osobe u blizini proizvoda
    .personal_data = osobni podaci
    .other_data = drugi podaci
    .device = proizvod
    .function = funkcije proizvoda
    .network = informatička mreža
    .other_systems = drugi sustavi

personal-data =
    .none = nema ih
    .processed = obrađuju se, ne pohranjuju se
    .not_stored = ne pohranjuju se
    .stored = pohranjuju se

retention-start =
    .creation = nastanak
    .last_use = posljednja uporaba ili promjena
    .export = izvoz
    .end_of_treatment = završetak liječenja ili studije
    .deletion = brisanje

group-choice =
    .all = sve mjere skupine
    .at_least_one = najmanje jedna mjera skupine

traffic-direction =
    .inbound = Dolazni promet
    .outbound = Odlazni promet

user-interface-kind =
    .display = Zaslon
    .touchscreen = Zaslon osjetljiv na dodir
    .keyboard = Tipkovnica
    .pointing_device = Miš, kuglica ili dodirna ploha
    .controls = Tipke i prekidači
    .indicator_light = Svjetlosni pokazatelj
    .loudspeaker = Zvučnik
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Čitač crtičnog koda
    .remote_control = Daljinski upravljač

support-start =
    .delivery = isporuka
    .purchase = kupnja
    .first_sale = prva prodaja modela
    .last_sale = posljednja prodaja modela
    .release = izdanje verzije
