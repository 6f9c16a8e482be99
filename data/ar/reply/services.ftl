# ما يحيط بالعلاج: ما تشترك فيه الأجوبة، والإقامة، والطريق.

services-ask-country = عن أي بلد تسألون؟ إن ذكرتموه كان جوابي أدقّ.
services-elsewhere = لا يشمل دليلي العلاج في هذا البلد: { $country }. البلدان التي يشملها: { $destinations }.
services-amount = { $range } (نحو { $about })
services-button-more = تفاصيل أكثر
services-card = { $value }
services-about = • { $name }: { $about }
services-providers = من يقدّم ذلك: { $providers }.
services-price = السعر التقريبي ({ $year }): { $prices }.
services-price-of = { $range } { $unit }
services-terms = السعر: { $terms }.
services-between-prices = {"؛ "}
services-between-sentences = {" "}
services-remarks = {" "}{ $remarks }

services-stays-none = لا يوجد في دليلي سكن في هذا المكان بعينه: { $place }. وهذا أقرب ما أعرفه:
services-stays-near = يمكنكم الإقامة قرب { $place } هنا:
services-stays-in = أماكن يمكنكم الإقامة فيها في { $place }:
services-stay = • { $name } ({ $type }، { $city }؛ قرب { $near }): { $range } لليلة، { $year }.{ $features }
services-stay-features = {" "}من مزاياه: { $features }.
services-stays-guide = هذه أسعار تقريبية تتغير بحسب الموسم والغرفة، ولم يُحجز شيء بعد.
services-stay-family = هل تستطيع العائلة البقاء في المستشفى؟ في الغرفة الخاصة يُسمح عادة لشخص بالغ واحد، وللعناية المركزة أوقات زيارة.
services-caregiver = من يساعد المريض عند سريره (مقدم رعاية): { $price }.

services-ask-from = من أين تسافرون؟ اكتبوا المدينة أو البلد، أو اختاروا مما يلي.
services-ways = من { $start } إلى { $goal }:
services-ways-from = الطرق التي أعرفها من { $start }:
services-way = • { $name } ({ $mode }): { $duration }؛ { $frequency }؛ { $price } ({ $year }).{ $remarks }
services-way-none = لا أعرف طريقًا مباشرًا من { $start } إلى { $goal }.
services-way-offer = هل أطلب من منسّق أن يجد لكم أنسب طريق؟
services-chain = على مراحل، من { $start } إلى { $goal }:
services-ways-guide = تتغير المواعيد والأسعار كثيرًا، فتحققوا منها قبل شراء التذاكر.
services-arrival = • من المطار إلى المدينة ({ $city }): { $name }؛ { $duration }؛ { $frequency }؛ { $price } ({ $year }).{ $remarks }
services-lying = إذا كان المريض لا يستطيع السفر إلا مستلقيًا أو احتاج إلى طبيب في الطريق، فاسألوا المنسّق: يُرتَّب ذلك لكل حالة على حدة.
services-no-flights-russia-korea = لا توجد رحلات مباشرة بين روسيا وكوريا الجنوبية منذ عام 2022. يسافر الناس عبر الصين، أو بالعبّارة حين تعمل.
services-time-how = { $time } ({ $how })
services-price-basis = { $price }، { $basis }
services-hours =
    { $time } { $n ->
        [one] ساعة
        [few] ساعات
       *[other] ساعة
    }
services-minutes =
    { $time } { $n ->
        [one] دقيقة
        [few] دقائق
       *[other] دقيقة
    }
services-facilitator-noted = شكرًا لكم. أحلتُ الأمر إلى منسّق سيتحقق منه معكم، ويبلّغ عنه إن لزم. وإلى ذلك الحين لا تدفعوا شيئًا ولا ترسلوا أوراقكم.
services-speakers-such-as = مثلًا: { $places }.
