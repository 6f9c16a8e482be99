# Поиск больницы или клиники, сведения о ней, сравнение двух.

clinics-ask-treatment = Я с радостью помогу Вам разобраться. О чём речь: болезнь, лечение, какой орган беспокоит? Напишите своими словами или выберите ниже.
clinics-ask-which = О какой больнице или клинике Вы спрашиваете? Напишите название или выберите ниже.
clinics-none = Других подходящих вариантов в каталоге нет. Посмотреть другое направление или позвать координатора?
clinics-none-exactly = Полного совпадения в каталоге нет, поэтому от этого условия я пока отступил: { $missing }.
clinics-intro =
    { $n ->
        [1] По запросу «{ $criteria }» нашёлся { $n } вариант:
        [one] По запросу «{ $criteria }» нашёлся { $n } вариант. Советую начать с этих:
        [few] По запросу «{ $criteria }» нашлось { $n } варианта. Советую начать с этих:
       *[many] По запросу «{ $criteria }» нашлось { $n } вариантов. Советую начать с этих:
    }
clinics-intro-wider =
    { $n ->
        [1] Всего в каталоге { $n } вариант:
        [one] Всего в каталоге { $n } вариант. Советую начать с этих:
        [few] Всего в каталоге { $n } варианта. Советую начать с этих:
       *[many] Всего в каталоге { $n } вариантов. Советую начать с этих:
    }
clinics-item = { $number }. { $place }: { $kind }, { $city }, { $country }. Аккредитация: { $accreditation }. Языки: { $languages }. Данные за { $year } г.
clinics-item-alone = { $place }: { $kind }, { $city }, { $country }. Аккредитация: { $accreditation }. Языки: { $languages }. Данные за { $year } г.
clinics-order = Выше в списке те, где говорят на Вашем языке, есть международная аккредитация и центр для иностранных пациентов; за место в списке никто не платит.
clinics-button-named = { $name }
clinics-button-more = Показать ещё
clinics-button-only-in = Только { $place }
clinics-button-ask-coordinator = Спросить координатора
clinics-button-book = Записаться на приём
clinics-name = { $place }
clinics-row = { $label }: { $value }
clinics-value = { $value }
clinics-city-and-country = { $city }, { $country }
clinics-label-native = Местное название
clinics-label-kind = Вид
clinics-label-city = Город
clinics-label-accreditation = Аккредитация
clinics-label-languages = Языки
clinics-label-specialties = Направления
clinics-label-centre = Центр для иностранных пациентов
clinics-label-insurers = Страховка
clinics-label-website = Сайт
clinics-label-days = Длительность
clinics-label-cities = Где
clinics-label-range = Цена на человека
clinics-confirm-first = Эти сведения не вполне надёжны: попросите их подтвердить, прежде чем строить планы.
clinics-not-in-catalog = Часов работы, врачей и телефона в каталоге нет. Попросить координатора узнать это для Вас?
clinics-reviews-none = Проверенных отзывов и показателей успеха у меня сейчас нет, а пересказывать непроверенное я не хочу. Могу показать аккредитацию с источником, а координатор может запросить данные у самой клиники. Позвать его?
clinics-compare-ask = Что сравнить? Назовите две больницы или выберите лечение, и я сопоставлю страны.
clinics-compare-with = С чем сравнить: { $place }?
clinics-compare-intro = Рядом друг с другом:
clinics-compare-value = { $first } | { $second }
clinics-compare-package = { $package }: { $days }, { $cities }. { $range } на человека, ориентировочная цена, { $year } г.

clinics-why = Почему именно эти и в таком порядке: каталог называет клинику именно для этого лечения — 5 баллов, Ваш язык — 2, международная аккредитация — 2, центр для иностранных пациентов — 2, Ваше направление как основное — 1, надёжность сведений — 1. Затем города чередуются, чтобы Вы видели не только столицу. За место в списке никто не платит.
clinics-why-place = • { $place }: { $reasons }
clinics-why-none = • { $place }: подходит под Ваш запрос, без дополнительных баллов
clinics-why-treatment = каталог называет её именно для этого лечения
clinics-why-language = сотрудники говорят на Вашем языке
clinics-why-accreditation = международная аккредитация
clinics-why-centre = центр для иностранных пациентов
clinics-why-field = Ваше направление здесь основное
clinics-why-sure = сведения надёжные
clinics-button-why = Почему именно эти?
clinics-button-review = Я лечился: оставить отзыв
clinics-review-write = Спасибо, это поможет тем, кто поедет после Вас. Напишите, пожалуйста, здесь, где и когда Вы лечились и как всё прошло. Координатор уточнит у Вас, что лечение действительно было; только после этого отзыв учитывается.
