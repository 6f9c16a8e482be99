# Свой чек-ап: что в него входит и сколько стоит всё вместе.

checkup-now = Ваш выбор: { $base }.
checkup-added-parts = Дополнительно: { $parts }.
checkup-added = Добавлено: { $part }.
checkup-dropped = Убрано: { $part }.
checkup-kept = Уже входит: { $part }.
checkup-not-in = В Вашем чек-апе этого и не было: { $part }.
checkup-not-an-examination = { $part } — это лечение, а не обследование, поэтому в чек-ап оно не вошло.
checkup-total = • { $country }: всё вместе { $range } (примерно { $dollars }), ориентировочная цена, { $year } г.; в клиниках цены разные.
checkup-total-value = всё вместе { $range } (примерно { $dollars }), ориентировочная цена, { $year } г.
checkup-no-price = Цены нет в моём каталоге ({ $country }): { $parts }.
checkup-results =
    { $n ->
        [one] Последние результаты обычно готовы через { $n } день.
        [few] Последние результаты обычно готовы через { $n } дня.
        [many] Последние результаты обычно готовы через { $n } дней.
       *[other] Последние результаты обычно готовы через { $n } дня.
    }
checkup-remarks = Полезно знать: { $remarks }
checkup-between = {" "}
checkup-stay =
    { $n ->
        [one] На поездку с дорогой закладывайте около { $n } дня.
       *[other] На поездку с дорогой закладывайте около { $n } дней.
    }
checkup-general = Какие обследования нужны именно Вам, зависит от возраста, здоровья и болезней в семье: это решает врач вместе с Вами. Напишите, пожалуйста, что добавить; чтобы что-то убрать, назовите это ещё раз. Запросить письменное предложение?
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = Запросить этот чек-ап

checkup-guide-ask = Для кого обследование? Выберите ниже или напишите своими словами («мне 52 года, женщина»).
checkup-guide = Что обычно советуют ({ $who }):
checkup-guide-item = • { $part }{ $whom }: { $ages }{ $every }{ $condition } ({ $year })
checkup-guide-family = О болезнях в семье обязательно скажите врачу. Вот что обычно советуют и в каком возрасте:
checkup-guide-age = Напишите, пожалуйста, возраст, и я выберу то, что подходит.
checkup-guide-doctor = Это общие рекомендации для людей без жалоб, а не диагноз. Болезни в семье могут их изменить; обсудите их, пожалуйста, с врачом. Добавить что-нибудь из этого в Ваш чек-ап?
checkup-guide-none = Общих рекомендаций по этим обследованиям ({ $who }) я не знаю. Что разумно, скажет врач.
checkup-who-f =
    { $n ->
        [one] женщина, { $n } год
        [few] женщина, { $n } года
       *[many] женщина, { $n } лет
    }
checkup-who-m =
    { $n ->
        [one] мужчина, { $n } год
        [few] мужчина, { $n } года
       *[many] мужчина, { $n } лет
    }
checkup-who-any =
    { $n ->
        [one] { $n } год
        [few] { $n } года
       *[many] { $n } лет
    }
checkup-ages = от { $from } до { $to } лет
checkup-ages-from = с { $from } лет
checkup-every =
    { $n ->
        [1] , каждый год
        [one] , каждый { $n } год
        [few] , раз в { $n } года
       *[many] , раз в { $n } лет
    }
checkup-only-f = { "" } (для женщин)
checkup-only-m = { "" } (для мужчин)
checkup-condition = , { $condition }
checkup-button-guide = Что советуют в моём возрасте?
checkup-button-f-30 = Женщина, до 40
checkup-button-f-45 = Женщина, 40–49
checkup-button-f-55 = Женщина, 50–64
checkup-button-f-70 = Женщина, 65 и старше
checkup-button-m-30 = Мужчина, до 40
checkup-button-m-45 = Мужчина, 40–49
checkup-button-m-55 = Мужчина, 50–64
checkup-button-m-70 = Мужчина, 65 и старше
checkup-in-own = Примерно { $range } по курсу на { $date }.
checkup-which-part = Я не понял, о каком обследовании идёт речь. Напишите его название ещё раз или выберите ниже.
