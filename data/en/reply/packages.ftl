# Packages: stays with treatment and lodging.

packages-none = There are no more packages in my catalog that fit. Shall I call a coordinator, who can put one together for you?
packages-none-exactly = No package matches everything you asked for, so I searched without this: { $missing }.
packages-intro =
    { $n ->
        [one] I found one package for you ({ $criteria }):
       *[other] I found { $n } packages for you ({ $criteria }). I would start with these:
    }
packages-intro-wider =
    { $n ->
        [one] This is the one package in my catalog:
       *[other] My catalog has { $n } packages in all. Here are some from each country; tell me the treatment, the place, the days or your budget, and I will narrow it down:
    }
packages-item = { $number }. { $package }: { $days }, { $cities }. { $range } for one person, our rough estimate, { $year }. Includes: { $included }.
packages-example-only = The prices are our rough estimates; no clinic has published them. Please ask for a written estimate before you decide.
packages-name = { $package }
packages-row = { $label }: { $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = { $range } for one person (about { $dollars }{ $own }), our rough estimate, { $year }
packages-not-said = What is not listed is not included: ask about flights, visa fees, medicines and anything the doctor adds. The price is our rough estimate; please get a written estimate before you decide. Shall I request one?
packages-button-request = Request this package
packages-label-days = Length
packages-label-cities = Places
packages-label-facilities = Clinics
packages-label-procedures = Treatments
packages-label-included = Included
packages-label-range = Price
packages-label-for = Made for
packages-for-people = For { $n } of you, as the price is per person: { $range } (about { $dollars }).
packages-for-people-of = • { $package }, for { $n } of you: { $range } (about { $dollars })
packages-cheapest-first = The cheapest comes first:
packages-listed = { $thing }: yes, in the package ({ $items }).
packages-not-listed = { $thing }: not listed in this package, so please expect to pay for that yourself.
packages-thing-food = Meals
packages-thing-flight = Flights
packages-thing-visa = Visa
packages-thing-hotel = Lodging
packages-thing-transfer = Transfers
packages-thing-interpreter = Interpreter
packages-thing-medicine = Medicines
packages-thing-insurance = Insurance
packages-share = For { $n } of you that is { $share } each; the prices are per person.
packages-season = None of these is tied to a season in my catalog, so you can ask for that time too ({ $date }).
packages-season-of = “{ $package }”: { $remark }
