"""How long a treatment keeps the patient on site, by the rough public guides in the catalog."""

from __future__ import annotations

from concierge.catalog.codes import Code
from concierge.catalog.facts import Procedure

WEEKS_ON_SITE = "weeks-on-site"
STITCHES = "stitches-out"
WEEK = 7


def is_light(procedure: Procedure) -> bool:
    """Whether it needs neither a bed nor a wait before the flight, so that examination and treatment share a day."""
    return procedure.typical_hospital_nights == 0 and procedure.min_days_before_flying == 0


def treatment_day(procedure: Procedure) -> int:
    """The day of the treatment when the day of arrival is 1 and the day after it is for tests."""
    return 2 if is_light(procedure) or procedure.suits_checkup_builder else 3


def days_until_flight(procedure: Procedure) -> int:
    """Days from the treatment to the earliest flight home, which is at least the day after the discharge."""
    return max(procedure.typical_hospital_nights + 1, procedure.min_days_before_flying)


def days_until_departure(procedure: Procedure) -> int:
    """Days from the treatment to the way home: the earliest flight, but no sooner than the day after the stitches come out."""
    return max(days_until_flight(procedure), *(_low(code) + 1 for code in procedure.remarks if code == STITCHES), 0)


def days_on_site(procedure: Procedure) -> int:
    """Days that the treatment asks for on site, whatever else: 0 unless the catalog names weeks."""
    return WEEK * max((_low(code) for code in procedure.remarks if code == WEEKS_ON_SITE), default=0)


def usual_days(procedure: Procedure) -> int:
    """Days of the whole stay, arrival and departure included, when no closed day lies in between."""
    return max(treatment_day(procedure) + days_until_departure(procedure), days_on_site(procedure))


def _low(code: Code) -> int:
    low = code.values.get("low")
    return low if isinstance(low, int) else 0
