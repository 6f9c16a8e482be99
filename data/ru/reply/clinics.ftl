# Поиск больницы или клиники, сведения о ней, сравнение двух.

clinics-ask-treatment = Я с радостью помогу Вам разобраться. О чём речь: болезнь, лечение, какой орган беспокоит? Напишите своими словами или выберите ниже.
clinics-ask-which = О какой больнице или клинике Вы спрашиваете? Напишите название или выберите ниже.
clinics-none = Больше подходящих мест в каталоге нет. Посмотреть другое направление или позвать координатора?
clinics-none-exactly = Чтобы подходило всё сразу, в каталоге не нашлось; пришлось отступить от условия: { $missing }.
clinics-intro =
    { $n ->
        [one] По Вашему запросу ({ $criteria }) нашлось { $n } место. Начать я бы посоветовал так:
        [few] По Вашему запросу ({ $criteria }) нашлось { $n } места. Начать я бы посоветовал с этих:
       *[many] По Вашему запросу ({ $criteria }) нашлось { $n } мест. Начать я бы посоветовал с этих:
    }
clinics-intro-wider =
    { $n ->
        [one] Всего в каталоге { $n } место. Начать я бы посоветовал так:
        [few] Всего в каталоге { $n } места. Начать я бы посоветовал с этих:
       *[many] Всего в каталоге { $n } мест. Начать я бы посоветовал с этих:
    }
clinics-item = { $number }. { $place }: { $kind }, { $city }, { $country }. Аккредитация: { $accreditation }. Языки: { $languages }. Данные за { $year } г.
clinics-item-alone = { $place }: { $kind }, { $city }, { $country }. Аккредитация: { $accreditation }. Языки: { $languages }. Данные за { $year } г.
clinics-order = Порядок зависит от того, говорят ли на Вашем языке, есть ли международная аккредитация и отдел для иностранных пациентов; за место в списке никто не платит.
clinics-button-named = { $name }
clinics-button-more = Показать ещё
clinics-button-only-in = Только { $place }
clinics-button-ask-coordinator = Спросить координатора
clinics-button-book = Записаться на приём
clinics-name = { $place }
clinics-row = { $label }: { $value }
clinics-value = { $value }
clinics-city-and-country = { $city }, { $country }
clinics-label-native = Название на месте
clinics-label-kind = Вид
clinics-label-city = Город
clinics-label-accreditation = Аккредитация
clinics-label-languages = Говорят на языках
clinics-label-specialties = Направления
clinics-label-centre = Отдел для иностранных пациентов
clinics-label-insurers = Страховка
clinics-label-website = Сайт
clinics-label-days = Продолжительность
clinics-label-cities = Места
clinics-label-range = Цена на одного
clinics-confirm-first = Эти сведения неточны: прежде чем на них опираться, попросите их подтвердить.
clinics-not-in-catalog = Часов работы, врачей и телефона в каталоге нет. Попросить координатора узнать это для Вас?
clinics-reviews-none = Проверенных отзывов и показателей успеха у меня сейчас нет, а пересказывать непроверенное я не хочу. Могу показать аккредитацию с источником, а координатор может запросить данные у самой клиники. Позвать его?
clinics-compare-ask = Что сравнить? Назовите две больницы или выберите лечение, и я сопоставлю страны.
clinics-compare-with = С чем сравнить: { $place }?
clinics-compare-intro = Рядом друг с другом:
clinics-compare-value = { $first } | { $second }
clinics-compare-package = { $package }: { $days }, { $cities }. { $range } на одного, примерная цена { $year } г.

clinics-why = Почему именно эти и в таком порядке: ваш язык — 2 балла, международная аккредитация — 2, центр для иностранных пациентов — 2, ваше направление как основное — 1, надёжность сведений — 1. Затем города чередуются, чтобы вы видели не только столицу. За место в списке никто не платит.
clinics-why-place = • { $place }: { $reasons }
clinics-why-none = • { $place }: подходит под ваш запрос, без дополнительных баллов
clinics-why-language = сотрудники говорят на вашем языке
clinics-why-accreditation = международная аккредитация
clinics-why-centre = центр для иностранных пациентов
clinics-why-field = ваше направление здесь основное
clinics-why-sure = сведения надёжные
clinics-button-why = Почему именно эти?
clinics-button-review = Я лечился: оставить отзыв
clinics-review-write = Спасибо, это поможет тем, кто поедет после вас. Напишите, пожалуйста, здесь, где и когда вы лечились и как всё прошло. Координатор уточнит у вас, что лечение действительно было; только после этого отзыв учитывается.
