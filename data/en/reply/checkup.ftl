# A check-up of one's own: what is in it, what it costs together.

checkup-now = Your check-up: { $base }.
checkup-added-parts = Added to it: { $parts }.
checkup-from-package = I began with what is in the package “{ $package }”; its examinations are counted one by one here, so that the sum is not the package's price.
checkup-added = Added: { $part }.
checkup-dropped = Taken out: { $part }.
checkup-kept = Already in it: { $part }.
checkup-taken-back = Left out, as you corrected: { $part }.
checkup-sedation = Many people have an endoscopy under light sedation and sleep through it. Whether that is done at your clinic, suits you and is in the price, the clinic tells you and the doctor decides before; I will gladly pass the question on with your request. With sedation, do not drive on the same day.
checkup-not-in = This was not in your check-up: { $part }.
checkup-not-an-examination = { $part } is a treatment, not part of a check-up, so I left it out.
checkup-total = • { $country }: { $range } in total (about { $dollars }), our rough estimate, { $year }; clinics differ.
checkup-total-value = { $range } in total (about { $dollars }), our rough estimate, { $year }
checkup-no-price = Without a price in my catalog ({ $country }): { $parts }.
checkup-results =
    { $n ->
        [one] The last results are usually ready after { $n } day.
       *[other] The last results are usually ready after { $n } days.
    }
checkup-remarks = Good to know: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
        [one] Plan about { $n } day on site, arrival and departure included.
       *[other] Plan about { $n } days on site, arrival and departure included.
    }
checkup-general = Which examinations suit you depends on your age, health and family history: a doctor decides that with you. Tell me what to add or leave out. Shall I request a written estimate?
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = Request this check-up

checkup-guide-ask = For whom is the check-up? Choose below, or write it in your own words ("I am 52, a woman").
checkup-guide = What is generally advised for { $who }:
checkup-guide-item = • { $part }{ $whom }: { $ages }{ $every }{ $condition } ({ $year })
checkup-guide-family = Do tell the doctor about illness in the family. This is what is generally advised, with the ages it is meant for:
checkup-guide-age = Tell me the age, and I will pick what fits.
checkup-guide-doctor = That is general guidance for people without symptoms, not a diagnosis. Family history may change it; please talk it over with a doctor. Shall I add any of it to your check-up?
checkup-guide-illness = Because of this illness in the family, look at this first: { $parts }. Please tell the doctor who had it and at what age, because that may change from when and how often it is advised.
checkup-guide-own = Because of what you tell me, look at this first: { $parts }. Please tell the doctor about it too: it may change from what age and how often this is advised.
checkup-guide-complete = All that is generally advised is in your check-up already. That guidance is for people without symptoms, not a diagnosis; with illness in the family, please talk with a doctor about what else makes sense for you.
checkup-guide-none = I know of no general guidance on these examinations for { $who }. A doctor can say what is sensible.
checkup-who-f = a woman of { $n }
checkup-who-m = a man of { $n }
checkup-who-any = a person of { $n }
checkup-ages = from { $from } to { $to }
checkup-ages-from = from { $from } on
checkup-every =
    { $n ->
        [one] , every year
       *[other] , every { $n } years
    }
checkup-only-f = { "" } (for women)
checkup-only-m = { "" } (for men)
checkup-condition = , { $condition }
checkup-button-guide = What is advised at my age?
checkup-button-f-30 = Woman, under 40
checkup-button-f-45 = Woman, 40 to 49
checkup-button-f-55 = Woman, 50 to 64
checkup-button-f-70 = Woman, 65 and over
checkup-button-m-30 = Man, under 40
checkup-button-m-45 = Man, 40 to 49
checkup-button-m-55 = Man, 50 to 64
checkup-button-m-70 = Man, 65 and over
checkup-in-own = About { $range }, at the rate of { $date }.
checkup-which-part = I am not sure which examination you mean. Please write its name once more, or choose it below.
checkup-not-added = All right, I am leaving it out: { $part }.
checkup-asked-part = { $part }: whether you need this depends on your age, health and family history; a doctor decides it with you. It is not in your check-up so far.
checkup-part-price = • { $country }: { $part } by itself { $range } (about { $dollars }), as a guide, { $year }.
checkup-ask-add = Shall I add this, or leave it out: { $part }?
checkup-costs-less = Cheaper in { $there }? Yes: by these ranges the same check-up usually costs less there than in { $here }.
checkup-costs-more = Cheaper in { $there }? No: by these ranges the same check-up usually costs less in { $here }.
checkup-costs-alike = Cheaper in { $there }? Not really: by these ranges the same check-up costs about as much as in { $here }.
checkup-cheapest = By these ranges the same check-up usually costs least in: { $country }.
