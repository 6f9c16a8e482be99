visa-required-yes = 需要签证。
visa-required-no = 不需要签证。
visa-required-no-with-k-eta = 不需要签证，但需要电子旅行许可（K-ETA）。
visa-required-e-visa = 需要电子签证。
visa-required-citizen = 本国公民不需要签证。


visa-covers-no = 就医不能免签入境。
visa-covers-yes = 免签停留可以就医。
visa-covers-treatment-named = 免签停留的目的中写明包括就医。
visa-covers-not-listed = 免签停留的目的中没有列出就医。
visa-covers-short-treatment-in-practice = 实际上，免签停留期间可以进行短期治疗。
visa-covers-private-visits-treatment-in-practice = 免签停留用于私人访问；实际上可以就医。
visa-covers-private-visits-confirm = 免签停留用于私人访问；是否可以就医请先确认。
visa-covers-hainan-only = 只有海南免签停留可以就医。
visa-covers-guest-business-tourism-events-only = 电子签证只适用于探访、商务、旅游和参加活动。

visa-type-c-3-3 = C-3-3（最长{ $days }天）
visa-type-g-1-10 = G-1-10（{ $days }天至{ $years }年）
visa-type-s2 = 注明就医的S2签证（最长{ $days }天）
visa-type-s1 = S1签证（超过{ $days }天）
visa-type-l-check-up = 简单体检用L签证（最长{ $days }天）
visa-type-none-named-medical = 没有正式名为“医疗”的签证
visa-type-ru-treatment = 就医用普通公务（商务）签证，最长{ $years }年，由医疗机构申请
visa-type-since-september-2021 = 自2021年9月起签发

visa-companion-same-status-for-family = 照顾您的配偶和近亲，凭亲属关系证明可获得同样的C-3-3或G-1-10身份。
visa-companion-some-consulates-serious-cases-only = 有些国家的领事馆只在病情严重或手术时才允许。
visa-companion-close-relatives-s2-or-s1 = 配偶、父母、子女和其他近亲，凭亲属关系证明可申请S2（最长{ $days }天）或S1。
visa-companion-same-visa-on-request = 由医疗机构申请，陪同人员可获得同样的签证。

visa-extension-c-3-3-not-beyond = C-3-3通常不能延长到{ $days }天以上。
visa-extension-change-to-g-1-10 = 如果仍需治疗，可凭医院文件在出入境管理部门改为G-1-10（最长{ $years }年）。
visa-extension-exit-entry-office = 请在到期至少{ $days }天前，凭医院证明到当地出入境管理部门申请。
visa-extension-s1-residence-permit = 持S1签证须在{ $days }天内办理居留许可。
visa-extension-migration-office-on-request = 由医疗机构申请，内务部移民部门办理延期。
visa-extension-e-visa-only-in-emergencies = 电子签证不能延期，住院等紧急情况除外。

visa-office-korea-visa-portal = 韩国签证门户网站和法务部
visa-office-hi-korea = Hi Korea
visa-office-china-immigration-and-foreign-ministry = 中国国家移民管理局和外交部
visa-office-russia-consular-department = 俄罗斯外交部领事司
visa-office-russia-e-visa-site = 俄罗斯统一电子签证网站
