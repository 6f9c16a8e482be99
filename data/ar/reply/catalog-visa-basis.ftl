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
visa-basis-mutual-waiver-signed-2024-in-force-june-2025 = وُقّع إعفاء متبادل عام 2024 وهو سارٍ منذ يونيو 2025.
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
