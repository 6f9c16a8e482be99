# 请真人来帮忙。

handover-complaint = 遇到这样的事，换谁都会生气，我很抱歉。您反映的情况会有专人来看。方便的话，请写下发生了什么、在哪里、什么时候，这样就不用您再说一遍。
handover-waiting = 我已经告诉协调员您在等。哪位先有空，就会在这里回复您；前面的对话他都能看到，您不用再说一遍。
handover-meanwhile = 如果您希望接到电话，请把号码写在这里。在此之前，您可以接着问我；关掉页面，记录也不会丢。
handover-contact = 您的联系方式已转告：{ $contact }。
handover-complaint-way = 您也可以向官方机构求助。{ $answer }
