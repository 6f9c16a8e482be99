"""What a message wants out of the plan that was shown, and for how many it makes the plan: each clause has its own verb."""

from __future__ import annotations

from actions.replanning import is_unwanted
from actions.saying import says_in
from actions.turn import Turn, names
from concierge.catalog.surroundings import Attraction
from concierge.context.mentions import Mention
from concierge.context.treatment import TREATMENT
from concierge.languages.reply import Line
from concierge.understanding.clauses import clauses
from concierge.understanding.numbers import whole_numbers

GOING, COMING = ("left_out", "left_out_after", "take_out", "without"), ("put_in", "more")
"""Kinds of words by which a clause takes something out, and puts something in."""
PEOPLE = "people"


def leave_out(turn: Turn, sights: tuple[Attraction, ...]) -> list[Line]:
    """What is said of each thing that a message wants out of its plan: treatments, `sights`, or what no plan of ours holds.

    A treatment that is left out is no wish for it: the message goes on without it. What only the clinic can decide goes to a person.
    """
    lines = [Line("itinerary-left-out", {"sights": names("attraction", [one.id for one in sights])})] if sights else []
    unwanted = unwanted_treatments(turn)
    if unwanted:
        turn.mentions = tuple(one for one in turn.mentions if one not in unwanted)
        if not turn.mentioned("procedure"):
            turn.know(**{detail: turn.before.get(detail) for detail in TREATMENT})
    package = turn.catalog.packages.get(turn.details.get("package", ""))
    held = [str(one.value) for one in unwanted if package and one.value in package.procedures]
    others = [str(one.value) for one in unwanted if one.value not in held]
    is_unknown = not sights and not unwanted and leaves_something_else(turn)
    if held:
        lines.append(Line("itinerary-left-of-package", {"procedures": names("procedure", held)}))
    if others:
        lines.append(Line("itinerary-left-not-in", {"procedures": names("procedure", others)}))
    if is_unknown:
        lines.append(Line("itinerary-left-unknown"))
    if held or is_unknown:
        turn.hand_over("cannot-answer")
    return lines


def people_lines(turn: Turn) -> list[Line]:
    """How many travel, for who tells it beside a change of the plan."""
    told = [int(one) for one in turn.mentioned(PEOPLE) if int(one) > 1]
    return [Line("itinerary-people", {"n": told[-1]})] if told else []


def unwanted_treatments(turn: Turn) -> list[Mention]:
    """The treatments that a message names to leave them out, but not the one that the plan is made for.

    A clause without a verb goes on with the one before it: "drop the acupuncture and the massage".
    """
    named = [one for one in turn.mentions if one.detail == "procedure" and one.end > 0 and one.value != turn.before.get("procedure")]
    places = [(one.start, one.end) for one in named]
    unwanted: list[Mention] = []
    for one in sorted(named, key=lambda mention: mention.start):
        is_bare = not any(says_in(turn, clause_with(turn, one), kind) for kind in COMING)
        if is_unwanted(turn, one, places) or (unwanted and is_bare):
            unwanted.append(one)
    return unwanted


def clause_with(turn: Turn, mention: Mention) -> str:
    """The clause in which something is named; the whole message when it has only one."""
    words = turn.text[mention.start : mention.end]
    return next((one for one in clauses(turn.text, turn.language) if words in one), turn.text)


def leaves_something_else(turn: Turn) -> bool:
    """Whether a clause takes something out and names nothing that we know, nor a number of days."""
    return not turn.text.startswith("/") and any(
        says_in(turn, clause, "take_out")
        and not whole_numbers(clause, turn.language)
        and not any(one.end > 0 and turn.text[one.start : one.end] in clause for one in turn.mentions)
        for clause in clauses(turn.text, turn.language) or (turn.text,)
    )


def of_days(turn: Turn, mention: Mention) -> str:
    """The message with blanks for the clauses that take out something else than the days named, each letter at its old place."""
    text, words = turn.text, turn.text[mention.start : mention.end]
    for clause in clauses(turn.text, turn.language):
        if words not in clause and any(says_in(turn, clause, kind) for kind in GOING):
            text = text.replace(clause, " " * len(clause))
    return text
