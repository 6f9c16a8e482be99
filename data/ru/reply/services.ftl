# Вокруг лечения: общее для всех ответов, где жить, как добраться.

services-ask-country = О какой стране идёт речь? Тогда я отвечу точнее.
services-elsewhere = К сожалению, о лечении в этой стране ({ $country }) в моём каталоге сведений нет. В нём есть: { $destinations }.
services-amount = { $range } (примерно { $about })
services-button-more = Рассказать подробнее
services-card = { $value }
services-about = • { $name }: { $about }
services-providers = Кто этим занимается: { $providers }.
services-price = Ориентировочная цена ({ $year } г.): { $prices }.
services-price-of = { $range } { $unit }
services-terms = Цена: { $terms }.
services-between-prices = {"; "}
services-between-sentences = {" "}
services-remarks = {" "}{ $remarks }

services-stays-none = К сожалению, именно здесь ({ $place }) жилья в моём каталоге нет. Вот ближайшее, что я знаю:
services-stays-near = Рядом с клиникой ({ $place }) можно остановиться здесь:
services-stays-in = Где можно остановиться ({ $place }):
services-stay = • { $name } ({ $type }, { $city }; рядом { $near }): { $range } за ночь, { $year } г.{ $features }
services-stay-features = {" "}Полезно знать: { $features }.
services-stays-guide = Это ориентировочные цены, они зависят от сезона и номера; пока ничего не забронировано.
services-stay-family = Можно ли близким остаться в больнице? В отдельной палате обычно разрешают одному взрослому; в реанимации есть часы посещений.
services-caregiver = Помощь у постели больного (сиделка): { $price }.

services-ask-from = Откуда Вы поедете? Напишите город или страну либо выберите ниже.
services-ways = Дорога: { $start } – { $goal }.
services-ways-from = Маршруты, которые я знаю; отправление: { $start }.
services-way = • { $name } ({ $mode }): { $duration }; { $frequency }; { $price } ({ $year } г.).{ $remarks }
services-way-none = К сожалению, прямого маршрута { $start } – { $goal } я не знаю.
services-way-offer = Попросить координатора подобрать для Вас удобный маршрут?
services-chain = В несколько этапов, { $start } – { $goal }:
services-ways-guide = Расписание и цены часто меняются: проверьте их, пожалуйста, перед покупкой.
services-arrival = • Из аэропорта в город ({ $city }): { $name }; { $duration }; { $frequency }; { $price } ({ $year } г.).{ $remarks }
services-lying = Если больной может ехать только лёжа или в пути нужен врач, обратитесь к координатору: такое организуют индивидуально.
services-no-flights-russia-korea = С 2022 года прямых рейсов между Россией и Южной Кореей нет. Летают через Китай, а когда ходит паром, можно и на пароме.
services-time-how = { $time } ({ $how })
services-price-basis = { $price }, { $basis }
services-hours =
    { $time } { $n ->
        [one] час
        [few] часа
        [many] часов
       *[other] часа
    }
services-minutes =
    { $time } { $n ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
services-facilitator-noted = Спасибо. Я передал это координатору: он проверит вместе с Вами и, если нужно, сообщит куда следует. До тех пор, пожалуйста, ничего не платите и не отправляйте документов.
services-speakers-such-as = Например: { $places }.
