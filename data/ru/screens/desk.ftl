# Рабочее место координатора

desk-title = Ayan · рабочее место координатора
desk-title-waiting = ({ $count }) Ayan · рабочее место координатора
desk-language = Язык
desk-reconnecting = Подключаемся снова…
desk-failed = Не получилось. Попробуйте ещё раз.
desk-too-late = Кто-то успел раньше. Обращение обновлено.

sign-in-heading = Вход для координаторов
sign-in-name = Имя
sign-in-password = Пароль
sign-in-submit = Войти
sign-in-wrong = Неверное имя или пароль.
sign-in-too-often = Слишком много попыток. Подождите немного.
sign-out = Выйти

cases-heading = Обращения
cases-none = Никто не ждёт. Новые обращения появятся здесь сами.
cases-choose = Выберите обращение, чтобы прочитать его.
cases-back = К списку обращений
conversations-heading = Все разговоры
conversations-none = Пока никто не написал.
case-waits-since = ждёт { $time }
case-unread = непрочитанных: { $count }
time-now = меньше минуты
time-minutes = { $count } мин
time-hours = { $count } ч
time-days = { $count } дн.

state-open = ожидает
state-held = в работе
state-held-by = ведёт { $name }
state-closed = закрыто
state-given-back = снова у бота
state-none = отвечает бот
priority-urgent = срочно
priority-normal = обычный
reason-requested = просит человека
reason-emergency = неотложный случай
reason-complaint = жалоба
reason-booking = хочет записаться
reason-medical-advice = просит медицинский совет
reason-bot-failed = бот не смог ответить
reason-cannot-answer = бот этого не знает
reason-stepped-in = координатор подключился сам
reason-review = хочет оставить отзыв
reason-privacy = о личных данных
reason-cancel = хочет отменить
reason-attachment = прислал файл
reason-undelivered = ответ не доставлен

case-take = Взять в работу
case-give-back = Вернуть боту
case-close = Закрыть
case-close-question = Закрыть обращение? Дальше пациенту снова отвечает бот.
case-close-cancel = Не закрывать
case-take-first = Возьмите обращение, чтобы ответить. До этого отвечает бот.
case-held-by-other = Пациенту отвечает { $name }.
case-closed-note = Обращение закрыто.
case-step-in = Сейчас пациенту отвечает бот. Вы можете подключиться в любой момент.
answer-label = Ваш ответ пациенту
answer-placeholder = Пишите на языке пациента: { $language }
answer-send = Отправить

transcript-label = Переписка
author-patient = Пациент
author-bot = Бот
author-coordinator = Координатор
author-system = Уведомление
meaning-label = Понято как
translation-label = На вашем языке
undelivered-label = Не доставлено: { $reason }
undelivered-again = Отправить ещё раз
taken-back-label = Пациент удалил это сообщение
reaction-label = Реакция: { $emoji }
attachment-picture = Изображение
attachment-document = Документ
attachment-voice = Голосовое сообщение
attachment-video = Видео
attachment-location = Местоположение
attachment-waiting = загружается …
attachment-refused = не сохранено: { $reason }
sent-state-queued = отправляется
sent-state-sent = отправлено
sent-state-delivered = доставлено
sent-state-read = прочитано

known-heading = Что известно
known-nothing = Пока ничего.
known-name = имя
known-language = язык разговора
known-channel = канал
known-since = впервые написал
value-person = { $sex ->
    [f] женщина, возраст { $age }
    [m] мужчина, возраст { $age }
   *[other] возраст { $age }
}
value-patient = { $who ->
    [self] для себя
    [mother] мать
    [father] отец
    [parents] родители
    [wife] жена
    [husband] муж
    [partner] партнёр
    [son] сын
    [daughter] дочь
    [child] ребёнок
    [sister] сестра
    [brother] брат
    [sibling] брат или сестра
    [grandmother] бабушка
    [grandfather] дедушка
    [friend] друг или подруга
   *[other] родственник
}
value-patient-aged = { $who }, возраст { $age }
value-follow-up = контрольный осмотр после лечения
value-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

intent-greet = приветствие
intent-goodbye = прощание
intent-thank = благодарность
intent-affirm = согласие
intent-deny = отказ
intent-bot_challenge = спрашивает, робот ли это
intent-ask_capabilities = спрашивает, что умеет Ayan
intent-start_over = начать сначала
intent-choose_language = другой язык
intent-search_clinics = ищет клинику
intent-ask_clinic_details = о конкретной клинике
intent-compare_options = сравнение
intent-ask_reviews = отзывы
intent-ask_price = цена
intent-search_packages = ищет программу
intent-ask_package_details = о конкретной программе
intent-customise_checkup = свой чек-ап
intent-ask_visa = виза
intent-plan_itinerary = план поездки
intent-change_itinerary = изменение плана
intent-ask_accommodation = проживание
intent-ask_transport = транспорт
intent-ask_interpreter = переводчик
intent-ask_insurance = страховка
intent-ask_payment = оплата
intent-ask_documents = документы
intent-ask_aftercare = после лечения
intent-ask_second_opinion = второе мнение
intent-ask_attractions = что посмотреть
intent-ask_food_religion = питание и религия
intent-verify_facilitator = проверка посредника
intent-ask_medical_advice = медицинский совет
intent-medical_emergency = неотложный случай
intent-book_consultation = запись
intent-check_status = статус заявки
intent-cancel_request = отмена
intent-request_human = нужен человек
intent-complaint = жалоба
intent-ask_privacy = личные данные
intent-inform = сообщает сведения
intent-out_of_scope = другая тема

detail-procedure = лечение
detail-specialty = специальность
detail-city = город
detail-country = страна лечения
detail-nationality = гражданство
detail-second_nationality = гражданство сопровождающего
detail-facility = клиника
detail-package = программа
detail-date = дата
detail-duration = длительность
detail-budget = бюджет
detail-people = сколько человек едет
detail-language = язык
detail-spoken_language = язык врача
detail-contact = контакт
detail-accreditation = аккредитация
detail-insurer = страховая компания
detail-request = заявка, о которой спрашивают
detail-examinations = обследования
detail-currency = своя валюта
detail-home = живёт в городе
detail-here = сейчас в стране
detail-apart = не в городе
detail-countries = обсуждали страны
detail-name = имя
detail-person = возраст и пол
detail-patient = для кого
detail-visit = цель визита
