# План поездки по дням и изменения в нём.

itinerary-ask-treatment = С удовольствием. Для какого лечения поездка? Назовите лечение или программу либо выберите ниже, и я распишу дни.
itinerary-ask-date = Когда Вы хотели бы приехать? Достаточно даты или месяца, и я поставлю к дням числа.
itinerary-ask-change =
    { $n ->
        [one] { $n } день: что изменить?
        [few] { $n } дня: что изменить?
       *[other] { $n } дней: что изменить?
    }
itinerary-changed = Я изменил план.
itinerary-change-by-person = Даты, длительность и город я могу поменять сам; об остальном в плане я попросил координатора, он напишет Вам сюда.
itinerary-intro = { $what }, { $city }: план, { $days }. Это первый набросок.
itinerary-facility = Ориентир: { $facility }.
itinerary-city-chosen = Город Вы не назвали, поэтому я выбрал его сам: { $city }. По языку, аккредитации и работе с иностранными пациентами Вам больше всего подходит { $facility }.
itinerary-city-instead = Клиники для этого лечения там, где Вы просили ({ $wanted }), я не знаю, поэтому взял другой город: { $city } ({ $facility }).
itinerary-day = • { $when }: { $what }
itinerary-label = { $when }
itinerary-value = { $what }
itinerary-when = День { $first }
itinerary-when-range = Дни { $first }–{ $last }
itinerary-when-dated = День { $first } ({ $date })
itinerary-when-range-dated = Дни { $first }–{ $last } ({ $date })
itinerary-between = {" "}
itinerary-between-steps = {"; "}
itinerary-minutes =
    { $n ->
        [one] { $time } минута
        [few] { $time } минуты
       *[other] { $time } минут
    }
itinerary-hours =
    { $n ->
        [one] { $time } час
        [few] { $time } часа
        [many] { $time } часов
       *[other] { $time } часа
    }
itinerary-step-arrival = приезд, город: { $city }
itinerary-step-way = { $way } (примерно { $time })
itinerary-step-transfer = дорога в город (примерно { $time })
itinerary-step-interpreter = с переводчиком ({ $language }), о нём нужно договориться заранее
itinerary-step-staff-speak = по данным клиники, там говорят на Вашем языке ({ $language })
itinerary-step-tests = первый приём у врача и обследование
itinerary-step-examination = { $procedure }
itinerary-step-consultation-and-treatment = приём у врача, затем { $procedure }
itinerary-step-treatment = { $procedure }
itinerary-step-hospital =
    { $n ->
        [one] в больнице, обычно { $n } ночь; затем выписка
        [few] в больнице, обычно { $n } ночи; затем выписка
       *[other] в больнице, обычно { $n } ночей; затем выписка
    }
itinerary-step-rest = отдых недалеко от клиники, приёмы по решению врача
itinerary-step-check = осмотр: врач скажет, можно ли Вам лететь
itinerary-step-free = ещё приёмы, если врач назначит, и свободное время
itinerary-step-closed = клиники обычно закрыты: отдых
itinerary-step-first-visit = первый приём; в программе: { $procedures }
itinerary-step-package = процедуры и отдых по программе
itinerary-step-flight = обратный рейс, не раньше этого дня
itinerary-step-departure = дорога домой
itinerary-included = В программу входит: { $items }.
itinerary-too-short =
    { $n ->
        [one] Вы хотели уложиться быстрее (дней: { $wished }), но по обычным ориентирам нужен хотя бы { $n } день, поэтому меньше я не планировал.
        [few] Вы хотели уложиться быстрее (дней: { $wished }), но по обычным ориентирам нужно хотя бы { $n } дня, поэтому меньше я не планировал.
       *[other] Вы хотели уложиться быстрее (дней: { $wished }), но по обычным ориентирам нужно хотя бы { $n } дней, поэтому меньше я не планировал.
    }
itinerary-package-length =
    { $n ->
        [one] Вы хотели уложиться быстрее (дней: { $wished }), но программа длится { $n } день.
        [few] Вы хотели уложиться быстрее (дней: { $wished }), но программа длится { $n } дня.
       *[other] Вы хотели уложиться быстрее (дней: { $wished }), но программа длится { $n } дней.
    }
itinerary-flight =
    { $n ->
        [one] { $procedure }: по общим рекомендациям лететь можно не раньше чем через { $n } день; решает хирург.
        [few] { $procedure }: по общим рекомендациям лететь можно не раньше чем через { $n } дня; решает хирург.
       *[other] { $procedure }: по общим рекомендациям лететь можно не раньше чем через { $n } дней; решает хирург.
    }
itinerary-flight-later-than-package =
    { $n ->
        [one] Обратите внимание на перелёт: если в программе будет { $procedure }, по общим рекомендациям лететь можно лишь через { $n } день, а это позже конца программы. Решает хирург.
        [few] Обратите внимание на перелёт: если в программе будет { $procedure }, по общим рекомендациям лететь можно лишь через { $n } дня, а это позже конца программы. Решает хирург.
       *[other] Обратите внимание на перелёт: если в программе будет { $procedure }, по общим рекомендациям лететь можно лишь через { $n } дней, а это позже конца программы. Решает хирург.
    }
itinerary-remarks = { $remarks }
itinerary-results =
    { $n ->
        [one] Последние результаты обычно готовы через { $n } день после обследования; если к тому времени Вы уедете, попросите клинику прислать их по электронной почте.
        [few] Последние результаты обычно готовы через { $n } дня после обследования; если к тому времени Вы уедете, попросите клинику прислать их по электронной почте.
       *[other] Последние результаты обычно готовы через { $n } дней после обследования; если к тому времени Вы уедете, попросите клинику прислать их по электронной почте.
    }
itinerary-later-check =
    { $n ->
        [one] Контрольный осмотр обычно через { $n } день после лечения: дома или онлайн.
        [few] Контрольный осмотр обычно через { $n } дня после лечения: дома или онлайн.
       *[other] Контрольный осмотр обычно через { $n } дней после лечения: дома или онлайн.
    }
itinerary-holiday = Праздник ({ $date }): { $holiday }. { $effects }
itinerary-rough = Это приблизительный план по общим рекомендациям; точные дни назначат врачи, и пока ничего не забронировано.
itinerary-request = Запросить приём на эти дни?
itinerary-button-date = Другие даты
itinerary-button-start = Приезд { $date }
itinerary-button-length =
    { $n ->
        [one] Всего { $n } день
        [few] Всего { $n } дня
       *[other] Всего { $n } дней
    }
itinerary-button-country = План: { $place }
