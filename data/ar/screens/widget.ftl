# صفحة المرضى ونافذة المحادثة

page-title = Ayan · مرافقك للعلاج في الخارج
page-needs-script = للكتابة إلى Ayan، يُرجى تفعيل JavaScript في متصفحك.
page-language = اللغة
page-headline = العلاج في الخارج، خطوة بخطوة
page-lead = يساعدك Ayan على إيجاد المستشفى المناسب ومعرفة التكلفة وترتيب الرحلة، بلغتك وفي أي ساعة.
page-point-clinics = مستشفيات وعيادات بحسب العلاج والمدينة واللغة
page-point-prices = نطاق الأسعار مع مصدرها وتاريخها
page-point-visa = أحكام التأشيرة بحسب جواز سفرك
page-point-plan = خطة يومًا بيوم تراعي السفر والراحة ومن يرافقك
page-point-person = منسّق حقيقي، إنسان مثلك، متى طلبت
page-notice = يقدّم Ayan معلومات، ولا يغني عن رأي الطبيب.
page-emergency = حالة طارئة؟ اتصل بالإسعاف حيث أنت، الآن.

chat-label = محادثتك مع Ayan
chat-log-label = الرسائل
chat-greeting = أهلًا بك، أنا Ayan. أخبرني بكلماتك عمّا تحتاجه أنت أو أحد أحبّائك. لا سؤال أصغر من أن يُسأل.
chat-suggestions-label = أسئلة للبداية
suggestion-clinic = أي مستشفى في سيول جيد لجراحة الركبة؟
suggestion-price = كم تكلفة زراعة الأسنان في كوريا؟
suggestion-visa = هل أحتاج إلى تأشيرة للعلاج في الصين؟
suggestion-checkup = اعرض لي باقات الفحص الطبي
suggestion-person = أريد التحدث مع شخص

chat-input-label = رسالتك
chat-placeholder = اكتب رسالتك…
chat-send = إرسال
chat-replies-label = إجابات ممكنة
chat-newest = أحدث الرسائل

chat-anew = البدء من جديد
chat-anew-question = هل تريد بدء محادثة جديدة؟ لن تظهر هذه المحادثة على هذا الجهاز بعد ذلك.
chat-anew-confirm = ابدأ من جديد
chat-anew-cancel = أبقِ هذه المحادثة

author-patient = أنت
author-bot = Ayan
author-coordinator = المنسّق
author-coordinator-note = شخص حقيقي يكتب لك
author-system = تنبيه

status-typing = Ayan يكتب…
status-offline = لا يوجد اتصال. رسائلك محفوظة وستُرسل فور عودة الاتصال.
status-reconnecting = جارٍ إعادة الاتصال…
status-waiting = أُبلغ أحد المنسّقين وسينضم إلى المحادثة. يمكنك في هذه الأثناء متابعة أسئلتك معي.
status-coordinator = تتحدث الآن مع منسّق.

unsent-waiting = لم تُرسل بعد
unsent-refused = تعذّر إرسال هذه الرسالة.
unsent-too-long = الرسالة طويلة جدًا. يُرجى إرسالها على أجزاء.
unsent-retry = إعادة المحاولة
unsent-remove = حذف
