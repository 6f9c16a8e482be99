mode-air = самолёт
mode-airport = дорога из аэропорта
mode-rail = поезд
mode-road = автодорога
mode-ferry = паром
mode-land-border = наземный пограничный переход

duration-by-rail-or-bus = на поезде или автобусе
duration-by-train-or-bus = на поезде или автобусе
duration-by-bus = на автобусе
duration-to-seomyeon = до Сомёна
duration-with-formalities = вместе с формальностями
duration-overnight = ночной рейс
duration-about = примерно
duration-more-than = или дольше
duration-bus-border-only-train-onward = сама граница на автобусе, дальше поездом
duration-to-hunchun-by-bus = до Хуньчуня на автобусе

frequency-every-few-minutes = каждые несколько минут
frequency-frequent = часто
frequency-several-an-hour = несколько раз в час
frequency-several-daily = несколько раз в день
frequency-many-daily = много раз в день
frequency-daily = ежедневно
frequency-daily-combinations = стыковки каждый день
frequency-several-weekly = несколько раз в неделю
frequency-several-weekly-since-august-2025 = несколько раз в неделю с августа 2025 года
frequency-weekly = { $n ->
        [one] { $n } раз в неделю
        [few] { $n } раза в неделю
        [many] { $n } раз в неделю
       *[other] { $n } раза в неделю
    }
frequency-weekly-about = примерно { $n ->
        [one] { $n } раз в неделю
        [few] { $n } раза в неделю
        [many] { $n } раз в неделю
       *[other] { $n } раза в неделю
    }
frequency-weekly-about-when-running = примерно раз в неделю, когда ходит
frequency-weekly-from = { $n ->
        [one] { $n } раз в неделю
        [few] { $n } раза в неделю
        [many] { $n } раз в неделю
       *[other] { $n } раза в неделю
    } с { $from }
frequency-weekly-planned-up-to = планируется до { $n ->
        [one] { $n } раза в неделю
        [few] { $n } раз в неделю
        [many] { $n } раз в неделю
       *[other] { $n } раз в неделю
    }
frequency-weekly-flights = еженедельно
frequency-weekly-seasonal = еженедельно, в сезон
frequency-others-too = есть и другие авиакомпании
frequency-mondays-and-fridays = по понедельникам и пятницам
frequency-wednesdays-and-sundays = по средам и воскресеньям
frequency-winter-season-from = зимний сезон с { $from }
frequency-seasonal = в сезон
frequency-local = местное сообщение
frequency-planned-by-end-of = планируется до конца { $year } года
frequency-closed-on-some-holidays-june-1 = закрыт в некоторые праздники, например 1 июня

transport-note-main-gateway = Главные воздушные ворота.
transport-note-information-centre-terminal = В терминале { $n } есть информационный центр медицинского туризма.
transport-note-close-to-goyang = Близко к Кояну (около { $near } км; от аэропорта Инчхон — около { $far } км).
transport-note-flights-from-ulaanbaatar-and-china = Есть рейсы из Улан-Батора и городов Китая.
transport-note-no-walking = Пешком переходить нельзя: поезд, автобус или джип.
transport-note-main-route-of-mongolian-patients = Это основной путь пациентов из Монголии.
transport-note-check-running-days = Уточните дни движения.
transport-note-mongolia-russia-road-crossing = Автомобильный переход между Монголией и Россией.
transport-note-eastern-crossing-onward-to-manzhouli = Восточный переход в Россию, дальше в Маньчжурию.
transport-note-main-china-russia-rail-crossing = Главный железнодорожный переход между Китаем и Россией.
transport-note-road-and-rail-to-primorye = Автомобильный и железнодорожный переход в Приморье.
transport-note-boat-hovercraft-bus-by-season = Летом теплоход, в межсезонье судно на воздушной подушке, зимой автобус по льду или мосту.
transport-note-high-speed-rail-from-hunchun = Из Хуньчуня дальше идут скоростные поезда.
transport-note-stopped-2020-resumed-august-2022 = В 2020 году остановился, в августе 2022 года возобновился; уточните у оператора и учтите сезон.
transport-note-no-direct-flights-to-korea-since = С { $year } года прямых рейсов в Южную Корею нет.
transport-note-no-direct-flight-since = С { $year } года прямого рейса нет.
transport-note-hainan-airlines = Летает Hainan Airlines.
transport-note-aurora = Летает «Аврора».
transport-note-aurora-a319 = Летает «Аврора» на Airbus A319.
transport-note-early-2026-through-vladivostok = В начале 2026 года летали с пересадкой во Владивостоке.
transport-note-flights-added-for-medical-travel = По данным одного документа, рейсы добавили ради медицинского туризма.
transport-note-boao-stop-for-lecheng = Для Лэчэна выходите на станции Боао.
transport-note-from-several-russian-cities = Из нескольких городов России.
transport-note-through-dubai-doha-or-istanbul = Через Дубай, Доху или Стамбул.

lodging-type-hotel = отель
lodging-type-business-hotel = бизнес-отель
lodging-type-serviced-apartment = апарт-отель
lodging-type-guesthouse = гостевой дом
lodging-type-apartment = квартира
lodging-type-wellness-hotel = велнес-отель
lodging-type-resort-hotel = курортный отель
lodging-type-resort = курорт
lodging-type-spa-hotel = спа-отель
lodging-type-campus-hotel = гостиница кампуса
lodging-type-hospital-ward = палата повышенной комфортности

lodging-feature-beside-exhibition-centre = рядом с выставочным центром
lodging-feature-council-meeting-venue = место первого регионального совета по медицинскому туризму
lodging-feature-medical-street-landmark = ориентир медицинской улицы
lodging-feature-duty-free-beside = рядом магазины дьюти-фри
lodging-feature-walk-to-clinics = клиники в пешей доступности
lodging-feature-walk-to-hospital = больница в пешей доступности
lodging-feature-kitchen = кухня
lodging-feature-laundry = стиральная машина
lodging-feature-used-after-aesthetic-surgery = многие живут здесь после эстетических операций
lodging-feature-patient-families = для семей пациентов
lodging-feature-monthly-rate = возможна оплата за месяц
lodging-feature-near-seoul-central-mosque = рядом с Центральной мечетью Сеула
lodging-feature-halal-food-nearby = рядом халяльная еда
lodging-feature-shuttle = шаттл
lodging-feature-shuttle-to-lecheng = шаттл до Лэчэна
lodging-feature-early-flights-and-transit-check-ups = удобно для ранних рейсов и чек-апа в транзите
lodging-feature-hospital-flats-for-cancer-families = сообщалось, что больница даёт квартиры родным онкопациентов
lodging-feature-hydrotherapy = водолечение
lodging-feature-forest-walks = прогулки в лесу
lodging-feature-english-speaking-area = район, где говорят по-английски
lodging-feature-french-concession = в бывшей Французской концессии
lodging-feature-for-check-up-and-disney = для пакетов «чек-ап и Диснейленд»
lodging-feature-smart-monitoring-rooms = номера с «умным» наблюдением, по данным отраслевого сайта
lodging-feature-hot-spring-spa-recovery = термальный источник, спа и восстановление
lodging-feature-physiotherapy-with-hospitals = физиотерапия вместе с больницами
lodging-feature-fluorine-spring = источник с фтором
lodging-feature-mongolian-speaking-staff = персонал говорит по-монгольски
lodging-feature-weekend-services = услуги выходного дня
lodging-feature-close-to-fefu-medical-centre = рядом с Медицинским центром ДВФУ
lodging-feature-relatives-around-the-clock = близкие могут быть рядом круглосуточно
