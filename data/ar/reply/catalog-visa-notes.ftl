visa-note-own-nationals = يدخل المواطنون بحرية.
visa-note-individuals-need-c-3-3-or-g-1-10 = يحتاج المرضى المسافرون بمفردهم إلى C-3-3 أو G-1-10.
visa-note-invitation-and-household-register = قد تطلب القنصليات تأكيد الدعوة وسجل الأسرة.
visa-note-check-group-scheme-after-june-2026 = تحققوا مما إذا كان نظام المجموعات قد مُدد بعد يونيو 2026.
visa-note-check-prolongation-after-september-2026 = تحققوا مما إذا كان قد مُدد بعد سبتمبر 2026.
visa-note-k-eta-ages = يجب الحصول على K-ETA قبل الصعود إلى الطائرة لمن هم بين { $low } و{ $high } عامًا.
visa-note-longer-care-g-1-10 = يحتاج العلاج الأطول إلى G-1-10.
visa-note-longer-care-c-3-3-or-g-1-10 = يحتاج العلاج الأطول إلى C-3-3 أو G-1-10.
visa-note-c-3-3-if-longer-than-waiver = تلزم C-3-3 إذا طال العلاج عن مدة الإعفاء.
visa-note-c-3-3-single-or-double-entry = البلد مدرج بين البلدان التي يُمنح مواطنوها C-3-3 لدخول واحد أو دخولين.
visa-note-extra-g-1-10-rules = لتأشيرة G-1-10 قواعد إضافية.
visa-note-embassy-grounds-c-3-3 = نشرت السفارة أسباب منح C-3-3: السفر للعلاج { $trips ->
        [one] مرة
        [two] مرتين
        [few] { $trips } مرات
        [many] { $trips } مرة
       *[other] { $trips } مرة
    } أو أكثر سابقًا؛ الدفع المسبق ({ $deposit }، ثم { $later })؛ عملية محجوزة؛ حالة طارئة بخطاب من الوزارة؛ متقاعد؛ جراحة خلال آخر { $years ->
        [one] سنة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }.
visa-note-single-entry-common = الشائع دخول واحد لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-note-sponsored-guarantee-letter = يسافر المرضى المكفولون بخطاب ضمان من السفارة أو هيئة الصحة.
visa-note-confirm-days-with-embassy = تأكدوا من عدد الأيام لدى السفارة.
visa-note-most-schengen-same = الأمر نفسه لمعظم دول شنغن.
visa-note-most-european-same = الأمر نفسه لمعظم الدول الأوروبية.
visa-note-hainan-names-treatment = لهاينان دخول مستقل بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } يُذكر فيه العلاج.
visa-note-hainan-list-names-treatment = الجنسية في قائمة هاينان التي تذكر العلاج.
visa-note-hainan-list = الجنسية أيضًا في قائمة هاينان.
visa-note-border-groups = تسافر مجموعات المناطق الحدودية أيضًا بلا تأشيرة.
visa-note-sources-differ-on-passport-types = تقول وكالة سفر إن ذلك للجوازات الرسمية فقط، وتقول صحيفة إنه لكل الجوازات: تأكدوا لدى السفارة.
visa-note-bring-hospital-papers = أحضروا أوراق المستشفى.
visa-note-longer-care-s2 = يحتاج العلاج الأطول إلى تأشيرة S2 مسبقًا.
visa-note-s2-or-l = تلزم تأشيرة S2 أو L.
visa-note-elsewhere-s2-or-l = خارج هاينان تلزم تأشيرة S2 أو L.
visa-note-s2-for-planned-surgery = تحتاج الجراحة المخطط لها إلى S2.
visa-note-guangxi-cross-border = تطور قوانغشي السياحة العلاجية عبر الحدود.
visa-note-e-visa-also-open = التأشيرة الإلكترونية متاحة أيضًا.
visa-note-long-treatment-treatment-visa = يحتاج العلاج الطويل إلى تأشيرة العلاج.
visa-note-patients-from-mongolia-grow = يزداد عدد المرضى من منغوليا بأكثر من { $percent }% سنويًا.
visa-note-register-address = سجّلوا عنوانكم إذا بقيتم مدة أطول من المبلَّغ عنها.
visa-note-pre-entry-notice-tested-since-mid-2025 = منذ منتصف 2025 يُجرَّب تطبيق للإبلاغ قبل الدخول للزوار المعفيين من التأشيرة.
visa-note-until-agreement-e-visa = إلى أن تسري الاتفاقية: تأشيرة إلكترونية لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-note-e-visa-fee-and-time = تكلف نحو { $fee } وتصدر خلال نحو { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-note-consular-visa-on-request = تُمنح تأشيرة قنصلية بطلب من المؤسسة الطبية.
visa-note-check-travel-advice = راجعوا نصائح السفر الصادرة عن حكومتكم.
visa-note-added-in-year = أُضيفت الجنسية إلى القائمة عام { $year }.
visa-note-no-direct-flights-since = لا رحلات مباشرة منذ عام { $year }؛ السفر بالعبّارة أو عبر بلد ثالث.
