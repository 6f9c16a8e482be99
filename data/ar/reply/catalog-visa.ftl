visa-required-yes = التأشيرة مطلوبة.
visa-required-no = التأشيرة غير مطلوبة.
visa-required-no-with-k-eta = التأشيرة غير مطلوبة، لكن يلزم تصريح سفر إلكتروني (K-ETA).
visa-required-e-visa = يلزم الحصول على تأشيرة إلكترونية.
visa-required-citizen = لا يحتاج المواطنون إلى تأشيرة لدخول بلدهم.

visa-basis-none = لا يوجد دخول بلا تأشيرة.
visa-basis-none-found = لم نجد دخولًا بلا تأشيرة.
visa-basis-none-nationwide = لا يوجد دخول بلا تأشيرة إلى البلاد كلها.
visa-basis-none-for-ordinary-passports = لا يوجد دخول بلا تأشيرة بجواز سفر عادي.
visa-basis-border-passes = توجد تصاريح حدودية.
visa-basis-not-on-e-visa-list = الجنسية ليست في قائمة التأشيرة الإلكترونية.
visa-basis-jeju-individuals-and-groups = يمكن زيارة جزيرة جيجو بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، للأفراد والمجموعات.
visa-basis-jeju-direct-flight = يمكن زيارة جزيرة جيجو بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } برحلة مباشرة.
visa-basis-jeju-not-available = لا يسري الإعفاء الخاص بجزيرة جيجو.
visa-basis-tour-groups = يمكن للمجموعات السياحية من { $people } أشخاص فأكثر البقاء { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من { $from } حتى { $until }.
visa-basis-bilateral-waiver = بين البلدين إعفاء متبادل من التأشيرة.
visa-basis-bilateral-waiver-since-november-2014 = بين البلدين إعفاء متبادل من التأشيرة منذ نوفمبر 2014.
visa-basis-mutual-waiver-since = بين البلدين إعفاء متبادل من التأشيرة منذ { $from }.
visa-basis-mutual-waiver-since-year = بين البلدين إعفاء متبادل من التأشيرة منذ عام { $year }.
visa-basis-mutual-waiver-signed-2024-in-force-june-2025 = وُقّع إعفاء متبادل عام 2024 وهو ساري منذ يونيو 2025.
visa-basis-agreement = توجد اتفاقية بين البلدين.
visa-basis-agreement-since = تسري اتفاقية منذ { $from }.
visa-basis-agreement-since-year = تسري اتفاقية منذ عام { $year }.
visa-basis-regional-agreements = تسمح اتفاقيات إقليمية بالدخول بلا تأشيرة.
visa-basis-free-movement = تسمح اتفاقيات إقليمية بحرية التنقل.
visa-basis-identity-card-accepted = تُقبل بطاقة الهوية الوطنية.
visa-basis-visa-waiver = يوجد إعفاء من التأشيرة.
visa-basis-visa-waiver-days = يوجد إعفاء من التأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-visa-free = الدخول بلا تأشيرة.
visa-basis-visa-free-days = الدخول بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-visa-free-months = الدخول بلا تأشيرة لمدة { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
visa-basis-visa-free-designation = حُددت لهذه الجنسية إقامة بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-sources-differ-on-days = يذكر إشعار رسمي { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، وتذكر قوائم أقدم { $older ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $older } أيام
        [many] { $older } يومًا
       *[other] { $older } يوم
    }.
visa-basis-days-per-visit = يمكن أن تستمر كل زيارة { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-days-per-visit-and-window = يمكن أن تستمر كل زيارة { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، وبحد أقصى { $most ->
        [one] يوم واحد
        [two] يومان
        [few] { $most } أيام
        [many] { $most } يومًا
       *[other] { $most } يوم
    } خلال { $window } يومًا.
visa-basis-days-per-visit-and-year = يمكن أن تستمر كل زيارة { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، وبحد أقصى { $most ->
        [one] يوم واحد
        [two] يومان
        [few] { $most } أيام
        [many] { $most } يومًا
       *[other] { $most } يوم
    } في السنة.
visa-basis-days-in-window = الحد الأقصى للإقامة { $most ->
        [one] يوم واحد
        [two] يومان
        [few] { $most } أيام
        [many] { $most } يومًا
       *[other] { $most } يوم
    } خلال { $window } يومًا.
visa-basis-days-in-calendar-year-since = منذ عام { $year } الحد الأقصى للإقامة { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } في السنة الميلادية ما لم توجد أسباب أخرى.
visa-basis-k-eta-not-needed = تصريح K-ETA غير مطلوب حتى { $until }.
visa-basis-unilateral-until = تسمح الصين من جانبها بالدخول بلا تأشيرة حتى { $until }.
visa-basis-unilateral-between = تسمح الصين من جانبها بالدخول بلا تأشيرة من { $from } حتى { $until }.
visa-basis-unilateral-trial = تسمح الصين تجريبيًا بالدخول بلا تأشيرة من { $from } حتى { $until }.
visa-basis-for-business-tourism-family-exchange-transit = وهو مخصص للأعمال والسياحة وزيارة العائلة والتبادل والعبور.
visa-basis-decree-until = يسمح مرسوم روسي بالدخول بلا تأشيرة حتى { $until }.
visa-basis-for-guest-business-tourist-event-transit = وهو مخصص للزيارات الخاصة والأعمال والسياحة والفعاليات والعبور.
visa-basis-transit-to-third-country = العبور إلى بلد ثالث حتى { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } بلا تأشيرة في منافذ محددة.
visa-basis-hainan = يمكن زيارة جزيرة هاينان بلا تأشيرة لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-waiver-signed-not-yet-in-force = وُقّع في { $signed } إعفاء حتى { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } في السنة؛ ويُتوقع أن يبدأ العمل به خلال عام { $year }.
visa-basis-e-visa-unified = التأشيرة الإلكترونية الموحدة صالحة لمدة { $valid ->
        [one] يوم واحد
        [two] يومين
        [few] { $valid } أيام
        [many] { $valid } يومًا
       *[other] { $valid } يوم
    } وتسمح بإقامة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
visa-basis-single-entry = وتسمح بدخول واحد.
visa-basis-european-union-listed = مواطنو الاتحاد الأوروبي في القائمة.

visa-covers-no = لا توجد إقامة بلا تأشيرة تشمل العلاج.
visa-covers-yes = تشمل الإقامة بلا تأشيرة العلاج.
visa-covers-treatment-named = العلاج مذكور صراحة بين أغراض الإقامة بلا تأشيرة.
visa-covers-not-listed = العلاج غير مدرج بين أغراض الإقامة بلا تأشيرة.
visa-covers-short-treatment-in-practice = عمليًا يمكن تلقي علاج قصير خلال الإقامة بلا تأشيرة.
visa-covers-private-visits-treatment-in-practice = الإقامة بلا تأشيرة للزيارات الخاصة؛ وعمليًا يمكن تلقي العلاج.
visa-covers-private-visits-confirm = الإقامة بلا تأشيرة للزيارات الخاصة؛ تأكد من أن العلاج مسموح.
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

visa-companion-same-status-for-family = يمكن للزوج أو الزوجة والأقارب المقربين الذين يرعونك الحصول على تأشيرة C-3-3 أو G-1-10 نفسها مع إثبات القرابة.
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
visa-extension-change-to-g-1-10 = إذا احتجت إلى مزيد من العلاج يمكنك التحويل إلى G-1-10 (حتى { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }) في مكتب الهجرة بأوراق المستشفى.
visa-extension-exit-entry-office = قدّم الطلب في مكتب الدخول والخروج المحلي قبل الانتهاء بما لا يقل عن { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } مع شهادة من المستشفى.
visa-extension-s1-residence-permit = مع S1 اطلب تصريح إقامة خلال { $days ->
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
