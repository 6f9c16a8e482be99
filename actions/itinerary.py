"""A first day-by-day plan of the trip, and changes to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from actions.clinics import human_button
from actions.intents import CHANGE, PLAN
from actions.leaving import leave_out, of_days, people_lines
from actions.prices import procedure_buttons
from actions.saying import says, says_in
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import Turn, payload
from concierge.catalog.facts import Procedure
from concierge.catalog.surroundings import Attraction
from concierge.context.certainty import SHORT, words_in
from concierge.context.origin import presumed_home
from concierge.context.provenance import source_line
from concierge.context.showing import coded, days
from concierge.itinerary.changing import Change, adds_days, changes_by, moved_return, moved_start, new_length, new_start
from concierge.itinerary.describing import day_lines, head_lines, plan_card
from concierge.itinerary.lengths import usual_days
from concierge.itinerary.plan import Plan, Wish
from concierge.itinerary.planning import make_plan
from concierge.itinerary.seeing import EASY
from concierge.itinerary.wishing import Wished, other_cities, wished
from concierge.languages.reply import Button, Line, Value
from concierge.packages.search import FOR_OTHERS, made_for, search, wish_of
from concierge.services.sights import named_sights
from concierge.understanding.clauses import clauses
from concierge.understanding.numbers import whole_numbers

LONGER = "change_itinerary/longer"
A_LITTLE = 3
"""Days by which one button makes the trip longer."""
MOST_CITIES = 3
TOLD_FIRST = ("itinerary-changed", "itinerary-same", "itinerary-free-day")
OPINION = "second-opinion"
MUCH_LONGER = 2
"""Times the wished days up to which a package is still planned; the plan says that it takes longer."""
LONGEST = 60
"""Days up to which a bare number may be the length of a trip."""


class Itinerary(TopicAction):
    """Plans the days of a package, or of a treatment in a city."""

    action_name = "action_itinerary"
    intents = (PLAN,)
    uses = ("procedure", "package", "city", "country", "facility", "date", "duration", "nationality")

    def answer(self, turn: Turn) -> None:
        """Show the plan, and for how many; ask for the treatment, or for the day of arrival, when we must."""
        show_plan(turn, *people_lines(turn))


class ChangeItinerary(TopicAction):
    """Moves the plan to another day or city, makes it longer or shorter; what else is wanted goes to a person."""

    action_name = "action_change_itinerary"
    intents = (CHANGE,)
    uses = Itinerary.uses

    def answer(self, turn: Turn) -> None:
        """Show the changed plan, ask what was meant, or bring in a coordinator; each thing that is left out is spoken of."""
        wish = planned(turn)
        unwanted = sights_of(turn, wish.wish.city)[1] if wish else ()
        left, before = leave_out(turn, unwanted) if wish else [], len(turn.replies)
        if left and not any(turn.mentioned(detail) for detail in self.uses) and not says_length(turn):
            show_plan(turn)
        else:
            self.change(turn)
        first = turn.replies[before]
        at = 1 if first.lines[0].key in TOLD_FIRST else 0
        turn.replies[before] = replace(first, lines=(*first.lines[:at], *left, *people_lines(turn), *first.lines[at:]))

    def change(self, turn: Turn) -> None:
        """The same, of what the message changes besides what it leaves out."""
        if turn.extra.get("choice") == "date":
            turn.ask("date", Line("itinerary-ask-date"))
        elif (another := treatment_beside(turn)) is not None:
            turn.know(**{detail: turn.before.get(detail) for detail in ("procedure", "specialty", "package", "facility")})
            turn.hand_over("cannot-answer")
            on_site = {"words": "conversation-days", "values": {"n": usual_days(another)}}
            show_plan(turn, Line("itinerary-treatment-too", {"procedure": {"name": ["procedure", another.id]}, "days": on_site}))
        elif (says(turn, "day_more") or says(turn, "free_day")) and turn.mentioned("duration") in ((), ("P1D",)) and planned(turn):
            turn.know(duration=turn.before.get("duration"))
            wish = planned(turn)
            turn.know(duration=f"P{make_plan(turn.catalog, wish.wish).days + 1}D" if wish else None)
            show_plan(turn, Line("itinerary-free-day" if says(turn, "free_day") else "itinerary-changed"))
        elif (length := said_length(turn)) and planned(turn):
            turn.know(duration=f"P{length}D")
            show_plan(turn, *changed(turn))
        elif elsewhere := days_elsewhere(turn):
            turn.know(duration=f"P{elsewhere}D", city=turn.before.get("city"), country=turn.before.get("country"))
            city = {"name": ["city", str(turn.mentioned("city")[0])]}
            number = days(str(turn.mentioned("duration")[0])) or 0
            there = (str(turn.mentioned("city")[0]), number)
            show_plan(turn, Line("itinerary-days-elsewhere", {"n": number, "city": city}), elsewhere=there)
        elif is_length_alone(turn) and is_known_length(turn):  # "I said 8 days, why 10?"
            turn.know(duration=turn.before.get("duration"))
            show_plan(turn, *changed(turn))
        elif is_length_alone(turn) and not told_length(turn):
            ask_what_changes(turn)
        elif any(turn.mentioned(detail) for detail in self.uses) or names_sights(turn):
            read_change(turn)
            show_plan(turn, *changed(turn))
        elif words_in(turn.text) <= SHORT:  # most likely no more than "can we change the plan?"
            turn.say(Line("itinerary-ask-what"), buttons=[*change_buttons(turn), *city_buttons(turn), human_button()])
            turn.on_yes("request_human")
        else:
            turn.hand_over("cannot-answer")
            show_plan(turn, Line("itinerary-noted"))


def treatment_beside(turn: Turn) -> Procedure | None:
    """The treatment that a message wants besides the planned one: "and my eyelids at the same time"."""
    new = [str(one) for one in turn.mentioned("procedure") if one != turn.before.get("procedure")]
    is_planned = any(detail in turn.before for detail in ("procedure", "package"))
    is_beside = is_planned and len(new) == 1 and not turn.text.startswith("/") and says(turn, "as_well")
    return turn.catalog.procedures.get(new[0]) if is_beside else None


def planned(turn: Turn) -> Wished | None:
    """What is planned with what is known now."""
    return wished(turn.catalog, turn.details, turn.language, turn.today)


def changed(turn: Turn) -> list[Line]:
    """That the plan is another one now, or that it was so already; nothing when it cannot be shorter, which the notes say."""
    before, now = wished(turn.catalog, turn.before, turn.language, turn.today), planned(turn)
    if now is None:
        return []
    seen, unwanted = sights_of(turn, now.wish.city)
    wish = replace(now.wish, seen=seen, unwanted=tuple(one.id for one in unwanted))
    plans = [make_plan(turn.catalog, one) for one in ([before.wish] if before else []) + [wish]]
    is_same = before is not None and basis(before.wish) == basis(now.wish) and plans[0].stages == plans[1].stages and not unwanted
    if not is_same:
        return [Line("itinerary-changed")]
    return [] if plans[1].is_longer_than_wished else [Line("itinerary-same", {"n": plans[1].days})]


def basis(wish: Wish) -> tuple[object, ...]:
    """What a plan rests on besides its days."""
    return (wish.start, wish.city, wish.facility, wish.procedure, wish.package)


def names_sights(turn: Turn) -> bool:
    """Whether a message wishes a sight in or out of the plan; also true without a plan, which must be asked for first."""
    wish = planned(turn)
    return wish is None or any(sights_of(turn, wish.wish.city))


def sights_of(turn: Turn, city: str) -> tuple[tuple[Attraction, ...], tuple[Attraction, ...]]:
    """The sights of the city that a message wishes to see, and those that it doesn't, each read in its own clause."""
    wanted: dict[str, Attraction] = {}
    unwanted: dict[str, Attraction] = {}
    for clause in clauses(turn.text, turn.language) or (turn.text,):
        shops = [one for one in turn.catalog.attractions.values() if one.city == city and one.kind == "shopping"]
        named = [*named_sights(turn.catalog, clause, turn.language, city), *(shops if says_in(turn, clause, "shopping") else [])]
        is_unwanted = any(says_in(turn, clause, kind) for kind in ("left_out", "without", "left_out_after"))
        if not named and not is_unwanted and turn.intent == CHANGE and says_in(turn, clause, "something_to_see"):
            named = easy_sights(turn, city)[:1]  # "add two days, one for the city"
        (unwanted if is_unwanted else wanted).update({one.id: one for one in named})
    return tuple(wanted.values()), tuple(unwanted.values())


def easy_sights(turn: Turn, city: str) -> list[Attraction]:
    """The sights of a city that tire nobody."""
    return [one for one in turn.catalog.attractions.values() if one.city == city and EASY in map(str, one.suitability_after_treatment)]


def is_length_alone(turn: Turn) -> bool:
    """Whether the message names a number of days and nothing else, so that it may mean a shift as well as a length."""
    others = (turn.mentioned(detail) for detail in Itinerary.uses if detail != "duration")
    return len(turn.mentioned("duration")) == 1 and not turn.text.startswith("/") and not any(others) and planned(turn) is not None


def is_known_length(turn: Turn) -> bool:
    """Whether the days that a message names are those of the plan, or those that were wished before."""
    wish, number = wished(turn.catalog, turn.before, turn.language, turn.today), days(str(turn.mentioned("duration")[0]))
    is_moved = any(says(turn, kind) for kind in ("more", "fewer", "postponed", "brought_forward"))  # "a week later" of a plan of a week
    return wish is not None and number in (turn_days(turn), make_plan(turn.catalog, wish.wish).days) and not is_moved


def says_length(turn: Turn) -> bool:
    """Whether a message without a length says by its words that the trip is to be another one."""
    return says(turn, "day_more") or says(turn, "free_day") or said_length(turn) is not None


def said_length(turn: Turn) -> int | None:
    """The whole length that a message makes the trip: by a bare number ("six is too much, make it five"), or as the last of two lengths."""
    told = turn.mentioned("duration")
    if LONGER in turn.aspects and not told and not says(turn, "made"):  # "can we stay 2 more days"
        return longer_by(turn, whole_numbers(turn.text, turn.language))
    if turn.text.startswith("/") or turn.mentioned("date") or not (says(turn, "made") or len(told) > 1):
        return None
    if len(told) > 1 and says(turn, "more") and not says(turn, "made"):  # "2 days longer, and one of them for the children"
        wish, more = wished(turn.catalog, turn.before, turn.language, turn.today), days(str(told[0]))
        return make_plan(turn.catalog, wish.wish).days + more if wish and more else None
    if told:
        return days(str(told[-1])) if len(told) > 1 else None
    numbers = whole_numbers(turn.text, turn.language)
    return numbers[-1] if numbers and 1 < numbers[-1] <= LONGEST else None


def longer_by(turn: Turn, numbers: Sequence[int]) -> int | None:
    """The length of the plan before this message and as many days more as the only number of the message says."""
    before = wished(turn.catalog, turn.before, turn.language, turn.today)
    length = make_plan(turn.catalog, before.wish).days + numbers[0] if before and len(numbers) == 1 else None
    return length if length and length <= LONGEST else None


def days_elsewhere(turn: Turn) -> int | None:
    """The whole length of the trip when days in another city are added to the plan ("two more days in Busan"); else None."""
    cities, more = turn.mentioned("city"), turn.mentioned("duration")
    is_added = len(cities) == len(more) == 1 and says(turn, "more") and not turn.text.startswith("/")
    if not is_added or "city" not in turn.before or cities[0] == turn.before["city"]:
        return None
    before = wished(turn.catalog, {**turn.before, "duration": None}, turn.language, turn.today)
    number = days(str(more[0]))
    now = make_plan(turn.catalog, replace(before.wish, days=turn_days(turn))).days if before else None
    return now + number if now and number else None


def told_length(turn: Turn) -> bool:
    """Whether words say what the days mean ("make it 7", "2 days longer", "3 days later"); then the change is kept in the details."""
    wish, number = planned(turn), days(str(turn.mentioned("duration")[0]))
    now = make_plan(turn.catalog, replace(wish.wish, days=turn_days(turn))).days if wish else 0
    mention = next(one for one in turn.mentions if one.detail == "duration")
    text, place = of_days(turn, mention), (mention.start, mention.end)
    moved = moved_start(text, turn.language, str(mention.value), wish.wish.start if wish else None)
    back = moved_return(text, turn.language, number or 0, now)
    if back is None and moved and moved > turn.today and not adds_days(text, turn.language, place):
        turn.know(duration=turn.before.get("duration"), date=moved.isoformat())
        return True
    length = back or new_length(text, turn.language, number or 0, now, place)
    is_whole = any(says(turn, kind) for kind in ("rather", "made", "too_long_alone"))
    length = number if length is None and is_whole else length  # "a week, not 5 days"
    if length is not None:
        turn.know(duration=f"P{length}D")
    return length is not None


def turn_days(turn: Turn) -> int | None:
    """The length known before this message."""
    return days(str(turn.before.get("duration") or ""))


def ask_what_changes(turn: Turn) -> None:
    """Offer every change that so many days may stand for; the plan stays as it is until one is chosen."""
    told = str(turn.mentioned("duration")[0])
    turn.know(duration=turn.before.get("duration"))
    wish, number = planned(turn), days(told)
    changes = changes_by(make_plan(turn.catalog, wish.wish), number, turn.today) if wish and number else ()
    buttons = [change_button(one) for one in changes]
    turn.say(Line("itinerary-ask-change", {"n": number or 0}), buttons=[*buttons, date_button(), human_button()])


def change_button(change: Change) -> Button:
    """A button that makes one change."""
    if change.start:
        day = change.start.isoformat()
        return Button("itinerary-button-start", payload(CHANGE, date=day), {"date": {"date": day}})
    return length_button(change.days or 0)


def length_button(number: int) -> Button:
    """A button that sets the length of the trip."""
    return Button("itinerary-button-length", payload(CHANGE, duration=f"P{number}D"), {"n": number})


def date_button() -> Button:
    """A button that asks for another day of arrival."""
    return Button("itinerary-button-date", payload(CHANGE, choice="date"))


def city_buttons(turn: Turn) -> list[Button]:
    """Other cities to which the plan can move."""
    wish = planned(turn)
    cities = other_cities(turn.catalog, wish.wish)[:MOST_CITIES] if wish else ()
    return [Button("itinerary-button-country", payload(CHANGE, city=one), {"place": {"name": ["city", one]}}) for one in cities]


def read_change(turn: Turn) -> None:
    """Make what is known fit the change: the newest day counts, and another city ends a package that is not had there."""
    moved, before = moved_by(turn), wished(turn.catalog, turn.before, turn.language, turn.today)
    start = moved or new_start(tuple(map(str, turn.mentioned("date"))), turn.before.get("date"))
    if moved and before and before.wish.start and says(turn, "way_back"):  # "we fly home a day later"
        longer = make_plan(turn.catalog, before.wish).days + (date.fromisoformat(moved) - before.wish.start).days
        turn.know(duration=f"P{longer}D", date=turn.before.get("date"))
    elif start:
        turn.know(date=start)
    package = turn.catalog.packages.get(turn.details.get("package", ""))
    city = turn.details.get("city")
    if package and turn.mentioned("city") and city not in package.cities:
        turn.know(package=None, procedure=turn.details.get("procedure") or next(iter(package.procedures), None))


def moved_by(turn: Turn) -> str | None:
    """The new day of arrival when a day counted from now ("a week later") moves the plan instead of replacing its day; else None."""
    before, named = planned_start(turn), [mention for mention in turn.mentions if mention.detail == "date"]
    if before is None or len(named) != 1 or "/" in str(named[0].value):
        return None
    words = turn.text[named[0].start : named[0].end]
    shift = date.fromisoformat(str(named[0].value)) - turn.today
    is_moved = says_in(turn, words, "postponed") and not turn.text.startswith("/") and shift.days > 0
    return (before + shift).isoformat() if is_moved else None


def planned_start(turn: Turn) -> date | None:
    """The day of arrival as it was planned before this message."""
    before = wished(turn.catalog, turn.before, turn.language, turn.today)
    return before.wish.start if before else None


def show_plan(turn: Turn, *first: Line, elsewhere: tuple[str, int] | None = None) -> None:
    """The plan, after these lines, with its last days in another city; without a treatment or package it asks for one."""
    if planned(turn) is None:
        choose_package(turn)
    wish = planned(turn)
    if wish is None:
        buttons = [*procedure_buttons(turn, turn.details.get("specialty"), PLAN), meaning_button("search_packages"), human_button()]
        turn.ask("procedure", Line("itinerary-ask-treatment"), buttons=buttons)
        return
    seen, unwanted = sights_of(turn, wish.wish.city)
    named = replace(wish.wish, seen=seen, unwanted=tuple(one.id for one in unwanted), elsewhere=elsewhere)
    plan = make_plan(turn.catalog, named)
    start = plan.wish.start
    turn.say(
        *first,
        *head_lines(wish, plan),
        *day_lines(plan),
        *(Line("itinerary-sight", {"sight": {"name": ["attraction", one.id]}, **suits(one)}) for one in seen),
        *plan.notes,
        source_line(turn.catalog, [*plan.facts, *seen]),
        Line("itinerary-rough"),
        Line("itinerary-request" if start else "itinerary-ask-date"),
        buttons=plan_buttons(turn, wish, plan),
        cards=[plan_card(plan)],
    )
    if start:
        turn.on_yes("book_consultation")
    else:
        turn.pending = "date"


def is_gentle(procedure: Procedure) -> bool:
    """Whether a treatment may stand in a plan for somebody who named none: an examination, or what needs no bed."""
    return procedure.suits_checkup_builder or procedure.typical_hospital_nights == 0


def suits(sight: Attraction) -> dict[str, Value]:
    """How a sight suits after a treatment."""
    return {"how": {"items": [coded(one) for one in sight.suitability_after_treatment]}}


def choose_package(turn: Turn) -> None:
    """Plan the best package of the place that is talked about, when no treatment is known that could be planned.

    It must be of the field that is known; without one it must be gentle, as nobody asked for an operation. Nor may it be made for
    patients of other countries, or take far more days than are wished: then an opinion of a specialist of the field is planned.
    """
    found = search(turn.catalog, replace(wish_of(turn.details, turn.catalog), duration=None))
    has_place = "city" in turn.details or "country" in turn.details
    fitting = [] if {"city", "country", "specialty"} & {*found.given_up} else list(found.packages)
    if "specialty" not in turn.details:
        fitting = [one for one in fitting if all(is_gentle(turn.catalog.procedures[part]) for part in one.procedures)]
    wanted = days(str(turn.details.get("duration") or ""))
    home = presumed_home(turn.details, turn.language, turn.catalog)
    fitting = [one for one in fitting if made_for(one, home or "") != FOR_OTHERS and (wanted is None or one.days <= wanted * MUCH_LONGER)]
    if has_place and fitting:
        turn.know(package=min(fitting, key=lambda one: one.days != wanted).id)
    elif has_place and "specialty" in turn.details:
        turn.know(procedure=OPINION)


def plan_buttons(turn: Turn, wish: Wished, plan: Plan) -> list[Button]:
    """What is usually next, and the changes that are made most."""
    buttons = [meaning_button("book_consultation"), *change_buttons(turn, plan)]
    if wish.city_is_ours and plan.wish.procedure:
        elsewhere = [one for one in turn.catalog.destinations if one != plan.wish.country]
        buttons += [Button("itinerary-button-country", payload(PLAN, country=one), {"place": {"country": one}}) for one in elsewhere]
    return [*buttons, meaning_button("ask_visa"), meaning_button("ask_transport")]


def change_buttons(turn: Turn, plan: Plan | None = None) -> list[Button]:
    """The changes that a button can make to the plan."""
    wish = planned(turn)
    shown = plan or (make_plan(turn.catalog, wish.wish) if wish else None)
    if shown is None:
        return []
    shorter = [length_button(shown.shortest)] if shown.days > shown.shortest else []
    return [date_button(), length_button(shown.days + A_LITTLE), *shorter]
