# الباقات: رحلات تجمع العلاج والإقامة.

packages-none = لم تبقَ في دليلي باقة أخرى تناسب طلبكم. هل تودّون أن أستدعي منسّقًا يرتّب لكم باقة خاصة؟
packages-none-exactly = لم أجد باقة تجمع كل ما طلبتم، فبحثت لكم من غير هذا الشرط: { $missing }.
packages-intro =
    { $n ->
        [one] وجدت لكم باقة واحدة تناسب طلبكم ({ $criteria }):
        [two] وجدت لكم باقتين تناسبان طلبكم ({ $criteria }):
        [few] وجدت لكم { $n } باقات تناسب طلبكم ({ $criteria })، وأقترح أن نبدأ بهذه:
       *[other] وجدت لكم { $n } باقة تناسب طلبكم ({ $criteria })، وأقترح أن نبدأ بهذه:
    }
packages-intro-wider =
    { $n ->
        [one] في دليلي باقة واحدة:
        [two] في دليلي باقتان:
        [few] في دليلي { $n } باقات. هذه بداية من كل بلد؛ أخبروني بالعلاج أو المكان أو عدد الأيام أو الميزانية لأضيّق الاختيار:
       *[other] في دليلي { $n } باقة. هذه بداية من كل بلد؛ أخبروني بالعلاج أو المكان أو عدد الأيام أو الميزانية لأضيّق الاختيار:
    }
packages-item = { $number }. { $package }: { $days }، { $cities }. { $range } للشخص الواحد، سعر استرشادي لعام { $year }. تشمل: { $included }.
packages-example-only = هذه أسعار استرشادية لم تنشرها أي عيادة؛ اطلبوا عرضًا مكتوبًا قبل أن تقرروا.
packages-name = { $package }
packages-row = { $label }: { $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = { $range } للشخص الواحد (نحو { $dollars }{ $own })، سعر استرشادي لعام { $year }
packages-not-said = ما لم يُذكر فليس مشمولًا: اسألوا عن تذاكر الطيران ورسوم التأشيرة والأدوية وما يضيفه الطبيب. السعر استرشادي، ويصلكم عرض مكتوب قبل أن تقرروا. هل أطلبه لكم؟
packages-button-request = طلب هذه الباقة
packages-label-days = المدة
packages-label-cities = الأماكن
packages-label-facilities = العيادات
packages-label-procedures = العلاج
packages-label-included = تشمل
packages-label-range = السعر
packages-label-for = لمن تناسب
packages-for-people =
    { $n ->
        [one] السعر للشخص الواحد، والمجموع لشخص واحد: { $range } (نحو { $dollars }).
        [two] السعر للشخص الواحد، والمجموع لشخصين: { $range } (نحو { $dollars }).
        [few] السعر للشخص الواحد، والمجموع لـ{ $n } أشخاص: { $range } (نحو { $dollars }).
        [many] السعر للشخص الواحد، والمجموع لـ{ $n } شخصًا: { $range } (نحو { $dollars }).
       *[other] السعر للشخص الواحد، والمجموع لـ{ $n } شخص: { $range } (نحو { $dollars }).
    }
packages-for-people-of =
    { $n ->
        [one] • { $package }، لشخص واحد: { $range } (نحو { $dollars })
        [two] • { $package }، لشخصين: { $range } (نحو { $dollars })
        [few] • { $package }، لـ{ $n } أشخاص: { $range } (نحو { $dollars })
        [many] • { $package }، لـ{ $n } شخصًا: { $range } (نحو { $dollars })
       *[other] • { $package }، لـ{ $n } شخص: { $range } (نحو { $dollars })
    }
packages-cheapest-first = مرتّبة من الأرخص:
packages-listed = { $thing }: نعم، ضمن الباقة ({ $items }).
packages-not-listed = { $thing }: ليس ذلك مذكورًا في هذه الباقة، فاحسبوا أنه على حسابكم.
packages-thing-food = الطعام
packages-thing-flight = تذاكر الطيران
packages-thing-visa = التأشيرة
packages-thing-hotel = الإقامة
packages-thing-transfer = التوصيل
packages-thing-interpreter = المترجم
packages-thing-medicine = الأدوية
packages-thing-insurance = التأمين
packages-share =
    { $n ->
        [one] لشخص واحد يكون نصيب كل شخص { $share }، والأسعار للشخص الواحد.
        [two] لشخصين يكون نصيب كل شخص { $share }، والأسعار للشخص الواحد.
        [few] لـ{ $n } أشخاص يكون نصيب كل شخص { $share }، والأسعار للشخص الواحد.
        [many] لـ{ $n } شخصًا يكون نصيب كل شخص { $share }، والأسعار للشخص الواحد.
       *[other] لـ{ $n } شخص يكون نصيب كل شخص { $share }، والأسعار للشخص الواحد.
    }
packages-season = بحسب ما لديّ لا ترتبط أي من هذه الباقات بموسم معيّن، فيمكنكم طلبها لذلك الوقت أيضًا ({ $date }).
packages-season-of = «{ $package }»: { $remark }
