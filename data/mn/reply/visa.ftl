# Виз хэрэгтэй юу, ямар виз, юу бүрдүүлэх вэ. Дүрмийн үг нь catalog-visa*.ftl файлд байна.

visa-elsewhere = Би зөвхөн эдгээр улсын визийн журмыг мэднэ: { $destinations }. Уучлаарай, { $country } миний мэдээлэлд алга. Та алинд нь явах вэ?
visa-unknown = { $destination }, паспорт: { $nationality }. Уучлаарай, энэ тохиолдлын журам надад алга. Тодорхой хариуг эндээс авч болно: { $offices }. Зохицуулагчаар лавлуулж өгөх үү?
visa-citizen = { $destination }, паспорт: { $nationality }. Өөрийн улсдаа орохдоо виз авах шаардлагагүй.
visa-needed = { $destination }, паспорт: { $nationality }. { $required }
visa-free =
    { $n ->
       *[other] { $destination }, паспорт: { $nationality }. { $required } { $n } хоног хүртэл байж болно.
    }
visa-ended = { $destination }, паспорт: { $nationality }. Визгүй зорчих журмын хугацаа дууссан (сүүлийн өдөр: { $date }). Шинэ журмыг албан байгууллага нь баталтал виз авахаар төлөвлөөрэй.
visa-ends-first = { $destination }, паспорт: { $nationality }. Визгүй зорчих журам удахгүй дуусна (сүүлийн өдөр: { $date }), таны аялал түүнээс хойш байна. Сунгасныг албан байгууллага нь баталтал виз авахаар төлөвлөөрэй.
visa-not-begun = { $destination }, паспорт: { $nationality }. Визгүй зорчих журам хараахан эхлээгүй (эхлэх өдөр: { $date }). Түүнээс өмнө виз авахаар төлөвлөөрэй.
visa-enough =
    { $n ->
       *[other] Таны төлөвлөсөн { $n } хоногт визгүй хугацаа хүрэлцэнэ.
    }
visa-enough-usually =
    { $n ->
       *[other] Ийм эмчилгээнд ихэвчлэн { $n } хоног орчим шаардагдана, визгүй хугацаа хүрэлцэнэ.
    }
visa-not-enough =
    { $n ->
       *[other] Таны төлөвлөсөн { $n } хоног визгүй хугацаанаас урт тул виз хэрэгтэй.
    }
visa-not-enough-usually =
    { $n ->
       *[other] Ийм эмчилгээнд ихэвчлэн { $n } хоног орчим шаардагдана. Энэ нь визгүй хугацаанаас урт тул виз авахаар төлөвлөөрэй.
    }
visa-ends-soon = Энэ журам удахгүй дуусна (сүүлийн өдөр: { $date }). Түүнээс хойш явах бол захиалахаасаа өмнө лавлаарай.
visa-basis = { $sentences }
visa-part-ended = Энэ журмын нэг хөнгөлөлтийн хугацаа дууссан (сүүлийн өдөр: { $date }); одоо юу хүчинтэйг албан байгууллагаас нь асуугаарай.
visa-part-ends = Хугацааг анхаарна уу: нөхцөлийн зарим нь удахгүй дуусна (сүүлийн өдөр: { $date }).
visa-no-purpose = Хоногийн хувьд хүрэлцэх боловч визгүй зорчих нь эмчлүүлэх зориулалтгүй: төлөвлөсөн мэс засалд эмчилгээний виз аваарай.
visa-types = Эмчилгээний виз: { $types }.
visa-types-longer = Удаан байх, эсвэл эмчилгээний виз шаардвал: { $types }.
visa-documents = Визэнд бүрдүүлэх бичиг баримт ({ $destination }):
visa-documents-longer = Визгүй ороход гадаад паспорт нь гол бичиг баримт. Хэрэв эмчилгээний виз авах бол ({ $destination }) эдгээр хэрэгтэй:
visa-document = ☐ { $document }
visa-processing =
    { $n ->
       *[other] Виз ихэвчлэн { $days } хоногт гардаг; эртхэн өргөдлөө өгөөрэй.
    }
visa-companion = Хамт явах хүн: { $sentences }
visa-extension = Эмчилгээ удаан үргэлжилбэл: { $sentences }
visa-remarks = Анхаарах зүйл: { $sentences }
visa-between = {" "}
visa-nothing-needed = Энэ тохиолдолд бүрдүүлэх бичиг баримт байхгүй.
visa-more = Ямар бичиг баримт хэрэгтэй, хэн хамт явж болох, удаан байх бол яахыг надаас асуугаарай, эсвэл доороос сонгоно уу.
visa-confirm = { $year } оны мэдээлэл, { $certainty }. Журам өөрчлөгддөг тул захиалахаасаа өмнө эндээс лавлаарай: { $offices }.
visa-certainty-high = сайн нотлогдсон
visa-certainty-medium = нэлээд найдвартай
visa-certainty-low = бүрэн найдвартай биш
visa-ask-coordinator = Одоо юу хүчинтэйг зохицуулагчаар лавлуулж өгөх үү?
visa-title = Виз: { $destination }, паспорт: { $nationality }
visa-label-answer = Виз
visa-label-types = Ямар виз
visa-label-processing = Хугацаа
visa-label-confirm = Хаанаас лавлах
visa-button-documents = Визийн бичиг баримт
visa-button-companion = Хамт явах хүн
visa-button-extension = Удаан байх бол
visa-button-whole = Журмыг бүтнээр нь
visa-minor = Хүүхдэд: { $answer }
visa-presumed = Та паспортоо хэлээгүй тул { $nationality } паспорттой гэж үзлээ. Өөр бол хэлээрэй.
