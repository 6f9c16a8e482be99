procedure-note-half-day = It takes about half a day.
procedure-note-fasting = Come with an empty stomach.
procedure-note-about-hours-in-korea = In Korea it takes about { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
procedure-note-results-within-week = Results come within about a week.
procedure-note-over-days = It may be spread over { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
procedure-note-promoted-in-chinese-private-centres = Private centres in China promote early cancer screening.
procedure-note-assesses-blood-pressure-risk = It also looks at long-term risks such as high blood pressure.
procedure-note-primorye-strength = Gynaecology is one of the strengths of Primorye.
procedure-note-parents-consent = The consent of both parents or of a guardian may be asked for.
procedure-note-with-treatment-at-vladivostok-perinatal = The perinatal centre in Vladivostok offers it together with treatment.
procedure-note-away-from-infants = Keep away from babies for a few hours afterwards.
procedure-note-no-driving-after-sedation = With sedation, do not drive on the same day.
procedure-note-fly-next-day = The usual guide is to fly one day later at the earliest.
procedure-note-longer-if-polyps = Wait longer if polyps were removed.
procedure-note-early-screening = It is used for early screening.
procedure-note-diabetes-and-hypertension = It looks at diabetes and high blood pressure, among others.
procedure-note-before-laser-no-soft-lenses = It is needed before laser correction; leave out soft contact lenses for several days before.
procedure-note-half-price-vladivostok-2019 = According to a statement of 2019 it costs half as much in Vladivostok as in Korea or China.
procedure-note-no-flying-with-gas-bubble = No flying while there is a gas bubble in the eye ({ $low } to { $high } weeks).
procedure-note-stitches-out = Stitches come out between day { $low } and day { $high }.
procedure-note-splint-off = The splint comes off about day { $day }.
procedure-note-sun-protection = Protect the skin from the sun afterwards.
procedure-note-two-stages-months-apart = It is done in two stages, months apart.
procedure-note-bone-graft-extra = A bone graft costs extra.
procedure-note-many-visits = It needs many visits over { $low } to { $high } months.
procedure-note-weeks-on-site = Plan { $low } to { $high } weeks on site.
procedure-note-marriage-documents = China and Korea ask for marriage documents.
procedure-note-online-counselling-from-early-term = The perinatal centre in Vladivostok advises online around the clock from the first weeks on.
procedure-note-superior-wards-with-relatives = In Vladivostok there are superior wards where relatives can stay.
procedure-note-airlines-limit-late-pregnancy = Airlines limit travel late in pregnancy.
procedure-note-primorye-high-tech = Specialists in Primorye name it among their high-technology treatments.
procedure-note-fly-after-days = The usual guide is { $low } to { $high } days before flying.
procedure-note-fefu-focus = Complex heart operations are a focus of the FEFU Medical Center in Vladivostok.
procedure-note-guides-differ-on-flying = Guides differ: about { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } before flying in one, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } in another.
procedure-note-ask-surgeon = Ask the surgeon.
procedure-note-fly-months-some-guides = Some guides ask for up to { $months ->
        [one] { $months } month
       *[other] { $months } months
    } before flying.
procedure-note-fly-weeks-if-surgeon-agrees = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } only if the surgeon agrees.
procedure-note-sma-drug-in-boao = The medicine for spinal muscular atrophy (nusinersen) is available in the Boao zone in China.
procedure-note-available-in-boao = It is available in the Boao zone in China.
procedure-note-donor-relative-only = The donor must be a relative, with proof; trade in organs is illegal everywhere.
procedure-note-specialised-clinic-busan = There is a specialised clinic in Busan.
procedure-note-part-of-hot-spring-packages = It is part of the hot spring packages.
procedure-note-cheaper-in-china-than-korea-thailand = One document puts the price in China at half to two thirds of that in South Korea or Thailand.
procedure-note-for-arthritis-neck-sub-health = The hospital in Chengdu offers it for arthritis, neck spondylosis and poor general health.
procedure-note-at-bama-dali-weihai = It is used in Bama, Dali and Weihai.
procedure-note-with-natural-healing = It goes together with natural healing.
procedure-note-springs-sulphur-and-fluorine = There is a sulphur spring for the skin (Tangshan) and a fluorine spring for the joints (Guian).
procedure-note-not-with-wounds-pregnancy-heart = Not with open wounds, in pregnancy, or with unstable heart disease.
procedure-note-primorye-in-person-or-remote = Specialists in Primorye give it in person or from your records.
