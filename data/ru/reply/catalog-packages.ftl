included-hotel-nights = отель, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-hot-spring-hotel-nights = отель у термального источника, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-hotel-near-hospital-nights = отель рядом с больницей, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-hotel-near-seomyeon-nights = отель рядом с Сомёном, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-resort-nights = курортный отель, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-guesthouse-nights = гостевой дом, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-serviced-apartment-nights = апарт-отель, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-room-nights = номер, { $n ->
        [one] { $n } ночь
        [few] { $n } ночи
        [many] { $n } ночей
       *[other] { $n } ночи
    }
included-airport-transfer = встреча в аэропорту
included-transfer = трансфер
included-transfer-from-nanning = трансфер из Наньнина
included-duty-free-transfer = трансфер в торговый центр дьюти-фри
included-optional-ferry-from-incheon = паром из Инчхона по желанию
included-basic-check-up = базовый чек-ап
included-half-day-check-up = чек-ап на полдня
included-one-day-check-up = чек-ап за один день
included-check-up = чек-ап
included-base-examinations = базовые обследования
included-tests-by-family-history = дополнительные анализы с учётом семейной истории
included-talk-with-physician = беседа с врачом
included-cancer-screening = онкоскрининг
included-imaging = лучевая диагностика
included-diagnosis = диагностика
included-report = заключение
included-report-in-english = заключение на английском языке
included-report-by-e-mail = заключение по электронной почте
included-report-translated = переведённое заключение
included-specialist-call-on-results = разговор со специалистом о результатах
included-insurer-pays-if-abnormal = страховщик выплачивает установленную сумму, если найдено отклонение из списка
included-first-visit = первый приём врача
included-doctor-visits = приёмы врача
included-consultation = консультация
included-consultation-at-information-centre = консультация в информационном центре
included-pulse-consultation = пульсовая диагностика у врача
included-specialist-visit = приём специалиста
included-general-hospital-visit = визит в многопрофильную больницу
included-saturday-clinic-visit = визит в клинику в субботу
included-clinic-visits = { $n ->
        [one] { $n } визит в клинику
        [few] { $n } визита в клинику
        [many] { $n } визитов в клинику
       *[other] { $n } визита в клинику
    }
included-sessions = { $n ->
        [one] { $n } сеанс
        [few] { $n } сеанса
        [many] { $n } сеансов
       *[other] { $n } сеанса
    }
included-tcm-sessions = { $n ->
        [one] { $n } сеанс
        [few] { $n } сеанса
        [many] { $n } сеансов
       *[other] { $n } сеанса
    } китайской медицины
included-physiotherapy-sessions = { $n ->
        [one] { $n } сеанс
        [few] { $n } сеанса
        [many] { $n } сеансов
       *[other] { $n } сеанса
    } физиотерапии
included-skin-sessions = { $n ->
        [one] { $n } процедура для кожи
        [few] { $n } процедуры для кожи
        [many] { $n } процедур для кожи
       *[other] { $n } процедуры для кожи
    }
included-herbal-baths = { $n ->
        [one] { $n } травяная ванна
        [few] { $n } травяные ванны
        [many] { $n } травяных ванн
       *[other] { $n } травяные ванны
    }
included-procedures = { $n ->
        [one] { $n } процедура
        [few] { $n } процедуры
        [many] { $n } процедур
       *[other] { $n } процедуры
    }
included-evaluation-weeks = { $n ->
        [one] { $n } неделя
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    } обследования
included-daily-spring-entry = ежедневное посещение источника
included-air-and-water-convalescence = отдых с чистым воздухом и водой
included-sea-air = морской воздух
included-tai-chi = занятия тайцзи
included-mineral-water = минеральная вода
included-mud-or-bath = грязевые процедуры или ванны
included-herbal-prescription = рецепт на травяные сборы
included-interpreter = переводчик
included-interpreter-treatment-days = переводчик в дни лечения
included-arabic-interpreter = переводчик с арабского
included-mongolian-speaking-coordinator = координатор, говорящий по-монгольски
included-russian-speaking-guide = русскоговорящий сопровождающий
included-facilitator-support = поддержка агентства
included-aftercare-contact = контакт для наблюдения после лечения
included-record-translation = перевод Ваших документов
included-record-review-before-travel = изучение Ваших документов до поездки
included-remote-opinion-on-records = заочное заключение по документам
included-multidisciplinary-review = консилиум врачей разных специальностей
included-written-opinion = письменное заключение
included-treatment-plan = план лечения
included-online-follow-up = наблюдение онлайн
included-import-permit = разрешение на ввоз препарата
included-first-administration = первое введение препарата
included-convalescence = восстановление
included-surgery = операция
included-operation = операция
included-admission = госпитализация
included-ward-stay = пребывание в палате
included-stitch-removal = снятие швов
included-swelling-care = уход для уменьшения отёка
included-nurse-visits = визиты медсестры
included-dressing-change = перевязки
included-spa-when-surgeon-agrees = термальный источник или спа с согласия хирурга
included-laser-both-eyes = лазерная коррекция обоих глаз
included-next-day-check = осмотр на следующий день
included-eye-drops = глазные капли
included-couple-examination = обследование пары
included-ivf-cycle = один цикл ЭКО
included-pregnancy-programme-online-advice = программа ведения беременности с круглосуточными онлайн-консультациями
included-superior-ward-with-relatives = палата повышенной комфортности с близкими
included-discharge-letter-in-english = выписка на английском языке
included-guarantee-letter-handling = оформление гарантийного письма посольства
included-meals = питание
included-halal-meals = халяльное питание
included-prayer-place = место для молитвы
included-beach-and-duty-free = время на пляж и дьюти-фри
included-theme-park-ticket = { $n ->
        [one] однодневный билет в парк развлечений
        [few] { $n } однодневных билета в парк развлечений
        [many] { $n } однодневных билетов в парк развлечений
       *[other] { $n } однодневных билета в парк развлечений
    }
included-lake-and-old-town = прогулки к озеру и в старый город
included-city-tour = экскурсия по городу
included-seafood-dinner = ужин с морепродуктами
included-shopping = шопинг
