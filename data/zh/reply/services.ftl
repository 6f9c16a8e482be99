# 治疗周边：各类回答共用的话、住宿、交通。

services-ask-country = 您问的是哪个国家？知道了我就能说得更具体。
services-elsewhere = 资料库里没有去{ $country }就医的信息，目前只有{ $destinations }。
services-amount = { $range }（约 { $about }）
services-button-more = 说得详细些
services-card = { $value }
services-about = • { $name }：{ $about }
services-providers = 由谁提供：{ $providers }。
services-price = 参考价格（{ $year } 年）：{ $prices }。
services-price-of = { $range }，{ $unit }
services-terms = 费用：{ $terms }。
services-between-prices = ；
services-between-sentences = {""}
services-remarks = { $remarks }

services-stays-none = 资料库里没有{ $place }的住宿。我知道的最近的有：
services-stays-near = { $place }附近可以住这些地方：
services-stays-in = { $place }可以住的地方：
services-stay = • { $name }（{ $type }，{ $city }，靠近{ $near }）：每晚 { $range }，{ $year } 年。{ $features }
services-stay-features = 特点：{ $features }。
services-stays-guide = 以上是参考价，会随季节和房型变化；我还没有替您预订。
services-stay-family = 家属能陪住吗？单人病房通常可留一位成人陪住；重症监护室有固定探视时间。
services-caregiver = 床边护工：{ $price }。

services-ask-from = 您从哪里出发？写下城市或国家，或点下面的按钮。
services-ways = { $start } → { $goal }：
services-ways-from = 我知道的从{ $start }出发的路线：
services-way = • { $name }（{ $mode }）：{ $duration }；{ $frequency }；{ $price }（{ $year } 年）。{ $remarks }
services-way-none = 从{ $start }到{ $goal }，我没有查到直达的路线。
services-way-offer = 要我请协调员为您找最合适的走法吗？
services-chain = 分段前往，{ $start } → { $goal }：
services-ways-guide = 班次和票价经常变动，购票前请再确认。
services-arrival = • 从机场到市区（{ $city }）：{ $name }；{ $duration }；{ $frequency }；{ $price }（{ $year } 年）。{ $remarks }
services-lying = 如果病人只能躺着，或途中需要医生陪同，请找协调员，这种情况要单独安排。
services-no-flights-russia-korea = 2022 年以来，俄罗斯和韩国之间没有直飞航班。大家一般经中国转机，轮渡开航时也可乘轮渡。
services-time-how = { $time }（{ $how }）
services-price-basis = { $price }，{ $basis }
services-hours =
    { $time } { $n ->
       *[other] 小时
    }
services-minutes =
    { $time } { $n ->
       *[other] 分钟
    }
services-facilitator-noted = 谢谢您告诉我。我已经转告协调员，他们会和您一起核实，需要的话也会举报。在这之前请不要付款，也不要寄材料。
services-speakers-such-as = 例如：{ $places }。
