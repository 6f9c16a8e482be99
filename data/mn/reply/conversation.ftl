# Яриаг цааш үргэлжлүүлэх үгс: асуулт, тийм үгүй, эргэлзээ, эх сурвалж, юу асууж болох вэ.

conversation-between = {", "}
conversation-between-sources = {"; "}
conversation-source = Эх сурвалж: { $sources }, { $year } он
conversation-source-general-knowledge = ерөнхий мэдлэг, тодорхой нийтлэлээс аваагүй
conversation-source-demonstration-estimate = бидний баримжаа тооцоо, хэн ч нийтлээгүй
conversation-yes = Тийм
conversation-no = Үгүй
conversation-gladly = Тэгье. Та юу мэдмээр байна вэ?
conversation-gladly-2 = Болно оо. Юунаас эхлэх вэ?
conversation-declined = За, тэгвэл болъё. Өөр юугаар туслах вэ?
conversation-noted = Тэмдэглэж авлаа: { $details }. Та юу мэдмээр байна вэ?
conversation-noted-2 = Үүнийг санаж авлаа: { $details }. Одоо юуг нь харъя даа?
conversation-noted-3 = Баярлалаа, хэрэг болно: { $details }. Танд юуг хайж өгөх вэ?
conversation-noted-nothing = Баярлалаа, би уншлаа. Үүнд юугаар туслах вэ?
conversation-unsure = Таныг зөв ойлгосон эсэхдээ эргэлзэж байна. Эдгээрийн алийг нь хэлсэн бэ?
conversation-unsure-2 = Таныг зөв ойлгохыг хүсэж байна. Эдгээрийн аль нэг нь үү?
conversation-unsure-entirely = Уучлаарай, би ойлгосонгүй. Өөр үгээр хэлнэ үү, эсвэл юуны тухай болохыг сонгоно уу:
conversation-unsure-answer = Таны хариултыг сайн ойлгосонгүй.
conversation-person-instead = Би таныг сайн ойлгохгүй байх шиг байна, уучлаарай. Зохицуулагчаас бидний яриаг уншаад танд энд бичихийг хүслээ.
conversation-failed = Уучлаарай, миний талд сая алдаа гарлаа. Таны асуултыг үзэхийг зохицуулагчаас хүссэн. Та дахин оролдож ч болно.
conversation-failed-alone = Уучлаарай, миний талд сая алдаа гарлаа. Хэсэг хүлээгээд дахин оролдоно уу.
conversation-ask-procedure = Ямар эмчилгээний тухай вэ?
conversation-ask-specialty = Аль чиглэлийн эмчилгээ вэ?
conversation-ask-city = Та аль хотод очмоор байна вэ?
conversation-ask-country = Та аль улсад очмоор байна вэ?
conversation-ask-nationality = Та аль улсын паспорттой вэ? Виз үүнээс хамаарна.
conversation-ask-second-nationality = Хамт явах хүн тань аль улсын паспорттой вэ?
conversation-ask-home = Та хаанаас явах вэ? Хот эсвэл улсаа хэлэхэд болно.
conversation-ask-facility = Та аль эмнэлгийг хэлж байна вэ?
conversation-ask-package = Та аль багцыг хэлж байна вэ?
conversation-ask-date = Та хэзээ явмаар байна вэ? Өдөр эсвэл сарыг нь хэлэхэд болно.
conversation-ask-duration = Та хэд хоног байж чадах вэ?
conversation-ask-budget = Та дээд тал нь хэдийг зарцуулах вэ, ямар мөнгөн тэмдэгтээр?
conversation-ask-people = Таныг оруулаад хэдүүлээ явах вэ?
conversation-ask-spoken-language = Эмнэлгийн ажилтан ямар хэлээр ярьдаг байх ёстой вэ?
conversation-ask-contact = Тантай яаж холбогдох вэ? Утас эсвэл имэйл хаягаа үлдээнэ үү.
conversation-ask-accreditation = Аль магадлан итгэмжлэл танд чухал вэ?
conversation-hello = Сайн байна уу!
conversation-sorry = Ийм мэдээ сонсохдоо харамсаж байна. Хамтдаа алхам алхмаар шийдье.
conversation-sorry-2 = Танд ч, ар гэрт тань ч хүнд байгааг ойлгож байна. Миний мэдэх зүйл энэ.
conversation-months = { $n } сар
conversation-days =
    { $n ->
        [one] { $n } өдөр
       *[other] { $n } хоног
    }

# Товчлуурын нэр: мессеж юу гэсэн байж болох, бид юу чаддаг вэ.

conversation-meaning-greet = Мэндлэх
conversation-meaning-goodbye = Баяртай гэх
conversation-meaning-thank = Талархах
conversation-meaning-bot-challenge = Би хэнтэй ярьж байна вэ?
conversation-meaning-ask-capabilities = Та юу чаддаг вэ?
conversation-meaning-start-over = Шинээр эхлэх
conversation-meaning-choose-language = Өөр хэл
conversation-meaning-search-clinics = Эмнэлэг хайх
conversation-meaning-ask-clinic-details = Эмнэлгийн тухай
conversation-meaning-compare-options = Харьцуулах
conversation-meaning-ask-reviews = Үйлчлүүлэгчдийн сэтгэгдэл
conversation-meaning-ask-price = Үнэ
conversation-meaning-search-packages = Багц
conversation-meaning-ask-package-details = Багцад юу багтдаг вэ
conversation-meaning-customise-checkup = Үзлэгээ бүрдүүлэх
conversation-meaning-ask-visa = Виз
conversation-meaning-plan-itinerary = Аяллаа төлөвлөх
conversation-meaning-change-itinerary = Төлөвлөгөө өөрчлөх
conversation-meaning-ask-accommodation = Хаана буудаллах
conversation-meaning-ask-transport = Яаж очих
conversation-meaning-ask-interpreter = Орчуулагч
conversation-meaning-ask-insurance = Даатгал
conversation-meaning-ask-payment = Яаж төлөх
conversation-meaning-ask-documents = Эмнэлгийн бичиг баримт
conversation-meaning-ask-aftercare = Эмчилгээний дараа
conversation-meaning-ask-second-opinion = Хоёр дахь эмчийн дүгнэлт
conversation-meaning-ask-attractions = Юу үзэх
conversation-meaning-ask-food-religion = Хоол ба шашин
conversation-meaning-verify-facilitator = Зуучлагчийг шалгах
conversation-meaning-ask-medical-advice = Эмчилгээний асуулт
conversation-meaning-medical-emergency = Яг одоо яаралтай
conversation-meaning-book-consultation = Цаг авах хүсэлт
conversation-meaning-check-status = Миний хүсэлт
conversation-meaning-cancel-request = Хүсэлт цуцлах
conversation-meaning-request-human = Хүнтэй ярих
conversation-meaning-complaint = Гомдол
conversation-meaning-ask-privacy = Миний мэдээлэл
conversation-said-again = Энэ талаар түрүүнийхээс өөрчлөгдсөн зүйл алга. Өөр зүйл асуух гэсэн бол арай дэлгэрэнгүй бичээрэй, зохицуулагч ч тусална.
