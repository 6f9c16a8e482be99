# A check-up of one's own: what is in it, what it costs together.

checkup-now = Your check-up: { $base }.
checkup-added-parts = Added to it: { $parts }.
checkup-added = Added: { $part }.
checkup-dropped = Taken out: { $part }.
checkup-not-an-examination = { $part } is a treatment, not part of a check-up, so I left it out.
checkup-total = • { $country }: { $range } together (about { $dollars }), an example figure of { $year }; clinics differ.
checkup-total-value = { $range } together (about { $dollars }), an example figure of { $year }
checkup-no-price = Without a price in my catalog ({ $country }): { $parts }.
checkup-results =
    { $n ->
        [one] The last results are usually there after { $n } day.
       *[other] The last results are usually there after { $n } days.
    }
checkup-remarks = Good to know: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
        [one] Plan about { $n } day on site, arrival and departure included.
       *[other] Plan about { $n } days on site, arrival and departure included.
    }
checkup-general = Which examinations suit you depends on your age, health and family history: a doctor decides that with you. Write what to add; name it once more to take it out. Shall I request a written offer?
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = Request this check-up
