service-category-interpreter = ترجمة
service-category-transfer = نقل
service-category-second-opinion = رأي ثانٍ
service-category-documents = وثائق
service-category-aftercare = متابعة بعد العلاج
service-category-concierge = كونسيرج
service-category-checkup = فحص شامل
service-category-consultation = استشارة
service-category-lodging = سكن
service-category-logistics = لوجستيات
service-category-payment = دفع
service-category-insurance = تأمين
service-category-information = معلومات
service-category-charity = عمل خيري
service-category-broker-check = التحقق من الوسيط
service-category-dispute = نزاع
service-category-food = طعام وصلاة
service-category-nursing = تمريض
service-category-marketing = لوكلاء السفر

service-about-interpreter-kr = منسقو المستشفى أنفسهم مجانيون غالبًا؛ أما المترجم الخاص فيُدفع له بالساعة أو باليوم. ويُدرَّب المترجمون الطبيون ضمن برنامج حكومي.
service-about-interpreter-cn = مترجمون محترفون مثل MedLink Interpreters، ومرافقة داخل المستشفى بالإنجليزية والروسية والعربية ولغات أخرى.
service-about-interpreter-ru = طُلب من العيادات توفير الإرشاد واللافتات والوثائق بلغة المريض.
service-about-airport-pickup = يستقبلكم السائق بلوحة تحمل اسمكم؛ والكرسي المتحرك أو النقالة عند الطلب. وتعرفون مسبقًا من يستقبلكم وكيف تصلون إلى المستشفى.
service-about-second-opinion = تُراجع ملفاتكم وصوركم ونتائج المختبر وتُقترح خطة علاج.
service-about-document-translation = الملفات الطبية وتقرير الخروج وفواتير التأمين ونسخ موثقة للتأشيرة.
service-about-visa-support = يصدر المستشفى أو الوسيط المسجل الدعوة وأوراق الموعد.
service-about-aftercare = النتائج وتقرير الخروج ومتابعة عبر الإنترنت وقائمة الأدوية والتواصل مع طبيبكم في بلدكم؛ ويعدّ الوسطاء ذلك جزءًا من عملهم.
service-about-concierge = استشارة وترتيب وتنسيق ومرافقة ورعاية بعد العلاج، كما تصفها شركة BTMEDI.
service-about-check-up-builder = فحوص أساسية، وفحوص تُضاف بعد حديث مع الطبيب، مثلًا عند وجود استعداد وراثي في العائلة.
service-about-pregnancy-online = استشارة في أي وقت ضمن برامج الحمل الفردية.
service-about-superior-ward = تبقى الأم والطفل والأقارب معًا على مدار الساعة.
service-about-hotel-ward = تتعافون في فندق مرتبط بالمستشفى، مع نبع حار وسبا ووسائل راحة أخرى.
service-about-medical-charter = رحلة خاصة لأصحاب الحالات الخطيرة؛ والسعر عند الطلب.
service-about-bonded-warehouse = تخليص جمركي سريع للأدوية والأجهزة لمنطقة ليتشنغ التجريبية.
service-about-direct-billing = تتعامل مستشفيات خاصة في الصين مباشرة مع MSH أو بوبا؛ وسعت وزارة الصحة الكورية إلى فتح قناة كهذه مع شركات التأمين العالمية.
service-about-medical-tourism-insurance = تقدم شركات تأمين دولية تغطية للعلاج في الخارج.
service-about-sms-info-centre = استشارة بلا موعد في الشارع الطبي ببوسان، تديرها هيئة السياحة الكورية.
service-about-sms-customer-center = صفحة إلكترونية فيها آراء المستخدمين في خدمات الشارع الطبي ومعالمه: smsmeditour.go.kr (قد لا يعمل العنوان الآن).
service-about-sms-support-center = دعم لمرضى الشارع الطبي، تديره مراكز الصحة المجتمعية في بوسان.
service-about-sms-free-care = رعاية مجانية للأسر متعددة الثقافات والقادمين من كوريا الشمالية؛ وليست مخصصة للسياحة العلاجية.
service-about-medical-korea-1577 = إرشاد ومساعدة في الحجز وترجمة ونصيحة أولى في النزاعات والإبلاغ عن الوسطاء غير القانونيين، بالإنجليزية والصينية واليابانية والروسية.
service-about-broker-report-kr = لدى وزارة الصحة مراكز للإبلاغ عن الوسطاء غير القانونيين، بمكافأة تصل إلى { $reward }. وعقوبة الوساطة بلا تسجيل السجن حتى { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } أو الغرامة.
service-about-facilitator-register-kr = اطلبوا رؤية شهادة تسجيل المستشفى والوكالة. الحد الأقصى للعمولة { $clinic }% في العيادة و{ $hospital }% في المستشفى و{ $tertiary }% في المستشفى من المستوى الثالث؛ وتأمين المسؤولية إلزامي.
service-about-licence-check-cn = لدى اللجنة الوطنية للصحة صفحات استعلام عن المؤسسات والأطباء؛ ويستقبل خط الصحة 12320 وخط الخدمة 12345 الشكاوى.
service-about-licence-check-ru = تنشر هيئة الرقابة الصحية الروسية سجل التراخيص؛ وتُقدم الشكاوى إليها أو إلى هيئة حماية المستهلك.
service-about-mediation-kr = إرشاد ووساطة وتحكيم. قدّموا الطلب بالكورية أو مع ترجمة كورية، ويمكن بالبريد الإلكتروني. يبدأ الرسم من { $fee } ويزداد مع المبلغ المطالب به؛ والتسوية تعادل تسوية قضائية.
service-about-mediation-cn = ابدؤوا بمكتب شكاوى المستشفى، ثم لجنة الوساطة الشعبية للنزاعات الطبية أو هيئة الصحة أو المحكمة.
service-about-complaint-ru = أولًا مطالبة مكتوبة إلى العيادة، ثم هيئة الرقابة الصحية أو حماية المستهلك أو المحكمة. احتفظوا بالعقد والإيصالات.
service-about-telehealth = أقرت كوريا في مايو 2026 قانونًا للتطبيب عن بُعد مع المرضى الأجانب يسري من عام 2027؛ وتختلف القواعد في أماكن أخرى.
service-about-halal-food = تقدم المستشفيات الكبيرة في سيول وجبات حلالًا وقنوات عربية وغرفًا للصلاة؛ اطلبوا ذلك عند الحجز.
service-about-caregiver = تطلب المستشفيات الكورية كثيرًا وجود مرافق خارج أجنحة التمريض المتكامل؛ وفي الصين يمكن استئجار مرافق في الجناح.
service-about-wheelchair = أبلغوا شركة الطيران قبل الرحلة بما لا يقل عن { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }؛ وقد يلزم نموذج لياقة للسفر جوًا.
service-about-promo-tour = جولات للوكلاء والمدونين، نظمتها بوسان عام 2012 واقتُرحت لبريموري؛ وليست خدمة للمرضى.

provider-hospital = المستشفى
provider-hospital-international-centre = المركز الدولي في المستشفى
provider-hospital-international-department = القسم الدولي في المستشفى
provider-clinic-international-department = القسم الدولي في العيادة
provider-hospital-finance-desk = القسم المالي في المستشفى
provider-facilitator = وسيط
provider-registered-facilitator = وسيط مسجل
provider-facilitator-such-as-btmedi = وسيط مثل BTMEDI
provider-btmedi-and-other-registered-facilitators = BTMEDI ووسطاء مسجلون آخرون
provider-translation-bureau = مكتب ترجمة
provider-medlink = MedLink Interpreters
provider-hotel = فندق
provider-hotels-with-partner-hospitals = فنادق راقية متعاونة مع مستشفيات
provider-airline = شركة الطيران
provider-air-ambulance-companies = شركات الإسعاف الجوي
provider-care-agency = وكالة رعاية
provider-falk-medical-vladivostok = فالك ميديكال فلاديفوستوك
provider-primorsky-perinatal-centre = مركز الولادة الإقليمي في بريموري
provider-lecheng-pilot-zone = منطقة ليتشنغ التجريبية
provider-msh = MSH
provider-bupa = بوبا
provider-sms-information-centre = مركز معلومات السياحة العلاجية SMS
provider-sms-project = مشروع SMS
provider-sms-council = مجلس السياحة العلاجية SMS
provider-community-health-centres = مراكز الصحة المجتمعية
provider-khidi = معهد KHIDI (المعهد الكوري لتطوير الصناعة الصحية)
provider-khidi-information-system = نظام معلومات KHIDI
provider-health-ministry-kr = وزارة الصحة والرعاية الاجتماعية الكورية
provider-national-health-commission = اللجنة الوطنية للصحة في الصين
provider-roszdravnadzor = هيئة الرقابة الصحية الروسية (روسزدرافنادزور)
provider-korea-medical-dispute-agency = الوكالة الكورية للوساطة والتحكيم في النزاعات الطبية
provider-local-mediation-committee = لجنة الوساطة المحلية
provider-court = المحكمة
provider-seoul-st-marys = مستشفى سانت ماري في سيول
provider-seoul-national-university = مستشفى جامعة سيول الوطنية
provider-severance = مستشفى سيفيرانس
provider-korea-university-anam = مستشفى جامعة كوريا (أنام)
provider-city-governments = بلديات المدن
