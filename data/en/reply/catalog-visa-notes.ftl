visa-note-own-nationals = Citizens enter freely.
visa-note-individuals-need-c-3-3-or-g-1-10 = Patients who travel on their own need C-3-3 or G-1-10.
visa-note-invitation-and-household-register = Consulates may ask for a confirmation of the invitation and the household register.
visa-note-check-group-scheme-after-june-2026 = Check whether the scheme for groups was prolonged after June 2026.
visa-note-check-prolongation-after-september-2026 = Check whether it was prolonged after September 2026.
visa-note-k-eta-ages = The K-ETA must be obtained before boarding at ages { $low } to { $high }.
visa-note-longer-care-g-1-10 = Longer care needs G-1-10.
visa-note-longer-care-c-3-3-or-g-1-10 = Longer care needs C-3-3 or G-1-10.
visa-note-c-3-3-if-longer-than-waiver = C-3-3 is needed if the treatment lasts longer than the visa-free stay.
visa-note-c-3-3-single-or-double-entry = The country is listed among those whose citizens get C-3-3 for one or two entries.
visa-note-extra-g-1-10-rules = There are extra rules for G-1-10.
visa-note-embassy-grounds-c-3-3 = The embassy has published the grounds for C-3-3: { $trips } or more earlier medical trips; prepayment ({ $deposit }, later { $later }); a booked operation; an emergency with a letter of the ministry; a pensioner; surgery within { $years ->
        [one] { $years } year
       *[other] { $years } years
    }.
visa-note-single-entry-common = A single entry of { $days ->
        [one] { $days } day
       *[other] { $days } days
    } is common.
visa-note-sponsored-guarantee-letter = Sponsored patients travel with a guarantee letter of the embassy or health authority.
visa-note-confirm-days-with-embassy = Confirm the number of days with the embassy.
visa-note-most-schengen-same = It is the same for most Schengen states.
visa-note-most-european-same = It is the same for most European states.
visa-note-hainan-names-treatment = Hainan has a separate visa-free entry of { $days ->
        [one] { $days } day
       *[other] { $days } days
    } that names medical treatment.
visa-note-hainan-list-names-treatment = The nationality is on the Hainan list, which names medical treatment.
visa-note-hainan-list = The nationality is also on the Hainan list.
visa-note-border-groups = Groups from the border region also travel without a visa.
visa-note-sources-differ-on-passport-types = A travel agency says that this holds only for official passports, a newspaper says all passports: confirm with the embassy.
visa-note-bring-hospital-papers = Bring papers from the hospital.
visa-note-longer-care-s2 = Longer care needs an S2 visa in advance.
visa-note-s2-or-l = An S2 or L visa is needed.
visa-note-elsewhere-s2-or-l = Outside Hainan an S2 or L visa is needed.
visa-note-s2-for-planned-surgery = Planned surgery needs S2.
visa-note-guangxi-cross-border = Guangxi is developing cross-border medical travel.
visa-note-e-visa-also-open = An e-visa is also possible.
visa-note-long-treatment-treatment-visa = Long treatment needs the visa for treatment.
visa-note-patients-from-mongolia-grow = The number of patients from Mongolia grows by more than { $percent }% a year.
visa-note-register-address = Register your address if you stay longer than the notified period.
visa-note-pre-entry-notice-tested-since-mid-2025 = Since mid-2025 an app for notice before entry has been tested for visa-free visitors.
visa-note-until-agreement-e-visa = Until the agreement is in force: e-visa, { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-note-e-visa-fee-and-time = It costs about { $fee } and is issued in about { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
visa-note-consular-visa-on-request = A consular visa is given at the request of the medical organisation.
visa-note-check-travel-advice = Check the travel advice of your own government.
visa-note-added-in-year = The nationality was added to the list in { $year }.
visa-note-no-direct-flights-since = There have been no direct flights since { $year }; travel by ferry or through a third country.
