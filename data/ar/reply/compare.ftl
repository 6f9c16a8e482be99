# ما يُوزن مع الأسعار عند المقارنة بين الأماكن.

compare-beside = ومما يستحق النظر أيضًا:
compare-way = • { $name }، { $duration }
compare-stay = • مع هذا العلاج أينما أُجري: { $nights }، وأقرب رحلة طيران بعد العلاج بـ{ $flight }، والرحلة كلها نحو { $stay }. والقرار للطبيب.
compare-nights =
    { $n ->
        [0] من غير مبيت في المستشفى
        [one] ليلة واحدة في المستشفى
        [two] ليلتان في المستشفى
        [few] { $n } ليالٍ في المستشفى
       *[other] { $n } ليلة في المستشفى
    }
compare-label-visa = التأشيرة
compare-label-way = الطريق
compare-label-stay = المدة
