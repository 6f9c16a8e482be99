# A day-by-day plan of the trip, and changes to it.

itinerary-ask-treatment = Gladly. What is the trip for? Name the treatment or the package, or choose below, and I will lay out the days.
itinerary-ask-date = On which day would you arrive? A date or a month is enough, and I will put real dates into the plan.
itinerary-ask-what = I can change the dates, the length and the city of your plan: choose below, or just write it. If it is something else, shall I call a coordinator?
itinerary-ask-change =
    { $n ->
        [one] { $n } day: what shall I change?
       *[other] { $n } days: what shall I change?
    }
itinerary-changed = I have changed the plan.
itinerary-same = The plan already takes { $n } days, so nothing had to change.
itinerary-days-elsewhere = { $n ->
    [one] I have added one day at the end for { $city }.
   *[other] I have added { $n } days at the end for { $city }.
} I can plan day by day in one city only; a coordinator will gladly arrange the journey and the hotel there.
itinerary-noted = I have noted your wish and passed it to a coordinator, who fits it in with the clinic and writes to you here. The plan as it stands:
itinerary-treatment-too = { $procedure } as well: by itself it usually takes { $days } on site. The surgeon decides whether both can be done on one trip; I have passed your wish to a coordinator, who fits it in with the clinic and writes to you here. The plan as it stands:
itinerary-left-out = Left out, as you wish: { $sights }.
itinerary-left-of-package = { $procedures }: this belongs to the package, and only its operator can take it out. I have passed your wish to a coordinator, who asks there and writes to you here.
itinerary-left-not-in = { $procedures }: not part of this plan, so there was nothing to take out.
itinerary-left-unknown = What you want left out is not a step of this plan that I could take out myself; I have passed your wish to a coordinator, who writes to you here.
itinerary-people = Noted: { $n } of you are travelling.
itinerary-free-day = I have put in a free day before the journey home.
itinerary-intro = { $what }, { $city }: a first plan for { $days }.
itinerary-facility = Planned around { $facility }.
itinerary-city-chosen = You did not name a city, so I chose { $city }: { $facility } suits you best there for its languages, accreditation and centre for foreign patients.
itinerary-city-instead = I know of no clinic for this in { $wanted }, so I planned for { $city } ({ $facility }).
itinerary-day = • { $when }: { $what }
itinerary-label = { $when }
itinerary-value = { $what }
itinerary-when = Day { $first }
itinerary-when-range = Days { $first }–{ $last }
itinerary-when-dated = Day { $first } ({ $date })
itinerary-when-range-dated = Days { $first }–{ $last } ({ $date })
itinerary-between = {" "}
itinerary-between-steps = {"; "}
itinerary-minutes =
    { $n ->
        [one] { $time } minute
       *[other] { $time } minutes
    }
itinerary-hours =
    { $n ->
        [one] { $time } hour
       *[other] { $time } hours
    }
itinerary-step-arrival = arrival in { $city }
itinerary-step-way = { $way }, about { $time }
itinerary-step-transfer = into the city in about { $time }
itinerary-step-interpreter = with an interpreter ({ $language }), to be arranged beforehand
itinerary-step-staff-speak = the clinic says it has staff who speak { $language }
itinerary-step-tests = first visit to the doctor and tests
itinerary-step-examination = { $procedure }
itinerary-step-consultation-and-treatment = visit to the doctor, then { $procedure }
itinerary-step-treatment = { $procedure }
itinerary-step-hospital =
    { $n ->
        [one] in hospital, usually { $n } night; discharge
       *[other] in hospital, usually { $n } nights; then discharge
    }
itinerary-step-rest = rest near the clinic, visits as the doctor decides
itinerary-step-check = check by the doctor, who says whether you may fly
itinerary-step-free = further visits if the doctor wants them, and time for yourself
itinerary-step-closed = clinics are usually closed: time to rest
itinerary-step-first-visit = first visit; the package includes { $procedures }
itinerary-step-package = visits and rest, as the package sets out
itinerary-step-flight = flight home, at the earliest
itinerary-included = The package includes: { $items }.
itinerary-package-days =
    { $n ->
        [one] That is for the one day of the package; nights and meals beyond it come on top.
       *[other] That is for the { $n } days of the package; nights and meals beyond them come on top.
    }
itinerary-too-short =
    { $n ->
        [one] You asked for { $wished } days, but by the usual guides it takes at least { $n } day, so I did not plan for less.
       *[other] You asked for fewer days ({ $wished }), but by the usual guides it takes at least { $n } days, so I did not plan for less.
    }
itinerary-flight =
    { $n ->
        [one] { $procedure }: as a rough public guide, wait at least { $n } day before flying; the surgeon decides.
       *[other] { $procedure }: as a rough public guide, wait at least { $n } days before flying; the surgeon decides.
    }
itinerary-flight-later-than-package =
    { $n ->
        [one] Please check your flight: if you have this treatment ({ $procedure }), the rough public guide is to wait { $n } day, longer than this package. The surgeon decides.
       *[other] Please check your flight: if you have this treatment ({ $procedure }), the rough public guide is to wait { $n } days, longer than this package. The surgeon decides.
    }
itinerary-remarks = { $remarks }
itinerary-results =
    { $n ->
        [one] The last results are usually ready { $n } day after the examination; if you have left by then, ask the clinic to e-mail them.
       *[other] The last results are usually ready { $n } days after the examination; if you have left by then, ask the clinic to e-mail them.
    }
itinerary-later-check =
    { $n ->
        [one] There is a follow-up check about { $n } day after the treatment, at home or online.
       *[other] There is a follow-up check about { $n } days after the treatment, at home or online.
    }
itinerary-holiday = Please note the public holiday on { $date } ({ $holiday }). { $effects }
itinerary-rough = This is a rough plan from public guides; the doctors set the real days, and nothing is booked yet.
itinerary-request = Shall I ask for an appointment on these days?
itinerary-button-date = Other dates
itinerary-button-start = Arrive on { $date }
itinerary-button-length =
    { $n ->
        [one] { $n } day in all
       *[other] { $n } days in all
    }
itinerary-button-country = Plan for { $place }
itinerary-step-departure = journey home
itinerary-step-elsewhere = in { $city }
itinerary-step-sight = time for { $sight }
itinerary-package-length =
    { $n ->
        [one] You asked for fewer days ({ $wished }), but the package takes { $n } day.
       *[other] You asked for fewer days ({ $wished }), but the package takes { $n } days.
    }
itinerary-sights = For free hours, if the doctor agrees, easy to do: { $sights }.
itinerary-sight = Noted for the free hours: { $sight } ({ $how }). The doctor says whether it suits you.
