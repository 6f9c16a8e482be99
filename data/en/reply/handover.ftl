# Bringing in a person.

handover-complaint = I am sorry that this happened to you. A person will look into it. If you like, write here what happened, where and when, so that nobody has to ask you twice.
handover-waiting = I have told our coordinators that you are waiting. The first one who is free will write to you right here, and reads everything we have talked about, so you need not repeat it.
handover-meanwhile = You may go on writing: until then I keep answering, and nothing gets lost if you close the page.
