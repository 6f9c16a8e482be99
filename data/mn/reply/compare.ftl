# Газруудыг харьцуулахад үнээс гадна юуг бодох вэ.

compare-beside = Үүнээс гадна бодох зүйл:
compare-way = • { $name }, { $duration }
compare-stay = • Хаана ч хийлгэсэн энэ эмчилгээнд: { $nights }, эмчилгээнээс хойш хамгийн эрт { $flight } болоод нисэж болно, бүх аялал ойролцоогоор { $stay }. Эцсийн шийдийг эмч гаргана.
compare-nights =
    { $n ->
        [0] эмнэлэгт хонохгүй
       *[other] эмнэлэгт { $n } хоног
    }
compare-label-visa = Виз
compare-label-way = Зам
compare-label-stay = Хугацаа
