# البحث عن مستشفى أو عيادة، وتفاصيلها، والمقارنة بين اثنتين.

clinics-ask-treatment = أنا معكم خطوة بخطوة. ممّ تشكون، أو ما العلاج الذي تبحثون عنه؟ اكتبوه بكلماتكم، أو اختاروا مما يلي.
clinics-ask-which = أي مستشفى أو عيادة تقصدون؟ اكتبوا الاسم أو اختاروا مما يلي.
clinics-none = لم يبقَ في دليلي مكان آخر يناسب طلبكم. هل تودّون أن أبحث في تخصص آخر أم أن أستدعي لكم منسّقًا؟
clinics-none-exactly = لم أجد مكانًا يجمع كل ما طلبتم، فبحثت لكم من غير هذا الشرط: { $missing }.
clinics-all-shown = هذا كل ما في دليلي مما يناسب طلبكم ({ $criteria }). لذلك بحثت لكم من غير هذا الشرط: { $missing }.
clinics-intro =
    { $n ->
        [one] وجدت لكم مكانًا واحدًا يناسب طلبكم ({ $criteria }):
        [two] وجدت لكم مكانين يناسبان طلبكم ({ $criteria }):
        [few] وجدت لكم { $n } أماكن تناسب طلبكم ({ $criteria })، وأقترح أن نبدأ بهذه:
       *[other] وجدت لكم { $n } مكانًا يناسب طلبكم ({ $criteria })، وأقترح أن نبدأ بهذه:
    }
clinics-intro-wider =
    { $n ->
        [one] في دليلي مكان واحد:
        [two] في دليلي مكانان:
        [few] في دليلي { $n } أماكن، وأقترح أن نبدأ بهذه:
       *[other] في دليلي { $n } مكانًا، وأقترح أن نبدأ بهذه:
    }
clinics-item = { $number }. { $place }: { $kind }، { $city }، { $country }. الاعتماد: { $accreditation }. اللغات: { $languages }. معلومات عام { $year }.
clinics-item-alone = { $place }: { $kind }، { $city }، { $country }. الاعتماد: { $accreditation }. اللغات: { $languages }. معلومات عام { $year }.
clinics-named-for = يذكر دليلي لهذا العلاج تحديدًا ({ $procedure }): { $places }. أما البقية فتعمل في التخصص نفسه، فاطلبوا منها التأكيد أولًا أنها تجريه.
clinics-order = رتّبتها بحسب لغتكم والاعتماد (JCI أو KAHF أو ما يشبههما) ووجود مركز للمرضى الدوليين، ولا يدفع أحد مقابل ترتيبه في القائمة.
clinics-button-named = { $name }
clinics-button-more = عرض المزيد
clinics-button-only-in = { $place } فقط
clinics-button-ask-coordinator = سؤال المنسّق
clinics-button-book = طلب موعد
clinics-name = { $place }
clinics-row = { $label }: { $value }
clinics-value = { $value }
clinics-city-and-country = { $city }، { $country }
clinics-label-native = الاسم المحلي
clinics-label-kind = النوع
clinics-label-city = المدينة
clinics-label-accreditation = الاعتماد
clinics-label-languages = لغات الخدمة
clinics-label-specialties = التخصصات
clinics-label-centre = مركز المرضى الدوليين
clinics-label-insurers = التأمين
clinics-label-website = الموقع الإلكتروني
clinics-confirm-first = هذه المعلومات غير مؤكدة تمامًا، فيُرجى التحقق منها قبل الاعتماد عليها.
clinics-not-in-catalog = لا يحتوي دليلي على مواعيد العمل وأسماء الأطباء ورقم الهاتف. هل أطلب من منسّق أن يسأل عنها لكم؟
clinics-reach = { $place } في { $city }. العنوان التفصيلي ليس في دليلي.
clinics-website = يمكنكم الاطلاع على موقعه: { $website }
clinics-treats = نعم، { $field } من تخصصات { $place }. أما قبول هذه الحالة بعينها فيقرره أطباؤهم بعد الاطلاع على التقارير.
clinics-treats-not = بحسب دليلي، { $field } ليس من تخصصات { $place }. وهذه أماكن فيها هذا التخصص:
clinics-reviews-none = ليس لديّ الآن آراء مرضى أو نسب نجاح جرى التحقق منها، وأفضّل ألّا أنقل إليكم ما لم يتحقق منه أحد. لكن يسعدني أن أعرض عليكم الاعتماد مع مصدره، ويمكن للمنسّق أن يطلب الأرقام من المستشفى. هل أستدعيه لكم؟
clinics-compare-ask = ماذا أقارن لكم؟ اذكروا مستشفيين، أو اختاروا علاجًا لأضع البلدان جنبًا إلى جنب.
clinics-compare-with = بأي مكان آخر أقارن { $place }؟
clinics-compare-intro = جنبًا إلى جنب:
clinics-compare-value = { $first } | { $second }

clinics-why = لماذا هذه وبهذا الترتيب: ذكر الدليل المكان لهذا العلاج تحديدًا 9 نقاط، ولغتكم نقطتان، والاعتماد (JCI أو KAHF أو ما يشبههما) نقطتان، ومركز للمرضى الدوليين نقطتان، وأن يكون تخصصكم هو الرئيسي نقطة، وموثوقية المعلومات نقطة. ثم تتناوب المدن كي تروا أكثر من العاصمة. لا أحد يدفع مقابل مكانه في القائمة.
clinics-why-place = • { $place }: { $reasons }
clinics-why-none = • { $place }: يناسب ما طلبتموه من غير نقاط إضافية
clinics-why-treatment = يذكره الدليل لهذا العلاج تحديدًا
clinics-why-language = الطاقم يتحدث لغتكم
clinics-why-accreditation = اعتماد ({ $held })
clinics-why-centre = مركز للمرضى الدوليين
clinics-why-field = تخصصكم هو تخصصه الرئيسي
clinics-why-sure = معلوماته موثوقة
clinics-button-why = لماذا هذه؟
clinics-button-review = تعالجت وأريد كتابة تقييم
clinics-review-write = شكرًا لكم، فهذا ينفع من يأتي بعدكم. اكتبوا هنا أين ومتى تعالجتم وكيف كانت تجربتكم. سيتحقق المنسّق معكم من أن العلاج تم فعلًا، وعندها فقط يُحتسب تقييمًا.
