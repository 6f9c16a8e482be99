# اختيار لغة المحادثة.

languages-chosen = حسنًا، سأكتب لكم بالعربية من الآن. بماذا أستطيع أن أخدمكم؟
languages-choose = بأي لغة تفضلون أن أكتب لكم؟
languages-not-served = أعتذر، لا أستطيع الكتابة بهذه اللغة بعد: { $wanted }. وهذه هي اللغات المتاحة:
languages-own-name = { $name }
