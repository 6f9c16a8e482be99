holiday-precision-exact = exact days
holiday-precision-about = about these days
holiday-precision-moon-sighting = the day depends on the sighting of the moon
holiday-precision-often-longer = often longer
holiday-precision-with-bridge-days = with the days between
holiday-precision-to-be-checked = days still to be checked
holiday-precision-weekly = every week

holiday-effect-clinics-closed-hospitals-emergency-only = Clinics close, and hospitals treat emergencies only.
holiday-effect-book-checks-a-week-away = Book check-ups a week away from it.
holiday-effect-outpatient-mostly-closed = Most outpatient clinics are closed.
holiday-effect-outpatient-half-closed = Half of the outpatient departments are closed.
holiday-effect-second-day-2026-is-substitute = In 2026 the second day is a substitute holiday.
holiday-effect-aesthetic-clinics-open-saturday = Aesthetic clinics usually open on Saturdays.
holiday-effect-university-outpatient-monday-to-friday = Outpatient departments of university hospitals work from Monday to Friday.
holiday-effect-stitches-on-weekday = Plan the removal of stitches on a weekday.
holiday-effect-length-days = It lasts about { $low } to { $high } days.
holiday-effect-core-days = The core is from day { $low } to day { $high }.
holiday-effect-planned-surgery-slows = Planned surgery slows down for { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }.
holiday-effect-planned-care-slows = Planned care slows down.
holiday-effect-trains-full = Trains are full.
holiday-effect-hotels-and-trains-full = Hotels and trains are full.
holiday-effect-flights-full = Flights are full.
holiday-effect-flights-slow = Flights are slow to get.
holiday-effect-short-closure = Clinics close for a short time.
holiday-effect-september-25-is-mid-autumn = 25 September 2026 is the Mid-Autumn festival.
holiday-effect-clinics-duty-mode = Clinics only have doctors on duty.
holiday-effect-long-weekends = They make long weekends.
holiday-effect-private-clinics-partly-open = Private clinics are partly open.
holiday-effect-border-hours-shorter = Border crossings may open for fewer hours.
holiday-effect-zamyn-uud-closed = The crossing at Zamyn-Uud has been closed on this day.
holiday-effect-visa-sections-closed = Visa sections are closed.
holiday-effect-ask-doctor-about-fasting = Ask the doctor about fasting, the times of medicines and endoscopy.
holiday-effect-guarantee-letters-slow = Guarantee letters take longer.
holiday-effect-insurer-case-managers-slow = Insurers' case managers answer slowly.
