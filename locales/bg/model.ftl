### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "изделие" (it may be software), a piece of equipment "устройство". Security is "сигурност",
### safety "безопасност". The network is "ИТ мрежа" where it stands alone ("мрежа" alone could be the mains). The organisation that
### runs the device is "оператор". Steps are in the imperative plural, "must" is "трябва", "must not" "забранено е", "should"
### "препоръчва се", "can" "може". Nouns have no cases: a value can stand behind a preposition. What needs a gender is impersonal
### ("изисква се", "няма") or asks "кой" ("Кой издава").

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Само в режим на работа: { $modes }.
    .variants = Само за вариант: { $variants }.
    .options = Само с опция: { $options }.
    .platforms = Само на платформа: { $platforms }.
    .versions = Само за версия на софтуера: { $versions }.
    .condition = Условие: { $condition }.
    .if-modes = В режим на работа { $modes }:
    .if-variants = За вариант { $variants }:
    .if-options = С опция { $options }:
    .if-platforms = На платформа { $platforms }:
    .if-versions = За версия на софтуера { $versions }:
    .if-condition = Ако { $condition }:
    .short-modes = само в режим на работа: { $modes }
    .short-variants = само за вариант: { $variants }
    .short-options = само с опция: { $options }
    .short-platforms = само на платформа: { $platforms }
    .short-versions = само за версия на софтуера: { $versions }
    .short-condition = условие: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Само за част: { $value }.
    .roles = Само за роля: { $value }.
    .interface = Само на интерфейс: { $value }.
    .direction = Посока: { $value }.

protection =
    .state = { $state ->
        [provided] Данните се криптират.
        [not_provided] Данните не се криптират.
        [by_operator] Операторът трябва да осигури криптирането.
        [by_host] Операционната система или хостът осигурява криптирането.
       *[not_applicable] Криптирането не е приложимо.
    }
    .state-inactive = { $state ->
        [by_host] Операционната система или хостът може да криптира данните.
       *[other] Данните могат да се криптират.
    }
    .state-should =
        { $need ->
            [optional] Операторът може да осигури криптирането.
           *[other] Препоръчва се операторът да осигури криптирането.
        }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .range = Възможни настройки: { $range }
    .method =
        { $state ->
            [by_operator] Методи на криптиране, посочени от производителя: { $method }.
           *[other] Метод на криптиране: { $method }.
        }
    .key_in = Място на съхранение на ключа: { $key_in }.
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] { $instead }
    }
    .limits = Ограничения: { $limits }
    .note = { $note }

## Identification

device = Изделие
    .caption = Идентификация на изделието
    .name = Наименование
    .model = Модел
    .purpose = Предназначение
    .supplied_as = Форма на доставка
    .software_version = Версия на софтуера
    .firmware_version = Версия на фърмуера
    .regulation = Регламент
    .law = Приложимо право
    .declaration = ЕС декларация за съответствие
    .class = Клас на риска
    .udi_di = UDI-DI
    .basic_udi_di = Базов UDI-DI
    .mud_url = URL адрес на MUD файла (RFC 8520)
    .environments = Предвидена среда на употреба
    .users = Предвидени потребители
    .not_for = Изделието не е предназначено за следните употреби:
    .not_for-one = Изделието не е предназначено за следната употреба:
    .id = Идентификатор

organisation = Дружество
    .manufacturer = Производител
    .manufacturer-caption = Производител
    .representative = Упълномощен представител
    .representative-caption = Упълномощен представител
    .name = Наименование
    .address = Адрес
    .srn = Единен регистрационен номер
    .website = Уебсайт
    .email = Имейл
    .phone = Телефон

variant = Варианти
    .caption = Варианти на изделието
    .intro = Този документ обхваща следните варианти.
    .title = Вариант
    .model = Модел
    .udi_di = UDI-DI
    .description = Описание
    .id = Идентификатор

option-item = Опции
    .caption = Опции на изделието
    .title = Опция
    .description = Описание
    .supplied = Как се доставя
    .id = Идентификатор

mode = Режими на работа
    .caption = Режими на работа
    .title = Режим на работа
    .description = Описание
    .entered_by = Как изделието влиза в режима
    .left_by = Как изделието излиза от режима
    .indicator = Как потребителят разпознава режима
    .id = Идентификатор

part = Части на системата
    .caption = Части на системата
    .title = Част
    .kind = Вид
    .version = Версия
    .supplied_by = Кой доставя
    .hosted = Къде работи
    .runs_on = Работи на
    .location = Местоположение
    .address = Адрес
    .connected_through = Свързана чрез
    .mud_url = URL адрес на MUD файла (RFC 8520)
    .permissions = Разрешения
    .description = Описание
    .id = Идентификатор
    .when = Условие

user-interface = Потребителски интерфейси
    .caption = Потребителски интерфейси
    .title = Потребителски интерфейс
    .id = Идентификатор
    .kind = Вид
    .part = Част
    .purpose = Цел
    .personal = Показва или възпроизвежда лични данни
    .protect = Защита
    .when = Условие

document-facts = Този документ
    .caption = Идентификация на този документ
    .number = Номер на документа
    .revision = Редакция
    .date = Дата на издаване
    .effective = Валиден от
    .replaces = Заменя
    .audience = Предвидени читатели
    .audience_other = Други предвидени читатели
    .roles = Роли на читателите
    .paper_copy = Копие на хартия
    .see_also = Вижте също следните документи:
    .see_also-one = Вижте също следния документ:

companion = Други документи за това изделие
    .caption = Други документи за това изделие
    .title = Заглавие
    .number = Номер на документа
    .audience = Предвидени читатели

revision = История на редакциите
    .caption = Редакции на този документ
    .revision = Редакция
    .date = Дата
    .change = Промяна
    .link = Документ

contact = Контакт по въпросите на сигурността
    .caption = Контакт по въпросите на сигурността
    .security = Контакт по въпросите на сигурността
    .phone = Телефон
    .hours = Работно време
    .policy = Политика за докладване на уязвимости
    .advisories = Бюлетини за сигурност
    .key = Ключ за криптирани доклади
    .key_fingerprint = Отпечатък на ключа
    .acknowledge_within = Срок за потвърждаване на получен доклад
    .vigilance = Докладване на сериозни инциденти
    .process = Какво прави производителят с доклада: { $process }
    .events-described = За събитията, описани в този документ, докладвайте, както е посочено тук: { $link }.
    .report_contents = Посочете в доклада следното:
    .report_rules = За докладите се прилагат следните правила:
    .report_rules-one = За докладите се прилага следното правило:
    .sources_watched = Производителят следи следните източници за нови уязвимости:
    .sources_watched-one = Производителят следи следния източник за нови уязвимости:
    .conduct = Какво прави и какво не прави производителят:
    .note = { $note }

local-contact = Контакти при оператора
    .caption = Контакти при оператора
    .title = Контакт
    .purpose = За какво
    .phone = Телефон
    .id = Идентификатор

## Security features

feature = Функции за сигурност
    .caption = Функции за сигурност
    .title = Функция
    .id = Идентификатор
    .capability = Възможност
    .state = Състояние
    .default = При доставката
    .configured_by = Кой може да настройва
    .range = Диапазон
    .modes = Режими на работа
    .modes-left-out = всички режими на работа
    .protects = Цели на защитата
    .part = Част
    .when = Условие
    .absent = Тази функция не е осигурена.
    .of-operator = Операторът трябва да осигури тази функция.
    .of-host = Операционната система или хостът осигурява тази функция.
    .inapplicable = Тази функция не е приложима.
    .description = { $description }
    .before = Преди да започнете, уверете се в следното:
    .before-one = Преди да започнете, уверете се в следното:
    .steps = Направете следното:
    .indicator = Индикация: { $indicator }
    .limits = Ограничения: { $limits }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }

security-test = Тестове на сигурността
    .caption = Тестове на сигурността
    .kind = Вид
    .subject = Предмет на теста
    .version = Тествана версия
    .date = Дата
    .interval = Интервал
    .by = Кой е тествал
    .result = Резултат
    .part = Част

## Operating environment

operating-environment = Експлоатационна среда
    .scope = Извън отговорността на производителя
    .change = Кога да се оцени отново сигурността
    .assumptions = Производителят изхожда от следните допускания относно експлоатационната среда:
    .out_of_scope = Производителят не отговаря за следното:
    .reassess = Оценете отново сигурността на изделието след всяко от следните събития:
    .reassess-one = Оценете отново сигурността на изделието след следното събитие:
    .reassess_at_once = След всяко от следните събития оценете отново сигурността на изделието незабавно и преди изделието да се използва отново:
    .reassess_at_once-one = След следното събитие оценете отново сигурността на изделието незабавно и преди изделието да се използва отново:
    .prohibited = Забранено е следното:
    .not_recommended = Производителят препоръчва да не се прави следното:

control-group = Групи от мерки
    .caption = Групи от мерки
    .condition-intro = Ако група има условие, мерките от нея важат само при това условие.
    .title = Група
    .id = Идентификатор
    .goal = Цел
    .choice = Достатъчно
    .choice-left-out = всички мерки от групата
    .when = Условие

control = Мерки за сигурност
    .required = Задължителни мерки
    .required-caption = Задължителни мерки
    .required-intro = Следните мерки трябва да са налице.
    .strongly_recommended = Настоятелно препоръчвани мерки
    .strongly_recommended-caption = Настоятелно препоръчвани мерки
    .strongly_recommended-intro = Производителят настоятелно препоръчва следните мерки.
    .recommended = Препоръчвани мерки
    .recommended-caption = Препоръчвани мерки
    .recommended-intro = Производителят препоръчва следните мерки.
    .preferred = Предпочитани мерки
    .preferred-caption = Предпочитани мерки
    .preferred-intro = Производителят предпочита следните мерки пред други подходящи мерки.
    .where_possible = Мерки, препоръчвани, ако е възможно
    .where_possible-caption = Мерки, препоръчвани, ако е възможно
    .where_possible-intro = Производителят препоръчва следните мерки там, където експлоатационната среда ги позволява.
    .optional = Мерки по избор
    .optional-caption = Мерки по избор
    .optional-intro = Следните мерки са по избор.
    .unstated = Мерки без посочена задължителност
    .unstated-caption = Мерки без посочена задължителност
    .unstated-intro = За следните мерки този документ не посочва дали се изискват, или се препоръчват.
    .condition-intro = Мярка с условие важи само ако условието е изпълнено.
    .group-condition-intro = Ако ред посочва група, която има условие, мярката важи само при това условие.
    .group-choice-intro = Ако ред посочва група, таблицата на групите казва колко мерки от групата са достатъчни.
    .title = Мярка
    .id = Идентификатор
    .kind = Вид
    .responsibility = Кой отговаря
    .or_by = Алтернативно
    .group = Група
    .need = Задължителност
    .reason = Причина: { $reason }
    .own_measure = Какво прави самото изделие: { $own_measure }
    .own_measure-part = Какво прави самата част от системата: { $own_measure }
    .setting = Настройка: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Стъпки за производителя:
        [third_party] Стъпки за третата страна:
        [service_partner] Стъпки за сервизния партньор:
        [integrator] Стъпки за интегратора:
       *[other] Направете следното:
    }
    .otherwise = Без тази мярка: { $otherwise }
    .missing = **Ако тази мярка липсва.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Не използвайте изделието без тази мярка.
       *[other] Уверете се, че тази мярка е въведена.
    }
    .avoid-part = { $stop_use ->
        [true] Не използвайте тази част от системата без тази мярка.
       *[other] Уверете се, че тази мярка е въведена.
    }
    .stop_use = { $stop_use ->
        [true] Забранено е изделието да се използва без тази мярка.
       *[false] Изделието може да се използва без тази мярка.
    }
    .stop_use-part = { $stop_use ->
        [true] Забранено е тази част от системата да се използва без тази мярка.
       *[false] Тази част от системата може да се използва без тази мярка.
    }
    .limits = Ограничения: { $limits }
    .risk = Риск от самата мярка: { $risk }
    .part = Част
    .when = Условие

share = Съвместни мерки
    .caption = Кой какво прави
    .party = Кой отговаря
    .does = Задача

no-action = Не е необходимо действие
    .caption = Мерки, които не изискват действие от оператора
    .kind = Мярка
    .because = Причина
    .unless = Необходимо е действие, ако
    .part = Част
    .when = Условие

training = Обучение
    .caption = Изисквани знания и обучение
    .role = Роля
    .content = Съдържание
    .interval = Повтаряне след
    .given_by = Кой провежда

## Compatibility

compatibility = Съвместимост
    .limits = Ограничения
    .restrictions = За комбинации с други продукти важат следните ограничения:
    .restrictions-one = За комбинации с други продукти важи следното ограничение:

hardware = Хардуер
    .caption = Хардуер
    .for = Част
    .included = Вградено
    .minimum = Изискван минимум
    .recommended = Препоръчително
    .optimum = Оптимално
    .otherwise = Ако препоръчваните стойности не се достигат
    .note = Забележка

machine =
    .cpu = Процесор: { $cpu }
    .memory = Оперативна памет: { $memory }
    .storage = Място за съхранение: { $storage }
    .display = Екран: { $display }
    .graphics = Графика: { $graphics }
    .network = Мрежа: { $network }
    .other = Друго: { $other }

product = Продукти
    .operating-system = Операционни системи
    .operating-system-caption = Операционни системи
    .browser = Браузъри
    .browser-caption = Браузъри
    .mobile-device = Мобилни устройства
    .mobile-device-caption = Мобилни устройства
    .hypervisor = Продукти за виртуализация
    .hypervisor-caption = Продукти за виртуализация
    .database = Бази данни
    .database-caption = Бази данни
    .runtime = Среди за изпълнение
    .runtime-caption = Среди за изпълнение
    .antimalware = Антивирусни продукти
    .antimalware-caption = Антивирусни продукти
    .peer-system = Съвместимост на свързаните системи
    .peer-system-caption = Съвместимост на свързаните системи
    .accessory = Принадлежности
    .accessory-caption = Принадлежности
    .for = Част
    .name = Продукт
    .supplied_by = Кой осигурява
    .versions = Версии
    .recommended = Препоръчвана версия
    .state = Състояние
    .support_end = Поддръжка от доставчика до
    .patches = Актуализации
    .note = Забележка
    .when = Условие

standard = Стандарти
    .caption = Стандарти
    .name = Стандарт
    .version = Версия
    .kind = Предмет
    .purpose = Цел
    .conformance = Декларация за съответствие със стандарта

## Network

network = ИТ мрежа
    .absent = Не е налично следното:
    .before = Преди да започнете, уверете се в следното:
    .before-one = Преди да започнете, уверете се в следното:
    .connecting = Свързване към ИТ мрежата
    .controls = Задължителни мерки: { $link }
    .steps = За да свържете изделието към ИТ мрежата:
    .connection = { $connection ->
        [none] Изделието няма връзка с ИТ мрежа.
        [optional] Връзката с ИТ мрежа е по избор.
       *[required] Изделието се нуждае от връзка с ИТ мрежа.
    }
    .inbound =
        { $inbound ->
            [true] Други системи могат да установяват връзка с изделието.
           *[false] Други системи не могат да установяват връзка с изделието.
        }
    .internet = { $internet ->
        [not_needed] Изделието не се нуждае от връзка с интернет.
        [optional] Връзката с интернет е по избор.
        [needed] Изделието се нуждае от връзка с интернет.
        [not_directly] Забранено е изделието да се свързва пряко с интернет.
       *[forbidden] Забранено е изделието да се свързва с интернет.
    }
    .internet_reason = Връзка с интернет: { $internet_reason }
    .load = Натоварване на ИТ мрежата: { $load }
    .note = { $note }

network-only = ИТ мрежа
    .connection = { $connection ->
        [none] Изделието няма връзка с ИТ мрежа.
        [optional] Връзката с ИТ мрежа е по избор.
       *[required] Изделието се нуждае от връзка с ИТ мрежа.
    }
    .connection-part = { $connection ->
        [none] Тази част от системата няма връзка с ИТ мрежа.
        [optional] Връзката с ИТ мрежа е по избор.
       *[required] Тази част от системата се нуждае от връзка с ИТ мрежа.
    }
    .inbound =
        { $inbound ->
            [true] Други системи могат да установяват връзка с изделието.
           *[false] Други системи не могат да установяват връзка с изделието.
        }
    .inbound-part =
        { $inbound ->
            [true] Други системи могат да установяват връзка с тази част от системата.
           *[false] Други системи не могат да установяват връзка с тази част от системата.
        }
    .internet = { $internet ->
        [not_needed] Изделието не се нуждае от връзка с интернет.
        [optional] Връзката с интернет е по избор.
        [needed] Изделието се нуждае от връзка с интернет.
        [not_directly] Забранено е изделието да се свързва пряко с интернет.
       *[forbidden] Забранено е изделието да се свързва с интернет.
    }
    .internet-part = { $internet ->
        [not_needed] Тази част от системата не се нуждае от връзка с интернет.
        [optional] Връзката с интернет е по избор.
        [needed] Тази част от системата се нуждае от връзка с интернет.
        [not_directly] Забранено е тази част от системата да се свързва пряко с интернет.
       *[forbidden] Забранено е тази част от системата да се свързва с интернет.
    }
    .internet_reason = Връзка с интернет: { $internet_reason }
    .absent = Не е налично следното:
    .note = { $note }

zone = Мрежови зони
    .caption = Мрежови зони
    .title = Зона
    .id = Идентификатор
    .traffic = Контрол на трафика на границата
    .operated_by = Кой експлоатира
    .description = Описание

interface = Интерфейси
    .caption = Интерфейси
    .title = Интерфейс
    .id = Идентификатор
    .kind = Вид
    .state = Състояние
    .because = Причина
    .instead = Какво да се направи
    .part = Част
    .zone = Зона
    .standards = Стандарти
    .not_supported = Не се поддържа
    .ciphers = Набори от шифри
    .authentication = Удостоверяване
    .encryption = Криптиране
    .addressing = Адресиране
    .default = При доставката
    .need = Задължителност
    .frequency = Честота
    .power = Излъчвана мощност
    .range = Обхват
    .coexistence = Съвместна работа с други радиоустройства
    .max_connected = Най-много едновременно свързани
    .max_paired = Най-много сдвоени
    .purpose = Цел
    .used_by = Кой може да използва
    .protect = Защита
    .when = Условие

peer = Свързани системи
    .caption = Свързани системи
    .title = Система
    .id = Идентификатор
    .kind = Вид
    .zone = Зона
    .address = Адрес
    .versions = Версии
    .max_connected = Най-много едновременно свързани
    .operated_by = Кой експлоатира
    .description = Описание

port = Портове
    .rules = Портове и правила за защитната стена
    .required-caption = Задължителни връзки за разрешаване
    .recommended-caption = Препоръчвани връзки
    .allow-caption = Връзки за разрешаване само ако се използва функцията им
    .allow-need-unstated = Ако за връзка не е посочена задължителност, производителят не посочва дали тя се изисква. Разрешете я само ако се използва функция, която се нуждае от нея.
    .allow-condition = Ако ред посочва условие, разрешете връзката само ако условието е изпълнено.
    .allow-configured = Ако номерът на порт може да се променя, разрешете само конфигурирания номер.
    .allow-range = Ако са конфигурирани само някои портове от даден диапазон, разрешете само тези портове.
    .allow-only = Блокирайте всички други връзки.
    .allow-only-except = Блокирането не се отнася за връзките без правило за защитната стена. Те са изброени в отделна таблица.
    .allow-only-zones = Блокирайте всички други връзки към и от частите на системата на границата на следните мрежови зони: { $zones }. Този документ не дава правила за други системи.
    .block-caption = Връзки за блокиране
    .block-intro = В мрежовата защитна стена блокирайте следните връзки.
    .none-caption = Връзки без правило за защитната стена
    .none-intro = За следните връзки този документ не дава правило за мрежовата защитна стена. Таблицата посочва причините.
    .unstated-caption = Връзки с непосочена посока
    .unstated-intro = Производителят не посочва коя страна установява следните връзки. Този документ не дава правило за защитната стена за тях.
    .rules-source = Източникът установява връзката или изпраща пръв. Отговорите са част от връзката.
    .rules-all = Какво важи за всички правила
    .required = Задължителни връзки
    .need-unstated = Връзки без посочена задължителност
    .used = Връзки само ако се използват
    .rules-open = трябва да се определи от оператора
    .any-system = всяка система
    .reason-number = без номер или тип не може да се даде правило
    .reason-transport = без транспортния протокол не може да се даде правило
    .reason-border = не пресича граница на мрежа
    .reason-computer = остава в рамките на един компютър
    .reason-part = остава в рамките на една част от системата
    .reason-device = остава в рамките на изделието
    .reason-zone = остава в рамките на една мрежова зона; правило е необходимо само когато защитна стена разделя зоната
    .reason-mobile = преминава през мобилна мрежа, а не през ИТ мрежата на оператора
    .reason-cloud = не преминава през ИТ мрежата на оператора
    .reference = { $protocol } на { $transport } порт { $number }
    .reference-many = { $protocol } на { $transport } портове { $number }
    .reference-any = { $protocol } на произволен { $transport } порт
    .reference-ip = { $protocol } през { $transport } { $ip_protocol }
    .reference-short = { $protocol } през { $transport }
    .unnamed = { $transport } порт { $number }
    .unnamed-many = { $transport } портове { $number }
    .unnamed-any = произволен { $transport } порт
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } на порт { $number }
    .reference-plain-many = { $protocol } на портове { $number }
    .reference-plain-any = { $protocol } на произволен порт
    .reference-bare = { $protocol }
    .unnamed-plain = порт { $number }
    .unnamed-plain-many = портове { $number }
    .unnamed-plain-any = произволен порт
    .no-transport = транспортният протокол не е посочен
    .without-transport = { $number } (транспортният протокол не е посочен)
    .any = произволен
    .not_known = неизвестен порт
    .number = Порт
    .icmp_type = ICMP тип
    .ip_protocol = IP протокол
    .id = Идентификатор
    .configurable = Номерът може да се променя
    .setting = Къде се задава
    .source_port = Порт на източника
    .transport = Транспорт
    .direction = Посока
    .protocol = Протокол
    .program = Програма
    .part = Част
    .interface = Интерфейс
    .encryption = Криптиране
    .authentication = Удостоверяване
    .default = При доставката
    .need = Задължителност
    .opened_by = Кой може да отваря
    .open_for = Отворен за
    .purpose = Цел
    .peers = Свързани системи
    .internet = През интернет
    .network_setting = Настройка на ИТ мрежата
    .firewall_rule = Правило за мрежовата защитна стена
    .when = Условие
    .source = Източник
    .destination = Местоназначение
    .own-side = Изделие или част
    .other-side = Друга страна
    .use = Използване от изделието
    .reason = Причина

firewall = Защитна стена на изделието
    .of-parts = Защитни стени на частите
    .state = { $state ->
        [provided] Изделието има собствена защитна стена.
        [not_provided] Изделието няма собствена защитна стена.
        [by_operator] Операторът трябва да осигури защитната стена за изделието.
        [by_host] Изделието използва защитната стена на операционната система.
       *[not_applicable] Защитна стена на изделието не е приложима.
    }
    .state-part = { $state ->
        [provided] Тази част от системата има собствена защитна стена.
        [not_provided] Тази част от системата няма собствена защитна стена.
        [by_operator] Операторът трябва да осигури защитната стена за тази част от системата.
        [by_host] Тази част от системата използва защитната стена на операционната система.
       *[not_applicable] Защитна стена на тази част от системата не е приложима.
    }
    .state-inactive = { $state ->
        [by_host] Защитната стена на операционната система филтрира трафика само когато е включена.
       *[other] Защитната стена филтрира трафика само когато е включена.
    }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .rules_set_by = Роли, които могат да променят правилата ѝ: { $rules_set_by }.
    .product = Продукт: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Защитната стена трябва да блокира целия трафик освен връзките, които според този документ трябва да се разрешат.
            [deny_all] Защитната стена трябва да блокира целия трафик.
            [allow_outbound] Защитната стена трябва да разрешава връзките от изделието и да блокира връзките към изделието.
            [allow_all] Защитната стена трябва да разрешава целия трафик.
            [monitored] Защитната стена трябва да разрешава трафика и да го наблюдава.
            [restricted] Защитната стена трябва да ограничава трафика.
           *[isolated] Забранено е защитната стена да разрешава връзки с други мрежи.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Защитната стена блокира всички връзки, които този документ не изброява.
            [deny_all] Защитната стена блокира целия трафик.
            [allow_outbound] Защитната стена разрешава връзките от изделието и блокира връзките към изделието.
            [allow_all] Защитната стена разрешава целия трафик.
            [monitored] Защитната стена разрешава трафика и го наблюдава.
            [restricted] Защитната стена ограничава трафика.
           *[isolated] Защитната стена не разрешава връзки с други мрежи.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Когато е включена, защитната стена блокира всички връзки, които този документ не изброява.
        [deny_all] Когато е включена, защитната стена блокира целия трафик.
        [allow_outbound] Когато е включена, защитната стена разрешава изходящите връзки и блокира входящите връзки.
        [allow_all] Когато е включена, защитната стена разрешава целия трафик.
        [monitored] Когато е включена, защитната стена разрешава трафика и го наблюдава.
        [restricted] Когато е включена, защитната стена ограничава трафика.
       *[isolated] Когато е включена, защитната стена не разрешава връзки с други мрежи.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Защитната стена трябва да блокира целия трафик освен връзките, които според този документ трябва да се разрешат.
            [deny_all] Защитната стена трябва да блокира целия трафик.
            [allow_outbound] Защитната стена трябва да разрешава връзките от тази част от системата и да блокира връзките към тази част от системата.
            [allow_all] Защитната стена трябва да разрешава целия трафик.
            [monitored] Защитната стена трябва да разрешава трафика и да го наблюдава.
            [restricted] Защитната стена трябва да ограничава трафика.
           *[isolated] Забранено е защитната стена да разрешава връзки с други мрежи.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Защитната стена блокира всички връзки, които този документ не изброява.
            [deny_all] Защитната стена блокира целия трафик.
            [allow_outbound] Защитната стена разрешава връзките от тази част от системата и блокира връзките към тази част от системата.
            [allow_all] Защитната стена разрешава целия трафик.
            [monitored] Защитната стена разрешава трафика и го наблюдава.
            [restricted] Защитната стена ограничава трафика.
           *[isolated] Защитната стена не разрешава връзки с други мрежи.
        }
    }
    .changes_itself = Автоматични промени: { $changes_itself }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

flow = Потоци от данни
    .caption = Потоци от данни
    .rules = Правила за защитната стена: { $link }
    .from = От
    .to = До
    .port = Порт
    .medium = Пренос чрез
    .data = Данни
    .personal = Лични данни
    .examples = Примери
    .deidentified = Деидентификация
    .encryption = Криптиране
    .integrity = Защита на цялостността
    .trigger = Начало на предаването
    .rate = Скорост на предаване
    .volume = Обем на данните
    .purpose = Цел
    .when = Условие
    .id = Идентификатор

network-requirements = Изисквания към ИТ мрежата
    .bandwidth = { $bandwidth_for ->
        [none] Пропускателна способност: { $bandwidth }.
       *[other] Пропускателна способност: { $bandwidth } за { $bandwidth_for }.
    }
    .latency = Закъснение: { $latency }.
    .jitter = Вариация на закъснението: { $jitter }.
    .packet_loss = Загуба на пакети: { $packet_loss }.
    .services = Услуги, които ИТ мрежата трябва да предлага: { $services }.
    .other = ИТ мрежата трябва да отговаря на следните изисквания:
    .other-one = ИТ мрежата трябва да отговаря на следното изискване:
    .recommended_other = Производителят препоръчва следното за ИТ мрежата:
    .loss = При загуба на връзката с ИТ мрежата: { $loss }
    .otherwise = Ако изискванията не са изпълнени: { $otherwise }

network-link = Връзки и функции
    .caption = Какво трябва да предлага ИТ мрежата за връзките и функциите
    .title = Връзка или функция
    .from = От
    .to = До
    .bandwidth = Пропускателна способност
    .latency = Закъснение
    .jitter = Вариация на закъснението
    .packet_loss = Загуба на пакети
    .recommended = Препоръчително
    .optimum = Оптимално
    .otherwise = Ако не се достига
    .when = Условие

network-figures = Препоръчвани стойности
    .bandwidth =
        { $bandwidth_for ->
            [none] Препоръчвана пропускателна способност: { $bandwidth }.
           *[other] Препоръчвана пропускателна способност: { $bandwidth } за { $bandwidth_for }.
        }
    .latency = Препоръчвано закъснение: { $latency }.
    .jitter = Препоръчвана вариация на закъснението: { $jitter }.
    .packet_loss = Препоръчвана загуба на пакети: { $packet_loss }.
    .otherwise = Ако препоръчваните стойности не се достигат: { $otherwise }

network-optimum = Оптимални стойности
    .bandwidth =
        { $bandwidth_for ->
            [none] Оптимална пропускателна способност: { $bandwidth }.
           *[other] Оптимална пропускателна способност: { $bandwidth } за { $bandwidth_for }.
        }
    .latency = Оптимално закъснение: { $latency }.
    .jitter = Оптимална вариация на закъснението: { $jitter }.
    .packet_loss = Оптимална загуба на пакети: { $packet_loss }.

remote-access = Отдалечен достъп
    .state = { $used_for ->
        [none] { $state ->
            [provided] До изделието е възможен отдалечен достъп.
            [not_provided] Изделието не предоставя отдалечен достъп.
            [by_operator] Операторът осигурява отдалечения достъп.
            [by_host] Операционната система или хостът осигурява отдалечения достъп.
           *[not_applicable] Отдалеченият достъп не е приложим.
        }
       *[other] { $state ->
            [provided] До изделието е възможен отдалечен достъп за { $used_for }.
            [not_provided] До изделието не е възможен отдалечен достъп за { $used_for }.
            [by_operator] Операторът осигурява отдалечения достъп за { $used_for }.
            [by_host] Операционната система или хостът осигурява отдалечения достъп за { $used_for }.
           *[not_applicable] Отдалеченият достъп не е приложим за { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] До тази част от системата е възможен отдалечен достъп.
            [not_provided] Тази част от системата не предоставя отдалечен достъп.
            [by_operator] Операторът осигурява отдалечения достъп.
            [by_host] Операционната система или хостът осигурява отдалечения достъп.
           *[not_applicable] Отдалеченият достъп не е приложим.
        }
       *[other] { $state ->
            [provided] До тази част от системата е възможен отдалечен достъп за { $used_for }.
            [not_provided] До тази част от системата не е възможен отдалечен достъп за { $used_for }.
            [by_operator] Операторът осигурява отдалечения достъп за { $used_for }.
            [by_host] Операционната система или хостът осигурява отдалечения достъп за { $used_for }.
           *[not_applicable] Отдалеченият достъп не е приложим за { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Отдалеченият достъп, осигурен от операционната система или хоста, е възможен само когато е включен.
           *[other] Отдалеченият достъп е възможен само когато е включен.
        }
       *[other] { $state ->
            [by_host] Когато е включен, отдалеченият достъп, осигурен от операционната система или хоста, е възможен за { $used_for }.
           *[other] Когато е включен, отдалеченият достъп е възможен за { $used_for }.
        }
    }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .kind = Вид на достъпа: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Производителят стартира сесията.
        [operator] Операторът стартира сесията.
        [shared] Производителят и операторът стартират сесията заедно.
        [user] Потребителят стартира сесията.
        [patient] Пациентът стартира сесията.
        [third_party] Трета страна стартира сесията.
        [integrator] Интеграторът стартира сесията.
        [practitioner] Практикуващият лекар стартира сесията.
       *[service_partner] Сервизният партньор стартира сесията.
    }
    .supervision = Надзор: { $supervision }
    .authentication = Удостоверяване: { $authentication }
    .encryption = Криптиране: { $encryption }.
    .logged = { $logged ->
        [true] Изделието записва всяка сесия в журнала на събитията.
       *[false] Изделието не записва сесии в журнала на събитията.
    }
    .logged-part = { $logged ->
        [true] Тази част от системата записва всяка сесия в журнала на събитията.
       *[false] Тази част от системата не записва сесии в журнала на събитията.
    }
    .files_scanned_by = Сканиране на прехвърляните файлове за злонамерен софтуер: { $files_scanned_by }
    .disable = За да изключите отдалечения достъп: { $disable }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

failure = Неизправности на ИТ мрежата
    .caption = Неизправности на ИТ мрежата и последиците от тях
    .recovery-caption = Неизправности и последиците от тях
    .what = Неизправност
    .id = Идентификатор
    .noticeable = Забелязване от потребителя
    .effect = Влияние върху изделието
    .hazard = Опасност
    .countermeasure = Ответно действие

## Installation

installation = Инсталиране
    .preparing = Преди инсталирането
    .installing = Стъпки за инсталиране
    .integrating = Вграждане в друг продукт
    .installed_by = Роли, които инсталират изделието: { $installed_by }.
    .before = Преди да започнете, уверете се в следното:
    .before-one = Преди да започнете, уверете се в следното:
    .steps = За да инсталирате изделието:
    .verify = След инсталирането проверете следното:
    .if_failed = Ако инсталирането е неуспешно: { $if_failed }
    .integration = Ако изделието се вгражда в друг продукт:

hardening = Укрепване на сигурността
    .caption = Настройки за сигурност
    .title = Настройка
    .id = Идентификатор
    .setting = Къде се задава
    .default = При доставката
    .value = Стойност за задаване
    .need = Задължителност
    .reason = Причина
    .steps = Направете следното:
    .part = Част
    .when = Условие

maintenance = Поддръжка

task = Задачи
    .caption = Периодични задачи
    .title = Задача
    .id = Идентификатор
    .by = Кой изпълнява
    .role = Роля
    .interval = Интервал
    .downtime = Прекъсване по време на задачата
    .steps = { $by ->
        [manufacturer] Стъпки за производителя:
        [third_party] Стъпки за третата страна:
        [service_partner] Стъпки за сервизния партньор:
        [integrator] Стъпки за интегратора:
       *[other] Направете следното:
    }

## Access

access = Достъп
    .authentication = Налични методи за вход: { $authentication }.
    .authentication-none = { $only ->
        [none] Няма вход с удостоверяване.
       *[other] Няма вход с удостоверяване, освен когато тази глава посочва такъв за част от системата или при условие.
    }
    .checked_by = Система, която проверява входа: { $checked_by }.
    .default = Вход при доставката: { $default }.
    .configured_by = Роли, които могат да включват и изключват входа: { $configured_by }.
    .note = { $note }
    .without_login = Без вход е възможно следното:
    .login_for = Вход се изисква за следното:
    .account_rules = За акаунтите важат следните правила:
    .account_rules-one = За акаунтите важи следното правило:
    .custom_roles = { $custom_roles ->
        [true] Операторът може да определя още роли.
       *[false] Операторът не може да определя още роли.
    }

access-only = Достъп
    .authentication = Налични методи за вход: { $authentication }.
    .authentication-none = Няма вход с удостоверяване.
    .authentication-none-part = Тази част от системата няма вход с удостоверяване.
    .checked_by = Система, която проверява входа: { $checked_by }.
    .without_login = Без вход е възможно следното:
    .login_for = Вход се изисква за следното:
    .account_rules = За акаунтите важат следните правила:
    .account_rules-one = За акаунтите важи следното правило:
    .note = { $note }

directory = Директорийна услуга
    .default = При доставката: { $default }.
    .protocol = Протокол: { $protocol }.
    .product = Директорийна услуга: { $product }.
    .versions = Версии: { $versions }.
    .users_managed = Управление на потребителите ѝ: { $users_managed }
    .roles_given = Роли на потребителите ѝ: { $roles_given }
    .unreachable = Ако директорийната услуга е недостъпна: { $unreachable }
    .steps = За да свържете директорийната услуга:
    .note = { $note }

multi-factor = Многофакторно удостоверяване
    .state = { $state ->
        [provided] Изделието поддържа многофакторно удостоверяване.
        [not_provided] Изделието не поддържа многофакторно удостоверяване.
        [by_operator] Операторът трябва да осигури многофакторното удостоверяване.
        [by_host] Операционната система или хостът осигурява многофакторното удостоверяване.
       *[not_applicable] Многофакторното удостоверяване не е приложимо.
    }
    .state-part = { $state ->
        [provided] Тази част от системата поддържа многофакторно удостоверяване.
        [not_provided] Тази част от системата не поддържа многофакторно удостоверяване.
        [by_operator] Операторът трябва да осигури многофакторното удостоверяване.
        [by_host] Операционната система или хостът осигурява многофакторното удостоверяване.
       *[not_applicable] Многофакторното удостоверяване не е приложимо.
    }
    .state-should =
        { $need ->
            [optional] Операторът може да осигури многофакторното удостоверяване.
           *[other] Препоръчва се операторът да осигури многофакторното удостоверяване.
        }
    .state-inactive = { $state ->
        [by_host] Многофакторното удостоверяване, осигурено от операционната система или хоста, работи само когато е включено.
       *[other] Многофакторното удостоверяване работи само когато е включено.
    }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .required_for = Роли, за които се изисква многофакторно удостоверяване: { $required_for }.
    .method = Налични втори фактори: { $method }.
    .code_length = Брой знаци на кода: { $code_length }.
    .code_digits = Брой цифри на кода: { $code_digits }.
    .remembered_for = Време, през което вторият фактор не се изисква отново: { $remembered_for }.
    .reset = Нулиране на втория фактор: { $reset }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

role = Роли
    .caption = Роли
    .title = Роля
    .id = Идентификатор
    .description = Описание
    .inherits = Има и правата на
    .held_by = Кой изпълнява ролята
    .directory_group = Група в директорията
    .default = При доставката
    .part = Част

function = Функции и роли
    .caption = Функции и ролите, които могат да ги използват
    .title = Функция
    .assignable = { $assignable ->
        [true] Операторът предоставя следната функция на роли или потребители: { $title }.
       *[false] Операторът не може да предоставя следната функция на други роли: { $title }.
    }

automatic-login = Автоматичен вход
    .state = { $state ->
        [provided] Изделието стартира сесия автоматично. За това никой не въвежда данни за удостоверяване.
        [by_host] Операционната система стартира сесия автоматично. За това никой не въвежда данни за удостоверяване.
       *[none] Изделието няма автоматичен вход.
    }
    .state-part = { $state ->
        [provided] Тази част от системата стартира сесия автоматично. За това никой не въвежда данни за удостоверяване.
        [by_host] Операционната система стартира сесия автоматично. За това никой не въвежда данни за удостоверяване.
       *[none] Тази част от системата няма автоматичен вход.
    }
    .state-inactive = { $state ->
        [by_host] В операционната система автоматичният вход без данни за удостоверяване работи само когато е включен.
       *[other] Автоматичният вход без данни за удостоверяване работи само когато е включен.
    }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .after = Момент на автоматичния вход: { $after }.
    .role = Роля на потребителя в тази сесия: { $role }.
    .switch_off = За да изключите автоматичния вход: { $switch_off }
    .note = { $note }

account-management = Управление на акаунтите
    .created_by = Роли, които създават акаунти: { $created_by }.
    .activated_by = Роли, които активират акаунти: { $activated_by }.
    .disabled_by = Роли, които деактивират акаунти: { $disabled_by }.
    .deleted_by = Роли, които изтриват акаунти: { $deleted_by }.
    .disabled_after = Време без вход, след което акаунтът се деактивира: { $disabled_after }.
    .first_password_by = Роли, които задават първата парола на акаунт: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Потребителят трябва да смени първата парола при първия вход.
       *[false] Нищо не принуждава потребителя да смени първата парола.
    }
    .user_name = Правила за потребителските имена: { $user_name }
    .attributes = Съдържание на акаунта: { $attributes }
    .max_accounts = Максимален брой акаунти: { $max_accounts }.
    .steps = За да управлявате акаунти:
    .note = { $note }

password = Пароли
    .pins = PIN кодове
    .both = Пароли и PIN кодове
    .kind = { $kind ->
        [password] Следното важи за пароли.
       *[pin] Следното важи за PIN кодове.
    }
    .rules_from = { $rules_from ->
        [device] Изделието задава и налага правилата.
        [host] Операционната система задава правилата.
        [directory] Директорийната услуга задава правилата.
       *[operator] Операторът трябва да зададе правилата.
    }
    .rules_from-part = { $rules_from ->
        [device] Тази част от системата задава и налага правилата.
        [host] Операционната система задава правилата.
        [directory] Директорийната услуга задава правилата.
       *[operator] Операторът трябва да зададе правилата.
    }
    .need = Задължителност на правилата: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Операционната система задава правилата.
        [directory] Директорийната услуга задава правилата.
       *[other] Операторът задава правилата.
    }
    .configured_by = Роли, които могат да променят правилата: { $configured_by }.
    .settable = Правила, които могат да се променят: { $settable }.
    .off_by_default = Правила, които са изключени при доставката: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Минимален брой знаци, който операционната система трябва да изисква: { $min_length }.
        [directory] Минимален брой знаци, който директорийната услуга трябва да изисква: { $min_length }.
        [operator] Минимален брой знаци, който операторът трябва да изисква: { $min_length }.
       *[other] Минимален брой знаци: { $min_length }.
    }
    .min_length-should = Препоръчван минимален брой знаци: { $min_length }.
    .max_length = Максимален брой знаци: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Операционната система трябва да изисква PIN кодът да съдържа: { $complexity }.
           *[other] Операционната система трябва да изисква паролата да съдържа: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Директорийната услуга трябва да изисква PIN кодът да съдържа: { $complexity }.
           *[other] Директорийната услуга трябва да изисква паролата да съдържа: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Операторът трябва да изисква PIN кодът да съдържа: { $complexity }.
           *[other] Операторът трябва да изисква паролата да съдържа: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN кодът трябва да съдържа: { $complexity }.
           *[other] Паролата трябва да съдържа: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Операционната система трябва да отхвърля като PIN код: { $complexity }.
           *[other] Операционната система трябва да отхвърля като парола: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Директорийната услуга трябва да отхвърля като PIN код: { $complexity }.
           *[other] Директорийната услуга трябва да отхвърля като парола: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Операторът трябва да гарантира, че PIN кодът не е: { $complexity }.
           *[other] Операторът трябва да гарантира, че паролата не е: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Забранено е PIN кодът да бъде: { $complexity }.
           *[other] Забранено е паролата да бъде: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Препоръчва се PIN кодът да съдържа: { $complexity }.
       *[other] Препоръчва се паролата да съдържа: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Препоръчва се PIN кодът да не бъде: { $complexity }.
       *[other] Препоръчва се паролата да не бъде: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Операционната система трябва да изисква паролата да отговаря на най-малко { $complexity_at_least } от следните условия: { $complexity }.
        [directory] Директорийната услуга трябва да изисква паролата да отговаря на най-малко { $complexity_at_least } от следните условия: { $complexity }.
        [operator] Операторът трябва да изисква паролата да отговаря на най-малко { $complexity_at_least } от следните условия: { $complexity }.
       *[other] Паролата трябва да отговаря на най-малко { $complexity_at_least } от следните условия: { $complexity }.
    }
    .complexity-some-should = Препоръчва се паролата да отговаря на най-малко { $complexity_at_least } от следните условия: { $complexity }.
    .characters = Знаци, които могат да се използват: { $characters }
    .special_characters = Специални знаци, които могат да се използват: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN кодът може да бъде празен.
           *[false] PIN кодът не може да бъде празен.
        }
       *[other] { $blank ->
            [true] Паролата може да бъде празна.
           *[false] Паролата не може да бъде празна.
        }
    }
    .can_be_off =
        { $kind ->
            [pin]
                { $can_be_off ->
                    [true] PIN кодът може да се изключи.
                   *[false] PIN кодът не може да се изключи.
                }
           *[other]
                { $can_be_off ->
                    [true] Паролата може да се изключи.
                   *[false] Паролата не може да се изключи.
                }
        }
    .case_sensitive = { $case_sensitive ->
        [true] Главните и малките букви са различни знаци.
       *[false] Главните и малките букви са едни и същи знаци.
    }
    .history = { $kind ->
        [pin] Брой предишни PIN кодове, които е забранено да се използват отново: { $history }.
       *[other] Брой предишни пароли, които е забранено да се използват отново: { $history }.
    }
    .history-should = { $kind ->
        [pin] Брой предишни PIN кодове, които се препоръчва да не се използват отново: { $history }.
       *[other] Брой предишни пароли, които се препоръчва да не се използват отново: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN кодът трябва да се сменя след { $max_age }.
       *[other] Паролата трябва да се сменя след { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] Препоръчва се PIN кодът да се сменя след { $max_age }.
       *[other] Препоръчва се паролата да се сменя след { $max_age }.
    }
    .min_age = { $kind ->
        [pin] PIN кодът може да се смени отново най-рано след { $min_age }.
       *[other] Паролата може да се смени отново най-рано след { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Брой неуспешни опити, след който операционната система трябва да блокира входа: { $max_attempts }.
        [directory] Брой неуспешни опити, след който директорийната услуга трябва да блокира входа: { $max_attempts }.
        [operator] Брой неуспешни опити, след който входът трябва да се блокира: { $max_attempts }.
       *[other] Брой неуспешни опити, след който входът се блокира: { $max_attempts }.
    }
    .max_attempts-should = Препоръчван брой неуспешни опити, след който входът се блокира: { $max_attempts }.
    .attempts_within = Период, в който се броят неуспешните опити: { $attempts_within }.
    .lockout_stages = Повтарящите се неуспешни опити имат следните последици:
    .lockout_stages-one = Повтарящите се неуспешни опити имат следната последица:
    .asked = { $kind ->
        [pin] PIN кодът се изисква в следните случаи:
       *[other] Паролата се изисква в следните случаи:
    }
    .asked-one = { $kind ->
        [pin] PIN кодът се изисква в следния случай:
       *[other] Паролата се изисква в следния случай:
    }
    .lockout = Продължителност на блокирането: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Блокираният вход остава блокиран, докато някой не го разблокира.
       *[false] Блокирането се прекратява без действие на потребител.
    }
    .unlocked_by = { $lockout ->
        [none] Роли, които могат да разблокират входа: { $unlocked_by }.
       *[other] Роли, които могат да прекратят блокирането по-рано: { $unlocked_by }.
    }
    .stored_as = Форма на съхранение: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] При доставката не е зададен PIN код.
            [password] При доставката не е зададена парола.
           *[none] При доставката не са зададени данни за удостоверяване.
        }
        [default] При доставката са зададени данни за удостоверяване по подразбиране.
        [unique_per_device] Данните за удостоверяване при доставката са различни за всяко изделие.
        [must_change_at_first_login] Първият вход изисква нови данни за удостоверяване.
        [shared_known] Данните за удостоверяване при доставката са еднакви за всички изделия и са публично известни.
        [manufacturer_only] Само производителят знае данните за удостоверяване при доставката.
        [documented] Данните за удостоверяване при доставката са еднакви за всички изделия и са посочени в документи на производителя.
       *[set_at_installation] Данните за удостоверяване се задават при инсталирането.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Тази част от системата се доставя без PIN код.
            [password] Тази част от системата се доставя без парола.
           *[none] Тази част от системата се доставя без данни за удостоверяване.
        }
        [default] Тази част от системата се доставя с данни за удостоверяване по подразбиране.
        [unique_per_device] Тази част от системата се доставя с данни за удостоверяване, които са различни във всяка система.
        [must_change_at_first_login] Тази част от системата изисква нови данни за удостоверяване при първия вход.
        [shared_known] Тази част от системата се доставя с данни за удостоверяване, които са еднакви във всички системи и са публично известни.
        [manufacturer_only] Тази част от системата се доставя с данни за удостоверяване, които знае само производителят.
        [documented] Тази част от системата се доставя с данни за удостоверяване, които са еднакви във всички системи и са посочени в документи на производителя.
       *[set_at_installation] Данните за удостоверяване се задават при инсталирането.
    }
    .default_password = { $kind ->
        [pin] PIN код при доставката: { $default_password }.
       *[other] Парола при доставката: { $default_password }.
    }
    .default_action = Данни за удостоверяване при доставката: { $default_action }
    .change = { $kind ->
        [pin] За да смените PIN кода:
       *[other] За да смените паролата:
    }
    .handling = { $kind ->
        [pin] За да защитите PIN код, направете следното:
       *[other] За да защитите парола, направете следното:
    }
    .reset = { $kind ->
        [pin] Ако PIN код е забравен: { $reset }
       *[other] Ако парола е забравена: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ако други хора знаят PIN код: { $compromised }
       *[other] Ако други хора знаят парола: { $compromised }
    }
    .fallback = Ако не е зададено друго правило: { $fallback }
    .note = { $note }

account = Акаунти при доставката
    .caption = Акаунти при доставката
    .name = Акаунт
    .id = Идентификатор
    .role = Роля
    .kind = Вид
    .default = При доставката
    .default_credentials = Данни за удостоверяване при доставката
    .default_password = Парола при доставката
    .part = Част
    .action = Действие
    .when = Условие

session = Сесии
    .timeout = { $action ->
        [lock] След { $timeout } без действие на потребителя изделието заключва сесията.
        [logout] След { $timeout } без действие на потребителя изделието прекратява сесията.
        [hide_data] След { $timeout } без действие на потребителя изделието скрива показваните данни.
        [screen_off] След { $timeout } без действие на потребителя изделието изключва екрана.
       *[other] Времево ограничение за сесия без действие на потребителя: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] След { $timeout } без действие на потребителя тази част от системата заключва сесията.
        [logout] След { $timeout } без действие на потребителя тази част от системата прекратява сесията.
        [hide_data] След { $timeout } без действие на потребителя тази част от системата скрива показваните данни.
        [screen_off] След { $timeout } без действие на потребителя тази част от системата изключва екрана.
       *[other] Времево ограничение за сесия без действие на потребителя: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Когато времевото ограничение е включено, сесията се заключва след { $timeout } без действие на потребителя.
        [logout] Когато времевото ограничение е включено, сесията се прекратява след { $timeout } без действие на потребителя.
        [hide_data] Когато времевото ограничение е включено, показваните данни се скриват след { $timeout } без действие на потребителя.
        [screen_off] Когато времевото ограничение е включено, екранът се изключва след { $timeout } без действие на потребителя.
       *[other] Времево ограничение за сесия без действие на потребителя, когато е включено: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Изделието задава и налага времевото ограничение.
        [host] Операционната система задава времевото ограничение.
        [directory] Директорийната услуга задава времевото ограничение.
       *[operator] Операторът трябва да зададе времевото ограничение.
    }
    .rules_from-part = { $rules_from ->
        [device] Тази част от системата задава и налага времевото ограничение.
        [host] Операционната система задава времевото ограничение.
        [directory] Директорийната услуга задава времевото ограничение.
       *[operator] Операторът трябва да зададе времевото ограничение.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Времевото ограничение се налага, когато е включено.
        [host] Операционната система задава времевото ограничение.
        [directory] Директорийната услуга задава времевото ограничение.
       *[operator] Операторът трябва да зададе времевото ограничение.
    }
    .rules_from-should = { $rules_from ->
        [host] Операционната система задава времевото ограничение.
        [directory] Директорийната услуга задава времевото ограничение.
       *[other] Операторът задава времевото ограничение.
    }
    .timeout-others = { $action ->
        [lock] Време без действие на потребителя, след което сесията трябва да се заключи: { $timeout }.
        [logout] Време без действие на потребителя, след което сесията трябва да се прекрати: { $timeout }.
        [hide_data] Време без действие на потребителя, след което показваните данни трябва да се скрият: { $timeout }.
        [screen_off] Време без действие на потребителя, след което екранът трябва да се изключи: { $timeout }.
       *[other] Времево ограничение за сесия без действие на потребителя: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Препоръчвано време без действие на потребителя, след което сесията се заключва: { $timeout }.
        [logout] Препоръчвано време без действие на потребителя, след което сесията се прекратява: { $timeout }.
        [hide_data] Препоръчвано време без действие на потребителя, след което показваните данни се скриват: { $timeout }.
        [screen_off] Препоръчвано време без действие на потребителя, след което екранът се изключва: { $timeout }.
       *[other] Препоръчвано времево ограничение за сесия без действие на потребителя: { $timeout }.
    }
    .need = Задължителност на времевото ограничение: { $need }.
    .default = Времево ограничение при доставката: { $default }.
    .range = Възможни настройки на времевото ограничение: { $range }.
    .action = { $action ->
        [lock] Времевото ограничение заключва сесията.
        [logout] Времевото ограничение прекратява сесията.
        [hide_data] Времевото ограничение скрива показваните данни.
        [screen_off] Времевото ограничение изключва екрана.
       *[never] Няма времево ограничение за сесия без действие на потребителя.
    }
    .configured_by = Роли, които могат да задават времевото ограничение: { $configured_by }.
    .replaced_by = Заключване, използвано вместо времево ограничение за сесията: { $replaced_by }
    .locks_on = Случаи, в които сесията се заключва: { $locks_on }.
    .locks_on-others = Случаи, в които сесията трябва да се заключи: { $locks_on }.
    .locks_on-should = Случаи, в които се препоръчва заключване на сесията: { $locks_on }.
    .ends_on = Случаи, в които сесията се прекратява: { $ends_on }.
    .ends_on-others = Случаи, в които сесията трябва да се прекрати: { $ends_on }.
    .ends_on-should = Случаи, в които се препоръчва прекратяване на сесията: { $ends_on }.
    .also = За сесиите важи и следното:
    .applies_to = Времевото ограничение се отнася за следното:
    .exceptions = Изключение: { $exceptions }
    .concurrent = Допустим брой на едновременните сесии на един потребител: { $concurrent }.
    .users = Допустим брой на едновременно влезлите потребители: { $users }.
    .note = { $note }

emergency = Авариен достъп
    .state = { $state ->
        [provided] Изделието осигурява авариен достъп.
        [not_provided] Изделието не осигурява авариен достъп.
        [by_operator] Операторът трябва да осигури аварийния достъп.
        [by_host] Операционната система или хостът осигурява аварийния достъп.
       *[not_applicable] Аварийният достъп не е приложим.
    }
    .state-part = { $state ->
        [provided] Тази част от системата осигурява авариен достъп.
        [not_provided] Тази част от системата не осигурява авариен достъп.
        [by_operator] Операторът трябва да осигури аварийния достъп.
        [by_host] Операционната система или хостът осигурява аварийния достъп.
       *[not_applicable] Аварийният достъп не е приложим.
    }
    .state-inactive = { $state ->
        [by_host] Аварийният достъп, осигурен от операционната система или хоста, е наличен само когато е включен.
       *[other] Аварийният достъп е наличен само когато е включен.
    }
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .how = За да получите достъп при спешен случай: { $how }
    .steps = За да получите достъп при спешен случай:
    .available = Функции, налични при авариен достъп: { $available }.
    .limits = Ограничения: { $limits }
    .ends_after = Време, след което аварийният достъп се прекратява: { $ends_after }.
    .logged = { $logged ->
        [true] Изделието записва всеки авариен достъп в журнала на събитията.
       *[false] Изделието не записва аварийния достъп в журнала на събитията.
    }
    .logged-part = { $logged ->
        [true] Тази част от системата записва всеки авариен достъп в журнала на събитията.
       *[false] Тази част от системата не записва аварийния достъп в журнала на събитията.
    }
    .afterwards = След аварийния достъп: { $afterwards }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

machine-credential = Сертификати и технически данни за удостоверяване
    .caption = Сертификати и технически данни за удостоверяване
    .intro = Машините и услугите използват следните сертификати, ключове и други данни за удостоверяване.
    .title = Данни за удостоверяване
    .id = Идентификатор
    .kind = Вид
    .used_by = Кой използва
    .purpose = Цел
    .rights = Права
    .algorithm = Ключ
    .key_in = Място на съхранение на ключа
    .issued_by = Кой издава
    .lifetime = Срок на валидност
    .renewal = Подновяване
    .on_expiry = При изтичане
    .if_lost = При загуба
    .when = Условие

## Data

data = Лични данни
    .personal = { $personal ->
        [none] Изделието не обработва лични данни.
        [processed] Изделието обработва лични данни, но не ги съхранява.
        [not_stored] Изделието не съхранява лични данни.
       *[stored] Изделието съхранява лични данни.
    }
    .absent = Изделието не съхранява следните данни: { $absent }.
    .removable_media = Изделието не използва сменяеми носители.
    .removable_media_note = Сменяеми носители: { $removable_media_note }
    .note = { $note }

media-use = Използване на сменяеми носители
    .caption = Използване на сменяеми носители
    .uses = Използване
    .media = Носител
    .access = Достъп
    .note = Забележка
    .part = Част
    .when = Условие

data-only = Лични данни
    .personal = { $personal ->
        [none] Изделието не обработва лични данни.
        [processed] Изделието обработва лични данни, но не ги съхранява.
        [not_stored] Изделието не съхранява лични данни.
       *[stored] Изделието съхранява лични данни.
    }
    .personal-part = { $personal ->
        [none] Тази част от системата не обработва лични данни.
        [processed] Тази част от системата обработва лични данни, но не ги съхранява.
        [not_stored] Тази част от системата не съхранява лични данни.
       *[stored] Тази част от системата съхранява лични данни.
    }
    .absent = Изделието не съхранява следните данни: { $absent }.
    .absent-part = Тази част от системата не съхранява следните данни: { $absent }.
    .removable_media = Изделието не използва сменяеми носители.
    .removable_media-part = Тази част от системата не използва сменяеми носители.
    .note = { $note }

store = Съхранявани данни
    .caption = Съхранявани данни
    .title = Хранилище
    .id = Идентификатор
    .part = Част
    .categories = Данни
    .personal = Лични данни
    .examples = Примери
    .format = Формат
    .location = Местоположение
    .capacity = Капацитет
    .encryption = Криптиране
    .retention = Срок на съхранение
    .retention_from = Начало на срока
    .retention_range = Може да се зададе
    .keep = Съхраняват се
    .retention_note = Забележка
    .retention_set_by = Кой може да променя
    .erase = Изтриване
    .access = Достъп
    .when = Условие

export = Експортиране на данни
    .caption = Начини за експортиране на данни
    .title = Експортиране
    .id = Идентификатор
    .categories = Данни
    .personal = Лични данни
    .examples = Примери
    .format = Формат
    .medium = Пренос чрез
    .deidentified = Деидентификация
    .encryption = Криптиране
    .steps = За да експортирате данните:
    .access = Достъп
    .default = При доставката
    .when = Условие

gdpr = Защита на данните (GDPR)
    .purpose = Цел на обработването: { $purpose }
    .controller = { $controller ->
        [manufacturer] Администратор на лични данни е производителят.
        [operator] Администратор на лични данни е операторът.
        [shared] Производителят и операторът са съвместни администратори на лични данни.
        [user] За данните в изделието отговаря потребителят.
        [patient] За данните в изделието отговаря пациентът.
        [third_party] Администратор на лични данни е трета страна.
        [integrator] Администратор на лични данни е интеграторът.
        [practitioner] Администратор на лични данни е практикуващият лекар.
       *[service_partner] Администратор на лични данни е сервизният партньор.
    }
    .controller_name = Администратор на лични данни: { $controller_name }.
    .processor = Обработващ лични данни: { $processor }.
    .transfer = Предаване на данни на трети държави: { $transfer }
    .subject_access = Искания за достъп до лични данни: { $subject_access }
    .subject_erasure = Искания за изтриване на лични данни: { $subject_erasure }
    .operator = За защита на данните направете следното:

## Logging

logging = Записване на събития
    .what = Записвани събития
    .reading = Четене на журнала на събитията
    .state = { $state ->
        [provided] Изделието записва събития в журнал на събитията.
        [not_provided] Изделието не записва събития, свързани със сигурността.
        [by_operator] Операторът трябва да осигури записването на събития, свързани със сигурността.
        [by_host] Операционната система или хостът записва събития в журнал на събитията.
       *[not_applicable] Записването на събития, свързани със сигурността, не е приложимо.
    }
    .state-part = { $state ->
        [provided] Тази част от системата записва събития в журнал на събитията.
        [not_provided] Тази част от системата не записва събития, свързани със сигурността.
        [by_operator] Операторът трябва да осигури записването на събития, свързани със сигурността.
        [by_host] Операционната система или хостът записва събития в журнал на събитията.
       *[not_applicable] Записването на събития, свързани със сигурността, не е приложимо.
    }
    .state-inactive = { $state ->
        [by_host] Операционната система или хостът може да записва събития в журнал на събитията.
       *[other] В журнал на събитията могат да се записват събития.
    }
    .purpose = Цел на журнала на събитията: { $purpose }
    .standard = Стандарти, на които отговаря журналът на събитията: { $standard }.
    .default = При доставката: { $default }.
    .configured_by = Роли с право на включване и изключване: { $configured_by }.
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .location = Местоположение на журнала на събитията: { $location }
    .language = Език на журнала на събитията: { $language }
    .capacity = Капацитет на журнала на събитията: { $capacity }
    .retention = Записите се съхраняват { $retention }.
    .protection = Защита на журнала на събитията: { $protection }
    .access = Роли, които могат да четат журнала на събитията: { $access }.
    .events = В журнала на събитията се записват следните събития:
    .events-one = В журнала на събитията се записва следното събитие:
    .other_events = { $events ->
        [none] В журнала на събитията се записва следното:
       *[other] В журнала на събитията се записва също следното:
    }
    .reason_asked = Събития, за които потребителят трябва да въведе причина: { $reason_asked }.
    .not_logged = В журнала на събитията не се записва следното:
    .not_for = Журналът на събитията не е предназначен за следното:
    .fields = Минимално съдържание на всеки запис: { $fields }.
    .viewer = Програма за четене на журнала на събитията: { $viewer }
    .help = Помощ при четенето на журнала на събитията: { $help }
    .alerts = Съобщения и признаци: { $link }.
    .steps = За да прочетете или експортирате журнала на събитията:
    .note = { $note }

log-entry = Съдържание на записите
    .caption = Съдържание на записите за определени събития
    .events = Събитие
    .fields = Съдържание
    .note = Допълнително съдържание

log-notification = Известия
    .caption = Известия за събития
    .events = Събитие
    .other_events = Други събития
    .by = Начин на изпращане
    .to = Уведомявана роля
    .party = Уведомявана страна
    .note = Забележка
    .when = Условие

log-export = Експортиране на журнала на събитията
    .protocol = Протокол: { $protocol }.
    .encryption = Криптиране: { $encryption }.
    .format = Формат: { $format }.
    .to = Местоназначение: { $to }.
    .port = Порт: { $port }.

clock = Часовник
    .source = { $source ->
        [ntp] Часовникът се настройва чрез NTP.
        [nts] Часовникът се настройва чрез NTP с Network Time Security (NTS).
        [ptp] Часовникът се настройва чрез PTP.
        [host] Часовникът се настройва от операционната система.
        [server] Часовникът се настройва от сървър.
        [phone] Часовникът се настройва от телефона.
        [manual] Часовникът се настройва ръчно.
       *[cellular] Часовникът се настройва от мобилната мрежа.
    }
    .other_sources = Други начини за настройване на часовника: { $other_sources }.
    .from = Система, която настройва часовника: { $from }.
    .port = Порт на услугата за точно време: { $port }.
    .configured_by = Роли, които могат да настройват часовника: { $configured_by }.
    .accuracy = Най-голямо отклонение на часовника: { $accuracy }.
    .if_wrong = Ако часовникът е неверен: { $if_wrong }
    .steps = За да настроите часовника:

alert = Съобщения и признаци
    .caption = Съобщения и признаци
    .normal-caption = Други съобщения и признаци
    .sign = Съобщение или признак
    .id = Идентификатор
    .meaning = Значение
    .shows = Показва
    .action = Действие
    .acts = Кой действа
    .call = Контакт

## Malware and integrity

malware = Защита от злонамерен софтуер
    .protection = { $protection ->
        [allow_list] Изделието изпълнява само софтуер от списък на разрешения софтуер.
        [antimalware_included] Изделието съдържа антивирусен софтуер.
        [antimalware_supported] На изделието може да се инсталира антивирусен софтуер.
        [antimalware_by_operator] Операторът трябва да инсталира антивирусен софтуер.
        [antimalware_not_recommended] Производителят препоръчва на изделието да не се инсталира антивирусен софтуер.
        [read_only_system] Изделието се стартира от система, която не може да се променя.
        [no_antimalware_software] Изделието няма антивирусен софтуер.
        [none] Изделието няма собствена защита от злонамерен софтуер.
       *[not_applicable] Защитата от злонамерен софтуер не е приложима.
    }
    .protection-part = { $protection ->
        [allow_list] Тази част от системата изпълнява само софтуер от списък на разрешения софтуер.
        [antimalware_included] Тази част от системата съдържа антивирусен софтуер.
        [antimalware_supported] На тази част от системата може да се инсталира антивирусен софтуер.
        [antimalware_by_operator] Операторът трябва да инсталира антивирусен софтуер.
        [antimalware_not_recommended] Производителят препоръчва на тази част от системата да не се инсталира антивирусен софтуер.
        [read_only_system] Тази част от системата се стартира от система, която не може да се променя.
        [no_antimalware_software] Тази част от системата няма антивирусен софтуер.
        [none] Тази част от системата няма собствена защита от злонамерен софтуер.
       *[not_applicable] Защитата от злонамерен софтуер не е приложима.
    }
    .protection-should = { $need ->
        [optional] Операторът може да инсталира антивирусен софтуер.
       *[other] Препоръчва се операторът да инсталира антивирусен софтуер.
    }
    .other_protection = Друга защита от злонамерен софтуер: { $other_protection }.
    .need = Задължителност: { $need }.
    .product = Продукт: { $product }.
    .installed_by = Кой инсталира: { $installed_by }.
    .exclusions =
        { $exclusions_from ->
            [on_access]
                { $exclusions_recommended ->
                    [true] Производителят препоръчва следното да бъде изключено от сканирането при достъп:
                   *[other] Изключете следното от сканирането при достъп:
                }
            [full_scan]
                { $exclusions_recommended ->
                    [true] Производителят препоръчва следното да бъде изключено от планираното сканиране и от сканирането по заявка:
                   *[other] Изключете следното от планираното сканиране и от сканирането по заявка:
                }
           *[other]
                { $exclusions_recommended ->
                    [true] Производителят препоръчва следното да бъде изключено от сканирането:
                   *[other] Изключете следното от сканирането:
                }
        }
    .scans = Сканиране: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] На изделието не може да се инсталира друг софтуер.
        [not_allowed] Забранено е на изделието да се инсталира друг софтуер.
        [only_listed] Забранено е на изделието да се инсталира софтуер, който този документ не изброява.
       *[allowed] На изделието може да се инсталира друг софтуер.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] На тази част от системата не може да се инсталира друг софтуер.
        [not_allowed] Забранено е на тази част от системата да се инсталира друг софтуер.
        [only_listed] Забранено е на тази част от системата да се инсталира софтуер, който този документ не изброява.
       *[allowed] На тази част от системата може да се инсталира друг софтуер.
    }
    .on_detection = { $protection ->
        [allow_list] Ако се стартира софтуер, който не е в списъка: { $on_detection }
       *[other] Ако бъде открит злонамерен софтуер: { $on_detection }
    }
    .because = Причина: { $because }
    .instead = Какво да се направи: { $instead }
    .note = { $note }

integrity = Цялостност на софтуера
    .secure_boot = { $secure_boot ->
        [true] Изделието проверява софтуера си при всяко стартиране (защитено стартиране).
       *[false] Изделието няма защитено стартиране.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Тази част от системата проверява софтуера си при всяко стартиране (защитено стартиране).
       *[false] Тази част от системата няма защитено стартиране.
    }
    .signature = Подпис на софтуера: { $signature }.
    .signed_by = Подписващ: { $signed_by }
    .checksum = Хеш стойност или контролна сума на софтуера: { $checksum }.
    .covers = Проверката обхваща следното:
    .checked = Кога се проверява: { $checked }
    .on_failure = Ако проверката е неуспешна: { $on_failure }
    .verify = За да проверите дали софтуерът е автентичен:
    .because = Причина: { $because }
    .instead = Какво да се направи: { $instead }
    .note = { $note }

## Updates

update = Актуализации
    .installing = Инсталиране на актуализация
    .switching-off = Автоматични актуализации
    .state = { $state ->
        [provided] Производителят осигурява актуализации за сигурност.
        [not_provided] Производителят не осигурява актуализации за сигурност.
        [by_operator] Операторът отговаря за актуализациите за сигурност.
        [by_host] Хостът или неговият източник на пакети осигурява актуализации за сигурност.
       *[not_applicable] Актуализациите за сигурност не са приложими.
    }
    .used =
        { $used ->
            [true] Използват се актуализации.
           *[false]
                { $title ->
                    [none] Софтуерът на изделието не се актуализира.
                   *[other] Този вид актуализация не се използва.
                }
        }
    .used-part =
        { $used ->
            [true] Използват се актуализации.
           *[false]
                { $title ->
                    [none] Софтуерът на тази част от системата не се актуализира.
                   *[other] Този вид актуализация не се използва.
                }
        }
    .announced_by = Как производителят съобщава за актуализации: { $announced_by }.
    .source = Източници на актуализации: { $source }.
    .source_note = Откъде идват актуализациите: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Изделието инсталира само актуализации с валиден цифров подпис.
        [hash] { $installed_by ->
            [manufacturer] Преди инсталирането производителят сравнява хеш стойността на актуализацията с публикуваната стойност.
            [service_partner] Преди инсталирането сервизният партньор сравнява хеш стойността на актуализацията с публикуваната стойност.
            [user] Преди инсталирането потребителят трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [patient] Преди инсталирането пациентът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [integrator] Преди инсталирането интеграторът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [practitioner] Преди инсталирането практикуващият лекар трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [third_party] Преди инсталирането трета страна сравнява хеш стойността на актуализацията с публикуваната стойност.
           *[other] Преди инсталирането операторът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
        }
        [checksum] Изделието инсталира само актуализации с правилна контролна сума.
        [signed_package] Актуализациите са подписани пакети.
        [app_store] Магазинът за приложения проверява автентичността на актуализацията.
       *[none] Изделието не проверява автентичността на актуализацията.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Тази част от системата инсталира само актуализации с валиден цифров подпис.
        [hash] { $installed_by ->
            [manufacturer] Преди инсталирането производителят сравнява хеш стойността на актуализацията с публикуваната стойност.
            [service_partner] Преди инсталирането сервизният партньор сравнява хеш стойността на актуализацията с публикуваната стойност.
            [user] Преди инсталирането потребителят трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [patient] Преди инсталирането пациентът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [integrator] Преди инсталирането интеграторът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [practitioner] Преди инсталирането практикуващият лекар трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
            [third_party] Преди инсталирането трета страна сравнява хеш стойността на актуализацията с публикуваната стойност.
           *[other] Преди инсталирането операторът трябва да сравни хеш стойността на актуализацията с публикуваната стойност.
        }
        [checksum] Тази част от системата инсталира само актуализации с правилна контролна сума.
        [signed_package] Актуализациите са подписани пакети.
        [app_store] Магазинът за приложения проверява автентичността на актуализацията.
       *[none] Тази част от системата не проверява автентичността на актуализацията.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Производителят инсталира актуализациите.
        [operator] Операторът инсталира актуализациите.
        [shared] Производителят и операторът инсталират актуализациите заедно.
        [user] Потребителят инсталира актуализациите.
        [patient] Пациентът инсталира актуализациите.
        [third_party] Трета страна инсталира актуализациите.
        [integrator] Интеграторът инсталира актуализациите.
        [practitioner] Практикуващият лекар инсталира актуализациите.
       *[service_partner] Сервизният партньор инсталира актуализациите.
    }
    .automatic = { $automatic ->
        [true] Актуализациите се инсталират автоматично.
       *[false] Актуализациите не се инсталират автоматично.
    }
    .switch_off = За да изключите автоматичните актуализации:
    .interval = Интервал на редовните актуализации: { $interval }.
    .connect_every = Най-дълго време между две свързвания за получаване на актуализации: { $connect_every }.
    .wait = Време за изчакване, преди да се инсталира актуализация: { $wait }.
    .install_within = Срок, в който трябва да се инсталира актуализация за сигурност: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Изделието може да се използва без задължителна актуализация.
       *[false] Изделието не може да се използва, докато не бъде инсталирана задължителна актуализация.
    }
    .usable_without-part = { $usable_without ->
        [true] Тази част от системата може да се използва без задължителна актуализация.
       *[false] Тази част от системата не може да се използва, докато не бъде инсталирана задължителна актуализация.
    }
    .before = Преди да започнете, уверете се в следното:
    .before-one = Преди да започнете, уверете се в следното:
    .downtime = Прекъсване на работата по време на актуализация: { $downtime }.
    .downtime-part = Прекъсване на работата по време на актуализация: { $downtime }.
    .steps = За да инсталирате актуализация:
    .verify = След актуализацията проверете следното:
    .if_failed = Ако актуализацията е неуспешна: { $if_failed }
    .rollback = Връщане към предишната версия: { $rollback }
    .operator_patching = Корекции от оператора: { $operator_patching }
    .approved = Актуализации на други доставчици, които производителят одобрява: { $approved }
    .excluded = Не инсталирайте следните актуализации:
    .excluded-one = Не инсталирайте следната актуализация:
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

support = Период на поддръжка на сигурността
    .help = Поддръжка
    .start = Начало на поддръжката: { $start }.
    .end = Край на поддръжката: { $end }.
    .duration = Продължителност на поддръжката: { $duration }.
    .counted_from = Начало на срока: { $counted_from }.
    .until = Събитие, което прекратява поддръжката: { $until }.
    .security_end = Край на актуализациите за сигурност: { $security_end }.
    .versions = Версии, които получават актуализации за сигурност: { $versions }
    .includes = Поддръжката на сигурността включва следното:
    .contact = Контакт за поддръжка: { $contact }
    .after_end = След края на поддръжката: { $after_end }
    .notified_by = Как производителят съобщава за края на поддръжката: { $notified_by }.
    .notice_period = Предизвестие преди края на поддръжката: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Възстановяване на работата
    .restoring = Възстановяване
    .resetting = Връщане към фабричните настройки
    .failures = Неизправности
    .restore = За да възстановите данни от резервно копие:
    .factory_reset = За да върнете изделието към фабричните настройки:
    .factory_reset_effect = Последици от връщането към фабричните настройки: { $factory_reset_effect }
    .network_loss_mode = Режим на работа при загуба на връзката с ИТ мрежата: { $network_loss_mode }.
    .network_loss = При загуба на връзката с ИТ мрежата: { $network_loss }
    .continues = Следното продължава да работи при неизправност или при събитие, свързано със сигурността:
    .safe_state = Безопасно състояние: { $safe_state }

backup = Резервно копие
    .state =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Създава се резервно копие на данните на изделието.
                    [service_partner] Създава се резервно копие на данните на изделието.
                   *[other] Изделието може да създава резервно копие на данните.
                }
            [not_provided] Изделието не създава резервно копие на данните.
            [by_operator] Операторът трябва да осигури резервното копие.
            [by_host] Операционната система или хостът осигурява резервното копие.
           *[not_applicable] Резервно копие не е приложимо.
        }
    .state-part =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Създава се резервно копие на данните на тази част от системата.
                    [service_partner] Създава се резервно копие на данните на тази част от системата.
                   *[other] Тази част от системата може да създава резервно копие на данните.
                }
            [not_provided] Тази част от системата не създава резервно копие на данните.
            [by_operator] Операторът трябва да осигури резервното копие.
            [by_host] Операционната система или хостът осигурява резервното копие.
           *[not_applicable] Резервно копие не е приложимо.
        }
    .state-should =
        { $need ->
            [optional] Операторът може да осигури резервното копие.
           *[other] Препоръчва се операторът да осигури резервното копие.
        }
    .what = Съдържание на резервното копие: { $what }.
    .without = Не се включва в резервното копие: { $without }.
    .by = { $by ->
        [manufacturer] Производителят създава резервното копие.
        [operator] Операторът създава резервното копие.
        [shared] Производителят и операторът създават резервното копие заедно.
        [user] Потребителят създава резервното копие.
        [patient] Пациентът създава резервното копие.
        [third_party] Трета страна създава резервното копие.
        [integrator] Интеграторът създава резервното копие.
        [practitioner] Практикуващият лекар създава резервното копие.
       *[service_partner] Сервизният партньор създава резервното копие.
    }
    .how = Как се създава резервното копие: { $how }
    .every = { $every_recommended ->
        [true] Препоръчителен интервал между резервните копия: { $every }.
       *[other] Интервал между резервните копия: { $every }.
    }
    .kept = Срок на съхранение на резервните копия: { $kept }.
    .recovery_point = Целева точка на възстановяване (RPO): { $recovery_point }.
    .recovery_time = Целево време за възстановяване (RTO): { $recovery_time }.
    .steps = За да създадете резервно копие:
    .test = Проверка на резервното копие: { $test }
    .because = Причина: { $because }
    .instead = { $state ->
        [by_operator] Какво трябва да направи операторът: { $instead }
       *[other] Какво да се направи: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Събития, свързани със сигурността
    .serious = Сериозни инциденти
    .sign = Признак или неизправност
    .further = Други признаци и неизправности
    .where = Вижте
    .signs = Можете да разпознаете това събитие по следното:
    .acts = Кой действа: { $acts }.
    .call = Контакт: { $call }.
    .actions = Направете следното:
    .report_to = Кого да уведомите: { $report_to }
    .preserve = Запазване на доказателства: { $preserve }

residual-risk = Остатъчни рискове
    .affects = Кой или какво е изложено на риск: { $affects }.
    .action = Действие: { $action }

misuse = Предвидима неправилна употреба
    .affects = Кой или какво е изложено на риск: { $affects }.

warning = Предупреждения
    .affects = Кой или какво е изложено на риск: { $affects }.

## End of use

decommission = Извеждане от експлоатация
    .steps = { $occasions ->
        [none] Преди изхвърляне или предаване на друго лице направете следното:
       *[other] Направете следното { $occasions }:
    }
    .verify = Как да проверите дали данните са изтрити: { $verify }
    .remains = Какво остава: { $remains }
    .elsewhere = На други системи направете следното:
    .transfer = Предаване на друг оператор: { $transfer }
    .disposal = Изхвърляне: { $disposal }

## Components

sbom = Опис на софтуерните компоненти
    .file = Източник на списъка на компонентите: { $file }.
    .format = Формат на описа на софтуерните компоненти (SBOM): { $format }.
    .available_at = Къде да получите описа на софтуерните компоненти (SBOM): { $available_at }.
    .request = Как да поискате описа на софтуерните компоненти (SBOM): { $request }
    .upkeep = Поддържане на SBOM: { $upkeep }
    .none_known_on = Към { $none_known_on } не са били известни на производителя уязвимости на изброените компоненти, които засягат изделието.

component = Компоненти
    .caption = Софтуерни компоненти
    .name = Компонент
    .version = Версия
    .supplier = Доставчик
    .purpose = Цел
    .licence = Лиценз
    .part = Част
    .purl = Package URL
    .cpe = CPE
    .support_end = Поддръжка до
    .note = Забележка

vulnerability = Уязвимости
    .caption = Уязвимости
    .intro = Таблицата изброява уязвимости и посочва как всяка от тях засяга изделието.
    .id = Уязвимост
    .title = Уязвимост
    .component = Компонент
    .component_version = Версия на компонента
    .score = Оценка
    .rating = Обща оценка
    .state = Състояние
    .exploited = Използване на уязвимостта
    .fixed_in = Отстранена във версия
    .because = Причина
    .action = Действие
    .justification = Обосновка
    .response = Реакция на производителя
    .residual_risk = Остатъчен риск
    .reported_by = Кой е докладвал
    .assessed_on = Дата на оценката
    .source = Източник на оценката
