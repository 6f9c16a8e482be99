# What stands beside the prices when places are compared.

compare-beside = Also worth weighing:
compare-way = • { $name }, { $duration }
compare-stay = • With this treatment, wherever it is done: { $nights }, at the earliest { $flight } from treatment to flight, about { $stay } for the whole trip. Your doctor decides.
compare-nights =
    { $n ->
        [0] no night in hospital
        [one] { $n } night in hospital
       *[other] { $n } nights in hospital
    }
compare-label-visa = Visa
compare-label-way = The way there
compare-label-stay = Time
