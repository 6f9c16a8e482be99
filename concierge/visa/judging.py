"""What a visa rule means for one patient today: whether it still holds, and whether its days are enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from concierge.catalog.codes import Code
from concierge.catalog.facts import VisaRule
from concierge.visa.asking import Stay

SOON = timedelta(days=60)
"""A rule that ends within this time is said to end soon."""
FREE_WITH = ("no", "no-with-k-eta")


class Status(Enum):
    """What the rule comes to."""

    CITIZEN = "citizen"
    NEEDED = "needed"
    FREE = "free"
    ENDED = "ended"
    ENDS_FIRST = "ends-first"
    NOT_BEGUN = "not-begun"


@dataclass(frozen=True)
class Verdict:
    """A rule judged: `ends_soon` is the day when it ends, `enough` whether the visa-free days last for the stay (None: unknown).

    `parts` are the codes of basis and remarks that may be shown, `parts_ended` the days on which others ended, `parts_ending` the days on
    which a shown one ends soon.
    """

    rule: VisaRule
    status: Status
    ends_soon: date | None = None
    stay: Stay | None = None
    enough: bool | None = None
    parts: tuple[Code, ...] = ()
    remarks: tuple[Code, ...] = ()
    parts_ended: tuple[date, ...] = ()
    parts_ending: tuple[date, ...] = ()

    @property
    def needs_visa(self) -> bool:
        """Whether the patient had better plan with a visa."""
        return self.status not in (Status.CITIZEN, Status.FREE) or self.enough is False


def judge(rule: VisaRule, today: date, travel: str | None = None, stay: Stay | None = None) -> Verdict:
    """Judge a rule for a journey; `travel` is an ISO date or interval, or None when the days are not known."""
    last = last_day(travel, stay)
    status = _status(rule, today, first_day(travel), last)
    holds = status in (Status.FREE, Status.NEEDED)
    shown = [code for code in (*(rule.visa_free_basis if holds else ()), *rule.remarks) if not code.ended(today)]
    ended = {_until(code) for code in (*rule.visa_free_basis, *rule.remarks) if code.ended(today)} - {rule.valid_until}
    ending = {day for day in map(_until, shown) if _ends_soon(day, today, last)} - {rule.valid_until}
    free = rule.visa_free_days if status is Status.FREE else None
    return Verdict(
        rule=rule,
        status=status,
        ends_soon=rule.valid_until if status is Status.FREE and _ends_soon(rule.valid_until, today, None) else None,
        stay=stay,
        enough=stay.days <= free if stay and free else None,
        parts=tuple(code for code in shown if code in rule.visa_free_basis),
        remarks=tuple(code for code in shown if code not in rule.visa_free_basis),
        parts_ended=tuple(sorted(day for day in ended if day)),
        parts_ending=tuple(sorted(day for day in ending if day)),
    )


def first_day(travel: str | None) -> date | None:
    """The first day of an ISO date or interval."""
    return date.fromisoformat(travel.partition("/")[0]) if travel else None


def last_day(travel: str | None, stay: Stay | None) -> date | None:
    """The last day of a journey: the end of the interval, or the day of arrival and the days of the stay."""
    first = first_day(travel)
    if travel is None or first is None:
        return None
    end = travel.partition("/")[2]
    return max(date.fromisoformat(end or travel), first + timedelta(days=(stay.days if stay else 1) - 1))


def _status(rule: VisaRule, today: date, first: date | None, last: date | None) -> Status:
    if rule.visa_required == "citizen":
        return Status.CITIZEN
    if rule.visa_required not in FREE_WITH:
        return Status.NEEDED
    if rule.ended(today):
        return Status.ENDED
    if not rule.begun(max(first or today, today)):
        return Status.NOT_BEGUN
    return Status.ENDS_FIRST if last and rule.ended(last) else Status.FREE


def _ends_soon(day: date | None, today: date, last: date | None) -> bool:
    return day is not None and (day <= today + SOON or (last is not None and day < last))


def _until(code: Code) -> date | None:
    until = code.values.get("until")
    return date.fromisoformat(str(until["date"])) if isinstance(until, dict) else None
