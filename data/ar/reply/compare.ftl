# ما يُوزن مع الأسعار عند المقارنة بين الأماكن.

compare-beside = أمور أخرى تهمكم عند المقارنة:
compare-way = • { $name }، { $duration }
compare-stay = • لهذا العلاج في أي مكان: { $nights }؛ أقل مدة بين العلاج والسفر جوًا: { $flight }؛ مدة الرحلة كلها تقريبًا: { $stay }. والقرار للطبيب.
compare-nights =
    { $n ->
        [0] من دون مبيت في المستشفى
        [one] ليلة واحدة في المستشفى
        [two] ليلتان في المستشفى
        [few] { $n } ليالٍ في المستشفى
       *[other] { $n } ليلة في المستشفى
    }
compare-label-visa = التأشيرة
compare-label-way = الطريق
compare-label-stay = المدة
compare-where = أماكن تعالج هذه الحالة، مثلًا:
compare-where-none = أما { $city } نفسها فلا يذكر دليلي فيها مكانًا لهذا العلاج.
compare-place = { $number }. { $place }
compare-row = • { $label }: { $value }
compare-row-more = • { $label }، هنا فقط: { $value }
compare-no-more = • لا يذكر دليلي شيئًا ينقص المستشفى الآخر.
compare-both = لدى الاثنين:
compare-label-named = يذكره دليلي لعلاج
compare-treatments = أيّ الخيارين يناسبكم ({ $treatments }) يقرره الطبيب بعد الفحص، ولا يذكر دليلي الفرق الطبي بينهما. ما أعرفه هو المدة المعتادة، والأسعار أدناه:
compare-treatment = • { $treatment }: { $nights }؛ أقل مدة قبل السفر جوًا: { $flight }؛ مدة الرحلة كلها تقريبًا: { $stay }.
compare-treatments-alike = • المدة واحدة في الحالتين: { $nights }؛ أقل مدة قبل السفر جوًا: { $flight }؛ مدة الرحلة كلها تقريبًا: { $stay }.
compare-package-sum = • { $package }: نحو { $range }
compare-package-cheaper = بهذه المبالغ تكون «{ $package }» أرخص.
compare-package-begins-lower = تبدأ «{ $package }» بسعر أقل، لكن نطاقي السعر متداخلان، ولا يحسم الأمر إلا عرض مكتوب.
