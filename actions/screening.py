"""What is generally advised to examine at an age; part of the check-up that patients put together."""

from __future__ import annotations

from collections.abc import Sequence

from actions.clinics import human_button
from actions.smalltalk import meaning_button
from actions.turn import Turn, payload
from concierge.catalog.facts import Screening
from concierge.checkup.guidance import BANDS, Person, coded_person, guidance
from concierge.context.provenance import source_line
from concierge.context.showing import coded
from concierge.languages.reply import Button, Line, Value

GUIDE = "guide"
SEXES = ("f", "m")


def say_guidance(turn: Turn, person: Person, parts: Sequence[Button], last: Sequence[Line] = ()) -> None:
    """What is generally advised at this age, each with its source; `parts` add them to the check-up, `last` tells what it costs.

    Without an age it is all that there is.
    """
    found = guidance(turn.catalog, person)
    who: Value = {"words": f"checkup-who-{person.sex or 'any'}", "values": {"n": person.age or 0}}
    if not found:
        turn.say(Line("checkup-guide-none", {"who": who}), buttons=[meaning_button("customise_checkup"), human_button()])
        return
    turn.say(
        Line("checkup-guide", {"who": who}) if person.age else Line("checkup-guide-family"),
        *(Line("checkup-guide-item", guidance_values(one)) for one in found),
        *([] if person.age else [Line("checkup-guide-age")]),
        Line("checkup-guide-doctor"),
        source_line(turn.catalog, found),
        *last,
        buttons=[*parts, meaning_button("customise_checkup"), human_button()],
    )


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
    turn.say(Line("checkup-guide-ask"), buttons=[*buttons, human_button()])
