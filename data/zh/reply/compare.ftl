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
compare-place = { $number }. { $place }
compare-row = • { $label }：{ $value }
compare-row-more = • { $label }（只有这家）：{ $value }
compare-no-more = • 资料库里没有另一家缺少的内容。
compare-both = 两家都有：
compare-label-named = 资料库特别提到的治疗
