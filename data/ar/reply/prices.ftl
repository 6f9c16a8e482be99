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
