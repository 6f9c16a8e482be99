# What is kept of a patient, who sees it, having it deleted.

privacy-kept = I keep what we write to each other here, and notes of it so that you need not repeat yourself: { $details }.
privacy-kept-messages = I keep what we write to each other here, so that you need not repeat yourself. Of you yourself I have noted nothing so far.
privacy-seen = It is seen by our coordinators and by those who run this service. I send nothing to a hospital by myself.
privacy-where = It lies in the database of this service. The programs that read your words run there too; I pass nothing to outside language services.
privacy-law = Of your medical data only those may know who are needed for your care, and those you name in the consent. The laws of Korea, China and Russia treat health data as sensitive and ask for your consent.
privacy-hospital-keeps = What a hospital must keep by law stays with the hospital.
privacy-leaving-china = Taking health data out of China needs a separate consent, and for large amounts an official procedure; let the hospital hand the file to you.
privacy-offer = Shall I ask a coordinator to delete your data here? The answer "no" changes nothing.
privacy-asked = I have asked a coordinator to delete your data, under the number { $reference }. They will answer you here. Until then nothing is passed on.
