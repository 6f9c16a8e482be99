# 协调员工作台

desk-title = Ayan · 协调员工作台
desk-title-waiting = ({ $count }) Ayan · 协调员工作台
desk-language = 语言
desk-reconnecting = 正在重新连接…
desk-failed = 操作未成功，请重试。
desk-too-late = 已有其他人先处理，案件已刷新。

sign-in-heading = 登录工作台
sign-in-name = 用户名
sign-in-password = 密码
sign-in-submit = 登录
sign-in-wrong = 用户名或密码不正确。
sign-in-too-often = 尝试次数过多，请稍候再试。
sign-out = 退出

cases-heading = 案件
cases-none = 目前没有人等待。新案件会自动出现在这里。
cases-choose = 请选择一个案件查看。
cases-back = 返回案件列表
conversations-heading = 所有对话
conversations-none = 还没有人来信。
case-waits-since = 已等待 { $time }
case-unread = { $count } 条未读
time-now = 不到一分钟
time-minutes = { $count } 分钟
time-hours = { $count } 小时
time-days = { $count } 天

state-open = 等待中
state-held = 已接手
state-held-by = { $name } 已接手
state-closed = 已结束
state-given-back = 已交还机器人
state-none = 机器人接待中
priority-urgent = 紧急
priority-normal = 普通
reason-requested = 要求人工服务
reason-emergency = 紧急情况
reason-complaint = 投诉
reason-booking = 想要预约
reason-medical-advice = 询问医疗意见
reason-bot-failed = 机器人未能回答
reason-cannot-answer = 超出机器人所知
reason-stepped-in = 协调员主动介入
reason-review = 想写评价
reason-privacy = 关于个人数据
reason-cancel = 想取消
reason-attachment = 发来了文件
reason-undelivered = 有回复未能送达

case-take = 接手
case-give-back = 交还机器人
case-close = 结束
case-close-question = 结束此案件？之后将由机器人继续回答患者。
case-close-cancel = 保持打开
case-take-first = 接手后即可回复。在此之前由机器人回答患者。
case-held-by-other = { $name } 正在回复该患者。
case-closed-note = 此案件已结束。
case-step-in = 目前由机器人回复该患者，您可随时接手。
answer-label = 您给患者的回复
answer-placeholder = 请用患者的语言书写：{ $language }
answer-send = 发送

transcript-label = 对话
author-patient = 患者
author-bot = 机器人
author-coordinator = 协调员
author-system = 通知
meaning-label = 理解为
translation-label = 您的语言
undelivered-label = 未送达：{ $reason }
undelivered-again = 重新发送
taken-back-label = 患者已撤回这条消息
reaction-label = 表情回应：{ $emoji }
attachment-picture = 图片
attachment-document = 文件
attachment-voice = 语音
attachment-video = 视频
attachment-location = 位置
attachment-waiting = 正在获取……
attachment-refused = 未能保存：{ $reason }
sent-state-queued = 发送中
sent-state-sent = 已发送
sent-state-delivered = 已送达
sent-state-read = 已读

known-heading = 已知信息
known-nothing = 暂无。
known-name = 姓名
known-language = 对话语言
known-channel = 来源渠道
known-since = 首次来信
value-person = { $sex ->
    [f] { $age } 岁，女
    [m] { $age } 岁，男
   *[other] { $age } 岁
}
value-patient = { $who ->
    [self] 本人
    [mother] 母亲
    [father] 父亲
    [parents] 父母
    [wife] 妻子
    [husband] 丈夫
    [partner] 爱人
    [son] 儿子
    [daughter] 女儿
    [child] 孩子
    [sister] 姐妹
    [brother] 兄弟
    [sibling] 兄弟姐妹
    [grandmother] 祖母（外祖母）
    [grandfather] 祖父（外祖父）
    [friend] 朋友
   *[other] 亲属
}
value-patient-aged = { $who }，{ $age } 岁
value-follow-up = 治疗后复诊
value-days = { $count } 天

intent-greet = 问候
intent-goodbye = 告别
intent-thank = 感谢
intent-affirm = 同意
intent-deny = 否定
intent-bot_challenge = 询问是否为机器人
intent-ask_capabilities = 询问能做什么
intent-start_over = 重新开始
intent-choose_language = 更换语言
intent-search_clinics = 寻找医院
intent-ask_clinic_details = 了解某家医院
intent-compare_options = 比较
intent-ask_reviews = 评价
intent-ask_price = 价格
intent-search_packages = 寻找套餐
intent-ask_package_details = 了解某个套餐
intent-customise_checkup = 定制体检
intent-ask_visa = 签证
intent-plan_itinerary = 行程安排
intent-change_itinerary = 更改行程
intent-ask_accommodation = 住宿
intent-ask_transport = 交通接送
intent-ask_interpreter = 翻译
intent-ask_insurance = 保险
intent-ask_payment = 付款
intent-ask_documents = 资料文件
intent-ask_aftercare = 治疗后的护理
intent-ask_second_opinion = 第二诊疗意见
intent-ask_attractions = 游玩
intent-ask_food_religion = 饮食与宗教
intent-verify_facilitator = 核实中介资质
intent-ask_medical_advice = 医疗建议
intent-medical_emergency = 紧急情况
intent-book_consultation = 预约
intent-check_status = 查询申请进度
intent-cancel_request = 取消
intent-request_human = 要求真人
intent-complaint = 投诉
intent-ask_privacy = 隐私
intent-inform = 提供信息
intent-out_of_scope = 其他话题

detail-procedure = 治疗项目
detail-specialty = 专科
detail-city = 城市
detail-country = 目的地
detail-nationality = 国籍
detail-second_nationality = 陪同者国籍
detail-facility = 医院
detail-package = 套餐
detail-date = 日期
detail-duration = 停留时间
detail-budget = 预算
detail-people = 出行人数
detail-language = 语言
detail-spoken_language = 医生的语言
detail-contact = 联系方式
detail-accreditation = 认证
detail-insurer = 保险公司
detail-request = 所询问的申请
detail-examinations = 检查项目
detail-currency = 本国货币
detail-home = 居住地
detail-here = 目前所在国家
detail-apart = 不去的地方
detail-countries = 谈到的国家
detail-name = 姓名
detail-person = 年龄和性别
detail-patient = 就诊人
detail-visit = 就诊目的
