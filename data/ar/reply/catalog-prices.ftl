unit-both-eyes = العينان معًا
unit-eye = للعين الواحدة
unit-session = للجلسة
unit-syringe = للحقنة
unit-area = للمنطقة
unit-tooth = للسن الواحدة
unit-tooth-with-crown = للسن الواحدة مع التاج
unit-course = للدورة
unit-whole-course = الدورة كاملة
unit-cycle = للدورة العلاجية الواحدة
unit-whole-pregnancy = الحمل كله
unit-stent = دعامة واحدة
unit-day-with-bed = لليوم مع السرير
unit-knee = ركبة واحدة
unit-hip = مفصل ورك واحد
unit-leg = ساق واحدة
unit-dose = للجرعة
unit-donor-and-recipient = المتبرع والمتلقي
unit-course-days = دورة من { $low } إلى { $high } يومًا
unit-inpatient-days = من { $low } إلى { $high } يومًا في المستشفى
unit-bath = للحمام الواحد
unit-lessons = { $n ->
        [one] درس واحد
        [two] درسان
        [few] { $n } دروس
        [many] { $n } درسًا
       *[other] { $n } درس
    }
unit-day-entry-and-treatment = لليوم: الدخول وعلاج واحد
unit-operation = للإجراء
unit-written-on-records = رأي مكتوب بناءً على ملفكم
unit-hour = للساعة
unit-half-day = لنصف يوم
unit-day = لليوم
unit-night = لليلة
unit-trip = للرحلة
unit-flight = لرحلة الطيران
unit-opinion = للرأي الواحد
unit-page = للصفحة
unit-case = للمعاملة
unit-consultation = للاستشارة

price-note-single-focus-lens = بعدسة أحادية البؤرة.
price-note-half-of-korea-2019 = هذا النطاق وفق تصريح من عام 2019: نحو نصف السعر في كوريا.
price-note-half-of-korea-and-china-2019 = هذا النطاق وفق تصريح من عام 2019: نحو نصف السعر في كوريا والصين.
price-note-half-to-two-thirds-of-korea = حُدد النطاق الصيني بين نصف وثلثي النطاق الكوري.
price-note-korean-figure-is-chuna = الرقم الكوري لعلاج تشونا.
price-note-medicines-often-extra = كثيرًا ما تُحسب الأدوية على حدة.
price-note-public-general-ward = في الصين: جناح عام في مستشفى حكومي.
price-note-depends-on-drug = يعتمد على الدواء.
price-note-depends-on-product = يعتمد كله تقريبًا على المنتج، وهو دواء تخصصي.
price-note-drug-only = الدواء فقط.
price-note-low-domestic-high-imported-machine = في الصين السعر الأدنى لجهاز محلي والأعلى لجهاز مستورد.
price-note-self-pay = للمرضى الذين يدفعون بأنفسهم.
price-note-international-department-rate = سعر القسم الدولي.
price-note-stated-private-hospitals = مذكور للمستشفيات الخاصة في الصين.
price-note-against-united-states = للمقارنة، يكلف نحو { $amount } في الولايات المتحدة.
price-note-stated-comparison-only = للمقارنة فقط: لا نرتب العلاج في الولايات المتحدة.
price-note-one-package-hohhot-reported = باقة واحدة لمستشفى خاص في هوهوت، ذكرها مريض من منغوليا.
price-note-one-clinic-vladivostok-before-laser = فحص قبل تصحيح النظر بالليزر في عيادة عيون واحدة في فلاديفوستوك.
price-note-otherwise = إن لم يكن مجانيًا أو مشمولًا.
price-note-from = من هنا يبدأ الرسم، ويزداد مع المبلغ المطالب به.

price-terms-free = مجانًا
price-terms-free-to-patient = مجاني للمريض
price-terms-free-to-complain = تقديم الشكوى مجاني
price-terms-free-with-airline = مجاني لدى شركة الطيران
price-terms-coordinators-often-free = منسقو المستشفى أنفسهم مجانيون غالبًا
price-terms-often-free-with-treatment = مجاني غالبًا مع العلاج
price-terms-may-be-included = قد يكون مشمولًا
price-terms-often-paid-by-hospital = يُدفع غالبًا من عمولة المستشفى
price-terms-see-packages = انظروا الباقات
price-terms-in-programme-price = ضمن سعر البرنامج
price-terms-in-meal-charge = ضمن رسوم الوجبات
price-terms-on-request = عند الطلب
price-terms-premium-varies = يختلف القسط
price-terms-not-public = السعر غير معلن
price-terms-not-for-sale = ليس للبيع

price-basis-return = ذهابًا وإيابًا
price-basis-one-way = ذهابًا فقط
price-basis-by-bus = بالحافلة
price-basis-by-jeep-or-bus = بالجيب أو الحافلة
price-basis-in-year = في عام { $year }
price-basis-not-public = السعر غير معلن
