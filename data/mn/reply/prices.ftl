# Эмчилгээ улс бүрд ямар үнэтэй вэ.

prices-ask-treatment = Ямар эмчилгээний үнийг мэдэхийг хүсэж байна вэ? Өөрийнхөө үгээр бичээрэй, эсвэл доороос сонгож болно.
prices-intro = { $procedure }: ойролцоо үнэ, улсаар нь. Эмнэлэг бүр өөр үнэтэй тул энэ нь аль нэг эмнэлгийн үнэ биш.
prices-range = • { $country }: { $range }{ $unit } (ойролцоогоор { $dollars }{ $own }), { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = баримжаа үнэ, { $year } он
prices-kind-published = нийтлэгдсэн үнэ, { $year } он
prices-own = , { $range }
prices-remark = { $remark }
prices-rate-date = Ханшийн өдөр: { $date }. Ханш өдөр бүр өөрчлөгддөг.
prices-example-only = Эдгээр нь бидний баримжаа үнэ, аль ч эмнэлэг нийтлээгүй. Шийдэхээсээ өмнө бичгээр үнийн санал аваарай. Би хүсэлт гаргаж өгөх үү?
prices-some-examples = Баримжаа үнийг аль ч эмнэлэг нийтлээгүй. Шийдэхээсээ өмнө бичгээр үнийн санал аваарай. Би хүсэлт гаргаж өгөх үү?
prices-by-country = Надад улсаар нь гаргасан үнэ бий; нэг улс дотор хотоосоо илүү эмнэлгээсээ шалтгаалж өөр байдаг.
prices-no-rate = { $currency } гэсэн мөнгөн тэмдэгтийн ханш надад алга тул тухайн улсын мөнгө болон америк доллараар хэлье.
prices-budget-enough = { $budget } хүрэлцэхээр байна: нийлээд ихэвчлэн { $range } болдог. Зам, байрны зардал тусдаа.
prices-budget-between = { $budget } нь нийт { $range } гэсэн ердийн үнийн дунд таарч байгаа тул эмнэлгээсээ шалтгаална. Зам, байрны зардал тусдаа.
prices-budget-short = { $budget } нь нийлээд ихэвчлэн { $range } болдог ердийн үнэд хүрэхгүй байна.
prices-none = Уучлаарай, үүний үнэ надад хараахан алга: { $procedure }. Эмнэлэг бичгээр үнийн санал өгч чадна, зохицуулагч асууж өгнө. Дуудах уу?
prices-relation = Харьцуулбал, { $year } оны мэдээллээр { $here } дахь үнэ нь { $there } дахь үнийн ойролцоогоор { $share } хувь юм.
prices-label-country = { $country }
prices-value = { $range }{ $unit } (ойролцоогоор { $dollars }{ $own }), { $kind }
prices-title = { $procedure }
prices-button-estimate = Бичгээр үнийн санал
prices-button-elsewhere = Үнэ: { $place }
prices-budget-reaches = { $budget } төсвөөр дор хаяж доод үнэд нь хүрэх улс: { $countries }.
prices-budget-nowhere = Энэ эмчилгээнд { $budget } нь миний мэдэх бүх улсын үнээс доогуур байна. Эхлээд өөр эмчийн зөвлөгөө авбал хямд арга гарч магадгүй.
