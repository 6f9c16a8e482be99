procedure-note-half-day = يستغرق نحو نصف يوم.
procedure-note-fasting = احضروا صائمين.
procedure-note-about-hours-in-korea = يستغرق في كوريا نحو { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
procedure-note-results-within-week = تظهر النتائج خلال أسبوع تقريبًا.
procedure-note-over-days = قد يُوزَّع على { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
procedure-note-promoted-in-chinese-private-centres = تشجع المراكز الخاصة في الصين الكشف المبكر عن السرطان.
procedure-note-assesses-blood-pressure-risk = يقيّم أيضًا المخاطر المزمنة مثل ارتفاع ضغط الدم.
procedure-note-primorye-strength = طب النساء من نقاط القوة في إقليم بريموري.
procedure-note-parents-consent = قد تُطلب موافقة الوالدين معًا أو الوصي.
procedure-note-with-treatment-at-vladivostok-perinatal = يقدمه مركز الولادة في فلاديفوستوك مع العلاج.
procedure-note-away-from-infants = ابتعدوا عن الرضع بضع ساعات بعده.
procedure-note-no-driving-after-sedation = مع التخدير الخفيف لا تقودوا السيارة في اليوم نفسه.
procedure-note-fly-next-day = الإرشاد المعتاد ألا تسافروا جوًا قبل مرور يوم.
procedure-note-longer-if-polyps = انتظروا مدة أطول إذا أُزيلت زوائد لحمية.
procedure-note-early-screening = يُستخدم للكشف المبكر.
procedure-note-diabetes-and-hypertension = يشمل السكري وارتفاع ضغط الدم وغيرهما.
procedure-note-before-laser-no-soft-lenses = يلزم قبل تصحيح النظر بالليزر؛ انزعوا العدسات اللاصقة اللينة قبله بعدة أيام.
procedure-note-half-price-vladivostok-2019 = بحسب تصريح من عام 2019 يكلف في فلاديفوستوك نصف سعره في كوريا أو الصين.
procedure-note-no-flying-with-gas-bubble = لا سفر جوًا ما دامت في العين فقاعة غازية (من { $low } إلى { $high } أسابيع).
procedure-note-stitches-out = تُزال الغرز بين اليوم { $low } واليوم { $high }.
procedure-note-splint-off = تُزال الجبيرة نحو اليوم { $day }.
procedure-note-sun-protection = احموا بشرتكم من الشمس بعده.
procedure-note-two-stages-months-apart = يُجرى على مرحلتين تفصل بينهما أشهر.
procedure-note-bone-graft-extra = لزرع العظم تكلفة إضافية.
procedure-note-many-visits = يحتاج إلى زيارات كثيرة خلال { $low } إلى { $high } شهرًا.
procedure-note-weeks-on-site = خططوا للبقاء من { $low } إلى { $high } أسابيع في المكان.
procedure-note-marriage-documents = تُطلب وثائق الزواج في الصين وكوريا.
procedure-note-online-counselling-from-early-term = يقدم مركز الولادة في فلاديفوستوك الاستشارة عبر الإنترنت على مدار الساعة منذ بداية الحمل.
procedure-note-superior-wards-with-relatives = في فلاديفوستوك أجنحة مميزة يمكن للأقارب الإقامة فيها.
procedure-note-airlines-limit-late-pregnancy = تقيّد شركات الطيران السفر في أواخر الحمل.
procedure-note-primorye-high-tech = يعده المختصون في بريموري من علاجاتهم عالية التقنية.
procedure-note-fly-after-days = الإرشاد المعتاد من { $low } إلى { $high } يومًا قبل السفر جوًا.
procedure-note-fefu-focus = جراحات القلب المعقدة من اختصاص المركز الطبي لجامعة الشرق الأقصى في فلاديفوستوك.
procedure-note-guides-differ-on-flying = تختلف الإرشادات قبل السفر جوًا: نحو { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    } في أحدها، و{ $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } في آخر.
procedure-note-ask-surgeon = اسألوا الجراح.
procedure-note-fly-months-some-guides = تطلب بعض الإرشادات الانتظار حتى { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } قبل السفر جوًا.
procedure-note-fly-weeks-if-surgeon-agrees = بعد { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    } فقط إذا وافق الجراح.
procedure-note-sma-drug-in-boao = دواء ضمور العضلات الشوكي (نوسينيرسن) متاح في منطقة بواو في الصين.
procedure-note-available-in-boao = متاح في منطقة بواو في الصين.
procedure-note-donor-relative-only = يجب أن يكون المتبرع قريبًا بإثبات؛ وتجارة الأعضاء محظورة في كل مكان.
procedure-note-specialised-clinic-busan = توجد عيادة متخصصة في بوسان.
procedure-note-part-of-hot-spring-packages = جزء من باقات الينابيع الحارة.
procedure-note-cheaper-in-china-than-korea-thailand = بحسب إحدى الوثائق، السعر في الصين بين نصف وثلثي السعر في كوريا الجنوبية أو تايلاند.
procedure-note-for-arthritis-neck-sub-health = يقدمه المستشفى في تشنغدو لالتهاب المفاصل وخشونة الرقبة والضعف العام.
procedure-note-at-bama-dali-weihai = يُستخدم في باما ودالي وويهاي.
procedure-note-with-natural-healing = يُجمع مع الاستشفاء الطبيعي.
procedure-note-springs-sulphur-and-fluorine = نبع كبريتي للبشرة (تانغشان) ونبع فلوري للمفاصل (قويآن).
procedure-note-not-with-wounds-pregnancy-heart = لا يناسب الجروح المفتوحة والحمل ومرض القلب غير المستقر.
procedure-note-primorye-in-person-or-remote = يقدمه المختصون في بريموري حضوريًا أو عن بُعد بالاطلاع على ملفكم.
