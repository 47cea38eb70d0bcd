### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Клинична употреба
    .maintenance = Поддръжка
    .emergency = Авариен режим
    .standalone = Самостоятелна работа
    .configuration = Конфигуриране
    .service = Сервизно обслужване
    .demonstration = Демонстрация
    .update = Актуализация
    .recovery = Възстановяване на работата

known-role =
    .administrator = Администратор
    .service = Сервизен техник
    .nurse = Медицинска сестра
    .physician = Лекар
    .user = Потребител
    .operator = Обслужващо лице
    .viewer = Лице с право на преглед
    .auditor = Одитор
    .patient = Пациент
    .caregiver = Болногледач
    .technician = Техник
    .supervisor = Ръководител
    .guest = Гост

known-local-contact =
    .it = ИТ отдел
    .medical_engineering = Отдел по медицинска техника
    .information_security = Служител по информационна сигурност
    .data_protection = Длъжностно лице по защита на данните
