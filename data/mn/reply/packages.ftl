# Багц: эмчилгээ, байртай аялал.

packages-none = Уучлаарай, тохирох өөр багц миний каталогт алга. Танд тусгайлан бэлдэж өгөх зохицуулагч дуудах уу?
packages-none-exactly = Таны бүх шаардлагад нэг дор таарах багц олдсонгүй. Тиймээс энэ нөхцөлийг тооцохгүйгээр хайлаа: { $missing }.
packages-intro =
    { $n ->
        [one] Таны хүсэлтээр ({ $criteria }) нэг багц олдлоо:
       *[other] Таны хүсэлтээр ({ $criteria }) { $n } багц олдлоо. Эхлээд эдгээрийг харахыг зөвлөе:
    }
packages-intro-wider =
    { $n ->
        [one] Миний каталогт нэг багц байна:
       *[other] Миний каталогт нийт { $n } багц байна. Эхлээд улс бүрээс заримыг нь үзүүлье; ямар эмчилгээ, хаана, хэд хоног, хэдэн төгрөгт багтаахыг хэлбэл би нарийсгаж өгье:
    }
packages-item = { $number }. { $package }: { $days }, { $cities }. Нэг хүнд { $range }, { $year } оны баримжаа үнэ. Багтсан зүйл: { $included }.
packages-example-only = Эдгээр нь бидний баримжаа үнэ, аль ч эмнэлэг нийтлээгүй; шийдэхээсээ өмнө бичгээр үнийн санал аваарай.
packages-name = { $package }
packages-row = { $label }: { $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = нэг хүнд { $range } (ойролцоогоор { $dollars }{ $own }), { $year } оны баримжаа үнэ
packages-not-said = Жагсаалтад байхгүй зүйл багтаагүй гэсэн үг: онгоцны тийз, визийн хураамж, эм, эмчийн нэмж бичсэн шинжилгээг тодруулаарай. Энэ бол баримжаа үнэ, шийдэхээс тань өмнө үнийн саналыг бичгээр ирүүлнэ. Хүсэлт гаргаж өгөх үү?
packages-button-request = Энэ багцыг хүсэх
packages-label-days = Хугацаа
packages-label-cities = Хаана
packages-label-facilities = Эмнэлэг
packages-label-procedures = Эмчилгээ
packages-label-included = Багтсан зүйл
packages-label-range = Үнэ
packages-label-for = Хэнд тохирох
packages-for-people = Үнэ нь нэг хүнд ногдох тул { $n } хүнд: { $range } (ойролцоогоор { $dollars }).
packages-for-people-of = • { $package }, { $n } хүнд: { $range } (ойролцоогоор { $dollars })
packages-cheapest-first = Хамгийн хямдаас нь эхлэн:
packages-listed = { $thing }: тийм, багцад багтсан ({ $items }).
packages-not-listed = { $thing }: энэ багцын жагсаалтад алга, тусад нь төлөхөөр тооцоорой.
packages-thing-food = Хоол
packages-thing-flight = Онгоцны тийз
packages-thing-visa = Виз
packages-thing-hotel = Байр
packages-thing-transfer = Тосох, хүргэх унаа
packages-thing-interpreter = Орчуулагч
packages-thing-medicine = Эм
packages-thing-insurance = Даатгал
packages-share = { $n } хүнд хуваавал нэг хүнд { $share } болно; үнэ нь нэг хүнийх.
packages-season = Миний мэдээллээр эдгээр багц улирлаас хамаардаггүй тул таны хэлсэн үед ({ $date }) явах хүсэлт ч өгч болно.
packages-season-of = “{ $package }”: { $remark }
