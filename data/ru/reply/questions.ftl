# Ответы базы знаний; сами ответы лежат в ../questions/.

questions-answer = { $answer }
questions-confirm = Пожалуйста, уточните это, прежде чем решать: что-то могло измениться.
questions-button = { $question }
questions-perhaps = Если я правильно понимаю, Вы спрашиваете: «{ $question }»
