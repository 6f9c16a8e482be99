# Interpreter, papers, second opinion, and the time after the treatment.

services-interpreter-brief = • { $country }: { $price }
services-interpreter-languages = Large Korean centres have English, Chinese and Russian, often Mongolian and Arabic too; private hospitals in China have English; border clinics Russian; Hohhot Mongolian.
services-interpreter-relative = May a relative interpret? When you sign the consent to an operation, a medical interpreter is safer, because relatives may leave things out.
services-interpreter-telephone = By telephone in Korea: 119 connects an interpreter in an emergency, 1330 is the tourist line, 1577-7129 the Medical Korea line.
services-languages-of = My catalog lists these languages for { $place }, and no others: { $languages }.
services-speakers =
    { $n ->
        [0] In { $place }, no place in my catalog lists staff who speak { $language }. You would then need an interpreter, and a coordinator can ask.
        [one] In { $place }, { $n } place in my catalog lists staff who speak { $language }.
       *[other] In { $place }, { $n } places in my catalog list staff who speak { $language }.
    }

services-records-send = Send first: the diagnosis, discharge letters, laboratory results of the last three months, the original image files (DICOM), a list of your medicines, and your allergies.
services-records-safely = Please do not send images through a messenger: quality and privacy suffer. Use the hospital's upload page or an encrypted link.
services-records-language = Most international centres accept English; papers for the visa may need a Korean, Chinese or Russian translation.
services-records-translate = Papers in another language are best translated by a medical translator before you send them.
services-records-child = For a child also: passport, visa, birth certificate, consent of both parents or the guardian, vaccination record.
services-records-couple = For IVF, Korea and China also ask a married couple for marriage papers; Russia treats couples and single women.
services-records-home = Before you leave the hospital, ask for the discharge summary, the operation report, pathology, images on a disc and the invoices; the fee is small.
services-records-visa = Papers for the visa depend on your passport: I can tell you which ones.

services-remote-korea = By video with a Korean doctor: a law of May 2026 allows it for foreign patients from 2027, even for a first visit. Until then, only advice and follow-up are possible, within narrow rules.
services-remote-russia = In Primorye specialists also give an opinion remotely, based on your test results, and suggest a plan.
services-remote-china = In China large hospitals look at your records online before they accept you; follow-up is possible for patients they know.
services-opinion-price = In { $country }: { $range } for a written opinion on your records, our rough estimate, { $year }.
services-opinion-offer = Shall I prepare a request, so that a coordinator finds a doctor for your case?

services-flying = When may you fly? A rough guide: 1 day after cataract or laser eye treatment or a colonoscopy, 1–2 days after keyhole surgery, 4–5 days after simple and 10 days after large abdominal surgery, 10–14 days after chest or bypass surgery.
services-stitches = Stitches come out after about 5–7 days on the face and 10–14 days on the body; plan the flight home for later than that.
services-surgeon-decides = Your surgeon decides in the end; ask the airline too.
services-doctor-decides = Your doctor has the final say.
services-care-at-home = Before you go home, get the name of a contact, a written plan, a date for an online check, and a written answer on who pays for a correction. Give the summary to your doctor at home.
services-medicine-at-home = Take home the generic names of your medicines and a supply for several weeks; some are not sold in every country, and border rules apply to strong painkillers.
services-after = { $procedure }, what usually follows:
services-after-nights =
    { $n ->
        [0] • no nights in hospital
        [one] • { $n } night in hospital
       *[other] • { $n } nights in hospital
    }
services-after-flying =
    { $n ->
        [0] • usually no need to wait before flying
        [one] • no flying for at least { $n } day
       *[other] • no flying for at least { $n } days
    }
services-after-check =
    { $n ->
        [one] • a follow-up check within about { $n } day
       *[other] • a follow-up check within about { $n } days
    }
services-after-remark = • { $remark }
services-danger = Do not wait if you have any of these: fever over 38.5 °C, spreading redness, heavy bleeding, a painful or swollen calf, chest pain, shortness of breath, sudden loss of vision, confusion.
services-danger-call = In that case, call an ambulance at once: { $numbers }.
services-after-which = Which treatment is it about? Then I can be more exact.
services-after-in-field = • { $name }: fly after { $n ->
        [one] { $n } day
       *[other] { $n } days
    } at the earliest, if the surgeon agrees
services-pain = My catalog has nothing on pain, so I would rather promise nothing. Please ask the surgeon or the anaesthetist: they will tell you what you may feel and what is given for it.
