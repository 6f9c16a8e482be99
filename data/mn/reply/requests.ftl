# Цаг авах хүсэлт, явц, цуцлах. Энд юу ч баталгаажихгүй, зөвхөн хүн баталгаажуулна.

requests-begin = Тэгье. Би хэдэн богино зүйл асууя, мэдэхгүй байвал орхиж болно, дараа нь зохицуулагч үргэлжлүүлнэ.
requests-changed = За, өөрчиллөө: { $details }.
requests-so-far = Тэгье. Одоогоор мэдэж байгаа нь: { $details }. Дутууг нь асууя, мэдэхгүй байвал орхиж болно, дараа нь зохицуулагч үргэлжлүүлнэ.
requests-ask-procedure = Ямар эмчилгээ, үзлэгийн тухай вэ? Өөрийн үгээр бичиж болно.
requests-ask-country = Та хаашаа явмаар байна вэ? Улс, хот эсвэл эмнэлгээ хэлээрэй.
requests-ask-date = Та хэзээ очихоор төлөвлөж байна вэ? Өдөр эсвэл сарыг нь хэлэхэд болно.
requests-ask-contact = Зохицуулагч энэ чатаас гадна тантай яаж холбогдох вэ? Нэр, утасны дугаар эсвэл имэйл хаягаа бичээрэй.
requests-button-month = { $month }
requests-button-later = Одоохондоо мэдэхгүй
requests-button-here = Надад энд бичээрэй
requests-left-for-coordinator = Таны бичснийг яг хэвээр нь үлдээе, зохицуулагч уншина.
requests-opened = Баярлалаа. Таны хүсэлтийг зохицуулагчдад өглөө, дугаар нь { $reference }. Тэд үүнийг харна:
requests-updated = Таны { $reference } хүсэлтэд нэмлээ. Зохицуулагчид одоо үүнийг харна:
requests-row = • { $label }: { $value }
requests-label-procedure = Эмчилгээ
requests-label-specialty = Чиглэл
requests-label-package = Багц
requests-label-facility = Эмнэлэг
requests-label-city = Хот
requests-label-country = Улс
requests-label-date = Хэзээ
requests-label-duration = Хэр удаан
requests-label-people = Хүний тоо
requests-label-nationality = Паспорт
requests-label-second-nationality = Дагалдан яваа хүний паспорт
requests-label-spoken-language = Ажилтны хэл
requests-label-budget = Төсөв
requests-label-contact = Холбоо барих
requests-not-booked = Одоогоор юу ч захиалаагүй байгаа: өдөр, эмч, үнийг эмнэлэг баталгаажуулна. Зохицуулагч танд энд бичнэ, тэр хооронд надаас асууж болно.
requests-what-next = Таныг зөвшөөрсний дараа зохицуулагч хүсэлтийг тань уншиж, эмнэлгээс өдөр, үнийг лавлаад танд энд бичнэ. Таныг зөвшөөрөх хүртэл юу ч захиалахгүй, та ямар ч төлбөр төлөхгүй.

requests-about-requested = хүнтэй ярих
requests-about-emergency = яаралтай тохиолдол
requests-about-complaint = гомдол
requests-about-booking = цаг авах
requests-about-medical-advice = эмчилгээний асуулт
requests-about-bot-failed = миний хариулж чадаагүй асуулт
requests-about-cannot-answer = миний хариулж чадаагүй асуулт
requests-about-stepped-in = зохицуулагч өөрөө орсон яриа
requests-about-privacy = таны мэдээлэл
requests-about-cancel = таны цуцалсан хүсэлт
requests-about-attachment = таны илгээсэн файл
requests-about-undelivered = танд хүрээгүй хариу

requests-status-none = Энэ ярианаас таны хүсэлт олдсонгүй. Одоо хүсэлт гаргах уу?
requests-status-waiting = Таны { $reference } хүсэлт ({ $about }) зохицуулагчийн ээлж хүлээж байна, одоогоор хэн ч хүлээж аваагүй. Танд энд хариулна. Гаргасан өдөр: { $since }. Сүүлд өөрчлөгдсөн: { $changed }.
requests-status-held = Таны { $reference } хүсэлт дээр ({ $about }) зохицуулагч ажиллаж байгаа, танд энд хариулна. Гаргасан өдөр: { $since }. Сүүлд өөрчлөгдсөн: { $changed }.
requests-status-followed = Зохицуулагч таны { $reference } хүсэлтийг ({ $about }) үзсэн, цааш анхаарч байгаа. Гаргасан өдөр: { $since }. Сүүлд өөрчлөгдсөн: { $changed }. Үүнээс илүүг би мэдэхгүй, зохицуулагч хэлж өгнө.
requests-status-closed = Таны { $reference } хүсэлт ({ $about }) хаагдсан. Гаргасан өдөр: { $since }. Хаагдсан өдөр: { $changed }. Шийдэгдээгүй зүйл байвал би зохицуулагчийг дуудаж өгье.

requests-cancel-none = Цуцлах нээлттэй хүсэлт алга. Өөр газар захиалсан бол зохицуулагч тусална.
requests-cancel-sure = Таны { $reference } хүсэлтийг ({ $about }) цуцлах уу? Гаргасан өдөр: { $since }. Сүүлд өөрчлөгдсөн: { $changed }.
requests-cancel-closed = Боллоо, { $reference } хүсэлтийг цуцалсан. Бодол тань өөрчлөгдвөл надад бичээрэй.
requests-cancel-told = Таныг { $reference } хүсэлтээ цуцлахыг хүссэн гэж зохицуулагчдад хэллээ. Эмнэлэгтэй тохирсон зүйл байвал тэд тэнд нь цуцлаад танд энд мэдэгдэнэ.
requests-cancel-kept = Таны { $reference } хэрэг яаралтай гэж тэмдэглэгдсэн тул хүн үзтэл нээлттэй үлдээе. Бие тань зүгээр бол энд бичээрэй, зохицуулагч хаана.
requests-back = Одоо таны хүсэлт рүү буцъя.

requests-about-review = таны сэтгэгдэл
requests-whose = Таны мэдээллийг хамгаалахын тулд нэг зүйл хэрэгтэй байна: { $reference } хүсэлтдээ ямар утас эсвэл имэйл үлдээсэн бэ?
requests-not-found = Ийм утас, имэйлтэй { $reference } хүсэлт олдсонгүй. Дугаараа шалгаарай, эсвэл зохицуулагчаар хайлгуулъя.

requests-ask-people = Хэдүүлээ явах вэ? Тоогоор хэлж болно, эсвэл «ээжтэйгээ хоёулаа» гээрэй.
requests-ask-nationality = Өвчтөн аль улсын паспорттой вэ? Виз үүнээс хамаарна.
requests-button-people = { $n } хүн
requests-button-back = Буцах
requests-summary = Дахин нэг уншаарай. Би үүнийг дамжуулна:
requests-consent = Та «тийм» гэвэл би үүнийг зохицуулагчдад өгнө, тэд өдөр, үнийг лавлахаар таны сонгосон эмнэлэгт дамжуулна; өөр хэнд ч өгөхгүй. Бүгд зөв үү?
requests-not-sent = Юу ч илгээгээгүй. Юуг өөрчлөх вэ? Шууд бичээрэй, жишээ нь «5 сард». Хэрэв зөв бол «тийм» гээрэй.
requests-contact-wrong = Үүнээс утасны дугаар, имэйл хаяг олж уншсангүй. Дугаараа улсын кодтой нь бичээрэй, жишээ нь +976 9911 2233, эсвэл name@example.com хэлбэрийн хаяг.
requests-date-wrong = Тэр өдөр өнгөрсөн байна. Хэзээ очихоор төлөвлөж байна вэ? Өдөр эсвэл сарыг нь хэлэхэд болно.
requests-label-name = Нэр
requests-not-sent-yet = Хүсэлт тань хараахан илгээгдээгүй, таны «тийм» гэдгийг хүлээж байна.
requests-label-examinations = Шинжилгээ
requests-not-found-by = Зөвхөн { $contact } гэдгээр хүсэлт олдсонгүй.
requests-number-form = Өөр чатаар илгээсэн бол дугаарыг нь (AYN-000123 гэх мэт) болон үлдээсэн утас, имэйлээ бичээрэй.
requests-dropped = За, болилоо, юу ч илгээгээгүй. Дараа дахин бодвол надад бичээрэй.
