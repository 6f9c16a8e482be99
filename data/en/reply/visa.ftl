# Whether a visa is needed, which one, and what goes with it. The rules themselves are worded in catalog-visa*.ftl.

visa-elsewhere = I know the visa rules for { $destinations } only, not for { $country }. Which of these do you travel to?
visa-unknown = { $destination }, passport: { $nationality }. I have no rule for this. The office that can tell you: { $offices }. Shall I ask a coordinator to find out for you?
visa-citizen = { $destination }, passport: { $nationality }. You need no visa for your own country.
visa-needed = { $destination }, passport: { $nationality }. { $required }
visa-free =
    { $n ->
        [one] { $destination }, passport: { $nationality }. { $required } You may stay up to { $n } day.
       *[other] { $destination }, passport: { $nationality }. { $required } You may stay up to { $n } days.
    }
visa-ended = { $destination }, passport: { $nationality }. The visa-free rule ended on { $date }. Until the office confirms a new one, please plan with a visa.
visa-ends-first = { $destination }, passport: { $nationality }. The visa-free rule holds until { $date } only, and your trip is later. Until the office confirms that it goes on, please plan with a visa.
visa-not-begun = { $destination }, passport: { $nationality }. A visa-free rule begins on { $date }. Before that day, please plan with a visa.
visa-enough =
    { $n ->
        [one] Your stay of { $n } day fits into it.
       *[other] Your stay of { $n } days fits into it.
    }
visa-enough-usually =
    { $n ->
        [one] For your treatment one usually stays about { $n } day; that fits into it.
       *[other] For your treatment one usually stays about { $n } days; that fits into it.
    }
visa-not-enough =
    { $n ->
        [one] Your stay of { $n } day is longer than that, so you need a visa.
       *[other] Your stay of { $n } days is longer than that, so you need a visa.
    }
visa-not-enough-usually =
    { $n ->
        [one] For your treatment one usually stays about { $n } day; that is longer, so plan with a visa.
       *[other] For your treatment one usually stays about { $n } days; that is longer, so plan with a visa.
    }
visa-ends-soon = This rule holds until { $date } only. If you travel later, have it confirmed before you book.
visa-basis = { $sentences }
visa-part-ended = One arrangement that belonged to this rule ended on { $date }; ask the office what holds now.
visa-part-ends = Mind the date: part of this holds until { $date } only.
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
visa-companion = Who comes with you: { $sentences }
visa-extension = If the treatment takes longer: { $sentences }
visa-remarks = Good to know: { $sentences }
visa-between = {" "}
visa-nothing-needed = There is nothing to apply for here.
visa-more = Ask me for the papers, for who may come with you, or for a longer stay; or choose below.
visa-confirm = As of { $year }, { $certainty }. Rules change: before you book, please have this confirmed by { $offices }.
visa-certainty-high = well documented
visa-certainty-medium = fairly sure
visa-certainty-low = not sure
visa-ask-coordinator = Shall I ask a coordinator to find out what holds now?
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
