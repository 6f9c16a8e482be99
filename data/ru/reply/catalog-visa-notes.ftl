visa-note-own-nationals = Граждане въезжают свободно.
visa-note-individuals-need-c-3-3-or-g-1-10 = Тем, кто едет лечиться самостоятельно, нужна виза C-3-3 или G-1-10.
visa-note-invitation-and-household-register = Консульства могут попросить подтверждение приглашения и выписку о составе семьи.
visa-note-check-group-scheme-after-june-2026 = Проверьте, продлили ли порядок для групп после июня 2026 года.
visa-note-check-prolongation-after-september-2026 = Проверьте, продлили ли безвизовый режим после сентября 2026 года.
visa-note-k-eta-ages = K-ETA нужно получить до посадки в возрасте от { $low } до { $high } лет.
visa-note-longer-care-g-1-10 = Для более долгого лечения нужна G-1-10.
visa-note-longer-care-c-3-3-or-g-1-10 = Для более долгого лечения нужна C-3-3 или G-1-10.
visa-note-c-3-3-if-longer-than-waiver = C-3-3 нужна, если лечение длится дольше безвизового срока.
visa-note-c-3-3-single-or-double-entry = Страна входит в число тех, чьим гражданам дают C-3-3 на один или два въезда.
visa-note-extra-g-1-10-rules = Для G-1-10 есть дополнительные правила.
visa-note-embassy-grounds-c-3-3 = Посольство опубликовало основания для C-3-3: { $trips } или больше прежних поездок на лечение; предоплата ({ $deposit }, позже { $later }); назначенная операция; экстренный случай с письмом министерства; пенсионный возраст; операция в течение последних { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    }.
visa-note-single-entry-common = Обычно дают однократный въезд на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-note-sponsored-guarantee-letter = Пациенты, лечение которых оплачивает государство, едут с гарантийным письмом посольства или органа здравоохранения.
visa-note-confirm-days-with-embassy = Уточните число дней в посольстве.
visa-note-most-schengen-same = Для большинства стран Шенгена правила такие же.
visa-note-most-european-same = Для большинства европейских стран правила такие же.
visa-note-hainan-names-treatment = Для Хайнаня есть отдельный безвизовый въезд на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, где лечение названо целью.
visa-note-hainan-list-names-treatment = Гражданство входит в хайнаньский список, в котором лечение названо целью.
visa-note-hainan-list = Гражданство также входит в хайнаньский список.
visa-note-border-groups = Группы из приграничья тоже ездят без визы.
visa-note-sources-differ-on-passport-types = Турагентство пишет, что это касается только служебных паспортов, газета — что всех: уточните в посольстве.
visa-note-bring-hospital-papers = Возьмите с собой документы из больницы.
visa-note-longer-care-s2 = Для более долгого лечения нужна заранее полученная виза S2.
visa-note-s2-or-l = Нужна виза S2 или L.
visa-note-elsewhere-s2-or-l = За пределами Хайнаня нужна виза S2 или L.
visa-note-s2-for-planned-surgery = Для плановой операции нужна S2.
visa-note-guangxi-cross-border = Гуанси развивает приграничный медицинский туризм.
visa-note-e-visa-also-open = Можно оформить и электронную визу.
visa-note-long-treatment-treatment-visa = Для долгого лечения нужна виза для лечения.
visa-note-patients-from-mongolia-grow = Число пациентов из Монголии растёт более чем на { $percent } % в год.
visa-note-register-address = Зарегистрируйте адрес, если остаётесь дольше заявленного срока.
visa-note-pre-entry-notice-tested-since-mid-2025 = С середины 2025 года для безвизовых гостей испытывают приложение для уведомления перед въездом.
visa-note-until-agreement-e-visa = Пока соглашение не вступило в силу: электронная виза на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-note-e-visa-fee-and-time = Стоимость — примерно { $fee }, срок выдачи — примерно { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
visa-note-consular-visa-on-request = Консульскую визу выдают по ходатайству медицинской организации.
visa-note-check-travel-advice = Посмотрите рекомендации для путешественников от своего правительства.
visa-note-added-in-year = Гражданство добавлено в список в { $year } году.
visa-note-no-direct-flights-since = Прямых рейсов нет с { $year } года; добираются паромом или через третью страну.
