### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Покритие на изискванията
    .about = { $device }: { $document } ({ $language }).
    .notice = Изготвено от ifugen от конфигурацията и съставения документ. Подпомага преглед от квалифицирано лице и не го замества. Изискванията са преразказани на английски език; отбелязаните с „по памет“ не са прочетени в източника им и трябва да се потвърдят.
    .method = Изискване е покрито, когато документът показва факт за всяко нещо, което изискването търси, и няма факт, който твърди обратното. Факт, който стои само в конфигурацията, не се брои, както и текст, който не казва нищо. Където фактите не могат да решат, решава лице, като посочва име, дата и причина. За да проследите ред: прочетете разпоредбата, намерете факта на мястото му в конфигурацията и последвайте връзката до мястото му в документа.
    .none = –
    .more = и още { $count }: вижте таблицата на фактите
    .contents = Съдържание

## Status

status =
    .covered = покрито
    .partly = частично
    .missing = липсва
    .contradicted = противоречие
    .to_be_judged = за преценка
    .outside = извън този документ
    .not_applicable = неприложимо
    .optional = незадължително: източникът е формуляр към инструкциите

## The picture. $name is the id of a source or topic.

picture = Състояние на изискванията
    .sources = По източници
    .topics = По теми
    .segment = { $name }: { $count } { $status }
    .alt = Лентите показват за всеки източник и всяка тема колко изисквания са покрити, частично покрити, липсващи, противоречиви, за преценка, извън този документ и неприложими. Таблиците на източниците и темите съдържат същите числа.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Източници
    .source = Източник
    .title = Заглавие и издание
    .kind = Вид

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = От изискване към текст
    .intro = По един ред за всяко изискване на източниците, което е отправено към потребителя. За всяко търсено нещо са посочени до три факта; таблицата на фактите посочва всички.
    .requirement = Изискване
    .clause = Разпоредба
    .duty = Какво трябва да се каже на потребителите (преразказ)
    .confidence = Разпоредбата е
    .status = Състояние
    .evidence = Факти и къде ги показва документът
    .note = Забележка
    .lacking = Не е показано:
    .hidden = Посочено в { $place }, но никоя глава не го показва
    .says-nothing = Текстът в { $place } не казва нищо
    .contradicted = Твърди се обратното:
    .against = Твърди се в { $place }
    .outside = Отговорът е другаде:
    .to-judge = За преценка от лице:
    .judged = Преценка от { $by }, { $date } ({ $place }):
    .lapsed = Преценката от { $by }, { $date } ({ $place }) вече не важи: фактите са променени
    .hash = Хеш на фактите: { $facts }
    .justified = Не се прилага. Обосновка в { $place }:
    .by-fact = Не се прилага поради { $fact } ({ $place }).
    .condition = Условие:

topics = От тема към текст
    .intro = По един ред за всяко нещо, което принадлежи към тема, с всички факти, които се отнасят до него. Темите водят до факти; те не покриват изисквания.
    .topic = Тема
    .meaning = Значение
    .chapter = Очаква се в глава
    .aspect = Какво се търси
    .facts = Факти, техните места и котви

facts = От факт към изискване
    .intro = По един ред за всеки факт, който документът показва. Фактите от един ред на списък са един до друг.
    .fact = Факт
    .place = Място в конфигурацията
    .chapter = Глава
    .anchor = Място в документа
    .serves = Изисквания, на които служи

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Наблюдавано на изделие
    .intro = Какво е наблюдавано на изделие, в сравнение с конфигурацията. Наблюдавано е само това, което показват тези файлове; ако факт не е в противоречие, това не доказва, че е верен.
    .file = { $file } от { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, без дата (SHA-256 { $hash }).
    .result = Резултат
    .seen = Къде или защо не
    .observed = наблюдавано
    .contradicted = противоречие
    .not_observable = не може да се наблюдава
    .stale = Оттогава фактът е променен.

confidence =
    .verified = проверена
    .recalled = по памет

kind =
    .law = правен акт
    .guidance = насоки
    .standard = стандарт
    .form = формуляр
    .contract = договор

## The disclosure form (MDS2)

mds2 = Данни от производителя за сигурността на медицинското изделие (MDS2): факти за формуляра
    .about = { $device }: { $document }
    .notice = Факти от конфигурацията по реда на разделите на ANSI/NEMA HN 1-2019. Въпросите са преразказани и групирани на английски език; попълнете публикувания формуляр по тях. Тук няма отговор на нищо, което конфигурацията не посочва.
    .section = Раздел
    .question = Въпроси
    .asks = За какво се пита (преразказ)
    .fact = Факт
    .value = Стойност
    .place = Място в конфигурацията
    .unanswered = конфигурацията не дава отговор
