# Өөрийн бүрдүүлсэн үзлэг: юу багтсан, нийлээд ямар үнэтэй вэ.

checkup-now = Таны үзлэг: { $base }.
checkup-added-parts = Нэмсэн шинжилгээ: { $parts }.
checkup-added = Нэмлээ: { $part }.
checkup-dropped = Хаслаа: { $part }.
checkup-kept = Аль хэдийн багтсан: { $part }.
checkup-not-in = Энэ таны үзлэгт ороогүй байсан: { $part }.
checkup-not-an-examination = { $part } бол үзлэг биш, эмчилгээ учраас үзлэгт оруулсангүй.
checkup-total = • { $country }: нийлээд { $range } (ойролцоогоор { $dollars }), { $year } оны баримжаа үнэ; эмнэлэг бүрд өөр байдаг.
checkup-total-value = нийлээд { $range } (ойролцоогоор { $dollars }), { $year } оны баримжаа үнэ
checkup-no-price = Каталогт үнэ нь алга ({ $country }): { $parts }.
checkup-results =
    { $n ->
       *[other] Эцсийн хариу ихэвчлэн { $n } хоногийн дараа гардаг.
    }
checkup-remarks = Анхаарах зүйл: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
       *[other] Очих, буцах өдрийг оруулаад { $n } орчим хоног төлөвлөөрэй.
    }
checkup-general = Танд аль шинжилгээ тохирохыг нас, бие, удмын өвчнийг тань харж эмч тантай хамт шийднэ. Юу нэмэх, юу хасахаа бичээрэй. Бичгээр үнийн санал хүсэх үү?
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = Энэ үзлэгийг хүсэх

checkup-guide-ask = Үзлэг хэнд зориулагдсан бэ? Доороос сонгож болно, эсвэл өөрийн үгээр бичээрэй («би 52 настай эмэгтэй»).
checkup-guide = Ерөнхийдөө юу зөвлөдөг вэ ({ $who }):
checkup-guide-item = • { $part }{ $whom }: { $ages }{ $every }{ $condition } ({ $year })
checkup-guide-family = Гэр бүлд тохиолдсон өвчнийг эмчдээ заавал хэлээрэй. Ерөнхийдөө дараах шинжилгээг зөвлөдөг, хэдэн насныханд гэдгийг нь хажууд нь бичлээ:
checkup-guide-age = Насыг нь хэлээрэй, яг тохирохыг нь сонгож өгье.
checkup-guide-doctor = Энэ бол зовуурьгүй хүмүүст зориулсан ерөнхий зөвлөмж, онош биш. Гэр бүлд байсан өвчин үүнийг өөрчилж болох тул эмчтэйгээ ярилцаарай. Эдгээрээс алийг нь үзлэгтээ нэмэх вэ?
checkup-guide-illness = Гэр бүлд ийм өвчин байсан тул эхлээд үүнийг анхаараарай: { $parts }. Хэн, хэдэн насандаа өвдсөнийг эмчид заавал хэлээрэй, хэдэн наснаас, хэр давтамжтай хийхийг үүнээс болж өөрөөр зөвлөж болно.
checkup-guide-complete = Ерөнхийдөө зөвлөдөг бүх шинжилгээ таны үзлэгт аль хэдийн орсон байна. Энэ бол зовуурьгүй хүмүүст зориулсан зөвлөмж, онош биш. Гэр бүлд өвчин байсан бол өөр юу хэрэгтэйг эмчтэйгээ ярилцаарай.
checkup-guide-none = Эдгээр шинжилгээний ерөнхий зөвлөмж ({ $who }) надад алга. Юу хийлгэх нь зүйтэйг эмч хэлнэ.
checkup-who-f = { $n } настай эмэгтэй
checkup-who-m = { $n } настай эрэгтэй
checkup-who-any = { $n } настай хүн
checkup-ages = { $from }–{ $to } нас
checkup-ages-from = { $from } наснаас
checkup-every =
    { $n ->
        [1] , жил бүр
       *[other] , { $n } жил тутам
    }
checkup-only-f = { "" } (эмэгтэйд)
checkup-only-m = { "" } (эрэгтэйд)
checkup-condition = , { $condition }
checkup-button-guide = Миний насанд юу зөвлөдөг вэ?
checkup-button-f-30 = Эмэгтэй, 40 хүртэл
checkup-button-f-45 = Эмэгтэй, 40–49
checkup-button-f-55 = Эмэгтэй, 50–64
checkup-button-f-70 = Эмэгтэй, 65-аас дээш
checkup-button-m-30 = Эрэгтэй, 40 хүртэл
checkup-button-m-45 = Эрэгтэй, 40–49
checkup-button-m-55 = Эрэгтэй, 50–64
checkup-button-m-70 = Эрэгтэй, 65-аас дээш
checkup-in-own = Ойролцоогоор { $range } ({ $date }-ны ханшаар).
checkup-which-part = Аль шинжилгээг хэлж байгааг тань сайн ойлгосонгүй. Нэрийг нь дахин бичнэ үү, эсвэл доороос сонгоорой.
