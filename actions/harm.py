"""Harm that was done, that is only feared, and money that a broker took: what a message tells of it."""

from __future__ import annotations

from actions.general import HARMED_IN, LICENCE_OF_AGENT, OF_BROKERS, REPORTED_IN, REPORTING
from actions.intents import ADVICE, FACILITATOR, KNOWN_QUESTION
from actions.saying import as_question, says
from actions.turn import Turn
from concierge.context.asking import Ask
from concierge.context.cues import cues
from concierge.languages.folding import fold

COMPLAINT, OF_HOSPITAL, OF_BOT = "complaint", "complaint/hospital", "complaint/bot"


def is_only_feared(turn: Turn) -> bool:
    """Whether a message asks what would be if something went wrong, and tells of nothing that did: "if it fails, who helps?"."""
    said = fold(turn.text)
    conditions, harms = (cues(said, turn.language, kind) for kind in ("what_if", "harmed"))
    return bool(conditions) and all(any(start <= harm for start, _ in conditions) for harm, _ in harms)


def is_harmed(turn: Turn) -> bool:
    """Whether a message tells of harm that a hospital did."""
    return not is_only_feared(turn) and (says(turn, "harmed") or OF_HOSPITAL in turn.aspects)


def is_cheated(turn: Turn) -> bool:
    """Whether somebody whose money a broker took, or whom a broker left, is answered about brokers."""
    is_of_brokers = turn.intent == FACILITATOR or (turn.intent == KNOWN_QUESTION and turn.question in OF_BROKERS)
    is_new = turn.last_question not in OF_BROKERS
    is_left = is_new and says(turn, "vanished") and (bool(turn.mentioned("budget")) or says(turn, "agent"))
    return is_of_brokers and (says(turn, "sent_money") or is_left or (is_new and says(turn, "swindled")))


def of_cheated(turn: Turn, intent: str | None) -> str | None:
    """The intent; for the cheated where brokers are reported and how one is checked, and nothing that their trouble only sounds like."""
    choice = turn.extra.get("choice")
    is_of_brokers = FACILITATOR in (intent, turn.intent) or (intent == KNOWN_QUESTION and choice in OF_BROKERS)
    is_taken = says(turn, "sent_money") or bool(turn.mentioned("budget"))
    is_told = says(turn, "agent") and (says(turn, "swindled") or (says(turn, "vanished") and is_taken))
    if not (is_of_brokers or is_told) or not (is_told or says(turn, "sent_money")) or turn.last_question in OF_BROKERS:
        return intent
    if turn.details.get("country", REPORTED_IN) != REPORTED_IN:
        return intent
    turn.asks = (Ask(FACILITATOR, REPORTING), Ask(FACILITATOR, LICENCE_OF_AGENT))
    return as_question(turn, REPORTING)


def of_feared(turn: Turn, intent: str | None) -> str | None:
    """The intent, where to turn instead of a complaint for who only fears that something may go wrong."""
    lead = intent or turn.intent
    question = HARMED_IN.get(str(turn.details.get("country") or REPORTED_IN))
    if question is None or not is_only_feared(turn):
        return intent
    turn.asks = tuple(ask for ask in turn.asks if ask.intent != COMPLAINT)
    is_of_advice = lead == ADVICE and says(turn, "harmed")  # whether he will bear the operation is for a doctor
    if not (lead == COMPLAINT or is_of_advice) or OF_BOT in turn.aspects or says(turn, "agent"):
        return intent
    return as_question(turn, question)
