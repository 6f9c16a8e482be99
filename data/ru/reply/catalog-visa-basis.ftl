visa-basis-none = Для этого паспорта безвизовый въезд не предусмотрен.
visa-basis-none-found = Безвизового въезда мы не нашли.
visa-basis-none-nationwide = Безвизового въезда на всю территорию страны нет.
visa-basis-none-for-ordinary-passports = По обычному паспорту безвизового въезда нет.
visa-basis-border-passes = Существуют пограничные пропуска.
visa-basis-not-on-e-visa-list = Гражданство не входит в список для электронной визы.
visa-basis-jeju-individuals-and-groups = На остров Чеджу можно приехать без визы на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, одному или в группе.
visa-basis-jeju-direct-flight = На остров Чеджу можно приехать без визы на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } прямым рейсом.
visa-basis-jeju-not-available = На остров Чеджу тоже нужна виза.
visa-basis-tour-groups = Туристические группы от { $people } человек могут находиться в стране { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } с { $from } до { $until }
visa-basis-bilateral-waiver = Между странами действует взаимная отмена виз.
visa-basis-bilateral-waiver-since-november-2014 = Взаимная отмена виз действует с ноября 2014 года.
visa-basis-mutual-waiver-since = Взаимная отмена виз действует с { $from }
visa-basis-mutual-waiver-since-year = Взаимная отмена виз действует с { $year } года.
visa-basis-mutual-waiver-signed-2024-in-force-june-2025 = Соглашение о взаимной отмене виз подписано в 2024 году и действует с июня 2025 года.
visa-basis-agreement = Между странами действует соглашение.
visa-basis-agreement-since = Соглашение действует с { $from }
visa-basis-agreement-since-year = Соглашение действует с { $year } года.
visa-basis-regional-agreements = Безвизовый въезд действует по региональным соглашениям.
visa-basis-free-movement = Региональные соглашения разрешают свободное передвижение.
visa-basis-identity-card-accepted = Подходит национальное удостоверение личности.
visa-basis-visa-waiver = Действует отмена виз.
visa-basis-visa-waiver-days = Действует отмена виз на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-visa-free = Въезд безвизовый.
visa-basis-visa-free-days = Въезд безвизовый на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-visa-free-months = Въезд безвизовый на { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }.
visa-basis-visa-free-designation = Для этого гражданства назначен безвизовый срок: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-sources-differ-on-days = В одном официальном уведомлении указано { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, в более старых списках — { $older ->
        [one] { $older } день
        [few] { $older } дня
        [many] { $older } дней
       *[other] { $older } дня
    }.
visa-basis-days-per-visit = Одна поездка может длиться { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-days-per-visit-and-window = Одна поездка может длиться { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, всего не более { $most ->
        [one] { $most } дня
        [few] { $most } дней
        [many] { $most } дней
       *[other] { $most } дней
    } за { $window } дней.
visa-basis-days-per-visit-and-year = Одна поездка может длиться { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, всего не более { $most ->
        [one] { $most } дня
        [few] { $most } дней
        [many] { $most } дней
       *[other] { $most } дней
    } в год.
visa-basis-days-in-window = Можно находиться в стране не более { $most ->
        [one] { $most } дня
        [few] { $most } дней
        [many] { $most } дней
       *[other] { $most } дней
    } за { $window } дней.
visa-basis-days-in-calendar-year-since = С { $year } года можно находиться в стране не более { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    } за календарный год, если нет других оснований.
visa-basis-k-eta-not-needed = Разрешение K-ETA не требуется до { $until }
visa-basis-unilateral-until = Китай в одностороннем порядке разрешает въезд без визы до { $until }
visa-basis-unilateral-between = Китай в одностороннем порядке разрешает въезд без визы с { $from } до { $until }
visa-basis-unilateral-trial = Китай в порядке эксперимента разрешает въезд без визы с { $from } до { $until }
visa-basis-for-business-tourism-family-exchange-transit = Он предназначен для деловых поездок, туризма, визитов к родным, обменов и транзита.
visa-basis-decree-until = По российскому указу въезд без визы разрешён до { $until }
visa-basis-for-guest-business-tourist-event-transit = Он предназначен для частных, деловых и туристических поездок, мероприятий и транзита.
visa-basis-transit-to-third-country = Транзит в третью страну до { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часов
    } возможен без визы через пункты из списка.
visa-basis-hainan = На остров Хайнань можно приехать без визы на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-waiver-signed-not-yet-in-force = Соглашение об отмене виз до { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    } в год подписано { $signed }; ожидается, что оно вступит в силу в { $year } году.
visa-basis-e-visa-unified = Единая электронная виза действует { $valid ->
        [one] { $valid } день
        [few] { $valid } дня
        [many] { $valid } дней
       *[other] { $valid } дня
    } и разрешает пребывание { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-basis-single-entry = Она однократная.
visa-basis-european-union-listed = Граждане Европейского союза входят в список.
