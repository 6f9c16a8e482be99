procedure-note-half-day = Занимает около половины дня.
procedure-note-fasting = Приходите натощак.
procedure-note-about-hours-in-korea = В Корее занимает около { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часов
    }.
procedure-note-results-within-week = Результаты готовы примерно через неделю.
procedure-note-over-days = Обследование могут разделить на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
procedure-note-promoted-in-chinese-private-centres = Ранний скрининг рака предлагают частные центры Китая.
procedure-note-assesses-blood-pressure-risk = Оценивают и долгосрочные риски, например гипертонию.
procedure-note-primorye-strength = Гинекология — одна из сильных сторон Приморья.
procedure-note-parents-consent = Могут попросить согласие обоих родителей или опекуна.
procedure-note-with-treatment-at-vladivostok-perinatal = Перинатальный центр во Владивостоке предлагает его вместе с лечением.
procedure-note-away-from-infants = После процедуры несколько часов не держите на руках младенцев.
procedure-note-no-driving-after-sedation = После седации в этот день нельзя садиться за руль.
procedure-note-fly-next-day = Обычно советуют лететь не раньше чем через день.
procedure-note-longer-if-polyps = Если удаляли полипы, нужно подождать дольше.
procedure-note-early-screening = Применяется для раннего выявления.
procedure-note-diabetes-and-hypertension = Среди прочего оценивают риск диабета и гипертонии.
procedure-note-before-laser-no-soft-lenses = Нужно перед лазерной коррекцией; за несколько дней снимите мягкие контактные линзы.
procedure-note-half-price-vladivostok-2019 = По данным 2019 года, во Владивостоке это стоило вдвое дешевле, чем в Корее или Китае.
procedure-note-no-flying-with-gas-bubble = Летать нельзя, пока в глазу есть газовый пузырёк (от { $low } до { $high } недель).
procedure-note-stitches-out = Швы снимают на { $low }–{ $high }-й день.
procedure-note-splint-off = Шину снимают примерно на { $day }-й день.
procedure-note-sun-protection = После процедуры защищайте кожу от солнца.
procedure-note-two-stages-months-apart = Проводится в два этапа с перерывом в несколько месяцев.
procedure-note-bone-graft-extra = Костная пластика оплачивается отдельно.
procedure-note-many-visits = Нужно много визитов в течение { $low }–{ $high } месяцев.
procedure-note-weeks-on-site = Запланируйте { $low }–{ $high } недели на месте.
procedure-note-marriage-documents = В Китае и Корее просят документы о браке.
procedure-note-online-counselling-from-early-term = Перинатальный центр во Владивостоке консультирует онлайн круглосуточно с ранних сроков.
procedure-note-superior-wards-with-relatives = Во Владивостоке есть палаты повышенной комфортности, где могут остаться близкие.
procedure-note-airlines-limit-late-pregnancy = На поздних сроках авиакомпании ограничивают перелёты.
procedure-note-primorye-high-tech = Специалисты Приморья относят это к своей высокотехнологичной помощи.
procedure-note-fly-after-days = Обычно советуют подождать { $low }–{ $high } дней до перелёта.
procedure-note-fefu-focus = Сложные операции на сердце — профиль Медицинского центра ДВФУ во Владивостоке.
procedure-note-guides-differ-on-flying = Рекомендации о перелёте расходятся: в одной — около { $weeks ->
        [one] { $weeks } недели
        [few] { $weeks } недель
        [many] { $weeks } недель
       *[other] { $weeks } недель
    }, в другой — { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
procedure-note-ask-surgeon = Спросите хирурга.
procedure-note-fly-months-some-guides = Некоторые рекомендации советуют ждать с перелётом до { $months ->
        [one] { $months } месяца
        [few] { $months } месяцев
        [many] { $months } месяцев
       *[other] { $months } месяцев
    }.
procedure-note-fly-weeks-if-surgeon-agrees = { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    } — только если хирург согласен.
procedure-note-sma-drug-in-boao = Препарат от спинальной мышечной атрофии (нусинерсен) доступен в зоне Боао в Китае.
procedure-note-available-in-boao = Доступно в зоне Боао в Китае.
procedure-note-donor-relative-only = Донором может быть только родственник, с подтверждением; торговля органами запрещена везде.
procedure-note-specialised-clinic-busan = В Пусане есть специализированная клиника.
procedure-note-part-of-hot-spring-packages = Входит в пакеты с термальными источниками.
procedure-note-cheaper-in-china-than-korea-thailand = По данным одного документа, в Китае это стоит от половины до двух третей цены в Южной Корее или Таиланде.
procedure-note-for-arthritis-neck-sub-health = Больница в Чэнду предлагает это при артрите, шейном спондилёзе и общем недомогании.
procedure-note-at-bama-dali-weihai = Применяется в Баме, Дали и Вэйхае.
procedure-note-with-natural-healing = Сочетается с природным оздоровлением.
procedure-note-springs-sulphur-and-fluorine = Есть серный источник для кожи (Таншань) и фторсодержащий для суставов (Гуйань).
procedure-note-not-with-wounds-pregnancy-heart = Нельзя при открытых ранах, беременности и нестабильной болезни сердца.
procedure-note-primorye-in-person-or-remote = Специалисты Приморья дают его очно и заочно, по Вашим документам.
