# Ответы базы знаний; сами ответы лежат в ../questions/.

questions-answer = { $answer }
questions-confirm = Пожалуйста, уточните это до решения: могло измениться.
questions-button = { $question }
