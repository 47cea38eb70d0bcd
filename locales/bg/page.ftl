### The page around the text, chapter titles, signal words, and how values are put.

title = Инструкции за употреба: киберсигурност
language = Български

## Chapters

chapter =
    .glance = Най-важното накратко
    .preparation = Преди първата употреба
    .identification = Идентификация и обхват
    .features = Функции за сигурност
    .environment = Мерки за сигурност в експлоатационната среда
    .compatibility = Съвместимост и минимални изисквания
    .network = Конфигуриране на мрежата
    .installation = Инсталиране и укрепване на сигурността
    .access = Достъп на потребителите
    .data = Лични данни и криптиране
    .logging = Журнали на събитията и време
    .malware = Защита от злонамерен софтуер и неразрешена намеса
    .updates = Актуализации и поддръжка на сигурността
    .recovery = Резервно копие, възстановяване и безопасно състояние
    .maintenance = Периодични задачи за сигурността
    .incidents = Разпознаване и докладване на събития, свързани със сигурността
    .risks = Остатъчни рискове и неправилна употреба
    .decommissioning = Извеждане от експлоатация
    .components = Софтуерни компоненти
    .contact = Контакти
    .conventions = Означения и съкращения
    .history = История на редакциите
    .technicians = За техници

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Започнете оттук, за да действате веднага или да намерите това, което Ви засяга. Този преглед не замества пълните инструкции.
    .preparation = Проверете всеки ред, преди изделието да се използва за първи път.
    .identification = Проверете тук дали този документ се отнася за Вашето изделие.
    .features = Направете справка тук за дадена функция за сигурност, преди да разчитате на нея или да промените настройките ѝ.
    .environment = Прочетете тази глава, преди изделието да се използва за първи път и преди всяка промяна на експлоатационната среда.
    .compatibility = Сравнете продуктите си с тази глава, преди да ги комбинирате с изделието.
    .network = Прочетете тази глава, преди да свържете изделието и преди да промените мрежата.
    .installation = Прочетете тази глава, преди да инсталирате изделието или да промените настройките му за сигурност.
    .access = Прочетете тази глава, преди да предоставите, промените или отнемете достъп.
    .data = Прочетете тази глава, преди да съхранявате, експортирате или изтривате данни.
    .logging = Прочетете тази глава, преди да разчитате на записани събития, съобщения или часа на изделието.
    .malware = Прочетете тази глава, преди да инсталирате, премахвате или сканирате софтуер.
    .updates = Прочетете тази глава, преди да инсталирате или отложите актуализация.
    .recovery = Прочетете тази глава, преди изделието да се използва за първи път, и я използвайте при неизправност.
    .maintenance = Използвайте тази глава, за да планирате и разпределите периодичните задачи за сигурността.
    .incidents = Използвайте тази глава веднага щом заподозрете събитие, свързано със сигурността, или забележите неизправност.
    .risks = Прочетете тази глава, преди да използвате изделието и преди да промените начина, по който се използва.
    .decommissioning = Прочетете тази глава, преди изделието да бъде изведено от експлоатация или да излезе от Вашия контрол.
    .components = Използвайте тази глава, когато проверявате дали публикувана уязвимост засяга изделието.
    .contact = Прочетете тази глава, преди да се свържете с някого относно сигурността на изделието.
    .conventions = Проверете тук какво означава дадена дума, знак или съкращение.
    .history = Ако познавате по-ранна редакция, прочетете тази глава, преди да работите с настоящата.
    .technicians = Тази глава е за техници и ИТ персонал.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Ако нещо изглежда нередно
    .sign = Какво забелязвате
    .first = Какво да направите първо
    .acting = Кой действа или с кого да се свържете
    .all-signs = Всички съобщения и събития: { $link }
    .further-steps = Следващи стъпки: { $link }
    .fill-in = ____________________
    .contacts = На кого да се обадите
    .contacts-there = Контакти при оператора: { $link }
    .work = Кой какво прави
    .who = Кой
    .what = Какво
    .controls = Задължителни мерки
    .tasks = Периодични задачи
    .incidents = Събития, свързани със сигурността
    .updates = Инсталиране на актуализации
    .backups = Създаване на резервни копия
    .provides = Какво да се осигури
    .installation = Инсталиране на изделието
    .training = Изисквани знания и обучение
    .one-of-group = { $link } (една от група)
    .alternative = { $link } (или: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } и други
    .it = За ИТ персонала
    .preparation = Преди първата употреба
    .topic = Тема
    .answer = Накратко
    .connection = { $source } → { $destination }: { $ports }
    .further = Още теми
    .further-connections = Още връзки от този вид
    .annex = **За оценяващи лица.** Разпоредби и разделите, които им отговарят: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Какво трябва да е налице
    .tasks = Задачи преди първата употреба
    .open = Още подготовка
    .open-lead = Вижте също:
    .before = Условия за инсталирането
    .verify = Проверки след инсталирането

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Оператор
    .user = Потребител
    .patient = Пациент
    .shared = Производител и оператор
    .service_partner = Сервизен партньор
    .manufacturer = Производител
    .third_party = Трета страна
    .integrator = Интегратор
    .practitioner = Практикуващ лекар

## Conventions: words and signs, and what they mean

conventions =
    .words = Думи и знаци
    .word = Дума или знак
    .meaning = Значение
    .device = изделие
    .device-meaning = Продуктът, за който се отнася този документ, заедно с всички части на неговата система.
    .operator = оператор
    .operator-meaning = Лицето или организацията, които експлоатират изделието. Операторът може да бъде и потребител.
    .operator-seen = оператор
    .user = потребител
    .user-meaning = Лице, което използва изделието.
    .must = трябва
    .must-meaning = Изисква се.
    .should = препоръчва се
    .should-meaning = Това е препоръка.
    .should-seen = препоръчва
    .danger = Опасност, която води до смърт или тежко нараняване, ако не бъде избегната.
    .warning = Опасност, която може да доведе до смърт или тежко нараняване, ако не бъде избегната.
    .caution = Опасност, която може да доведе до леко или средно нараняване, ако не бъде избегната.
    .notice = Ситуация, която може да доведе до щети, различни от нараняване, например на данни, ако не бъде избегната.
    .note = Допълнителна информация.
    .dash = В таблица: няма вписана стойност.
    .mark = черта в полето или „променено“
    .mark-meaning = Това съдържание е променено спрямо по-ранна редакция.
    .bold = думи с получер шрифт в изречение
    .abbreviations = Съкращения
    .short = Съкращение

## The annex: which chapters and sections answer which clause

annex = Приложение: глави и изисквания
    .intro = Таблиците изброяват разпоредби от всеки източник и главите и разделите на този документ, които се отнасят до тях. Те посочват само места и не удостоверяват съответствие. Те не изброяват всички разпоредби.
    .order = Всяка таблица се отнася за един източник. Редовете ѝ следват реда на разпоредбите в този източник.
    .caption = Разпоредби и глави
    .clause = Разпоредба
    .chapters = Глави и раздели

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Променено съдържание
    .since = Какво е променено спрямо редакция { $revision } от { $date }
    .intro = Таблицата посочва променените факти по глави. Променените абзаци, елементи и редове са отбелязани.
    .chapter = Глава
    .place = Място
    .what = Промяна
    .added = Добавено: { $words }
    .added-row = Добавено
    .removed = Премахнато: { $words }
    .removed-row = Премахнато
    .now = Сега: { $words }
    .before = Преди: { $words }
    .reworded = Формулировката е преработена.

## Cover

cover =
    .device = Изделие
    .model = Модел
    .manufacturer = Производител
    .software = Версия на софтуера
    .number = Номер на документа
    .revision = Редакция
    .date = Дата на издаване
    .language = Език
    .state = Състояние

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Чернова
    .in-review = В процес на преглед
    .approved = Одобрен на { $date }

notice =
    .draft-locale = Формулировките на този език са чернова. Квалифициран рецензент не ги е одобрил. Не издавайте този документ.
    .stale-locale = Английският текст е променен след прегледа на формулировките на този език. Не издавайте този документ.
    .draft = Този документ е чернова. Не издавайте този документ.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (документ { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Съдържание
    .skip = Към текста
    .changed = променено
    .permalink = Връзка към този раздел
    .document = Документ
    .revision = Редакция
    .page_of = Страница %PAGE% от %PAGES%
    .on_page = страница %PAGE%
    .continued = %TABLE% (продължение)
    .draft = ЧЕРНОВА
    .index_title = Инструкции за употреба: киберсигурност
    .index_device = Изделие
    .index_number = Номер на документа
    .index_revision = Редакция
    .index_date = Дата
    .index_documents = Документи
    .index_search = Търсене на изделие, номер на документ или език
    .index_shown = Показани изделия
    .hospital_title = Файлове за ИТ отдела на оператора
    .hospital_lead = Тези файлове са създадени от същите факти като този документ. Попълнете това, което е оставено празно, и проверете файловете, преди да ги използвате.
    .hospital_file = Файл
    .hospital_size = Байтове
    .hospital_purpose = Цел
    .hospital_hash = SHA-256
    .hospital_missing = Не са посочени фактите за следните файлове:
    .hospital_matrix = Мрежова матрица: връзките от таблиците за защитната стена
    .hospital_nftables = Правила за nftables във формат JSON
    .hospital_aerleon = Политика за Aerleon или Capirca, от която се създават правила за много защитни стени
    .hospital_mud = Описание на използването от производителя (MUD, RFC 8520)
    .hospital_security_txt = Контакт за докладване на уязвимости: security.txt (RFC 9116)
    .hospital_openeox = Край на поддръжката в експерименталния формат OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = ОПАСНОСТ
    .warning = ПРЕДУПРЕЖДЕНИЕ
    .caution = ВНИМАНИЕ
    .notice = УКАЗАНИЕ
    .note = ЗАБЕЛЕЖКА

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Таблица { $number }. { $title }
    .figure = Фигура { $number }. { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Показател
    .value = Стойност
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Еднакво във всички редове.** { $facts }

matrix =
    .yes = да
    .no = не
    .assigned = ако е възложено

flag =
    .true = да
    .false = не

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

# The year is followed by “година” in full: CLDR has “г.”, whose stop would double with that of the sentence.
date =
    .full = { $day } { $month } { $year } година
    .month = { $month } { $year } година

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = най-малко { $value }
    .at-most = най-много { $value }
    .more-than = повече от { $value }
    .less-than = по-малко от { $value }
    .about = около { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } секунда
       *[other] { $amount } секунди
    }
    .minutes = { $count ->
        [one] { $amount } минута
       *[other] { $amount } минути
    }
    .hours = { $count ->
        [one] { $amount } час
       *[other] { $amount } часа
    }
    .days = { $count ->
        [one] { $amount } ден
       *[other] { $amount } дни
    }
    .working-days = { $count ->
        [one] { $amount } работен ден
       *[other] { $amount } работни дни
    }
    .weeks = { $count ->
        [one] { $amount } седмица
       *[other] { $amount } седмици
    }
    .months = { $count ->
        [one] { $amount } месец
       *[other] { $amount } месеца
    }
    .years = { $count ->
        [one] { $amount } година
       *[other] { $amount } години
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } или по-нова
    .or-earlier = { $version } или по-стара
    .later-than = по-нова от { $version }
    .earlier-than = по-стара от { $version }
    .range = от { $low } до { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Схема на мрежата
    .title = Системи и потоци от данни
    .description = Схемата показва системи и, като стрелки, потоците от данни между тях. Стрелката сочи към системата, която получава данните. Тя не показва коя система установява връзката. Таблицата на потоците от данни изброява потоците като текст.
    .alt = Схема на мрежата. Таблицата на потоците от данни в тази глава изброява потоците като текст.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (също в: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Част от системата
    .data = Посока на данните. Стрелката не показва коя система установява връзката.
    .encrypted = Криптиран
    .unencrypted = Некриптиран или не винаги криптиран
    .optional = Не се изисква или се изисква само при условие
    .unstated = Без катинар: криптирането не е посочено или е оставено на оператора или хоста
    .by-zone = Тази мрежа е твърде голяма, за да се изобразят всяка система и всеки поток от данни. Поле с число обозначава няколко системи в една мрежова зона или извън всички зони. Стрелка може да обозначава няколко потока от данни. Таблицата на потоците от данни изброява всеки поток от данни и двете му системи.
    .by-zone-description = Схемата показва като полета системи и групи от системи с броя им, а като стрелки потоците от данни между тях. Стрелката сочи към системата, която получава данните. Тя не показва коя система установява връзката. Таблицата на потоците от данни изброява всеки поток от данни като текст.
    .too-large = Тази мрежа е твърде голяма за схема. Таблицата на потоците от данни изброява всеки поток от данни.
    .systems = { $count ->
        [one] { $amount } система
       *[other] { $amount } системи
    }
    .parts = { $count ->
        [one] { $amount } част от изделието
       *[other] { $amount } части от изделието
    }
    .flows = { $count ->
        [one] { $amount } поток от данни
       *[other] { $amount } потока от данни
    }
