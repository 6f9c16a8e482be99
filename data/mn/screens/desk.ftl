# Зохицуулагчийн ширээ

desk-title = Ayan · зохицуулагчийн ширээ
desk-title-waiting = ({ $count }) Ayan · зохицуулагчийн ширээ
desk-language = Хэл
desk-reconnecting = Дахин холбогдож байна…
desk-failed = Болсонгүй. Дахин оролдоно уу.
desk-too-late = Өөр хүн түрүүлжээ. Хэргийг шинэчиллээ.

sign-in-heading = Ширээндээ нэвтрэх
sign-in-name = Нэр
sign-in-password = Нууц үг
sign-in-submit = Нэвтрэх
sign-in-wrong = Нэр эсвэл нууц үг буруу байна.
sign-in-too-often = Хэт олон удаа оролдлоо. Түр хүлээнэ үү.
sign-out = Гарах

cases-heading = Хэргүүд
cases-none = Хүлээж буй хүн алга. Шинэ хэрэг өөрөө энд гарч ирнэ.
cases-choose = Уншихын тулд хэрэг сонгоно уу.
cases-back = Хэргүүд рүү буцах
conversations-heading = Бүх яриа
conversations-none = Одоогоор хэн ч бичээгүй байна.
case-waits-since = { $time } хүлээж байна
case-unread = { $count } уншаагүй
time-now = нэг минут хүрэхгүй
time-minutes = { $count } мин
time-hours = { $count } цаг
time-days = { $count } өдөр

state-open = хүлээж байна
state-held = авсан
state-held-by = { $name } авсан
state-closed = хаасан
state-given-back = ботод буцсан
state-none = бот хариулж байна
priority-urgent = яаралтай
priority-normal = энгийн
reason-requested = хүнтэй ярихыг хүссэн
reason-emergency = яаралтай тохиолдол
reason-complaint = гомдол
reason-booking = цаг захиалах гэсэн
reason-medical-advice = эмчилгээний зөвлөгөө хүссэн
reason-bot-failed = бот хариулж чадаагүй
reason-cannot-answer = ботын мэдэхгүй асуулт
reason-stepped-in = зохицуулагч өөрөө нэгдсэн
reason-review = сэтгэгдэл үлдээх гэсэн
reason-privacy = хувийн мэдээллийн тухай
reason-cancel = цуцлахыг хүссэн
reason-attachment = файл илгээсэн
reason-undelivered = хариу хүргэгдээгүй

case-take = Хэргийг авах
case-give-back = Ботод буцаах
case-close = Хаах
case-close-question = Энэ хэргийг хаах уу? Цаашид өвчтөнд бот хариулна.
case-close-cancel = Нээлттэй үлдээх
case-take-first = Хариулахын тулд хэргийг авна уу. Тэр хүртэл бот хариулж байна.
case-held-by-other = Энэ өвчтөнд { $name } хариулж байна.
case-closed-note = Энэ хэрэг хаагдсан.
case-step-in = Энэ өвчтөнд бот хариулж байна. Та хүссэн үедээ авч болно.
answer-label = Өвчтөнд өгөх хариулт
answer-placeholder = Өвчтөний хэлээр бичнэ үү: { $language }
answer-send = Илгээх

transcript-label = Яриа
author-patient = Өвчтөн
author-bot = Бот
author-coordinator = Зохицуулагч
author-system = Мэдэгдэл
meaning-label = Ингэж ойлгосон
translation-label = Таны хэлээр
undelivered-label = Хүргэгдээгүй: { $reason }
undelivered-again = Дахин илгээх
taken-back-label = Өвчтөн энэ мессежээ устгасан
reaction-label = Хариу тэмдэг: { $emoji }
attachment-picture = Зураг
attachment-document = Баримт
attachment-voice = Дуут мессеж
attachment-video = Бичлэг
attachment-location = Байршил
attachment-waiting = татаж байна …
attachment-refused = хадгалж чадсангүй: { $reason }
sent-state-queued = явуулж байна
sent-state-sent = илгээсэн
sent-state-delivered = хүргэгдсэн
sent-state-read = уншсан

known-heading = Мэдэгдэж буй зүйл
known-nothing = Одоогоор юу ч алга.
known-name = нэр
known-language = ярианы хэл
known-channel = суваг
known-since = анх бичсэн
value-person = { $sex ->
    [f] { $age } настай эмэгтэй
    [m] { $age } настай эрэгтэй
   *[other] { $age } настай
}
value-patient = { $who ->
    [self] өөрт нь
    [mother] ээж
    [father] аав
    [parents] аав ээж
    [wife] эхнэр
    [husband] нөхөр
    [partner] хань
    [son] хүү
    [daughter] охин
    [child] хүүхэд
    [sister] эгч (эмэгтэй дүү)
    [brother] ах (эрэгтэй дүү)
    [sibling] дүү
    [grandmother] эмээ
    [grandfather] өвөө
    [friend] найз
   *[other] хамаатан
}
value-patient-aged = { $who }, { $age } настай
value-follow-up = эмчилгээний дараах хяналтын үзлэг
value-days = { $count } хоног

intent-greet = мэндчилгээ
intent-goodbye = салах ёс
intent-thank = талархал
intent-affirm = зөвшөөрсөн
intent-deny = татгалзсан
intent-bot_challenge = робот уу гэж асуусан
intent-ask_capabilities = юу хийж чадахыг асуусан
intent-start_over = дахин эхлэх
intent-choose_language = өөр хэл сонгох
intent-search_clinics = эмнэлэг хайж байна
intent-ask_clinic_details = нэг эмнэлгийн тухай
intent-compare_options = харьцуулалт
intent-ask_reviews = сэтгэгдэл
intent-ask_price = үнэ
intent-search_packages = багц хайж байна
intent-ask_package_details = нэг багцын тухай
intent-customise_checkup = үзлэгээ өөрөө бүрдүүлэх
intent-ask_visa = виз
intent-plan_itinerary = аяллын төлөвлөгөө
intent-change_itinerary = төлөвлөгөө өөрчлөх
intent-ask_accommodation = байрлах газар
intent-ask_transport = унаа тээвэр
intent-ask_interpreter = орчуулагч
intent-ask_insurance = даатгал
intent-ask_payment = төлбөр
intent-ask_documents = бичиг баримт
intent-ask_aftercare = эмчилгээний дараах
intent-ask_second_opinion = хоёр дахь эмчийн дүгнэлт
intent-ask_attractions = үзэх зүйлс
intent-ask_food_religion = хоол, шашны хэрэгцээ
intent-verify_facilitator = зуучлагчийн зөвшөөрөл
intent-ask_medical_advice = эмнэлгийн зөвлөгөө
intent-medical_emergency = яаралтай тохиолдол
intent-book_consultation = цаг захиалга
intent-check_status = хүсэлтийн явц
intent-cancel_request = цуцлалт
intent-request_human = хүн хүссэн
intent-complaint = гомдол
intent-ask_privacy = хувийн мэдээлэл
intent-inform = мэдээлэл өгсөн
intent-out_of_scope = өөр сэдэв

detail-procedure = эмчилгээ
detail-specialty = мэргэжил
detail-city = хот
detail-country = явах улс
detail-nationality = иргэншил
detail-second_nationality = хамт явагчийн иргэншил
detail-facility = эмнэлэг
detail-package = багц
detail-date = огноо
detail-duration = хугацаа
detail-budget = төсөв
detail-people = аялах хүний тоо
detail-language = хэл
detail-spoken_language = эмчийн хэл
detail-contact = холбоо барих
detail-accreditation = магадлан итгэмжлэл
detail-insurer = даатгалын компани
detail-request = асууж буй хүсэлт
detail-examinations = шинжилгээ
detail-currency = өөрийн мөнгөн тэмдэгт
detail-home = амьдардаг хот
detail-here = одоо байгаа улс
detail-apart = явахгүй хот
detail-countries = ярьсан улсууд
detail-name = нэр
detail-person = нас, хүйс
detail-patient = хэнд
detail-visit = ирэх зорилго
