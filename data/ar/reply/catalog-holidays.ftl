holiday-precision-exact = أيام محددة
holiday-precision-about = نحو هذه الأيام
holiday-precision-moon-sighting = يعتمد اليوم على رؤية الهلال
holiday-precision-often-longer = أطول غالبًا
holiday-precision-with-bridge-days = مع الأيام الفاصلة
holiday-precision-to-be-checked = أيام تحتاج إلى تأكيد
holiday-precision-weekly = كل أسبوع

holiday-effect-clinics-closed-hospitals-emergency-only = تغلق العيادات، وتستقبل المستشفيات الطوارئ فقط.
holiday-effect-book-checks-a-week-away = احجزوا الفحوص قبله أو بعده بأسبوع.
holiday-effect-outpatient-mostly-closed = معظم العيادات الخارجية مغلقة.
holiday-effect-outpatient-half-closed = نصف أقسام العيادات الخارجية مغلق.
holiday-effect-second-day-2026-is-substitute = في 2026 اليوم الثاني عطلة بديلة.
holiday-effect-aesthetic-clinics-open-saturday = تفتح عيادات التجميل عادة يوم السبت.
holiday-effect-university-outpatient-monday-to-friday = تعمل العيادات الخارجية في المستشفيات الجامعية من الاثنين إلى الجمعة.
holiday-effect-stitches-on-weekday = خططوا لإزالة الغرز في يوم عمل.
holiday-effect-length-days = تستمر نحو { $low } إلى { $high } أيام.
holiday-effect-core-days = الأيام الأساسية من { $low } إلى { $high }.
holiday-effect-planned-surgery-slows = تتباطأ الجراحات المخططة لمدة { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }.
holiday-effect-planned-care-slows = تتباطأ الرعاية المخططة.
holiday-effect-trains-full = القطارات ممتلئة.
holiday-effect-hotels-and-trains-full = الفنادق والقطارات ممتلئة.
holiday-effect-flights-full = الرحلات ممتلئة.
holiday-effect-flights-slow = يصعب الحصول على الرحلات.
holiday-effect-short-closure = إغلاق قصير.
holiday-effect-september-25-is-mid-autumn = 25 سبتمبر 2026 عيد منتصف الخريف.
holiday-effect-clinics-duty-mode = في العيادات أطباء مناوبون فقط.
holiday-effect-long-weekends = عطلات نهاية أسبوع طويلة.
holiday-effect-private-clinics-partly-open = العيادات الخاصة مفتوحة جزئيًا.
holiday-effect-border-hours-shorter = قد تقصر ساعات عمل المعابر.
holiday-effect-zamyn-uud-closed = أُغلق معبر زامين أود في هذا اليوم سابقًا.
holiday-effect-visa-sections-closed = أقسام التأشيرات مغلقة.
holiday-effect-ask-doctor-about-fasting = اسألوا الطبيب عن الصيام ومواعيد الدواء والمنظار.
holiday-effect-guarantee-letters-slow = تتأخر خطابات الضمان.
holiday-effect-insurer-case-managers-slow = يتأخر رد مسؤولي التأمين.
