mode-air = طائرة
mode-airport = من المطار إلى المدينة
mode-rail = قطار
mode-road = طريق بري
mode-ferry = عبّارة
mode-land-border = معبر بري

duration-by-rail-or-bus = بالقطار أو الحافلة
duration-by-train-or-bus = بالقطار أو الحافلة
duration-by-bus = بالحافلة
duration-to-seomyeon = إلى سوميون
duration-with-formalities = مع إجراءات الحدود
duration-overnight = ليلًا
duration-about = تقريبًا
duration-more-than = أو أكثر
duration-bus-border-only-train-onward = عبور الحدود بالحافلة ثم القطار
duration-to-hunchun-by-bus = إلى هونتشون بالحافلة

frequency-every-few-minutes = كل بضع دقائق
frequency-frequent = متكرر
frequency-several-an-hour = عدة مرات في الساعة
frequency-several-daily = عدة مرات يوميًا
frequency-many-daily = مرات كثيرة يوميًا
frequency-daily = يوميًا
frequency-daily-combinations = رحلات متصلة يوميًا
frequency-several-weekly = عدة مرات أسبوعيًا
frequency-several-weekly-since-august-2025 = عدة مرات أسبوعيًا منذ أغسطس 2025
frequency-weekly = { $n ->
        [one] مرة أسبوعيًا
        [two] مرتين أسبوعيًا
        [few] { $n } مرات أسبوعيًا
        [many] { $n } مرة أسبوعيًا
       *[other] { $n } مرة أسبوعيًا
    }
frequency-weekly-about = نحو { $n ->
        [one] مرة أسبوعيًا
        [two] مرتين أسبوعيًا
        [few] { $n } مرات أسبوعيًا
        [many] { $n } مرة أسبوعيًا
       *[other] { $n } مرة أسبوعيًا
    }
frequency-weekly-about-when-running = نحو مرة أسبوعيًا عند تشغيلها
frequency-weekly-from = { $n ->
        [one] مرة أسبوعيًا
        [two] مرتين أسبوعيًا
        [few] { $n } مرات أسبوعيًا
        [many] { $n } مرة أسبوعيًا
       *[other] { $n } مرة أسبوعيًا
    } من { $from }
frequency-weekly-planned-up-to = من المخطط أن تصل إلى { $n ->
        [one] مرة أسبوعيًا
        [two] مرتين أسبوعيًا
        [few] { $n } مرات أسبوعيًا
        [many] { $n } مرة أسبوعيًا
       *[other] { $n } مرة أسبوعيًا
    }
frequency-weekly-flights = أسبوعيًا
frequency-weekly-seasonal = أسبوعيًا في الموسم
frequency-others-too = وشركات أخرى أيضًا
frequency-mondays-and-fridays = أيام الاثنين والجمعة
frequency-wednesdays-and-sundays = أيام الأربعاء والأحد
frequency-winter-season-from = موسم الشتاء من { $from }
frequency-seasonal = موسميًا
frequency-local = حركة محلية
frequency-planned-by-end-of = من المخطط بدؤها بحلول نهاية عام { $year }
frequency-closed-on-some-holidays-june-1 = يُغلق في بعض العطل، مثل 1 يونيو

transport-note-main-gateway = البوابة الجوية الرئيسية.
transport-note-information-centre-terminal = يوجد مركز معلومات للسياحة العلاجية في المبنى رقم { $n }.
transport-note-close-to-goyang = قريب من غويانغ (نحو { $near } كم؛ ومن مطار إنتشون نحو { $far } كم).
transport-note-flights-from-ulaanbaatar-and-china = توجد رحلات من أولان باتور ومدن الصين.
transport-note-no-walking = لا يُسمح بالعبور سيرًا: استخدموا القطار أو الحافلة أو الجيب.
transport-note-main-route-of-mongolian-patients = هذا هو الطريق الرئيسي للمرضى من منغوليا.
transport-note-check-running-days = تحققوا من أيام التشغيل.
transport-note-mongolia-russia-road-crossing = معبر بري بين منغوليا وروسيا.
transport-note-eastern-crossing-onward-to-manzhouli = معبر شرقي إلى روسيا، ثم إلى مانتشولي.
transport-note-main-china-russia-rail-crossing = معبر السكك الحديدية الرئيسي بين الصين وروسيا.
transport-note-road-and-rail-to-primorye = معبر بري وسكك حديدية إلى بريموري.
transport-note-boat-hovercraft-bus-by-season = بالقارب صيفًا، وبالحوّامة بين الفصول، وبالحافلة فوق الجليد أو الجسر شتاءً.
transport-note-high-speed-rail-from-hunchun = تتابع القطارات السريعة من هونتشون.
transport-note-stopped-2020-resumed-august-2022 = توقفت عام 2020 واستؤنفت في أغسطس 2022؛ تحققوا من المشغّل والموسم.
transport-note-no-direct-flights-to-korea-since = لا رحلات مباشرة إلى كوريا الجنوبية منذ عام { $year }.
transport-note-no-direct-flight-since = لا رحلة مباشرة منذ عام { $year }.
transport-note-hainan-airlines = تشغّلها خطوط هاينان الجوية.
transport-note-aurora = تشغّلها شركة أورورا.
transport-note-aurora-a319 = تشغّلها شركة أورورا بطائرة إيرباص A319.
transport-note-early-2026-through-vladivostok = في مطلع 2026 كان المسافرون يبدلون في فلاديفوستوك.
transport-note-flights-added-for-medical-travel = تذكر إحدى الوثائق أن رحلات أُضيفت للسياحة العلاجية.
transport-note-boao-stop-for-lecheng = انزلوا في محطة بواو للوصول إلى ليتشنغ.
transport-note-from-several-russian-cities = من عدة مدن روسية.
transport-note-through-dubai-doha-or-istanbul = عبر دبي أو الدوحة أو إسطنبول.

lodging-type-hotel = فندق
lodging-type-business-hotel = فندق لرجال الأعمال
lodging-type-serviced-apartment = شقة فندقية
lodging-type-guesthouse = بيت ضيافة
lodging-type-apartment = شقة
lodging-type-wellness-hotel = فندق استشفائي
lodging-type-resort-hotel = فندق منتجع
lodging-type-resort = منتجع
lodging-type-spa-hotel = فندق ينابيع حارة
lodging-type-campus-hotel = فندق الحرم الجامعي
lodging-type-hospital-ward = جناح مميز في المستشفى

lodging-feature-beside-exhibition-centre = بجوار مركز المعارض
lodging-feature-council-meeting-venue = مكان انعقاد أول مجلس إقليمي للسياحة العلاجية
lodging-feature-medical-street-landmark = معلم الشارع الطبي
lodging-feature-duty-free-beside = بجواره سوق حرة
lodging-feature-walk-to-clinics = العيادات على مسافة مشي
lodging-feature-walk-to-hospital = المستشفى على مسافة مشي
lodging-feature-kitchen = مطبخ
lodging-feature-laundry = غسيل ملابس
lodging-feature-used-after-aesthetic-surgery = يختاره كثيرون بعد جراحات التجميل
lodging-feature-patient-families = لعائلات المرضى
lodging-feature-monthly-rate = يمكن الدفع شهريًا
lodging-feature-near-seoul-central-mosque = قرب مسجد سيول المركزي
lodging-feature-halal-food-nearby = طعام حلال قريب
lodging-feature-shuttle = حافلة نقل
lodging-feature-shuttle-to-lecheng = حافلة نقل إلى ليتشنغ
lodging-feature-early-flights-and-transit-check-ups = مناسب للرحلات المبكرة وللفحص أثناء العبور
lodging-feature-hospital-flats-for-cancer-families = ذُكر أن مستشفى يعير شققًا لأقارب مرضى السرطان
lodging-feature-hydrotherapy = علاج مائي
lodging-feature-forest-walks = نزهات في الغابة
lodging-feature-english-speaking-area = منطقة يُتحدث فيها بالإنجليزية
lodging-feature-french-concession = في الحي الفرنسي القديم
lodging-feature-for-check-up-and-disney = لباقات الفحص وديزني لاند
lodging-feature-smart-monitoring-rooms = غرف بمراقبة ذكية بحسب موقع متخصص
lodging-feature-hot-spring-spa-recovery = نبع حار وسبا ونقاهة
lodging-feature-physiotherapy-with-hospitals = يتعاون مع المستشفيات في العلاج الطبيعي
lodging-feature-fluorine-spring = نبع يحتوي على الفلور
lodging-feature-mongolian-speaking-staff = موظفون يتحدثون المنغولية
lodging-feature-weekend-services = خدمات عطلة نهاية الأسبوع
lodging-feature-close-to-fefu-medical-centre = قريب من المركز الطبي لجامعة الشرق الأقصى
lodging-feature-relatives-around-the-clock = يمكن للأقارب البقاء على مدار الساعة
