# Packages: stays with treatment and lodging.

packages-ask-which = Which package do you mean? Write its name, or choose below.
packages-none = There are no more packages in my catalog that fit. Shall I call a coordinator, who can put one together for you?
packages-none-exactly = No package fits all of it, so I left this out: { $missing }.
packages-intro =
    { $n ->
        [one] I found one package for you ({ $criteria }):
       *[other] I found { $n } packages for you ({ $criteria }). I would look at these first:
    }
packages-intro-wider =
    { $n ->
        [one] This is the one package in my catalog:
       *[other] My catalog has { $n } packages in all. Some from each country to begin with; tell me the treatment, the place, the days or your budget, and I will narrow it down:
    }
packages-item = { $number }. { $package }: { $days }, { $cities }. { $range } for one person, an example figure of { $year }. Includes: { $included }.
packages-example-only = The prices are examples that no clinic has published; please ask for a written offer before you decide.
packages-name = { $package }
packages-row = { $label }: { $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = { $range } for one person (about { $dollars }{ $own }), an example figure of { $year }
packages-not-said = What is not listed is not included: ask about flights, visa fees, medicines and anything the doctor adds. The price is an example; a written offer comes before you decide. Shall I request one?
packages-button-request = Request this package
packages-label-days = Length
packages-label-cities = Places
packages-label-facilities = Clinics
packages-label-procedures = Treatments
packages-label-included = Included
packages-label-range = Price
packages-label-for = Made for
