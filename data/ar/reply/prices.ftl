# كلفة العلاج بحسب البلد.

prices-ask-treatment = ما العلاج الذي تودّون معرفة سعره؟ اكتبوه بكلماتكم أو اختاروا مما يلي.
prices-intro = { $procedure }: التكلفة المعتادة بحسب البلد. تختلف الأسعار بين العيادات، فهذا ليس سعر عيادة بعينها.
prices-range = • { $country }: { $range }{ $unit } (نحو { $dollars }{ $own })، { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = سعر استرشادي، { $year }
prices-kind-published = سعر منشور، { $year }
prices-own = ؛ نحو { $range }
prices-remark = { $remark }
prices-rate-date = حُسب بسعر الصرف ليوم { $date }، وهو يتغير كل يوم.
prices-example-only = هذه أسعار استرشادية لم تنشرها أي عيادة. اطلبوا تقديرًا مكتوبًا قبل أن تقرروا. هل أطلبه لكم؟
prices-some-examples = الأسعار الاسترشادية هنا لم تنشرها أي عيادة. اطلبوا تقديرًا مكتوبًا قبل أن تقرروا. هل أطلبه لكم؟
prices-both = وإن كان العلاج للجهتين فاحسبوا الضعف: { $range } (نحو { $dollars }).
prices-for-two = لشخصين احسبوا الضعف: { $range } (نحو { $dollars }).
prices-treatment-only = هذه أسعار العلاج نفسه، والسفر والإقامة والمترجم تُضاف إليها، إلا إذا اخترتم باقة تشملها.
prices-by-country = الأسعار عندي بحسب البلد؛ وداخل البلد الواحد تختلف بين مستشفى وآخر أكثر مما تختلف بين مدينة وأخرى.
prices-no-rate = ليس لديّ سعر صرف لهذه العملة ({ $currency })، فهذه الأسعار بعملة البلد وبالدولار الأمريكي.
prices-budget-enough = ميزانيتكم { $budget } تكفي في العادة: المجموع هناك عادةً { $range }، والسفر والإقامة يُضافان إليه.
prices-budget-between = ميزانيتكم { $budget } ضمن المجموع المعتاد { $range }، فالأمر يتوقف على المستشفى، والسفر والإقامة يُضافان إليه.
prices-budget-short = ميزانيتكم { $budget } أقل من المجموع المعتاد { $range }.
prices-none = ليس لديّ سعر لهذا بعد: { $procedure }. يمكن للعيادة أن تقدّم تقديرًا مكتوبًا، ويمكن للمنسّق أن يطلبه. هل أستدعيه؟
prices-relation = للمقارنة: بحسب مصدر من عام { $year }، يبلغ السعر ({ $here }) نحو { $share }٪ من السعر ({ $there }).
prices-label-country = { $country }
prices-value = { $range }{ $unit } (نحو { $dollars }{ $own })، { $kind }
prices-title = { $procedure }
prices-button-estimate = تقدير مكتوب
prices-button-elsewhere = السعر: { $place }
prices-budget-reaches = بميزانية { $budget } تبلغون على الأقل الحد الأدنى من السعر في: { $countries }.
prices-budget-nowhere = { $budget } أقل من أسعار هذا العلاج في كل البلدان التي أعرفها. قد يدلّكم رأي طبي ثانٍ على طريق أقل كلفة.
prices-cheapest = بحسب هذه الأسعار، الأقل تكلفة عادةً: { $country } (نحو { $range }).
prices-cheapest-roughly = بحسب تقديراتنا التقريبية، الأقل تكلفة: { $country } (نحو { $range }).
prices-cheapest-field = من بين البلدان المذكورة، الأقل تكلفة عادةً: { $country } ({ $treatments }).
prices-in-city = هذا السعر على مستوى البلد كله. وفي { $city } يذكر دليلي لهذا العلاج:
prices-in-city-none = هذا السعر على مستوى البلد كله. أما { $city } نفسها فلا يذكر دليلي فيها مكانًا لهذا العلاج.
prices-in-city-package = • على شكل باقة: «{ $package }»، { $days }، { $range } للشخص (سعر استرشادي)
prices-in-city-places = • أماكن في هذا التخصص: { $places }
prices-whole-intro = تكلفة الرحلة كلها تقريبًا ({ $country })، { $n ->
    [one] لشخص واحد
    [two] لشخصين يُعالَج أحدهما
    [few] لـ{ $n } أشخاص يُعالَج أحدهم
    [many] لـ{ $n } شخصًا يُعالَج أحدهم
   *[other] لـ{ $n } شخص يُعالَج أحدهم
  }:
prices-whole-nights = • الإقامة خارج المستشفى، نحو { $n ->
    [one] ليلة واحدة
    [two] ليلتين
    [few] { $n } ليالٍ
   *[other] { $n } ليلة
  }: { $range }
prices-whole-way = • تذاكر الطيران ذهابًا وإيابًا ({ $from }): { $range }
prices-whole-met = • الاستقبال في المطار والتوصيل إليه: { $range }
prices-whole-sum = المجموع نحو { $range }.
prices-whole-without = لا يشمل ذلك التأشيرة والطعام والمترجم والأدوية وما يضيفه الطبيب. يستطيع المنسّق أن يطلب لكم تقديرًا مكتوبًا.
prices-whole-no-way = لم تُحسب التذاكر: لا أعرف سعرها لرحلتكم، ويمكن لمكتب السفر أن يخبركم به.
prices-whole-from-where = لم تُحسب التذاكر بعد. اكتبوا لي من أي مدينة ستسافرون، وسأبحث.
prices-whole-country = • { $country }، نحو { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
  } في المجمل: { $range }
prices-whole-countries = تكلفة الرحلة كلها تقريبًا { $n ->
    [one] لشخص واحد
    [two] لشخصين يُعالَج أحدهما
    [few] لـ{ $n } أشخاص يُعالَج أحدهم
    [many] لـ{ $n } شخصًا يُعالَج أحدهم
   *[other] لـ{ $n } شخص يُعالَج أحدهم
  }، وتشمل العلاج والإقامة والاستقبال في المطار، والتذاكر حيث أعرف سعرها:
