# 按天安排的行程，以及对行程的修改。

itinerary-ask-treatment = 好的。这次出行是为了做什么治疗？说出治疗项目或套餐，或者点下面的按钮，我来把每天排好。
itinerary-ask-date = 您打算哪天到？说个日期或月份就行，我会把具体日期排上。
itinerary-ask-what = 行程的日期、天数和城市我可以直接改：点下面的按钮，或者写给我就行。如果是别的改动，要我请协调员来帮您吗？
itinerary-ask-change =
    { $n ->
       *[other] { $n } 天：您想怎么改？
    }
itinerary-changed = 行程已经改好了。
itinerary-same = 行程本来就是 { $n } 天，所以没有改动。
itinerary-days-elsewhere = 已在最后为{ $city }加了 { $n } 天。我只能按天安排一座城市的行程，那边的交通和酒店可以请协调员帮您安排。
itinerary-noted = 您的要求我记下了，也转给了协调员。协调员会和医院一起安排，并在这里回复您。目前的行程是：
itinerary-treatment-too = 还想做{ $procedure }，我记下了。单做这一项，一般要在当地待 { $days }。能不能一次一起做，由医生决定；您的要求我已转给协调员，协调员会和医院商量，并在这里回复您。目前的行程是：
itinerary-left-out = 按您的意思，不安排：{ $sights }。
itinerary-left-of-package = { $procedures }包含在套餐里，能不能去掉要由套餐方决定。您的要求我已转给协调员，协调员问清楚后在这里回复您。
itinerary-left-not-in = 这个行程里本来就没有{ $procedures }，所以不用去掉。
itinerary-left-unknown = 您想去掉的内容，不是这个行程里我能自己去掉的一项；您的要求我已转给协调员，协调员会在这里回复您。
itinerary-people = 记下了：一共 { $n } 位出行。
itinerary-free-day = 我在返程前加了一天空闲。
itinerary-intro = { $what }，{ $city }：{ $days }的初步行程。
itinerary-facility = 按{ $facility }来安排。
itinerary-city-chosen = 您没有指定城市，我先按{ $city }安排：从语言、资质认证和国际患者服务来看，{ $facility }最适合您。
itinerary-city-instead = 我没有查到{ $wanted }有医院做这项治疗，所以改按{ $city }（{ $facility }）来安排。
itinerary-day = • { $when }：{ $what }
itinerary-label = { $when }
itinerary-value = { $what }
itinerary-when = 第 { $first } 天
itinerary-when-range = 第 { $first }–{ $last } 天
itinerary-when-dated = 第 { $first } 天（{ $date }）
itinerary-when-range-dated = 第 { $first }–{ $last } 天（{ $date }）
itinerary-between = {""}
itinerary-between-steps = ；
itinerary-minutes =
    { $n ->
       *[other] { $time } 分钟
    }
itinerary-hours =
    { $n ->
       *[other] { $time } 小时
    }
itinerary-step-arrival = 抵达{ $city }
itinerary-step-way = { $way }，约 { $time }
itinerary-step-transfer = 进城约 { $time }
itinerary-step-interpreter = 有翻译陪同（{ $language }），需提前预约
itinerary-step-staff-speak = 据医院介绍，有会{ $language }的工作人员
itinerary-step-tests = 首次就诊和检查
itinerary-step-examination = { $procedure }
itinerary-step-consultation-and-treatment = 医生面诊，然后做{ $procedure }
itinerary-step-treatment = { $procedure }
itinerary-step-hospital =
    { $n ->
       *[other] 住院，一般 { $n } 晚，之后出院
    }
itinerary-step-rest = 在医院附近休养，按医生安排复诊
itinerary-step-check = 复查，由医生判断能不能坐飞机
itinerary-step-free = 如医生需要则复诊，其余时间自由安排
itinerary-step-closed = 医院一般不开诊，休息
itinerary-step-first-visit = 首次就诊；套餐项目：{ $procedures }
itinerary-step-package = 按套餐做治疗和休养
itinerary-step-flight = 最早可在这天坐飞机返程
itinerary-step-departure = 返程
itinerary-step-elsewhere = 在{ $city }
itinerary-step-sight = 去{ $sight }
itinerary-included = 套餐包含：{ $items }。
itinerary-package-days = 以上是套餐本身 { $n } 天的内容，多出来的住宿和用餐另算。
itinerary-too-short =
    { $n ->
       *[other] 您想安排 { $wished } 天，但按一般指南至少需要 { $n } 天，所以我没有排得更短。
    }
itinerary-package-length =
    { $n ->
       *[other] 您想安排 { $wished } 天，但这个套餐需要 { $n } 天。
    }
itinerary-flight =
    { $n ->
       *[other] { $procedure }：公开指南一般建议至少 { $n } 天之后再坐飞机，最终听主治医生的。
    }
itinerary-flight-later-than-package =
    { $n ->
       *[other] 请留意返程航班：如果做{ $procedure }，公开指南一般建议等 { $n } 天再坐飞机，比套餐时间长。最终听主治医生的。
    }
itinerary-remarks = { $remarks }
itinerary-results =
    { $n ->
       *[other] 全部结果一般在检查后 { $n } 天出来；如果那时您已经回去了，请让医院用电子邮件发给您。
    }
itinerary-later-check =
    { $n ->
       *[other] 治疗后约 { $n } 天复查，在家乡的医院或线上做都可以。
    }
itinerary-holiday = 节假日：{ $holiday }，{ $date }。{ $effects }
itinerary-rough = 这是根据公开指南排的大致行程，具体日子由医生定，目前什么都还没有预订。
itinerary-request = 要我按这些日期帮您申请预约吗？
itinerary-button-date = 换个日期
itinerary-button-start = { $date }到
itinerary-button-length =
    { $n ->
       *[other] 一共 { $n } 天
    }
itinerary-button-country = 改去{ $place }
itinerary-sights = 空闲时间，如果医生同意，可以轻松走走：{ $sights }。
itinerary-sight = 空闲时间安排：{ $sight }（{ $how }），去之前请先问医生。
