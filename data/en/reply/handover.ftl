# Bringing in a person.

handover-complaint = I am sorry that this happened to you, and you have every reason to be upset. A person will look into it. If you like, please write here what went wrong, and where and when if that matters, so that nobody has to ask you twice.
handover-waiting = I have told our coordinators that you are waiting. The first one who is free will read everything we have talked about and write to you right here, so you need not repeat anything.
handover-meanwhile = If you would rather be called, write your number here. You can keep writing: I will go on answering until then, and nothing is lost if you close the page.
handover-contact = I have passed on how to reach you: { $contact }.
handover-complaint-way = You can also turn to the official offices. { $answer }
handover-still-waiting = You are right, you have waited long enough, and I am sorry. I have just marked your conversation as urgent: a person has been told and will write to you right here. I stay with you until then.
handover-still-waiting-2 = I hear you, and I am sorry that nobody has written yet. The coordinators see your conversation as urgent, and a person will answer you here. Meanwhile I am glad to help with anything I can.
