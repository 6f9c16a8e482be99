# An emergency now, and questions that only a doctor may answer.

emergency-call = Please call { $ambulance } now: that is the ambulance in { $country }. The general emergency number is { $general }.
emergency-call-one-of = Please call an ambulance now, by the number of the country where you are: { $numbers }.
emergency-number-of = { $country } { $number }
emergency-stay = Do not wait for my answer. Unlock the door, and let nobody who is unwell be alone: call somebody near. Do what the dispatcher tells you.
emergency-no-language = If you do not speak the language, ask somebody near you to call: the hotel reception, a neighbour, a passer-by. Show them this message and the address in the local language.
emergency-where = If you can, tell me the city: a coordinator may help you from there.
emergency-still = Should anyone still be in danger, please call the ambulance first: { $numbers }.
emergency-not-alone = I am very glad that you wrote. What you feel now can pass, and you do not have to bear it alone: please call, and stay near somebody you trust until help comes.
emergency-alerted = I have alerted a coordinator as urgent; a person will write to you here.
emergency-title = Ambulance
emergency-label = { $country }
emergency-number = { $number }
emergency-no-advice = I understand that you want to be certain. But I am not a doctor: a diagnosis, a dose, or whether a treatment suits you can only be judged by a doctor who has seen you or your records. I can arrange a second opinion, in which a specialist looks at your papers and scans. Shall I tell you how it works?
emergency-lump = I understand how frightening this is. By touch alone nobody can tell what it is: please let a doctor near you look at it within the next few days, and have it examined.
emergency-when-worse = If it is getting worse or you are in severe pain, please do not wait: call an ambulance.
emergency-call-only = Please call { $ambulance } now: that is the ambulance in { $country }.
emergency-relieved = I am so glad to read that. You have been through a lot; I wish a quick recovery. I am here if you need anything: an interpreter, the papers, or a coordinator.
emergency-helped = It is good that help is there now; I hope with you that it turns out well. I am here if you need anything: an interpreter, the papers, or a coordinator.
emergency-if = If somebody is in danger right now, please call the ambulance at once: { $numbers }.
emergency-next = When you are ready, we can go on with an appointment: just say yes, or ask me whatever you like.
emergency-meanwhile = It is good that help is on its way. What counts most now is what the dispatcher tells you. Stay beside the patient, unlock the door and keep the telephone free. If you can, have the passport, the insurance, the medical papers and a list of the medicines ready. If it gets worse, call again at once. I am here.
emergency-called = Good that you called: help is on its way. Let nobody who is unwell be alone, unlock the door, and call again if it gets worse.
emergency-again = The number, should you need it again: { $numbers }.
emergency-elsewhere = If you are in another country by now: { $numbers }.
