# Whether a visa is needed, which one, and what goes with it. The rules themselves are worded in catalog-visa*.ftl.

visa-elsewhere = I know the visa rules for { $destinations } only, not for { $country }. Which of these are you travelling to?
visa-unknown = { $destination }, passport: { $nationality }. I have no rule for this. The office that can tell you: { $offices }. Shall I ask a coordinator to find out for you?
visa-citizen = { $destination }, passport: { $nationality }. This is your own country, so you need no visa.
visa-needed = { $destination }, passport: { $nationality }. { $required }
visa-free =
    { $n ->
        [one] { $destination }, passport: { $nationality }. { $required } You may stay up to { $n } day.
       *[other] { $destination }, passport: { $nationality }. { $required } You may stay up to { $n } days.
    }
visa-ended = { $destination }, passport: { $nationality }. The visa-free rule ended on { $date }. Until the office confirms a new one, please plan to get a visa.
visa-ends-first = { $destination }, passport: { $nationality }. The visa-free rule is valid only until { $date }, and your trip is later. Until the office confirms that it goes on, please plan to get a visa.
visa-not-begun = { $destination }, passport: { $nationality }. A visa-free rule begins on { $date }. Before that day, please plan to get a visa.
visa-enough =
    { $n ->
        [one] Your stay of { $n } day is within that limit.
       *[other] Your stay of { $n } days is within that limit.
    }
visa-enough-usually =
    { $n ->
        [one] For your treatment, patients usually stay about { $n } day, which is within that limit.
       *[other] For your treatment, patients usually stay about { $n } days, which is within that limit.
    }
visa-not-enough =
    { $n ->
        [one] Your stay of { $n } day is longer than that, so you need a visa.
       *[other] Your stay of { $n } days is longer than that, so you need a visa.
    }
visa-not-enough-usually =
    { $n ->
        [one] For your treatment, patients usually stay about { $n } day, which is longer, so please plan to get a visa.
       *[other] For your treatment, patients usually stay about { $n } days, which is longer, so please plan to get a visa.
    }
visa-ends-soon = This rule is valid only until { $date }. If you travel later, have it confirmed before you book.
visa-basis = { $sentences }
visa-part-ended = One arrangement that belonged to this rule ended on { $date }; ask the office what applies now.
visa-part-ends = Please note the date: part of this is valid only until { $date }.
visa-no-purpose = The days alone would do, but the visa-free stay is not meant for treatment: for planned surgery take the visa for treatment.
visa-types = Visas for treatment: { $types }.
visa-types-longer = If you stay longer, or the office asks for a visa for treatment: { $types }.
visa-documents = Papers for the visa ({ $destination }):
visa-documents-longer = For a visa-free stay your passport is what counts. If you apply for a visa for treatment after all ({ $destination }), these are the papers:
visa-document = ☐ { $document }
visa-processing =
    { $n ->
        [one] The visa usually takes { $days } day; apply in good time.
       *[other] The visa usually takes { $days } days; apply in good time.
    }
visa-child-along = For the child who comes along: the child's own passport, a visa for that passport where one is needed, the birth certificate, and the consent of the parents (from a parent who stays at home, certified by a notary). Please ask the consulate what it wants to see.
visa-companion = For those who come with you: { $sentences }
visa-extension = If the treatment takes longer: { $sentences }
visa-remarks = Good to know: { $sentences }
visa-between = {" "}
visa-nothing-needed = There is nothing to apply for here.
visa-more = Ask me for the papers, for who may come with you, or for a longer stay; or choose below.
visa-confirm = This information is { $certainty } (as of { $year }). Rules change: before you book, please have this confirmed by { $offices }.
visa-certainty-high = well documented
visa-certainty-medium = fairly certain
visa-certainty-low = not certain
visa-ask-coordinator = Shall I ask a coordinator to find out what applies now?
visa-title = Visa: { $destination }, passport: { $nationality }
visa-label-answer = Visa
visa-label-types = Which one
visa-label-processing = Time
visa-label-confirm = To confirm
visa-button-documents = Visa papers
visa-button-companion = Who comes with me
visa-button-extension = A longer stay
visa-button-whole = The whole rule
visa-minor = For a child: { $answer }
visa-presumed = You have not told me your passport, so I take it to be { $nationality }. If it is another one, just name it.
