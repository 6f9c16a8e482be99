# Around the treatment: what all answers share, where to stay, how to get there.

services-ask-country = Which country is it about? Then I can be more exact.
services-elsewhere = I have nothing in my catalog about { $country } as a place of treatment. It covers { $destinations }.
services-amount = { $range } (about { $about })
services-button-more = More about this
services-card = { $value }
services-about = • { $name }: { $about }
services-providers = Provided by: { $providers }.
services-price = Price as a guide ({ $year }): { $prices }.
services-price-of = { $range } { $unit }
services-terms = Price: { $terms }.
services-between-prices = {"; "}
services-between-sentences = {" "}
services-remarks = {" "}{ $remarks }

services-stays-none = I have no lodging in my catalog for { $place } itself. These are the nearest I know:
services-stays-near = Near { $place } you could stay here:
services-stays-in = Where you could stay in { $place }:
services-stay = • { $name } ({ $type }, { $city }; near { $near }): { $range } per night, { $year }.{ $features }
services-stay-features = {" "}Good to know: { $features }.
services-stays-guide = These are guide prices; season and room change them, and nothing is booked yet.
services-stay-family = May your family stay in the hospital? In a private room one adult usually may; intensive care has visiting hours.
services-caregiver = Somebody to help at the bedside (caregiver): { $price }.

services-ask-from = Where would you travel from? Write the city or country, or choose below.
services-ways = From { $start } to { $goal }:
services-ways-from = Ways from { $start } that I know:
services-way = • { $name } ({ $mode }): { $duration }; { $frequency }; { $price } ({ $year }).{ $remarks }
services-way-none = I know of no direct way from { $start } to { $goal }.
services-way-offer = Shall I ask a coordinator to find the best connection for you?
services-chain = In several steps, from { $start } to { $goal }:
services-ways-guide = Timetables and prices change often: please check the day before you buy.
services-arrival = • From the airport into the city ({ $city }): { $name }; { $duration }; { $frequency }; { $price } ({ $year }).{ $remarks }
services-lying = If the patient has to lie down or needs a doctor on board, ask a coordinator: this is arranged case by case.
services-no-flights-russia-korea = There have been no direct flights between Russia and South Korea since 2022. People travel through China, or by ferry when it runs.
services-time-how = { $time } ({ $how })
services-price-basis = { $price }, { $basis }
services-hours =
    { $time } { $n ->
        [one] hour
       *[other] hours
    }
services-minutes =
    { $time } { $n ->
        [one] minute
       *[other] minutes
    }
services-facilitator-noted = Thank you. I have passed this on to a coordinator, who will check it with you and, if needed, report it. Until then please pay nothing and send no papers.
services-speakers-such-as = For example: { $places }.
