document-passport = паспорт
document-passport-valid-months = паспорт со сроком действия не менее { $months ->
        [one] { $months } месяца
        [few] { $months } месяцев
        [many] { $months } месяцев
       *[other] { $months } месяцев
    } и чистыми страницами
document-visa-form-and-photo = визовая анкета и фотография
document-online-visa-form-and-photo = визовая анкета, заполненная онлайн, и фотография
document-medical-certificate-or-records = справка врача или медицинские документы
document-medical-records-translated = медицинские документы с переводом
document-appointment-from-registered-institution = подтверждение записи или госпитализации от корейского учреждения, зарегистрированного для приёма иностранных пациентов
document-hospital-invitation-with-plan = приглашение или письмо о госпитализации от китайской больницы с диагнозом, планом, датами и стоимостью
document-medical-organisation-invitation = ходатайство или приглашение российской медицинской организации через миграционную службу или МИД
document-treatment-contract-or-letter = договор или письмо о лечении
document-proof-of-funds = подтверждение средств на лечение и проживание
document-proof-of-funds-or-insurance = подтверждение средств или страховка
document-medical-insurance = медицинская страховка
document-family-relation-proof = подтверждение родства для сопровождающих
document-institution-registration-copy = копия регистрации приглашающего учреждения или агентства
document-hiv-certificate = справка об отсутствии ВИЧ при пребывании свыше { $months ->
        [one] { $months } месяца
        [few] { $months } месяцев
        [many] { $months } месяцев
       *[other] { $months } месяцев
    }
