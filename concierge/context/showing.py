"""Details as values that a reply can show in any language."""

from __future__ import annotations

import re
from typing import Any

from concierge.catalog import Code
from concierge.checkup.guidance import Person, person_of
from concierge.context.patient import patient_of
from concierge.context.towns import is_country
from concierge.conversation.details import Details
from concierge.languages.reply import Value

NAMED = ("procedure", "specialty", "city", "facility", "package")


def shown(detail: str, value: Any) -> Value:
    """The typed value by which a reply shows a detail."""
    if detail in NAMED:
        return {"name": [detail, value]}
    if detail == "cities":
        return {"list": [shown("city", one) for one in value]}
    if detail == "home" and is_country(value):
        return {"country": value}
    if detail in ("home", "apart"):
        return {"name": ["city", value]}
    if detail in ("country", "nationality", "second_nationality", "here"):
        return {"country": value}
    writers = {"spoken_language": _language, "date": _date, "duration": _duration, "budget": _budget}
    writers |= {"patient": _patient, "visit": _visit}
    writers |= {"person": _person, "people": _people, "accreditation": _accreditation, "insurer": _insurer, "examinations": _examinations}
    return writers[detail](value) if detail in writers else str(value)


def shown_list(details: Details, wanted: tuple[str, ...]) -> Value:
    """Those of the wanted details that are known, one after another; a city says its country, and so do several."""
    if "city" in details or "cities" in details:
        wanted = tuple(detail for detail in wanted if detail != "country")
    return {"items": [shown(detail, details[detail]) for detail in wanted if detail in details]}


def coded(code: Code) -> Value:
    """The words of a coded column of the catalog."""
    return {"words": code.key, "values": dict(code.values)}


def days(duration: str) -> int | None:
    """Days of an ISO duration in days, weeks or months (`P10D`, `P2W`, `P2M`: 60), else None."""
    told = re.fullmatch(r"P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", duration)
    return int(told[1] or 0) * 30 + int(told[2] or 0) * 7 + int(told[3] or 0) if told else None


def _language(value: Any) -> Value:
    return {"language": value}


def _people(value: Any) -> Value:
    return {"words": "requests-button-people", "values": {"n": value}}


def _person(value: Any) -> Value:
    person = person_of(str(value)) or Person()
    return {"words": f"checkup-who-{person.sex or 'any'}", "values": {"n": person.age or 0}}


def _patient(value: Any) -> Value:
    who, age = patient_of(str(value))
    named: Value = {"words": f"requests-patient-{who}"}
    return named if age is None else {"words": "requests-patient-aged", "values": {"who": named, "n": age}}


def _visit(value: Any) -> Value:
    return {"words": f"requests-visit-{value}"}


def _accreditation(value: Any) -> Value:
    return {"words": f"accreditation-{value}"}


def _examinations(value: Any) -> Value:
    return {"list": [{"name": ["procedure", one]} for one in value]}


def _insurer(value: Any) -> Value:
    return {"words": f"billing-{value}"}


def _date(value: Any) -> Value:
    return {"date": value}


def _duration(value: Any) -> Value:
    told = None if "M" in str(value) else days(str(value))
    if told is not None:
        return {"words": "conversation-days", "values": {"n": told}}
    months = re.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?", str(value))
    return {"words": "conversation-months", "values": {"n": 12 * int(months[1] or 0) + int(months[2] or 0)}} if months else str(value)


def _budget(value: Any) -> Value:
    amount, currency = value["amount"], value.get("currency")
    return {"money": amount, "currency": currency} if currency else {"number": amount}
