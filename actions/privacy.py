"""What is kept of a patient, who sees it, and having it deleted."""

from __future__ import annotations

import re

from actions.clinics import human_button
from actions.reading import ONLY_ASKED
from actions.requests import agreed
from actions.second import asks_something
from actions.topic import TopicAction
from actions.turn import Turn
from concierge.context.certainty import has_question_mark
from concierge.context.cues import cues
from concierge.context.showing import shown_list
from concierge.conversation.details import DETAILS
from concierge.languages.folding import fold
from concierge.languages.reply import Line
from concierge.privacy.facts import kept_by_law
from concierge.requests.progress import DELETION, ask_coordinators, reference

DELETE = "ask_privacy/delete"
NO_FACTS = ("request", "currency", "apart", "countries")
"""Details that are no facts about the patient, or that other ones tell better."""


class Privacy(TopicAction):
    """Says what is kept, and hands a wish to have it deleted to a coordinator."""

    action_name = "action_privacy"
    intents = ("ask_privacy",)
    uses = ()

    def answer(self, turn: Turn) -> None:
        """What is kept, who sees it, where it is; deletion is offered, if no other question waits for a "yes"."""
        is_asked = has_question_mark(turn.text)  # "and if you delete it, what happens to my booking?"
        is_wished_again = turn.offer is not None and turn.offer.intent in self.intents and DELETE in turn.aspects and not is_asked
        if agreed(turn) or is_wished_again:
            case = ask_coordinators(turn.database, turn.conversation, DELETION, turn.now)
            turn.say(Line("privacy-asked", {"reference": reference(case.id)}), buttons=[human_button()])
            return
        known = tuple(detail for detail in DETAILS if detail in turn.details and detail not in NO_FACTS)
        kept = Line("privacy-kept", {"details": shown_list(turn.details, known)}) if known else Line("privacy-kept-messages")
        law = kept_by_law(turn.catalog, turn.details.get("country"))
        told = [kept, Line("privacy-seen"), Line("privacy-where"), *law]
        said = re.split("[?؟？]", turn.text)[-1]  # "can it be deleted later?" is no wish, and its "yes" belongs to the form
        is_form = bool(turn.asked or (turn.offer and turn.offer.details))  # an offer without details is none of a form
        if is_form and not cues(fold(said), turn.language, "erase"):
            turn.say(*told, buttons=[human_button()])
            return
        is_asked = asks_something(turn)
        is_wish = bool(cues(fold(said), turn.language, "erase")) and turn.aspects <= {DELETE} and not is_asked
        turn.propose(*([] if is_wish else told), Line("privacy-offer"), intent="ask_privacy", buttons=[human_button()])
        turn.pending = {**(turn.pending if isinstance(turn.pending, dict) else {}), **({ONLY_ASKED: True} if is_asked else {})}
