# Finding a hospital or clinic, its details, two side by side.

clinics-ask-treatment = I wish you and your family good health, and I will gladly help you find the right place. What is it about: an illness, a treatment, a part of the body? Your own words are fine, or choose below.
clinics-ask-which = Which hospital or clinic do you mean? Write its name, or choose below.
clinics-none = There are no more places in my catalog that fit. Shall I look in another field, or bring in a coordinator?
clinics-none-exactly = Nothing in my catalog matches everything you asked for, so I searched without this: { $missing }.
clinics-all-shown = Those were all the places in my catalog that fit ({ $criteria }). So I searched again without this: { $missing }.
clinics-intro =
    { $n ->
        [one] I found one place for you ({ $criteria }):
       *[other] I found { $n } places for you ({ $criteria }). I would start with these:
    }
clinics-intro-wider =
    { $n ->
        [one] This is the one place in my catalog:
       *[other] My catalog has { $n } places in all. I would start with these:
    }
clinics-item = { $number }. { $place }: { $kind }, { $city }, { $country }. Accreditation: { $accreditation }. Languages: { $languages }. As of { $year }.
clinics-item-alone = { $place }: { $kind }, { $city }, { $country }. Accreditation: { $accreditation }. Languages: { $languages }. As of { $year }.
clinics-named-for = For this very treatment ({ $procedure }) my catalog names { $places }. The others work in the same field: please have them confirm that they do it.
clinics-order = First come places where staff speak your language, with JCI, KAHF or a similar accreditation, and a centre for foreign patients; nobody can pay for a higher place.
clinics-button-named = { $name }
clinics-button-more = Show more
clinics-button-only-in = Only { $place }
clinics-button-ask-coordinator = Ask a coordinator
clinics-button-book = Request an appointment
clinics-name = { $place }
clinics-row = { $label }: { $value }
clinics-value = { $value }
clinics-city-and-country = { $city }, { $country }
clinics-label-native = Local name
clinics-label-kind = Kind
clinics-label-city = City
clinics-label-accreditation = Accreditation
clinics-label-languages = Languages spoken
clinics-label-specialties = Fields
clinics-label-centre = Centre for foreign patients
clinics-label-insurers = Insurance
clinics-label-website = Website
clinics-confirm-first = Please have this confirmed before you rely on it: the facts are not certain.
clinics-not-in-catalog = Opening hours, doctors and telephone numbers are not in my catalog. Shall I ask a coordinator to find them out for you?
clinics-reach = { $place } is in { $city }. I do not know its street address.
clinics-website = Its website is the best place to look: { $website }
clinics-treats = Yes, { $field } is one of the fields of { $place }. Whether they take this very case is for their doctors to say, from the records.
clinics-treats-not = As far as my catalog knows, { $field } is not one of the fields of { $place }. Here are places where it is:
clinics-reviews-none = I have no reviews or success rates that anybody has checked, and I would rather not pass on reviews that nobody has verified. What I can show you is accreditation, with its source; and a coordinator can ask the hospital for its figures. Shall I call one?
clinics-compare-ask = What shall I compare? Name two hospitals, or choose a treatment and I will set the countries side by side.
clinics-compare-with = With which other place shall I compare { $place }?
clinics-compare-intro = Side by side:
clinics-compare-value = { $first } | { $second }

clinics-why = How I rank them: 9 points if my catalog names a place for this very treatment, 2 if the staff speak your language, 2 for JCI, KAHF or a similar accreditation, 2 for a centre for foreign patients, 1 if your field is the main one there, 1 if the facts are certain. Then the cities take turns, so that you see more than the capital. Nobody can pay for a higher place.
clinics-why-place = • { $place }: { $reasons }
clinics-why-none = • { $place }: fits what you asked for, without extra points
clinics-why-treatment = my catalog names it for this very treatment
clinics-why-language = staff speak your language
clinics-why-accreditation = accredited ({ $held })
clinics-why-centre = centre for foreign patients
clinics-why-field = your field is its main one
clinics-why-sure = its facts are certain
clinics-button-why = Why these?
clinics-button-review = I was treated: leave a review
clinics-review-write = Thank you, that helps those who come after you. Please write here where and when you were treated, and how it was. A coordinator will check with you that the treatment took place; only then does it count as a review.
