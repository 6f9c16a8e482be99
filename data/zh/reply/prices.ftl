# 各国治疗费用。

prices-ask-treatment = 您想了解哪项治疗的费用？用自己的话说就行，也可以点下面的按钮。
prices-intro = { $procedure }：大致费用如下。各家医院收费不同，这不是某一家医院的报价。
prices-range = • { $country }：{ $range }{ $unit }（约 { $dollars }{ $own }），{ $kind }
prices-of = { $procedure }：
prices-unit = ，{ $unit }
prices-kind-example = { $year } 年参考估价
prices-kind-published = { $year } 年公开价格
prices-own = ，约 { $range }
prices-remark = { $remark }
prices-rate-date = 按 { $date } 的汇率折算，汇率每天都在变。
prices-example-only = 以上是我们的参考估价，没有医院公布过。做决定之前，请务必索取书面报价。要我帮您申请吗？
prices-some-examples = 其中的参考估价是我们估算的，没有医院公布过。做决定之前，请务必索取书面报价。要我帮您申请吗？
prices-both = 两侧都做，按两倍计算：{ $range }（约 { $dollars }）。
prices-for-two = 两个人按两倍计算：{ $range }（约 { $dollars }）。
prices-treatment-only = 这里说的是治疗本身的价格；路费、住宿和翻译另算，除非选择包含这些项目的套餐。
prices-by-country = 我手里的价格是按国家统计的；同一个国家里，差别主要在医院，不在城市。
prices-no-rate = 我没有{ $currency }的汇率，先按当地货币和美元给您报价。
prices-budget-enough = 您的预算 { $budget } 一般够用：当地加起来通常是 { $range }，路费和食宿另算。
prices-budget-between = 您的预算 { $budget } 在通常的总价 { $range } 之间，够不够要看选哪家医院；路费和食宿另算。
prices-budget-short = 您的预算 { $budget } 低于通常的总价 { $range }。
prices-none = 我还没有这一项的价格：{ $procedure }。医院可以出具书面报价，协调员可以帮您去问。要我请协调员吗？
prices-relation = 比较一下：据 { $year } 年的资料，{ $here }的价格约为{ $there }的 { $share }%。
prices-label-country = { $country }
prices-value = { $range }{ $unit }（约 { $dollars }{ $own }），{ $kind }
prices-title = { $procedure }
prices-button-estimate = 书面报价
prices-button-elsewhere = { $place }的价格
prices-budget-reaches = { $budget } 的预算，在这些国家至少够得着价格区间的下限：{ $countries }。
prices-budget-nowhere = 就这项治疗来说，{ $budget } 低于我知道的各国价格区间。可以先做第二诊疗意见，看看有没有花费更少的办法。
prices-cheapest = 按这些价格区间看，通常最便宜的是{ $country }（约 { $range }）。
prices-cheapest-roughly = 按我们的参考估价，最便宜的是{ $country }（约 { $range }）。
prices-cheapest-field = 在列出的国家里，通常最便宜的是{ $country }：{ $treatments }。
prices-in-city = 以上是全国的大致价格。在{ $city }，资料库里有：
prices-in-city-none = 以上是全国的大致价格。资料库里，{ $city }当地没有做这项治疗的医院。
prices-in-city-package = • 套餐“{ $package }”：{ $days }，每人 { $range }（参考估价）
prices-in-city-places = • 相关科室的医院：{ $places }
prices-whole-intro = 整趟行程的大致费用（{ $country }，{ $n ->
    [1] { $n } 人
   *[other] { $n } 人，其中 1 人治疗
  }）：
prices-whole-nights = • 院外住宿，约 { $n } 晚：{ $range }
prices-whole-way = • 往返机票（{ $from }）：{ $range }
prices-whole-met = • 机场接送（往返）：{ $range }
prices-whole-sum = 合计约 { $range }。
prices-whole-without = 不含签证、餐饮、翻译、药费，以及医生另外开的项目。需要的话，协调员可以帮您要一份书面报价。
prices-whole-no-way = 这里没算机票：您这条路线的票价，我没有资料，可以问问旅行社。
prices-whole-from-where = 这里还没算机票。告诉我您从哪个城市出发，我再帮您查。
prices-whole-country = • { $country }，前后约 { $n } 天：{ $range }
prices-whole-countries = 整趟行程的大致费用（{ $n ->
    [1] { $n } 人
   *[other] { $n } 人，其中 1 人治疗
  }），包括治疗、住宿、机场接送，以及我查得到票价的往返机票：
