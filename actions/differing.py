"""In what two treatments of one field differ, as far as the catalog tells: the doctor decides, and how long each takes."""

from __future__ import annotations

from actions.intents import COMPARE
from actions.saying import chance_of, says
from actions.things import SURE
from actions.turn import Turn
from concierge.compare.beside import stay_values
from concierge.context.provenance import source_line
from concierge.languages.reply import Line

TWO = 2


def say_difference(turn: Turn) -> None:
    """Say of two treatments that a message compares who decides between them, and the days of each; the prices stand below."""
    named = [turn.catalog.procedures[one] for one in map(str, turn.mentioned("procedure")) if one in turn.catalog.procedures]
    is_compared = turn.heard.intent == COMPARE or chance_of(turn.told, COMPARE) >= SURE or says(turn, "compare")
    if not is_compared or len(named) != TWO or named[0].specialty != named[1].specialty:
        return
    names = {"list": [{"name": ["procedure", one.id]} for one in named]}
    days = [stay_values(one) for one in named]
    rows = (
        [Line("compare-treatments-alike", {"treatments": names, **days[0]})]
        if days[0] == days[1]
        else [
            Line("compare-treatment", {"treatment": {"name": ["procedure", one.id]}, **told}) for one, told in zip(named, days, strict=True)
        ]
    )
    turn.say(Line("compare-treatments", {"treatments": names}), *rows, source_line(turn.catalog, named))
