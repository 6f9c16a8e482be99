# 知识库的回答；回答本身在 ../questions/。

questions-answer = { $answer }
questions-confirm = 请在决定前再确认一下，情况可能已有变化。
questions-button = { $question }
