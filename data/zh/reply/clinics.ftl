# 查找医院和诊所、医院详情、两家对比。

clinics-ask-treatment = 好的，我来帮您找。请告诉我是什么病、想做什么治疗，或者哪里不舒服，用自己的话说就行，也可以点下面的按钮。
clinics-ask-which = 您说的是哪家医院？请写出名称，或者点下面的按钮。
clinics-none = 资料库里没有更多符合的医院了。要换个科室看看，还是请协调员来帮您？
clinics-none-exactly = 我没有查到完全符合您要求的医院。下面这几家不一定符合这一条，供您参考：{ $missing }。
clinics-all-shown = 完全符合您要求的（{ $criteria }）就这些了。于是我放宽条件（{ $missing }），接着为您找：
clinics-intro =
    { $n ->
        [1] 按您的要求（{ $criteria }），我查到 1 家：
       *[other] 按您的要求（{ $criteria }），我查到 { $n } 家，建议先看这几家：
    }
clinics-intro-wider =
    { $n ->
        [1] 资料库里只有这 1 家：
       *[other] 资料库里一共有 { $n } 家，建议先看这几家：
    }
clinics-item = { $number }. { $place }：{ $kind }，{ $country }{ $city }。资质：{ $accreditation }。服务语言：{ $languages }。资料年份：{ $year } 年。
clinics-item-alone = { $place }：{ $kind }，{ $country }{ $city }。资质：{ $accreditation }。服务语言：{ $languages }。资料年份：{ $year } 年。
clinics-named-for = 资料库里明确写到做{ $procedure }的是：{ $places }。其余几家只是同一科室，能不能做请先向医院确认。
clinics-order = 排在前面的，是会说您的语言、有 JCI、KAHF 等认证、设有国际医疗部的医院；没有哪家机构是付费排在前面的。
clinics-button-named = { $name }
clinics-button-more = 查看更多
clinics-button-only-in = 只看{ $place }
clinics-button-ask-coordinator = 请协调员查询
clinics-button-book = 申请预约
clinics-name = { $place }
clinics-row = { $label }：{ $value }
clinics-value = { $value }
clinics-city-and-country = { $country }{ $city }
clinics-label-native = 当地名称
clinics-label-kind = 类型
clinics-label-city = 所在地
clinics-label-accreditation = 资质认证
clinics-label-languages = 服务语言
clinics-label-specialties = 科室
clinics-label-centre = 国际医疗部
clinics-label-insurers = 保险
clinics-label-website = 网站
clinics-confirm-first = 这些信息还不够确定，安排行程之前请先核实。
clinics-not-in-catalog = 资料库里没有门诊时间、医生名单和电话。要我请协调员帮您问清楚吗？
clinics-reach = { $place }在{ $city }。详细地址，资料库里没有。
clinics-website = 可以先看医院官网：{ $website }
clinics-treats = 可以的，{ $place }设有{ $field }。能不能收这位病人，要由那里的医生看过资料后决定。
clinics-treats-not = 据我的资料库，{ $place }没有列出{ $field }。下面这几家有：
clinics-reviews-none = 我目前还没有经过核实的患者评价和成功率，没有核实过的不便转述给您。我可以给您看有出处的资质认证；具体数据，协调员可以去问医院。要我请协调员吗？
clinics-compare-ask = 您想比较什么？说出两家医院的名字，或者选一项治疗，我把几个国家放在一起比给您看。
clinics-compare-with = 您想拿哪一家和{ $place }比较？
clinics-compare-intro = 对比如下：
clinics-compare-value = { $first } | { $second }

clinics-why = 为什么是这几家、为什么这样排：资料库特别提到做这项治疗的加 9 分，会说您的语言加 2 分，有 JCI、KAHF 等认证加 2 分，有国际医疗部加 2 分，您要看的科是它的主要科室加 1 分，资料可靠加 1 分。然后各城市轮流列出，好让您看到的不只是首都。没有任何机构付费排名。
clinics-why-place = • { $place }：{ $reasons }
clinics-why-none = • { $place }：符合您的要求，所以列在这里
clinics-why-treatment = 资料库里特别提到它做这项治疗
clinics-why-language = 工作人员会说您的语言
clinics-why-accreditation = 有认证（{ $held }）
clinics-why-centre = 有国际医疗部
clinics-why-field = 您要看的科是它的主要科室
clinics-why-sure = 资料可靠
clinics-button-why = 为什么是这几家？
clinics-button-review = 我治疗过，想写评价
clinics-review-write = 谢谢您，这对后来的人很有帮助。请在这里写下您在哪里、什么时候治疗的，感受如何。协调员会先和您核实确实做过治疗，核实之后才算一条评价。
