"""Small talk: hello, thanks, goodbye, who are you, what can you do, begin again, and what is no business of ours."""

from __future__ import annotations

from actions.intents import BOOKING, PRIVACY
from actions.short import DOUBTED, NO_REASON
from actions.surely import THINKING
from actions.topic import TopicAction
from actions.turn import Turn, payload, pending_offer
from concierge.languages.reply import Button, Line
from concierge.requests.progress import DELETION, progress_of

CAPABILITIES = ("search_clinics", "ask_price", "search_packages", "ask_visa", "plan_itinerary", "request_human")
"""What we can do, as buttons; each has its title `conversation-meaning-<intent>`."""


def meaning_button(intent: str) -> Button:
    """A button that says what an intent is about and asks for it."""
    return Button(f"conversation-meaning-{intent.replace('_', '-')}", payload(intent))


def capability_buttons(*also: str) -> tuple[Button, ...]:
    """Buttons for what we can do."""
    return tuple(meaning_button(intent) for intent in (*CAPABILITIES, *also))


def wants_deletion(turn: Turn) -> bool:
    """Whether somebody who leaves wished that what was told be deleted: that it stays here is no comfort to her."""
    progress = progress_of(turn.database, turn.conversation)
    return turn.last_topic == PRIVACY or (progress is not None and progress.case.reason == DELETION)


class Smalltalk(TopicAction):
    """Answers the small words that open, close and steer a conversation."""

    action_name = "action_smalltalk"
    intents = ("greet", "goodbye", "thank", "bot_challenge", "ask_capabilities", "start_over", "out_of_scope")
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Say the words of the intent, with what we can do as buttons where that helps."""
        turn.misunderstood = 0
        if turn.intent == "start_over":
            turn.details, turn.topic = {}, None
        line = Line(turn.varied(f"smalltalk-{turn.intent.replace('_', '-')}"))
        if (choice := turn.extra.get("choice")) in (THINKING, DOUBTED, NO_REASON):
            turn.say(Line(f"smalltalk-{choice}"), buttons=[] if choice == THINKING else [meaning_button("request_human")])
            turn.pending = turn.asked or (pending_offer(turn.offer) if turn.offer else None)
        elif turn.intent == "goodbye" and wants_deletion(turn):
            turn.say(Line("smalltalk-farewell"))
        elif turn.intent in ("goodbye", "thank"):
            turn.say(line)
            if turn.offer and turn.offer.intent == BOOKING != turn.topic:  # a request that was laid aside, after "ok, thanks, bye"
                turn.on_yes(BOOKING)
        elif turn.intent == "bot_challenge":
            turn.say(line, buttons=[meaning_button("request_human"), meaning_button("ask_capabilities")])
        else:
            turn.say(line, buttons=capability_buttons("choose_language") if turn.intent == "greet" else capability_buttons())
