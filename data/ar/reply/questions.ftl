# أجوبة قاعدة المعرفة؛ الأجوبة نفسها في ../questions/.

questions-answer = { $answer }
questions-confirm = نرجو أن تتأكدوا من هذا قبل أن تقرروا، فقد يكون تغيّر.
questions-button = { $question }
questions-perhaps = إن كنت قد فهمتكم جيدًا، فسؤالكم: «{ $question }»
