visa-required-yes = التأشيرة مطلوبة.
visa-required-no = التأشيرة غير مطلوبة.
visa-required-no-with-k-eta = التأشيرة غير مطلوبة، لكن يلزم تصريح سفر إلكتروني (K-ETA).
visa-required-e-visa = يلزم الحصول على تأشيرة إلكترونية.
visa-required-citizen = لا يحتاج المواطنون إلى تأشيرة لدخول بلدهم.


visa-covers-no = لا توجد إقامة بلا تأشيرة تشمل العلاج.
visa-covers-yes = تشمل الإقامة بلا تأشيرة العلاج.
visa-covers-treatment-named = العلاج مذكور صراحة بين أغراض الإقامة بلا تأشيرة.
visa-covers-not-listed = العلاج غير مدرج بين أغراض الإقامة بلا تأشيرة.
visa-covers-short-treatment-in-practice = عمليًا يمكن تلقي علاج قصير خلال الإقامة بلا تأشيرة.
visa-covers-private-visits-treatment-in-practice = الإقامة بلا تأشيرة للزيارات الخاصة؛ وعمليًا يمكن تلقي العلاج.
visa-covers-private-visits-confirm = الإقامة بلا تأشيرة للزيارات الخاصة؛ تأكدوا من أن العلاج مسموح.
visa-covers-hainan-only = الإقامة بلا تأشيرة في هاينان وحدها تشمل العلاج.
visa-covers-guest-business-tourism-events-only = التأشيرة الإلكترونية للزيارات الخاصة والأعمال والسياحة والفعاليات فقط.

visa-type-c-3-3 = C-3-3 (حتى { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    })
visa-type-g-1-10 = G-1-10 (من { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } إلى { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    })
visa-type-s2 = S2 مع الإشارة إلى العلاج (حتى { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    })
visa-type-s1 = S1 (أكثر من { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    })
visa-type-l-check-up = L للفحوص البسيطة (حتى { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    })
visa-type-none-named-medical = لا توجد تأشيرة اسمها الرسمي «طبية»
visa-type-ru-treatment = تأشيرة أعمال عادية للعلاج (حتى { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }) بطلب من المؤسسة الطبية
visa-type-since-september-2021 = تُمنح منذ سبتمبر 2021

visa-companion-same-status-for-family = يمكن للزوج أو الزوجة والأقارب المقربين الذين يرعونكم الحصول على تأشيرة C-3-3 أو G-1-10 نفسها مع إثبات القرابة.
visa-companion-some-consulates-serious-cases-only = تحصر قنصليات بعض البلدان ذلك في الحالات الخطيرة أو الجراحية.
visa-companion-close-relatives-s2-or-s1 = يمكن للزوج أو الزوجة والوالدين والأبناء وغيرهم من الأقارب المقربين طلب S2 (حتى { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }) أو S1 مع إثبات القرابة.
visa-companion-same-visa-on-request = يمكن منح المرافقين تأشيرة الأعمال العادية نفسها بطلب من المؤسسة الطبية.

visa-extension-c-3-3-not-beyond = لا تُمدد C-3-3 عادة إلى أكثر من { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-extension-change-to-g-1-10 = إذا احتجتم إلى مزيد من العلاج يمكنكم التحويل إلى G-1-10 (حتى { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }) في مكتب الهجرة بأوراق المستشفى.
visa-extension-exit-entry-office = قدّموا الطلب في مكتب الدخول والخروج المحلي قبل الانتهاء بما لا يقل عن { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } مع شهادة من المستشفى.
visa-extension-s1-residence-permit = مع S1 اطلبوا تصريح إقامة خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-extension-migration-office-on-request = يمددها مكتب الهجرة في وزارة الداخلية بطلب من المؤسسة الطبية.
visa-extension-e-visa-only-in-emergencies = لا تُمدد التأشيرة الإلكترونية إلا في الطوارئ مثل الإقامة في المستشفى.

visa-office-korea-visa-portal = بوابة التأشيرات الكورية ووزارة العدل
visa-office-hi-korea = هاي كوريا (Hi Korea)
visa-office-china-immigration-and-foreign-ministry = الإدارة الوطنية للهجرة ووزارة الخارجية في الصين
visa-office-russia-consular-department = الإدارة القنصلية في وزارة الخارجية الروسية
visa-office-russia-e-visa-site = الموقع الموحد للتأشيرة الإلكترونية الروسية
