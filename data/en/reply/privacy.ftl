# What is kept of a patient, who sees it, having it deleted.

privacy-kept = I keep what we write to each other here, and a few notes from it, so that you need not repeat yourself: { $details }.
privacy-kept-messages = I keep what we write to each other here, so that you need not repeat yourself. I have noted nothing about you so far.
privacy-seen = Our coordinators and the people who run this service can see it. I send nothing to a hospital on my own.
privacy-where = It is stored in this service's database. The programs that read your words run there too; I pass nothing to outside language services.
privacy-law = Only the people needed for your care, and those you name in the consent, may see your medical data. The laws of Korea, China and Russia treat health data as sensitive and ask for your consent.
privacy-hospital-keeps = What a hospital must keep by law stays with the hospital.
privacy-leaving-china = Taking health data out of China needs a separate consent, and for large amounts an official procedure; let the hospital hand the file to you.
privacy-offer = Shall I ask a coordinator to delete your data here? If you say "no", nothing changes.
privacy-asked = I have asked a coordinator to delete your data, under the number { $reference }. They will answer you here. Until then nothing is passed on.
