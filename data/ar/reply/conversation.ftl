# ما يواصل المحادثة: الأسئلة ونعم ولا والشك والمصادر وما يمكن السؤال عنه.

conversation-between = {"، "}
conversation-between-sources = {"؛ "}
conversation-source = المصدر: { $sources }، { $year }
conversation-source-general-knowledge = معلومات عامة من غير صفحة منشورة
conversation-source-demonstration-estimate = تقدير استرشادي غير منشور
conversation-yes = نعم
conversation-no = لا
conversation-gladly = بكل سرور. ماذا تودّون أن تعرفوا؟
conversation-gladly-2 = بالتأكيد. بماذا تحبون أن نبدأ؟
conversation-declined = كما تحبون. أنا معكم متى احتجتم إليّ، فهل في بالكم أمر آخر أساعدكم فيه؟
conversation-noted = دوّنت ذلك: { $details }. ماذا تودّون أن تعرفوا؟
conversation-noted-2 = سأتذكر ذلك: { $details }. كيف نكمل؟
conversation-noted-3 = شكرًا لكم، هذا يفيدني: { $details }. عمّ أبحث لكم؟
conversation-noted-nothing = شكرًا لكم، قرأت ما كتبتم. كيف أستطيع مساعدتكم فيه؟
conversation-unsure = لست متأكدًا من أنني فهمتكم. هل تقصدون واحدًا مما يلي؟
conversation-unsure-2 = أودّ أن أفهمكم جيدًا. هل تقصدون أحد هذه الأمور؟
conversation-afraid = الخوف في مثل هذا الوقت طبيعي، ولا يلزم أن تقرروا كل شيء الآن. خطوة أولى جيدة أن يطّلع طبيب ثانٍ على التقارير، وهذا لا يحتاج إلى سفر. وإن كان الحديث مع شخص يريحكم فسيكتب لكم منسّق هنا. هل أستدعيه؟
conversation-misheard = أعتذر منكم، لم أفهمكم كما يجب. اكتبوا لي ما تحتاجونه بكلمات أخرى، أو يتولى الأمر منسّق. هل أستدعيه؟
conversation-unsure-entirely = أعتذر، لم أفهم ذلك. اكتبوه لي بكلمات أخرى من فضلكم، أو اختاروا الموضوع.
conversation-unsure-again = أعتذر، ما زلت لم أفهم ما تحتاجون إليه، ولا أريد أن أتعبكم بالتكرار. هل هو أحد هذه الأمور؟ وإلا فهل تريدون أن يكتب لكم أحد منسّقينا؟
conversation-unsure-answer = عذرًا، لم أفهم جوابكم جيدًا.
conversation-person-instead = يبدو أنني لا أفهمكم جيدًا، وأعتذر عن ذلك. طلبت من منسّق أن يقرأ محادثتنا ويكتب لكم هنا.
conversation-failed = أعتذر، حدث خلل لديّ قبل قليل. طلبت من منسّق أن ينظر في سؤالكم، ويمكنكم أيضًا أن تحاولوا مرة أخرى.
conversation-failed-alone = أعتذر، حدث خلل لديّ قبل قليل. حاولوا مرة أخرى بعد لحظات من فضلكم.
conversation-ask-procedure = ما العلاج الذي تسألون عنه؟
conversation-ask-specialty = ما التخصص الذي تسألون عنه؟
conversation-ask-city = إلى أي مدينة تودّون السفر؟
conversation-ask-country = إلى أي بلد تودّون السفر؟
conversation-ask-nationality = ما جنسية جواز السفر الذي تسافرون به؟ فالتأشيرة تتوقف عليه.
conversation-ask-second-nationality = ما جنسية جواز سفر مرافقكم؟
conversation-ask-home = من أين ستسافرون؟ تكفي المدينة أو الدولة.
conversation-ask-facility = أي مستشفى أو عيادة تقصدون؟
conversation-ask-package = أي باقة تقصدون؟
conversation-ask-date = متى تودّون السفر؟ يكفي يوم أو شهر.
conversation-ask-duration = كم يومًا تستطيعون البقاء؟
conversation-ask-budget = ما أقصى مبلغ تودّون إنفاقه، وبأي عملة؟
conversation-ask-people = كم شخصًا سيسافر، بمن فيهم أنتم؟
conversation-ask-spoken-language = بأي لغة تريدون أن يتحدث الطاقم؟
conversation-ask-contact = كيف نتواصل معكم؟ اتركوا لنا رقم هاتف أو بريدًا إلكترونيًا من فضلكم.
conversation-ask-request = إن كان السؤال عن طلب فاكتبوا رقمه من فضلكم (مثل AYN-000123). وإن كان عن شيء آخر فأخبروني ما هو.
conversation-ask-accreditation = ما الاعتماد الذي يهمكم؟
conversation-hello = أهلًا وسهلًا بكم!
conversation-sorry = أتفهم أن هذا يقلقكم، وأتمنى لكم السلامة. سنمضي معًا خطوة بخطوة.
conversation-sorry-2 = أقدّر ما تمرّون به، وأنا معكم لنجد معًا ما يناسبكم.
conversation-sorry-harm = غضبكم في محله، ومن حقكم ألا تسكتوا. لننظر معًا في ما يمكن فعله.
conversation-sorry-cheated = يؤسفني جدًا ما حدث: أن تدفعوا ثم لا يردّ عليكم أحد أمر يُغضب أي إنسان. أنا لست ذلك الوسيط ولا ذلك المكتب ولم آخذ منكم مالًا، وأنا هنا إلى جانبكم. احتفظوا من فضلكم بكل إيصال ورسالة دليلًا.
conversation-sorry-cheated-anywhere = يؤسفني جدًا ما حدث: أن تدفعوا ثم لا يردّ عليكم أحد أمر يُغضب أي إنسان. أنا لست ذلك الوسيط ولا ذلك المكتب ولم آخذ منكم مالًا، وأنا هنا إلى جانبكم. احتفظوا من فضلكم بكل إيصال ورسالة دليلًا. في أي بلد حدث ذلك؟ الرقم أدناه يخص كوريا وحدها؛ فإن كان في غيرها فأبلغوا الشرطة هناك أو في بلدكم، ويمكن لمنسّق أن يساعدكم.
conversation-family = شكرًا لأنكم أخبرتموني. إذا كان هذا المرض في العائلة فالحرص في محله.
conversation-family-loss = أحسن الله عزاءكم، يؤسفني فقدكم. إذا كان هذا المرض في العائلة فالحرص في محله.
conversation-sorry-annoyed = يؤسفني أن الكتابة إليّ أتعبتكم إلى هذا الحد.
conversation-in-short = أعتذر عن الإطالة. باختصار:
conversation-sorry-program = معكم حق، أنا مجرد برنامج، ويؤسفني أن الكتابة إليّ أتعبتكم إلى هذا الحد.
conversation-fear-for = أفهم خوفكم على من تحبون، وهذا شعور طبيعي. لستم وحدكم، فأنا هنا معكم. لا شيء يحتاج إلى قرار الآن؛ اكتبوا لي متى شئتم.
conversation-treated = أتمنى شفاءً تامًّا وسريعًا. هذا ما يهمّ في هذه الفترة؛ وإن لزمت مراجعة أو مترجم أو أي شيء آخر فاكتبوا لي.
conversation-fear = أفهم خوفكم، وهو أمر طبيعي. لننظر في الأمر معًا بهدوء.
conversation-first-steps = لا يلزم أن تعرفوا الآن ماذا تسألون. الخطوات المعتادة: تُجمع الأوراق أولًا (التشخيص والتحاليل والصور)، ثم يراها طبيب آخر، ولا يحتاج هذا إلى سفر، وبعدها يُختار المستشفى والموعد. ماذا قال الأطباء حتى الآن، وما الأوراق التي معكم؟
conversation-months =
    { $n ->
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
       *[other] { $n } شهرًا
    }
conversation-days =
    { $n ->
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
       *[other] { $n } يومًا
    }

# عناوين الأزرار: ما قد تعنيه الرسالة وما نستطيع فعله.

conversation-meaning-greet = إلقاء التحية
conversation-meaning-goodbye = إنهاء المحادثة
conversation-meaning-thank = كلمة شكر
conversation-meaning-bot-challenge = مع من أتحدث؟
conversation-meaning-ask-capabilities = بماذا تساعدني؟
conversation-meaning-start-over = البدء من جديد
conversation-meaning-choose-language = لغة أخرى
conversation-meaning-search-clinics = البحث عن عيادة
conversation-meaning-ask-clinic-details = عن عيادة معينة
conversation-meaning-compare-options = المقارنة
conversation-meaning-ask-reviews = آراء المرضى
conversation-meaning-ask-price = الأسعار
conversation-meaning-search-packages = الباقات
conversation-meaning-ask-package-details = ما تشمله الباقة
conversation-meaning-customise-checkup = تصميم فحص طبي
conversation-meaning-ask-visa = التأشيرة
conversation-meaning-plan-itinerary = تخطيط رحلتي
conversation-meaning-change-itinerary = تعديل الخطة
conversation-meaning-ask-accommodation = الإقامة
conversation-meaning-ask-transport = الوصول والتنقل
conversation-meaning-ask-interpreter = المترجم
conversation-meaning-ask-insurance = التأمين
conversation-meaning-ask-payment = طرق الدفع
conversation-meaning-ask-documents = الأوراق الطبية
conversation-meaning-ask-aftercare = ما بعد العلاج
conversation-meaning-ask-second-opinion = رأي طبي ثانٍ
conversation-meaning-ask-attractions = أماكن للزيارة
conversation-meaning-ask-food-religion = الطعام والدين
conversation-meaning-verify-facilitator = التحقق من وسيط
conversation-meaning-ask-medical-advice = سؤال طبي
conversation-meaning-medical-emergency = حالة طارئة الآن
conversation-meaning-book-consultation = طلب موعد
conversation-meaning-check-status = طلبي
conversation-meaning-cancel-request = إلغاء طلب
conversation-meaning-request-human = التحدث مع شخص
conversation-meaning-complaint = شكوى
conversation-meaning-ask-privacy = بياناتي
conversation-said-again = أعتذر إن لم يكن هذا ما تسألون عنه. اكتبوا لي بكلمات أخرى ما تودّون معرفته من فضلكم، ويسعد أحد منسّقينا أيضًا أن يساعدكم.
