# 预约申请、进展查询、取消。这里不确认任何预约，只有真人才能确认。

requests-begin = 好的。我先问几个简单的问题，拿不准的可以先不填，之后由协调员接手。
requests-changed = 好的，已改为：{ $details }。
requests-so-far = 好的，已记下：{ $details }。还有几项要向您确认，拿不准的可以先不填，之后由协调员接手。
requests-ask-procedure = 您想做哪项治疗或检查？用自己的话说就行。
requests-ask-country = 您想去哪里？国家、城市或医院都可以。
requests-ask-date = 您打算什么时候来？说个日期或月份就行。
requests-ask-contact = 除了这里，协调员还可以怎么联系您？请留姓名，以及电话或电子邮箱。
requests-button-month = { $month }
requests-button-later = 还没定
requests-button-here = 就在这里联系我
requests-left-for-coordinator = 这句话我原样留给协调员看。
requests-opened = 谢谢您。申请已交给协调员，编号 { $reference }。他们看到的内容是：
requests-updated = 已补充到您的申请 { $reference }。协调员现在看到的内容是：
requests-row = • { $label }：{ $value }
requests-label-procedure = 治疗项目
requests-label-specialty = 科室
requests-label-package = 套餐
requests-label-facility = 医院
requests-label-city = 城市
requests-label-country = 国家
requests-label-date = 时间
requests-label-duration = 停留多久
requests-label-people = 人数
requests-label-nationality = 护照
requests-label-second-nationality = 陪同人员护照
requests-label-spoken-language = 医护人员语言
requests-label-budget = 预算
requests-label-contact = 联系方式
requests-not-booked = 现在还没有预约成功：日期、医生和费用要由医院确认。协调员会在这里联系您，在此期间您可以继续问我。
requests-what-next = 您确认之后，协调员会看您的申请，向医院询问日期和费用，再在这里联系您。在您同意之前，不会预约，也不用付钱。

requests-about-requested = 找真人
requests-about-emergency = 急症
requests-about-complaint = 投诉
requests-about-booking = 预约
requests-about-medical-advice = 医疗问题
requests-about-bot-failed = 我没能回答的问题
requests-about-cannot-answer = 我没能回答的问题
requests-about-stepped-in = 协调员主动加入的对话
requests-about-privacy = 您的数据
requests-about-cancel = 您已要求取消的申请
requests-about-attachment = 您发来的文件
requests-about-undelivered = 没能送到您那里的回复

requests-status-none = 这次对话里没有您的申请。要现在提交一份吗？
requests-status-waiting = 您 { $since } 的申请 { $reference }（{ $about }）还在等协调员接手，目前还没有人处理。答复会发在这里。最近更新：{ $changed }。
requests-status-held = 协调员正在处理您 { $since } 的申请 { $reference }（{ $about }），会在这里答复您。最近更新：{ $changed }。
requests-status-followed = 协调员已看过您 { $since } 的申请 { $reference }（{ $about }），并在继续跟进。最近更新：{ $changed }。更多情况我不清楚，协调员可以告诉您。
requests-status-closed = 您 { $since } 的申请 { $reference }（{ $about }）已于 { $changed } 结束。如果还有事情没办完，我很乐意为您请协调员。

requests-cancel-none = 没有可以取消的申请。如果您是在别处预约的，协调员可以帮您。
requests-cancel-sure = 要取消您 { $since } 的申请 { $reference }（{ $about }）吗？最近更新：{ $changed }。
requests-cancel-closed = 好了，申请 { $reference } 已取消。改变主意的话，随时告诉我。
requests-cancel-told = 我已告诉协调员您要取消 { $reference }。如果已经和医院约好，他们会去取消，并在这里向您确认。
requests-cancel-kept = 您的申请 { $reference } 标为紧急，在有人看过之前我先保留。如果您已经平安，请在这里说一声，协调员会来结束它。
requests-back = 现在回到您的申请。

requests-about-review = 您的评价
requests-whose = 为了保护您的资料，还要核对一项：您提交 { $reference } 时留的电话或邮箱是什么？
requests-not-found = 用这个联系方式没有查到 { $reference }。请核对一下编号，或者让协调员帮您找。

requests-ask-people = 一共几位出行？说个数字就行，也可以说“我和妈妈”。
requests-ask-nationality = 患者持哪国护照？护照不同，签证规定也不同。
requests-button-people = { $n } 位
requests-button-back = 返回
requests-summary = 请您再看一遍，我会转交这些内容：
requests-consent = 您同意之后，我会把它交给我们的协调员，由他们转给您选的医院去询问日期和价格，不会给其他任何人。都对吗？
requests-not-sent = 还没有提交。要改哪里？直接写就行，比如“五月”。如果没有问题，请回复“对”。
requests-contact-wrong = 这里面我没找到电话号码或邮箱。请写上国家区号，比如 +976 9911 2233，或者 name@example.com 这样的邮箱。
requests-date-wrong = 这个日期已经过去了。您想什么时候来？说个日期或月份就行。
requests-label-name = 姓名
requests-not-sent-yet = 您的申请还没有发出，等您确认。
requests-label-examinations = 检查项目
requests-not-found-by = 只凭 { $contact } 我查不到申请。
requests-number-form = 如果您是在别处提交的，请写下编号（形如 AYN-000123）以及当时留的电话或邮箱。
requests-dropped = 好的，已经放下了，什么都没有发出去。以后想再申请，随时告诉我。
