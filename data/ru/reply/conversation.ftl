# То, что ведёт разговор дальше: вопросы, да и нет, сомнения, источники и о чём можно спросить.

conversation-between = {", "}
conversation-between-sources = {"; "}
conversation-source = Источник: { $sources }, { $year } г.
conversation-source-general-knowledge = общеизвестные сведения, без ссылки на публикацию
conversation-source-demonstration-estimate = наша ориентировочная оценка, нигде не опубликована
conversation-yes = Да
conversation-no = Нет
conversation-gladly = С удовольствием. Что Вы хотели бы узнать?
conversation-gladly-2 = Конечно. С чего начнём?
conversation-declined = Хорошо, как Вам удобнее. Я рядом: спросите, пожалуйста, о чём захотите, или выберите тему ниже.
conversation-noted = Спасибо, я записал: { $details }. Что Вы хотели бы узнать?
conversation-noted-2 = Хорошо, буду это учитывать: { $details }. О чём рассказать?
conversation-noted-3 = Спасибо, это поможет: { $details }. Что для Вас посмотреть?
conversation-noted-nothing = Спасибо, что написали. Чем я могу Вам помочь? Напишите, пожалуйста, своими словами или выберите тему ниже.
conversation-unsure = Я не уверен, что понял Вас верно. Вы имели в виду что-то из этого?
conversation-unsure-2 = Хочу понять Вас правильно. Вы об этом?
conversation-afraid = Бояться в такой момент естественно, и решать всё сразу не нужно. Хороший первый шаг: пусть документы посмотрит ещё один врач, для этого никуда ехать не надо. А если легче поговорить с человеком, координатор напишет Вам сюда. Позвать его?
conversation-misheard = Простите, я Вас не так понял. Напишите, пожалуйста, ещё раз другими словами, что Вам нужно, или пусть продолжит координатор. Позвать его?
conversation-unsure-entirely = Простите, я не понял. Скажите, пожалуйста, другими словами или выберите тему:
conversation-unsure-again = Простите, я всё ещё не понимаю, а заставлять Вас повторять не хочу. Это что-то из списка ниже? Если нет, пусть Вам напишет наш координатор?
conversation-unsure-answer = Простите, я не совсем понял Ваш ответ.
conversation-person-instead = Кажется, я плохо Вас понимаю, простите. Я попросил координатора прочитать наш разговор и написать Вам сюда.
conversation-failed = Простите, у меня только что произошёл сбой. Я попросил координатора посмотреть Ваш вопрос. Можно и попробовать ещё раз.
conversation-failed-alone = Простите, у меня только что произошёл сбой. Попробуйте, пожалуйста, ещё раз чуть позже.
conversation-ask-procedure = О каком лечении идёт речь?
conversation-ask-specialty = О каком направлении медицины идёт речь?
conversation-ask-city = В какой город Вы хотели бы поехать?
conversation-ask-country = В какую страну Вы хотели бы поехать?
conversation-ask-nationality = Какой страны у Вас паспорт? От этого зависит виза.
conversation-ask-second-nationality = Паспорт какой страны у Вашего сопровождающего?
conversation-ask-home = Откуда Вы поедете? Достаточно города или страны.
conversation-ask-facility = О какой больнице или клинике Вы говорите?
conversation-ask-package = О какой программе Вы говорите?
conversation-ask-date = Когда Вы хотели бы поехать? Достаточно даты или месяца.
conversation-ask-duration = На сколько дней Вы можете приехать?
conversation-ask-budget = Какую сумму Вы готовы потратить самое большее и в какой валюте?
conversation-ask-people = Сколько человек поедет, считая Вас?
conversation-ask-spoken-language = На каком языке должен говорить персонал?
conversation-ask-contact = Как с Вами связаться? Оставьте, пожалуйста, телефон или адрес электронной почты.
conversation-ask-request = Если речь о заявке, напишите её номер (вида AYN-000123). Если о чём-то другом, просто расскажите, что Вас интересует.
conversation-ask-accreditation = Какая аккредитация для Вас важна?
conversation-hello = Здравствуйте!
conversation-sorry = Понимаю, что это непросто. Разберёмся вместе, шаг за шагом.
conversation-sorry-2 = Мне очень жаль, что Вам приходится через это проходить. Давайте разберёмся вместе.
conversation-sorry-harm = Понимаю, как это возмутительно и обидно; Вы правы, что не молчите. Давайте посмотрим, что можно сделать.
conversation-sorry-cheated = Мне очень жаль: заплатить и остаться без ответа — это возмутительно. Я не тот посредник и не тот офис, денег у Вас я не беру, и здесь я на Вашей стороне. Сохраните, пожалуйста, все чеки и переписку как доказательства.
conversation-sorry-cheated-anywhere = Мне очень жаль: заплатить и остаться без ответа — это возмутительно. Я не тот посредник и не тот офис, денег у Вас я не беру, и здесь я на Вашей стороне. Сохраните, пожалуйста, все чеки и переписку как доказательства. В какой стране это было? Номер ниже — для Кореи; если это было не там, заявите в полицию той страны или у себя дома, и координатор Вам поможет.
conversation-family = Спасибо, что рассказали. Если в семье была такая болезнь, проверяться внимательнее — правильно.
conversation-family-loss = Примите мои соболезнования. Если в семье была такая болезнь, проверяться внимательнее — правильно.
conversation-sorry-annoyed = Мне жаль, что переписка со мной Вас так утомила.
conversation-in-short = Простите за длинный ответ. Коротко:
conversation-sorry-program = Вы правы, я всего лишь программа, и мне жаль, что переписка со мной Вас так утомила.
conversation-fear-for = Понимаю, как Вам тревожно за близкого человека. Вы не одни: я рядом. Прямо сейчас ничего решать не нужно; пишите, когда захотите.
conversation-treated = Желаю лёгкого и скорого восстановления. Вот что важно в это время; а если нужен контрольный осмотр, переводчик или что-то ещё, просто напишите.
conversation-fear = Понимаю, что это страшно, и это естественно. Давайте спокойно во всём разберёмся.
conversation-first-steps = Сейчас не обязательно знать, что спрашивать. Обычно идут так: сначала собирают документы (диагноз, анализы, снимки), затем их смотрит второй врач — для этого не нужно никуда ехать, — и только потом выбирают больницу и день. Что говорят врачи и какие документы у Вас уже есть?
conversation-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
       *[many] { $n } месяцев
    }
conversation-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[many] { $n } дней
    }

# Названия кнопок: что могло иметься в виду и что мы умеем.

conversation-meaning-greet = Поздороваться
conversation-meaning-goodbye = Попрощаться
conversation-meaning-thank = Сказать спасибо
conversation-meaning-bot-challenge = С кем я говорю?
conversation-meaning-ask-capabilities = Что Вы умеете?
conversation-meaning-start-over = Начать сначала
conversation-meaning-choose-language = Другой язык
conversation-meaning-search-clinics = Найти клинику
conversation-meaning-ask-clinic-details = О клинике
conversation-meaning-compare-options = Сравнить
conversation-meaning-ask-reviews = Отзывы пациентов
conversation-meaning-ask-price = Цены
conversation-meaning-search-packages = Программы
conversation-meaning-ask-package-details = Что входит в программу
conversation-meaning-customise-checkup = Составить чек-ап
conversation-meaning-ask-visa = Виза
conversation-meaning-plan-itinerary = Спланировать поездку
conversation-meaning-change-itinerary = Изменить план
conversation-meaning-ask-accommodation = Где остановиться
conversation-meaning-ask-transport = Как добраться
conversation-meaning-ask-interpreter = Переводчик
conversation-meaning-ask-insurance = Страховка
conversation-meaning-ask-payment = Как оплатить
conversation-meaning-ask-documents = Медицинские документы
conversation-meaning-ask-aftercare = После лечения
conversation-meaning-ask-second-opinion = Второе мнение
conversation-meaning-ask-attractions = Что посмотреть
conversation-meaning-ask-food-religion = Еда и вера
conversation-meaning-verify-facilitator = Проверить посредника
conversation-meaning-ask-medical-advice = Медицинский вопрос
conversation-meaning-medical-emergency = Неотложный случай
conversation-meaning-book-consultation = Записаться на приём
conversation-meaning-check-status = Моя заявка
conversation-meaning-cancel-request = Отменить заявку
conversation-meaning-request-human = Поговорить с человеком
conversation-meaning-complaint = Жалоба
conversation-meaning-ask-privacy = Мои данные
conversation-said-again = Простите, если я ответил не о том. Напишите, пожалуйста, чуть подробнее, что для Вас важно, и я постараюсь помочь; можно позвать и координатора.
