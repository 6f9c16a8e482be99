# مكتب المنسّقين

desk-title = Ayan · مكتب المنسّقين
desk-title-waiting = ({ $count }) Ayan · مكتب المنسّقين
desk-language = اللغة
desk-reconnecting = جارٍ إعادة الاتصال…
desk-failed = لم تنجح العملية. حاول مرة أخرى.
desk-too-late = سبقك شخص آخر. تم تحديث الحالة.

sign-in-heading = تسجيل الدخول إلى المكتب
sign-in-name = الاسم
sign-in-password = كلمة المرور
sign-in-submit = دخول
sign-in-wrong = الاسم أو كلمة المرور غير صحيحة.
sign-in-too-often = محاولات كثيرة. انتظر قليلًا من فضلك.
sign-out = خروج

cases-heading = الحالات
cases-none = لا أحد ينتظر. تظهر الحالات الجديدة هنا تلقائيًا.
cases-choose = اختر حالة لقراءتها.
cases-back = العودة إلى الحالات
conversations-heading = كل المحادثات
conversations-none = لم يكتب أحد بعد.
case-waits-since = ينتظر منذ { $time }
case-unread = غير مقروء: { $count }
time-now = أقل من دقيقة
time-minutes = { $count } د
time-hours = { $count } س
time-days = { $count } ي

state-open = بالانتظار
state-held = قيد المتابعة
state-held-by = يتابعها { $name }
state-closed = مغلقة
state-given-back = عادت إلى البرنامج
state-none = لدى البرنامج
priority-urgent = عاجل
priority-normal = عادي
reason-requested = طلب التحدث مع شخص
reason-emergency = حالة طارئة
reason-complaint = شكوى
reason-booking = يريد الحجز
reason-medical-advice = يطلب رأيًا طبيًا
reason-bot-failed = تعذّر على البرنامج الرد
reason-cannot-answer = خارج ما يعرفه البرنامج
reason-stepped-in = دخل المنسّق من تلقاء نفسه
reason-review = يريد كتابة تقييم
reason-privacy = عن البيانات الشخصية
reason-cancel = يريد الإلغاء
reason-attachment = أرسل ملفًا
reason-undelivered = تعذّر إيصال جواب

case-take = تولّي الحالة
case-give-back = إعادة إلى البرنامج
case-close = إغلاق
case-close-question = إغلاق هذه الحالة؟ سيعود البرنامج إلى الرد على المريض.
case-close-cancel = إبقاؤها مفتوحة
case-take-first = تولَّ الحالة لتتمكن من الرد. إلى ذلك الحين يجيب البرنامج المريض.
case-held-by-other = { $name } يتولى الرد على هذا المريض.
case-closed-note = هذه الحالة مغلقة.
case-step-in = يجيب البرنامج هذا المريض الآن، ويمكنك تولّي المحادثة متى شئت.
answer-label = ردّك على المريض
answer-placeholder = اكتب بلغة المريض: { $language }
answer-send = إرسال

transcript-label = المحادثة
author-patient = المريض
author-bot = البرنامج
author-coordinator = المنسّق
author-system = تنبيه
meaning-label = فُهم على أنه
translation-label = بلغتك
undelivered-label = لم تصل: { $reason }
undelivered-again = إعادة الإرسال
taken-back-label = حذف المريض هذه الرسالة
reaction-label = تفاعل: { $emoji }
attachment-picture = صورة
attachment-document = مستند
attachment-voice = رسالة صوتية
attachment-video = مقطع فيديو
attachment-location = الموقع
attachment-waiting = قيد التنزيل …
attachment-refused = تعذّر حفظه: { $reason }
sent-state-queued = في الطريق
sent-state-sent = أُرسلت
sent-state-delivered = وصلت
sent-state-read = قُرئت

known-heading = ما نعرفه
known-nothing = لا شيء بعد.
known-name = الاسم
known-language = لغة المحادثة
known-channel = القناة
known-since = أول رسالة
value-person = { $sex ->
    [f] امرأة، العمر { $age }
    [m] رجل، العمر { $age }
   *[other] العمر { $age }
}
value-patient = { $who ->
    [self] صاحب الرسالة
    [mother] الأم
    [father] الأب
    [parents] الوالدان
    [wife] الزوجة
    [husband] الزوج
    [partner] الشريك
    [son] الابن
    [daughter] الابنة
    [child] الطفل
    [sister] الأخت
    [brother] الأخ
    [sibling] أخ أو أخت
    [grandmother] الجدة
    [grandfather] الجد
    [friend] صديق
   *[other] قريب
}
value-patient-aged = { $who }، العمر { $age }
value-follow-up = مراجعة بعد العلاج
value-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

intent-greet = تحية
intent-goodbye = وداع
intent-thank = شكر
intent-affirm = موافقة
intent-deny = رفض
intent-bot_challenge = يسأل إن كان المجيب برنامجًا
intent-ask_capabilities = يسأل عمّا يستطيع Ayan فعله
intent-start_over = البدء من جديد
intent-choose_language = تغيير اللغة
intent-search_clinics = يبحث عن مستشفى
intent-ask_clinic_details = عن مستشفى معيّن
intent-compare_options = مقارنة
intent-ask_reviews = تقييمات
intent-ask_price = السعر
intent-search_packages = يبحث عن باقة
intent-ask_package_details = عن باقة معيّنة
intent-customise_checkup = فحص بحسب الطلب
intent-ask_visa = التأشيرة
intent-plan_itinerary = خطة الرحلة
intent-change_itinerary = تعديل الخطة
intent-ask_accommodation = الإقامة
intent-ask_transport = النقل
intent-ask_interpreter = مترجم
intent-ask_insurance = التأمين
intent-ask_payment = الدفع
intent-ask_documents = المستندات
intent-ask_aftercare = ما بعد العلاج
intent-ask_second_opinion = رأي طبي ثانٍ
intent-ask_attractions = أماكن للزيارة
intent-ask_food_religion = الطعام والشعائر
intent-verify_facilitator = التحقق من وسيط
intent-ask_medical_advice = استشارة طبية
intent-medical_emergency = حالة طارئة
intent-book_consultation = حجز موعد
intent-check_status = متابعة طلب
intent-cancel_request = إلغاء
intent-request_human = يريد شخصًا
intent-complaint = شكوى
intent-ask_privacy = الخصوصية
intent-inform = يقدّم معلومة
intent-out_of_scope = موضوع آخر

detail-procedure = العلاج
detail-specialty = التخصص
detail-city = المدينة
detail-country = بلد العلاج
detail-nationality = الجنسية
detail-second_nationality = جنسية المرافق
detail-facility = المستشفى
detail-package = الباقة
detail-date = التاريخ
detail-duration = المدة
detail-budget = الميزانية
detail-people = عدد المسافرين
detail-language = اللغة
detail-spoken_language = لغة الطبيب
detail-contact = وسيلة التواصل
detail-accreditation = الاعتماد
detail-insurer = شركة التأمين
detail-request = الطلب المسؤول عنه
detail-examinations = الفحوص
detail-currency = العملة المحلية
detail-home = مدينة السكن
detail-here = موجود الآن في
detail-apart = مدينة غير مرغوبة
detail-countries = الدول المذكورة
detail-name = الاسم
detail-person = العمر والجنس
detail-patient = لمن الطلب
detail-visit = سبب الزيارة
