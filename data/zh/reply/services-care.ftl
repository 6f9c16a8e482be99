# 翻译、病历材料、第二诊疗意见、治疗之后。

services-interpreter-brief = • { $country }：{ $price }
services-interpreter-languages = 韩国的大医院有英语、中文和俄语服务，往往还有蒙古语和阿拉伯语；中国的私立医院有英语服务，边境城市的诊所有俄语服务，呼和浩特有蒙古语服务。
services-interpreter-relative = 可以让家人翻译吗？签手术同意书时，请医疗翻译更稳妥，家人可能会漏译。
services-interpreter-telephone = 在韩国可以用电话翻译：打 119 急救电话可接通翻译，1330 是旅游热线，1577-7129 是 Medical Korea 热线。
services-languages-of = { $place }写明的服务语言是：{ $languages }。没有写明的语言，需要请翻译。
services-speakers =
    { $n ->
        [0] { $place }：资料库里没有哪家机构注明医护人员会说{ $language }。这就需要翻译，协调员可以帮您问。
       *[other] { $place }：资料库里有 { $n } 家机构注明医护人员会说{ $language }。
    }

services-records-send = 请先准备：诊断、出院小结、近三个月的化验结果、原始影像文件（DICOM）、用药清单、过敏史。
services-records-safely = 片子请不要用聊天软件发：画质会受损，也不保密。请用医院的上传页面或加密链接。
services-records-language = 多数国际医疗部接受英文；签证材料可能要翻译成韩文、中文或俄文。
services-records-translate = 其他语言的病历，最好先请医疗翻译译好再寄。
services-records-child = 孩子看病还要带：护照、签证、出生证明、父母双方或监护人的同意书、疫苗接种记录。
services-records-couple = 做试管婴儿，韩国和中国还要求夫妻提供结婚证明；俄罗斯接受夫妻，也接受单身女性。
services-records-home = 出院前请向医院要：出院小结、手术记录、病理报告、影像光盘和账单，费用不高。
services-records-visa = 签证要交哪些材料取决于您的护照，我可以告诉您。

services-remote-korea = 与韩国医生视频问诊：2026 年 5 月通过的法律规定，外国患者从 2027 年起可以使用，首诊也可以；在此之前只能在严格限制下做咨询和随访。
services-remote-russia = 在滨海边疆区，专科医生也可以根据检查结果远程给出意见，并提出治疗方案。
services-remote-china = 中国的大医院一般会先在线上看病历，再决定是否接诊；老患者可以线上随访。
services-opinion-price = { $country }：根据病历出具书面意见约 { $range }（{ $year } 年参考估价）。
services-opinion-offer = 要我帮您准备一份申请，请协调员为您找合适的医生吗？

services-flying = 什么时候可以坐飞机？大致参考：白内障、激光眼科手术或肠镜后 1 天，微创手术后 1–2 天，简单的腹部手术后 4–5 天，大型腹部手术后 10 天，胸部或搭桥手术后 10–14 天。
services-stitches = 拆线时间：面部约 5–7 天，身体约 10–14 天；回程航班请安排在拆线之后。
services-surgeon-decides = 最终听主治医生的，并请向航空公司确认。
services-doctor-decides = 最终听医生的。
services-care-at-home = 回家之前，请问清楚：之后联系谁（要有姓名）、书面的随访计划、线上复查的日期；万一需要修复由谁付费，也请对方写下来。出院小结请交给家乡的医生。
services-medicine-at-home = 请记下药品的通用名，并带够几周的用量；有些药不是每个国家都有，麻醉类药品过境另有规定。
services-after = { $procedure }，一般情况：
services-after-nights =
    { $n ->
        [0] • 不用住院
       *[other] • 住院 { $n } 晚
    }
services-after-flying =
    { $n ->
        [0] • 一般不用等，做完就可以坐飞机
       *[other] • 至少 { $n } 天之后再坐飞机
    }
services-after-check =
    { $n ->
       *[other] • 大约 { $n } 天内复查
    }
services-after-remark = • { $remark }
services-danger = 出现以下情况不要等：发烧超过 38.5 °C、红肿扩散、大量出血、小腿疼痛或肿胀、胸痛、气短、突然看不见、神志不清。
services-danger-call = 请马上拨打急救电话：{ $numbers }。
services-after-which = 您做的是哪项治疗？告诉我，我就能说得更准。
services-after-in-field = • { $name }：最早 { $n } 天之后再坐飞机，须医生同意
services-pain = 会不会疼，资料库里查不到，我不敢随便说。请直接问主刀医生或麻醉医生，他们会告诉您会有什么感觉、怎样止痛。
