"""How many travel: said as a number, by a word for a group, or counted from whom the message names."""

from __future__ import annotations

from functools import cache

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.registry import languages
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.mention import Mention
from concierge.understanding.numbers import number_at

MOST = 60
MOST_OF_US = 12
LIST_MARKS = frozenset({",", "،", "、"})


def find_people(text: str, language: str | None) -> list[Mention]:
    """The number of travellers, at most one mention; everyone counts, the writer too."""
    mention = counted(text, language) or _named(read(text, language))
    return [mention] if mention is not None else []


def counted(text: str, language: str | None) -> Mention | None:
    """The number of travellers as far as a number or a word for a group says it."""
    reading = read(text, language)
    return _counted(reading) or _group(reading) or _of_us(reading)


def _counted(reading: Reading) -> Mention | None:
    """`4 people`; several such (`2 adults and 2 children`) are added up."""
    total, first, last = 0, None, 0
    index = 0
    while index < len(reading.tokens):
        number = number_at(reading, index)
        if number is None:
            index += 1
            continue
        value, end = number
        end += reading.text(end) in {"个", "ge"}
        if value == 1 and reading.get(index, "digits") is None:
            index = end  # "one person" is mostly somebody, not the traveller
            continue
        is_kind = reading.get(end, "persons") or (
            first is not None and (reading.get(end, "many_relatives") or reading.get(end, "relatives"))
        )
        if is_kind and float(value).is_integer() and 0 < value <= MOST and not reading.get(end, "age"):
            total, first, last = total + int(value), index if first is None else first, end + 1
        index = max(end, index + 1)
    if first is not None and _joined_relative(reading, last):
        total, last = total + 1, last + (1 if reading.get(last, "relatives") else 2 if reading.get(last + 1, "relatives") else 3)
    return Mention("people", total, *reading.span(first, last)) if first is not None and total <= MOST else None


def _of_us(reading: Reading) -> Mention | None:
    """`бид гурав`, `нас трое`, `我们三个`: a number right after "we" that counts nothing else."""
    for index in range(1, len(reading.tokens)):
        number = number_at(reading, index) if reading.get(index - 1, "self") else None
        if number is None or not float(number[0]).is_integer() or not 1 < number[0] <= MOST_OF_US:
            continue
        end = number[1] + (reading.text(number[1]) in {"个", "ge"})
        if not any(reading.get(end, kind) for kind in ("units", "age", "scales", "currencies", "months", "fixed", "year", "until")):
            return Mention("people", int(number[0]), *reading.span(index, end))
    return None


def _joined_relative(reading: Reading, index: int) -> bool:
    """`two adults and a baby`, `٣ بالغين وطفل`: one more, named without a number."""
    if reading.get(index, "relatives") and reading.get(index, "prefix") == "و":
        return True
    at = index + 1 + bool(reading.get(index + 1, "one"))
    return bool(reading.get(index, "with") and reading.get(at, "relatives"))


def _group(reading: Reading) -> Mention | None:
    for index in range(len(reading.tokens)):
        size = reading.get(index, "groups")
        if size:
            return Mention("people", int(size), *reading.span(index, index + 1))
    return None


def _named(reading: Reading) -> Mention | None:
    """`me and my wife`, `с женой и двумя детьми`, `ээжтэйгээ`: the writer and those who come along."""
    first, last, count = None, 0, 1
    for index in range(len(reading.tokens)):
        if not (reading.get(index, "relatives") or reading.get(index, "many_relatives")):
            continue
        start = _start_of_company(reading, index, last if first is not None else None)
        if start is None:
            continue
        count += _how_many(reading, index)
        first, last = start if first is None else first, index + 1
    return Mention("people", count, *reading.span(first, last)) if first is not None else None


def _how_many(reading: Reading, index: int) -> int:
    number = number_at(reading, index - 1)
    if number is not None and float(number[0]).is_integer() and number[0] <= 9:
        return int(number[0])
    return 2 if reading.get(index, "pairs") or reading.get(index, "many_relatives") else 1


def _start_of_company(reading: Reading, index: int, after: int | None) -> int | None:
    """Where "with …" begins; a further one may follow the first by "and" alone."""
    if reading.text(index).endswith(_with_endings()):
        return index
    if reading.get(index, "prefix") in {"و", "وال"}:
        return index - 1 if index and (after is not None or reading.get(index - 1, "self") or reading.get(0, "self")) else None
    if reading.text(index - 1) in LIST_MARKS and (reading.get(index - 2, "self") or after is not None):
        return index - 1
    if reading.get(index - 1, "prefix") == "و" and number_at(reading, index - 1) and after is not None:
        return index - 1
    for before in range(index - 1, max(-1, index - 4), -1):
        if reading.get(before, "with"):
            joins = reading.text(before) in {"and", "и", "و", "和", "跟", "同", "与", "加"} or reading.text(before).startswith("و")
            is_company = (
                not joins
                or after is not None
                or reading.get(before - 1, "self")
                or reading.get(before + 1, "self")
                or reading.get(0, "self")
            )
            return before if is_company else None
    return None


@cache
def _with_endings() -> tuple[str, ...]:
    """Endings that mean "with one's own": `ээжтэйгээ`, "with my mother"."""
    return tuple(fold(ending) for code in languages() for ending in str(grammar(code).get("with_own_endings", "")).split())
