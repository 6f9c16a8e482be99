# 请真人来帮忙。

handover-complaint = 发生这样的事，我非常抱歉。会有专人来处理。方便的话，请在这里写下事情的经过、时间和地点，这样您不用再说第二遍。
handover-waiting = 我已经告诉协调员您在等。哪位先有空，就会在这里回复您；前面的对话他都能看到，您不用再说一遍。
handover-meanwhile = 在此之前，您可以接着问我；关掉页面，记录也不会丢。
handover-contact = 您的联系方式已转告：{ $contact }。
handover-complaint-way = 您也可以向官方机构求助。{ $answer }
