document-passport = جواز السفر
document-passport-valid-months = جواز سفر صالح لمدة { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } على الأقل وفيه صفحات فارغة
document-visa-form-and-photo = استمارة التأشيرة وصورة
document-online-visa-form-and-photo = استمارة التأشيرة معبأة عبر الإنترنت وصورة
document-medical-certificate-or-records = شهادة من الطبيب أو الملف الطبي
document-medical-records-translated = الملف الطبي مترجمًا
document-appointment-from-registered-institution = تأكيد موعد أو دخول من مؤسسة كورية مسجلة لاستقبال المرضى الأجانب
document-hospital-invitation-with-plan = دعوة أو خطاب دخول من المستشفى الصيني يتضمن التشخيص والخطة والتواريخ والتكلفة
document-medical-organisation-invitation = طلب أو دعوة من المؤسسة الطبية الروسية عبر مكتب الهجرة أو وزارة الخارجية
document-treatment-contract-or-letter = عقد أو خطاب بشأن العلاج
document-proof-of-funds = إثبات مالي للعلاج والإقامة
document-proof-of-funds-or-insurance = إثبات مالي أو تأمين
document-medical-insurance = تأمين طبي
document-family-relation-proof = إثبات صلة القرابة للمرافقين
document-institution-registration-copy = نسخة من تسجيل المؤسسة أو الوسيط الذي يدعوكم
document-hiv-certificate = شهادة فحص فيروس نقص المناعة للإقامة أكثر من { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
