### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun before a value is not known, the value is neuter or impersonal: "wymagane", "zapewniono".

provision =
    .provided = zapewniono
    .not_provided = nie zapewniono
    .by_operator = musi zapewnić operator
    .by_host = zapewnia system operacyjny lub host
    .not_applicable = nie dotyczy

party =
    .manufacturer = producent
    .operator = operator
    .shared = producent i operator
    .user = użytkownik
    .patient = pacjent
    .third_party = strona trzecia
    .service_partner = partner serwisowy
    .integrator = integrator
    .practitioner = lekarz prowadzący praktykę

need =
    .required = wymagane
    .strongly_recommended = zdecydowanie zalecane
    .recommended = zalecane
    .preferred = preferowane
    .where_possible = tam, gdzie to możliwe
    .optional = opcjonalne

severity =
    .danger = niebezpieczeństwo
    .warning = ostrzeżenie
    .caution = przestroga
    .notice = notyfikacja

default-state =
    .always_on = zawsze włączone
    .on = włączone
    .off = wyłączone
    .not_installed = niezainstalowane

regulation =
    .mdr = Rozporządzenie (UE) 2017/745 (MDR)
    .ivdr = Rozporządzenie (UE) 2017/746 (IVDR)
    .cra = Rozporządzenie (UE) 2024/2847 (CRA)

option-supply =
    .included = w zestawie
    .separate_licence = z oddzielną licencją
    .separate_product = jako oddzielny produkt

supply =
    .software = oprogramowanie bez sprzętu
    .hardware = sprzęt z własnym oprogramowaniem
    .with_cloud_service = sprzęt z własnym oprogramowaniem oraz usługa w chmurze
    .software_with_cloud_service = oprogramowanie bez sprzętu oraz usługa w chmurze
    .with_software_for_other_hardware = sprzęt z własnym oprogramowaniem oraz oprogramowanie do innego sprzętu

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
    .hospital = szpital
    .intensive_care = oddział intensywnej terapii
    .operating_room = sala operacyjna
    .emergency_department = szpitalny oddział ratunkowy
    .radiology_department = zakład radiologii
    .laboratory = laboratorium
    .ambulatory = poradnia
    .ambulance = ambulans
    .practice = gabinet lekarski
    .nursing_home = dom opieki
    .home = środowisko domowe
    .pharmacy = apteka
    .data_centre = centrum danych
    .office = biuro
    .outdoors = przestrzeń poza budynkami

intended-user =
    .nurse = personel pielęgniarski
    .physician = lekarze
    .radiologist = radiolodzy
    .radiographer = elektroradiolodzy
    .sonographer = osoby wykonujące badania ultrasonograficzne
    .laboratory_technician = technicy laboratoryjni
    .pathologist = patomorfolodzy
    .pharmacist = farmaceuci
    .paramedic = ratownicy medyczni
    .biomedical_engineer = inżynierowie biomedyczni
    .it_administrator = administratorzy systemów informatycznych
    .security_officer = pełnomocnicy do spraw bezpieczeństwa informacji
    .service_technician = technicy serwisowi
    .patient = pacjenci
    .caregiver = opiekunowie
    .lay_person = laicy
    .researcher = badacze
    .developer = programiści
    .user = użytkownicy
    .administrator = administratorzy produktu
    .clinical_staff = personel kliniczny
    .therapist = terapeuci
    .medical_physicist = fizycy medyczni
    .dentist = dentyści
    .integrator = integratorzy
    .procurement = pracownicy działu zakupów
    .anaesthetist = anestezjolodzy
    .audiologist = audiolodzy
    .hearing_aid_acoustician = protetycy słuchu
    .optician = optycy

session-occasion =
    .lid_closed = zamknięcie pokrywy
    .shutdown = wyłączenie
    .restart = ponowne uruchomienie
    .standby = przejście w stan czuwania
    .screen_saver = uruchomienie wygaszacza ekranu
    .card_removed = wyjęcie karty lub identyfikatora
    .connection_lost = utrata połączenia
    .user_away = nieobecność użytkownika
    .app_closed = zamknięcie aplikacji lub przeglądarki
    .other_login = zalogowanie się innej osoby
    .examination_end = zakończenie badania lub leczenia
    .user_command = polecenie użytkownika
    .password_change = zmiana hasła

part-kind =
    .device = urządzenie
    .app = aplikacja
    .server = serwer
    .client = klient
    .cloud_service = usługa w chmurze
    .gateway = brama
    .accessory = wyposażenie
    .workstation = stacja robocza
    .mobile_device = urządzenie mobilne
    .database = baza danych
    .firmware = oprogramowanie układowe
    .plugin = wtyczka
    .software = oprogramowanie
    .operating_system = system operacyjny
    .web_application = aplikacja internetowa
    .service = usługa działająca w tle
    .sensor = czujnik
    .wearable = urządzenie noszone na ciele
    .implant = wszczepiony implant
    .network_device = sprzęt sieciowy
    .storage = pamięć masowa
    .virtual_machine = maszyna wirtualna

hosting =
    .on_device = w urządzeniu
    .operator_site = w lokalizacji operatora
    .user_device = w urządzeniu użytkownika
    .manufacturer_cloud = w chmurze producenta
    .third_party_cloud = w chmurze strony trzeciej

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Tekst, który wyświetla wyrób, lub przycisk.

register =
    .professional = dla profesjonalistów
    .lay = dla laików

document-form =
    .book = książka
    .card = karta

authentication =
    .none = brak uwierzytelniania
    .local_password = lokalna nazwa użytkownika z hasłem
    .password = nazwa użytkownika z hasłem
    .local_pin = lokalny kod PIN
    .pin = kod PIN
    .badge = karta identyfikacyjna
    .token = token
    .smart_card = karta inteligentna
    .biometric = cecha biometryczna
    .directory = konto usługi katalogowej
    .single_sign_on = logowanie jednokrotne
    .certificate = certyfikat
    .host_login = logowanie do systemu operacyjnego
    .one_time_code = kod jednorazowy
    .pairing = parowanie
    .http_basic = podstawowe uwierzytelnianie HTTP
    .email_password = adres e-mail i hasło
    .password_only = hasło bez nazwy użytkownika
    .user_name_only = nazwa użytkownika bez hasła

other-functions =
    .no = nie
    .yes = tak

automatic-login-state =
    .provided = dostępne
    .by_host = przez system operacyjny
    .none = brak

noticeable =
    .yes = Użytkownik zauważa tę awarię.
    .no = Użytkownik nie zauważa tej awarii.

login-occasion =
    .start = po uruchomieniu
    .session_end = po zakończeniu sesji

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (klucz bezpieczeństwa lub klucz dostępu)
    .totp = hasło jednorazowe oparte na czasie
    .sms = kod przesłany w wiadomości SMS
    .push = potwierdzenie w telefonie
    .smart_card = karta inteligentna
    .hardware_token = token sprzętowy
    .email = kod przesłany w wiadomości e-mail

rules-from =
    .device = wyrób
    .host = system operacyjny
    .directory = usługa katalogowa
    .operator = operator

secret-kind =
    .password = hasło
    .pin = kod PIN

complexity =
    .upper_case = co najmniej jedna wielka litera
    .lower_case = co najmniej jedna mała litera
    .letter = co najmniej jedna litera
    .digit = co najmniej jedna cyfra
    .digits_only = tylko cyfry
    .special = co najmniej jeden znak specjalny
    .not_in_common_list = pozycja z listy często używanych wartości
    .not_user_name = nazwa użytkownika
    .not_containing_user_name = ciąg zawierający nazwę użytkownika lub jej część
    .not_repeated = powtórzenie tego samego znaku
    .not_sequence = sekwencja, taka jak 1234
    .not_in_dictionary = słowo ze słownika
    .not_name = nazwa własna, na przykład imię osoby lub nazwa wyrobu

password-rule =
    .min_length = najmniejsza liczba znaków
    .max_length = największa liczba znaków
    .complexity = wymagana i zabroniona treść
    .history = zakaz ponownego użycia poprzednich haseł
    .max_age = czas do obowiązkowej zmiany
    .max_attempts = liczba nieudanych prób do blokady
    .attempts_within = okres, w którym liczone są nieudane próby
    .lockout = czas trwania blokady

default-credentials =
    .none = brak ustawionych danych uwierzytelniających
    .default = domyślne
    .unique_per_device = inne w każdym wyrobie
    .must_change_at_first_login = należy zmienić przy pierwszym logowaniu
    .shared_known = takie same we wszystkich wyrobach i publicznie znane
    .set_at_installation = ustalane podczas instalacji
    .manufacturer_only = znane tylko producentowi
    .documented = takie same dla wszystkich wyrobów i podane w dokumentach producenta

timeout-action =
    .lock = zablokowanie
    .logout = wylogowanie
    .hide_data = ukrycie danych
    .screen_off = wyłączenie ekranu
    .never = brak limitu czasu

account-kind =
    .person = konto osobiste
    .shared = konto wspólne
    .service = konto serwisowe
    .guest = konto gościa
    .technical = konto techniczne
    .emergency = konto awaryjne

credential-kind =
    .certificate = certyfikat
    .api_key = klucz API
    .token = token
    .password = hasło
    .shared_secret = wspólny klucz tajny
    .ssh_key = klucz SSH
    .pre_shared_key = klucz wstępny (PSK)
    .ae_title = tytuł AE
    .encryption_key = klucz szyfrowania

connection =
    .none = brak
    .optional = opcjonalne
    .required = wymagane

internet =
    .not_needed = niepotrzebne
    .optional = opcjonalne
    .needed = potrzebne
    .not_directly = nie bezpośrednio
    .forbidden = zabronione

traffic-control =
    .deny_all_but_listed = zablokowany cały ruch z wyjątkiem połączeń, na które według tego dokumentu należy zezwolić
    .deny_all = zablokowany cały ruch
    .allow_outbound = połączenia z wewnątrz dozwolone, połączenia z zewnątrz zablokowane
    .allow_all = cały ruch dozwolony
    .restricted = ruch ograniczony
    .monitored = ruch dozwolony i monitorowany
    .isolated = brak połączenia z innymi sieciami informatycznymi

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Port szeregowy
    .cellular = Modem komórkowy
    .nfc = NFC
    .rfid = RFID
    .video = Wyjście wideo
    .sd_card = Gniazdo kart SD
    .optical_drive = Napęd optyczny
    .infrared = Port podczerwieni
    .zigbee = Zigbee
    .analogue_alarm = Analogowe wyjście alarmowe
    .virtual = Wirtualna karta sieciowa
    .api = Interfejs programistyczny

addressing =
    .dhcp = DHCP
    .static = adres statyczny
    .dhcp_or_static = DHCP lub adres statyczny
    .link_local = adres lokalny łącza
    .none = brak adresu

peer-kind =
    .server = serwer
    .workstation = stacja robocza
    .cloud = usługa w chmurze
    .network_service = usługa sieciowa
    .medical_device = wyrób medyczny
    .information_system = system informacyjny
    .mobile_device = urządzenie mobilne
    .printer = drukarka
    .other = inny system

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP i UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protokół IP
    .not_known = protokół transportowy nie jest podany

direction =
    .inbound = przychodzący (nasłuchuje)
    .outbound = wychodzący (nawiązuje połączenia)
    .both = przychodzący i wychodzący (nasłuchuje i nawiązuje połączenia)

port-authentication =
    .none = brak
    .server = certyfikat serwera
    .mutual = certyfikaty po obu stronach
    .mutual_without_certificates = obie strony, bez certyfikatów
    .user_login = logowanie użytkownika
    .token = token
    .shared_secret = wspólny klucz tajny
    .ae_title = tytuł AE
    .address_list = lista dozwolonych adresów

port-state =
    .open = otwarty
    .closed = zamknięty
    .filtered = filtrowany
    .this_computer_only = otwarty tylko dla tego komputera
    .not_known = nieznany

firewall-rule =
    .allow = zezwolić
    .block = zablokować
    .none = brak reguły

exposure =
    .never = niedozwolone
    .not_used = nie
    .allowed = dozwolone
    .only_through_proxy = tylko przez serwer proxy

medium =
    .network = sieć informatyczna
    .cable = kabel
    .usb = nośnik USB
    .card = karta pamięci
    .disc = płyta
    .paper = papier
    .radio = łączność radiowa

flow-trigger =
    .user = przez użytkownika
    .schedule = o ustalonych porach
    .event = po wystąpieniu zdarzenia
    .request = na żądanie odbiorcy
    .continuous = w sposób ciągły

deidentification =
    .none = bez deidentyfikacji
    .pseudonymised = spseudonimizowane
    .anonymised = zanonimizowane

network-service =
    .none = brak
    .dhcp = DHCP
    .dns = DNS
    .time = usługa czasu
    .directory = usługa katalogowa
    .certificate_authority = urząd certyfikacji
    .radius = RADIUS
    .syslog = syslog
    .proxy = serwer proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = pulpit zdalny
    .web_portal = portal internetowy
    .ssh = SSH
    .broker = pośrednik połączeń
    .modem = modem

security-test-kind =
    .penetration_test = test penetracyjny
    .vulnerability_scan = skanowanie podatności
    .assessment = ocena bezpieczeństwa
    .fuzzing = test typu fuzzing
    .code_analysis = analiza kodu

integrity-method =
    .none = brak
    .signature = podpis cyfrowy
    .mac = kod uwierzytelniania wiadomości
    .hash = wartość skrótu
    .checksum = suma kontrolna

remote-purpose =
    .service = serwis
    .update = aktualizacje oprogramowania
    .administration = administracja
    .monitoring = monitorowanie
    .data_view = wgląd w dane pacjentów
    .operation = obsługa
    .options = aktywacja opcji

data-category =
    .health = dane dotyczące zdrowia
    .identifier = identyfikatory pacjentów
    .name = imiona i nazwiska
    .image = obrazy
    .measurement = wartości zmierzone
    .genetic = dane genetyczne
    .biometric = dane biometryczne
    .demographic = dane demograficzne
    .location = dane o lokalizacji
    .contact = dane kontaktowe
    .credentials = dane uwierzytelniające
    .configuration = dane konfiguracyjne
    .log = dane dziennika zdarzeń
    .software = oprogramowanie
    .drug_library = biblioteka leków
    .order = zlecenia
    .result = wyniki
    .alarm = alarmy
    .time = czas
    .status = stan wyrobu
    .usage = dane o używaniu
    .telemetry = dane telemetryczne
    .photo = zdjęcia
    .video = dane wideo
    .audio = dane audio
    .therapy_command = polecenia sterujące terapią

no-media =
    .none = brak

media-purpose =
    .export = eksport danych
    .import = import danych
    .backup = kopia zapasowa
    .update = aktualizacja oprogramowania
    .signatures = aktualizacja sygnatur wirusów
    .options = aktywacja opcji
    .service = serwis

media-kind =
    .usb_stick = pamięć USB
    .external_drive = dysk zewnętrzny
    .memory_card = karta pamięci
    .optical_disc = dysk optyczny

decommission-occasion =
    .disposal = przed utylizacją
    .transfer = przed przekazaniem
    .return = przed zwrotem
    .repair = przed naprawą
    .uninstallation = w celu odinstalowania oprogramowania

control-kind =
    .it_operation = Eksploatacja systemów informatycznych
    .access_management = Zarządzanie dostępem
    .account_review = Przegląd kont
    .antimalware = Oprogramowanie antywirusowe
    .application_control = Kontrola aplikacji
    .backup = Kopia zapasowa
    .certificate_management = Zarządzanie certyfikatami
    .encryption = Szyfrowanie
    .firewall = Zapora sieciowa
    .device_firewall = Zapora sieciowa w wyrobie
    .incident_response = Reagowanie na zdarzenia dotyczące bezpieczeństwa informatycznego
    .intrusion_detection = Wykrywanie włamań
    .log_review = Przegląd dziennika zdarzeń
    .network_segmentation = Segmentacja sieci
    .network_security = Bezpieczeństwo sieci
    .password_policy = Zasady dotyczące haseł
    .patch_management = Zarządzanie poprawkami
    .physical_access = Ochrona przed dostępem fizycznym
    .privacy_protection = Ochrona danych
    .remote_access = Dostęp zdalny
    .removable_media = Nośniki wymienne
    .secure_configuration = Bezpieczna konfiguracja
    .secure_disposal = Bezpieczna utylizacja
    .session_lock = Blokada sesji
    .time_synchronisation = Synchronizacja czasu
    .training = Szkolenie
    .vulnerability_scanning = Skanowanie podatności
    .wireless_security = Bezpieczeństwo łączności bezprzewodowej
    .asset_inventory = Ewidencja zasobów
    .virtualisation = Wirtualizacja
    .usb_control = Kontrola USB
    .proxy = Serwer proxy
    .risk_management = Zarządzanie ryzykiem
    .log_collection = Gromadzenie dzienników zdarzeń
    .organisational_policy = Zasady organizacyjne
    .platform_choice = Wybór platformy
    .supervision = Nadzór nad użytkowaniem
    .external_devices = Urządzenia zewnętrzne
    .change_management = Zarządzanie zmianami
    .continuity_plan = Plan ciągłości działania
    .data_verification = Weryfikacja danych
    .mobile_device_management = Zarządzanie telefonami i tabletami
    .network_monitoring = Monitorowanie sieci
    .personnel_security = Wiarygodność personelu
    .power_supply = Zasilanie
    .quality_of_service = Priorytet ruchu sieciowego
    .redundancy = Redundancja
    .vulnerability_monitoring = Śledzenie opublikowanych podatności
    .key_management = Zarządzanie kluczami
    .genuine_software = Oryginalne oprogramowanie

standard-kind =
    .interoperability = interoperacyjność
    .security = bezpieczeństwo informatyczne
    .safety = bezpieczeństwo wyrobu
    .other = inne

support-state =
    .required = wymagane
    .recommended = zalecane
    .supported = obsługiwane
    .tested = przetestowane
    .included = dołączone
    .not_recommended = niezalecane
    .not_tested = nieprzetestowane
    .not_supported = nieobsługiwane
    .not_needed = niepotrzebne

capability =
    .ALOF = Automatyczne wylogowanie (ALOF)
    .AUDT = Mechanizmy audytu (AUDT)
    .AUTH = Autoryzacja (AUTH)
    .CNFS = Konfiguracja funkcji bezpieczeństwa informatycznego (CNFS)
    .CONN = Łączność (CONN)
    .CSUP = Aktualizacje cyberbezpieczeństwa wyrobu (CSUP)
    .DIDT = Deidentyfikacja danych dotyczących zdrowia (DIDT)
    .DTBK = Kopia zapasowa danych i przywracanie po awarii (DTBK)
    .EMRG = Dostęp awaryjny (EMRG)
    .IGAU = Integralność i autentyczność danych dotyczących zdrowia (IGAU)
    .MLDP = Wykrywanie złośliwego oprogramowania i ochrona przed nim (MLDP)
    .MPII = Zarządzanie danymi osobowymi (MPII)
    .NAUT = Uwierzytelnianie węzłów (NAUT)
    .PAUT = Uwierzytelnianie osób (PAUT)
    .PLOK = Blokady fizyczne (PLOK)
    .RDMP = Plan dotyczący komponentów stron trzecich (RDMP)
    .RMOT = Serwis zdalny (RMOT)
    .SAHD = Wzmacnianie zabezpieczeń systemu i aplikacji (SAHD)
    .SBOM = Zestawienie komponentów oprogramowania (SBOM)
    .SGUD = Wskazówki dotyczące bezpieczeństwa informatycznego (SGUD)
    .STCF = Poufność przechowywanych danych dotyczących zdrowia (STCF)
    .TXCF = Poufność transmisji (TXCF)
    .TXIG = Integralność transmisji (TXIG)

objective =
    .confidentiality = poufność
    .integrity = integralność
    .availability = dostępność
    .authenticity = autentyczność
    .accountability = rozliczalność
    .safety = bezpieczeństwo pacjenta
    .privacy = prywatność

log-event =
    .login = logowanie
    .failed_login = nieudane logowanie
    .logout = wylogowanie
    .account_locked = zablokowanie konta
    .account_change = utworzenie, zmiana lub usunięcie konta
    .role_change = zmiana ról i uprawnień
    .password_change = zmiana hasła
    .settings_change = zmiana ustawień
    .network_change = zmiana ustawień sieci
    .data_access = dostęp do danych pacjentów
    .data_change = zmiana danych pacjentów
    .data_export = eksport danych
    .data_deletion = usunięcie danych
    .update = aktualizacja oprogramowania
    .failed_update = nieudana aktualizacja oprogramowania
    .start_stop = uruchomienie i zatrzymanie
    .time_change = zmiana ustawienia zegara
    .log_export = eksport dziennika zdarzeń
    .log_cleared = usunięcie dziennika zdarzeń
    .emergency_access = dostęp awaryjny
    .remote_session = sesja zdalna
    .integrity_failure = nieudane sprawdzenie integralności
    .malware_found = wykrycie złośliwego oprogramowania
    .backup = kopia zapasowa
    .restore = przywracanie
    .connection_failure = nieudane połączenie
    .media_inserted = podłączenie nośnika
    .drug_library_change = zmiana biblioteki leków
    .calibration = kalibracja
    .alarm = alarm
    .http_request = żądanie HTTP
    .data_received = odebranie danych
    .data_sent = wysłanie danych
    .data_query = zapytanie o dane
    .device_paired = sparowanie urządzenia
    .data_creation = utworzenie danych

log-field =
    .time = czas
    .user = użytkownik
    .role = rola
    .event = zdarzenie
    .outcome = wynik
    .source = źródło
    .object = obiekt
    .old_value = stara wartość
    .new_value = nowa wartość
    .device_id = identyfikator wyrobu
    .address = adres sieciowy
    .patient = pacjent

alert-state =
    .problem = nieprawidłowość
    .normal_state = brak nieprawidłowości

notification-means =
    .email = wiadomość e-mail
    .sms = wiadomość SMS
    .push = komunikat w telefonie
    .other_screen = komunikat na ekranie innego systemu
    .monitoring_system = komunikat do systemu monitorowania

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = system operacyjny
    .server = serwer
    .phone = telefon
    .manual = ustawienie ręczne
    .cellular = sieć komórkowa

malware-protection =
    .allow_list = lista dozwolonego oprogramowania
    .antimalware_included = oprogramowanie antywirusowe dołączone
    .antimalware_supported = oprogramowanie antywirusowe obsługiwane
    .antimalware_by_operator = oprogramowanie antywirusowe operatora
    .antimalware_not_recommended = oprogramowanie antywirusowe niezalecane
    .read_only_system = system tylko do odczytu
    .no_antimalware_software = brak oprogramowania antywirusowego
    .none = brak
    .not_applicable = nie dotyczy

exclusion-scope =
    .all_scans = wszystkie rodzaje skanowania
    .on_access = skanowanie przy dostępie
    .full_scan = skanowanie zaplanowane i na żądanie

third-party-software =
    .not_possible = niemożliwe
    .not_allowed = niedozwolone
    .only_listed = tylko wymienione oprogramowanie
    .allowed = dozwolone

announcement =
    .email = wiadomość e-mail
    .letter = list
    .website = strona internetowa
    .on_device = komunikat w wyrobie
    .advisory = komunikat o bezpieczeństwie informatycznym
    .app_store = sklep z aplikacjami
    .service_visit = wizyta serwisowa
    .portal = portal klienta

update-source =
    .server = serwer
    .download = plik do pobrania
    .usb_medium = nośnik USB
    .app_store = sklep z aplikacjami
    .cloud = usługa w chmurze
    .service_partner = partner serwisowy
    .package_repository = repozytorium pakietów
    .container_registry = rejestr kontenerów

update-authentication =
    .signature = podpis cyfrowy
    .hash = wartość skrótu
    .signed_package = podpisany pakiet
    .app_store = sklep z aplikacjami
    .none = brak
    .checksum = suma kontrolna

support-end =
    .end_of_warranty = koniec gwarancji
    .end_of_contract = koniec umowy serwisowej
    .end_of_service_life = koniec okresu użytkowania
    .next_release = wydanie następnej wersji

backup-content =
    .settings = ustawienia
    .patient_data = dane pacjentów
    .images = obrazy
    .database = baza danych
    .logs = dzienniki zdarzeń
    .users = konta użytkowników
    .certificates = certyfikaty
    .keys = klucze
    .credentials = dane uwierzytelniające
    .system = cały system
    .results = wyniki
    .calibration = dane kalibracyjne

# Of the product, in a table of vulnerabilities.
vex-state =
    .not_affected = wyrób niepodatny
    .affected = wyrób podatny
    .fixed = podatność usunięta
    .under_investigation = w trakcie badania

exploitation =
    .yes = wykorzystywana
    .none_known = brak znanych przypadków wykorzystania
    .not_known = nie wiadomo

vex-justification =
    .component_not_present = wyrób nie zawiera tego komponentu
    .vulnerable_code_not_present = wyrób nie zawiera podatnego kodu
    .vulnerable_code_not_in_execute_path = podatny kod nigdy nie jest wykonywany
    .vulnerable_code_cannot_be_controlled_by_adversary = atakujący nie może wpływać na podatny kod
    .inline_mitigations_already_exist = wbudowane zabezpieczenie uniemożliwia wykorzystanie
    .requires_configuration = możliwa do wykorzystania tylko przy ustawieniu, którego wyrób nie używa
    .requires_dependency = możliwa do wykorzystania tylko z innym komponentem, którego wyrób nie zawiera
    .requires_environment = możliwa do wykorzystania tylko w innym środowisku operacyjnym
    .protected_by_compiler = możliwa do wykorzystania tylko w oprogramowaniu skompilowanym inaczej
    .protected_at_runtime = wykorzystanie jest uniemożliwiane w czasie działania
    .protected_at_perimeter = ataki są blokowane na granicy fizycznej, logicznej lub sieciowej

vex-response =
    .update = aktualizacja
    .rollback = powrót do wcześniejszej wersji
    .workaround_available = obejście problemu
    .mitigation = środek zmniejszający ryzyko
    .will_not_fix = poprawka nie jest planowana
    .can_not_fix = nie można usunąć
    .none_available = brak dostępnego rozwiązania

keeping =
    .until_deleted = do usunięcia
    .until_exported = do eksportu
    .until_sent = do wysłania
    .temporary = tymczasowo
    .until_examination_ends = do zakończenia badania lub leczenia
    .unlimited = bez ograniczeń
    .until_overwritten = do nadpisania nowszymi danymi
    .until_session_ends = do końca sesji
    .until_switched_off = do wyłączenia wyrobu
    .until_discharge = do wypisu pacjenta
    .until_next_patient = do następnego pacjenta lub badania

asset =
    .patient = pacjent
    .user = użytkownicy lub inne osoby w pobliżu wyrobu
    .personal_data = dane osobowe
    .other_data = inne dane
    .device = wyrób
    .function = funkcje wyrobu
    .network = sieć informatyczna
    .other_systems = inne systemy

personal-data =
    .none = brak
    .processed = przetwarzane, nieprzechowywane
    .not_stored = nieprzechowywane
    .stored = przechowywane

retention-start =
    .creation = utworzenie
    .last_use = ostatnie użycie lub ostatnia zmiana
    .export = eksport
    .end_of_treatment = zakończenie leczenia lub badania
    .deletion = usunięcie

group-choice =
    .all = wszystkie środki z grupy
    .at_least_one = co najmniej jeden środek z grupy

traffic-direction =
    .inbound = Ruch przychodzący
    .outbound = Ruch wychodzący

user-interface-kind =
    .display = Ekran
    .touchscreen = Ekran dotykowy
    .keyboard = Klawiatura
    .pointing_device = Mysz, trackball lub panel dotykowy
    .controls = Przyciski i przełączniki
    .indicator_light = Kontrolka
    .loudspeaker = Głośnik
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Czytnik kodów kreskowych
    .remote_control = Pilot

support-start =
    .delivery = dostawa
    .purchase = zakup
    .first_sale = pierwsza sprzedaż modelu
    .last_sale = ostatnia sprzedaż modelu
    .release = wydanie wersji
