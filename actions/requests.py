"""An appointment asked for, how the request stands, and calling it off. Only a person ever confirms anything."""

from __future__ import annotations

from actions.clinics import human_button
from actions.prices import procedure_buttons
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import CLINIC_TIME, Turn, payload
from concierge.context.showing import shown, shown_list
from concierge.handover import Case
from concierge.languages.reply import Button, Line, Value
from concierge.requests.progress import Progress, ask_coordinators, call_off, progress_elsewhere, progress_of, reference
from concierge.requests.questions import QUESTIONS, SUMMARY, months_ahead, next_question, summary

BOOKING = "booking"
OF_OTHERS = ("request", "contact")
"""What leads to a request that was made in another conversation."""


class Book(TopicAction):
    """Collects what a coordinator needs, at most four questions that may all stay open, then opens a case."""

    action_name = "action_book"
    intents = ("book_consultation",)
    uses = SUMMARY
    takes_any_answer = True

    def take(self, turn: Turn) -> None:
        """As every topic; `turn.asked` counts as our question only when the last answer was of this topic."""
        if turn.topic not in self.intents:
            turn.asked = None
        super().take(turn)

    def resume(self, turn: Turn, asked: str) -> None:
        """Come back to the question that was open."""
        earlier = QUESTIONS[QUESTIONS.index(asked) - 1] if asked in QUESTIONS[1:] else None
        question = next_question(turn.details, earlier)
        if question:  # what was told meanwhile is not asked for again
            turn.topic = self.intents[0]
            turn.ask(
                question, Line("requests-back"), Line(f"requests-ask-{question}"), buttons=[*suggestions(turn, question), later(question)]
            )

    def answer(self, turn: Turn) -> None:
        """Ask what is still open after the last question; else hand the request over and sum it up."""
        choice = turn.extra.get("choice")
        after = choice if choice in QUESTIONS else turn.asked
        open_request = progress_of(turn.database, turn.conversation)
        is_known = open_request is not None and open_request.case.state != "closed" and open_request.case.reason == BOOKING
        question = None if is_known else next_question(turn.details, after)
        if question is None:
            confirm(turn, ask_coordinators(turn.database, turn.conversation, BOOKING, turn.now), is_known=is_known)
            return
        buttons = [*suggestions(turn, question), later(question)]
        turn.ask(question, *introduction(turn, after), Line(f"requests-ask-{question}"), buttons=buttons)


class Status(TopicAction):
    """What has become of the request."""

    action_name = "action_status"
    intents = ("check_status",)
    uses = OF_OTHERS

    def answer(self, turn: Turn) -> None:
        """Say how the request stands that is meant, or that there is none."""
        progress = meant(turn)
        if turn.replies:
            return
        if progress is None:
            turn.say(Line("requests-status-none"), buttons=[meaning_button("book_consultation"), human_button()])
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
        progress = meant(turn)
        if turn.replies:
            return
        if progress is None or progress.stage == "closed":
            turn.say(Line("requests-cancel-none"), buttons=[human_button()])
        elif not agreed(turn):
            turn.propose(Line("requests-cancel-sure", about(progress)), intent="cancel_request")
        else:
            outcome = call_off(turn.database, progress.case.conversation, turn.now)
            turn.say(Line(f"requests-cancel-{outcome or 'none'}", {"reference": progress.reference}), buttons=[human_button()])


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
    return turn.heard.intent == "affirm" and turn.offer is not None and turn.offer.intent == turn.intent


def introduction(turn: Turn, after: str | None) -> list[Line]:
    """What we say before a question: at first what we know, later that an answer which we did not understand is not lost."""
    if after is None:
        known = summary(turn.details)
        return [Line("requests-so-far", {"details": shown_list(turn.details, known)}) if known else Line("requests-begin")]
    is_answered = turn.mentions or turn.text.startswith("/") or turn.heard.intent in ("affirm", "deny")
    return [] if is_answered else [Line("requests-left-for-coordinator")]


def suggestions(turn: Turn, question: str) -> list[Button]:
    """Answers to a question, as buttons."""
    if question == "procedure":
        return procedure_buttons(turn, turn.details.get("specialty"), "book_consultation")
    if question == "country":
        places = turn.catalog.destinations
        return [Button("clinics-button-named", payload("book_consultation", country=one), {"name": {"country": one}}) for one in places]
    if question == "date":
        months = months_ahead(turn.today)
        return [Button("requests-button-month", payload("book_consultation", date=one), {"month": {"date": one}}) for one in months]
    return []


def later(question: str) -> Button:
    """The button that leaves a question open."""
    key = "requests-button-here" if question == "contact" else "requests-button-later"
    return Button(key, payload("book_consultation", choice=question))


def confirm(turn: Turn, case: Case, *, is_known: bool) -> None:
    """Say the reference, what the coordinator will find, and that nothing is booked yet."""
    rows = [
        Line("requests-row", {"label": label_of(detail), "value": shown(detail, turn.details[detail])}) for detail in summary(turn.details)
    ]
    turn.say(
        Line("requests-updated" if is_known else "requests-opened", {"reference": reference(case.id)}),
        *rows,
        Line("requests-not-booked"),
        buttons=[meaning_button("ask_documents"), meaning_button("ask_visa"), meaning_button("check_status"), human_button()],
    )


def label_of(detail: str) -> Value:
    """What a detail is called in the summary."""
    return {"words": f"requests-label-{detail.replace('_', '-')}"}


def about(progress: Progress) -> dict[str, Value]:
    """Reference, subject and days of a request, for its sentence."""
    case = progress.case
    return {
        "reference": progress.reference,
        "about": {"words": f"requests-about-{case.reason}"},
        "since": {"date": case.opened_at.astimezone(CLINIC_TIME).date().isoformat()},
        "changed": {"date": case.changed_at.astimezone(CLINIC_TIME).date().isoformat()},
    }
