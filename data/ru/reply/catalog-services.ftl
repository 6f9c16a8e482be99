service-category-interpreter = переводчик
service-category-transfer = трансфер
service-category-second-opinion = второе мнение
service-category-documents = документы
service-category-aftercare = наблюдение после лечения
service-category-concierge = консьерж
service-category-checkup = чек-ап
service-category-consultation = консультация
service-category-lodging = проживание
service-category-logistics = логистика
service-category-payment = оплата
service-category-insurance = страхование
service-category-information = информация
service-category-charity = благотворительность
service-category-broker-check = проверка посредника
service-category-dispute = споры
service-category-food = питание и молитва
service-category-nursing = уход
service-category-marketing = для турагентов

service-about-interpreter-kr = Координаторы больницы часто работают бесплатно; частному переводчику платят за час или день. Медицинских переводчиков готовят по государственной программе.
service-about-interpreter-cn = Профессиональные переводчики, например MedLink Interpreters, и сопровождение по больнице на английском, русском, арабском и других языках.
service-about-interpreter-ru = Клиникам предложено обеспечить указатели, сопровождение и документы на языке пациента.
service-about-airport-pickup = Водитель встретит Вас с табличкой; кресло-коляска или носилки — по запросу. Вы заранее знаете, кто Вас встретит и как Вы доберётесь до больницы.
service-about-second-opinion = Врачи изучают Ваши документы, снимки и анализы и предлагают схему лечения.
service-about-document-translation = Медицинские документы, выписка, счета для страховой, нотариальные копии для визы.
service-about-visa-support = Зарегистрированная больница или агентство выдаёт приглашение и документы о записи.
service-about-aftercare = Результаты, выписка, онлайн-контроль, список лекарств, связь с Вашим врачом дома; агентства считают это частью своей работы.
service-about-concierge = Консультация, организация, координация, сопровождение и помощь после лечения — так описывает это BTMEDI.
service-about-check-up-builder = Базовые обследования и анализы, которые добавляют после беседы с врачом, например при наследственной предрасположенности.
service-about-pregnancy-online = Консультации в любое время в рамках индивидуальных программ ведения беременности.
service-about-superior-ward = Мама, ребёнок и близкие круглосуточно вместе.
service-about-hotel-ward = Вы восстанавливаетесь в отеле, связанном с больницей: термальный источник, спа и другие удобства.
service-about-medical-charter = Специальный рейс для тяжелобольных; цену сообщают по запросу.
service-about-bonded-warehouse = Быстрая таможенная очистка лекарств и изделий для пилотной зоны Лэчэн.
service-about-direct-billing = Частные больницы Китая рассчитываются напрямую с MSH или Bupa; Минздрав Кореи взялся открыть такой канал с международными страховщиками.
service-about-medical-tourism-insurance = Международные страховщики предлагают полисы на лечение за рубежом.
service-about-sms-info-centre = Консультация без записи на медицинской улице Пусана; центр ведёт Национальная организация туризма Кореи.
service-about-sms-customer-center = Страница с отзывами об услугах и местах медицинской улицы: smsmeditour.go.kr (адрес может уже не работать).
service-about-sms-support-center = Поддержка пациентов медицинской улицы; центр ведут общественные центры здоровья Пусана.
service-about-sms-free-care = Бесплатная помощь мультикультурным семьям и переселенцам из Северной Кореи; это не услуга для медицинских туристов.
service-about-medical-korea-1577 = Справки, помощь с записью, перевод, первый совет при спорах и приём сообщений о нелегальных посредниках — на английском, китайском, японском и русском.
service-about-broker-report-kr = При Минздраве работают центры приёма сообщений о нелегальных посредниках; вознаграждение — до { $reward }. За посредничество без регистрации грозит лишение свободы до { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    } или штраф.
service-about-facilitator-register-kr = Попросите показать регистрацию больницы и агентства. Комиссия — не более { $clinic } % в клинике, { $hospital } % в больнице и { $tertiary } % в больнице высшего уровня; страхование ответственности обязательно.
service-about-licence-check-cn = На сайте Национальной комиссии здравоохранения можно найти учреждения и врачей; жалобы принимают горячие линии 12320 и 12345.
service-about-licence-check-ru = Росздравнадзор публикует реестр лицензий; жалобы принимает он же или Роспотребнадзор.
service-about-mediation-kr = Консультация, медиация и арбитраж. Заявление — на корейском или с корейским переводом, можно по электронной почте. Сбор — от { $fee } и растёт с суммой требования; соглашение равно судебному.
service-about-mediation-cn = Сначала — отдел жалоб больницы, затем народная комиссия по медицинским спорам, орган здравоохранения или суд.
service-about-complaint-ru = Сначала письменная претензия в клинику, затем Росздравнадзор, Роспотребнадзор или суд. Сохраняйте договор и чеки.
service-about-telehealth = В мае 2026 года Корея приняла закон о телемедицине для иностранных пациентов, он действует с 2027 года; в других странах правила разные.
service-about-halal-food = В крупных больницах Сеула есть халяльное меню, арабское телевидение и молельные комнаты; скажите об этом при записи.
service-about-caregiver = В Корее вне палат с полным уходом часто просят нанять сиделку; в Китае сиделку можно нанять в отделении.
service-about-wheelchair = Предупредите авиакомпанию не менее чем за { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }; может понадобиться справка о годности к полёту.
service-about-promo-tour = Туры для агентов и блогеров: их проводил Пусан в 2012 году, их предлагали и для Приморья; это не услуга для пациентов.

provider-hospital = больница
provider-hospital-international-centre = международный центр больницы
provider-hospital-international-department = международное отделение больницы
provider-clinic-international-department = международный отдел клиники
provider-hospital-finance-desk = финансовый отдел больницы
provider-facilitator = агентство медицинского туризма
provider-registered-facilitator = зарегистрированное агентство
provider-facilitator-such-as-btmedi = агентство, например BTMEDI
provider-btmedi-and-other-registered-facilitators = BTMEDI и другие зарегистрированные агентства
provider-translation-bureau = бюро переводов
provider-medlink = MedLink Interpreters
provider-hotel = отель
provider-hotels-with-partner-hospitals = отели высокого класса с больницами-партнёрами
provider-airline = авиакомпания
provider-air-ambulance-companies = компании санитарной авиации
provider-care-agency = агентство сиделок
provider-falk-medical-vladivostok = Falk Medical Vladivostok
provider-primorsky-perinatal-centre = Приморский краевой перинатальный центр
provider-lecheng-pilot-zone = пилотная зона Лэчэн
provider-msh = MSH
provider-bupa = Bupa
provider-sms-information-centre = информационный центр медицинского туризма SMS
provider-sms-project = проект SMS
provider-sms-council = Совет медицинского туризма SMS
provider-community-health-centres = общественные центры здоровья
provider-khidi = KHIDI (Корейский институт развития индустрии здравоохранения)
provider-khidi-information-system = информационная система KHIDI
provider-health-ministry-kr = Министерство здравоохранения и социального обеспечения Кореи
provider-national-health-commission = Национальная комиссия здравоохранения Китая
provider-roszdravnadzor = Росздравнадзор
provider-korea-medical-dispute-agency = Корейское агентство медиации и арбитража медицинских споров
provider-local-mediation-committee = местная комиссия по медиации
provider-court = суд
provider-seoul-st-marys = больница Святой Марии в Сеуле
provider-seoul-national-university = больница Сеульского национального университета
provider-severance = больница Северанс
provider-korea-university-anam = больница Анам университета Корё
provider-city-governments = власти городов
