# Эмчилгээг тойрсон зүйлс: бүх хариултад нийтлэг үг, хаана буудаллах, яаж очих.

services-ask-country = Аль улсын тухай вэ? Тэгвэл би илүү тодорхой хэлнэ.
services-elsewhere = Уучлаарай, миний каталогт энэ улсад эмчлүүлэх мэдээлэл алга: { $country }. Каталогт байгаа нь: { $destinations }.
services-amount = { $range } (ойролцоогоор { $about })
services-button-more = Дэлгэрэнгүй
services-card = { $value }
services-about = • { $name }: { $about }
services-providers = Үүнийг хийдэг нь: { $providers }.
services-price = Ойролцоо үнэ ({ $year } он): { $prices }.
services-price-of = { $unit } { $range }
services-terms = Үнэ: { $terms }.
services-between-prices = {"; "}
services-between-sentences = {" "}
services-remarks = {" "}{ $remarks }

services-stays-none = Уучлаарай, яг энэ газарт ({ $place }) буудаллах байр каталогт алга. Миний мэдэх хамгийн ойр нь:
services-stays-near = Эмнэлгийн ойролцоо ({ $place }) буудаллаж болох газрууд:
services-stays-in = Буудаллаж болох газрууд ({ $place }):
services-stay = • { $name } ({ $type }, { $city }; ойролцоо нь: { $near }): шөнөд { $range }, { $year } он.{ $features }
services-stay-features = {" "}Онцлог: { $features }.
services-stays-guide = Эдгээр нь ойролцоо үнэ, улирал, өрөөнөөс хамаарч өөр байна. Одоогоор юу ч захиалаагүй.
services-stay-family = Ар гэрийн хүн эмнэлэгт хамт байх бол: ганцаарын өрөөнд ихэвчлэн нэг том хүн байж болно; эрчимт эмчилгээний тасагт эргэлтийн цагтай.
services-caregiver = Хажууд нь сахих хүн (асрагч): { $price }.

services-ask-from = Та хаанаас явах вэ? Хот эсвэл улсаа бичээрэй, эсвэл доороос сонгож болно.
services-ways = Зам: { $start } – { $goal }.
services-ways-from = Миний мэдэх зам, хаанаас: { $start }.
services-way = • { $name } ({ $mode }): { $duration }; { $frequency }; { $price } ({ $year } он).{ $remarks }
services-way-none = Уучлаарай, { $start } – { $goal }: шууд очих замыг би мэдэхгүй байна.
services-way-offer = Танд хамгийн тохиромжтой замыг олж өгөхийг зохицуулагчаас хүсэх үү?
services-chain = Дамжин явах зам, { $start } – { $goal }:
services-ways-guide = Хуваарь, үнэ байнга өөрчлөгддөг тул тийз авахаасаа өмнө заавал лавлаарай.
services-arrival = • Нисэх буудлаас хот руу ({ $city }): { $name }; { $duration }; { $frequency }; { $price } ({ $year } он).{ $remarks }
services-lying = Өвчтөн зөвхөн хэвтэж явах эсвэл замд эмч хэрэгтэй бол зохицуулагчид хэлээрэй, үүнийг хүн бүрд тусад нь зохион байгуулдаг.
services-no-flights-russia-korea = 2022 оноос хойш Орос, Өмнөд Солонгосын хооронд шууд нислэггүй. Хүмүүс Хятадаар дамжин, усан онгоц явж байвал түүгээр явдаг.
services-time-how = { $time } ({ $how })
services-price-basis = { $price }, { $basis }
services-hours =
    { $time } { $n ->
       *[other] цаг
    }
services-minutes =
    { $time } { $n ->
       *[other] минут
    }
services-facilitator-noted = Баярлалаа. Үүнийг зохицуулагчид дамжууллаа, тэр тантай хамт шалгаж, хэрэгтэй бол албан ёсны газарт мэдэгдэнэ. Тэр болтол мөнгө бүү төлөөрэй, бичиг баримтаа бүү явуулаарай.
services-speakers-such-as = Жишээ нь: { $places }.
