# الباقات: رحلات تجمع العلاج والإقامة.

packages-none = لم تبقَ في دليلي باقات أخرى مناسبة. هل أستدعي منسّقًا يرتّب لكم باقة خاصة؟
packages-none-exactly = لم أجد باقة توافق كل الشروط معًا، فتركت هذا الشرط: { $missing }.
packages-intro =
    { $n ->
        [one] بحثت عن: { $criteria }. ووجدت لكم باقة واحدة:
        [two] بحثت عن: { $criteria }. ووجدت لكم باقتين:
        [few] بحثت عن: { $criteria }. ووجدت لكم { $n } باقات، وأنصح بالبدء بهذه:
       *[other] بحثت عن: { $criteria }. ووجدت لكم { $n } باقة، وأنصح بالبدء بهذه:
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
