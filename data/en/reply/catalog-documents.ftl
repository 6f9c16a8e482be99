document-passport = passport
document-passport-valid-months = passport valid for at least { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, with blank pages
document-visa-form-and-photo = visa form and photo
document-online-visa-form-and-photo = visa form filled in online and photo
document-medical-certificate-or-records = doctor's certificate or medical records
document-medical-records-translated = medical records, translated
document-appointment-from-registered-institution = confirmation of appointment or admission from a Korean institution registered for foreign patients
document-hospital-invitation-with-plan = invitation or admission letter from the Chinese hospital with diagnosis, plan, dates and cost
document-medical-organisation-invitation = request or invitation of the Russian medical organisation through the migration office or the Foreign Ministry
document-treatment-contract-or-letter = contract or letter about the treatment
document-proof-of-funds = proof of funds for treatment and stay
document-proof-of-funds-or-insurance = proof of funds or insurance
document-medical-insurance = medical insurance
document-family-relation-proof = proof of family relation for companions
document-institution-registration-copy = copy of the registration of the institution or facilitator that invites you
document-hiv-certificate = HIV certificate for stays over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
