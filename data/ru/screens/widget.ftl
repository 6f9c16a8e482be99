# Страница для пациентов и чат

page-title = Ayan · помощник в лечении за рубежом
page-needs-script = Чтобы написать Ayan, включите, пожалуйста, JavaScript в браузере.
page-language = Язык
page-headline = Лечение за рубежом, шаг за шагом
page-lead = Ayan поможет найти клинику, понять, сколько это стоит, и спланировать поездку: на вашем языке и в любое время.
page-point-clinics = Больницы и клиники по виду лечения, городу и языку персонала
page-point-prices = Диапазон цен с источником и датой
page-point-visa = Визовые правила для вашего паспорта
page-point-plan = План по дням: перелёты, отдых и сопровождающий учтены
page-point-person = Координатор, живой человек, как только попросите
page-notice = Ayan даёт справочную информацию и не заменяет врача.
page-emergency = Неотложный случай? Сразу звоните в скорую там, где вы сейчас.

chat-label = Разговор с Ayan
chat-log-label = Сообщения
chat-greeting = Здравствуйте, я Ayan. Расскажите своими словами, что нужно вам или вашим близким. Можно спросить о любой мелочи.
chat-suggestions-label = С чего можно начать
suggestion-clinic = В какой больнице Сеула хорошо оперируют колено?
suggestion-price = Сколько стоит зубной имплант в Корее?
suggestion-visa = Нужна ли виза для лечения в Китае?
suggestion-checkup = Покажите программы чек-апа
suggestion-person = Хочу поговорить с человеком

chat-input-label = Ваше сообщение
chat-placeholder = Напишите сообщение…
chat-send = Отправить
chat-replies-label = Варианты ответа
chat-newest = К новым сообщениям

chat-anew = Начать заново
chat-anew-question = Начать новый разговор? Этот больше не будет виден на вашем устройстве.
chat-anew-confirm = Начать заново
chat-anew-cancel = Оставить этот

author-patient = Вы
author-bot = Ayan
author-coordinator = Координатор
author-coordinator-note = пишет человек
author-system = Уведомление

status-typing = Ayan печатает…
status-offline = Нет связи. Ваши сообщения сохранены и уйдут, как только связь появится.
status-reconnecting = Подключаемся снова…
status-waiting = Координатору сообщили, он подключится к разговору. А пока можно спрашивать меня.
status-coordinator = Сейчас с вами говорит координатор.

unsent-waiting = Ещё не отправлено
unsent-refused = Это сообщение не удалось отправить.
unsent-too-long = Сообщение слишком длинное. Отправьте его, пожалуйста, по частям.
unsent-retry = Повторить
unsent-remove = Удалить
