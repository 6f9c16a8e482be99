# Сколько стоит лечение в разных странах.

prices-ask-treatment = Цена какого лечения Вас интересует? Напишите своими словами или выберите ниже.
prices-intro = { $procedure }: сколько это обычно стоит по странам. В клиниках цены разные, это не прейскурант одной из них.
prices-range = • { $country }: { $range }{ $unit } (примерно { $dollars }{ $own }), { $kind }
prices-of = { $procedure }:
prices-unit = {" "}· { $unit }
prices-kind-example = примерная цифра, { $year } г.
prices-kind-published = опубликованная цена, { $year } г.
prices-own = ; примерно { $range }
prices-remark = { $remark }
prices-rate-date = Пересчитано по курсу на { $date }; курс меняется каждый день.
prices-example-only = Это примерные цифры, ни одна клиника их не публиковала. Прежде чем решать, попросите письменный расчёт. Запросить его для Вас?
prices-some-examples = Примерные цифры ни одна клиника не публиковала. Прежде чем решать, попросите письменный расчёт. Запросить его для Вас?
prices-none = Цены на это у меня пока нет: { $procedure }. Письменный расчёт может дать клиника, а координатор может его запросить. Позвать координатора?
prices-relation = Для сравнения, по данным { $year } г.: { $here } — примерно { $share } % от цены в другом месте ({ $there }).
prices-label-country = { $country }
prices-value = { $range }{ $unit } (примерно { $dollars }{ $own }), { $kind }
prices-title = { $procedure }
prices-button-estimate = Письменный расчёт
prices-button-elsewhere = Цена: { $place }
