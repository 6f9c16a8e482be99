# 比较各地时，价格以外还要看的。

compare-beside = 另外还要考虑：
compare-way = • { $name }，{ $duration }
compare-stay = • 不管在哪里做，这项治疗一般：{ $nights }，治疗后最早 { $flight } 才能乘飞机，全程约 { $stay }。以医生的意见为准。
compare-nights =
    { $n ->
        [0] 不用住院
       *[other] 住院 { $n } 晚
    }
compare-label-visa = 签证
compare-label-way = 路程
compare-label-stay = 时间
