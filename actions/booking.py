"""An appointment asked for: a form whose questions may all stay open, a summary, and a case once the patient agrees."""

from __future__ import annotations

from actions.clinics import human_button
from actions.contacting import LEFT_OPEN, changed, remember_name, stays_here
from actions.forms import AGREED, NEXT_STEP, RESUME, SO_FAR, asks_how_to_follow
from actions.intents import BOOKING, STATUS
from actions.prices import procedure_buttons
from actions.saying import says
from actions.shown import know_shown
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import Turn, payload
from concierge.context.certainty import SHORT, words_in
from concierge.context.cues import cues
from concierge.context.showing import shown, shown_list
from concierge.handover import Case
from concierge.languages.folding import fold
from concierge.languages.reply import Button, Line, Value
from concierge.languages.territories import likeliest_homes
from concierge.requests.progress import APPOINTMENT, ask_coordinators, progress_of, reference
from concierge.requests.questions import (
    ANSWERED_BY,
    QUESTIONS,
    SUMMARY,
    is_of_no_country,
    is_past,
    looks_like_contact,
    months_ahead,
    next_question,
    question_before,
    summary,
)

CONFIRMED, BACK = "confirmed", "back"
MOST_PASSPORTS = 4
FEW_FIELDS = 4
"""Fields of a hospital up to which the first of them is what people go there for."""
OF_FACTS, SURE_OF_WISH = ("country", "date", "people", "nationality"), 0.7
"""Questions to which a wish to be booked is no answer, and the confidence from which it is one."""
TOLD_ASIDE = ("name", "patient", "visit")
"""Details of the form that are read from the whole of a message, and no mention of it."""


class Book(TopicAction):
    """Collects what a coordinator needs by questions that may all stay open, sums it up, and opens a case when the patient agrees."""

    action_name = "action_book"
    intents = (BOOKING,)
    uses = SUMMARY
    takes_any_answer = True

    def take(self, turn: Turn) -> None:
        """As every topic; `turn.asked` counts as our question only when the last answer was of this topic."""
        if turn.topic not in self.intents:
            turn.asked = None
            know_shown(turn)
        remember_name(turn)
        super().take(turn)

    def resume(self, turn: Turn, asked: str) -> None:
        """Come back to the question that was open, or to the summary that waits for a yes."""
        turn.topic = BOOKING
        remember_name(turn)
        question = next_question(turn.details, question_before(asked)) if asked in QUESTIONS else None
        if question:  # what was told meanwhile is not asked for again
            turn.ask(
                question, Line("requests-back"), Line(f"requests-ask-{question}"), buttons=[*suggestions(turn, question), later(question)]
            )
        else:
            sum_up(turn, Line("requests-back"))

    def answer(self, turn: Turn) -> None:
        """Open the case on a yes to the summary; else ask what is still open after the last question; else sum up."""
        is_agreed = bool(turn.details.pop(CONFIRMED, False)) or turn.extra.get("choice") == AGREED
        open_request = progress_of(turn.database, turn.conversation)
        is_known = open_request is not None and open_request.case.state != "closed" and open_request.case.reason == APPOINTMENT
        if turn.extra.get("choice") == NEXT_STEP:
            tell_what_follows(turn, self)
        elif turn.extra.get("choice") == RESUME or is_asked_again(turn):
            self.resume(turn, turn.asked or "")
        elif turn.extra.get("choice") == SO_FAR:
            tell_so_far(turn)
        elif is_agreed or is_known:
            confirm(turn, ask_coordinators(turn.database, turn.conversation, APPOINTMENT, turn.now), is_known=is_known)
        elif turn.extra.get("choice") == STATUS and is_summed_up(turn):
            sum_up(turn, Line("requests-not-sent-yet"))
        elif not (complain(turn) or go_back(turn)):
            go_on(turn)


def tell_what_follows(turn: Turn, form: Book) -> None:
    """What happens after the yes, how that is followed, and the question that is open."""
    waits = [Line("requests-not-sent-yet")] if is_summed_up(turn) and says(turn, "which_number") else []
    explained = [Line("requests-how-to-follow")] if asks_how_to_follow(turn) else []
    turn.say(*waits, Line("requests-what-next"), *explained)
    form.resume(turn, turn.asked or "")


def is_asked_again(turn: Turn) -> bool:
    """Whether a message answers none of our questions, as it only wishes once more to be booked."""
    is_wish = turn.heard.intent == BOOKING and turn.heard.confidence >= SURE_OF_WISH and says(turn, "book")
    return turn.asked in OF_FACTS and is_wish and not turn.mentions and words_in(turn.text) <= SHORT


def tell_so_far(turn: Turn) -> None:
    """What was told until now, then the question that is open, or the summary that waits."""
    question = next_question(turn.details, question_before(turn.asked)) if turn.asked else None
    if question is None:
        sum_up(turn)
    else:
        turn.ask(
            question, *introduction(turn, None), Line(f"requests-ask-{question}"), buttons=[*suggestions(turn, question), later(question)]
        )


def go_on(turn: Turn) -> None:
    """The next open question, or the summary when there is none or only the yes is missing."""
    choice = "contact" if stays_here(turn) else turn.extra.get("choice")
    if needs_contact_still(turn):
        named = Line("requests-name-noted", {"name": str(turn.details["name"])})
        turn.ask("contact", named, buttons=[later("contact")])
        return
    after = choice if choice in QUESTIONS else question_before(turn.asked) if answers_another(turn) else turn.asked
    question = None if is_summed_up(turn) else next_question(turn.details, after)
    if question is None:
        sum_up(turn, *corrected(turn), *about_contact(turn), *([Line("requests-left-open")] if turn.extra.get(LEFT_OPEN) else []))
        return
    back = [Button("requests-button-back", payload(BOOKING, choice=BACK))] if question_before(question) and after else []
    turn.ask(
        question,
        *corrected(turn),
        *noted(turn),
        *introduction(turn, after),
        Line(f"requests-ask-{question}"),
        buttons=[*suggestions(turn, question), later(question), *back],
    )


def needs_contact_still(turn: Turn) -> bool:
    """Whether somebody whom we asked for a name and a contact told only the name: then the contact is asked for once more."""
    is_first = "name" in turn.details and "name" not in turn.before
    return turn.asked == "contact" and is_first and "contact" not in turn.details and not stays_here(turn)


def about_contact(turn: Turn) -> list[Line]:
    """That she is answered in this chat, as she wishes; or that a number is kept though we do not know its country."""
    contact = turn.details.get("contact")
    is_new = contact is not None and turn.mentioned("contact") and contact != turn.before.get("contact")
    if stays_here(turn):
        return [Line("requests-contact-here")]
    return [Line("requests-contact-unsure", {"contact": str(contact)})] if is_new and is_of_no_country(str(contact)) else []


def corrected(turn: Turn) -> list[Line]:
    """That something which was told before is another thing now."""
    others = changed(turn)
    return [Line("requests-changed", {"details": shown_list(turn.details, others)})] if others and turn.last_topic == BOOKING else []


def noted(turn: Turn) -> list[Line]:
    """What the message told beside the answer to our question, so that nobody wonders whether it was heard."""
    answer = ANSWERED_BY.get(turn.asked or "", ())
    said = (one for one in summary(turn.details) if one not in turn.before and one not in answer)
    told = tuple(one for one in said if one in TOLD_ASIDE or turn.mentioned(one))
    return [Line("requests-noted", {"details": shown_list(turn.details, told)})] if told and turn.last_topic == BOOKING else []


def answers_another(turn: Turn) -> bool:
    """Whether the message tells something else of the form than was asked; then that is asked again, unless the contact ends it."""
    told = {question for question in QUESTIONS if any(turn.mentioned(detail) for detail in ANSWERED_BY[question])}
    return bool(told) and turn.asked not in told and "contact" not in told


def sum_up(turn: Turn, *first: Line) -> None:
    """Say what will be passed on, to whom, and ask whether that is right."""
    consent = Line("requests-consent")
    turn.propose(*first, Line("requests-summary"), *rows(turn), consent, intent=BOOKING, buttons=[human_button()], **{CONFIRMED: True})


def is_summed_up(turn: Turn) -> bool:
    """Whether our last answer asked for the yes to the summary."""
    return turn.offer is not None and bool(turn.offer.details.get(CONFIRMED))


def complain(turn: Turn) -> bool:
    """Say what is wrong with an answer that cannot be right, and ask again; whether there was anything."""
    fault = None
    if turn.asked == "contact" and not turn.mentioned("contact") and looks_like_contact(turn.text) and not turn.text.startswith("/"):
        fault = "contact"
    elif turn.mentioned("date") and is_past(turn.details.get("date"), turn.today):
        fault = "date"
        turn.know(date=None)
    if fault:
        turn.ask(fault, Line(f"requests-{fault}-wrong"), buttons=[*suggestions(turn, fault), later(fault)])
    return fault is not None


def go_back(turn: Turn) -> bool:
    """Ask the question before the open one again, and forget its answer; whether the patient wanted that."""
    wants = turn.extra.get("choice") == BACK or bool(cues(fold(turn.text), turn.language, "back"))
    is_last = is_summed_up(turn)
    question = None if not wants else QUESTIONS[-1] if is_last else question_before(turn.asked)
    if question:
        turn.know(**({} if is_last else dict.fromkeys(ANSWERED_BY[question])))  # a yes may follow that sends the number as it was
        turn.ask(question, Line(f"requests-ask-{question}"), buttons=[*suggestions(turn, question), later(question)])
    return question is not None


def introduction(turn: Turn, after: str | None) -> list[Line]:
    """What we say before a question: at first what we know, later that an answer which we did not understand is not lost."""
    if after is None:
        known = summary(turn.details)
        return [Line("requests-so-far", {"details": shown_list(turn.details, known)}) if known else Line("requests-begin")]
    if turn.extra.get(LEFT_OPEN):
        return [Line("requests-left-open")]
    is_answered = turn.mentions or turn.text.startswith("/") or turn.heard.intent in ("affirm", "deny")
    return [] if is_answered else [Line("requests-left-for-coordinator")]


def suggestions(turn: Turn, question: str) -> list[Button]:
    """Answers to a question, as buttons."""
    if question == "procedure":
        return procedure_buttons(turn, field_of(turn), "book_consultation")
    if question == "country":
        places = turn.catalog.destinations
        return [Button("clinics-button-named", payload("book_consultation", country=one), {"name": {"country": one}}) for one in places]
    if question == "date":
        months = months_ahead(turn.today)
        return [Button("requests-button-month", payload("book_consultation", date=one), {"month": {"date": one}}) for one in months]
    if question == "people":
        return [Button("requests-button-people", payload(BOOKING, people=count), {"n": count}) for count in (1, 2, 3)]
    if question == "nationality":
        homes = likeliest_homes(turn.language, turn.catalog.nationalities)[:MOST_PASSPORTS]
        return [Button("clinics-button-named", payload(BOOKING, nationality=one), {"name": {"country": one}}) for one in homes]
    return []


def field_of(turn: Turn) -> str | None:
    """The field of medicine to suggest treatments of: what was told, else the main one of a hospital that has few; None for any."""
    place = turn.catalog.facilities.get(str(turn.details.get("facility") or ""))
    fields = place.specialties if place and len(place.specialties) <= FEW_FIELDS else ()
    return turn.details.get("specialty") or next(iter(fields), None)


def later(question: str) -> Button:
    """The button that leaves a question open."""
    key = "requests-button-here" if question == "contact" else "requests-button-later"
    return Button(key, payload("book_consultation", choice=question))


def confirm(turn: Turn, case: Case, *, is_known: bool) -> None:
    """Say the reference, what the coordinator will find, and that nothing is booked yet."""
    turn.say(
        Line("requests-updated" if is_known else "requests-opened", {"reference": reference(case.id)}),
        *rows(turn),
        Line("requests-not-booked"),
        buttons=[meaning_button("ask_documents"), meaning_button("ask_visa"), meaning_button("check_status"), human_button()],
    )


def rows(turn: Turn) -> list[Line]:
    """The details of the request, one a line."""
    return [
        Line("requests-row", {"label": label_of(detail), "value": shown(detail, turn.details[detail])}) for detail in summary(turn.details)
    ]


def label_of(detail: str) -> Value:
    """What a detail is called in the summary."""
    return {"words": f"requests-label-{detail.replace('_', '-')}"}
