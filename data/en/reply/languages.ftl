# Choosing the language of the conversation.

languages-chosen = Good, I will write to you in English from now on. What can I do for you?
languages-choose = Which language shall I write in? These are the ones I know: { $known }.
languages-not-served = I am sorry, I cannot write in this language yet: { $wanted }. These I can offer:
languages-own-name = { $name }
