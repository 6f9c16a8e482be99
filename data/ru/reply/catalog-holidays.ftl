holiday-precision-exact = точные дни
holiday-precision-about = примерно в эти дни
holiday-precision-moon-sighting = день зависит от наблюдения луны
holiday-precision-often-longer = часто дольше
holiday-precision-with-bridge-days = с днями между праздниками
holiday-precision-to-be-checked = дни нужно уточнить
holiday-precision-weekly = каждую неделю

holiday-effect-clinics-closed-hospitals-emergency-only = Клиники закрыты, больницы принимают только экстренных пациентов.
holiday-effect-book-checks-a-week-away = Записывайтесь на осмотры за неделю до или после.
holiday-effect-outpatient-mostly-closed = Амбулаторный приём в основном закрыт.
holiday-effect-outpatient-half-closed = Половина амбулаторных отделений закрыта.
holiday-effect-second-day-2026-is-substitute = В 2026 году второй день — перенесённый выходной.
holiday-effect-aesthetic-clinics-open-saturday = Эстетические клиники обычно работают по субботам.
holiday-effect-university-outpatient-monday-to-friday = Амбулаторные отделения университетских больниц работают с понедельника по пятницу.
holiday-effect-stitches-on-weekday = Планируйте снятие швов на будний день.
holiday-effect-length-days = Длится около { $low }–{ $high } дней.
holiday-effect-core-days = Основные дни — с { $low }-го по { $high }-е.
holiday-effect-planned-surgery-slows = Плановых операций меньше в течение { $weeks ->
        [one] { $weeks } недели
        [few] { $weeks } недель
        [many] { $weeks } недель
       *[other] { $weeks } недель
    }.
holiday-effect-planned-care-slows = Плановая помощь замедляется.
holiday-effect-trains-full = Поезда переполнены.
holiday-effect-hotels-and-trains-full = Отели и поезда переполнены.
holiday-effect-flights-full = Рейсы заполнены.
holiday-effect-flights-slow = Билеты на самолёт труднее достать.
holiday-effect-short-closure = Клиники ненадолго закрываются.
holiday-effect-september-25-is-mid-autumn = 25 сентября 2026 года — Праздник середины осени.
holiday-effect-clinics-duty-mode = В клиниках работают только дежурные врачи.
holiday-effect-long-weekends = Получаются длинные выходные.
holiday-effect-private-clinics-partly-open = Частные клиники работают частично.
holiday-effect-border-hours-shorter = Переходы через границу могут работать меньше часов.
holiday-effect-zamyn-uud-closed = В этот день переход Замын-Ууд закрывали.
holiday-effect-visa-sections-closed = Визовые отделы закрыты.
holiday-effect-ask-doctor-about-fasting = Спросите врача о посте, времени приёма лекарств и эндоскопии.
holiday-effect-guarantee-letters-slow = Гарантийные письма оформляют дольше.
holiday-effect-insurer-case-managers-slow = Кураторы страховых отвечают медленнее.
