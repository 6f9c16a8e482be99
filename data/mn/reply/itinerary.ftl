# Аяллыг өдөр өдрөөр төлөвлөх, төлөвлөгөөг өөрчлөх.

itinerary-ask-treatment = За, тэгье. Ямар эмчилгээнд явах вэ? Эмчилгээ, багцын нэрийг бичээрэй, эсвэл доороос сонгож болно, би өдрүүдийг нь гаргаж өгье.
itinerary-ask-date = Та хэзээ очмоор байна вэ? Өдөр эсвэл сарыг нь хэлбэл би өдрүүдэд нь огноо тавьж өгье.
itinerary-ask-what = Төлөвлөгөөний огноо, хугацаа, хотыг би өөрөө өөрчилж чадна: доороос сонгоно уу, эсвэл шууд бичээрэй. Өөр зүйл өөрчлөх бол зохицуулагч дуудах уу?
itinerary-ask-change =
    { $n ->
       *[other] { $n } хоног: юуг нь өөрчлөх вэ?
    }
itinerary-changed = Төлөвлөгөөг өөрчиллөө.
itinerary-same = Төлөвлөгөө аль хэдийн { $n } хоног тул өөрчлөх зүйл гарсангүй.
itinerary-days-elsewhere = Төгсгөлд нь { $n } хоног нэмлээ: { $city }. Би зөвхөн нэг хотын хөтөлбөрийг өдрөөр нь гаргаж чаддаг тул тийш явах зам, буудлыг зохицуулагч тань зохион байгуулж өгнө.
itinerary-noted = Таны хүсэлтийг тэмдэглэж аваад зохицуулагчид дамжууллаа. Тэр эмнэлэгтэй тохироод танд энд бичнэ. Одоогийн төлөвлөгөө ийм байна:
itinerary-treatment-too = { $procedure } мөн нэмж хийлгэхийг хүсэж байгааг тань тэмдэглэлээ. Дангаараа энэ нь газар дээрээ ихэвчлэн { $days } болдог. Хоёуланг нь нэг удаа явахдаа хийлгэж болох эсэхийг мэс засалч шийднэ. Хүсэлтийг тань зохицуулагчид дамжууллаа, тэр эмнэлэгтэй тохироод танд энд бичнэ. Одоогийн төлөвлөгөө ийм байна:
itinerary-left-out = Таны хүсэлтээр хаслаа: { $sights }.
itinerary-left-of-package = { $procedures }: энэ нь багцад багтдаг тул зөвхөн багцын зохион байгуулагч хасаж чадна. Хүсэлтийг тань зохицуулагчид дамжууллаа, тэр лавлаад танд энд бичнэ.
itinerary-left-not-in = { $procedures }: энэ төлөвлөгөөнд ороогүй тул хасах зүйл алга.
itinerary-left-unknown = Таны хасуулах гэсэн зүйл энэ төлөвлөгөөнд миний өөрөө хасаж чадах алхам биш байна. Хүсэлтийг тань зохицуулагчид дамжууллаа, тэр танд энд бичнэ.
itinerary-people = Тэмдэглэлээ: та бүхэн { $n } хүн явна.
itinerary-free-day = Буцахын өмнө нэг чөлөөтэй өдөр нэмлээ.
itinerary-intro = { $what }, { $city }: урьдчилсан төлөвлөгөө, { $days }.
itinerary-facility = Санал болгож буй эмнэлэг: { $facility }.
itinerary-city-chosen = Та хот нэрлээгүй тул би энэ хотыг сонголоо: { $city }. Хэл, магадлан итгэмжлэл, гадаад өвчтөний төвийг харгалзвал тэнд танд хамгийн тохирох нь: { $facility }.
itinerary-city-instead = Таны хэлсэн газарт ({ $wanted }) үүнийг эмчилдэг эмнэлэг миний мэдээлэлд алга, тиймээс өөр хот сонголоо: { $city } ({ $facility }).
itinerary-day = • { $when }: { $what }
itinerary-label = { $when }
itinerary-value = { $what }
itinerary-when = { $first }-р өдөр
itinerary-when-range = { $first }–{ $last }-р өдөр
itinerary-when-dated = { $first }-р өдөр ({ $date })
itinerary-when-range-dated = { $first }–{ $last }-р өдөр ({ $date })
itinerary-between = {" "}
itinerary-between-steps = {"; "}
itinerary-minutes =
    { $n ->
       *[other] { $time } минут
    }
itinerary-hours =
    { $n ->
       *[other] { $time } цаг
    }
itinerary-step-arrival = { $city } хотод очих
itinerary-step-way = { $way }, ойролцоогоор { $time }
itinerary-step-transfer = хот орох зам ойролцоогоор { $time }
itinerary-step-interpreter = орчуулагчтай ({ $language }), урьдчилан тохирох хэрэгтэй
itinerary-step-staff-speak = эмнэлгийн мэдээллээр таны хэлээр ({ $language }) үйлчилнэ
itinerary-step-tests = эмчийн анхны үзлэг, шинжилгээ
itinerary-step-examination = { $procedure }
itinerary-step-consultation-and-treatment = эмчийн үзлэг, дараа нь { $procedure }
itinerary-step-treatment = { $procedure }
itinerary-step-hospital =
    { $n ->
       *[other] эмнэлэгт хэвтэх, ихэвчлэн { $n } хоног; дараа нь гарах
    }
itinerary-step-rest = эмнэлгийн ойролцоо амрах, эмчийн хэлснээр үзүүлэх
itinerary-step-check = хяналтын үзлэг, нисэж болох эсэхийг эмч хэлнэ
itinerary-step-free = эмч хэлбэл дахин үзүүлэх, бусад үед чөлөөтэй
itinerary-step-closed = эмнэлгүүд ихэвчлэн ажилладаггүй өдөр, та амарна
itinerary-step-first-visit = анхны үзлэг; багцад орсон: { $procedures }
itinerary-step-package = багцын дагуу эмчилгээ, амралт
itinerary-step-flight = хамгийн эртдээ энэ өдөр буцаж нисэж болно
itinerary-step-departure = буцах өдөр
itinerary-step-elsewhere = { $city } хотод
itinerary-step-sight = { $sight } үзэх
itinerary-included = Багцад багтсан: { $items }.
itinerary-package-days = Энэ нь багцын { $n } хоногт хамаарна; түүнээс илүү хоногийн байр, хоолны зардал тусдаа.
itinerary-too-short =
    { $n ->
       *[other] Та цөөн хоног ({ $wished }) хүссэн ч ерөнхий зөвлөмжөөр дор хаяж { $n } хоног хэрэгтэй тул үүнээс богино төлөвлөсөнгүй.
    }
itinerary-package-length =
    { $n ->
       *[other] Та цөөн хоног ({ $wished }) хүссэн ч энэ багц { $n } хоног үргэлжилнэ.
    }
itinerary-flight =
    { $n ->
       *[other] { $procedure }: ерөнхий зөвлөмжөөр үүнээс хойш { $n } хоног онгоцоор нисэхгүй; эцсийн шийдвэрийг эмчлэгч эмч гаргана.
    }
itinerary-flight-later-than-package =
    { $n ->
       *[other] Буцах нислэгээ анхаараарай: { $procedure } хийлгэвэл ерөнхий зөвлөмжөөр { $n } хоног хүлээдэг нь багцын хугацаанаас урт. Эцсийн шийдвэрийг эмчлэгч эмч гаргана.
    }
itinerary-remarks = { $remarks }
itinerary-results =
    { $n ->
       *[other] Эцсийн хариу ихэвчлэн шинжилгээнээс { $n } хоногийн дараа гардаг; тэр үед буцсан байвал имэйлээр явуулахыг эмнэлгээс хүсээрэй.
    }
itinerary-later-check =
    { $n ->
       *[other] Эмчилгээнээс { $n } орчим хоногийн дараа хяналтын үзлэгт орно, нутагтаа эсвэл онлайнаар болно.
    }
itinerary-holiday = Баярын өдөр: { $holiday }, { $date }. { $effects }
itinerary-rough = Энэ бол ерөнхий зөвлөмжид тулгуурласан ойролцоо төлөвлөгөө; яг өдрийг эмч нар тогтооно, одоогоор юу ч захиалаагүй байгаа.
itinerary-request = Эдгээр өдөрт цаг авах хүсэлт гаргаж өгөх үү?
itinerary-button-date = Өөр өдөр
itinerary-button-start = Очих өдөр: { $date }
itinerary-button-length =
    { $n ->
       *[other] Нийт { $n } хоног
    }
itinerary-button-country = { $place } руу төлөвлөх
itinerary-sights = Чөлөөт цагаар, эмч зөвшөөрвөл ядрахгүйхэн үзэх газар: { $sights }.
itinerary-sight = Чөлөөт цагт: { $sight } ({ $how }). Танд тохирох эсэхийг эмч хэлнэ.
