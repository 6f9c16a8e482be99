# Bringing in a person.

handover-complaint = I am sorry that this happened to you, and you have every reason to be upset. A person will look into it. If you like, please write here what went wrong, and where and when if that matters, so that nobody has to ask you twice.
handover-waiting = I have told our coordinators that you are waiting. The first one who is free will read everything we have talked about and write to you right here, so you need not repeat anything.
handover-meanwhile = If you would rather be called, write your number here. You can keep writing: I will go on answering until then, and nothing is lost if you close the page.
handover-contact = I have passed on how to reach you: { $contact }.
handover-complaint-way = You can also turn to the official offices. { $answer }
