### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = осигурено
    .not_provided = не е осигурено
    .by_operator = трябва да се осигури от оператора
    .by_host = осигурява се от операционната система или хоста
    .not_applicable = неприложимо

party =
    .manufacturer = производител
    .operator = оператор
    .shared = производител и оператор
    .user = потребител
    .patient = пациент
    .third_party = трета страна
    .service_partner = сервизен партньор
    .integrator = интегратор
    .practitioner = практикуващ лекар

need =
    .required = изисква се
    .strongly_recommended = настоятелно се препоръчва
    .recommended = препоръчва се
    .preferred = предпочита се
    .where_possible = ако е възможно
    .optional = по избор

severity =
    .danger = опасност
    .warning = предупреждение
    .caution = внимание
    .notice = указание

default-state =
    .always_on = винаги включено
    .on = включено
    .off = изключено
    .not_installed = не е инсталирано

regulation =
    .mdr = Регламент (ЕС) 2017/745 (MDR)
    .ivdr = Регламент (ЕС) 2017/746 (IVDR)
    .cra = Регламент (ЕС) 2024/2847 (CRA)

option-supply =
    .included = включена
    .separate_licence = с отделен лиценз
    .separate_product = като отделен продукт

supply =
    .software = софтуер без хардуер
    .hardware = хардуер със собствен софтуер
    .with_cloud_service = хардуер със собствен софтуер, както и облачна услуга
    .software_with_cloud_service = софтуер без хардуер, както и облачна услуга
    .with_software_for_other_hardware = хардуер със собствен софтуер и софтуер за друг хардуер

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
    .hospital = болница
    .intensive_care = отделение за интензивно лечение
    .operating_room = операционна зала
    .emergency_department = спешно отделение
    .radiology_department = отделение по образна диагностика
    .laboratory = лаборатория
    .ambulatory = амбулатория
    .ambulance = линейка
    .practice = лекарски кабинет
    .nursing_home = дом за възрастни хора
    .home = домашни условия
    .pharmacy = аптека
    .data_centre = център за данни
    .office = офис
    .outdoors = на открито

intended-user =
    .nurse = медицински сестри
    .physician = лекари
    .radiologist = рентгенолози
    .radiographer = рентгенови лаборанти
    .sonographer = специалисти по ехография
    .laboratory_technician = медицински лаборанти
    .pathologist = патолози
    .pharmacist = фармацевти
    .paramedic = парамедици
    .biomedical_engineer = биомедицински инженери
    .it_administrator = ИТ администратори
    .security_officer = служители по информационна сигурност
    .service_technician = сервизни техници
    .patient = пациенти
    .caregiver = болногледачи
    .lay_person = неспециалисти
    .researcher = изследователи
    .developer = разработчици
    .user = потребители
    .administrator = администратори на продукта
    .clinical_staff = клиничен персонал
    .therapist = терапевти
    .medical_physicist = медицински физици
    .dentist = лекари по дентална медицина
    .integrator = интегратори
    .procurement = персонал по снабдяването
    .anaesthetist = анестезиолози
    .audiologist = аудиолози
    .hearing_aid_acoustician = слухопротезисти
    .optician = оптици

session-occasion =
    .lid_closed = затваряне на капака
    .shutdown = изключване
    .restart = рестартиране
    .standby = преминаване в режим на готовност
    .screen_saver = стартиране на скрийнсейвъра
    .card_removed = изваждане на картата или картата за достъп
    .connection_lost = загуба на връзката
    .user_away = отсъствие на потребителя
    .app_closed = затваряне на приложението или браузъра
    .other_login = вход на друго лице
    .examination_end = край на изследването или лечението
    .user_command = команда на потребителя
    .password_change = смяна на паролата

part-kind =
    .device = устройство
    .app = приложение
    .server = сървър
    .client = клиент
    .cloud_service = облачна услуга
    .gateway = шлюз
    .accessory = принадлежност
    .workstation = работна станция
    .mobile_device = мобилно устройство
    .database = база данни
    .firmware = фърмуер
    .plugin = добавка
    .software = софтуер
    .operating_system = операционна система
    .web_application = уебприложение
    .service = фонова услуга
    .sensor = сензор
    .wearable = носимо устройство
    .implant = имплант
    .network_device = мрежово оборудване
    .storage = хранилище за данни
    .virtual_machine = виртуална машина

hosting =
    .on_device = на устройството
    .operator_site = на обекта на оператора
    .user_device = на устройството на потребителя
    .manufacturer_cloud = в облака на производителя
    .third_party_cloud = в облака на трета страна

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Текст, който изделието показва, или бутон.

register =
    .professional = към специалисти
    .lay = към неспециалисти

document-form =
    .book = книга
    .card = карта

authentication =
    .none = без удостоверяване
    .local_password = локално потребителско име и парола
    .password = потребителско име и парола
    .local_pin = локален PIN код
    .pin = PIN код
    .badge = карта за достъп
    .token = токен
    .smart_card = смарт карта
    .biometric = биометрична характеристика
    .directory = акаунт в директорийна услуга
    .single_sign_on = единен вход
    .certificate = сертификат
    .host_login = вход в операционната система
    .one_time_code = еднократен код
    .pairing = сдвояване
    .http_basic = базово удостоверяване чрез HTTP
    .email_password = имейл адрес и парола
    .password_only = парола без потребителско име
    .user_name_only = потребителско име без парола

other-functions =
    .no = не
    .yes = да

automatic-login-state =
    .provided = осигурено
    .by_host = осигурява се от операционната система
    .none = няма

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Потребителят забелязва тази неизправност.
    .no = Потребителят не забелязва тази неизправност.

login-occasion =
    .start = след стартирането
    .session_end = след края на сесията

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (ключ за сигурност или ключ за достъп)
    .totp = еднократна парола, зависеща от времето
    .sms = код чрез SMS
    .push = потвърждение на телефон
    .smart_card = смарт карта
    .hardware_token = хардуерен токен
    .email = код по имейл

rules-from =
    .device = изделие
    .host = операционна система
    .directory = директорийна услуга
    .operator = оператор

secret-kind =
    .password = парола
    .pin = PIN код

complexity =
    .upper_case = най-малко една главна буква
    .lower_case = най-малко една малка буква
    .letter = най-малко една буква
    .digit = най-малко една цифра
    .digits_only = само цифри
    .special = най-малко един специален знак
    .not_in_common_list = запис от списък с често избирани стойности
    .not_user_name = потребителското име
    .not_containing_user_name = стойност, която съдържа потребителското име или части от него
    .not_repeated = повторение на един и същ знак
    .not_sequence = поредица като 1234
    .not_in_dictionary = дума от речник
    .not_name = име, например на лице или на изделието

password-rule =
    .min_length = минимален брой знаци
    .max_length = максимален брой знаци
    .complexity = изисквано и забранено съдържание
    .history = забрана за повторно използване на предишни пароли
    .max_age = време, след което се изисква смяна
    .max_attempts = брой неуспешни опити до блокирането
    .attempts_within = време, за което се броят неуспешните опити
    .lockout = продължителност на блокирането

default-credentials =
    .none = няма зададени данни за удостоверяване
    .default = предварително зададени
    .unique_per_device = различни за всяко изделие
    .must_change_at_first_login = трябва да се сменят при първия вход
    .shared_known = еднакви за всички изделия и публично известни
    .set_at_installation = задават се при инсталирането
    .manufacturer_only = известни само на производителя
    .documented = еднакви за всички изделия и посочени в документи на производителя

timeout-action =
    .lock = заключване
    .logout = прекратяване на сесията
    .hide_data = скриване на данните
    .screen_off = изключване на екрана
    .never = без времево ограничение

account-kind =
    .person = личен акаунт
    .shared = споделен акаунт
    .service = сервизен акаунт
    .guest = акаунт за гости
    .technical = технически акаунт
    .emergency = авариен акаунт

credential-kind =
    .certificate = сертификат
    .api_key = API ключ
    .token = токен
    .password = парола
    .shared_secret = споделена тайна
    .ssh_key = SSH ключ
    .pre_shared_key = предварително споделен ключ
    .ae_title = AE Title
    .encryption_key = ключ за криптиране

connection =
    .none = няма
    .optional = по избор
    .required = изисква се

internet =
    .not_needed = не е необходимо
    .optional = по избор
    .needed = необходимо
    .not_directly = не пряко
    .forbidden = забранено

traffic-control =
    .deny_all_but_listed = целият трафик се блокира освен връзките, които според този документ трябва да се разрешат
    .deny_all = целият трафик се блокира
    .allow_outbound = връзките отвътре се разрешават, връзките отвън се блокират
    .allow_all = целият трафик се разрешава
    .restricted = трафикът се ограничава
    .monitored = трафикът се разрешава и се наблюдава
    .isolated = няма връзка с други мрежи

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Сериен порт
    .cellular = Мобилен модем
    .nfc = NFC
    .rfid = RFID
    .video = Видеоизход
    .sd_card = Слот за SD карта
    .optical_drive = Оптично устройство
    .infrared = Инфрачервен порт
    .zigbee = Zigbee
    .analogue_alarm = Аналогов изход за аларма
    .virtual = Виртуален мрежов адаптер
    .api = Програмен интерфейс

addressing =
    .dhcp = DHCP
    .static = статичен адрес
    .dhcp_or_static = DHCP или статичен адрес
    .link_local = локален за връзката адрес (link-local)
    .none = без адрес

peer-kind =
    .server = сървър
    .workstation = работна станция
    .cloud = облачна услуга
    .network_service = мрежова услуга
    .medical_device = медицинско изделие
    .information_system = информационна система
    .mobile_device = мобилно устройство
    .printer = принтер
    .other = друга система

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP и UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP протокол
    .not_known = транспортният протокол не е посочен

direction =
    .inbound = входяща (очаква връзки)
    .outbound = изходяща (установява връзки)
    .both = входяща и изходяща (очаква и установява връзки)

port-authentication =
    .none = няма
    .server = сертификат на сървъра
    .mutual = сертификати от двете страни
    .mutual_without_certificates = и двете страни, без сертификати
    .user_login = вход на потребителя
    .token = токен
    .shared_secret = споделена тайна
    .ae_title = AE Title
    .address_list = списък на разрешените адреси

port-state =
    .open = отворен
    .closed = затворен
    .filtered = филтриран
    .this_computer_only = отворен само за този компютър
    .not_known = не е известно

firewall-rule =
    .allow = разрешаване
    .block = блокиране
    .none = няма правило

exposure =
    .never = не е разрешено
    .not_used = не
    .allowed = разрешено
    .only_through_proxy = само през прокси сървър

medium =
    .network = ИТ мрежа
    .cable = кабел
    .usb = USB носител
    .card = карта с памет
    .disc = диск
    .paper = хартия
    .radio = радиовръзка

flow-trigger =
    .user = от потребител
    .schedule = в определено време
    .event = при настъпване на събитие
    .request = по заявка на получателя
    .continuous = непрекъснато

deidentification =
    .none = без деидентификация
    .pseudonymised = псевдонимизирани
    .anonymised = анонимизирани

network-service =
    .none = няма
    .dhcp = DHCP
    .dns = DNS
    .time = услуга за точно време
    .directory = директорийна услуга
    .certificate_authority = удостоверяващ орган
    .radius = RADIUS
    .syslog = syslog
    .proxy = прокси сървър
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = отдалечен работен плот
    .web_portal = уебпортал
    .ssh = SSH
    .broker = посредник за връзки
    .modem = модем

security-test-kind =
    .penetration_test = тест за проникване
    .vulnerability_scan = сканиране за уязвимости
    .assessment = оценка на сигурността
    .fuzzing = фъз тест
    .code_analysis = анализ на кода

integrity-method =
    .none = няма
    .signature = цифров подпис
    .mac = код за удостоверяване на съобщение
    .hash = хеш стойност
    .checksum = контролна сума

remote-purpose =
    .service = сервизно обслужване
    .update = актуализации на софтуера
    .administration = администриране
    .monitoring = мониторинг
    .data_view = преглед на данни за пациенти
    .operation = управление
    .options = активиране на опции

data-category =
    .health = данни за здравословното състояние
    .identifier = идентификатори на пациенти
    .name = имена на лица
    .image = изображения
    .measurement = измерени стойности
    .genetic = генетични данни
    .biometric = биометрични данни
    .demographic = демографски данни
    .location = данни за местоположение
    .contact = данни за контакт
    .credentials = данни за удостоверяване
    .configuration = конфигурационни данни
    .log = данни от журнала на събитията
    .software = софтуер
    .drug_library = библиотека с лекарства
    .order = назначения
    .result = резултати
    .alarm = аларми
    .time = време
    .status = състояние на изделието
    .usage = данни за използването
    .telemetry = телеметрични данни
    .photo = снимки
    .video = видеоданни
    .audio = звукови данни
    .therapy_command = команди, които управляват терапия

no-media =
    .none = няма

media-purpose =
    .export = експортиране на данни
    .import = импортиране на данни
    .backup = резервно копие
    .update = актуализация на софтуера
    .signatures = актуализация на антивирусните сигнатури
    .options = активиране на опции
    .service = сервизно обслужване

media-kind =
    .usb_stick = USB памет
    .external_drive = външен диск
    .memory_card = карта с памет
    .optical_disc = оптичен диск

decommission-occasion =
    .disposal = преди изхвърляне
    .transfer = преди предаване на друго лице
    .return = преди връщане
    .repair = преди ремонт
    .uninstallation = за деинсталиране на софтуера

control-kind =
    .it_operation = Експлоатация на ИТ системите
    .access_management = Управление на достъпа
    .account_review = Преглед на акаунтите
    .antimalware = Антивирусен софтуер
    .application_control = Контрол на приложенията
    .backup = Резервно копие
    .certificate_management = Управление на сертификатите
    .encryption = Криптиране
    .firewall = Защитна стена
    .device_firewall = Защитна стена на изделието
    .incident_response = Реагиране при събития, свързани със сигурността
    .intrusion_detection = Откриване на прониквания
    .log_review = Преглед на журнала на събитията
    .network_segmentation = Сегментиране на мрежата
    .network_security = Мрежова сигурност
    .password_policy = Политика за паролите
    .patch_management = Управление на корекциите
    .physical_access = Защита от физически достъп
    .privacy_protection = Защита на данните
    .remote_access = Отдалечен достъп
    .removable_media = Сменяеми носители
    .secure_configuration = Сигурна конфигурация
    .secure_disposal = Сигурно изхвърляне
    .session_lock = Заключване на сесията
    .time_synchronisation = Синхронизиране на времето
    .training = Обучение
    .vulnerability_scanning = Сканиране за уязвимости
    .wireless_security = Сигурност на безжичните връзки
    .asset_inventory = Опис на активите
    .virtualisation = Виртуализация
    .usb_control = Контрол на USB
    .proxy = Прокси сървър
    .risk_management = Управление на риска
    .log_collection = Събиране на журнали на събитията
    .organisational_policy = Организационни правила
    .platform_choice = Избор на платформа
    .supervision = Надзор върху използването
    .external_devices = Външно оборудване
    .change_management = Управление на промените
    .continuity_plan = Планиране на непрекъснатостта на дейността
    .data_verification = Проверка на данните
    .mobile_device_management = Управление на телефони и таблети
    .network_monitoring = Мониторинг на мрежата
    .personnel_security = Надеждност на персонала
    .power_supply = Електрозахранване
    .quality_of_service = Приоритет на мрежовия трафик
    .redundancy = Резервираност
    .vulnerability_monitoring = Следене на публикуваните уязвимости
    .key_management = Управление на ключовете
    .genuine_software = Оригинален софтуер

standard-kind =
    .interoperability = оперативна съвместимост
    .security = сигурност
    .safety = безопасност
    .other = друго

support-state =
    .required = изисква се
    .recommended = препоръчва се
    .supported = поддържа се
    .tested = тествано
    .included = включено в доставката
    .not_recommended = не се препоръчва
    .not_tested = не е тествано
    .not_supported = не се поддържа
    .not_needed = не е необходимо

capability =
    .ALOF = Автоматичен изход (ALOF)
    .AUDT = Механизми за одит (AUDT)
    .AUTH = Оторизация (AUTH)
    .CNFS = Конфигуриране на функциите за сигурност (CNFS)
    .CONN = Свързаност (CONN)
    .CSUP = Актуализации на киберсигурността на продукта (CSUP)
    .DIDT = Деидентификация на данни за здравословното състояние (DIDT)
    .DTBK = Резервни копия на данните и възстановяване след бедствие (DTBK)
    .EMRG = Авариен достъп (EMRG)
    .IGAU = Цялостност и автентичност на данни за здравословното състояние (IGAU)
    .MLDP = Откриване на злонамерен софтуер и защита от него (MLDP)
    .MPII = Управление на личните данни (MPII)
    .NAUT = Удостоверяване на възли (NAUT)
    .PAUT = Удостоверяване на лица (PAUT)
    .PLOK = Физически заключващи средства (PLOK)
    .RDMP = План за компонентите на трети страни (RDMP)
    .RMOT = Отдалечено сервизно обслужване (RMOT)
    .SAHD = Укрепване на сигурността на системата и приложенията (SAHD)
    .SBOM = Опис на софтуерните компоненти (SBOM)
    .SGUD = Указания за сигурност (SGUD)
    .STCF = Поверителност на съхраняваните данни за здравословното състояние (STCF)
    .TXCF = Поверителност на предаването (TXCF)
    .TXIG = Цялостност на предаването (TXIG)

objective =
    .confidentiality = поверителност
    .integrity = цялостност
    .availability = наличност
    .authenticity = автентичност
    .accountability = отчетност
    .safety = безопасност
    .privacy = неприкосновеност на личния живот

log-event =
    .login = вход
    .failed_login = неуспешен вход
    .logout = изход
    .account_locked = блокиран акаунт
    .account_change = създаване, промяна или изтриване на акаунт
    .role_change = промяна на роли и права
    .password_change = смяна на парола
    .settings_change = промяна на настройки
    .network_change = промяна на мрежови настройки
    .data_access = достъп до данни за пациенти
    .data_change = промяна на данни за пациенти
    .data_export = експортиране на данни
    .data_deletion = изтриване на данни
    .update = актуализация на софтуера
    .failed_update = неуспешна актуализация на софтуера
    .start_stop = стартиране и спиране
    .time_change = промяна на часовника
    .log_export = експортиране на журнала на събитията
    .log_cleared = изтриване на журнала на събитията
    .emergency_access = авариен достъп
    .remote_session = отдалечена сесия
    .integrity_failure = неуспешна проверка на цялостността
    .malware_found = открит злонамерен софтуер
    .backup = резервно копие
    .restore = възстановяване
    .connection_failure = неуспешна връзка
    .media_inserted = свързан носител
    .drug_library_change = промяна на библиотеката с лекарства
    .calibration = калибриране
    .alarm = аларма
    .http_request = HTTP заявка
    .data_received = получаване на данни
    .data_sent = изпращане на данни
    .data_query = заявка за данни
    .device_paired = сдвояване на устройство
    .data_creation = създаване на данни

log-field =
    .time = време
    .user = потребител
    .role = роля
    .event = събитие
    .outcome = резултат
    .source = източник
    .object = обект
    .old_value = стара стойност
    .new_value = нова стойност
    .device_id = идентификатор на изделието
    .address = мрежов адрес
    .patient = пациент

alert-state =
    .problem = проблем
    .normal_state = няма проблем

notification-means =
    .email = имейл
    .sms = SMS
    .push = съобщение на телефон
    .other_screen = съобщение на екрана на друга система
    .monitoring_system = съобщение до система за мониторинг

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = операционна система
    .server = сървър
    .phone = телефон
    .manual = ръчна настройка
    .cellular = мобилна мрежа

malware-protection =
    .allow_list = списък на разрешения софтуер
    .antimalware_included = антивирусен софтуер в доставката
    .antimalware_supported = поддържа се антивирусен софтуер
    .antimalware_by_operator = антивирусен софтуер на оператора
    .antimalware_not_recommended = не се препоръчва антивирусен софтуер
    .read_only_system = система само за четене
    .no_antimalware_software = няма антивирусен софтуер
    .none = няма
    .not_applicable = неприложимо

exclusion-scope =
    .all_scans = всички сканирания
    .on_access = сканиране при достъп
    .full_scan = планирано сканиране и сканиране по заявка

third-party-software =
    .not_possible = не е възможно
    .not_allowed = не е разрешено
    .only_listed = само изброеният софтуер
    .allowed = разрешено

announcement =
    .email = имейл
    .letter = писмо
    .website = уебсайт
    .on_device = съобщение на изделието
    .advisory = бюлетин за сигурност
    .app_store = магазин за приложения
    .service_visit = сервизно посещение
    .portal = клиентски портал

update-source =
    .server = сървър
    .download = файл за изтегляне
    .usb_medium = USB носител
    .app_store = магазин за приложения
    .cloud = облачна услуга
    .service_partner = сервизен партньор
    .package_repository = хранилище за пакети
    .container_registry = регистър за контейнери

update-authentication =
    .signature = цифров подпис
    .hash = хеш стойност
    .signed_package = подписан пакет
    .app_store = магазин за приложения
    .none = няма
    .checksum = контролна сума

support-end =
    .end_of_warranty = край на гаранцията
    .end_of_contract = край на договора за сервизно обслужване
    .end_of_service_life = край на експлоатационния срок
    .next_release = издаване на следващата версия

backup-content =
    .settings = настройки
    .patient_data = данни за пациенти
    .images = изображения
    .database = база данни
    .logs = журнали на събитията
    .users = потребителски акаунти
    .certificates = сертификати
    .keys = ключове
    .credentials = данни за удостоверяване
    .system = цялата система
    .results = резултати
    .calibration = данни от калибриране

vex-state =
    .not_affected = не е засегнато
    .affected = засегнато
    .fixed = отстранена уязвимост
    .under_investigation = в процес на проучване

exploitation =
    .yes = уязвимостта е използвана
    .none_known = няма известно използване
    .not_known = не е известно

vex-justification =
    .component_not_present = изделието не съдържа компонента
    .vulnerable_code_not_present = изделието не съдържа уязвимия код
    .vulnerable_code_not_in_execute_path = уязвимият код никога не се изпълнява
    .vulnerable_code_cannot_be_controlled_by_adversary = нападател не може да управлява уязвимия код
    .inline_mitigations_already_exist = вградена защита предотвратява използването на уязвимостта
    .requires_configuration = уязвимостта може да се използва само при настройка, която изделието не използва
    .requires_dependency = уязвимостта може да се използва само с друг компонент, който изделието не съдържа
    .requires_environment = уязвимостта може да се използва само в друга експлоатационна среда
    .protected_by_compiler = уязвимостта може да се използва само в софтуер, компилиран по друг начин
    .protected_at_runtime = използването на уязвимостта се предотвратява по време на изпълнение
    .protected_at_perimeter = атаките се блокират на физическата, логическата или мрежовата граница

vex-response =
    .update = актуализация
    .rollback = връщане към по-ранна версия
    .workaround_available = временно решение
    .mitigation = мярка, която намалява риска
    .will_not_fix = не се планира отстраняване
    .can_not_fix = не може да се отстрани
    .none_available = все още няма решение

keeping =
    .until_deleted = до изтриване
    .until_exported = до експортиране
    .until_sent = до изпращане
    .temporary = временно
    .until_examination_ends = до края на изследването или лечението
    .unlimited = без ограничение
    .until_overwritten = до презаписване с по-нови данни
    .until_session_ends = до края на сесията
    .until_switched_off = до изключване на изделието
    .until_discharge = до изписване на пациента
    .until_next_patient = до следващия пациент или следващото изследване

asset =
    .patient = пациент
    .user = потребители или други лица в близост до изделието
    .personal_data = лични данни
    .other_data = други данни
    .device = изделие
    .function = функции на изделието
    .network = ИТ мрежа
    .other_systems = други системи

personal-data =
    .none = няма
    .processed = обработват се, не се съхраняват
    .not_stored = не се съхраняват
    .stored = съхраняват се

retention-start =
    .creation = създаване
    .last_use = последно използване или последна промяна
    .export = експортиране
    .end_of_treatment = край на лечението или на изследването
    .deletion = изтриване

group-choice =
    .all = всички мерки от групата
    .at_least_one = най-малко една мярка от групата

traffic-direction =
    .inbound = Входящ трафик
    .outbound = Изходящ трафик

user-interface-kind =
    .display = Екран
    .touchscreen = Сензорен екран
    .keyboard = Клавиатура
    .pointing_device = Мишка, тракбол или тъчпад
    .controls = Бутони и превключватели
    .indicator_light = Светлинен индикатор
    .loudspeaker = Високоговорител
    .microphone = Микрофон
    .camera = Камера
    .barcode_reader = Четец на баркодове
    .remote_control = Дистанционно управление

support-start =
    .delivery = доставка
    .purchase = покупка
    .first_sale = първа продажба на модела
    .last_sale = последна продажба на модела
    .release = издаване на версията
