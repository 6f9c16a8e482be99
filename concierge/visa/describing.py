"""A judged visa rule in lines and as a card; the words are in data/<language>/reply/visa.ftl."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from concierge.catalog.codes import Code
from concierge.context.showing import coded
from concierge.languages.reply import Card, Line, Row, Value
from concierge.visa.judging import Status, Verdict

NOT_LISTED = "not-listed"
"""Code of a visa-free stay whose purposes leave treatment out."""
CERTAINTIES = ("low", "medium", "high")


def head_line(verdict: Verdict) -> Line:
    """The answer itself: whether a visa is needed, and for how many days none is."""
    rule = verdict.rule
    values: dict[str, Value] = {"nationality": {"country": rule.nationality}, "destination": {"country": rule.destination}}
    if verdict.status is Status.CITIZEN:
        return Line("visa-citizen", values)
    if verdict.status in (Status.ENDED, Status.ENDS_FIRST):
        return Line(f"visa-{verdict.status.value}", {**values, "date": _day(rule.valid_until)})
    if verdict.status is Status.NOT_BEGUN:
        return Line("visa-not-begun", {**values, "date": _day(rule.valid_from)})
    values["required"] = coded(rule.visa_required)
    if verdict.status is Status.FREE and rule.visa_free_days:
        return Line("visa-free", {**values, "n": rule.visa_free_days})
    return Line("visa-needed", values)


def rule_lines(verdict: Verdict) -> list[Line]:
    """How far the visa-free stay reaches, what it rests on, and until when."""
    if verdict.status is Status.CITIZEN:
        return []
    rule, lines = verdict.rule, []
    if verdict.stay and verdict.enough is not None:
        key = "visa-enough" if verdict.enough else "visa-not-enough"
        is_no_purpose = verdict.enough and rule.visa_free_covers_treatment == NOT_LISTED
        told = Line(key + ("-usually" if verdict.stay.is_guess else ""), {"n": verdict.stay.days})
        lines.append(Line("visa-no-purpose") if is_no_purpose else told)
    if verdict.ends_soon:
        lines.append(Line("visa-ends-soon", {"date": _day(verdict.ends_soon)}))
    covers = [rule.visa_free_covers_treatment] if rule.visa_free_covers_treatment and verdict.status in (Status.FREE, Status.NEEDED) else []
    lines += _joined("visa-basis", [*covers, *verdict.parts])
    lines += [Line("visa-part-ended", {"date": _day(day)}) for day in verdict.parts_ended]
    lines += [Line("visa-part-ends", {"date": _day(day)}) for day in verdict.parts_ending]
    return lines


def caution_lines(verdict: Verdict) -> list[Line]:
    """What a visa-free stay must not be trusted with: an end that is near, and treatment that is not among its purposes."""
    rule = verdict.rule
    is_no_purpose = verdict.status is Status.FREE and rule.visa_free_covers_treatment == NOT_LISTED
    ends = [Line("visa-ends-soon", {"date": _day(verdict.ends_soon)})] if verdict.ends_soon else []
    return [*ends, *([Line("visa-no-purpose")] if is_no_purpose else [])]


def short_lines(verdict: Verdict) -> list[Line]:
    """The rule of who comes along: the answer, what to beware of, and which visa it is where one is needed."""
    return [head_line(verdict), *caution_lines(verdict), *(type_lines(verdict) if verdict.needs_visa else [])]


def type_lines(verdict: Verdict) -> list[Line]:
    """Which visa it is."""
    key = "visa-types" if verdict.needs_visa else "visa-types-longer"
    types = verdict.rule.medical_visa_type
    return [Line(key, {"types": {"items": [coded(one) for one in types], "between": "conversation-between-sources"}})] if types else []


def document_lines(verdict: Verdict) -> list[Line]:
    """The papers as a checklist, and how long the office takes."""
    rule = verdict.rule
    if not rule.documents:
        return []
    head = Line("visa-documents" if verdict.needs_visa else "visa-documents-longer", {"destination": {"country": rule.destination}})
    return [head, *(Line("visa-document", {"document": coded(one)}) for one in rule.documents), *processing_lines(verdict)]


def processing_lines(verdict: Verdict) -> list[Line]:
    """How many days the visa takes."""
    low, high = verdict.rule.processing_days_min, verdict.rule.processing_days_max
    if low is None or high is None:
        return []
    return [Line("visa-processing", {"days": {"number": low, "to": high}, "n": high})]


def companion_lines(verdict: Verdict) -> list[Line]:
    """The rule for those who come along."""
    return _joined("visa-companion", verdict.rule.companion_rule)


def extension_lines(verdict: Verdict) -> list[Line]:
    """How the stay can be made longer."""
    return _joined("visa-extension", verdict.rule.extension)


def remark_lines(verdict: Verdict) -> list[Line]:
    """What else the catalog notes."""
    return _joined("visa-remarks", verdict.remarks)


def office_line(verdicts: Sequence[Verdict]) -> Line:
    """Of which year the rules are, how sure that is, and where it must be confirmed."""
    rules = [verdict.rule for verdict in verdicts]
    years = sorted({rule.as_of for rule in rules})
    return Line(
        "visa-confirm",
        {
            "year": str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}",
            "certainty": {"words": f"visa-certainty-{min((rule.confidence for rule in rules), key=CERTAINTIES.index)}"},
            "offices": {
                "items": [coded(one) for one in dict.fromkeys(office for rule in rules for office in rule.offices)],
                "between": "conversation-between-sources",
            },
        },
    )


def visa_card(verdict: Verdict) -> Card:
    """The lines of one passport as a card."""
    told = (*type_lines(verdict), *processing_lines(verdict), office_line([verdict]))
    rows = [Row(Line("visa-label-answer"), head_line(verdict))]
    rows += [Row(Line(f"visa-label-{_label(line)}"), line) for line in told]
    values: dict[str, Value] = {"nationality": {"country": verdict.rule.nationality}, "destination": {"country": verdict.rule.destination}}
    return Card("visa", Line("visa-title", values), tuple(rows))


def _label(line: Line) -> str:
    return line.key.removeprefix("visa-").removesuffix("-longer")


def _joined(key: str, codes: Iterable[Code]) -> list[Line]:
    sentences: list[Value] = [coded(code) for code in codes]
    return [Line(key, {"sentences": {"items": sentences, "between": "visa-between"}})] if sentences else []


def _day(day: date | None) -> Value:
    return {"date": day.isoformat() if day else ""}
