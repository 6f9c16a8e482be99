"""What is generally advised to examine at an age; part of the check-up that patients put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from actions.clinics import human_button
from actions.saying import says
from actions.smalltalk import meaning_button
from actions.turn import Turn, names, payload
from actions.wording import speaks_of_family
from concierge.catalog.facts import Screening
from concierge.checkup.builder import Checkup
from concierge.checkup.guidance import BANDS, Person, coded_person, guidance, names_relative
from concierge.context.provenance import source_line
from concierge.context.showing import coded
from concierge.languages.reply import Button, Line, Value

GUIDE = "guide"
SEXES = ("f", "m")
OF_SMOKERS = "heavy-smoker"
SUGGESTED = 4
"""Examinations offered at a time; a phone shows no more."""


def say_guidance(turn: Turn, person: Person, checkup: Checkup, part_button: Callable[[str], Button], last: Sequence[Line] = ()) -> None:
    """What is generally advised at this age and not in the check-up yet, each with its source.

    What belongs to an illness that the message names comes first, at whatever age. `part_button` adds one to the check-up, `last`
    tells what that costs. Without an age it is all that there is.
    """
    named = named_illness(turn, person)
    every = tuple(dict.fromkeys((*named, *guidance(turn.catalog, person))))
    found = [one for one in every if one.procedure not in checkup.parts]
    who: Value = {"words": f"checkup-who-{person.sex or 'any'}", "values": {"n": person.age or 0}}
    if not every:
        turn.say(Line("checkup-guide-none", {"who": who}), buttons=[meaning_button("customise_checkup"), human_button()])
        return
    kept: list[Value] = [{"name": ["procedure", one.procedure]} for one in every if one not in found]
    heading = Line("checkup-guide", {"who": who}) if person.age else Line("checkup-guide-family")
    is_of_family = speaks_of_family(turn) or names_relative(turn.text, turn.language)
    first = "checkup-guide-illness" if is_of_family else "checkup-guide-own"
    turn.say(
        *([Line(first, {"parts": names("procedure", dict.fromkeys(one.procedure for one in named))})] if named else []),
        *([Line("checkup-kept", {"part": {"list": kept}})] if kept else []),
        *([heading] if found else []),
        *(Line("checkup-guide-item", guidance_values(one)) for one in found),
        *([] if person.age else [Line("checkup-guide-age")]),
        Line("checkup-guide-doctor") if found else Line("checkup-guide-complete"),
        source_line(turn.catalog, every),
        *last,
        buttons=[*(part_button(one.procedure) for one in found[:SUGGESTED]), meaning_button("customise_checkup")],
    )


def named_illness(turn: Turn, person: Person) -> tuple[Screening, ...]:
    """Guidance on the illness or habit that a message tells of; the kind of words that name an illness is called as the guidance is."""
    of_either = guidance(turn.catalog, Person(sex=person.sex))
    return tuple(one for one in of_either if says(turn, one.id) or (str(one.condition) == OF_SMOKERS and says(turn, "smoking")))


def guidance_values(one: Screening) -> dict[str, Value]:
    """The values of one piece of guidance."""
    ages = {"from": one.age_from, "to": one.age_to or 0}
    return {
        "part": {"name": ["procedure", one.procedure]},
        "ages": {"words": "checkup-ages" if one.age_to else "checkup-ages-from", "values": ages},
        "every": {"words": "checkup-every", "values": {"n": one.every_years}} if one.every_years else "",
        "whom": {"words": f"checkup-only-{one.sex}"} if one.sex in SEXES else "",
        "condition": {"words": "checkup-condition", "values": {"condition": coded(one.condition)}} if one.condition else "",
        "year": str(one.as_of),
    }


def ask_for_whom(turn: Turn) -> None:
    """Ask for age and sex, with bands of age to press."""
    buttons = [
        Button(f"checkup-button-{sex}-{age}", payload("customise_checkup", choice=coded_person(Person(age, sex))))
        for sex in SEXES
        for age in BANDS
    ]
    turn.say(Line("checkup-guide-ask"), buttons=buttons)
