# 比较各地时，价格以外还要看的。

compare-beside = 另外还要考虑：
compare-way = • { $name }，{ $duration }
compare-stay = • 这项治疗不管在哪里做，一般都是：{ $nights }，治疗后至少隔 { $flight }再坐飞机，全程约 { $stay }。最终听医生的。
compare-nights =
    { $n ->
        [0] 不用住院
       *[other] 住院 { $n } 晚
    }
compare-label-visa = 签证
compare-label-way = 路程
compare-label-stay = 时间
compare-where = 可以做的地方，例如：
compare-where-none = 资料库里，{ $city }当地没有做这项治疗的医院。
compare-place = { $number }. { $place }
compare-row = • { $label }：{ $value }
compare-row-more = • { $label }（只有这家）：{ $value }
compare-no-more = • 资料库里没有另一家缺少的内容。
compare-both = 两家都有：
compare-label-named = 资料库特别提到的治疗
compare-treatments = 这两种（{ $treatments }）哪一种适合您，要由医生检查后决定；它们在医学上有什么不同，我的资料库里没有写。我能告诉您的是一般所需的时间，价格在下面：
compare-treatment = • { $treatment }：{ $nights }，至少隔 { $flight }再坐飞机，全程约 { $stay }。
compare-treatments-alike = • 两种所需时间相同：{ $nights }，至少隔 { $flight }再坐飞机，全程约 { $stay }。
compare-package-sum = • { $package }：约 { $range }
compare-package-cheaper = 按这些金额，{ $package }更便宜。
compare-package-begins-lower = { $package }的起价更低，但两者的价格区间有重叠，最终以书面报价为准。
