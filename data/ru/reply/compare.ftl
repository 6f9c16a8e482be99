# Что ещё важно, когда сравнивают места.

compare-beside = Что ещё стоит взвесить:
compare-way = • { $name }, { $duration }
compare-stay = • При таком лечении, где бы оно ни проходило: { $nights }, лететь — не раньше чем через { $flight } после лечения, вся поездка — примерно { $stay }. Решает врач.
compare-nights =
    { $n ->
        [0] без ночей в больнице
        [one] { $n } ночь в больнице
        [few] { $n } ночи в больнице
       *[many] { $n } ночей в больнице
    }
compare-label-visa = Виза
compare-label-way = Дорога
compare-label-stay = Время
compare-where = Где это лечат, например:
compare-where-none = В самом городе ({ $city }) клиники для этого лечения в каталоге нет.
compare-place = { $number }. { $place }
compare-row = • { $label }: { $value }
compare-row-more = • { $label }, только здесь: { $value }
compare-no-more = • В моём каталоге нет ничего, чего не было бы у второй.
compare-both = У обеих:
compare-label-named = Каталог называет её для
compare-treatments = Что из двух подойдёт Вам ({ $treatments }), решает врач после обследования: чем они отличаются медицински, в моём каталоге не сказано. Зато есть обычные сроки, а ниже — цены:
compare-treatment = • { $treatment }: { $nights }, лететь — не раньше чем через { $flight }, вся поездка — примерно { $stay }.
compare-treatments-alike = • Сроки у обоих одинаковые: { $nights }, лететь — не раньше чем через { $flight }, вся поездка — примерно { $stay }.
compare-package-sum = • { $package }: примерно { $range }
compare-package-cheaper = Если судить по этим суммам, дешевле «{ $package }».
compare-package-begins-lower = Начальная цена ниже у программы «{ $package }», но диапазоны пересекаются: точно скажет только письменный расчёт.
