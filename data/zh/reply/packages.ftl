# 套餐：含治疗和住宿的行程。

packages-none = 资料库里没有更多合适的套餐了。要我请协调员为您单独安排一个吗？
packages-none-exactly = 我没有查到完全符合您要求的套餐。下面这些不一定符合这一条，供您参考：{ $missing }。
packages-intro =
    { $n ->
        [1] 按您的要求（{ $criteria }），我为您找到 1 个套餐：
       *[other] 按您的要求（{ $criteria }），我为您找到 { $n } 个套餐，建议先看这几个：
    }
packages-intro-wider =
    { $n ->
       *[other] 资料库里一共有 { $n } 个套餐，先从各国挑几个给您看。告诉我想做的治疗、地点、天数或预算，我再帮您缩小范围：
    }
packages-item = { $number }. { $package }：{ $days }，{ $cities }。每人 { $range }（{ $year } 年参考估价）。包含：{ $included }。
packages-example-only = 以上是我们的参考估价，没有医院公布过；做决定之前，请索取书面报价。
packages-name = { $package }
packages-row = { $label }：{ $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = 每人 { $range }（约 { $dollars }{ $own }），{ $year } 年参考估价
packages-not-said = 没有列出的就不包含：机票、签证费、药费以及医生另开的项目，请先问清楚。这里的价格只是参考估价，您决定之前会先拿到书面报价。要我帮您申请吗？
packages-button-request = 申请这个套餐
packages-label-days = 时长
packages-label-cities = 地点
packages-label-facilities = 医疗机构
packages-label-procedures = 治疗项目
packages-label-included = 包含
packages-label-range = 价格
packages-label-for = 适合
packages-for-people = 价格按人计算，{ $n } 位合计：{ $range }（约 { $dollars }）。
packages-for-people-of = • { $package }，{ $n } 位合计：{ $range }（约 { $dollars }）
packages-cheapest-first = 从便宜的开始排：
packages-listed = { $thing }：套餐里有（{ $items }）。
packages-not-listed = { $thing }：这个套餐里没有列出，请按自费准备。
packages-thing-food = 餐食
packages-thing-flight = 机票
packages-thing-visa = 签证
packages-thing-hotel = 住宿
packages-thing-transfer = 接送
packages-thing-interpreter = 翻译
packages-thing-medicine = 药品
packages-thing-insurance = 保险
packages-share = { $n } 位平均每人 { $share }；价格按人计算。
packages-season = 据我的资料，这些套餐都不限季节，您说的时间（{ $date }）也可以申请。
packages-season-of = “{ $package }”：{ $remark }
