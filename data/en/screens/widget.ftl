# The patients' page and its chat

page-title = Ayan · medical travel concierge
page-needs-script = To write to Ayan, please turn on JavaScript in your browser.
page-language = Language
page-headline = Medical care abroad, one step at a time
page-lead = Ayan helps you find a hospital, understand what it costs, and plan the journey: in your own language, at any hour.
page-point-clinics = Hospitals and clinics by treatment, city and language spoken
page-point-prices = Price ranges with their source and date
page-point-visa = Visa rules for your passport
page-point-plan = A day-by-day plan with flights, rest and a companion in mind
page-point-person = A coordinator, a real person, whenever you ask
page-notice = Ayan gives information, not medical advice.
page-emergency = An emergency? Call the ambulance where you are, now.

chat-label = Conversation with Ayan
chat-log-label = Messages
chat-greeting = Hello, I am Ayan. Tell me what you or someone close to you needs, in your own words. No question is too small.
chat-suggestions-label = Questions to begin with
suggestion-clinic = Which hospital in Seoul is good for knee surgery?
suggestion-price = How much does a dental implant cost in Korea?
suggestion-visa = Do I need a visa for treatment in China?
suggestion-checkup = Show me health check-up packages
suggestion-person = I would like to talk to a person

chat-input-label = Your message
chat-placeholder = Write your message…
chat-send = Send
chat-replies-label = Possible answers
chat-newest = Newest messages

chat-anew = Start anew
chat-anew-question = Start a new conversation? This one will no longer be shown on this device.
chat-anew-confirm = Start anew
chat-anew-cancel = Keep this one

author-patient = You
author-bot = Ayan
author-coordinator = Coordinator
author-coordinator-note = a person is writing
author-system = Notice

status-typing = Ayan is writing…
status-offline = You are offline. Your messages are kept and will be sent as soon as you are back.
status-reconnecting = Connecting again…
status-waiting = A coordinator has been told and will join this conversation. You can go on asking me meanwhile.
status-coordinator = You are talking with a coordinator now.

unsent-waiting = Not sent yet
unsent-refused = This message could not be sent.
unsent-too-long = This message is too long. Please send it in shorter pieces.
unsent-retry = Try again
unsent-remove = Remove
