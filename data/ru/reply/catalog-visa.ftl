visa-required-yes = Виза нужна.
visa-required-no = Виза не нужна.
visa-required-no-with-k-eta = Виза не нужна, но нужно электронное разрешение на въезд (K-ETA).
visa-required-e-visa = Нужна электронная виза.
visa-required-citizen = Гражданам виза в свою страну не нужна.


visa-covers-no = Приехать на лечение без визы не получится.
visa-covers-yes = Безвизовый срок включает лечение.
visa-covers-treatment-named = Лечение прямо названо целью безвизового пребывания.
visa-covers-not-listed = Лечение не названо среди целей безвизового пребывания.
visa-covers-short-treatment-in-practice = На практике в безвизовый срок возможно короткое лечение.
visa-covers-private-visits-treatment-in-practice = Безвизовый срок предназначен для частных поездок; на практике лечение возможно.
visa-covers-private-visits-confirm = Безвизовый срок предназначен для частных поездок; уточните, разрешено ли лечение.
visa-covers-hainan-only = Лечение возможно только при безвизовом въезде на Хайнань.
visa-covers-guest-business-tourism-events-only = Электронная виза — только для частных и деловых поездок, туризма и мероприятий.

visa-type-c-3-3 = C-3-3 (до { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    })
visa-type-g-1-10 = G-1-10 (от { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    } до { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    })
visa-type-s2 = S2 с отметкой о лечении (до { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    })
visa-type-s1 = S1 (свыше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    })
visa-type-l-check-up = L для простых обследований (до { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    })
visa-type-none-named-medical = визы с официальным названием «медицинская» нет
visa-type-ru-treatment = обыкновенная деловая виза для лечения (до { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    }) по ходатайству медицинской организации
visa-type-since-september-2021 = выдаётся с сентября 2021 года


visa-companion-same-status-for-family = Супруг(а) и близкие, которые ухаживают за Вами, могут получить такой же статус C-3-3 или G-1-10 при подтверждении родства.
visa-companion-some-consulates-serious-cases-only = Консульства в некоторых странах разрешают это только в тяжёлых случаях или при операциях.
visa-companion-close-relatives-s2-or-s1 = Супруг(а), родители, дети и другие близкие родственники могут получить визу S2 (до { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    }) или S1 при подтверждении родства.
visa-companion-same-visa-on-request = Сопровождающим могут выдать такую же обыкновенную деловую визу по ходатайству медицинской организации.

visa-extension-c-3-3-not-beyond = C-3-3 обычно не продлевают свыше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    }.
visa-extension-change-to-g-1-10 = Если лечение ещё нужно, можно перейти на G-1-10 (до { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    }) в иммиграционной службе с документами больницы.
visa-extension-exit-entry-office = Обратитесь в местное управление въезда и выезда не позднее чем за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } до окончания срока со справкой из больницы.
visa-extension-s1-residence-permit = С визой S1 оформите вид на жительство в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    }.
visa-extension-migration-office-on-request = Срок продлевает миграционная служба МВД по ходатайству медицинской организации.
visa-extension-e-visa-only-in-emergencies = Электронную визу не продлевают, кроме чрезвычайных случаев, например госпитализации.

visa-office-korea-visa-portal = Визовый портал Кореи и Министерство юстиции
visa-office-hi-korea = Hi Korea
visa-office-china-immigration-and-foreign-ministry = Государственное управление иммиграции и МИД Китая
visa-office-russia-consular-department = Консульский департамент МИД России
visa-office-russia-e-visa-site = Единый сайт электронной визы России
