"""Whether a visa is needed, which one, with which papers, and who may come along."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from actions.children import ALONG, COMPANION
from actions.clinics import human_button
from actions.goal import undecided
from actions.in_conversation import WHEN_TO_APPLY
from actions.intents import VISA
from actions.saying import kinds_asked, says
from actions.smalltalk import meaning_button
from actions.topic import TopicAction, answer_as, answer_too
from actions.turn import Turn, payload
from concierge.catalog.facts import VisaRule
from concierge.catalog.surroundings import Question as KnownQuestion
from concierge.compare.beside import stay_line
from concierge.context.asking import Ask
from concierge.context.certainty import words_in
from concierge.context.cues import cues
from concierge.context.origin import presumed_home
from concierge.context.provenance import source_line
from concierge.context.showing import coded, days
from concierge.languages.folding import fold
from concierge.languages.reply import Button, Line
from concierge.languages.territories import likeliest_homes
from concierge.questions.choosing import SURE, perhaps_asked
from concierge.questions.reading import read_questions
from concierge.visa import asking, describing
from concierge.visa.asking import Question, parts_asked, read_question, read_stay
from concierge.visa.judging import Status, Verdict, judge

ABOUT_VISAS = "visa"
MOST_PASSPORTS = 6
"""Passports offered as buttons, so that they still fit on a phone."""
PARTS: Mapping[str, Callable[[Verdict], list[Line]]] = MappingProxyType(
    dict(zip(asking.PARTS, (describing.document_lines, describing.companion_lines, describing.extension_lines), strict=True))
)
"""What a button may ask about alone."""
EXTENSION, TIME = "extension", "time"
WHOLE = "whole"
"""The choice of a patient who asks again: every part at once."""
MOST_OTHERS = 4
PLACES = ("city", "facility", "package")
PAPERS_OF_A_CHILD, DAYS = "faq-037", "faq-075"
OWN_ENTRY: Mapping[str, str] = MappingProxyType({"Hainan": "faq-008"})
"""Regions with an entry of their own, and the question that tells who may enter so."""
UNCLEAR = (Status.ENDED, Status.ENDS_FIRST, Status.NOT_BEGUN)


class Visa(TopicAction):
    """Answers for each passport of the patient in each destination that she named."""

    action_name = "action_visa"
    intents = (VISA,)
    uses = ("country", "city", "facility", "nationality", "second_nationality", "date", "duration", "procedure", "package")

    def take(self, turn: Turn) -> None:
        """Answer; who asks about visas again and names nothing new wants what was not told yet ("and which papers?")."""
        if is_only_a_city(turn):
            answer_as(turn, "search_clinics")
            return
        if asks_beyond(turn):
            turn.know(duration=turn.before.get("duration"))
            turn.extra.setdefault("choice", EXTENSION)
        changed = any(turn.before.get(detail) != turn.details.get(detail) for detail in self.uses)
        is_again = turn.topic == turn.heard.intent == VISA and not changed and len(turn.mentioned("country")) < 2
        if is_again and not parts_told(turn):
            turn.extra.setdefault("choice", WHOLE)
        super().take(turn)

    def goes_on(self, turn: Turn) -> bool:
        """Who names a part of the rule ("and for me as a companion?") still asks about the visa."""
        of_treatment = "procedure" in turn.details and any(one.question == DAYS and one.score >= SURE for one in turn.questions[:1])
        return bool(parts_asked(turn.text, turn.language, kinds_asked(turn))) or (says(turn, "how_long") and not of_treatment)

    def answer(self, turn: Turn) -> None:
        """Ask for passport or destination when one is missing, else answer; what nobody told us goes to the office and a person."""
        countries, goes_on = tuple(map(str, turn.mentioned("country"))), turn.heard.intent != turn.intent
        question = read_question(turn.catalog, turn.details, turn.before, countries, goes_on=goes_on)
        remember(turn, question)
        question = replace(question, nationalities=question.nationalities[1:]) if is_only_of_companion(turn, question) else question
        presumed = presumed_passport(turn, question)
        question = replace(question, nationalities=(presumed,)) if presumed else question
        if question.elsewhere:
            say_elsewhere(turn, question.elsewhere)
        elif not question.nationalities:
            turn.ask("nationality", buttons=passport_buttons(turn, "nationality"))
        elif len(beside := undecided(turn)) > 1:
            say_rules(turn, replace(question, destinations=beside[::-1]))
        elif (not question.destinations or says(turn, "both_places")) and len(beside := talked_about(turn)) > 1:
            say_rules(turn, replace(question, destinations=beside))
        elif not question.destinations:
            say_everywhere(turn, question)
        else:
            say_rules(turn, question)
        if presumed:
            say_presumed(turn, presumed)


def is_only_of_companion(turn: Turn, question: Question) -> bool:
    """Whether a message after her own rule only asks for another passport: "my sister is Kazakh, does she need one?".

    Of another country it does so unless it speaks of the writer, too: "and do we need one for China, my husband is Kazakh?".
    """
    is_same = turn.before.get("country") == turn.details.get("country")
    is_told = turn.last_topic == VISA and turn.before.get("nationality") == turn.details.get("nationality")
    is_named = bool(turn.mentioned("second_nationality")) and not turn.mentioned("nationality")
    return is_told and is_named and (is_same or not says(turn, "writer")) and len(question.nationalities) > 1


def is_told_already(turn: Turn) -> bool:
    """Whether her rule is what we told last, and nothing that she says now changes it."""
    is_same = all(turn.before.get(one) == turn.details.get(one) for one in ("country", "nationality", "second_nationality"))
    return turn.last_topic == VISA and is_same and not any(turn.mentioned(one) for one in ("date", "duration"))


def asks_beyond(turn: Turn) -> bool:
    """Whether days are named only to ask what comes after them: "and if 30 days are not enough?"."""
    lengths = [days(str(told)) or 0 for told in turn.mentioned("duration")]
    free = max((rule.visa_free_days or 0 for rule in turn.catalog.all(VisaRule)), default=0)
    is_named = all(0 < length <= free for length in lengths)
    return turn.topic == VISA and parts_named(turn) == (EXTENSION,) and is_named


def presumed_passport(turn: Turn, question: Question) -> str | None:
    """The passport that she most likely has, who told none and speaks a language of one country or told her city."""
    home = presumed_home(turn.details, turn.language, turn.catalog)
    is_fit = home in turn.catalog.nationalities and home not in question.destinations and not question.elsewhere
    return home if is_fit and not question.nationalities else None


def say_presumed(turn: Turn, passport: str) -> None:
    """Say first that the passport is presumed; the next message may name another one."""
    last = turn.replies[-1]
    turn.replies[-1] = replace(last, buttons=(*last.buttons, *passport_buttons(turn, "nationality")[1:MOST_OTHERS]))
    first = turn.replies[0]
    turn.replies[0] = replace(first, lines=(Line("visa-presumed", {"nationality": {"country": passport}}), *first.lines))
    turn.pending = turn.pending or "nationality"


def is_only_a_city(turn: Turn) -> bool:
    """Whether the message only adds a city of the same country ("and in Busan?"): no visa differs there, but the clinics do."""
    is_same = turn.before.get("country") == turn.details.get("country") and turn.heard.intent != VISA
    has_treatment = "procedure" in turn.details or "specialty" in turn.details
    city = turn.catalog.cities.get(str(turn.details.get("city") or ""))
    if turn.topic == VISA and city and city.region in OWN_ENTRY:
        return False
    return is_same and has_treatment and bool(turn.mentions) and all(mention.detail == "city" for mention in turn.mentions)


def parts_named(turn: Turn) -> tuple[str, ...]:
    """The parts of a rule that the message names; who travels in company wants to know what holds for the others, too."""
    named = parts_asked(turn.text, turn.language, kinds_asked(turn))
    is_company = any(int(number) > 1 for number in turn.mentioned("people")) and "companion" not in named
    return (*named, "companion") if is_company else named


def parts_told(turn: Turn) -> tuple[str, ...]:
    """The parts of a rule that the message asks for, and how long the office takes when it asks that."""
    return (*parts_named(turn), *((TIME,) if WHEN_TO_APPLY in turn.aspects else ()))


def remember(turn: Turn, question: Question) -> None:
    """Keep the passport and the destination as the question was read; a passport named like a country changes no place."""
    country = question.destinations[0] if len(question.destinations) == 1 else None
    if country and country == turn.before.get("country") and country != turn.details.get("country"):
        turn.know(**{detail: turn.before.get(detail) for detail in PLACES})
    turn.know(nationality=next(iter(question.nationalities), None), country=country)


def say_elsewhere(turn: Turn, country: str) -> None:
    """We know no rules for this country; those that we know are a press away."""
    places = {"list": [{"country": one} for one in turn.catalog.destinations]}
    line = Line("visa-elsewhere", {"country": {"country": country}, "destinations": places})
    turn.ask("country", line, buttons=[*destination_buttons(turn), human_button()])


def talked_about(turn: Turn) -> tuple[str, ...]:
    """The destinations that were talked about last."""
    return tuple(place for place in turn.details.get("countries") or () if place in turn.catalog.destinations)


def say_everywhere(turn: Turn, question: Question) -> None:
    """No destination is known: the answer for every one, and the question where the journey goes."""
    named = parts_told(turn)
    verdicts = judged(turn, [(place, passport) for place in turn.catalog.destinations for passport in question.nationalities])
    if not verdicts:
        turn.ask("country", buttons=destination_buttons(turn))
        return
    turn.ask(
        "country",
        *(line for verdict in verdicts for line in (describing.head_line(verdict), *named_lines(verdict, named))),
        describing.office_line(verdicts),
        source_line(turn.catalog, [verdict.rule for verdict in verdicts]),
        Line("conversation-ask-country"),
        buttons=destination_buttons(turn),
    )


def judged(turn: Turn, asked: Sequence[tuple[str, str]]) -> list[Verdict]:
    """What holds for each (destination, passport) that the catalog has a rule for."""
    stay, travel = read_stay(turn.catalog, turn.details), turn.details.get("date")
    rules = [turn.catalog.visa_rule(*pair) for pair in asked]
    return [judge(rule, turn.today, travel, stay) for rule in rules if rule]


def say_rules(turn: Turn, question: Question) -> None:
    """The rules of every passport in every destination, or one part of them when a button asked for it."""
    asked = [(destination, passport) for destination in question.destinations for passport in question.nationalities]
    verdicts = judged(turn, asked)
    unknown = [unknown_line(turn, *pair) for pair in asked if turn.catalog.visa_rule(*pair) is None]
    if not verdicts:
        turn.say(*unknown, buttons=[human_button("clinics-button-ask-coordinator"), *passport_buttons(turn, "nationality")[:3]])
        turn.on_yes("request_human")
        general = [
            one for one in perhaps_asked(turn.questions, VISA, words_in(turn.text)) if turn.catalog.questions[one].topic == ABOUT_VISAS
        ]
        if general:  # what holds for every passport
            answer_too(turn, Ask(VISA, general[0]))
        return
    part = str(turn.extra.get("choice") or "")
    named = parts_told(turn)
    alone = (part,) if part in PARTS else named if part != WHOLE and is_told_already(turn) else ()
    hers = [
        rule_lines(verdict, part, named) if verdict.rule.nationality == question.nationalities[0] else describing.short_lines(verdict)
        for verdict in verdicts
    ]
    for verdict, told in zip(verdicts[:-1], hers, strict=False) if not alone else ():  # a message of its own, or nobody finds hers
        turn.say(*told, cards=[describing.visa_card(verdict)])
    lines = part_lines(verdicts, alone) if alone else hers[-1]
    buttons = part_buttons(part, verdicts, alone)
    child, local = minor_facts(turn), local_facts(turn, verdicts[-1])
    turn.say(
        *(Line("questions-answer", {"answer": read_questions(turn.language)[fact.id].answer}) for fact in local),
        *lines,
        *stay_lines(turn),
        *([Line("visa-child-along")] if turn.extra.get(ALONG) else []),
        *(Line("visa-minor", {"answer": read_questions(turn.language)[fact.id].answer}) for fact in child),
        *unknown,
        *([Line("visa-more")] if buttons and not alone else []),
        describing.office_line(verdicts),
        source_line(turn.catalog, [*(verdict.rule for verdict in verdicts), *child, *local]),
        *([Line("visa-ask-coordinator")] if needs_person(verdicts) else []),
        buttons=[*buttons, *next_buttons(part)],
        cards=[describing.visa_card(verdict) for verdict in (verdicts if alone else verdicts[-1:])],
    )
    go_on(turn, part, verdicts)


def rule_lines(verdict: Verdict, part: str, named: Sequence[str] = ()) -> list[Line]:
    """The rule for one passport: short enough for a phone, with the parts named in the message, or the whole of it."""
    lines = [describing.head_line(verdict), *describing.rule_lines(verdict), *describing.type_lines(verdict)]
    if part == WHOLE:
        lines += [line for tell in PARTS.values() for line in tell(verdict)]
    else:
        lines += named_lines(verdict, named)
        lines += describing.processing_lines(verdict) if verdict.needs_visa and not {"documents", TIME} & {*named} else []
    return [*lines, *describing.remark_lines(verdict)]


def named_lines(verdict: Verdict, named: Sequence[str]) -> list[Line]:
    """The parts of the rule that a message names."""
    return [line for one in named for line in PARTS.get(one, describing.processing_lines)(verdict)]


def part_lines(verdicts: list[Verdict], parts: Sequence[str]) -> list[Line]:
    """The answer for each passport in a line, then the parts asked for of who needs a visa, else of the patient."""
    hers = [verdict for verdict in verdicts if verdict.rule.nationality == verdicts[0].rule.nationality]
    told: list[Line] = []
    for verdict in [verdict for verdict in verdicts if verdict.needs_visa] or hers:
        told += named_lines(verdict, parts)
        told += describing.type_lines(verdict) if EXTENSION in parts else []  # a longer visa is the other way to stay
    once = [line for number, line in enumerate(told) if line not in told[:number]]
    return [*(describing.head_line(verdict) for verdict in verdicts), *(once or [Line("visa-nothing-needed")])]


def minor_facts(turn: Turn) -> list[KnownQuestion]:
    """What a child needs beside the rule, when the message speaks of one; nothing when the catalog has no answer to that."""
    fact = turn.catalog.questions.get(PAPERS_OF_A_CHILD)
    is_asked = bool(cues(fold(turn.text), turn.language, "visa_minor")) and not turn.extra.get(ALONG)
    return [fact] if fact and is_asked and fact.id in read_questions(turn.language) else []


def local_facts(turn: Turn, verdict: Verdict) -> list[KnownQuestion]:
    """Who may enter the region of the city without a visa, when it has an entry of its own that the rule for this passport notes."""
    city = turn.catalog.cities.get(str(turn.details.get("city") or ""))
    fact = turn.catalog.questions.get(OWN_ENTRY.get(city.region, "")) if city else None
    is_noted = city is not None and any(str(remark).startswith(f"{city.region.lower()}-") for remark in verdict.remarks)
    return [fact] if fact and is_noted and fact.id in read_questions(turn.language) else []


def stay_lines(turn: Turn) -> list[Line]:
    """How long the treatment keeps her there, when the message asks that, too."""
    treatment = turn.catalog.procedures.get(str(turn.details.get("procedure")))
    return [stay_line(treatment)] if treatment and says(turn, "how_long") else []


def unknown_line(turn: Turn, destination: str, nationality: str) -> Line:
    """No rule for this passport: say so, with the office that knows."""
    offices = next((rule.offices for rule in turn.catalog.all(VisaRule) if rule.destination == destination), ())
    return Line(
        "visa-unknown",
        {
            "nationality": {"country": nationality},
            "destination": {"country": destination},
            "offices": {"items": [coded(one) for one in offices], "between": "conversation-between-sources"},
        },
    )


def when_to_apply(turn: Turn) -> tuple[list[Line], list[VisaRule]]:
    """What her own rule says of the time before a journey, and that rule, for who asks when to begin; nothing when it is told beside.

    Who needs no visa has days to wait only when she wants the one for treatment.
    """
    passport = str(presumed_home(turn.details, turn.language, turn.catalog))
    places = undecided(turn) or (str(turn.details.get("country")),)
    verdicts = judged(turn, [(place, passport) for place in places]) if Ask(VISA) not in turn.asks else []
    waiting = [one for one in verdicts if one.needs_visa or (one.status is Status.FREE and turn.last_topic == VISA)]
    told = [
        [*([describing.head_line(one)] if one.needs_visa else describing.type_lines(one)), *describing.processing_lines(one)]
        for one in waiting
    ]
    return [line for lines in told for line in lines], [one.rule for one in waiting]


def needs_person(verdicts: list[Verdict]) -> bool:
    """Whether only the office can tell what holds."""
    return any(verdict.status in UNCLEAR for verdict in verdicts)


def go_on(turn: Turn, part: str, verdicts: list[Verdict]) -> None:
    """What the next message answers: the companion's passport, or yes to a coordinator."""
    if part == COMPANION and not turn.extra.get(ALONG) and "second_nationality" not in turn.details:
        turn.ask("second_nationality", buttons=passport_buttons(turn, "second_nationality"))
    elif needs_person(verdicts):
        turn.on_yes("request_human")


def passport_buttons(turn: Turn, detail: str) -> list[Button]:
    """The passports that readers of her language most likely have."""
    return [
        Button("clinics-button-named", payload(VISA, **{detail: one}), {"name": {"country": one}})
        for one in likeliest_homes(turn.language, turn.catalog.nationalities)[:MOST_PASSPORTS]
    ]


def destination_buttons(turn: Turn) -> list[Button]:
    """Every destination."""
    return [Button("clinics-button-named", payload(VISA, country=one), {"name": {"country": one}}) for one in turn.catalog.destinations]


def part_buttons(part: str, verdicts: list[Verdict], told: Sequence[str]) -> list[Button]:
    """The parts of the rule that were not told; a citizen needs none."""
    if part == WHOLE or all(verdict.status is Status.CITIZEN for verdict in verdicts):
        return []
    buttons = [part_button(one) for one in PARTS if one not in told]
    return [*buttons, Button("visa-button-whole", payload(VISA))] if told else buttons


def part_button(part: str) -> Button:
    """A button that asks for one part of the rule."""
    return Button(f"visa-button-{part}", payload(VISA, choice=part))


def next_buttons(part: str) -> list[Button]:
    """What usually comes next; medical papers stand beside the papers for the visa only, so that nobody confuses the two."""
    papers = [meaning_button("ask_documents")] if part in ("documents", WHOLE) else []
    return [meaning_button("plan_itinerary"), *papers]
