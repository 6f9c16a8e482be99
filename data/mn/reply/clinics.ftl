# Эмнэлэг, клиник хайх, тухайн эмнэлгийн мэдээлэл, хоёрыг харьцуулах.

clinics-ask-treatment = Санаа бүү зовоорой, хамтдаа алхам алхмаар харъя. Ямар өвчин, ямар эмчилгээ, эсвэл биеийн аль хэсэг вэ? Өөрийнхөө үгээр бичээрэй, эсвэл доороос сонгоно уу.
clinics-ask-which = Та аль эмнэлгийг хэлж байна вэ? Нэрийг нь бичээрэй, эсвэл доороос сонгоно уу.
clinics-none = Тохирох өөр эмнэлэг миний каталогт алга. Өөр чиглэлээр хайх уу, эсвэл зохицуулагч дуудах уу?
clinics-none-exactly = Бүх шаардлагад тохирох нь олдсонгүй, тиймээс үүнийг орхиж хайлаа: { $missing }.
clinics-intro =
    { $n ->
        [one] Таны хүсэлтээр ({ $criteria }) нэг газар олдлоо:
       *[other] Таны хүсэлтээр ({ $criteria }) { $n } газар олдлоо. Эхлээд эдгээрийг харахыг зөвлөе:
    }
clinics-intro-wider =
    { $n ->
        [one] Миний каталогт нэг газар байна:
       *[other] Миний каталогт нийт { $n } газар байна. Эхлээд эдгээрийг харахыг зөвлөе:
    }
clinics-item = { $number }. { $place }: { $kind }, { $city }, { $country }. Магадлан итгэмжлэл: { $accreditation }. Үйлчлэх хэл: { $languages }. { $year } оны мэдээлэл.
clinics-item-alone = { $place }: { $kind }, { $city }, { $country }. Магадлан итгэмжлэл: { $accreditation }. Үйлчлэх хэл: { $languages }. { $year } оны мэдээлэл.
clinics-order = Таны хэлээр үйлчилдэг эсэх, олон улсын магадлан итгэмжлэл, гадаад өвчтөний төвтэй эсэхээр эрэмбэлсэн; дээгүүр гарахын төлөө хэн ч мөнгө төлдөггүй.
clinics-button-named = { $name }
clinics-button-more = Цааш харах
clinics-button-only-in = Зөвхөн { $place }
clinics-button-ask-coordinator = Зохицуулагчаас асуух
clinics-button-book = Цаг авах хүсэлт
clinics-name = { $place }
clinics-row = { $label }: { $value }
clinics-value = { $value }
clinics-city-and-country = { $city }, { $country }
clinics-label-native = Орон нутгийн нэр
clinics-label-kind = Төрөл
clinics-label-city = Хот
clinics-label-accreditation = Магадлан итгэмжлэл
clinics-label-languages = Үйлчлэх хэл
clinics-label-specialties = Чиглэл
clinics-label-centre = Гадаад өвчтөний төв
clinics-label-insurers = Даатгал
clinics-label-website = Вэб хуудас
clinics-label-days = Хугацаа
clinics-label-cities = Газар
clinics-label-range = Нэг хүний үнэ
clinics-confirm-first = Энэ мэдээлэл бүрэн баталгаатай биш, төлөвлөхөөсөө өмнө заавал лавлаарай.
clinics-not-in-catalog = Ажлын цаг, эмч нарын нэр, утас каталогт алга. Зохицуулагчаар лавлуулж өгөх үү?
clinics-reviews-none = Баталгаажсан сэтгэгдэл, амжилтын хувь надад одоогоор алга. Шалгах боломжгүй зүйлийг дамжуулахыг хүсэхгүй байна. Харин магадлан итгэмжлэлийг нь эх сурвалжтай нь үзүүлж чадна, тоо баримтыг нь зохицуулагч эмнэлгээс асууж болно. Зохицуулагчийг дуудах уу?
clinics-compare-ask = Юуг харьцуулах вэ? Хоёр эмнэлгийн нэр хэлээрэй, эсвэл эмчилгээ сонговол улсуудаар нь зэрэгцүүлж үзүүлье.
clinics-compare-with = { $place }: үүнийг аль эмнэлэгтэй харьцуулах вэ?
clinics-compare-intro = Зэрэгцүүлж харвал:
clinics-compare-value = { $first } | { $second }
clinics-compare-package = { $package }: { $days }, { $cities }. Нэг хүнд { $range }, { $year } оны баримжаа үнэ.

clinics-why = Яагаад эдгээрийг ийм дарааллаар санал болгов: каталогт яг энэ эмчилгээгээр нь онцолсон бол 5 оноо, таны хэлээр ярьдаг бол 2, олон улсын магадлан итгэмжлэлтэй бол 2, гадаад өвчтөний төвтэй бол 2, таны хэрэгтэй чиглэл нь гол чиглэл бол 1, мэдээлэл нь найдвартай бол 1. Дараа нь зөвхөн нийслэлийг харуулахгүйн тулд хотуудыг ээлжилнэ. Байр эзлэхийн төлөө хэн ч мөнгө төлдөггүй.
clinics-why-place = • { $place }: { $reasons }
clinics-why-none = • { $place }: таны хүсэлтэд тохирно, нэмэлт оноогүй
clinics-why-treatment = каталогт яг энэ эмчилгээгээр нь онцолсон
clinics-why-language = ажилтнууд нь таны хэлээр ярьдаг
clinics-why-accreditation = олон улсын магадлан итгэмжлэлтэй
clinics-why-centre = гадаад өвчтөний төвтэй
clinics-why-field = таны хэрэгтэй чиглэл нь гол чиглэл
clinics-why-sure = мэдээлэл нь найдвартай
clinics-button-why = Яагаад эдгээр вэ?
clinics-button-review = Эмчлүүлсэн, сэтгэгдлээ үлдээе
clinics-review-write = Баярлалаа, таны дараа явах хүмүүст их тус болно. Хаана, хэзээ эмчлүүлсэн, ямар байсныг энд бичээрэй. Эмчилгээ үнэхээр болсныг зохицуулагч тантай нягталсны дараа л сэтгэгдэл гэж тооцно.
