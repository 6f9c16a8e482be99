# 请真人来帮忙。

handover-complaint = 非常抱歉，让您失望了。您反映的情况会有专人来看。方便的话，请告诉我哪里做得不好；如果是在医院或中介那里遇到的事，也请写一下时间和地点。
handover-waiting = 我已经告诉协调员您在等。哪位先有空，就会在这里回复您；前面的对话他都能看到，您不用再说一遍。
handover-meanwhile = 在此之前，您可以接着问我；关掉页面，记录也不会丢。
handover-contact = 您的联系方式已转告：{ $contact }。
handover-complaint-way = 您也可以向官方机构求助。{ $answer }
