# فحص تختارونه بأنفسكم: ما يشمله وما كلفته مجتمعًا.

checkup-now = فحصكم: { $base }.
checkup-added-parts = أُضيف إليه: { $parts }.
checkup-added = أُضيف: { $part }.
checkup-dropped = حُذف: { $part }.
checkup-not-an-examination = { $part } علاج وليس فحصًا، لذلك لم أضفه.
checkup-total = • { $country }: المجموع { $range } (نحو { $dollars })، رقم على سبيل المثال من عام { $year }؛ وتختلف الأسعار بين العيادات.
checkup-total-value = المجموع { $range } (نحو { $dollars })، رقم على سبيل المثال من عام { $year }
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
checkup-general = الفحوص التي تناسبكم تعتمد على العمر والصحة وأمراض العائلة، والطبيب يقررها معكم. اكتبوا ما تودّون إضافته، واذكروه مرة ثانية لأحذفه. هل أطلب لكم عرضًا مكتوبًا؟
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = طلب هذا الفحص
