visa-required-yes = Виз хэрэгтэй.
visa-required-no = Виз хэрэггүй.
visa-required-no-with-k-eta = Виз хэрэггүй, харин цахим зөвшөөрөл (K-ETA) авах ёстой.
visa-required-e-visa = Цахим виз хэрэгтэй.
visa-required-citizen = Иргэн өөрийн улсдаа орох виз шаардлагагүй.


visa-covers-no = Эмчлүүлэхэд хэрэглэх визгүй хугацаа байхгүй.
visa-covers-yes = Визгүй хугацаанд эмчлүүлж болно.
visa-covers-treatment-named = Визгүй зорчих зорилгод эмчилгээ багтсан.
visa-covers-not-listed = Визгүй зорчих зорилгод эмчилгээг дурдаагүй.
visa-covers-short-treatment-in-practice = Бодит байдал дээр визгүй хугацаанд богино эмчилгээ хийлгэж болдог.
visa-covers-private-visits-treatment-in-practice = Визгүй хугацаа нь хувийн айлчлалд зориулагдсан; бодит байдал дээр эмчлүүлж болдог.
visa-covers-private-visits-confirm = Визгүй хугацаа нь хувийн айлчлалд зориулагдсан; эмчлүүлж болох эсэхийг лавлаарай.
visa-covers-hainan-only = Зөвхөн Хайнаньд визгүй хугацаанд эмчлүүлж болно.
visa-covers-guest-business-tourism-events-only = Цахим виз зөвхөн зочлох, бизнес, аялал, арга хэмжээнд зориулагдсан.

visa-type-c-3-3 = C-3-3 ({ $days } хоног хүртэл)
visa-type-g-1-10 = G-1-10 ({ $days } хоногоос { $years } жил хүртэл)
visa-type-s2 = эмчилгээ гэж тэмдэглэсэн S2 ({ $days } хоног хүртэл)
visa-type-s1 = S1 ({ $days } хоногоос дээш)
visa-type-l-check-up = энгийн үзлэгт L ({ $days } хоног хүртэл)
visa-type-none-named-medical = албан ёсоор «эмчилгээний» гэж нэрлэсэн виз байхгүй
visa-type-ru-treatment = эмнэлгийн байгууллагын хүсэлтээр эмчилгээнд олгох ердийн бизнес виз ({ $years } жил хүртэл)
visa-type-since-september-2021 = 2021 оны 9 дүгээр сараас олгодог

visa-companion-same-status-for-family = Таныг асрах эхнэр, нөхөр, ойр төрлийн хүн төрөл садны баталгаагаар адил C-3-3 эсвэл G-1-10 ангиллын виз авч болно.
visa-companion-some-consulates-serious-cases-only = Зарим улс дахь консул үүнийг зөвхөн хүнд өвчин, мэс заслын үед зөвшөөрдөг.
visa-companion-close-relatives-s2-or-s1 = Эхнэр, нөхөр, эцэг эх, хүүхэд, бусад ойр хамаатан төрөл садны баталгаагаар S2 ({ $days } хоног хүртэл) эсвэл S1 виз мэдүүлж болно.
visa-companion-same-visa-on-request = Эмнэлгийн байгууллагын хүсэлтээр хамт яваа хүнд адил ердийн бизнес виз олгож болно.

visa-extension-c-3-3-not-beyond = C-3-3 визийг ихэвчлэн { $days } хоногоос илүү сунгадаггүй.
visa-extension-change-to-g-1-10 = Эмчилгээ үргэлжлэх бол эмнэлгийн бичигтэйгээр цагаачлалын албанд G-1-10 болгон сольж болно ({ $years } жил хүртэл).
visa-extension-exit-entry-office = Хугацаа дуусахаас дор хаяж { $days } хоногийн өмнө эмнэлгийн тодорхойлолттой орон нутгийн хил гарах, орох албанд хандаарай.
visa-extension-s1-residence-permit = S1 визтэй бол { $days } хоногийн дотор оршин суух зөвшөөрөл аваарай.
visa-extension-migration-office-on-request = Эмнэлгийн байгууллагын хүсэлтээр Дотоод хэргийн яамны цагаачлалын алба сунгана.
visa-extension-e-visa-only-in-emergencies = Эмнэлэгт хэвтэх зэрэг онцгой үеэс бусад тохиолдолд цахим визийг сунгадаггүй.

visa-office-korea-visa-portal = Солонгосын визийн портал ба Хууль зүйн яам
visa-office-hi-korea = Hi Korea
visa-office-china-immigration-and-foreign-ministry = Хятадын Цагаачлалын улсын газар ба Гадаад хэргийн яам
visa-office-russia-consular-department = ОХУ-ын Гадаад хэргийн яамны Консулын газар
visa-office-russia-e-visa-site = ОХУ-ын цахим визийн нэгдсэн сайт
