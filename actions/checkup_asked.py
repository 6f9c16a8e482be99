"""What is asked of a check-up besides its sum: its hours, whether an examination is needed, and what is then left out after all."""

from __future__ import annotations

from collections.abc import Sequence

from actions.checkup_hints import COMING, GOING, base_named, pointed
from actions.intents import KNOWN_QUESTION, OWN_CHECKUP
from actions.leaving import clause_with
from actions.saying import says, says_in
from actions.turn import Turn, names
from concierge.catalog.facts import Price
from concierge.checkup.builder import BASES, Checkup, is_examination, read_checkup, remarks
from concierge.context.asking import PRICE, Ask
from concierge.context.certainty import LONG, SHORT, has_question_mark, words_in
from concierge.context.cues import cues
from concierge.context.provenance import source_line
from concierge.conversation.outbox import last_answer
from concierge.languages.folding import fold
from concierge.languages.reply import Button, Line

CHECKUP, HOURS = "checkup", "faq-076"
TELL_HOURS = frozenset({"half-day", "about-hours-in-korea"})
"""Remarks on an examination that say how long it takes."""
ADDED, ASKED_ABOUT = "checkup-added", "checkup-asked-part"
NEEDED = ("is_needed",)
OF_REFUSAL = ("not_added", "take_out", "left_out_after")
"""Kinds of words by which a message that names nothing wants no more of what was talked about last."""


def hours_asked(turn: Turn) -> tuple[Ask, ...]:
    """The question how many hours a check-up takes, when a message asks it and no part of the one put together tells it."""
    checkup = read_checkup(turn.details.get("examinations") or [], turn.catalog)
    is_told = bool(TELL_HOURS & {*remarks(checkup, turn.catalog, turn.details.get("country"))})
    return (Ask(KNOWN_QUESTION, HOURS),) if says(turn, "hours") and not is_told else ()


def decides(turn: Turn) -> bool:
    """Whether a message points to an examination suggested for the check-up put together, asks about one, or wants none more.

    So does one that only says on which base it stands: "better the complete one".
    """
    begun = read_checkup(turn.before.get("examinations") or (), turn.catalog)
    named = {*turn.mentioned("procedure")}
    is_sought = says(turn, "book") or says(turn, "hospitals") or (has_question_mark(turn.text) and words_in(turn.text) > SHORT)
    is_base = words_in(turn.text) <= LONG and bool(base_named(turn) or (named and named <= {*BASES})) and not is_sought
    is_of_one = turn.topic == OWN_CHECKUP and bool(is_base or pointed(turn) or asked_about(turn, begun))
    return is_of_one or declined(turn) is not None


def asked_about(turn: Turn, checkup: Checkup) -> list[str]:
    """The examinations that a message asks about before anything is decided: "is a PET-CT needed?"; none of them is in the check-up.

    The price of a single one is asked so, too, of a check-up that is put together already, and not while it is added.
    """
    named = [one for one in turn.mentions if one.detail == "procedure" and one.end > 0]
    is_built = bool(turn.before.get("examinations")) and len(named) == 1

    def is_asked(text: str) -> bool:
        questions, refusals = ([start for kind in kinds for start, _ in cues(fold(text), turn.language, kind)] for kinds in (NEEDED, GOING))
        if questions and min(questions) < min(refusals, default=len(text)):  # 有没有必要, and not 没有必要
            return True
        is_needed = has_question_mark(text) and says_in(turn, text, "needed")
        is_priced = is_built and says_in(turn, text, "how_much") and not says_in(turn, text, COMING)
        return (is_needed or is_priced) and not refusals

    asked = []
    for one in named:
        texts = [clause_with(turn, one), *([turn.text] if len(named) == 1 and not says(turn, COMING) else [])]
        if is_examination(str(one.value), turn.catalog) and one.value not in checkup.parts and any(map(is_asked, texts)):
            asked.append(str(one.value))
    return list(dict.fromkeys(asked))


def say_asked(turn: Turn, checkup: Checkup, parts: Sequence[str], buttons: Sequence[Button]) -> None:
    """What examinations cost that are only asked about, and that a doctor decides on them; "yes" puts in the only one."""
    country = turn.details.get("country")
    wanted = [country] if country in turn.catalog.destinations else [*turn.catalog.destinations]
    prices = [price for part in parts for one in wanted for price in turn.catalog.prices(part, one)[:1]]
    name = {"part": names("procedure", parts)}
    lines = (*map(price_line, prices), source_line(turn.catalog, [*(turn.catalog.procedures[part] for part in parts), *prices]))
    turn.say(Line(ASKED_ABOUT, name), *lines, Line("checkup-ask-add", name), buttons=buttons)
    if len(parts) == 1:
        turn.on_yes(OWN_CHECKUP, examinations=[*checkup.parts, *parts])


def price_line(price: Price) -> Line:
    """What one examination costs by itself in a country."""
    return Line("checkup-part-price", {
        "part": {"name": ["procedure", price.procedure]},
        "country": {"country": price.country},
        "range": {"money": price.low, "to": price.high, "currency": price.currency},
        "dollars": {"money": price.usd_low, "to": price.usd_high, "currency": "USD"},
        "year": str(price.as_of),
    })  # fmt: skip


def declined(turn: Turn) -> str | None:
    """The examination that a short message without names does not want: the one of which we told last, or the only one put in last."""
    is_refusal = turn.heard.intent == "deny" or any(says(turn, kind) for kind in OF_REFUSAL)
    if turn.mentions or turn.text.startswith("/") or words_in(turn.text) > SHORT or not turn.details.get("examinations"):
        return None
    priced = str(turn.before.get("procedure"))
    if turn.topic == PRICE:
        return priced if is_refusal and is_examination(priced, turn.catalog) else None
    if turn.topic != OWN_CHECKUP:
        return None
    lines = [line for reply in last_answer(turn.database, turn.conversation) for line in reply["lines"]]
    asked = [one["name"][1] for line in lines if line["key"] == ASKED_ABOUT for one in line["values"]["part"]["list"]]
    added = [line["values"]["part"]["name"][1] for line in lines if line["key"] == ADDED]
    is_of_added = is_refusal and turn.heard.intent != "deny"  # "no" there answers whether to ask for an estimate
    found = asked if is_refusal and asked else added if is_of_added else []
    return found[0] if len(found) == 1 else None


def changes_parts(turn: Turn) -> bool:
    """Whether a message wants an examination that it names in the check-up that is put together, or out of it."""
    named = [mention for mention in turn.mentions if mention.detail == "procedure" and not str(mention.value).startswith(CHECKUP)]
    is_put = any(says(turn, kind) for kind in ("put_in", "take_out", "left_out", "left_out_after"))
    return turn.topic == OWN_CHECKUP and bool(named) and is_put
