# Өөрийн бүрдүүлсэн үзлэг: юу багтсан, нийлээд ямар үнэтэй вэ.

checkup-now = Таны үзлэг: { $base }.
checkup-added-parts = Нэмсэн шинжилгээ: { $parts }.
checkup-added = Нэмлээ: { $part }.
checkup-dropped = Хаслаа: { $part }.
checkup-not-an-examination = { $part } бол үзлэг биш, эмчилгээ учраас үзлэгт оруулсангүй.
checkup-total = • { $country }: нийлээд { $range } (ойролцоогоор { $dollars }), { $year } оны жишээ үнэ; эмнэлэг бүрд өөр.
checkup-total-value = нийлээд { $range } (ойролцоогоор { $dollars }), { $year } оны жишээ үнэ
checkup-no-price = Миний каталогт үнэгүй байгаа нь ({ $country }): { $parts }.
checkup-results =
    { $n ->
       *[other] Сүүлчийн хариу ихэвчлэн { $n } хоногийн дараа гардаг.
    }
checkup-remarks = Мэдэхэд илүүдэхгүй: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
       *[other] Очих, буцах өдрийг оруулаад { $n } орчим хоног төлөвлөөрэй.
    }
checkup-general = Танд аль шинжилгээ тохирохыг нас, бие, удмын өвчнийг тань харж эмч тантай хамт шийднэ. Юу нэмэхээ бичээрэй; дахин нэрлэвэл хасна. Бичгээр үнийн санал хүсэх үү?
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = Энэ үзлэгийг хүсэх
