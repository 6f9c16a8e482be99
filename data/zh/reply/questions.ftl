# 知识库的回答；回答本身在 ../questions/。

questions-answer = { $answer }
questions-confirm = 情况可能已有变化，决定之前请再确认一下。
questions-button = { $question }
questions-perhaps = 如果我没理解错，您想问的是：“{ $question }”
