# Программы: поездки с лечением и проживанием.

packages-none = К сожалению, других подходящих программ в моём каталоге нет. Позвать координатора, чтобы он составил программу для Вас?
packages-none-exactly = Готовой программы, где подходит всё сразу, нет, поэтому это условие я пока не учитывал: { $missing }.
packages-intro =
    { $n ->
        [one] Нашлась { $n } программа ({ $criteria }):
        [few] Нашлось { $n } программы ({ $criteria }). Советую начать с этих:
        [many] Нашлось { $n } программ ({ $criteria }). Советую начать с этих:
       *[other] Нашлось { $n } программы ({ $criteria }). Советую начать с этих:
    }
packages-intro-wider =
    { $n ->
        [one] В моём каталоге { $n } программа:
        [few] Всего в моём каталоге { $n } программы. Для начала по нескольку из каждой страны; назовите лечение, место, число дней или бюджет, и я подберу точнее:
        [many] Всего в моём каталоге { $n } программ. Для начала по нескольку из каждой страны; назовите лечение, место, число дней или бюджет, и я подберу точнее:
       *[other] Всего в моём каталоге { $n } программы. Для начала по нескольку из каждой страны; назовите лечение, место, число дней или бюджет, и я подберу точнее:
    }
packages-item = { $number }. { $package }: { $days }, { $cities }. { $range } на человека, ориентировочная цена, { $year } г. Входит: { $included }.
packages-example-only = Цены ориентировочные, ни одна клиника их не публиковала; прежде чем решать, попросите, пожалуйста, письменное предложение.
packages-name = { $package }
packages-row = { $label }: { $value }
packages-value = { $value }
packages-remark = { $remark }
packages-price = { $range } на человека (примерно { $dollars }{ $own }), ориентировочная цена, { $year } г.
packages-not-said = Чего нет в списке, то не входит: уточните перелёт, визовый сбор, лекарства и то, что врач назначит дополнительно. Цена ориентировочная; письменное предложение Вы получите до решения. Запросить его?
packages-button-request = Запросить эту программу
packages-label-days = Длительность
packages-label-cities = Где
packages-label-facilities = Клиники
packages-label-procedures = Лечение
packages-label-included = Входит
packages-label-range = Цена
packages-label-for = Кому подходит
packages-for-people =
    { $n ->
        [one] Цена указана на одного; на { $n } человека это { $range } (примерно { $dollars }).
        [few] Цена указана на одного; на { $n } человека это { $range } (примерно { $dollars }).
       *[other] Цена указана на одного; на { $n } человек это { $range } (примерно { $dollars }).
    }
packages-for-people-of =
    { $n ->
        [one] • { $package }, на { $n } человека: { $range } (примерно { $dollars })
        [few] • { $package }, на { $n } человека: { $range } (примерно { $dollars })
       *[other] • { $package }, на { $n } человек: { $range } (примерно { $dollars })
    }
packages-cheapest-first = Сначала самые недорогие:
packages-listed = { $thing }: да, в программе есть ({ $items }).
packages-not-listed = { $thing }: в списке этой программы этого нет, рассчитывайте оплатить отдельно.
packages-thing-food = Питание
packages-thing-flight = Авиабилеты
packages-thing-visa = Виза
packages-thing-hotel = Проживание
packages-thing-transfer = Трансфер
packages-thing-interpreter = Переводчик
packages-thing-medicine = Лекарства
packages-thing-insurance = Страховка
packages-share =
    { $n ->
        [few] На { $n } человека это по { $share } на каждого; цены указаны на одного.
       *[other] На { $n } человек это по { $share } на каждого; цены указаны на одного.
    }
packages-season = По моим данным, ни одна из этих программ не привязана к сезону, так что её можно запросить и на это время ({ $date }).
packages-season-of = «{ $package }»: { $remark }
