# Газруудыг харьцуулахад үнээс гадна юуг бодох вэ.

compare-beside = Үүнээс гадна бодох зүйл:
compare-way = • { $name }, { $duration }
compare-stay = • Энэ эмчилгээг хаана ч хийлгэсэн: { $nights }, нисэхээс өмнө дор хаяж { $flight } хүлээнэ, бүх аялал ойролцоогоор { $stay }. Эцсийн шийдвэрийг эмч гаргана.
compare-nights =
    { $n ->
        [0] эмнэлэгт хонохгүй
       *[other] эмнэлэгт { $n } хоног
    }
compare-label-visa = Виз
compare-label-way = Зам
compare-label-stay = Хугацаа
compare-where = Үүнийг эмчилдэг газрууд, жишээ нь:
compare-where-none = { $city } хотод үүнийг хийдэг эмнэлэг каталогт алга.
compare-place = { $number }. { $place }
compare-row = • { $label }: { $value }
compare-row-more = • { $label }, зөвхөн энд: { $value }
compare-no-more = • Нөгөөд нь байхгүй зүйл миний каталогт алга.
compare-both = Хоёуланд нь:
compare-label-named = Каталогт онцолсон эмчилгээ
compare-treatments = Энэ хоёрын ({ $treatments }) аль нь танд тохирохыг эмч үзлэгийн дараа шийднэ; эмнэлгийн талаас юугаараа ялгаатайг миний каталогт бичээгүй. Харин ердийн хугацааг нь хэлж чадна, үнэ нь доор байгаа:
compare-treatment = • { $treatment }: { $nights }, нисэхээс өмнө дор хаяж { $flight }, бүх аялал ойролцоогоор { $stay }.
compare-treatments-alike = • Хугацаа нь адилхан: { $nights }, нисэхээс өмнө дор хаяж { $flight }, бүх аялал ойролцоогоор { $stay }.
compare-package-sum = • { $package }: ойролцоогоор { $range }
compare-package-cheaper = Энэ дүнгээр бол «{ $package }» багц хямд.
compare-package-begins-lower = «{ $package }» багцын доод үнэ хямд, гэхдээ хоёрын үнэ давхцаж байгаа тул бичгээр үнийн санал авч байж тодорхой болно.
