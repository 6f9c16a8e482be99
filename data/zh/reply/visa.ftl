# 是否需要签证、办哪种签证、要准备什么。规则本身的措辞在 catalog-visa*.ftl。

visa-elsewhere = 我手里只有这些国家的签证规定：{ $destinations }，没有{ $country }的。请问您要去其中哪一个？
visa-unknown = { $destination }（护照：{ $nationality }）：我没有查到相关规定。可以向这些机构确认：{ $offices }。要我请协调员帮您问清楚吗？
visa-citizen = { $destination }（护照：{ $nationality }）：本国公民凭本国护照入境，不需要签证。
visa-needed = { $destination }（护照：{ $nationality }）：{ $required }
visa-free =
    { $n ->
       *[other] { $destination }（护照：{ $nationality }）：{ $required }最多可停留 { $n } 天。
    }
visa-ended = { $destination }（护照：{ $nationality }）：免签规定已于{ $date }结束。在主管机构确认新规定之前，请按需要签证来准备。
visa-ends-first = { $destination }（护照：{ $nationality }）：免签规定只到{ $date }，您的行程在这之后。在主管机构确认延期之前，请按需要签证来准备。
visa-not-begun = { $destination }（护照：{ $nationality }）：免签规定从{ $date }开始。在此之前，请按需要签证来准备。
visa-enough =
    { $n ->
       *[other] 您打算停留 { $n } 天，免签天数够用。
    }
visa-enough-usually =
    { $n ->
       *[other] 这类治疗一般要停留 { $n } 天左右，免签天数够用。
    }
visa-not-enough =
    { $n ->
       *[other] 您打算停留 { $n } 天，超过了免签天数，所以需要办签证。
    }
visa-not-enough-usually =
    { $n ->
       *[other] 这类治疗一般要停留 { $n } 天左右，超过了免签天数，建议按需要签证来准备。
    }
visa-ends-soon = 这项规定只到{ $date }。如果您在这之后出行，预订之前请先确认。
visa-basis = { $sentences }
visa-part-ended = 其中一项优惠安排已于{ $date }结束；现在执行什么规定，请向主管机构确认。
visa-part-ends = 请注意日期：其中部分规定只到{ $date }。
visa-no-purpose = 天数虽然够，但这种免签并不包括就医：计划好的手术请办就医签证。
visa-types = 就医签证：{ $types }。
visa-types-longer = 如需停留更久，或被要求办就医签证，签证种类如下：{ $types }。
visa-documents = 办签证要准备的材料（{ $destination }）：
visa-documents-longer = 免签入境主要看护照。如果还是要办就医签证（{ $destination }），需要准备这些材料：
visa-document = ☐ { $document }
visa-processing =
    { $n ->
       *[other] 签证一般需要 { $days } 天，请尽早申请。
    }
visa-child-along = 随行的孩子需要：孩子自己的护照（需要签证的话，按这本护照办理）、出生证明，以及父母的同意书（不同行的一方需公证）。具体要求请向领事馆确认。
visa-companion = 陪同人员：{ $sentences }
visa-extension = 如果治疗时间延长：{ $sentences }
visa-remarks = 温馨提示：{ $sentences }
visa-between = {""}
visa-nothing-needed = 这方面不需要办理任何手续。
visa-more = 需要哪些材料、家属怎么陪同、想多留几天怎么办，您可以直接问我，也可以点下面的按钮。
visa-confirm = 以上为 { $year } 年的资料，{ $certainty }。规定会变，预订之前请向这些机构确认：{ $offices }。
visa-certainty-high = 来源明确
visa-certainty-medium = 基本可靠
visa-certainty-low = 尚待核实
visa-ask-coordinator = 要我请协调员帮您查清现行规定吗？
visa-title = 签证：{ $destination }（护照：{ $nationality }）
visa-label-answer = 签证
visa-label-types = 签证种类
visa-label-processing = 办理时间
visa-label-confirm = 向谁确认
visa-button-documents = 签证材料
visa-button-companion = 家属怎么陪同
visa-button-extension = 想多留几天
visa-button-whole = 完整规定
visa-minor = { $answer }
visa-presumed = 您还没说护照，我先按{ $nationality }护照来回答；如果是别的护照，告诉我就行。
