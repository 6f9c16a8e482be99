# فحص تختارونه بأنفسكم: ما يشمله وما كلفته مجتمعًا.

checkup-now = فحصكم الآن: { $base }.
checkup-added-parts = ومعه: { $parts }.
checkup-from-package = بدأتُ من فحوص باقة «{ $package }»، وهي هنا محسوبة فحصًا فحصًا، فالمجموع ليس سعر الباقة.
checkup-added = أُضيف: { $part }.
checkup-dropped = حُذف: { $part }.
checkup-kept = مشمول في فحصكم بالفعل: { $part }.
checkup-not-in = هذا ليس ضمن فحصكم أصلًا: { $part }.
checkup-not-an-examination = { $part } علاج وليس فحصًا، لذلك لم أضفه.
checkup-total = • { $country }: المجموع { $range } (نحو { $dollars })، سعر استرشادي لعام { $year }؛ وتختلف الأسعار من عيادة إلى أخرى.
checkup-total-value = المجموع { $range } (نحو { $dollars })، سعر استرشادي لعام { $year }
checkup-no-price = بلا سعر في دليلي ({ $country }): { $parts }.
checkup-results =
    { $n ->
        [zero] تظهر آخر النتائج عادةً في اليوم نفسه.
        [one] تظهر آخر النتائج عادةً بعد يوم واحد.
        [two] تظهر آخر النتائج عادةً بعد يومين.
        [few] تظهر آخر النتائج عادةً بعد { $n } أيام.
        [many] تظهر آخر النتائج عادةً بعد { $n } يومًا.
       *[other] تظهر آخر النتائج عادةً بعد { $n } يوم.
    }
checkup-remarks = يفيدكم أن تعرفوا: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
        [one] خططوا لإقامة يوم واحد تقريبًا، ومنها يوم الوصول ويوم المغادرة.
        [two] خططوا لإقامة يومين تقريبًا، ومنها يوم الوصول ويوم المغادرة.
        [few] خططوا لإقامة { $n } أيام تقريبًا، ومنها يوم الوصول ويوم المغادرة.
        [many] خططوا لإقامة { $n } يومًا تقريبًا، ومنها يوم الوصول ويوم المغادرة.
       *[other] خططوا لإقامة { $n } يوم تقريبًا، ومنها يوم الوصول ويوم المغادرة.
    }
checkup-general = الفحوص التي تناسبكم تعتمد على العمر والصحة وأمراض العائلة، والطبيب يقررها معكم. اكتبوا ما تريدون إضافته أو حذفه. هل أطلب لكم عرضًا مكتوبًا؟
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = طلب هذا الفحص

checkup-guide-ask = لمن الفحص؟ اختاروا أدناه، أو اكتبوا بكلماتكم («عمري 52 سنة، امرأة»).
checkup-guide = ما يُنصح به عمومًا ({ $who }):
checkup-guide-item = • { $part }{ $whom }: { $ages }{ $every }{ $condition } ({ $year })
checkup-guide-family = أخبروا الطبيب بما أصاب أفراد العائلة من أمراض. وهذا ما يُنصح به عمومًا مع الأعمار المناسبة:
checkup-guide-age = اكتبوا لي العمر لأختار ما يناسبه.
checkup-guide-doctor = هذه نصائح عامة لمن لا يشكو شيئًا وليست تشخيصًا. وقد يغيّرها التاريخ المرضي للعائلة، فناقشوها مع طبيب. هل أضيف شيئًا منها إلى فحصكم؟
checkup-guide-illness = لأن هذا المرض في العائلة، ابدؤوا بهذا: { $parts }. وأخبروا الطبيب من أصيب به وفي أي عمر، فقد يتغيّر بذلك العمر الذي يُنصح بالبدء فيه وعدد المرات.
checkup-guide-complete = كل ما يُنصح به عمومًا موجود في فحصكم. وهذه نصائح لمن لا يشكو شيئًا وليست تشخيصًا، وما دام في العائلة مرض فناقشوا مع الطبيب ما قد يلزم غير ذلك.
checkup-guide-none = لا أعرف نصيحة عامة بشأن هذه الفحوص ({ $who }). والطبيب يقرر ما يناسب.
checkup-who-f = امرأة، العمر { $n }
checkup-who-m = رجل، العمر { $n }
checkup-who-any = العمر { $n }
checkup-ages = من عمر { $from } إلى { $to }
checkup-ages-from = من عمر { $from } فما فوق
checkup-every =
    { $n ->
        [one] ، كل سنة
        [two] ، كل سنتين
        [few] ، كل { $n } سنوات
       *[other] ، كل { $n } سنة
    }
checkup-only-f = { "" } (للنساء)
checkup-only-m = { "" } (للرجال)
checkup-condition = ، { $condition }
checkup-button-guide = ما الذي يُنصح به في عمري؟
checkup-button-f-30 = امرأة، أقل من 40
checkup-button-f-45 = امرأة، من 40 إلى 49
checkup-button-f-55 = امرأة، من 50 إلى 64
checkup-button-f-70 = امرأة، 65 فأكثر
checkup-button-m-30 = رجل، أقل من 40
checkup-button-m-45 = رجل، من 40 إلى 49
checkup-button-m-55 = رجل، من 50 إلى 64
checkup-button-m-70 = رجل، 65 فأكثر
checkup-in-own = نحو { $range } بسعر صرف { $date }.
checkup-which-part = لم أفهم جيدًا أيّ فحص تقصدون. اكتبوا اسمه مرة أخرى من فضلكم، أو اختاروه من الأسفل.
