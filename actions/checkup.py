"""A check-up of the patient's own: a base, examinations added or dropped, and what it costs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from actions.checkup_asked import asked_about, declined, say_asked
from actions.checkup_hints import ADDING, DROPPING, HAN, base_named, hinted_parts, hints, pointed, unnamed_part
from actions.checkup_sums import cheaper_line, compared, for_people, place, total_lines, total_values
from actions.intents import OF_PACKAGE, OWN_CHECKUP
from actions.saying import says
from actions.screening import GUIDE, SUGGESTED, ask_for_whom, say_guidance
from actions.smalltalk import meaning_button
from actions.topic import TopicAction, answer_as
from actions.turn import Turn, names, payload
from actions.wording import speaks_of_family
from concierge.catalog.facts import Package
from concierge.checkup.builder import (
    BASE_PREFIX,
    USUAL_BASE,
    Checkup,
    Total,
    is_examination,
    other_base,
    read_checkup,
    remarks,
    result_days,
    stay_days,
    suggestions,
    totals,
)
from concierge.checkup.guidance import GROWN, Person, coded_person, person_of, read_person, read_sex
from concierge.context.certainty import has_question_mark
from concierge.context.cues import cues
from concierge.context.leaving_out import is_left_out, taken_back
from concierge.context.provenance import source_line
from concierge.context.showing import coded
from concierge.languages.folding import fold_with_offsets
from concierge.languages.reply import Button, Card, Line, Row, Value
from concierge.understanding.phrases import words_in

ADD, DROP, RESULTS, SEDATION = "add", "drop", "results", "sedation"
OF_CHILDREN = "checkup-child"
NEAR_IN_CHINESE = 2
"""Characters that may stand between an examination's name and a word like "test" that belongs to it."""


@dataclass(frozen=True)
class Parts:
    """What a message means of the check-up: examinations that it names, and those at which it only hints.

    It leaves some out, or takes them back itself. `unwanted` is the one talked about last, when it wants no more of that; `is_clear`
    tells that it hints at one alone.
    """

    named: tuple[str, ...]
    hinted: tuple[str, ...]
    left_out: frozenset[str]
    back: frozenset[str]
    unwanted: str | None = None
    is_clear: bool = False


class OwnCheckup(TopicAction):
    """Adds what the patient names, drops what she takes out, and shows the whole."""

    action_name = "action_checkup"
    intents = ("customise_checkup",)
    uses = ("procedure", "country", "city")

    def goes_on(self, turn: Turn) -> bool:
        """Whose check-up it is may be told afterwards: "I am 52, a woman"."""
        return read_person(turn.text, turn.language) is not None or read_sex(turn.text, turn.language) is not None

    def answer(self, turn: Turn) -> None:
        """Show the check-up as it is now, with its price by country and what may be changed; or what is advised at an age."""
        choice = str(turn.extra.get("choice") or "")
        person = person_of(choice) or read_person(turn.text, turn.language)
        if choice == GUIDE:
            ask_for_whom(turn)
            return
        if choice == RESULTS:
            say_results(turn)
            return
        if choice == SEDATION:
            say_of_parts(turn, Line("checkup-sedation"))
            return
        meant = base_named(turn)
        bases = [one for one in map(str, turn.mentioned("procedure")) if one.startswith(BASE_PREFIX)] + ([meant] if meant else [])
        if person is None and (speaks_of_family(turn) or says(turn, "smoking")):
            person = known_person(turn)
        if person and person.age and person.age < GROWN:  # what adults are advised is nothing for a child
            turn.know(procedure=OF_CHILDREN, person=None)
            answer_as(turn, "ask_price")
            return
        begun = begun_with(turn)
        is_less = takes_out(turn) and bool(hinted_parts(turn, begun))  # "scrap the lung one, never smoked" asks for no advice
        is_base_alone = len(bases) == len(turn.mentioned("procedure")) + bool(meant)
        if person and not is_less and is_base_alone:  # who names examinations wants them in or out
            checkup = read_checkup([*begun.parts, *bases], turn.catalog)
            say_guidance(turn, person, checkup, partial(part_button, choice=ADD), base_lines(turn, checkup))
            turn.know(examinations=list(checkup.parts), procedure=checkup.base, specialty=None)
            return
        asked = asked_about(turn, begun)
        checkup, changes = changed(turn, replace(begun, is_chosen=begun.is_chosen and not is_on_base(turn, begun)), asked)
        beside = compared(turn, checkup)
        there = {detail: turn.before.get(detail) for detail in ("country", "city")} if beside else {}
        turn.know(examinations=list(checkup.parts), procedure=checkup.base, **there)  # what it is compared with is not the goal
        if asked and not changes:
            say_asked(turn, checkup, asked, [*(part_button(part, ADD) for part in asked), meaning_button(OWN_CHECKUP)])
            return
        found = beside or totals(checkup, turn.catalog, turn.details.get("country"))
        prices = [price for total in found for price in total.prices]
        procedures = [turn.catalog.procedures[part] for part in checkup.parts]
        turn.say(
            *from_package(turn),
            *changes,
            *cheaper_line(turn, beside),
            *now_lines(checkup),
            *(line for total in found for line in total_lines(turn, total)),
            *for_people(turn, found),
            *(Line("checkup-no-price", {"parts": names("procedure", one.missing), **place(one)}) for one in found if one.missing),
            *remark_lines(turn, checkup),
            *([Line("checkup-sedation")] if says(turn, SEDATION) else []),
            Line("checkup-stay", {"n": stay_days(checkup, turn.catalog)}),
            Line("checkup-results", {"n": result_days(checkup, turn.catalog)}),
            Line("checkup-general"),
            source_line(turn.catalog, [*prices, *procedures]),
            buttons=buttons(turn, checkup),
            cards=[card(checkup, found)],
        )
        turn.on_yes("book_consultation")
        if asked:
            say_asked(turn, checkup, asked, [part_button(part, ADD) for part in asked])


def say_results(turn: Turn) -> None:
    """When the results of the check-up talked about are ready, and nothing else of it."""
    say_of_parts(turn, Line("checkup-results", {"n": result_days(known_checkup(turn), turn.catalog)}))


def say_of_parts(turn: Turn, line: Line) -> None:
    """One thing that holds for the examinations of the check-up talked about, with their source."""
    procedures = [turn.catalog.procedures[part] for part in known_checkup(turn).parts]
    turn.say(line, source_line(turn.catalog, procedures), buttons=[meaning_button(OWN_CHECKUP)])


def known_checkup(turn: Turn) -> Checkup:
    """The check-up that is put together, else the one of the treatment talked about."""
    return read_checkup(turn.details.get("examinations") or [str(turn.details.get("procedure"))], turn.catalog)


def known_person(turn: Turn) -> Person:
    """Whom the check-up is for, as far as it was told before, with the sex that this message tells."""
    before = person_of(str(turn.details.get("person"))) or Person()
    person = replace(before, sex=before.sex or read_sex(turn.text, turn.language))
    turn.know(**({"person": coded_person(person)} if person.age else {}))
    return person


def base_lines(turn: Turn, checkup: Checkup) -> list[Line]:
    """What the check-up costs as it is now, for who knows the country, and where that is from."""
    country = turn.details.get("country")
    found = totals(checkup, turn.catalog, country) if country in turn.catalog.destinations else ()
    lines = [Line("checkup-total", total_values(total)) for total in found]
    sources = [source_line(turn.catalog, [price for total in found for price in total.prices])] if found else []
    return [*now_lines(checkup), *lines, *sources] if found or checkup.added else []


def now_lines(checkup: Checkup) -> list[Line]:
    """What the check-up consists of now."""
    added = [Line("checkup-added-parts", {"parts": names("procedure", checkup.added)})] if checkup.added else []
    return [Line("checkup-now", {"base": {"name": ["procedure", checkup.base]}}), *added]


def changed(turn: Turn, checkup: Checkup, asked: Sequence[str] = ()) -> tuple[Checkup, list[Line]]:
    """The check-up after this message, which began with `checkup`, and what it changed, in lines; not by what is only `asked` about."""
    lines = []
    base = base_named(turn)
    if base and checkup.base != base:
        checkup = checkup.with_part(base)
        lines.append(Line("checkup-added", {"part": {"name": ["procedure", base]}}))
    parts = parts_meant(turn, checkup, asked)
    for part in (*parts.named, *parts.hinted):
        checkup, line = with_change(turn, checkup, part, parts)
        lines.append(line)
    is_unclear = (names_another(turn) or (not parts.is_clear and any(hints(turn)))) if lines else names_nothing_known(turn)
    return checkup, [*lines, *([Line("checkup-which-part")] if is_unclear else [])]


def parts_meant(turn: Turn, checkup: Checkup, asked: Sequence[str]) -> Parts:
    """The examinations that a message means, by their names or not.

    A button says whether it adds or drops, so that pressing it twice does no harm; "without" takes out what it names.
    """
    named = {(mention.start, mention.end): str(mention.value) for mention in turn.mentions if mention.detail == "procedure"}
    left_out = {part for place, part in named.items() if is_left_out(turn.text, turn.language, place, others=named)}
    back = {part for place, part in named.items() if place in taken_back(turn.text, turn.language, named)}
    is_drop_alone = takes_out(turn) and not puts_in(turn)
    if len(named) == 1 and is_drop_alone:
        left_out |= {part for part in named.values() if part in checkup.parts}  # "forget it, a gastroscopy is too unpleasant"
    if len(named) == 1 and says(turn, "take_out") and not says(turn, "put_in"):
        left_out |= {*named.values()}  # "the MRI, if there is one, take it out"
    told = [str(part) for part in turn.mentioned("procedure") if part not in asked]
    hinted = hinted_parts(turn, checkup) if takes_out(turn) else []
    more = unnamed_part(turn)
    chosen = None if more or takes_out(turn) else pointed(turn)
    told += [chosen] if chosen else []
    is_change = bool(named) or bool({ADDING, DROPPING} & turn.aspects)
    if is_change and more and more[0] not in (*told, *hinted):
        (hinted if more[1] else told).append(more[0])
    unwanted = None if named or hinted or more else declined(turn)
    if unwanted:
        hinted = [unwanted]
    elif not named and not hinted and not more and checkup.added and drops_last(turn):
        hinted = [checkup.added[-1]]
    return Parts(tuple(told), tuple(hinted), frozenset({*left_out, *hinted}), frozenset(back), unwanted, is_clear=bool(more or chosen))


def with_change(turn: Turn, checkup: Checkup, part: str, parts: Parts) -> tuple[Checkup, Line]:
    """The check-up with or without one examination, as the message means it, and what is said of that."""
    name: dict[str, Value] = {"part": {"name": ["procedure", part]}}
    if not is_examination(part, turn.catalog):
        return checkup, Line("checkup-not-an-examination", name)
    if part in parts.back and part not in checkup.parts:
        return checkup, Line("checkup-taken-back", name)
    if part in parts.left_out or turn.extra.get("choice") == DROP:
        dropped = part if part in checkup.parts else of_the_kind(part, checkup)
        is_asked_only = part == parts.unwanted and part not in checkup.parts
        if is_asked_only:
            return checkup, Line("checkup-not-added", name)
        key = "checkup-dropped" if dropped in checkup.parts else "checkup-not-in"
        return checkup.without_part(dropped), Line(key, {"part": {"name": ["procedure", dropped]}})
    return checkup.with_part(part), Line("checkup-kept" if part in checkup.parts else "checkup-added", name)


def is_on_base(turn: Turn, checkup: Checkup) -> bool:
    """Whether a message names a check-up that takes the place of the usual base, which nobody chose: "to the women's one add an MRI"."""
    is_usual = checkup.parts == (USUAL_BASE,)
    return is_usual and (len(turn.mentioned("procedure")) > 1 or not puts_in(turn))


def takes_out(turn: Turn) -> bool:
    """Whether a message wants something out of the check-up, by its words or as it was learned."""
    return says(turn, "left_out") or says(turn, "left_out_after") or DROPPING in turn.aspects


def puts_in(turn: Turn) -> bool:
    """Whether a message wants something in the check-up, by its words or as it was learned."""
    return says(turn, "put_in") or ADDING in turn.aspects


def drops_last(turn: Turn) -> bool:
    """Whether a message takes out what was talked about last: "oh, that is dear, take it out"."""
    is_another = says(turn, "examination_word")  # "too dear, leave out the spine test": it is not what was added last
    return says(turn, "take_out") and not is_another and (says(turn, "cheaper") or turn.last_topic != OWN_CHECKUP)


def names_another(turn: Turn) -> bool:
    """Whether a message with examinations that we know speaks of one more by a word like "test", which stands beside none of them."""
    text = fold_with_offsets(turn.text)
    spans = [(text.at(one.start), text.at(one.end - 1) + 1) for one in turn.mentions if one.end > 0]
    if turn.text.startswith("/") or not spans or has_question_mark(turn.text):
        return False

    def is_apart(start: int, end: int) -> bool:
        gaps = (text.text[min(end, to) : max(start, at)] for at, to in spans)
        return all(len(words_in(gap)) > 1 or len(HAN.findall(gap)) > NEAR_IN_CHINESE for gap in gaps)

    return any(is_apart(*cue) for cue in cues(text.text, turn.language, "examination_word"))


def names_nothing_known(turn: Turn) -> bool:
    """Whether a message wants an examination in or out of the check-up talked about, and names none that we know."""
    is_change = takes_out(turn) or puts_in(turn)
    is_asked = any(mark in turn.text for mark in "?؟？")
    is_of_sum = any(says(turn, kind) for kind in ("own_parts", "how_long", "how_much"))
    is_told = turn.text.startswith("/") or is_asked or is_of_sum or bool(turn.mentions)
    return turn.last_topic == OWN_CHECKUP == turn.heard.intent and is_change and not is_told


def of_the_kind(part: str, checkup: Checkup) -> str:
    """The examination of the check-up whose id shares a word with one that is not in it: "no CT" means the CT of the lungs."""
    return next((one for one in checkup.added if set(one.split("-")) & set(part.split("-"))), part)


def package_begun(turn: Turn) -> Package | None:
    """The package with a check-up that was talked about last, with which the patient's own check-up begins."""
    package = turn.catalog.packages.get(str(turn.before.get("package") or ""))
    is_newest = turn.last_topic == OF_PACKAGE or not turn.details.get("examinations")
    holds_one = package is not None and any(part.startswith(BASE_PREFIX) for part in package.procedures)
    return package if is_newest and holds_one else None


def begun_with(turn: Turn) -> Checkup:
    """The check-up before this message: that of the package talked about last, the one put together, or the one talked about."""
    package = package_begun(turn)
    parts = package.procedures if package else turn.details.get("examinations") or [talked_about(turn)]
    return read_checkup(parts, turn.catalog)


def from_package(turn: Turn) -> list[Line]:
    """That the check-up began with what a package holds."""
    package = package_begun(turn)
    return [Line("checkup-from-package", {"package": {"name": ["package", package.id]}})] if package else []


def talked_about(turn: Turn) -> str:
    """The check-up that the conversation was about before this message; nothing when it was about something else."""
    procedure = str(turn.before.get("procedure") or "")
    return procedure if procedure.startswith(BASE_PREFIX) else ""


def remark_lines(turn: Turn, checkup: Checkup) -> list[Line]:
    """What is to be known of the parts, in one line."""
    found: list[Value] = [coded(code) for code in remarks(checkup, turn.catalog, turn.details.get("country"))]
    return [Line("checkup-remarks", {"remarks": {"items": found, "between": "checkup-between"}})] if found else []


def buttons(turn: Turn, checkup: Checkup) -> list[Button]:
    """What may be added or taken out, another base, and how to ask for the check-up."""
    return [
        Button("checkup-button-request", payload("book_consultation")),
        Button("checkup-button-guide", payload("customise_checkup", choice=GUIDE)),
        *(part_button(part, ADD) for part in suggestions(checkup, turn.catalog, SUGGESTED)),
        *(part_button(part, DROP) for part in checkup.added),
        base_button(other_base(checkup)),
        meaning_button("plan_itinerary"),
        Button("conversation-meaning-search-clinics", payload("search_clinics", specialty="checkup")),
    ]


def part_button(part: str, choice: str) -> Button:
    """A button that adds or drops one examination."""
    name = {"part": {"name": ["procedure", part]}}
    return Button(f"checkup-button-{choice}", payload("customise_checkup", procedure=part, choice=choice), name)


def base_button(base: str) -> Button:
    """A button that puts the check-up on another base."""
    name = {"name": {"name": ["procedure", base]}}
    return Button("clinics-button-named", payload("customise_checkup", procedure=base, choice=ADD), name)


def card(checkup: Checkup, found: tuple[Total, ...]) -> Card:
    """The sums as a card."""
    rows = (Row(Line("prices-label-country", place(total)), Line("checkup-total-value", total_values(total))) for total in found)
    return Card("price", Line("checkup-now", {"base": {"name": ["procedure", checkup.base]}}), tuple(rows))
