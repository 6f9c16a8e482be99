"""How a new message changes what is known: the newest word counts, and what no longer fits it is dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Protocol

from concierge.context.cues import cues
from concierge.context.mentions import Mention, values_of
from concierge.conversation.details import Details
from concierge.languages.folding import fold

BARE = 2
"""Words of an answer that is nothing but the answer."""
SEVERAL = ("country", "facility", "package", "city")
"""Details of which a message may name several, to compare them: then none of them becomes what is known."""
BESIDE = 2
"""Countries that are kept as those talked about, for "compare the two"."""


class Places(Protocol):
    """What merging needs to know of the catalog."""

    def country_of_city(self, city: str) -> str | None:
        """ISO code of the country where a city lies."""

    def place_of_facility(self, facility: str) -> tuple[str, str] | None:
        """City and country of a facility."""

    def country_of_package(self, package: str) -> str | None:
        """ISO code of the country of a package."""

    def city_of_package(self, package: str) -> str | None:
        """The one city of a package; None when it leads to several."""

    def specialty_of(self, procedure: str) -> str | None:
        """The specialty to which a procedure belongs."""

    def specialties_at(self, facility: str) -> Sequence[str]:
        """The specialties of a facility."""

    def procedures_in(self, package: str) -> Sequence[str]:
        """The procedures in a package."""


def merge(known: Details, mentions: Sequence[Mention], places: Places, pending: str | None = None, text: str = "") -> Details:
    """What is known after a message: `known` before it, changed by its mentions; `pending` is the detail we asked for last.

    Returns a new dict. A bare answer ("3", "Mongolia") fills the pending detail.
    """
    said = _said(mentions, pending, text)
    details = {**known, **said}
    cities = {places.country_of_city(city) for city in values_of(mentions, "city")}
    for detail in SEVERAL:
        if len(values_of(mentions, detail)) > 1:
            details.pop(detail, None)
            said.pop(detail, None)
    if len(values_of(mentions, "city")) > 1 and len(cities) == 1 and "country" not in said:
        said["country"] = details["country"] = cities.pop()
    _fit_treatment(details, said, places)
    _fit_apart(details, said, places)
    _fit_place(details, said, places)
    _keep_countries(details, known, mentions, places)
    return {detail: value for detail, value in details.items() if value is not None}


def _said(mentions: Sequence[Mention], pending: str | None, text: str) -> Details:
    said = {mention.detail: mention.value for mention in reversed(mentions)}  # of several the first counts
    said.update({one.detail: other.value for one, other in pairwise(mentions) if _is_closer(one, other, text)})
    said = _two_of_a_kind(said, mentions, text)
    is_bare = len(text.split()) <= BARE
    if pending and pending not in said:
        said.update(_bare_answer(pending, said, text))
        if pending == "nationality" and "nationality" in said:
            said.pop("country", None)
        if pending == "country" and "country" in said and "nationality" in said and is_bare:
            said.pop("nationality", None)
        if pending == "second_nationality" and "second_nationality" in said:
            said.pop("nationality", None)
            said.pop("country", None)
    return said


def _is_closer(one: Mention, other: Mention, text: str) -> bool:
    """Whether the second of two treatments side by side says more closely what the first one is: "sight correction SMILE"."""
    return one.detail == other.detail == "procedure" and text[one.end : other.start].isspace()


def _two_of_a_kind(said: Details, mentions: Sequence[Mention], text: str) -> Details:
    nationalities = values_of(mentions, "nationality")
    if len(nationalities) > 1:
        said["second_nationality"] = nationalities[1]
    dates = [str(value) for value in values_of(mentions, "date")]
    changed = [end for _, end in cues(fold(text), None, "made")]
    after = [mention for mention in mentions if mention.detail == "date" and any(end <= mention.start <= end + 1 for end in changed)]
    if len(dates) > 1 and after:
        said["date"] = after[0].value  # "make it April, in March I cannot"
    elif len(dates) > 1 and cues(fold(text), None, "rather"):
        said["date"] = dates[-1]  # "not the 15th, the 20th"
    elif len(dates) > 1 and (closer := next((value for value in dates if _lies_within(value, said["date"])), None)):
        said["date"] = closer  # "after Ramadan, so about 15 March"
    elif len(dates) > 1 and not any("/" in value for value in dates[:2]):
        said["date"] = "/".join(sorted(dates[:2]))
    return said


def _lies_within(day: str, span: str) -> bool:
    """Whether a date says more closely when an interval is meant."""
    (first, _, last), (start, _, end) = day.partition("/"), str(span).partition("/")
    return day != span and bool(end) and start <= first and (last or first) <= end


def _bare_answer(pending: str, said: Details, text: str) -> Details:
    """What a message that does not name the pending detail says of it all the same."""
    if pending == "nationality" and "country" in said:
        return {} if cues(fold(text), None, "elsewhere") else {"nationality": said["country"]}  # "and in Korea?" names no passport
    if pending == "country" and "nationality" in said and len(text.split()) <= BARE:
        return {"country": said["nationality"]}
    if pending == "second_nationality" and not text.startswith("/"):
        is_bare = set(said) == {"country"} and len(text.split()) <= 2
        return {"second_nationality": said.get("nationality") or said["country"]} if "nationality" in said or is_bare else {}
    count = re.fullmatch(r"\D{0,12}(\d{1,3})\D{0,12}", text.strip())
    if count and pending == "people" and not said:
        return {"people": int(count[1])}
    if count and pending == "duration" and not said:
        return {"duration": f"P{int(count[1])}D"}
    return {}


def _fit_treatment(details: Details, said: Details, places: Places) -> None:
    """Drop a specialty, facility or package that does not fit a treatment named now, and the other way round."""
    if "procedure" in said:
        specialty = places.specialty_of(said["procedure"])
        _drop(details, said, "specialty", details.get("specialty") != specialty)
        _drop(details, said, "facility", "facility" in details and specialty not in places.specialties_at(details["facility"]))
        _drop(details, said, "package", "package" in details and said["procedure"] not in places.procedures_in(details["package"]))
    elif "specialty" in said:
        procedure = details.get("procedure")
        _drop(details, said, "procedure", procedure is not None and places.specialty_of(procedure) != said["specialty"])
        _drop(details, said, "facility", "facility" in details and said["specialty"] not in places.specialties_at(details["facility"]))
        _drop(details, said, "package", said["specialty"] is not None)


def _fit_apart(details: Details, said: Details, places: Places) -> None:
    """Who names a city where she does not want to be, or not only, stays in its country; who wants it after all is taken at her word."""
    beyond = details.pop("beyond", None)
    if beyond:  # "not only Seoul": the whole country, Seoul as well
        _drop(details, said, "facility", _place(details, places)[0] == beyond)
        _drop(details, said, "city", details.get("city") == beyond)
        _drop(details, said, "apart", details.get("apart") == beyond)
        details["country"] = details.get("country") or places.country_of_city(beyond)
    apart = said.get("apart")
    if apart and details.get("city") == apart:
        details.pop("city")
    if apart and not details.get("country"):
        details["country"] = places.country_of_city(apart)
    if said.get("city") and said["city"] == details.get("apart"):
        details.pop("apart")


def _keep_countries(details: Details, known: Details, mentions: Sequence[Mention], places: Places) -> None:
    """The countries talked about, the newest last; a goal that stays as it was is no newer than what was asked about beside it."""
    named = [*values_of(mentions, "country"), *map(places.country_of_city, values_of(mentions, "city"))]
    is_goal_named = any(values_of(mentions, detail) for detail in ("facility", "package"))
    if is_goal_named or details.get("country") != known.get("country") or details.get("country") not in (known.get("countries") or ()):
        named.append(details.get("country"))
    new = [country for country in dict.fromkeys(named) if country]
    kept = [country for country in details.get("countries") or [] if country not in new]
    if new:
        details["countries"] = [*kept, *new][-max(BESIDE, len(new)) :]


def _fit_place(details: Details, said: Details, places: Places) -> None:
    """A facility or a package fixes its city and country, a city its country; a new place drops what lies elsewhere."""
    if said.get("facility"):
        place = places.place_of_facility(said["facility"])
        if place:
            details["city"], details["country"] = place
    elif said.get("city"):
        details["country"] = places.country_of_city(said["city"]) or details.get("country")
        _drop(details, said, "facility", _place(details, places)[0] not in (None, said["city"]))
    elif said.get("package"):
        _drop(details, said, "duration", True)
        details["country"] = places.country_of_package(said["package"]) or details.get("country")
        details["city"] = places.city_of_package(said["package"]) or details.get("city")
    country = details.get("country")
    _drop(details, said, "city", "city" in details and places.country_of_city(details["city"]) != country)
    _drop(details, said, "facility", _place(details, places)[1] not in (None, country))
    _drop(details, said, "package", "package" in details and places.country_of_package(details["package"]) not in (None, country))


def _place(details: Details, places: Places) -> tuple[str | None, str | None]:
    facility = details.get("facility")
    return (places.place_of_facility(facility) if facility else None) or (None, None)


def _drop(details: dict[str, Any], said: Details, detail: str, misfits: bool) -> None:
    if misfits and detail not in said:
        details.pop(detail, None)
