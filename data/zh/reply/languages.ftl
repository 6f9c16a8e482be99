# 选择对话语言。

languages-chosen = 好的，从现在起我用中文和您交流。请问有什么可以帮您？
languages-choose = 您希望我用哪种语言？我会的有：{ $known }。
languages-not-served = 很抱歉，我还不会用{ $wanted }交流。目前可以选择：
languages-own-name = { $name }
