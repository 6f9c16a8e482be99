# Сколько стоит лечение в разных странах.

prices-ask-treatment = Цена какого лечения Вас интересует? Напишите своими словами или выберите ниже.
prices-intro = { $procedure }: сколько это обычно стоит. Это цены в целом по стране, а не прайс-лист одной клиники: в клиниках они разные.
prices-range = • { $country }: { $range }{ $unit } (примерно { $dollars }{ $own }), { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = ориентировочная цена, { $year } г.
prices-kind-published = опубликованная цена, { $year } г.
prices-own = ; примерно { $range }
prices-remark = { $remark }
prices-rate-date = Пересчитано по курсу на { $date }; курс меняется каждый день.
prices-example-only = Это ориентировочные цены, ни одна клиника их не публиковала. Прежде чем решать, попросите письменный расчёт. Запросить его для Вас?
prices-some-examples = Ориентировочные цены ни одна клиника не публиковала. Прежде чем решать, попросите письменный расчёт. Запросить его для Вас?
prices-by-country = Цены у меня по странам: внутри страны они зависят больше от клиники, чем от города.
prices-no-rate = Курса для этой валюты ({ $currency }) у меня нет, поэтому называю цены в валюте клиник и в долларах США.
prices-budget-enough = Вашего бюджета ({ $budget }) должно хватить: всё вместе там обычно стоит { $range }. Дорога и проживание отдельно.
prices-budget-between = Ваш бюджет ({ $budget }) попадает в обычный диапазон { $range } за всё вместе, так что дело в клинике. Дорога и проживание отдельно.
prices-budget-short = Ваш бюджет ({ $budget }) меньше обычной суммы за всё вместе: { $range }.
prices-none = К сожалению, такой цены у меня пока нет: { $procedure }. Письменный расчёт может дать клиника, а координатор может его запросить. Позвать координатора?
prices-relation = Как соотносятся цены, по данным { $year } г.: { $there } — 100 %, { $here } — примерно { $share } %.
prices-label-country = { $country }
prices-value = { $range }{ $unit } (примерно { $dollars }{ $own }), { $kind }
prices-title = { $procedure }
prices-button-estimate = Письменный расчёт
prices-button-elsewhere = Цена: { $place }
prices-budget-reaches = { $budget } хватит хотя бы на нижнюю границу цены здесь: { $countries }.
prices-budget-nowhere = { $budget } — это ниже цен на такое лечение во всех странах каталога. Второе мнение может подсказать менее дорогой путь.
