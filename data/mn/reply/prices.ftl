# Эмчилгээ улс бүрд ямар үнэтэй вэ.

prices-ask-treatment = Ямар эмчилгээний үнийг мэдмээр байна вэ? Өөрийнхөө үгээр бичээрэй, эсвэл доороос сонгоно уу.
prices-intro = { $procedure }: улс бүрд ойролцоогоор ямар үнэтэй вэ. Эмнэлэг бүрийн үнэ өөр, энэ бол нэг эмнэлгийн үнэ биш.
prices-range = • { $country }: { $range }{ $unit } (ойролцоогоор { $dollars }{ $own }), { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = жишээ үнэ, { $year } он
prices-kind-published = нийтлэгдсэн үнэ, { $year } он
prices-own = ; ойролцоогоор { $range }
prices-remark = { $remark }
prices-rate-date = Ханшийн өдөр: { $date }. Ханш өдөр бүр өөрчлөгддөг.
prices-example-only = Эдгээр нь жишээ үнэ, нэг ч эмнэлэг нийтлээгүй. Шийдэхээсээ өмнө бичгээр үнийн санал аваарай. Би хүсэлт гаргаж өгөх үү?
prices-some-examples = Жишээ үнийг нэг ч эмнэлэг нийтлээгүй. Шийдэхээсээ өмнө бичгээр үнийн санал аваарай. Би хүсэлт гаргаж өгөх үү?
prices-none = Үүний үнэ надад хараахан алга: { $procedure }. Эмнэлэг бичгээр үнийн санал өгч чадна, зохицуулагч асууж өгнө. Дуудах уу?
prices-relation = Харьцуулахад, { $year } оны мэдээллээр: { $here } — { $there } дахь үнийн ойролцоогоор { $share } хувь.
prices-label-country = { $country }
prices-value = { $range }{ $unit } (ойролцоогоор { $dollars }{ $own }), { $kind }
prices-title = { $procedure }
prices-button-estimate = Бичгээр үнийн санал
prices-button-elsewhere = Үнэ: { $place }
