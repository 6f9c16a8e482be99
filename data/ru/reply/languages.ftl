# Выбор языка разговора.

languages-chosen = Хорошо, теперь я пишу Вам по-русски. Чем могу помочь?
languages-choose = На каком языке Вам писать?
languages-not-served = К сожалению, на этом языке ({ $wanted }) я пока не говорю. Могу предложить такие:
languages-own-name = { $name }
