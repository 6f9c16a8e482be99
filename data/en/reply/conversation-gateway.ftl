# What the gateway itself says: when there is nothing to read, when the bot is away, when a person comes or goes.

gateway-empty = I could not see any words in your message. Tell me in a sentence or two what you need, and I will help.
gateway-too-long = That is more than I can read at once: please keep a message under { $limit } characters, or split it into several. Nothing is lost; a coordinator can read it whole.
gateway-still-at-it = I am still working on this, thank you for your patience. My answer will appear here as soon as it is ready.
gateway-delayed = I am sorry to keep you waiting. Something on our side is taking longer than it should. Your message is safe, I will answer it as soon as I can, and I have told one of our coordinators.
gateway-failed = I am sorry, something went wrong on our side and I could not answer that. I have told one of our coordinators, a real person, who will look at your message. You can also ask me again in other words.
gateway-emergency = If someone's life may be in danger, please do not wait for me: call the ambulance where you are, right now. { $numbers }. I have alerted a coordinator urgently.
gateway-emergency-number = { $country }: { $number }
gateway-coordinator-joined = A coordinator has joined this conversation and reads what you write. From now on a person answers you here.
gateway-given-back = The coordinator has left the conversation, and I am here for you again. Whenever you want a person, just say so.

gateway-got-picture = Thank you, your picture has arrived. I cannot look at pictures myself, so one of our coordinators, a real person, will. If there is something you would like to ask meanwhile, just write.
gateway-got-document = Thank you, your document has arrived safely. I cannot read files myself, so one of our coordinators, a real person, will look at it. If there is something you would like to ask meanwhile, just write.
gateway-got-voice = Thank you, your voice message has arrived. I cannot listen myself, but one of our coordinators, a real person, will. If it is urgent, or if you prefer, please write it in a few words.
gateway-got-video = Thank you, your video has arrived. I cannot watch it myself, so one of our coordinators, a real person, will. If there is something you would like to ask meanwhile, just write.
gateway-got-location = Thank you, I have noted where you are, and one of our coordinators can see it too. What can I do for you there?
gateway-unreadable = I am sorry, I cannot read this kind of message. Please tell me in words what you need, and I will help.
