# A request for an appointment, how it stands, calling it off. Nothing is confirmed here: only a person does that.

requests-begin = Gladly. I will ask you a few short questions, and you can skip any of them. After that a coordinator takes over.
requests-changed = I have changed that for you: { $details }.
requests-so-far = Gladly. I have noted: { $details }. I need just a few more details, and you can skip any of them. After that a coordinator takes over.
requests-ask-procedure = Which treatment or examination is it about? Your own words are fine.
requests-ask-country = Where would you like to go? A country, a city or a hospital.
requests-ask-date = When would you like to come? A day or a month is enough.
requests-ask-contact = How may a coordinator reach you outside this chat? Please write a name, and a telephone number or an e-mail address.
requests-button-month = { $month }
requests-button-later = Not sure yet
requests-button-here = Write to me here
requests-left-for-coordinator = Thank you. I leave that just as you wrote it, and the coordinator will read it.
requests-left-open = That is quite all right, we can leave it open for now.
requests-opened = Thank you. Your request is with our coordinators under the number { $reference }. They see this:
requests-updated = I have added it to your request { $reference }. The coordinators now see this:
requests-row = • { $label }: { $value }
requests-label-procedure = Treatment
requests-label-specialty = Field
requests-label-package = Package
requests-label-facility = Hospital
requests-label-city = City
requests-label-country = Country
requests-label-date = When
requests-label-duration = How long
requests-label-people = Travellers
requests-label-nationality = Passport
requests-label-second-nationality = Companion's passport
requests-label-spoken-language = Language of the staff
requests-label-budget = Budget
requests-label-contact = Contact
requests-not-booked = Nothing is booked yet: date, doctor and price are confirmed by the hospital. A coordinator will write to you here; you may go on asking me meanwhile.
requests-what-next = Once you say yes, a coordinator reads your request, asks the hospital for a date and a price, and writes to you here. Nothing is booked, and you pay nothing, before you agree.
requests-how-to-follow = Ask me here at any time: "how is my request?" If you write from another device, add the number of the request and the telephone or e-mail that you gave. If you change your mind, just write "cancel my request": I will ask once more to be sure, and then it is called off.
requests-how-number = The number of your request is { $reference }.
requests-how-no-number = You get its number as soon as you have said yes to the summary.

requests-about-requested = a person wanted
requests-about-emergency = an emergency, with whatever else you asked for here
requests-about-complaint = a complaint
requests-about-booking = an appointment
requests-about-medical-advice = a medical question
requests-about-bot-failed = a question that I could not answer
requests-about-cannot-answer = a question that I could not answer
requests-about-stepped-in = a conversation that a coordinator joined
requests-about-privacy = your data
requests-about-cancel = a request that you called off
requests-about-attachment = a file that you sent
requests-about-undelivered = an answer that did not reach you

requests-status-none = I see no request of yours in this conversation yet. Shall we make one together?
requests-status-waiting = Your request { $reference } ({ $about }) from { $since } has been received and is in the queue; a coordinator will write to you here. Last change: { $changed }.
requests-status-held = A coordinator is working on your request { $reference } ({ $about }) from { $since } and will answer you here. Last change: { $changed }.
requests-status-followed = A coordinator has seen your request { $reference } ({ $about }) from { $since } and is still following it. Last change: { $changed }. If you would like to know more, a coordinator can tell you.
requests-status-closed = Your request { $reference } ({ $about }) from { $since } was closed on { $changed }. If something is still open, I will gladly call a coordinator.

requests-cancel-none = I see no open request of yours here, so there is nothing to cancel. If you booked elsewhere, a coordinator will gladly help.
requests-cancel-sure = I am sorry that it does not work out. Shall I cancel your request { $reference } ({ $about }) from { $since }, last changed on { $changed }?
requests-cancel-closed = Done: your request { $reference } is cancelled. If you change your mind, just write to me.
requests-cancel-told = I have told the coordinators that you wish to cancel { $reference }. If something was already arranged with a hospital, they will cancel it there and confirm that to you here.
requests-cancel-kept = Your request for an appointment is called off, and nothing goes to a hospital. Only the emergency { $reference } stays open until a person has looked at it. If you are well, write it here, and a coordinator will close it.
requests-back = Now back to your request.

requests-about-review = your review
requests-whose = To protect your data I need one more thing: which telephone number or e-mail address did you leave with { $reference }?
requests-not-found = I am sorry, I could not find your request { $reference }. Could you check the number, and the contact that you left with it? A coordinator can also look for it.

requests-ask-people = Who is travelling? A number is enough, or say "my mother and I".
requests-ask-nationality = Which passport does the patient have? The visa depends on it.
requests-button-people =
    { $n ->
        [one] One person
       *[other] { $n } people
    }
requests-button-back = Back
requests-summary = Please check this before I pass it on:
requests-consent = If you say yes, I will pass this to our coordinators, and they will pass it to the hospital you choose, to ask for a date and a price. Nobody else gets it. Is everything right?
requests-not-sent = Nothing has been sent yet. What would you like me to change? Please just write it, for example "in May". If it is right after all, say yes.
requests-contact-wrong = I am sorry, I could not read a telephone number or an e-mail address in that. Please write the number with its country code, such as +976 9911 2233, or an address such as name@example.com.
requests-date-wrong = I am afraid that day has passed already. When would you like to come? A day or a month is enough.
requests-label-name = Name
requests-not-sent-yet = Your request has not been sent yet: it waits for your yes. With your yes it gets its number, and I will write that here at once.
requests-label-examinations = Examinations
requests-not-found-by = I am sorry, I cannot find a request by { $contact } alone. Shall I ask a coordinator to look for it?
requests-number-strange = I am sorry, I cannot find a request { $reference }: the numbers of our requests have another form.
requests-noted = Noted: { $details }.
requests-number-form = If you made one in another chat, please write its number (it looks like AYN-000123) and the telephone number or e-mail you left.
requests-dropped = That is fine: I have set it aside, and nothing was sent. If you think of it again, just write to me.
requests-paused = Of course, take your time. Nothing has been sent, and I keep what you have told me. When you are ready, just write "let us go on with the request".
requests-waits = Your request waits just as it was, and nothing has been sent. There is no hurry: when you wish to go on with it, say yes or just write to me.
requests-number-lost = I am sorry that you have waited without a word. The lost number is no obstacle: a coordinator can find the request by the telephone number or e-mail address that you left, and will write to you here how it stands. Shall I call one?
requests-sorry-wait = I am sorry that you have had to wait without a word.
requests-name-noted = Thank you, { $name }. And how may a coordinator reach you? A telephone number, a messenger name or an e-mail address is fine; or simply say "write to me here".
requests-contact-here = Of course, you need not leave a number. The coordinator will write to you here.
requests-contact-unsure = I have noted { $contact } just as you wrote it. I am not sure to which country it belongs; if you like, write it once more with the country code.
requests-label-visit = Reason for the visit
requests-visit-follow-up = a follow-up visit after treatment
requests-label-patient = For whom
requests-patient-aged = { $who }, { $n }
requests-patient-self = yourself
requests-patient-mother = your mother
requests-patient-father = your father
requests-patient-parents = your parents
requests-patient-wife = your wife
requests-patient-husband = your husband
requests-patient-partner = your partner
requests-patient-son = your son
requests-patient-daughter = your daughter
requests-patient-child = your child
requests-patient-sister = your sister
requests-patient-brother = your brother
requests-patient-sibling = your brother or sister
requests-patient-grandmother = your grandmother
requests-patient-grandfather = your grandfather
requests-patient-friend = your friend
requests-patient-relative = your relative
