# طلب موعد، وكيف يسير، وإلغاؤه. لا يُؤكَّد شيء هنا، فذلك لا يفعله إلا شخص.

requests-begin = بكل سرور. سأسألكم بضعة أسئلة قصيرة، ويمكنكم تخطّي أيّ سؤال منها، ثم يتولى الأمر منسّق.
requests-changed = عدّلت ذلك كما أردتم: { $details }.
requests-so-far = بكل سرور. دوّنت من كلامكم حتى الآن: { $details }. بقيت أسئلة قليلة، ويمكنكم تخطّي أيّ سؤال منها، ثم يتولى الأمر منسّق.
requests-ask-procedure = ما العلاج أو الفحص المطلوب؟ يمكنكم وصفه بكلماتكم.
requests-ask-country = إلى أين تودّون السفر؟ بلد أو مدينة أو مستشفى.
requests-ask-date = متى تودّون الحضور؟ يكفي يوم أو شهر.
requests-ask-contact = كيف يصل إليكم المنسّق خارج هذه المحادثة؟ اكتبوا الاسم مع رقم هاتف أو بريد إلكتروني.
requests-button-month = { $month }
requests-button-later = لم أقرر بعد
requests-button-here = اكتبوا لي هنا
requests-left-for-coordinator = سأتركه كما كتبتموه، وسيقرؤه المنسّق.
requests-left-open = لا بأس أبدًا، يمكننا ترك ذلك مفتوحًا الآن.
requests-opened = شكرًا لكم. طلبكم لدى منسّقينا برقم { $reference }. وهذا ما يرونه:
requests-updated = أضفت ذلك إلى طلبكم { $reference }. وهذا ما يراه المنسّقون الآن:
requests-row = • { $label }: { $value }
requests-label-procedure = العلاج
requests-label-specialty = التخصص
requests-label-package = الباقة
requests-label-facility = المستشفى
requests-label-city = المدينة
requests-label-country = البلد
requests-label-date = متى
requests-label-duration = المدة
requests-label-people = عدد المسافرين
requests-label-nationality = جواز السفر
requests-label-second-nationality = جواز سفر المرافق
requests-label-spoken-language = لغة الطاقم
requests-label-budget = الميزانية
requests-label-contact = وسيلة التواصل
requests-not-booked = لم يُحجز شيء بعد: فالموعد والطبيب والسعر يؤكدها المستشفى. سيكتب لكم منسّق هنا، ويمكنكم سؤالي في هذه الأثناء.
requests-what-next = بعد موافقتكم يقرأ منسّق طلبكم، ويسأل المستشفى عن الموعد والسعر، ثم يكتب لكم هنا. لا يُحجز شيء ولا يُدفع شيء قبل أن توافقوا.
requests-how-to-follow = اسألوني هنا في أي وقت: «ما أخبار طلبي؟» وإذا كتبتم من جهاز آخر فأضيفوا رقم الطلب والهاتف أو البريد الإلكتروني الذي تركتموه. وإن غيّرتم رأيكم فاكتبوا «إلغاء الطلب»: أسألكم مرة واحدة للتأكد ثم يُلغى.
requests-how-number = رقم طلبكم هو { $reference }.
requests-how-no-number = تحصلون على رقمه فور موافقتكم على الملخص.

requests-about-requested = التحدث مع شخص
requests-about-emergency = حالة طارئة وما طلبتموه هنا إلى جانبها
requests-about-complaint = شكوى
requests-about-booking = موعد
requests-about-medical-advice = سؤال طبي
requests-about-bot-failed = سؤال لم أستطع الإجابة عنه
requests-about-cannot-answer = سؤال لم أستطع الإجابة عنه
requests-about-stepped-in = محادثة انضم إليها منسّق
requests-about-privacy = بياناتكم
requests-about-cancel = طلب ألغيتموه
requests-about-attachment = ملف أرسلتموه
requests-about-undelivered = جواب لم يصلكم

requests-status-none = لم أجد لكم طلبًا في هذه المحادثة. هل تودّون أن نقدّم طلبًا الآن؟
requests-status-waiting = وصل طلبكم { $reference } ({ $about }) بتاريخ { $since }، وهو الآن لدى منسّقينا، وسيكتب لكم أحدهم هنا حين يأتي دوره. آخر تغيير: { $changed }.
requests-status-held = يعمل منسّق على طلبكم { $reference } ({ $about }) بتاريخ { $since }، ويردّ عليكم هنا. آخر تغيير: { $changed }.
requests-status-followed = اطّلع منسّق على طلبكم { $reference } ({ $about }) بتاريخ { $since } ويواصل متابعته. آخر تغيير: { $changed }. لا أعرف أكثر من ذلك، ويمكن للمنسّق أن يخبركم.
requests-status-closed = أُغلق طلبكم { $reference } ({ $about }) المقدَّم بتاريخ { $since } في { $changed }. وإن بقي شيء لم يُحل فيسرّني أن أستدعي منسّقًا.

requests-cancel-none = لم أجد لكم طلبًا مفتوحًا يمكنني إلغاؤه. وإن كنتم قد حجزتم في مكان آخر فيسعد المنسّق أن يساعدكم.
requests-cancel-sure = يؤسفني أن الأمر لم يتيسر. هل ألغي طلبكم { $reference } ({ $about }) بتاريخ { $since }؟ آخر تغيير: { $changed }.
requests-cancel-closed = تم: أُلغي طلبكم { $reference }. وإن غيّرتم رأيكم فاكتبوا لي.
requests-cancel-told = أبلغت المنسّقين أنكم تريدون إلغاء { $reference }. وإن كان قد رُتِّب شيء مع مستشفى فسيلغونه هناك ويؤكدون لكم ذلك هنا.
requests-cancel-kept = أُلغي طلب الموعد، ولن يُرسل شيء إلى أي مستشفى. تبقى حالة الطوارئ { $reference } وحدها مفتوحة حتى يطّلع عليها شخص. إن كنتم بخير فاكتبوا ذلك هنا، وسيغلقها المنسّق.
requests-back = والآن لنعد إلى طلبكم.

requests-about-review = تقييمكم
requests-whose = لحماية بياناتكم أحتاج إلى أمر واحد: ما رقم الهاتف أو البريد الإلكتروني الذي تركتموه مع الطلب { $reference }؟
requests-not-found = بحثت عن الطلب { $reference } ولم أجده. تأكدوا من فضلكم من رقم الطلب ومن وسيلة التواصل المسجّلة فيه، ويمكن لأحد المنسّقين أن يبحث عنه أيضًا.

requests-ask-people = من سيسافر؟ يكفي عدد، أو قولوا «أنا وأمي».
requests-ask-nationality = ما جنسية جواز سفر المريض؟ فالتأشيرة تتوقف عليها.
requests-button-people =
    { $n ->
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
       *[other] { $n } شخصًا
    }
requests-button-back = رجوع
requests-summary = راجعوا بيانات طلبكم من فضلكم قبل أن أرسله:
requests-consent = إذا قلتم نعم سلّمته لمنسّقينا، وهم يسلّمونه للمستشفى الذي تختارونه ليسألوا عن الموعد والسعر، ولا أحد غيرهم. هل كل شيء صحيح؟
requests-not-sent = لم أرسل شيئًا بعد. ما الذي تودّون تغييره؟ اكتبوه لي من فضلكم، مثل «في مايو». وإن كان كل شيء صحيحًا فيكفي أن تقولوا نعم.
requests-contact-wrong = عذرًا، لم أجد في هذا رقم هاتف ولا بريدًا إلكترونيًا. اكتبوا من فضلكم الرقم مع رمز البلد مثل ‎+976 9911 2233، أو عنوانًا مثل name@example.com.
requests-date-wrong = هذا التاريخ قد مضى. متى تودّون الحضور؟ يكفي يوم أو شهر.
requests-label-name = الاسم
requests-not-sent-yet = لم يُرسَل طلبكم بعد، فهو في انتظار موافقتكم. وفور موافقتكم يصبح له رقم، وسأكتبه هنا في الحال.
requests-label-examinations = الفحوصات
requests-not-found-by = لا أجد طلبًا بوسيلة التواصل { $contact } وحدها. هل أطلب من منسّق أن يبحث عنه؟
requests-number-strange = عذرًا، لا أجد طلبًا برقم { $reference }؛ فأرقام طلباتنا تُكتب بشكل آخر.
requests-noted = دوّنت: { $details }.
requests-number-form = إن كنتم قد قدّمتم الطلب في محادثة أخرى فاكتبوا لي من فضلكم رقمه (على شكل AYN-000123) ورقم الهاتف أو البريد الذي تركتموه.
requests-dropped = حسنًا، تركت الطلب ولم يُرسَل شيء. وإن أردتم العودة إليه فاكتبوا لي متى شئتم.
requests-paused = بالطبع، خذوا وقتكم. لم يُرسَل شيء، وما ذكرتموه محفوظ عندي. ومتى كنتم مستعدين فاكتبوا لي: «نكمل الطلب».
requests-waits = طلبكم محفوظ كما هو ولم يُرسَل منه شيء. لا داعي للعجلة: متى أردتم أن نكمله فقولوا نعم أو اكتبوا لي.
requests-number-lost = نعتذر لأنكم انتظرتم من غير رد. ضياع الرقم ليس مشكلة: يستطيع المنسّق أن يجد الطلب برقم الهاتف أو البريد الذي تركتموه، ويكتب لكم هنا إلى أين وصل. هل أستدعيه؟
requests-sorry-wait = نعتذر لأنكم انتظرتم من غير رد.
requests-name-noted = شكرًا لكم، { $name }. وكيف يصل إليكم المنسّق؟ يكفي رقم هاتف أو اسمكم في تطبيق مراسلة أو بريد إلكتروني، أو قولوا ببساطة «اكتبوا لي هنا».
requests-contact-here = بكل سرور، لا حاجة إلى ترك رقم. سيكتب لكم المنسّق هنا.
requests-contact-unsure = دوّنت { $contact } كما كتبتموه. لست متأكدًا من البلد الذي يعود إليه؛ إن أحببتم فاكتبوه مرة أخرى مع رمز البلد.
requests-label-visit = سبب الزيارة
requests-visit-follow-up = مراجعة بعد العلاج
requests-label-patient = لمن الطلب
requests-patient-aged = { $who }، العمر { $n }
requests-patient-self = لكم شخصيًا
requests-patient-mother = والدتكم
requests-patient-father = والدكم
requests-patient-parents = والداكم
requests-patient-wife = زوجتكم
requests-patient-husband = زوجكم
requests-patient-partner = شريك حياتكم
requests-patient-son = ابنكم
requests-patient-daughter = ابنتكم
requests-patient-child = طفلكم
requests-patient-sister = أختكم
requests-patient-brother = أخوكم
requests-patient-sibling = أخوكم أو أختكم
requests-patient-grandmother = جدتكم
requests-patient-grandfather = جدكم
requests-patient-friend = صديقكم
requests-patient-relative = قريبكم
