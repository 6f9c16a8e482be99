"""A check-up of the patient's own: a base, examinations added or dropped, and what it costs together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from actions.checkup_asked import for_people
from actions.intents import OF_PACKAGE, OWN_CHECKUP
from actions.prices import in_own
from actions.saying import says, says_in
from actions.screening import GUIDE, SUGGESTED, ask_for_whom, say_guidance
from actions.shown import suggested
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
from concierge.context.cues import cues, words_of
from concierge.context.leaving_out import is_left_out, taken_back
from concierge.context.provenance import source_line
from concierge.context.showing import coded
from concierge.context.stemming import stems_of
from concierge.languages.folding import fold, fold_with_offsets
from concierge.languages.names import read_names
from concierge.languages.reply import Button, Card, Line, Row, Value
from concierge.understanding.clauses import clauses
from concierge.understanding.phrases import words_in

ADD, DROP, RESULTS, SEDATION = "add", "drop", "results", "sedation"
ADDING, DROPPING = f"{OWN_CHECKUP}/{ADD}", f"{OWN_CHECKUP}/{DROP}"
"""Parts of the intent as they are learned; they count like the words that put in and take out."""
OF_CHILDREN = "checkup-child"
GOING, COMING = ("left_out", "left_out_after", "take_out"), "put_in"
"""Kinds of words that take an examination out of the check-up, and that put one in."""
LONG_STEM = 4
"""Letters of a stem that may name an examination; a sight needs more (concierge/services/sights.py)."""
HAN = re.compile(r"[\u4e00-\u9fff]")
NEAR_IN_CHINESE = 2
"""Characters that may stand between an examination's name and a word like "test" that belongs to it."""


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
        bases = [one for one in map(str, turn.mentioned("procedure")) if one.startswith(BASE_PREFIX)]
        if person is None and (speaks_of_family(turn) or says(turn, "smoking")):
            person = known_person(turn)
        if person and person.age and person.age < GROWN:  # what adults are advised is nothing for a child
            turn.know(procedure=OF_CHILDREN, person=None)
            answer_as(turn, "ask_price")
            return
        begun = begun_with(turn)
        is_less = takes_out(turn) and bool(hinted_parts(turn, begun))  # "scrap the lung one, never smoked" asks for no advice
        if person and not is_less and len(bases) == len(turn.mentioned("procedure")):  # who names examinations wants them in or out
            checkup = read_checkup([*begun.parts, *bases], turn.catalog)
            say_guidance(turn, person, checkup, partial(part_button, choice=ADD), base_lines(turn, checkup))
            turn.know(examinations=list(checkup.parts), procedure=checkup.base, specialty=None)
            return
        checkup, changes = changed(turn, replace(begun, is_chosen=begun.is_chosen and not is_on_base(turn, begun)))
        turn.know(examinations=list(checkup.parts), procedure=checkup.base)
        found = totals(checkup, turn.catalog, turn.details.get("country"))
        prices = [price for total in found for price in total.prices]
        procedures = [turn.catalog.procedures[part] for part in checkup.parts]
        turn.say(
            *from_package(turn),
            *changes,
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


def changed(turn: Turn, checkup: Checkup) -> tuple[Checkup, list[Line]]:
    """The check-up after this message, which began with `checkup`, and what the message changed, in lines.

    A button says whether it adds or drops, so that pressing it twice does no harm; "without" takes out what it names.
    """
    lines = []
    named = {(mention.start, mention.end): str(mention.value) for mention in turn.mentions if mention.detail == "procedure"}
    left_out = {part for place, part in named.items() if is_left_out(turn.text, turn.language, place, others=named)}
    back = {part for place, part in named.items() if place in taken_back(turn.text, turn.language, named)}
    is_drop_alone = takes_out(turn) and not puts_in(turn)
    if len(named) == 1 and is_drop_alone:
        left_out |= {part for part in named.values() if part in checkup.parts}  # "forget it, a gastroscopy is too unpleasant"
    named_parts = [str(part) for part in turn.mentioned("procedure")]
    if len(named) == 1 and says(turn, "take_out") and not says(turn, "put_in"):
        left_out |= {*named.values()}  # "the MRI, if there is one, take it out"
    hinted = hinted_parts(turn, checkup) if takes_out(turn) else []
    is_change = bool(named) or bool({ADDING, DROPPING} & turn.aspects)
    more = unnamed_part(turn)
    if is_change and more and more[0] not in (*named_parts, *hinted):
        (hinted if more[1] else named_parts).append(more[0])
    if not named and not hinted and not more and checkup.added and drops_last(turn):
        hinted = [checkup.added[-1]]
    left_out |= {*hinted}
    for part in (*named_parts, *hinted):
        name = {"part": {"name": ["procedure", part]}}
        if not is_examination(part, turn.catalog):
            lines.append(Line("checkup-not-an-examination", name))
        elif part in back and part not in checkup.parts:
            lines.append(Line("checkup-taken-back", name))
        elif part in left_out or turn.extra.get("choice") == DROP:
            dropped = part if part in checkup.parts else of_the_kind(part, checkup)
            key = "checkup-dropped" if dropped in checkup.parts else "checkup-not-in"
            checkup = checkup.without_part(dropped)
            lines.append(Line(key, {"part": {"name": ["procedure", dropped]}}))
        elif part in checkup.parts:
            checkup = checkup.with_part(part)
            lines.append(Line("checkup-kept", name))
        else:
            checkup = checkup.with_part(part)
            lines.append(Line("checkup-added", name))
    is_unclear = (names_another(turn) or (not more and any(hints(turn)))) if lines else names_nothing_known(turn)
    return checkup, [*lines, *([Line("checkup-which-part")] if is_unclear else [])]


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


def unnamed_part(turn: Turn) -> tuple[str, bool] | None:
    """The one examination at which a message hints beside those that it names, and whether it is to go: "add the MRI and the bone thing".

    It does so by a word that no other examination's names have, or no other that was just suggested, or by the illness for which the
    guidance advises it.
    """
    return next(((hinted[0], goes) for hinted, goes in hints(turn) if len(hinted) == 1), None)


def hints(turn: Turn) -> Iterator[tuple[list[str], bool]]:
    """The advised examinations at which each clause hints besides those that the message names, and whether they are to go."""
    names = read_names("procedure", turn.language)
    singles = [one for one in turn.catalog.procedures if is_examination(one, turn.catalog) and not one.startswith(BASE_PREFIX)]
    stems = {one: stems_of(" ".join((names[one].name, *names[one].synonyms)), LONG_STEM) for one in singles if one in names}
    advised = {one.procedure for one in turn.catalog.screening.values()}  # "doctor" points to a consultation, but asks for none
    words = [turn.text[mention.start : mention.end] for mention in turn.mentions if mention.end > 0]
    for piece in clauses(turn.text, turn.language) or (turn.text,):
        rest = piece
        for word in words:  # what is named is no hint at another thing
            rest = rest.replace(word, " ")
        told = stems_of(rest, LONG_STEM)
        hinted = [one for one, own in stems.items() if told & own]
        hinted = hinted if len(hinted) <= 1 else suggested(turn, hinted)
        hinted = hinted or [one.procedure for one in turn.catalog.screening.values() if says_in(turn, rest, one.id)]
        scope = piece if any(says_in(turn, piece, kind) for kind in (*GOING, COMING)) else turn.text
        comes = says_in(turn, scope, COMING)
        goes = any(says_in(turn, scope, kind) for kind in GOING)
        if not (comes or goes):  # no word that we know says it, but what was learned does
            comes, goes = ADDING in turn.aspects, DROPPING in turn.aspects
        if hinted and (goes or comes) and advised.issuperset(hinted):
            yield hinted, goes and not comes


def hinted_parts(turn: Turn, checkup: Checkup) -> list[str]:
    """Examinations of the check-up that a message names by their names' words, or else by their organ: "take the genes out", "那个肺的"."""
    text = turn.text
    for mention in turn.mentions:  # what is named is no hint at another one
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    folded, told = fold(text), stems_of(text, LONG_STEM)
    names = read_names("procedure", turn.language)
    general = {*words_of(turn.language, "general_parts")}  # pairs of characters that many examinations share

    def is_hinted(part: str) -> bool:
        texts = (names[part].name, *names[part].synonyms) if part in names else ()
        words = [word for one in texts for word in words_in(fold(one))]
        pairs = {word[at : at + 2] for word in words if HAN.match(word) for at in range(len(word) - 1)} - general
        spoken = words_in(folded)
        begins = {word for word in words if len(word) >= LONG_STEM and any(one.startswith(word) for one in spoken)}
        return bool(begins) or any(told & stems_of(one) for one in texts) or any(pair in folded for pair in pairs)

    organs = {one.procedure for one in turn.catalog.screening.values() if says_in(turn, text, one.id)}
    by_name = [part for part in checkup.added if is_hinted(part)]
    return by_name or [part for part in checkup.added if part in organs]


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


def total_lines(turn: Turn, total: Total) -> list[Line]:
    """A sum as it is charged and in US dollars, then in the currency in which the patient wants prices."""
    return [Line("checkup-total", total_values(total)), *in_own(turn, total.low, total.high, (total.currency, "USD"))]


def place(total: Total) -> dict[str, Value]:
    """The country of a sum."""
    return {"country": {"country": total.country}}


def total_values(total: Total) -> dict[str, Value]:
    """The values of one sum."""
    years = sorted({price.as_of for price in total.prices})
    return {
        **place(total),
        "range": {"money": total.low, "to": total.high, "currency": total.currency},
        "dollars": {"money": total.usd_low, "to": total.usd_high, "currency": "USD"},
        "year": str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}",
    }
