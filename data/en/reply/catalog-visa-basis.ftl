visa-basis-none = There is no visa-free entry.
visa-basis-none-found = We found no visa-free entry.
visa-basis-none-nationwide = There is no visa-free entry to the whole country.
visa-basis-none-for-ordinary-passports = There is no visa-free entry with an ordinary passport.
visa-basis-border-passes = Border passes exist.
visa-basis-not-on-e-visa-list = The nationality is not on the e-visa list.
visa-basis-jeju-individuals-and-groups = Jeju island may be visited for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } without a visa, alone or in a group.
visa-basis-jeju-direct-flight = Jeju island may be visited for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } without a visa, by direct flight.
visa-basis-jeju-not-available = The visa-free entry to Jeju island does not apply.
visa-basis-tour-groups = Tour groups of { $people } or more may stay { $days ->
        [one] { $days } day
       *[other] { $days } days
    } from { $from } until { $until }.
visa-basis-bilateral-waiver = The two countries have waived visas for each other.
visa-basis-bilateral-waiver-since-november-2014 = The two countries have waived visas for each other since November 2014.
visa-basis-mutual-waiver-since = The two countries have waived visas for each other since { $from }.
visa-basis-mutual-waiver-since-year = The two countries have waived visas for each other since { $year }.
visa-basis-mutual-waiver-signed-2024-in-force-june-2025 = A mutual waiver was signed in 2024 and has been in force since June 2025.
visa-basis-agreement = There is an agreement between the two countries.
visa-basis-agreement-since = An agreement has been in force since { $from }.
visa-basis-agreement-since-year = An agreement has been in force since { $year }.
visa-basis-regional-agreements = Regional agreements allow visa-free entry.
visa-basis-free-movement = Regional agreements allow free movement.
visa-basis-identity-card-accepted = A national identity card is accepted.
visa-basis-visa-waiver = There is a visa waiver.
visa-basis-visa-waiver-days = There is a visa waiver for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-basis-visa-free = Entry is visa-free.
visa-basis-visa-free-days = Entry is visa-free for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-basis-visa-free-months = Entry is visa-free for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
visa-basis-visa-free-designation = The nationality is designated visa-free for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-basis-sources-differ-on-days = One official notice says { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, older lists say { $older ->
        [one] { $older } day
       *[other] { $older } days
    }.
visa-basis-days-per-visit = Each visit may last { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-basis-days-per-visit-and-window = Each visit may last { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, at most { $most ->
        [one] { $most } day
       *[other] { $most } days
    } in { $window }.
visa-basis-days-per-visit-and-year = Each visit may last { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, at most { $most ->
        [one] { $most } day
       *[other] { $most } days
    } in a year.
visa-basis-days-in-window = The stay may last at most { $most ->
        [one] { $most } day
       *[other] { $most } days
    } in { $window }.
visa-basis-days-in-calendar-year-since = Since { $year } the stay may last at most { $days ->
        [one] { $days } day
       *[other] { $days } days
    } in a calendar year without other grounds.
visa-basis-k-eta-not-needed = The travel authorisation (K-ETA) is not needed until { $until }.
visa-basis-unilateral-until = China allows visa-free entry on its own part until { $until }.
visa-basis-unilateral-between = China allows visa-free entry on its own part from { $from } until { $until }.
visa-basis-unilateral-trial = China allows visa-free entry on trial from { $from } until { $until }.
visa-basis-for-business-tourism-family-exchange-transit = It is meant for business, tourism, family visits, exchange and transit.
visa-basis-decree-until = A Russian decree allows visa-free entry until { $until }.
visa-basis-for-guest-business-tourist-event-transit = It is meant for private, business, tourist and event visits and for transit.
visa-basis-transit-to-third-country = Transit to a third country for up to { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } is visa-free at listed ports.
visa-basis-hainan = Hainan island may be visited for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } without a visa.
visa-basis-waiver-signed-not-yet-in-force = A waiver of up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } a year was signed on { $signed }; it is expected to enter into force during { $year }.
visa-basis-e-visa-unified = The unified e-visa is valid for { $valid ->
        [one] { $valid } day
       *[other] { $valid } days
    } and allows a stay of { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-basis-single-entry = It allows a single entry.
visa-basis-european-union-listed = Citizens of the European Union are on the list.
