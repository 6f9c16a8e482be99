unit-both-eyes = оба глаза
unit-eye = за один глаз
unit-session = за сеанс
unit-syringe = за шприц
unit-area = за зону
unit-tooth = за зуб
unit-tooth-with-crown = за зуб с коронкой
unit-course = за курс
unit-whole-course = весь курс
unit-cycle = за цикл
unit-whole-pregnancy = вся беременность
unit-stent = один стент
unit-day-with-bed = за день с койкой
unit-knee = один коленный сустав
unit-hip = один тазобедренный сустав
unit-leg = одна нога
unit-dose = за дозу
unit-donor-and-recipient = донор и реципиент
unit-course-days = курс { $low }–{ $high } дней
unit-inpatient-days = { $low }–{ $high } дней в стационаре
unit-bath = за ванну
unit-lessons = { $n ->
        [one] { $n } занятие
        [few] { $n } занятия
        [many] { $n } занятий
       *[other] { $n } занятия
    }
unit-day-entry-and-treatment = за день: вход и одна процедура
unit-operation = за процедуру
unit-written-on-records = письменное заключение по Вашим документам
unit-hour = за час
unit-half-day = за полдня
unit-day = за день
unit-night = за ночь
unit-trip = за поездку
unit-flight = за рейс
unit-opinion = за заключение
unit-page = за страницу
unit-case = за обращение
unit-consultation = за консультацию

price-note-single-focus-lens = С монофокальной линзой.
price-note-half-of-korea-2019 = Диапазон взят по заявлению 2019 года: около половины корейской цены.
price-note-half-of-korea-and-china-2019 = Диапазон взят по заявлению 2019 года: около половины цены в Корее и Китае.
price-note-half-to-two-thirds-of-korea = Китайский диапазон взят как половина — две трети корейского.
price-note-korean-figure-is-chuna = Корейская цена указана за терапию чуна.
price-note-medicines-often-extra = Лекарства часто оплачиваются отдельно.
price-note-public-general-ward = В Китае: в общей палате государственной больницы.
price-note-depends-on-drug = Зависит от препарата.
price-note-depends-on-product = Почти полностью зависит от самого препарата — это специализированное лекарство.
price-note-drug-only = Только препарат.
price-note-low-domestic-high-imported-machine = В Китае нижняя цена — за отечественный аппарат, верхняя — за импортный.
price-note-self-pay = Для пациентов, которые платят сами.
price-note-international-department-rate = По тарифу международного отделения.
price-note-stated-private-hospitals = Указано для частных больниц Китая.
price-note-against-united-states = Для сравнения: в США это стоит около { $amount }.
price-note-stated-comparison-only = Только для сравнения: лечение в США мы не организуем.
price-note-one-package-hohhot-reported = Один пакет частной больницы в Хух-Хото, о котором рассказал пациент из Монголии.
price-note-one-clinic-vladivostok-before-laser = Обследование перед лазерной коррекцией в одной глазной клинике Владивостока.
price-note-otherwise = Если услуга не бесплатна и не включена в стоимость.
price-note-from = С этой суммы начинается сбор; он растёт вместе с суммой требования.

price-terms-free = бесплатно
price-terms-free-to-patient = для пациента бесплатно
price-terms-free-to-complain = подать жалобу можно бесплатно
price-terms-free-with-airline = авиакомпания оказывает её бесплатно
price-terms-coordinators-often-free = координаторы самой больницы часто работают бесплатно
price-terms-often-free-with-treatment = при лечении часто бесплатно
price-terms-may-be-included = может входить в стоимость
price-terms-often-paid-by-hospital = часто оплачивается из комиссии больницы
price-terms-see-packages = смотрите пакеты
price-terms-in-programme-price = входит в цену программы
price-terms-in-meal-charge = входит в плату за питание
price-terms-on-request = по запросу
price-terms-premium-varies = размер взноса бывает разным
price-terms-not-public = цена не публикуется
price-terms-not-for-sale = не продаётся

price-basis-return = туда и обратно
price-basis-one-way = в одну сторону
price-basis-by-bus = на автобусе
price-basis-by-jeep-or-bus = на джипе или автобусе
price-basis-in-year = в { $year } году
price-basis-not-public = цена не публикуется
