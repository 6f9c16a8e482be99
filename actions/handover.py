"""A person is asked for, or somebody is unhappy: a case for the coordinators."""

from __future__ import annotations

from actions.topic import TopicAction
from actions.turn import Turn
from concierge.languages.reply import Line

REASONS = {"request_human": "requested", "complaint": "complaint"}


class Handover(TopicAction):
    """Opens a case and says what happens next; the bot goes on answering until a coordinator takes over."""

    action_name = "action_handover"
    intents = ("request_human", "complaint")
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Open the case, then say so."""
        turn.misunderstood = 0
        turn.hand_over(REASONS[turn.intent])
        lines = [Line("handover-complaint")] if turn.intent == "complaint" else []
        turn.say(*lines, Line("handover-waiting"), Line("handover-meanwhile"))
