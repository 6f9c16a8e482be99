included-hotel-nights = فندق، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-hot-spring-hotel-nights = فندق ينابيع حارة، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-hotel-near-hospital-nights = فندق قرب المستشفى، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-hotel-near-seomyeon-nights = فندق قرب سوميون، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-resort-nights = منتجع، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-guesthouse-nights = بيت ضيافة، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-serviced-apartment-nights = شقة فندقية، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-room-nights = غرفة، { $n ->
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $n } ليالٍ
        [many] { $n } ليلة
       *[other] { $n } ليلة
    }
included-airport-transfer = الاستقبال في المطار
included-transfer = النقل
included-transfer-from-nanning = النقل من ناننينغ
included-duty-free-transfer = النقل إلى مركز السوق الحرة
included-optional-ferry-from-incheon = عبّارة من إنتشون لمن يرغب
included-basic-check-up = فحص أساسي
included-half-day-check-up = فحص لنصف يوم
included-one-day-check-up = فحص ليوم واحد
included-check-up = فحص شامل
included-base-examinations = الفحوص الأساسية
included-tests-by-family-history = فحوص إضافية بحسب تاريخ العائلة
included-talk-with-physician = حديث مع الطبيب
included-cancer-screening = الكشف المبكر عن السرطان
included-imaging = التصوير الطبي
included-diagnosis = التشخيص
included-report = تقرير
included-report-in-english = تقرير بالإنجليزية
included-report-by-e-mail = تقرير بالبريد الإلكتروني
included-report-translated = تقرير مترجم
included-specialist-call-on-results = مكالمة مع اختصاصي حول النتائج
included-insurer-pays-if-abnormal = يدفع التأمين مبلغًا محددًا إذا ظهر خلل مدرج في القائمة
included-first-visit = الزيارة الأولى للطبيب
included-doctor-visits = زيارات الطبيب
included-consultation = استشارة
included-consultation-at-information-centre = استشارة في مركز المعلومات
included-pulse-consultation = استشارة الطبيب بجس النبض
included-specialist-visit = زيارة اختصاصي
included-general-hospital-visit = زيارة مستشفى عام
included-saturday-clinic-visit = زيارة العيادة يوم السبت
included-clinic-visits = { $n ->
        [one] زيارة واحدة للعيادة
        [two] زيارتان للعيادة
        [few] { $n } زيارات للعيادة
        [many] { $n } زيارة للعيادة
       *[other] { $n } زيارة للعيادة
    }
included-sessions = { $n ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
        [many] { $n } جلسة
       *[other] { $n } جلسة
    }
included-tcm-sessions = { $n ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
        [many] { $n } جلسة
       *[other] { $n } جلسة
    } من الطب الصيني التقليدي
included-physiotherapy-sessions = { $n ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
        [many] { $n } جلسة
       *[other] { $n } جلسة
    } علاج طبيعي
included-skin-sessions = { $n ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
        [many] { $n } جلسة
       *[other] { $n } جلسة
    } للبشرة
included-herbal-baths = { $n ->
        [one] حمام أعشاب واحد
        [two] حماما أعشاب
        [few] { $n } حمامات أعشاب
        [many] { $n } حمام أعشاب
       *[other] { $n } حمام أعشاب
    }
included-procedures = { $n ->
        [one] إجراء واحد
        [two] إجراءان
        [few] { $n } إجراءات
        [many] { $n } إجراءً
       *[other] { $n } إجراء
    }
included-evaluation-weeks = { $n ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    } للتقييم
included-daily-spring-entry = دخول يومي إلى النبع
included-air-and-water-convalescence = نقاهة في هواء نقي وماء عذب
included-sea-air = هواء البحر
included-tai-chi = دروس تاي تشي
included-mineral-water = مياه معدنية
included-mud-or-bath = علاج بالطين أو الحمامات
included-herbal-prescription = وصفة أعشاب
included-interpreter = مترجم
included-interpreter-treatment-days = مترجم في أيام العلاج
included-arabic-interpreter = مترجم للعربية
included-mongolian-speaking-coordinator = منسق يتحدث المنغولية
included-russian-speaking-guide = مرافق يتحدث الروسية
included-facilitator-support = دعم من الوسيط
included-aftercare-contact = جهة اتصال للمتابعة بعد العلاج
included-record-translation = ترجمة ملفكم الطبي
included-record-review-before-travel = مراجعة ملفكم قبل السفر
included-remote-opinion-on-records = رأي عن بُعد بناءً على ملفكم
included-multidisciplinary-review = مراجعة من أطباء عدة تخصصات
included-written-opinion = رأي مكتوب
included-treatment-plan = خطة علاج
included-online-follow-up = متابعة عبر الإنترنت
included-import-permit = تصريح استيراد الدواء
included-first-administration = الجرعة الأولى من الدواء
included-convalescence = نقاهة
included-surgery = الجراحة
included-operation = العملية
included-admission = الدخول إلى المستشفى
included-ward-stay = الإقامة في الجناح
included-stitch-removal = إزالة الغرز
included-swelling-care = العناية بالتورم
included-nurse-visits = زيارات الممرضة
included-dressing-change = تغيير الضمادات
included-spa-when-surgeon-agrees = نبع حار أو سبا بعد موافقة الجراح
included-laser-both-eyes = تصحيح العينين بالليزر
included-next-day-check = فحص في اليوم التالي
included-eye-drops = قطرات للعين
included-couple-examination = فحص الزوجين
included-ivf-cycle = دورة واحدة لأطفال الأنابيب
included-pregnancy-programme-online-advice = برنامج حمل مع استشارة إلكترونية على مدار الساعة
included-superior-ward-with-relatives = جناح مميز مع الأقارب
included-discharge-letter-in-english = تقرير خروج بالإنجليزية
included-guarantee-letter-handling = إجراءات خطاب ضمان السفارة
included-meals = وجبات
included-halal-meals = وجبات حلال
included-prayer-place = مكان للصلاة
included-beach-and-duty-free = وقت للشاطئ والسوق الحرة
included-theme-park-ticket = { $n ->
        [one] تذكرة ليوم واحد إلى مدينة الملاهي
        [two] تذكرتان ليوم واحد إلى مدينة الملاهي
        [few] { $n } تذاكر ليوم واحد إلى مدينة الملاهي
        [many] { $n } تذكرة ليوم واحد إلى مدينة الملاهي
       *[other] { $n } تذكرة ليوم واحد إلى مدينة الملاهي
    }
included-lake-and-old-town = زيارة البحيرة والمدينة القديمة
included-city-tour = جولة في المدينة
included-seafood-dinner = عشاء من المأكولات البحرية
included-shopping = تسوق
