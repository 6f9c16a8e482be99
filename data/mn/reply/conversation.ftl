# Яриаг цааш үргэлжлүүлэх үгс: асуулт, тийм үгүй, эргэлзээ, эх сурвалж, юу асууж болох вэ.

conversation-between = {", "}
conversation-between-sources = {"; "}
conversation-source = Эх сурвалж: { $sources }, { $year } он
conversation-source-general-knowledge = ерөнхий мэдлэг, тодорхой нийтлэлээс аваагүй
conversation-source-demonstration-estimate = бидний баримжаа тооцоо, хэн ч нийтлээгүй
conversation-yes = Тийм
conversation-no = Үгүй
conversation-gladly = Дуртайяа. Та юу мэдэхийг хүсэж байна вэ?
conversation-gladly-2 = Болно оо, дуртайяа. Юунаас эхлэх вэ?
conversation-declined = За, ойлголоо. Танд өөр ямар тусламж хэрэгтэй байна вэ?
conversation-noted = Тэмдэглэж авлаа: { $details }. Та юу мэдэхийг хүсэж байна вэ?
conversation-noted-2 = Үүнийг санаж авлаа: { $details }. Одоо юуг нь харах вэ?
conversation-noted-3 = Баярлалаа, энэ хэрэг болно: { $details }. Танд юуг хайж өгөх вэ?
conversation-noted-nothing = Бичсэнийг тань харлаа. Юугаар туслахыг минь арай дэлгэрэнгүй бичээрэй, эсвэл доороос сонгож болно.
conversation-unsure = Таныг зөв ойлгосон эсэхдээ эргэлзэж байна. Эдгээрийн алийг нь хэлсэн бэ?
conversation-unsure-2 = Таныг зөв ойлгохыг хүсэж байна. Эдгээрийн аль нэг нь үү?
conversation-afraid = Айж сандрах нь зүйн хэрэг, бүгдийг нэг дор шийдэх албагүй. Эхлээд баримт, шинжилгээгээ өөр эмчид үзүүлж хоёр дахь дүгнэлт авах нь дөхөм, үүний тулд хаашаа ч явах шаардлагагүй. Хүнтэй ярилцвал сэтгэл амарна гэвэл зохицуулагч танд энд бичнэ. Дуудах уу?
conversation-misheard = Уучлаарай, би буруу ойлгожээ. Юу хэрэгтэйгээ өөр үгээр дахиад бичээч, эсвэл зохицуулагч үргэлжлүүлье. Дуудах уу?
conversation-unsure-entirely = Уучлаарай, би сайн ойлгосонгүй. Өөр үгээр бичээрэй, эсвэл юуны тухай болохыг доороос сонгож болно:
conversation-unsure-again = Уучлаарай, би таныг ойлгож чадсангүй, дахин дахин асуугаад ч яах вэ. Доорх зүйлсийн аль нэг нь үү? Үгүй бол манай зохицуулагч тантай холбогдох уу?
conversation-unsure-answer = Уучлаарай, таны хариултыг сайн ойлгосонгүй.
conversation-person-instead = Уучлаарай, би таныг сайн ойлгохгүй байх шиг байна. Бидний яриаг уншаад танд энд бичихийг зохицуулагчаас хүслээ.
conversation-failed = Уучлаарай, миний талд сая алдаа гарлаа. Таны асуултыг үзэхийг зохицуулагчаас хүссэн. Та дахин бичиж үзэж ч болно.
conversation-failed-alone = Уучлаарай, миний талд сая алдаа гарлаа. Түр хүлээгээд дахин бичээрэй.
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
conversation-ask-contact = Тантай яаж холбогдох вэ? Утасны дугаар эсвэл имэйл хаягаа үлдээгээрэй.
conversation-ask-request = Хэрэв хүсэлтийн тухай бол дугаарыг нь бичнэ үү (жишээ нь AYN-000123). Өөр зүйл бол юуны тухай вэ гэдгийг шууд бичээрэй.
conversation-ask-accreditation = Аль магадлан итгэмжлэл танд чухал вэ?
conversation-hello = Сайн байна уу!
conversation-sorry = Танд хэцүү байгааг ойлгож байна. Хамтдаа нэг нэгээр нь харъя.
conversation-sorry-2 = Танд ч, ар гэрт тань ч амаргүй байгаа нь мэдээж. Чадах бүхнээрээ туслахыг хичээе.
conversation-family = Хэлж өгсөнд баярлалаа. Гэр бүлд ийм өвчин байсан бол анхаарлаа хандуулах нь зөв.
conversation-fear = Айж байгааг тань ойлгож байна, энэ бол аргагүй зүйл. Тайван, нэг нэгээр нь үзье.
conversation-first-steps = Юу асуухаа одоо мэдэхгүй байх нь зүгээр ээ. Ихэвчлэн ингэж явдаг: эхлээд бичиг баримтаа (онош, шинжилгээ, зураг) цуглуулна, дараа нь өөр эмчээр үзүүлнэ, үүний тулд хаашаа ч явах шаардлагагүй, тэгээд л эмнэлэг, өдрөө сонгоно. Эмч нар юу гэж байна, ямар баримт бэлэн байна вэ?
conversation-months = { $n } сар
conversation-days =
    { $n ->
        [one] { $n } өдөр
       *[other] { $n } хоног
    }

# Товчлуурын нэр: мессеж юу гэсэн байж болох, бид юу чаддаг вэ.

conversation-meaning-greet = Мэндлэх
conversation-meaning-goodbye = Баяртай гэж хэлэх
conversation-meaning-thank = Баярлалаа гэж хэлэх
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
conversation-said-again = Асуултад тань дутуу хариулсан байж магадгүй, уучлаарай. Юуг нь тодруулахыг хүсэж байгаагаа өөр үгээр бичээрэй, би дахин хичээе. Зохицуулагч ч танд тусална.
