# The coordinators' desk

desk-title = Ayan · coordinators' desk
desk-title-waiting = ({ $count }) Ayan · coordinators' desk
desk-language = Language
desk-reconnecting = Connecting again…
desk-failed = That did not work. Please try again.
desk-too-late = Someone else was faster. The case has been refreshed.

sign-in-heading = Sign in to the desk
sign-in-name = Name
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = Name or password is not right.
sign-in-too-often = Too many attempts. Please wait a little.
sign-out = Sign out

cases-heading = Cases
cases-none = Nobody is waiting. New cases appear here by themselves.
cases-choose = Choose a case to read it.
cases-back = Back to the cases
conversations-heading = All conversations
conversations-none = Nobody has written yet.
case-waits-since = waiting { $time }
case-unread = { $count } unread
time-now = less than a minute
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } d

state-open = waiting
state-held = taken
state-held-by = taken by { $name }
state-closed = closed
state-given-back = with the bot again
state-none = with the bot
priority-urgent = urgent
priority-normal = normal
reason-requested = asked for a person
reason-emergency = emergency
reason-complaint = complaint
reason-booking = wants to book
reason-medical-advice = asks for medical advice
reason-bot-failed = the bot could not answer
reason-cannot-answer = outside what the bot knows
reason-stepped-in = a coordinator joined on their own
reason-review = wants to leave a review
reason-privacy = about personal data
reason-cancel = wants to cancel
reason-attachment = sent a file
reason-undelivered = an answer could not be delivered

case-take = Take the case
case-give-back = Give back to the bot
case-close = Close
case-close-question = Close this case? The bot will answer the patient again.
case-close-cancel = Keep it open
case-take-first = Take the case to answer. Until then the bot answers the patient.
case-held-by-other = { $name } is answering this patient.
case-closed-note = This case is closed.
case-step-in = The bot is answering this patient. You can take over at any time.
answer-label = Your answer to the patient
answer-placeholder = Write in the patient's language: { $language }
answer-send = Send

transcript-label = Conversation
author-patient = Patient
author-bot = Bot
author-coordinator = Coordinator
author-system = Notice
meaning-label = Understood as
translation-label = In your language
undelivered-label = Not delivered: { $reason }
undelivered-again = Send again
taken-back-label = The patient has deleted this message
reaction-label = Reaction: { $emoji }
attachment-picture = Picture
attachment-document = Document
attachment-voice = Voice message
attachment-video = Video
attachment-location = Location
attachment-waiting = is being fetched …
attachment-refused = could not be kept: { $reason }
sent-state-queued = on its way
sent-state-sent = sent
sent-state-delivered = delivered
sent-state-read = read

known-heading = What is known
known-nothing = Nothing yet.
known-name = name
known-language = language of the conversation
known-channel = came by
known-since = first wrote
value-person = { $sex ->
    [f] { $age } years, woman
    [m] { $age } years, man
   *[other] { $age } years
}
value-patient = { $who ->
    [self] the writer
    [mother] mother
    [father] father
    [parents] parents
    [wife] wife
    [husband] husband
    [partner] partner
    [son] son
    [daughter] daughter
    [child] child
    [sister] sister
    [brother] brother
    [sibling] brother or sister
    [grandmother] grandmother
    [grandfather] grandfather
    [friend] friend
   *[other] relative
}
value-patient-aged = { $who }, { $age }
value-follow-up = follow-up visit after treatment
value-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

intent-greet = greeting
intent-goodbye = goodbye
intent-thank = thanks
intent-affirm = yes
intent-deny = no
intent-bot_challenge = asks if this is a robot
intent-ask_capabilities = asks what Ayan can do
intent-start_over = start again
intent-choose_language = another language
intent-search_clinics = looking for a clinic
intent-ask_clinic_details = about one clinic
intent-compare_options = comparing
intent-ask_reviews = reviews
intent-ask_price = price
intent-search_packages = looking for a package
intent-ask_package_details = about one package
intent-customise_checkup = own check-up
intent-ask_visa = visa
intent-plan_itinerary = plan of the trip
intent-change_itinerary = change of the plan
intent-ask_accommodation = where to stay
intent-ask_transport = transport
intent-ask_interpreter = interpreter
intent-ask_insurance = insurance
intent-ask_payment = payment
intent-ask_documents = documents
intent-ask_aftercare = after the treatment
intent-ask_second_opinion = second opinion
intent-ask_attractions = things to see
intent-ask_food_religion = food and religion
intent-verify_facilitator = is an agent licensed
intent-ask_medical_advice = medical advice
intent-medical_emergency = emergency
intent-book_consultation = booking
intent-check_status = state of a request
intent-cancel_request = cancelling
intent-request_human = wants a person
intent-complaint = complaint
intent-ask_privacy = privacy
intent-inform = gives information
intent-out_of_scope = something else

detail-procedure = treatment
detail-specialty = specialty
detail-city = city
detail-country = destination
detail-nationality = nationality
detail-second_nationality = companion's nationality
detail-facility = clinic
detail-package = package
detail-date = date
detail-duration = length of stay
detail-budget = budget
detail-people = people travelling
detail-language = language
detail-spoken_language = doctor's language
detail-contact = contact
detail-accreditation = accreditation
detail-insurer = insurer
detail-request = request asked about
detail-examinations = examinations
detail-currency = own currency
detail-home = lives in
detail-here = is now in
detail-apart = not in
detail-countries = countries talked about
detail-name = name
detail-person = age and sex
detail-patient = for whom
detail-visit = reason for the visit
