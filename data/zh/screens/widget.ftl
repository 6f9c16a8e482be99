# 患者页面与聊天窗口

page-title = Ayan · 跨境就医助手
page-needs-script = 请在浏览器中启用 JavaScript，才能与 Ayan 对话。
page-language = 语言
page-headline = 出国看病，一步一步来
page-lead = Ayan 帮您找医院、问费用、排行程，用您自己的语言，全天都在。
page-point-clinics = 按治疗项目、城市和语言查找医院与诊所
page-point-prices = 价格区间，注明来源和日期
page-point-visa = 根据您的护照说明签证规定
page-point-plan = 逐日行程，航班、休养和陪同家人都考虑在内
page-point-person = 只要您需要，随时有真人协调员
page-notice = Ayan 提供信息，不能代替医生的意见。
page-emergency = 情况紧急？请立即拨打您所在地的急救电话。

chat-label = 与 Ayan 的对话
chat-log-label = 消息
chat-greeting = 您好，我是 Ayan。您或家人需要什么，用自己的话告诉我就好，再小的问题也可以问。
chat-suggestions-label = 可以先问这些
suggestion-clinic = 首尔哪家医院做膝关节手术比较好？
suggestion-price = 在韩国种一颗牙要多少钱？
suggestion-visa = 去韩国看病需要签证吗？
suggestion-checkup = 有哪些体检套餐？
suggestion-person = 我想和真人沟通

chat-input-label = 您的消息
chat-placeholder = 请输入消息…
chat-send = 发送
chat-replies-label = 可选的回答
chat-newest = 最新消息

chat-anew = 重新开始
chat-anew-question = 要开始新的对话吗？这台设备上将不再显示当前对话。
chat-anew-confirm = 重新开始
chat-anew-cancel = 保留当前对话

author-patient = 您
author-bot = Ayan
author-coordinator = 协调员
author-coordinator-note = 真人回复
author-system = 通知

status-typing = Ayan 正在输入…
status-offline = 您目前处于离线状态。消息已保存，网络恢复后会自动发送。
status-reconnecting = 正在重新连接…
status-waiting = 已通知协调员，稍后会加入对话。在此期间您可以继续问我。
status-coordinator = 现在由协调员与您对话。

unsent-waiting = 尚未发送
unsent-refused = 这条消息未能发送。
unsent-too-long = 消息太长了，请分成几条发送。
unsent-retry = 重试
unsent-remove = 删除
