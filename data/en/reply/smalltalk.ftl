# Small talk: hello, thanks, goodbye, who are you, what can you do.

smalltalk-greet = Hello, I am Ayan, a concierge for people who travel abroad for treatment: to South Korea, China and the Russian Far East. I am a program, and real coordinators stand behind me. What can I do for you?
smalltalk-goodbye = Goodbye, and all the best for your health. Your conversation stays here: write whenever you like, and we will go on from where we stopped.
smalltalk-goodbye-2 = Take good care of yourself. What we talked about stays here, so that you can come back to it at any time.
smalltalk-farewell = Goodbye, and all the best for your health. Take good care of yourself.
smalltalk-thank = You are very welcome. If anything else is on your mind, just ask.
smalltalk-thank-2 = It was a pleasure. I am here whenever you need me.
smalltalk-thank-3 = Not at all, that is what I am here for. Write to me if anything else comes up.
smalltalk-thinking = Of course, take all the time you need. Everything that you have told me stays here; whenever you are ready, just write, and we will go on from there.
smalltalk-doubted = I only tell you what is in the sources named under my answers; where it says "our rough estimate", it is no more than that. Rules and prices change, so please have it confirmed before you decide. A coordinator can check it for you.
smalltalk-no-reason = I know what my sources say, but not every reason behind it, and I would rather not guess. A coordinator can ask the doctors or the office for you. Or tell me what exactly you would like to know.
smalltalk-bot-challenge = I am a program, not a person, and not a doctor. I answer from a catalog in which every fact has its source. If you would rather talk with a person, I will call a coordinator.
smalltalk-ask-capabilities =
    Here is what I can do for you:
    • find a hospital or clinic, and tell you what we know about it
    • say what a treatment usually costs in each country
    • explain visas, papers and travel for you and whoever comes with you
    • suggest packages and put together a day-by-day plan
    • bring in a coordinator, a real person, at any moment
    Ask in your own words, or choose below.
smalltalk-start-over = All right, let us start over. What would you like to know?
smalltalk-out-of-scope = I am afraid that is outside what I know. I look after treatment abroad: clinics, prices, visas, travel and everything around it. I can help with one of these:
smalltalk-out-of-scope-2 = That is beyond what I can answer, I am sorry. What I know is treatment abroad, and I can help with these things at once:
