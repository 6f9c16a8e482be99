# Өвчтөний хуудас ба чат

page-title = Ayan · гадаадад эмчлүүлэх аяллын туслах
page-needs-script = Ayan-тай бичилцэхийн тулд хөтөчийнхөө JavaScript-ийг асаана уу.
page-language = Хэл
page-headline = Гадаадад эмчлүүлэх замд алхам алхмаар хамт
page-lead = Ayan танд эмнэлэг олох, зардлаа ойлгох, аяллаа төлөвлөхөд тусална. Өөрийн тань хэлээр, өдөр шөнөгүй.
page-point-clinics = Эмчилгээ, хот, ярьдаг хэлээр нь эмнэлэг хайна
page-point-prices = Үнийн хязгаарыг эх сурвалж, огноотой нь хэлнэ
page-point-visa = Таны паспортод хамаарах визийн журам
page-point-plan = Нислэг, амралт, хамт явах хүнийг тооцсон өдөр өдрийн төлөвлөгөө
page-point-person = Хүссэн үедээ зохицуулагч, жинхэнэ хүнтэй ярина
page-notice = Ayan мэдээлэл өгдөг, эмчийн зөвлөгөөг орлохгүй.
page-emergency = Амь насанд аюултай юу? Түргэн тусламжийг яг одоо дуудаарай.

chat-label = Ayan-тай хийсэн яриа
chat-log-label = Зурвасууд
chat-greeting = Сайн байна уу, намайг Ayan гэдэг. Танд эсвэл ойр дотны хүнд тань юу хэрэгтэй байгааг өөрийнхөөрөө бичээрэй. Жижиг асуулт гэж үгүй.
chat-suggestions-label = Ингэж эхэлж болно
suggestion-clinic = Сөүлд өвдөгний хагалгаа сайн хийдэг эмнэлэг аль вэ?
suggestion-price = Солонгост шүдний имплант ямар үнэтэй вэ?
suggestion-visa = Хятадад эмчлүүлэхэд виз хэрэгтэй юу?
suggestion-checkup = Эрүүл мэндийн үзлэгийн багцуудыг үзүүлээч
suggestion-person = Хүнтэй ярихыг хүсэж байна

chat-input-label = Таны зурвас
chat-placeholder = Зурвасаа бичнэ үү…
chat-send = Илгээх
chat-replies-label = Сонгож болох хариулт
chat-newest = Шинэ зурвас руу

chat-anew = Шинээр эхлэх
chat-anew-question = Шинэ яриа эхлүүлэх үү? Одоогийн яриа энэ төхөөрөмж дээр дахин харагдахгүй.
chat-anew-confirm = Шинээр эхлэх
chat-anew-cancel = Энэ яриаг үлдээх

author-patient = Та
author-bot = Ayan
author-coordinator = Зохицуулагч
author-coordinator-note = хүн бичиж байна
author-system = Мэдэгдэл

status-typing = Ayan бичиж байна…
status-offline = Сүлжээ тасарсан байна. Зурвас тань хадгалагдсан, сүлжээ орж ирмэгц илгээгдэнэ.
status-reconnecting = Дахин холбогдож байна…
status-waiting = Зохицуулагчид мэдэгдсэн, удахгүй ярианд нэгдэнэ. Тэр хүртэл надаас асуусаар байж болно.
status-coordinator = Одоо тантай зохицуулагч ярьж байна.

unsent-waiting = Хараахан илгээгдээгүй
unsent-refused = Энэ зурвасыг илгээж чадсангүй.
unsent-too-long = Зурвас хэт урт байна. Хэд хуваагаад илгээнэ үү.
unsent-retry = Дахин оролдох
unsent-remove = Устгах
