# 正在发生的急症，以及只有医生才能回答的问题。

emergency-call = 请马上拨打 { $ambulance }，这是{ $country }的急救电话。报警求助也可以打 { $general }。
emergency-call-one-of = 请马上拨打您所在国家的急救电话：{ $numbers }。
emergency-number-of = { $country } { $number }
emergency-stay = 不要等我回复。请让身边的人陪着，把门打开，听接线员的指示。
emergency-no-language = 如果语言不通，请让身边的人帮忙打电话：酒店前台、邻居或路人都可以。把这条消息和当地语言的地址给他们看。
emergency-where = 方便的话告诉我您在哪个城市，协调员可以就近帮忙。
emergency-still = 如果危险还没过去，请先打急救电话：{ $numbers }。
emergency-not-alone = 谢谢您愿意说出来。现在的痛苦会过去，您不必一个人扛着。请马上打电话，在帮助到来之前，和您信任的人待在一起。
emergency-alerted = 我已紧急通知协调员，会有真人在这里联系您。
emergency-title = 急救电话
emergency-label = { $country }
emergency-number = { $number }
emergency-no-advice = 我明白您想心里有个底。但我不是医生：诊断、用药剂量、某种治疗是否适合您，只有看过您本人或病历的医生才能判断。我可以帮您找专科医生看看病历和片子，给出第二诊疗意见。要我介绍一下怎么做吗？
emergency-lump = 我明白您现在很害怕。单凭摸是没法知道那是什么的：请这几天就去看医生，做个检查。
emergency-when-worse = 如果症状加重或疼得厉害，请不要等，马上叫救护车。
emergency-call-only = 请马上拨打 { $ambulance }，这是{ $country }的急救电话。
emergency-relieved = 您一定吓坏了，现在有医生在就好，也请您先缓一缓。祝早日康复。需要翻译、准备资料或者请协调员，随时叫我。
emergency-helped = 有人在救治就好，愿一切平安。需要翻译、材料或协调员，随时告诉我。
emergency-if = 如果现在有人有生命危险，请马上叫救护车：{ $numbers }。
emergency-next = 等您缓过来了，我们可以接着办预约：说一声“好”就行，想问别的也可以随时问我。
emergency-meanwhile = 救援已经在路上，这就好。现在请先听接线员的指示。陪在病人身边，把门打开，保持电话畅通。方便的话，备好护照、保险单、病历和正在用的药的清单。情况一旦变差，请马上再打急救电话。我在这里陪着您。
emergency-called = 您已经叫了急救，这很好，救援正在路上。身边最好一直有人陪着，把门打开；如果情况加重，请再打一次急救电话。
emergency-again = 需要再打的话，急救电话：{ $numbers }。
emergency-elsewhere = 如果您现在已经在别的国家：{ $numbers }。
