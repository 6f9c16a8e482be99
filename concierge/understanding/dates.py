"""Days and intervals in a message: absolute and relative, in words, digits and both orders."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from concierge.understanding import calendar
from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import DASHES, DAY_MARKS, NAMED_PARTS, Found, whole_at, year_at
from concierge.understanding.dates_east import chinese, mongolian
from concierge.understanding.dates_feasts import feast
from concierge.understanding.dates_hijri import hijri
from concierge.understanding.dates_weeks import week_of_month
from concierge.understanding.dates_within import days_within
from concierge.understanding.durations import duration_parts
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.mention import Mention

_NUMERIC = re.compile(
    r"(?<![\d.,/])(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})|(\d{1,2})([./])(\d{2}|\d))(?!\d|[.,/]\d|\s?%)"
)


def find_dates(text: str, language: str | None, now: date | None = None) -> list[Mention]:
    """Every date as `2026-12-25`, every interval as `2026-12-01/2026-12-31`."""
    now = now or calendar.today()
    reading = read(text, language)
    found = _numeric(reading, now)
    index = 0
    while index < len(reading.tokens):
        match = _at(reading, index, now)
        if match is None:
            index += 1
            continue
        span, end = match
        mention = Mention("date", span.iso(), *reading.span(index, end))
        if not any(mention.overlaps(other) for other in found):
            found.append(mention)
        index = max(end, index + 1)
    return sorted(found, key=lambda mention: mention.start)


def _numeric(reading: Reading, now: date) -> list[Mention]:
    """`2026-12-25`, `25.12.2026`, `25/12`, `12/25`, and a range of two of them."""
    found: list[tuple[date, int, int]] = []
    for match in _NUMERIC.finditer(reading.folded.text):
        told = _numeric_day(match, now, reading)
        if told is not None:
            found.append((told, match.start(), match.end()))
    mentions: list[Mention] = []
    while found:
        first, start, end = found.pop(0)
        last = first
        between = reading.folded.text[end : found[0][1]].strip() if found else "?"
        if between in DASHES or between in {"по", "to", "до", "至", "到", "الى", "хуртэл", "ila"}:
            last, _, end = found.pop(0)
        mentions.append(Mention("date", Span(first, max(first, last)).iso(), *reading.folded.span(start, end)))
    return mentions


def _numeric_day(match: re.Match[str], now: date, reading: Reading) -> date | None:
    groups = match.groups()
    if groups[0]:
        return calendar.day(int(groups[0]), int(groups[1]), int(groups[2]), now)
    if groups[6]:
        year = int(groups[6]) if len(groups[6]) == 4 else 2000 + int(groups[6])
        return _either_order(year, int(groups[3]), int(groups[5]), now)
    if groups[8] == "." and (len(groups[9]) == 1 or _is_measured(reading, match.end())):
        return None  # 2.5 is a number
    return _either_order(None, int(groups[7]), int(groups[9]), now)


def _is_measured(reading: Reading, end: int) -> bool:
    """Whether a unit, a scale or a currency follows, so that `10.12` is an amount."""
    following = next((token for token in reading.tokens if token.start >= end), None)
    return following is not None and any(following.get(kind) for kind in ("currencies", "scales", "units", "persons", "is_scale"))


def _either_order(year: int | None, first: int, second: int, now: date) -> date | None:
    """The day first, unless there are not that many months: `12/25` is Christmas."""
    return calendar.day(year, second, first, now) or calendar.day(year, first, second, now)


def _at(reading: Reading, index: int, now: date) -> Found | None:
    rules: tuple[Callable[[Reading, int, date], Found | None], ...] = (
        feast, week_of_month, chinese, mongolian, hijri, _two_days_of_month, _day_of_month, _month_and_day, _relative_day,
        _counted_from_now, _weekday, _relative_span, _bare_month, _bare_day,
    )  # fmt: skip
    for rule in rules:
        found = rule(reading, index, now)
        if found is not None:
            return days_within(reading, found)
    return None


def _two_days_of_month(reading: Reading, index: int, now: date) -> Found | None:
    """`с 3 по 10 мая`, `3-10 May`, `من 3 إلى 10 مايو`, also with a month after each."""
    at = index + (1 if reading.get(index, "since") else 0)
    first = whole_at(reading, at)
    if first is None:
        return None
    first_month, at = _month_after(reading, first[1])
    if not (reading.text(at) in DASHES or reading.get(at, "until")):
        return None
    last = whole_at(reading, at + 1)
    if last is None:
        return None
    month, end = _month_after(reading, last[1])
    if month is None:
        return None
    year, end = year_at(reading, end, now)
    begin = calendar.day(year, first_month or month, first[0], now)
    finish = calendar.day(year, month, last[0], begin or now)
    return (Span(begin, finish), end) if begin and finish and begin <= finish else None


def _month_after(reading: Reading, index: int) -> tuple[int | None, int]:
    at = index + (1 if reading.text(index) in {"of", "من", "в"} else 0)
    month = reading.get(at, "months")
    return (int(month), at + 1) if month else (None, index)


def _day_of_month(reading: Reading, index: int, now: date) -> Found | None:
    """`25 декабря`, `25th of December 2026`, `٢٥ ديسمبر`."""
    told = whole_at(reading, index)
    if told is None or not 1 <= told[0] <= NAMED_PARTS[1]:
        return None
    month, end = _month_after(reading, told[1])
    if month is None:
        return _day_of_near_month(reading, told, now)
    year, end = year_at(reading, end, now)
    found = calendar.day(year, month, told[0], now)
    return (Span(found, found), end) if found else None


def _day_of_near_month(reading: Reading, day: tuple[int, int], now: date) -> Found | None:
    """`the 20th of this month`, `20 числа следующего месяца`, `20 من الشهر القادم`."""
    number, at = day
    while reading.text(at) in {*DAY_MARKS, "of", "من", "в"}:
        at += 1
    shift, unit = _shift(reading, at)
    end = unit + 1
    if shift is None and at > day[1]:
        unit, (shift, end) = at, _shift(reading, at + 1)
    if shift is None or reading.get(unit, "units") != "M":
        return None
    ahead = calendar.shifted(shift, "M", now.replace(day=1))
    found = calendar.day(ahead.year, ahead.month, number, ahead)
    return (Span(found, found), end) if found else None


def _month_and_day(reading: Reading, index: int, now: date) -> Found | None:
    """`December 25th, 2026`, `Dec 3-10`."""
    month = reading.get(index, "months")
    told = whole_at(reading, index + 1) if month else None
    if not month or told is None or not 1 <= told[0] <= NAMED_PARTS[1]:
        return None
    end = told[1]
    upper = whole_at(reading, end + 1) if reading.text(end) in DASHES or reading.get(end, "until") else None
    if upper and upper[0] <= NAMED_PARTS[1]:
        end = upper[1]
    else:
        upper = None
    after_comma = end + (1 if reading.text(end) == "," else 0)
    year, after_year = year_at(reading, after_comma, now)
    end = after_year if year else end
    first = calendar.day(year, int(month), told[0], now)
    last = calendar.day(year or (first.year if first else None), int(month), upper[0], now) if upper and first else first
    return (Span(first, last), end) if first and last and first <= last else None


def _relative_day(reading: Reading, index: int, now: date) -> Found | None:
    """Today, tomorrow; yesterday is no day for a journey, but it is told all the same."""
    shift = reading.get(index, "days")
    if reading.get(index + 1, "ordinals") or reading.get(index - 1, "all_of") or reading.get(index + 1, "after_that"):
        return None  # اليوم الثاني is the second day, طول اليوم the whole day, маргааш нь the day after that
    return (Span(found, found), index + 1) if shift is not None and (found := calendar.shifted(int(shift), "D", now)) else None


def _counted_from_now(reading: Reading, index: int, now: date) -> Found | None:
    """`in 3 weeks`, `через месяц`, `3 хоногийн дараа`, `两周后`."""
    has_before = bool(reading.get(index, "after")) and reading.text(index) != "within"
    start = index + (1 if has_before else 0)
    parts = duration_parts(reading, start)
    is_month = reading.get(start, "units") == "M" and bool(reading.get(start + 1, "months"))  # خلال شهر مارس is in March
    if parts is None and has_before and reading.get(start, "units") and reading.text(index) not in {"in", "within"} and not is_month:
        parts = (1.0, reading.get(start, "units"), start + 1)
    if parts is None or not (has_before or reading.get(parts[2], "later")):
        return None
    value, unit, end = parts
    is_within = reading.text(end) in {"дотор", "内", "dotor"}
    if not float(value).is_integer() or value > 400 or is_within:
        return None
    found = calendar.shifted(int(value), unit, now)
    return Span(found, found), end + (1 if reading.get(end, "later") else 0)


def _shift(reading: Reading, index: int) -> tuple[int | None, int]:
    """This or next before a word, as weeks or months ahead."""
    if reading.get(index, "next"):
        following, end = index + 1, 1
        while reading.get(following, "next"):
            following, end = following + 1, end + (1 if reading.text(following) == "下" else 0)
        return end, following
    if reading.get(index, "past"):
        return -1, index + 1
    return (0, index + 1) if reading.get(index, "this") else (None, index)


def _weekday(reading: Reading, index: int, now: date) -> Found | None:
    """`next Monday`, `в пятницу`, `下周三`, `يوم الخميس القادم`."""
    shift, at = _shift(reading, index)
    is_week = reading.get(at, "units") == "W" or reading.get(at, "fixed") == "P7D"
    if shift is not None and is_week and reading.get(at + 1, "weekdays") is not None:
        at += 1
    number = reading.get(at, "weekdays")
    if number is None or reading.get(at - 1, "self") or reading.get(at - 1, "both_of"):
        return None  # احنا الاثنين are the two of us
    end = at + 1
    if shift is None and reading.get(end, "next"):
        shift, end = 1, end + 1
    found = calendar.weekday(int(number), shift, now)
    found = calendar.weekday(int(number), None, now) if found < now else found
    return Span(found, found), end


def _relative_span(reading: Reading, index: int, now: date) -> Found | None:
    """`next week`, `в следующем месяце`, `энэ сард`, `下个月`, `الأسبوع القادم`, `next summer`, `this weekend`."""
    part, at = reading.get(index, "part"), index + (1 if reading.get(index, "part") else 0)
    shift, at = _shift(reading, at)
    end = at + 1
    if shift is None:
        shift, end = _shift(reading, at + 1)
        if shift is None and not (reading.get(at, "weekend") and reading.text(at - 1) in {"на", "on", "на этих"}):
            return None
        end = at + 1 if shift is None else end
    unit = "W" if reading.get(at, "fixed") == "P7D" else "M" if reading.text(at) == "月" else reading.get(at, "units")
    if reading.get(at, "weekend"):
        return calendar.weekend(shift or 0, now), end
    if reading.get(at, "season"):
        return calendar.season(str(reading.get(at, "season")), now.year + shift if shift else None, now), end
    if unit == "W":
        return calendar.week(shift or 0, now), end
    if unit == "M":
        ahead = calendar.shifted(shift or 0, "M", now.replace(day=1))
        part = part or reading.get(end, "part")
        return _day_within(reading, end, ahead, now) or (
            calendar.month(ahead.year, ahead.month, now, part),
            end + (1 if reading.get(end, "part") else 0),
        )
    return None


def _day_within(reading: Reading, index: int, month: date, now: date) -> Found | None:
    """`下个月15号`, `ирэх сарын 15`."""
    while reading.text(index) in {"числа", "на", "the", "on", "around", "يوم"}:
        index += 1
    told = whole_at(reading, index)
    if told is None or any(reading.get(told[1], kind) for kind in ("units", "currencies", "scales", "persons")):
        return None
    found = calendar.day(month.year, month.month, told[0], now)
    return (Span(found, found), told[1] + (1 if reading.text(told[1]) in {"日", "号"} else 0)) if found else None


def _bare_month(reading: Reading, index: int, now: date) -> Found | None:
    """`в мае`, `early June`, `конец августа 2027`, `May` (which must not be the English verb)."""
    part, at = reading.get(index, "part"), index + (1 if reading.get(index, "part") else 0)
    month = reading.get(at, "months")
    year, end = year_at(reading, at + 1, now)
    is_named = part or year or _before_month(reading, at) or _stands_apart(reading, at) or len(reading.tokens) <= 2
    if not month or (reading.text(at) in {"may", "mar", "sat", "march"} and not is_named):
        return None
    if year is None and reading.get(at + 1, "next"):
        end = at + 2
    return calendar.month(year, int(month), now, part), end


def _bare_day(reading: Reading, index: int, now: date) -> Found | None:
    """`15-нд`, `15号`, `15 числа`, `on the 15th`: that day of this month or the next."""
    number = reading.get(index, "digits")
    if number is None or not float(number).is_integer() or not 1 <= number <= NAMED_PARTS[1]:
        return None
    at = index + 1 + (reading.text(index + 1) == "-")
    if reading.text(at) not in DAY_MARKS or reading.text(at + 1) in {"楼", "线", "航"}:
        return None
    days = [found for month in range(1, 13) if (found := calendar.day(None, month, int(number), now))]
    return (Span(min(days), min(days)), at + 1) if days else None


def _stands_apart(reading: Reading, index: int) -> bool:
    """Whether a token has marks or nothing on both sides: "…, May, alone"."""
    return all(reading.text(one) in {"", ",", ".", ";", "!"} for one in (index - 1, index + 1))


def _before_month(reading: Reading, index: int) -> bool:
    if reading.text(index - 1) == "it":  # "make it march", and not "it may hurt"
        return reading.text(index - 2) in {"make", "made", "move", "moved", "change", "changed"}
    return reading.text(index - 1) in {
        "in",
        "of",
        "by",
        "until",
        "till",
        "this",
        "next",
        "from",
        "since",
        "around",
        "to",
        "or",
        "during",
        "for",
    }
