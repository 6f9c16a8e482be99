# What a treatment costs, by country.

prices-ask-treatment = Which treatment would you like the price of? Write it in your own words, or choose below.
prices-intro = { $procedure }: what it usually costs in each country. Prices differ between clinics, so this is not the price of one clinic.
prices-range = • { $country }: { $range }{ $unit } (about { $dollars }{ $own }), { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = our rough estimate, { $year }
prices-kind-published = published, { $year }
prices-own = ; about { $range }
prices-remark = { $remark }
prices-rate-date = Converted at the rate of { $date }; it changes daily.
prices-example-only = These are our rough estimates; no clinic has published them. Please ask for a written estimate before you decide. Shall I arrange one?
prices-some-examples = Where it says "our rough estimate", no clinic has published the price. Please ask for a written estimate before you decide. Shall I arrange one?
prices-both = For two, count double: { $range } (about { $dollars }).
prices-for-two = For two people, count double: { $range } (about { $dollars }).
prices-treatment-only = These prices are for the treatment itself. The journey, lodging and interpreter come on top, unless you take a package that includes them.
prices-by-country = My prices are by country; within a country they differ from clinic to clinic more than from city to city.
prices-no-rate = I have no exchange rate for { $currency }, so here are the prices in the clinics' currency and in US dollars.
prices-budget-enough = Your { $budget } should cover it: in all it is usually { $range } there. The journey and the stay come on top.
prices-budget-between = Your { $budget } lies within the usual range of { $range } in all, so it depends on the clinic. The journey and the stay come on top.
prices-budget-short = Your { $budget } is less than the usual { $range } in all.
prices-none = I have no price for this yet: { $procedure }. A clinic can give you a written estimate, and a coordinator can ask for it. Shall I call one?
prices-relation = How they compare: a { $year } source says that prices in { $here } are about { $share }% of those in { $there }.
prices-label-country = { $country }
prices-value = { $range }{ $unit } (about { $dollars }{ $own }), { $kind }
prices-title = { $procedure }
prices-button-estimate = Written estimate
prices-button-elsewhere = Price: { $place }
prices-budget-reaches = With { $budget } you reach at least the lower end of the range in: { $countries }.
prices-budget-nowhere = { $budget } is below the range in every country that I know for this treatment. A second opinion first may show a less costly way.
prices-cheapest = By these ranges it usually costs least in: { $country } (about { $range }).
prices-cheapest-roughly = By our rough estimates it costs least in: { $country } (about { $range }).
prices-cheapest-field = Of the countries shown, it usually costs least in { $country }: { $treatments }.
prices-in-city = That is the price in the country as a whole. In { $city } my catalog lists for this:
prices-in-city-none = That is the price in the country as a whole. In { $city } itself my catalog has no place for this.
prices-in-city-package = • as a package, “{ $package }”: { $days }, { $range } for one person (our rough estimate)
prices-in-city-places = • places of this field: { $places }
prices-whole-intro = The whole journey, roughly, for { $n ->
    [one] one person
   *[other] { $n } people, one of them treated
  } ({ $country }):
prices-whole-nights = • lodging outside the hospital, about { $n ->
    [one] one night
   *[other] { $n } nights
  }: { $range }
prices-whole-way = • flights there and back ({ $from }): { $range }
prices-whole-met = • airport pick-up, both ways: { $range }
prices-whole-sum = In all about { $range }.
prices-whole-without = Not included: visa, food, interpreter, medicines and whatever the doctor adds. A coordinator can ask for a written estimate.
prices-whole-no-way = Flights are not included: I do not know the price for your route. A travel agency can tell you.
prices-whole-from-where = Flights are not included yet. Tell me which city you start from, and I will look.
prices-whole-country = • { $country }, about { $n ->
    [one] one day
   *[other] { $n } days
  } in all: { $range }
prices-whole-countries = The whole journey, roughly, for { $n ->
    [one] one person
   *[other] { $n } people, one of them treated
  } (treatment, lodging, airport pick-up, and flights where I know their price):
