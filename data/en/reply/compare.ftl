# What stands beside the prices when places are compared.

compare-beside = Also consider:
compare-way = • { $name }, { $duration }
compare-stay = • Wherever you have this treatment, expect { $nights }, at least { $flight } from the treatment to the flight, and about { $stay } for the whole trip. Your doctor decides.
compare-nights =
    { $n ->
        [0] no nights in hospital
        [one] { $n } night in hospital
       *[other] { $n } nights in hospital
    }
compare-label-visa = Visa
compare-label-way = The way there
compare-label-stay = Time
compare-where = Where it is treated, for example:
compare-where-none = In { $city } itself my catalog has no place for this.
compare-place = { $number }. { $place }
compare-row = • { $label }: { $value }
compare-row-more = • { $label }, only here: { $value }
compare-no-more = • Nothing in my catalog that the other one lacks.
compare-both = Both:
compare-label-named = My catalog names it for
compare-treatments = Which of the two suits you ({ $treatments }), the doctor decides after examining you; my catalog does not say how they differ medically. What it does tell is the usual time, and the prices below:
compare-treatment = • { $treatment }: { $nights }, at least { $flight } until the flight, about { $stay } for the whole trip.
compare-treatments-alike = • The time is the same for both: { $nights }, at least { $flight } until the flight, about { $stay } for the whole trip.
compare-package-sum = • { $package }: about { $range }
compare-package-cheaper = By these sums { $package } costs less.
compare-package-begins-lower = { $package } starts at a lower price, but the two ranges overlap: only a written estimate can tell.
