visa-required-yes = A visa is required.
visa-required-no = No visa is required.
visa-required-no-with-k-eta = No visa is required, but an electronic travel authorisation (K-ETA) is.
visa-required-e-visa = An electronic visa (e-visa) is required.
visa-required-citizen = Citizens need no visa for their own country.


visa-covers-no = There is no visa-free stay that would cover treatment.
visa-covers-yes = The visa-free stay covers treatment.
visa-covers-treatment-named = The visa-free stay names treatment as a purpose.
visa-covers-not-listed = Treatment is not listed as a purpose of the visa-free stay.
visa-covers-short-treatment-in-practice = In practice, short treatment is possible during the visa-free stay.
visa-covers-private-visits-treatment-in-practice = The visa-free stay is meant for private visits; in practice, treatment is possible.
visa-covers-private-visits-confirm = The visa-free stay is meant for private visits; confirm that treatment is allowed.
visa-covers-hainan-only = Only the visa-free stay in Hainan covers treatment.
visa-covers-guest-business-tourism-events-only = The e-visa is only for private visits, business, tourism and events.

visa-type-c-3-3 = C-3-3 (up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    })
visa-type-g-1-10 = G-1-10 (from { $days ->
        [one] { $days } day
       *[other] { $days } days
    } to { $years ->
        [one] { $years } year
       *[other] { $years } years
    })
visa-type-s2 = S2 marked for treatment (up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    })
visa-type-s1 = S1 (over { $days ->
        [one] { $days } day
       *[other] { $days } days
    })
visa-type-l-check-up = L for simple check-ups (up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    })
visa-type-none-named-medical = no visa is officially named "medical"
visa-type-ru-treatment = ordinary business visa for treatment (up to { $years ->
        [one] { $years } year
       *[other] { $years } years
    }), at the request of the medical organisation
visa-type-since-september-2021 = given since September 2021


visa-companion-same-status-for-family = Your spouse and close family who look after you may get the same C-3-3 or G-1-10 status with proof of relationship.
visa-companion-some-consulates-serious-cases-only = Consulates in some countries allow this only for serious or surgical cases.
visa-companion-close-relatives-s2-or-s1 = Your spouse, parents, children and other close relatives may apply for S2 (up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    }) or S1 with proof of relationship.
visa-companion-same-visa-on-request = Those who accompany you may be given the same ordinary business visa at the request of the medical organisation.

visa-extension-c-3-3-not-beyond = C-3-3 is normally not extended beyond { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-extension-change-to-g-1-10 = If you still need care, you may change to G-1-10 (up to { $years ->
        [one] { $years } year
       *[other] { $years } years
    }) at an immigration office with papers from the hospital.
visa-extension-exit-entry-office = Apply at the local exit-entry office at least { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before expiry with a certificate from the hospital.
visa-extension-s1-residence-permit = With S1, apply for a residence permit within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-extension-migration-office-on-request = The migration office of the Interior Ministry extends it at the request of the medical organisation.
visa-extension-e-visa-only-in-emergencies = An e-visa cannot be extended except in emergencies such as a stay in hospital.

visa-office-korea-visa-portal = Korea Visa Portal and Ministry of Justice
visa-office-hi-korea = Hi Korea
visa-office-china-immigration-and-foreign-ministry = National Immigration Administration and Ministry of Foreign Affairs of China
visa-office-russia-consular-department = Consular Department of the Russian Foreign Ministry
visa-office-russia-e-visa-site = Russia's unified e-visa site
