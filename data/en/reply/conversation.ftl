# What carries a conversation on: questions, yes and no, doubts, sources, and what we can be asked for.

conversation-between = {", "}
conversation-between-sources = {"; "}
conversation-source = Source: { $sources }, { $year }
conversation-source-general-knowledge = general knowledge, not a published page
conversation-source-demonstration-estimate = our rough estimate, not a published price
conversation-yes = Yes
conversation-no = No
conversation-gladly = Gladly. What would you like to know?
conversation-gladly-2 = Of course. What would you like to look at first?
conversation-declined = Of course, as you wish. Is there something else I can do for you?
conversation-noted = Thank you, I have noted: { $details }. What would you like to know?
conversation-noted-2 = I will keep that in mind: { $details }. What shall we look at next?
conversation-noted-3 = Thank you, that helps: { $details }. What may I look up for you?
conversation-noted-nothing = Thank you for writing to me. What may I help you with?
conversation-unsure = I am not sure that I understood you. Did you mean one of these?
conversation-unsure-2 = I want to be sure that I understand you. Do you mean one of these?
conversation-afraid = It is natural to be afraid, and you do not have to decide everything at once. A good first step is to let a second doctor look at the records; that needs no journey. And if it helps to talk with a person, a coordinator can write to you here. Shall I call one?
conversation-misheard = I am sorry, I misunderstood you. Please tell me once more in other words what you need, or a coordinator can take over. Shall I call one?
conversation-unsure-entirely = I am sorry, I did not understand that. Could you say it in other words, or choose what it is about?
conversation-unsure-again = I still cannot tell what you need, and I do not want you to repeat yourself. Is it one of these? If not, shall a coordinator of ours write to you?
conversation-unsure-answer = I am sorry, I did not quite understand your answer.
conversation-person-instead = I do not seem to understand you well, and I am sorry for that. I have asked a coordinator to read our conversation and write to you here.
conversation-failed = I am sorry, something went wrong on my side just now. I have asked a coordinator to look at your question. You may also try again.
conversation-failed-alone = I am sorry, something went wrong on my side just now. Please try again in a moment.
conversation-ask-procedure = Which treatment is it about?
conversation-ask-specialty = Which field of medicine is it about?
conversation-ask-city = Which city would you like to go to?
conversation-ask-country = Which country would you like to go to?
conversation-ask-nationality = Which passport do you travel with? The visa depends on it.
conversation-ask-second-nationality = Which passport does your companion travel with?
conversation-ask-home = Where would you travel from? The city or country is enough.
conversation-ask-facility = Which hospital or clinic do you mean?
conversation-ask-package = Which package do you mean?
conversation-ask-date = When would you like to travel? A date or a month is enough.
conversation-ask-duration = How many days can you stay?
conversation-ask-budget = How much would you like to spend at most, and in which currency?
conversation-ask-people = How many of you will travel, yourself included?
conversation-ask-spoken-language = Which language should the staff speak?
conversation-ask-contact = How may we reach you? Please leave a telephone number or an e-mail address.
conversation-ask-request = If it is about a request, please write its number (like AYN-000123). If it is something else, just tell me what it is about.
conversation-ask-accreditation = Which accreditation matters to you?
conversation-hello = Hello!
conversation-sorry = I am sorry that you have to deal with this. We will go through it together, step by step.
conversation-sorry-2 = I am so sorry that your family is going through this. Let us look at it together.
conversation-sorry-harm = I understand how upsetting this is, and you are right to speak up. Let us look at what can be done.
conversation-sorry-cheated = I am so sorry: to pay and then be left without an answer is infuriating. I am not that agent or office and have taken no money from you; I am on your side here. Please keep every receipt and message as proof.
conversation-sorry-cheated-anywhere = I am so sorry: to pay and then be left without an answer is infuriating. I am not that agent or office and have taken no money from you; I am on your side here. Please keep every receipt and message as proof. In which country was it? The number below is for Korea; anywhere else, report it to the police there or at home, and a coordinator can help you.
conversation-family = Thank you for telling me. With this illness in the family it is right to be careful.
conversation-family-loss = I am very sorry for your loss. With this illness in the family it is right to be careful.
conversation-sorry-annoyed = I am sorry that writing to me has been so tiring.
conversation-in-short = Sorry for the length. In short:
conversation-sorry-program = You are right, I am only a program, and I am sorry that talking to me has been so tiring.
conversation-fear-for = I understand how much you fear for somebody dear to you. You are not alone with this: I am here. You need not decide anything right now; write to me whenever you like.
conversation-treated = All good wishes for a quick recovery. Here is what matters now; and if a follow-up visit, an interpreter or anything else is needed, just tell me.
conversation-fear = I understand that this is frightening; that is only natural. Let us go through it calmly.
conversation-first-steps = You do not have to know yet what to ask. Usually it goes like this: first gather the records (diagnosis, results, images), then let a second doctor look at them, which needs no journey, and only then choose a hospital and a date. What did the doctors say so far, and which records do you have?
conversation-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
conversation-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

# Titles of buttons: what a message may have meant, and what we can do.

conversation-meaning-greet = Say hello
conversation-meaning-goodbye = Say goodbye
conversation-meaning-thank = Say thank you
conversation-meaning-bot-challenge = Who am I talking to?
conversation-meaning-ask-capabilities = What can you do?
conversation-meaning-start-over = Begin again
conversation-meaning-choose-language = Another language
conversation-meaning-search-clinics = Find a clinic
conversation-meaning-ask-clinic-details = About a clinic
conversation-meaning-compare-options = Compare
conversation-meaning-ask-reviews = What patients say
conversation-meaning-ask-price = Prices
conversation-meaning-search-packages = Packages
conversation-meaning-ask-package-details = What a package includes
conversation-meaning-customise-checkup = Put together a check-up
conversation-meaning-ask-visa = Visa
conversation-meaning-plan-itinerary = Plan my trip
conversation-meaning-change-itinerary = Change my plan
conversation-meaning-ask-accommodation = Where to stay
conversation-meaning-ask-transport = Getting there
conversation-meaning-ask-interpreter = Interpreter
conversation-meaning-ask-insurance = Insurance
conversation-meaning-ask-payment = How to pay
conversation-meaning-ask-documents = Medical papers
conversation-meaning-ask-aftercare = After the treatment
conversation-meaning-ask-second-opinion = Second opinion
conversation-meaning-ask-attractions = Things to see
conversation-meaning-ask-food-religion = Food and faith
conversation-meaning-verify-facilitator = Check an agent
conversation-meaning-ask-medical-advice = A medical question
conversation-meaning-medical-emergency = An emergency now
conversation-meaning-book-consultation = Request an appointment
conversation-meaning-check-status = My request
conversation-meaning-cancel-request = Cancel a request
conversation-meaning-request-human = Talk to a person
conversation-meaning-complaint = A complaint
conversation-meaning-ask-privacy = My data
conversation-said-again = I may not have answered what you wanted to know, and I am sorry for that. Please ask me in other words, or a coordinator can help you.
