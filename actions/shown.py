"""What our last answer shows, so that "the Sanya one" is looked for there before the whole catalog is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypeVar

from actions.turn import Turn
from concierge.catalog.facts import Facility, Package
from concierge.conversation.outbox import last_answer, lately_said

PLACE, PACKAGE, EXAMINATION = "/ask_clinic_details", "/ask_package_details", "/customise_checkup"
"""What a button with the name of a place, a package or an examination says to the bot."""
FOR_ILLNESS = ("checkup-guide-illness", "checkup-guide-own")
ADVISED = "checkup-guide-item"
LISTED = "clinics-item"
"""The line of a place in a list."""
Thing = TypeVar("Thing", Facility, Package)


def places_shown(turn: Turn) -> list[Facility]:
    """The places that our last answer shows, in its order."""
    return [turn.catalog.facilities[one] for one in _ids(turn, PLACE, "facility") if one in turn.catalog.facilities]


def lists_lately(turn: Turn) -> list[list[Facility]]:
    """The places of each list that we showed lately, the newest list first."""
    lists = [
        [str(dict(line["values"])["place"]["name"][1]) for line in reply["lines"] if line["key"] == LISTED]
        for reply in lately_said(turn.database, turn.conversation)
    ]
    return [[turn.catalog.facilities[one] for one in ids if one in turn.catalog.facilities] for ids in lists if ids]


def packages_shown(turn: Turn) -> list[Package]:
    """The packages that our last answer shows, in its order."""
    return [turn.catalog.packages[one] for one in _ids(turn, PACKAGE, "package") if one in turn.catalog.packages]


def buttons_shown(turn: Turn) -> list[str]:
    """What the buttons of our last answer say to the bot."""
    return [str(one["payload"]) for reply in last_answer(turn.database, turn.conversation) for one in reply["buttons"]]


def suggested(turn: Turn, hinted: Sequence[str]) -> list[str]:
    """Those examinations of some at which a message hints that our last answer suggests; of several what it puts first for an illness.

    "Add the endoscopy" means the one that was just suggested.
    """
    answer = last_answer(turn.database, turn.conversation)
    told = [line["values"]["part"] for reply in answer for line in reply["lines"] if line["key"] == ADVISED]
    offered = _ids(turn, EXAMINATION, "procedure")  # a phone shows fewer buttons than lines
    shown = [one for one in hinted if one in offered or {"name": ["procedure", one]} in told]
    first = [line["values"]["parts"]["list"] for reply in answer for line in reply["lines"] if line["key"] in FOR_ILLNESS]
    urged = [one for one in shown if any({"name": ["procedure", one]} in parts for parts in first)]
    return urged if len(shown) > 1 and urged else shown


def in_city_named(turn: Turn, shown: Sequence[Thing]) -> list[Thing]:
    """Those of the shown that are in a city which the message names."""
    cities = {*turn.mentioned("city")}
    return [one for one in shown if cities & _cities_of(one)]


def _cities_of(thing: Facility | Package) -> set[str]:
    return {*thing.cities} if isinstance(thing, Package) else {thing.city}


def know_shown(turn: Turn) -> None:
    """Take the one place or package that our last answer shows in the city named as the one meant: "book the Sanya one"."""
    if any(turn.mentioned(detail) for detail in ("facility", "package", "procedure", "specialty")):
        return
    packages, places = in_city_named(turn, packages_shown(turn)), in_city_named(turn, places_shown(turn))
    if len(packages) == 1:
        turn.know(package=packages[0].id)
    elif len(places) == 1:
        turn.know(facility=places[0].id)


def _ids(turn: Turn, button: str, detail: str) -> list[str]:
    told = [json.loads(one.removeprefix(button)) for one in buttons_shown(turn) if one.startswith(button + "{")]
    return list(dict.fromkeys(str(one[detail]) for one in told if detail in one))
