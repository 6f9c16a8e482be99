mode-air = flight
mode-airport = airport transfer
mode-rail = train
mode-road = road
mode-ferry = ferry
mode-land-border = land border crossing

duration-by-rail-or-bus = by rail or bus
duration-by-train-or-bus = by train or bus
duration-by-bus = by bus
duration-to-seomyeon = to Seomyeon
duration-with-formalities = with border formalities
duration-overnight = overnight
duration-about = about
duration-more-than = or more
duration-bus-border-only-train-onward = the border itself by bus; onward by train
duration-to-hunchun-by-bus = to Hunchun by bus

frequency-every-few-minutes = every few minutes
frequency-frequent = frequent
frequency-several-an-hour = several an hour
frequency-several-daily = several a day
frequency-many-daily = many a day
frequency-daily = daily
frequency-daily-combinations = connections daily
frequency-several-weekly = several a week
frequency-several-weekly-since-august-2025 = several a week since August 2025
frequency-weekly = { $n ->
        [one] once a week
       *[other] { $n } a week
    }
frequency-weekly-about = { $n ->
        [one] about once a week
       *[other] about { $n } a week
    }
frequency-weekly-about-when-running = about once a week when it runs
frequency-weekly-from = { $n ->
        [one] once a week
       *[other] { $n } a week
    } from { $from }
frequency-weekly-planned-up-to = { $n ->
        [one] up to one a week planned
       *[other] up to { $n } a week planned
    }
frequency-weekly-flights = weekly
frequency-weekly-seasonal = weekly, in season
frequency-others-too = other airlines too
frequency-mondays-and-fridays = on Mondays and Fridays
frequency-wednesdays-and-sundays = on Wednesdays and Sundays
frequency-winter-season-from = winter season from { $from }
frequency-seasonal = in season
frequency-local = local traffic
frequency-planned-by-end-of = planned by the end of { $year }
frequency-closed-on-some-holidays-june-1 = closed on some public holidays, for example on 1 June

transport-note-main-gateway = The main gateway.
transport-note-information-centre-terminal = There is a medical travel information centre in Terminal { $n }.
transport-note-close-to-goyang = It is close to Goyang (about { $near } km; from Incheon airport it is about { $far } km).
transport-note-flights-from-ulaanbaatar-and-china = There are flights from Ulaanbaatar and Chinese cities.
transport-note-no-walking = Walking across is not allowed: use the train, a bus or a jeep.
transport-note-main-route-of-mongolian-patients = This is the main route of patients from Mongolia.
transport-note-check-running-days = Check the running days.
transport-note-mongolia-russia-road-crossing = Road crossing between Mongolia and Russia.
transport-note-eastern-crossing-onward-to-manzhouli = Eastern crossing to Russia, onward to Manzhouli.
transport-note-main-china-russia-rail-crossing = The main rail crossing between China and Russia.
transport-note-road-and-rail-to-primorye = Road and rail crossing to Primorye.
transport-note-boat-hovercraft-bus-by-season = By boat in summer, by hovercraft between the seasons, by bus over the ice or the bridge in winter.
transport-note-high-speed-rail-from-hunchun = High-speed trains go on from Hunchun.
transport-note-stopped-2020-resumed-august-2022 = It stopped in 2020 and resumed in August 2022; check the operator and the season.
transport-note-no-direct-flights-to-korea-since = There have been no direct flights to South Korea since { $year }.
transport-note-no-direct-flight-since = There has been no direct flight since { $year }.
transport-note-hainan-airlines = Operated by Hainan Airlines.
transport-note-aurora = Operated by Aurora.
transport-note-aurora-a319 = Operated by Aurora with an Airbus A319.
transport-note-early-2026-through-vladivostok = In early 2026 travellers changed in Vladivostok.
transport-note-flights-added-for-medical-travel = One document says that flights were added for medical travel.
transport-note-boao-stop-for-lecheng = Get off at Boao for Lecheng.
transport-note-from-several-russian-cities = From several Russian cities.
transport-note-through-dubai-doha-or-istanbul = Through Dubai, Doha or Istanbul.

lodging-type-hotel = hotel
lodging-type-business-hotel = business hotel
lodging-type-serviced-apartment = serviced apartment
lodging-type-guesthouse = guesthouse
lodging-type-apartment = apartment
lodging-type-wellness-hotel = wellness hotel
lodging-type-resort-hotel = resort hotel
lodging-type-resort = resort
lodging-type-spa-hotel = spa hotel
lodging-type-campus-hotel = campus hotel
lodging-type-hospital-ward = superior hospital ward

lodging-feature-beside-exhibition-centre = next to the exhibition centre
lodging-feature-council-meeting-venue = venue of the first regional medical tourism council
lodging-feature-medical-street-landmark = landmark of the medical street
lodging-feature-duty-free-beside = duty-free shopping next door
lodging-feature-walk-to-clinics = clinics within walking distance
lodging-feature-walk-to-hospital = hospital within walking distance
lodging-feature-kitchen = kitchen
lodging-feature-laundry = laundry
lodging-feature-used-after-aesthetic-surgery = chosen by many after aesthetic surgery
lodging-feature-patient-families = for patients' families
lodging-feature-monthly-rate = monthly rate possible
lodging-feature-near-seoul-central-mosque = near Seoul Central Mosque
lodging-feature-halal-food-nearby = halal food nearby
lodging-feature-shuttle = shuttle
lodging-feature-shuttle-to-lecheng = shuttle to Lecheng
lodging-feature-early-flights-and-transit-check-ups = good for early flights and check-ups in transit
lodging-feature-hospital-flats-for-cancer-families = a hospital was reported to lend flats to relatives of cancer patients
lodging-feature-hydrotherapy = hydrotherapy
lodging-feature-forest-walks = forest walks
lodging-feature-english-speaking-area = area where English is spoken
lodging-feature-french-concession = in the old French Concession
lodging-feature-for-check-up-and-disney = for check-up and Disney packages
lodging-feature-smart-monitoring-rooms = rooms with smart monitoring, according to a trade site
lodging-feature-hot-spring-spa-recovery = hot spring, spa and recovery stays
lodging-feature-physiotherapy-with-hospitals = works with hospitals for physiotherapy
lodging-feature-fluorine-spring = spring that contains fluorine
lodging-feature-mongolian-speaking-staff = staff who speak Mongolian
lodging-feature-weekend-services = weekend services
lodging-feature-close-to-fefu-medical-centre = close to the FEFU Medical Center
lodging-feature-relatives-around-the-clock = relatives may stay around the clock
