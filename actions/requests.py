"""How a request stands, and calling it off. Only a person ever confirms anything."""

from __future__ import annotations

import re

from actions.clinics import human_button
from actions.forms import asks_how_to_follow, gives_yes
from actions.intents import BOOKING, STATUS
from actions.saying import says
from actions.smalltalk import capability_buttons, meaning_button
from actions.topic import TopicAction
from actions.turn import CLINIC_TIME, Turn
from concierge.languages.reply import Line, Value
from concierge.requests.progress import APPOINTMENT, Progress, call_off, progress_elsewhere, progress_of, reference

STRANGE = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2,4}[-–](?=[A-Za-z]*\d)[A-Za-z0-9]{4,8}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9+])(?:[A-Za-z]{1,4}[-–]?)?\d{4,12}(?!\d)"
)
COMPLAINT, OF_APPOINTMENTS = "complaint", (APPOINTMENT, "emergency")
"""Reason of a case that nobody calls off by mistake, and reasons of those that may hold an appointment."""
OF_OTHERS = ("request", "contact")
"""What leads to a request that was made in another conversation."""


class Status(TopicAction):
    """What has become of the request."""

    action_name = "action_status"
    intents = (STATUS,)
    uses = OF_OTHERS

    def answer(self, turn: Turn) -> None:
        """Say how the request stands that is meant, or that there is none; or how one finds that out."""
        if asks_how_to_follow(turn):
            explain(turn)
            return
        said = len(turn.replies)
        progress = None if is_strange(turn) else meant(turn)
        if len(turn.replies) > said:
            return
        is_older = bool(turn.mentioned("contact")) or turn.heard.intent == "complaint"
        if progress and is_older and progress.case.reason not in OF_APPOINTMENTS:
            progress = None  # she looks for an older one, and the complaint of just now is none
        is_asked_again = turn.asked == "request" and turn.last_topic == STATUS and not is_strange(turn)  # nobody is asked the same twice
        if progress is None and (says(turn, "lost_number") or is_asked_again) and not turn.mentioned("contact"):
            turn.propose(Line("requests-number-lost"), intent="request_human")
            return
        if progress is None:
            contact = next(iter(turn.mentioned("contact")), None)
            strange = strange_number(turn)
            if contact and not strange:
                turn.propose(Line("requests-not-found-by", {"contact": str(contact)}), intent="request_human")
                return
            line = Line("requests-number-strange", {"reference": strange}) if strange else Line("requests-status-none")
            turn.say(line, Line("requests-number-form"), buttons=[meaning_button(BOOKING), human_button()])
            turn.pending = "request"
            return
        buttons = [human_button()]
        if progress.stage != "closed":
            buttons.insert(0, meaning_button("cancel_request"))
        turn.say(Line(f"requests-status-{progress.stage}", about(progress)), buttons=buttons)


class Cancel(TopicAction):
    """Calls a request off, after asking once."""

    action_name = "action_cancel"
    intents = ("cancel_request",)
    uses = OF_OTHERS

    def answer(self, turn: Turn) -> None:
        """Ask whether we understood well; on "yes" call it off, or tell the coordinators that it is called off."""
        if is_strange(turn):
            strange = Line("requests-number-strange", {"reference": strange_number(turn) or ""})
            turn.say(strange, Line("requests-number-form"), buttons=[human_button()])
            turn.pending = "request"
            return
        said = len(turn.replies)
        progress = meant(turn)
        if len(turn.replies) > said:
            return
        is_pause = says(turn, "stop_form") and not says(turn, "cancel")
        is_of_form = is_pause or progress is None or progress.case.reason not in OF_APPOINTMENTS
        if is_of_form and turn.last_topic == BOOKING and (turn.asked or turn.offer):
            turn.know(date=turn.before.get("date"))  # "send it tomorrow" tells no day of the journey
            turn.say(
                Line("requests-paused" if is_pause else "requests-dropped"),
                buttons=[meaning_button(BOOKING), human_button()] if is_pause else capability_buttons(),
            )
            if is_pause:
                turn.on_yes(BOOKING)
        elif progress is None or progress.stage == "closed" or progress.case.reason == COMPLAINT:
            turn.say(Line("requests-cancel-none"), Line("requests-number-form"), buttons=[human_button()])
            turn.pending = "request"
        elif progress.case.priority == "urgent":
            turn.say(Line("requests-cancel-kept", {"reference": progress.reference}), buttons=[human_button()])
        elif not agreed(turn):
            turn.propose(Line("requests-cancel-sure", about(progress)), intent="cancel_request")
        else:
            outcome = call_off(turn.database, progress.case.conversation, turn.now)
            turn.say(Line(f"requests-cancel-{outcome or 'none'}", {"reference": progress.reference}), buttons=[human_button()])


def explain(turn: Turn) -> None:
    """Say how a request is followed and called off, with the number of the one that was sent."""
    progress = progress_of(turn.database, turn.conversation)
    is_open = progress is not None and progress.stage != "closed" and progress.case.reason == APPOINTMENT
    number = Line("requests-how-number", {"reference": progress.reference}) if progress and is_open else Line("requests-how-no-number")
    turn.say(number, Line("requests-how-to-follow"), buttons=[meaning_button(STATUS if is_open else BOOKING), human_button()])


def is_strange(turn: Turn) -> bool:
    """Whether the message names a number of a request that is none of ours, and no telephone."""
    return not turn.mentioned("request") and strange_number(turn) is not None


def strange_number(turn: Turn) -> str | None:
    """A number in the message that may be meant as that of a request, though it is none of ours, nor a telephone."""
    text = turn.text
    for mention in turn.mentions:
        before = text[mention.start - 1 : mention.start]
        is_apart = not (before.isascii() and before.isalnum()) and before not in ("-", "–")
        if mention.detail in ("contact", "date", "budget") and is_apart:
            text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    found = STRANGE.search(text)
    return found[0] if found else None


def meant(turn: Turn) -> Progress | None:
    """The newest request of this conversation, or the one whose number the patient named, once the contact shows that it is theirs.

    Asks for that contact, or says that nothing is found under the number; then there is a reply.
    """
    own, number = progress_of(turn.database, turn.conversation), turn.details.get("request")
    if number is None or (own is not None and own.case.id == number):
        return own
    found = progress_elsewhere(turn.database, number, turn.details.get("contact"))
    named = {"reference": reference(number)}
    if found is None and "contact" not in turn.details:
        turn.ask("contact", Line("requests-whose", named), buttons=[human_button()])
    elif found is None:
        turn.know(request=None)
        turn.say(Line("requests-not-found", named), buttons=[human_button()])
    return found


def agreed(turn: Turn) -> bool:
    """Whether the patient said yes to what we offered under the intent of this turn."""
    return (turn.heard.intent == "affirm" or gives_yes(turn)) and turn.offer is not None and turn.offer.intent == turn.intent


def about(progress: Progress) -> dict[str, Value]:
    """Reference, subject and days of a request, for its sentence."""
    case = progress.case
    return {
        "reference": progress.reference,
        "about": {"words": f"requests-about-{case.reason}"},
        "since": {"date": case.opened_at.astimezone(CLINIC_TIME).date().isoformat()},
        "changed": {"date": case.changed_at.astimezone(CLINIC_TIME).date().isoformat()},
    }
