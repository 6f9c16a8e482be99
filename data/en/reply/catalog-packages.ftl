included-hotel-nights = hotel, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-hot-spring-hotel-nights = hot spring hotel, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-hotel-near-hospital-nights = hotel near the hospital, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-hotel-near-seomyeon-nights = hotel near Seomyeon, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-resort-nights = resort, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-guesthouse-nights = guesthouse, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-serviced-apartment-nights = serviced apartment, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-room-nights = room, { $n ->
        [one] { $n } night
       *[other] { $n } nights
    }
included-airport-transfer = airport pick-up
included-transfer = transfer
included-transfer-from-nanning = transfer from Nanning
included-duty-free-transfer = transfer to the duty-free mall
included-optional-ferry-from-incheon = ferry from Incheon, if you like
included-basic-check-up = basic check-up
included-half-day-check-up = half-day check-up
included-one-day-check-up = one-day check-up
included-check-up = check-up
included-base-examinations = base examinations
included-tests-by-family-history = added tests according to the family history
included-talk-with-physician = talk with a physician
included-cancer-screening = cancer screening
included-imaging = imaging
included-diagnosis = diagnosis
included-report = report
included-report-in-english = report in English
included-report-by-e-mail = report by e-mail
included-report-translated = translated report
included-specialist-call-on-results = call with a specialist about the results
included-insurer-pays-if-abnormal = the insurer pays a set sum if a listed abnormality is found
included-first-visit = first visit to the doctor
included-doctor-visits = doctor's visits
included-consultation = consultation
included-consultation-at-information-centre = consultation at the information centre
included-pulse-consultation = pulse consultation with the doctor
included-specialist-visit = visit to a specialist
included-general-hospital-visit = visit to a general hospital
included-saturday-clinic-visit = clinic visit on Saturday
included-clinic-visits = { $n ->
        [one] { $n } clinic visit
       *[other] { $n } clinic visits
    }
included-sessions = { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    }
included-tcm-sessions = { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    } of traditional Chinese medicine
included-physiotherapy-sessions = { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    } of physiotherapy
included-skin-sessions = { $n ->
        [one] { $n } skin session
       *[other] { $n } skin sessions
    }
included-herbal-baths = { $n ->
        [one] { $n } herbal bath
       *[other] { $n } herbal baths
    }
included-procedures = { $n ->
        [one] { $n } procedure
       *[other] { $n } procedures
    }
included-evaluation-weeks = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    } of evaluation
included-daily-spring-entry = daily entry to the spring
included-air-and-water-convalescence = rest with clean air and water
included-sea-air = sea air
included-tai-chi = tai chi lessons
included-mineral-water = mineral water
included-mud-or-bath = mud or bath treatments
included-herbal-prescription = herbal prescription
included-interpreter = interpreter
included-interpreter-treatment-days = interpreter on treatment days
included-arabic-interpreter = Arabic interpreter
included-mongolian-speaking-coordinator = coordinator who speaks Mongolian
included-russian-speaking-guide = guide who speaks Russian
included-facilitator-support = support by a facilitator
included-aftercare-contact = contact for aftercare
included-record-translation = translation of your records
included-record-review-before-travel = review of your records before the trip
included-remote-opinion-on-records = remote opinion on your records
included-multidisciplinary-review = review by doctors of several fields
included-written-opinion = written opinion
included-treatment-plan = treatment plan
included-online-follow-up = follow-up online
included-import-permit = import permit for the medicine
included-first-administration = first dose of the medicine
included-convalescence = convalescence
included-surgery = surgery
included-operation = operation
included-admission = admission
included-ward-stay = stay in the ward
included-stitch-removal = removal of stitches
included-swelling-care = care for the swelling
included-nurse-visits = nurse's visits
included-dressing-change = change of dressings
included-spa-when-surgeon-agrees = hot spring or spa once the surgeon agrees
included-laser-both-eyes = laser correction of both eyes
included-next-day-check = check on the next day
included-eye-drops = eye drops
included-couple-examination = examination of the couple
included-ivf-cycle = one IVF cycle
included-pregnancy-programme-online-advice = pregnancy programme with online advice around the clock
included-superior-ward-with-relatives = superior ward with relatives
included-discharge-letter-in-english = discharge letter in English
included-guarantee-letter-handling = handling of the embassy's guarantee letter
included-meals = meals
included-halal-meals = halal meals
included-prayer-place = place for prayer
included-beach-and-duty-free = time for the beach and duty-free shopping
included-theme-park-ticket = { $n ->
        [one] one-day ticket to the theme park
       *[other] { $n } one-day tickets to the theme park
    }
included-lake-and-old-town = visits to the lake and the old town
included-city-tour = city tour
included-seafood-dinner = seafood dinner
included-shopping = shopping
