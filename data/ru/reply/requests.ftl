# Заявка на приём, как она движется, отмена. Здесь ничего не подтверждается: это делает только человек.

requests-begin = С удовольствием. Задам несколько коротких вопросов, любой можно пропустить, а потом заявкой займётся координатор.
requests-changed = Хорошо, исправил: { $details }.
requests-so-far = С удовольствием. Я записал: { $details }. Спрошу только о том, чего не хватает; любой вопрос можно пропустить, а потом заявкой займётся координатор.
requests-ask-procedure = О каком лечении или обследовании речь? Можно своими словами.
requests-ask-country = Куда Вы хотели бы поехать? Страна, город или больница.
requests-ask-date = Когда Вы хотели бы приехать? Достаточно дня или месяца.
requests-ask-contact = Как координатору связаться с Вами вне этого чата? Напишите имя и телефон или адрес электронной почты.
requests-button-month = { $month }
requests-button-later = Пока не знаю
requests-button-here = Пишите мне сюда
requests-left-for-coordinator = Оставлю это так, как Вы написали: координатор прочитает.
requests-left-open = Ничего страшного, пока можно оставить это открытым.
requests-opened = Спасибо. Ваша заявка у наших координаторов, её номер { $reference }. Они видят вот что:
requests-updated = Я дополнил Вашу заявку { $reference }. Теперь координаторы видят вот что:
requests-row = • { $label }: { $value }
requests-label-procedure = Лечение
requests-label-specialty = Направление
requests-label-package = Программа
requests-label-facility = Больница
requests-label-city = Город
requests-label-country = Страна
requests-label-date = Когда
requests-label-duration = На сколько
requests-label-people = Сколько человек
requests-label-nationality = Паспорт
requests-label-second-nationality = Паспорт сопровождающего
requests-label-spoken-language = Язык персонала
requests-label-budget = Бюджет
requests-label-contact = Контакт
requests-not-booked = Пока ничего не забронировано: день, врача и цену подтверждает больница. Координатор напишет Вам сюда, а тем временем можно спрашивать меня.
requests-what-next = После Вашего «да» координатор прочитает заявку, узнает у больницы день и цену и напишет Вам сюда. Пока Вы не согласитесь, ничего не бронируется и платить ничего не нужно.
requests-how-to-follow = Спросите меня здесь в любое время: «что с моей заявкой?» Если пишете с другого устройства, добавьте номер заявки и телефон или почту, которые Вы оставили. Если передумаете, просто напишите «отменить заявку»: я переспрошу один раз, и она будет отменена.
requests-how-number = Номер Вашей заявки — { $reference }.
requests-how-no-number = Номер Вы получите сразу, как только скажете «да» в ответ на сводку.

requests-about-requested = разговор с человеком
requests-about-emergency = неотложный случай и всё, о чём Вы ещё просили здесь
requests-about-complaint = жалоба
requests-about-booking = запись на приём
requests-about-medical-advice = медицинский вопрос
requests-about-bot-failed = вопрос, на который я не смог ответить
requests-about-cannot-answer = вопрос, на который я не смог ответить
requests-about-stepped-in = разговор, к которому подключился координатор
requests-about-privacy = вопрос о Ваших данных
requests-about-cancel = заявка, которую Вы отменили
requests-about-attachment = файл, который Вы прислали
requests-about-undelivered = ответ, который до Вас не дошёл

requests-status-none = В этом разговоре Вашей заявки пока нет. Хотите, составим её вместе?
requests-status-waiting = Ваша заявка { $reference } ({ $about }) от { $since } принята и стоит в очереди: координатор напишет Вам сюда. Последнее изменение: { $changed }
requests-status-held = Вашей заявкой { $reference } ({ $about }) от { $since } занимается координатор, он отвечает Вам здесь. Последнее изменение: { $changed }
requests-status-followed = Координатор видел Вашу заявку { $reference } ({ $about }) от { $since } и следит за ней. Подробности он расскажет Вам сам, спросите его, пожалуйста, здесь. Последнее изменение: { $changed }
requests-status-closed = Ваша заявка { $reference } ({ $about }) от { $since } уже закрыта. Если что-то осталось нерешённым, я охотно позову координатора. Дата закрытия: { $changed }

requests-cancel-none = Открытой заявки у Вас здесь сейчас нет, поэтому отменять ничего не нужно. Если Вы записывались в другом месте, поможет координатор.
requests-cancel-sure = Жаль, что поездка не складывается. Отменить Вашу заявку { $reference } ({ $about }) от { $since }? Последнее изменение: { $changed }
requests-cancel-closed = Готово: заявка { $reference } отменена. Если передумаете, просто напишите.
requests-cancel-told = Я сообщил координаторам, что Вы отменяете { $reference }. Если с больницей уже о чём-то договорились, они отменят это там и подтвердят Вам здесь.
requests-cancel-kept = Запись отменена, в больницу ничего не уйдёт. Открытым остаётся только срочное обращение { $reference }, пока его не посмотрит человек. Если с Вами всё в порядке, напишите об этом, и координатор его закроет.
requests-back = А теперь вернёмся к Вашей заявке.

requests-about-review = Ваш отзыв
requests-whose = Чтобы защитить Ваши данные, мне нужно ещё одно: какой телефон или адрес почты Вы оставили с заявкой { $reference }?
requests-not-found = К сожалению, заявку { $reference } я не нахожу. Проверьте, пожалуйста, номер и контакт; если хотите, её поищет координатор.

requests-ask-people = Кто поедет? Достаточно числа или «мы с мамой».
requests-ask-nationality = Паспорт какой страны у пациента? От этого зависит виза.
requests-button-people =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
       *[many] { $n } человек
    }
requests-button-back = Назад
requests-summary = Проверьте, пожалуйста, заявку. Вот что я передам:
requests-consent = Если Вы ответите «да», я передам это координаторам, а они — больнице, которую Вы выберете, чтобы узнать дату и цену; больше никому. Всё верно?
requests-not-sent = Хорошо, я пока ничего не отправил. Что изменить? Просто напишите, например «в мае». Если всё-таки верно, скажите, пожалуйста, «да».
requests-contact-wrong = Я не вижу здесь ни телефона, ни адреса почты. Напишите, пожалуйста, номер с кодом страны, например +976 9911 2233, или адрес вида name@example.com.
requests-date-wrong = Этот день уже прошёл. Когда Вы хотели бы приехать? Достаточно дня или месяца.
requests-label-name = Имя
requests-not-sent-yet = Заявка ещё не отправлена: она ждёт Вашего «да». С Вашим «да» у неё появится номер, и я сразу напишу его здесь.
requests-label-examinations = Обследования
requests-not-found-by = Только по контакту { $contact } я заявку не нахожу. Попросить координатора её поискать?
requests-number-strange = К сожалению, заявки { $reference } я не нахожу: номера наших заявок выглядят иначе.
requests-noted = Записал: { $details }.
requests-number-form = Если заявка была в другом чате, напишите, пожалуйста, её номер (вида AYN-000123) и телефон или почту, которые Вы тогда оставили.
requests-dropped = Хорошо, я всё отменил, ничего не отправлено. Если передумаете, просто напишите.
requests-paused = Конечно, не торопитесь. Ничего не отправлено, а всё, что Вы рассказали, я сохранил. Когда будете готовы, просто напишите: «продолжим заявку».
requests-waits = Ваша заявка ждёт Вас, ничего не отправлено. Спешить некуда: когда захотите продолжить, ответьте «да» или просто напишите мне.
requests-number-lost = Мне очень жаль, что Вы ждали и не получили ответа. Потерянный номер — не беда: координатор найдёт заявку по телефону или почте, которые Вы оставили, и напишет Вам сюда, что с ней. Позвать его?
requests-sorry-wait = Простите, что Вам пришлось ждать без ответа.
requests-name-noted = Спасибо, { $name }. А как координатору с Вами связаться? Подойдёт телефон, имя в мессенджере или адрес почты; или просто скажите «пишите мне сюда».
requests-contact-here = Конечно, номер оставлять не обязательно. Координатор напишет Вам сюда.
requests-contact-unsure = Записал { $contact } так, как Вы написали. Я не уверен, какой это страны номер; если хотите, напишите его ещё раз с кодом страны.
requests-label-visit = Цель визита
requests-visit-follow-up = контрольный осмотр после лечения
requests-label-patient = Для кого
requests-patient-aged =
    { $n ->
        [one] { $who }, { $n } год
        [few] { $who }, { $n } года
       *[many] { $who }, { $n } лет
    }
requests-patient-self = для вас
requests-patient-mother = ваша мама
requests-patient-father = ваш папа
requests-patient-parents = ваши родители
requests-patient-wife = ваша жена
requests-patient-husband = ваш муж
requests-patient-partner = близкий вам человек
requests-patient-son = ваш сын
requests-patient-daughter = ваша дочь
requests-patient-child = ваш ребёнок
requests-patient-sister = ваша сестра
requests-patient-brother = ваш брат
requests-patient-sibling = ваш брат или сестра
requests-patient-grandmother = ваша бабушка
requests-patient-grandfather = ваш дедушка
requests-patient-friend = ваш друг или подруга
requests-patient-relative = ваш родственник
