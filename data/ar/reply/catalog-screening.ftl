screening-condition-heavy-smoker = لمن يدخن كثيرًا أو أقلع منذ أقل من 15 سنة
screening-condition-liver-risk = لمن لديهم خطر أعلى للإصابة بأمراض الكبد (التهاب الكبد B أو C، أو التليّف)
screening-condition-overweight = لمن يعاني زيادة الوزن
screening-condition-family-breast-ovarian = إذا كان في العائلة سرطان ثدي أو مبيض، وبعد استشارة وراثية
screening-condition-family-heart = إذا أصيب أحد الأقارب المقربين بمرض القلب في سن مبكرة
