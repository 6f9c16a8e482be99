# 自选体检：包含什么，合计多少钱。

checkup-now = 您现在的体检：{ $base }
checkup-added-parts = 另外加上：{ $parts }
checkup-from-package = 我从套餐“{ $package }”里的体检项目算起；这里逐项计价，所以合计不是套餐价。
checkup-added = 已加上：{ $part }。
checkup-dropped = 已去掉：{ $part }。
checkup-kept = 已经包含：{ $part }。
checkup-taken-back = 按您更正的，没有加：{ $part }。
checkup-sedation = 很多人做内镜时会用轻度镇静（无痛），睡一觉就做完了。所选的机构做不做、适不适合您、价格里含不含，要问机构，并由医生事先决定；提交申请时我很乐意帮您把这个问题一起带上。用了镇静药，当天请不要开车。
checkup-not-in = 您的体检里本来就没有：{ $part }。
checkup-not-an-examination = { $part }属于治疗，不是体检项目，所以没有加进去。
checkup-total = • { $country }：合计 { $range }（约 { $dollars }），{ $year } 年参考估价，各家医院不同。
checkup-total-value = 合计 { $range }（约 { $dollars }），{ $year } 年参考估价
checkup-no-price = 资料库里没有价格的项目（{ $country }）：{ $parts }。
checkup-results =
    { $n ->
       *[other] 通常 { $n } 天之后能拿到全部结果。
    }
checkup-remarks = 温馨提示：{ $remarks }
checkup-between = {""}
checkup-stay =
    { $n ->
       *[other] 算上往返，请留出 { $n } 天左右。
    }
checkup-general = 哪些项目适合您，要看年龄、身体状况和家族病史，由医生和您一起决定。想加什么，直接写名称；想去掉哪项，把它的名称再写一遍就行。要我帮您申请书面报价吗？
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = 申请这个体检

checkup-guide-ask = 体检是给谁做的？请在下面选，或者直接写（“我52岁，女”）。
checkup-guide = 一般建议（{ $who }）：
checkup-guide-item = • { $part }{ $whom }：{ $ages }{ $every }{ $condition }（{ $year }）
checkup-guide-family = 家里有人得过病，请一定告诉医生。一般建议做这些检查，后面是适合的年龄：
checkup-guide-age = 告诉我年龄，我帮您挑合适的。
checkup-guide-doctor = 这是给没有不适的人的一般建议，不是诊断。如果有家族病史，建议可能会不同，请和医生商量。要把其中哪一项加进您的体检吗？
checkup-guide-illness = 家里有这样的病史，先看这一项：{ $parts }。请告诉医生是谁、多大年纪得的病，因为从几岁开始查、隔多久查一次，都可能因此不同。
checkup-guide-own = 根据您说的情况，请先留意：{ $parts }。这些情况也请告诉医生，因为从几岁开始查、隔多久查一次，都可能因此不同。
checkup-guide-complete = 一般建议的项目，您的体检里都有了。这些建议是给没有不适的人的，不是诊断；家里有人得过病，还需要查什么，请和医生商量。
checkup-guide-none = 这些检查方面，我没有查到适合{ $who }的一般建议。该做什么，请听医生的。
checkup-who-f = { $n } 岁女性
checkup-who-m = { $n } 岁男性
checkup-who-any = { $n } 岁
checkup-ages = { $from } 至 { $to } 岁
checkup-ages-from = { $from } 岁起
checkup-every =
    { $n ->
        [1] ，每年一次
       *[other] ，每 { $n } 年一次
    }
checkup-only-f = （女性）
checkup-only-m = （男性）
checkup-condition = ，{ $condition }
checkup-button-guide = 我这个年龄建议查什么？
checkup-button-f-30 = 女性，40 岁以下
checkup-button-f-45 = 女性，40–49 岁
checkup-button-f-55 = 女性，50–64 岁
checkup-button-f-70 = 女性，65 岁以上
checkup-button-m-30 = 男性，40 岁以下
checkup-button-m-45 = 男性，40–49 岁
checkup-button-m-55 = 男性，50–64 岁
checkup-button-m-70 = 男性，65 岁以上
checkup-in-own = 折合约{ $range }（按{ $date }的汇率）。
checkup-which-part = 我没看明白您说的是哪一项检查。请再写一次名称，或者在下面选。
checkup-not-added = 好的，不加：{ $part }。
checkup-asked-part = { $part }：对您有没有必要，要看年龄、身体状况和家族病史，由医生和您一起决定。目前还没有加进您的体检。
checkup-part-price = • { $country }：单做{ $part }，{ $range }（约 { $dollars }），{ $year } 年参考价。
checkup-ask-add = 要加上，还是先不加：{ $part }？
checkup-costs-less = { $there }更便宜吗？是的：按这些参考价，同样的项目在{ $there }通常比{ $here }便宜。
checkup-costs-more = { $there }更便宜吗？不是的：按这些参考价，同样的项目通常在{ $here }更便宜。
checkup-costs-alike = { $there }更便宜吗？差不多：按这些参考价，同样的项目跟在{ $here }做价格相近。
checkup-cheapest = 按这些参考价，同样的项目通常{ $country }最便宜。
