# Мэдлэгийн сангийн хариулт; хариултууд нь ../questions/ дотор.

questions-answer = { $answer }
questions-confirm = Шийдэхээсээ өмнө үүнийг лавлаарай: өөрчлөгдсөн байж магадгүй.
questions-button = { $question }
questions-perhaps = Зөв ойлгосон бол таны асуулт: «{ $question }»
