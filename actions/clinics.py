"""Finding a facility, its details, two side by side, and what we know of reviews."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions.goal import lands_named, undecided
from actions.in_conversation import CHEAPER
from actions.intents import PLANS
from actions.listing import TREATS
from actions.replanning import planned_places
from actions.saying import says
from actions.shown import in_city_named, lists_lately, places_shown
from actions.topic import TopicAction, answer_as
from actions.turn import Turn, payload
from actions.wording import leaves_review
from concierge.catalog.facts import Facility
from concierge.clinics.describing import described, item_line, name_of, short_card
from concierge.clinics.search import INTERNATIONAL, Found, Wish, beyond, is_named_for, reasons, search, wish_of
from concierge.clinics.suggesting import common_specialties, countries_offering
from concierge.context.mentions import Mention
from concierge.context.origin import APART
from concierge.context.provenance import source_line
from concierge.context.showing import coded, shown, shown_list
from concierge.conversation.outbox import last_answer, lately_said
from concierge.languages.reply import Button, Line, Value
from concierge.prices.quoting import cheapest_country

CRITERIA = ("procedure", "specialty", "city", "cities", "country", "spoken_language", "accreditation", "insurer", "budget")
HOW_TO_REACH = "ask_clinic_details/contact"
"""The part of a facility that asks what the catalog does not have: hours, doctors, telephone."""
NARROWING = ("accreditation", "spoken_language", "insurer")
"""What a message may name to have some of the places shown: "any with JCI?"."""
NEW_WISHES, FEW_WISHES = ("city", *NARROWING), 2
"""What a message may name as a wish of its own, and how many of them make a new one."""
WHY, LEAVE = "why", "leave"
MORE = "search_clinics/more"
"""Who asks for others; what is asked in words is learned, a button carries the page."""
LISTED = "/search_clinics"
MORE_BUTTON, WHY_BUTTON = "clinics-button-more", "clinics-button-why"
WHY_LINE = "clinics-why"


class Clinics(TopicAction):
    """Finds facilities by treatment, place, language, accreditation, insurer and budget."""

    action_name = "action_clinics"
    intents = ("search_clinics",)
    uses = CRITERIA

    def answer(self, turn: Turn) -> None:
        """Show the best three and how to see more, or why it is these; ask for the treatment when nothing is known."""
        among, cities = frozenset(lands_named(turn) or (undecided(turn) if "country" not in turn.details else ())), cities_named(turn)
        if len(among) > 1:  # "Korea or Vladivostok, who does it?"
            turn.know(city=None, country=None)
        wish = wish_of(turn.details, turn.catalog, turn.language)
        wish = replace(wish, among=among if len(among) > 1 else None, cities=cities if len(cities) > 1 and len(among) == 1 else None)
        is_illness = any(says(turn, kind) for kind in ("where_to_begin", "hurts", "ill"))
        if wish.is_empty or (is_illness and wish.specialty is None):  # a list of any clinics helps nobody who is ill
            turn.ask("procedure", Line("clinics-ask-treatment"), buttons=specialty_buttons(turn, "search_clinics"))
            return
        found = search(turn.catalog, wish)
        asks_cheapest = CHEAPER in turn.aspects or says(turn, "cheaper")
        if asks_cheapest and wish.country is None and not lands_named(turn):  # "where is the cheapest place for it?"
            least = cheapest_country(turn.catalog, wish.procedure)
            wish = replace(wish, among=frozenset({least}) if least else None)
            found = search(turn.catalog, wish)
        is_of_field = "procedure" in turn.details or turn.mentioned("specialty")
        if wish.specialty and "city" in found.given_up and turn.mentioned("city") and not is_of_field:  # the place counts, not the field
            wider = search(turn.catalog, replace(wish, specialty=None))
            found = found if wider.given_up else replace(wider, given_up=("specialty",))
        found = for_new_wishes(turn, wish, found)
        page = (
            next_page(turn)
            if MORE in turn.aspects and not turn.mentions and not turn.mentioned(APART)
            else int(turn.extra.get("page") or 1)
        )
        places = found.page(page)
        if turn.extra.get("choice") == WHY:
            listed = places_asked_about(turn) or list(places)
            say_why(turn, wish, listed, more_button(wish, found, page) if listed == [*places] else ())
            return
        if not places:
            say_beyond(turn, wish, found, page)
            return
        head = heading(turn, wish, found)
        turn.say(
            *head,
            *(item_line(place, number) for number, place in enumerate(places, start=3 * (page - 1) + 1)),
            *named_line(wish, found),
            Line("clinics-order"),
            source_line(turn.catalog, places),
            buttons=search_buttons(turn, wish, found, page),
            cards=[short_card(place) for place in places],
        )


def for_new_wishes(turn: Turn, wish: Wish, found: Found) -> Found:
    """What was found, without the treatment of before where several new wishes fit only so: "a JCI place in Shanghai for Cigna"."""
    new = {condition for condition in NEW_WISHES if turn.mentioned(condition)}
    is_named = turn.mentioned("procedure") or turn.mentioned("specialty")
    if len(new) < FEW_WISHES or is_named or not new & {*found.given_up}:
        return found
    wider = search(turn.catalog, replace(wish, specialty=None, procedure=None, budget=None))
    detail = "procedure" if wish.procedure else "specialty"
    return found if wider.given_up or wish.specialty is None else replace(wider, given_up=(detail,))


def places_asked_about(turn: Turn) -> list[Facility]:
    """The places of the last list, for who asks in words why just these; a button tells its page, and a new wish makes a new list."""
    is_new = turn.text.startswith("/") or any(turn.mentioned(one) for one in CRITERIA)
    return [] if is_new else next(iter(lists_lately(turn)), [])


def say_beyond(turn: Turn, wish: Wish, found: Found, page: int) -> None:
    """Say to who has seen all that fits that these were all, and show what is nearest to it, or that there is nothing more."""
    wider = beyond(turn.catalog, wish, {place.id for some in (*lists_lately(turn), found.facilities) for place in some})
    places = wider.page(1)
    if not places:
        turn.say(Line("clinics-none"), buttons=[*specialty_buttons(turn, "search_clinics"), human_button()])
        return
    known = {**turn.details, **({"cities": sorted(wish.cities)} if wish.cities else {})}
    missing = {"items": [shown(condition, known[condition]) for condition in wider.given_up if condition in known]}
    turn.say(
        Line("clinics-all-shown", {"criteria": shown_list(known, CRITERIA), "missing": missing}),
        *(item_line(place, number) for number, place in enumerate(places, start=1)),
        Line("clinics-order"),
        source_line(turn.catalog, places),
        buttons=[*map(details_button, places), Button(WHY_BUTTON, payload("search_clinics", page=page, choice=WHY, **named_places(wish)))],
        cards=[short_card(place) for place in places],
    )


def next_page(turn: Turn) -> int:
    """The page after the one that our last answer showed, or explained, as its buttons tell; the first when it was no list."""
    answer = last_answer(turn.database, turn.conversation)
    if any(line["key"] == WHY_LINE for reply in answer for line in reply["lines"]):  # then the list stands before it
        answer = (*answer, *lately_said(turn.database, turn.conversation))
    for reply in answer:
        told = {
            str(one["key"]): json.loads(str(one["payload"]).partition(LISTED)[2] or "{}")
            for one in reply["buttons"]
            if str(one["payload"]).startswith(LISTED)  # packages have such buttons, too
        }
        if MORE_BUTTON in told:
            return int(told[MORE_BUTTON]["page"])
        if WHY_BUTTON in told:
            return int(told[WHY_BUTTON]["page"]) + 1
    return 1


def cities_named(turn: Turn) -> frozenset[str]:
    """The cities that the message names; of several places named a button for more of the list carries the same."""
    return frozenset(city for city in map(str, turn.mentioned("city")) if city in turn.catalog.cities)


class ClinicDetails(TopicAction):
    """One named facility."""

    action_name = "action_clinic_details"
    intents = ("ask_clinic_details",)
    uses = ("facility",)

    def is_moved_by(self, turn: Turn, mention: Mention) -> bool:
        """Whether another place is named, or where another one is looked for: "one like this, but in Beijing"."""
        return super().is_moved_by(turn, mention) or (mention.detail in ("city", "country") and "facility" not in turn.details)

    def answer(self, turn: Turn) -> None:
        """Say all that the catalog knows of the facility, and what it does not know; "any with JCI?" after a list narrows it."""
        if turn.last_topic in PLANS and "facility" not in turn.details and not turn.mentioned("city"):
            turn.know(facility=planned_places(turn).get("facility"))  # "tell me about that clinic"
        if TREATS in turn.extra and not tells_whether_treated(turn, str(turn.extra[TREATS])):
            return
        place = turn.catalog.facilities.get(turn.details.get("facility", ""))
        is_of_list = not turn.mentioned("facility") and (place is None or turn.last_topic == "search_clinics")
        if is_of_list and any(turn.mentioned(detail) for detail in NARROWING):
            answer_as(turn, "search_clinics")
            return
        if place is None and turn.mentioned("city"):
            everywhere = [one for one in turn.catalog.facilities.values() if one.city == turn.details.get("city")]
            here = in_city_named(turn, places_shown(turn)) or everywhere
            if len(here) > 1:
                answer_as(turn, "search_clinics")
                return
            place = here[0] if here else None
        if place is None and turn.last_topic in self.intents and turn.mentioned("country"):
            answer_as(turn, "search_clinics")
            return
        if place is None:
            wish = wish_of(turn.details, turn.catalog, turn.language)
            places = places_shown(turn) or search(turn.catalog, wish).page(1)
            turn.ask("facility", Line("clinics-ask-which"), buttons=[details_button(one) for one in places])
            return
        lines, card = described(place)
        is_missing = HOW_TO_REACH in turn.aspects  # only who asks what we do not have is offered a person
        is_compared = turn.last_topic != "search_clinics" and place in places_shown(turn)
        is_known = is_missing and (is_compared or turn.before.get("facility") == place.id)  # its card would hide what is not known
        turn.say(
            *(reach_lines(place) if is_missing else []),
            *([] if is_known else lines),
            source_line(turn.catalog, [place]),
            *([Line("clinics-not-in-catalog")] if is_missing else []),
            buttons=[
                *([human_button("clinics-button-ask-coordinator")] if is_missing else []),
                Button("clinics-button-book", payload("book_consultation", facility=place.id)),
                Button("conversation-meaning-ask-price", payload("ask_price", country=place.country)),
                Button("conversation-meaning-ask-visa", payload("ask_visa", country=place.country)),
            ],
            cards=[] if is_known else [card],
        )
        turn.on_yes("request_human" if is_missing else "book_consultation")


def reach_lines(place: Facility) -> list[Line]:
    """The city and the website of a place, for who asks how to reach it or when it is open."""
    values: dict[str, Value] = {"place": name_of(place), "city": {"name": ["city", place.city]}}
    site = [Line("clinics-website", {"website": place.website})] if place.website else []
    return [Line("clinics-reach", values), *site]


def tells_whether_treated(turn: Turn, field: str) -> bool:
    """Say whether the place that is meant has a field of medicine, else list those that do; whether its card is still to be shown."""
    known = turn.mentioned("facility") or [turn.before.get("facility")]
    place = turn.catalog.facilities.get(str(known[0]))
    if place is None:
        return True
    values: dict[str, Value] = {"place": name_of(place), "field": {"name": ["specialty", field]}}
    if field in place.specialties:
        turn.know(facility=place.id, city=place.city, country=place.country)
        turn.say(Line("clinics-treats", values), buttons=[Button("clinics-button-book", payload("book_consultation", facility=place.id))])
        return turn.last_topic != "ask_clinic_details"
    turn.say(Line("clinics-treats-not", values))
    turn.know(facility=None, city=None, specialty=turn.details.get("specialty") if "procedure" in turn.details else field)
    answer_as(turn, "search_clinics")
    return False


class Reviews(TopicAction):
    """Reviews and success rates, of which we have none that were checked."""

    action_name = "action_reviews"
    intents = ("ask_reviews",)
    uses = ("facility",)

    def answer(self, turn: Turn) -> None:
        """Say so, show what was checked instead, and offer to ask the facility; or take a treated patient's own review to a person."""
        if turn.extra.get("choice") == LEAVE or leaves_review(turn):
            turn.hand_over("review")
            turn.say(Line("clinics-review-write"), buttons=[human_button()])
            return
        place = turn.catalog.facilities.get(turn.details.get("facility", ""))
        leave = Button("clinics-button-review", payload("ask_reviews", choice=LEAVE))
        buttons = [human_button("clinics-button-ask-coordinator"), leave]
        wish = wish_of(turn.details, turn.catalog, turn.language)
        others = (compared(turn) or (search(turn.catalog, wish).page(1) if wish.specialty else ())) if place is None else ()
        if others:
            told = (item_line(one, number) for number, one in enumerate(others, start=1))
            turn.say(
                Line("clinics-reviews-none"), *told, source_line(turn.catalog, others), buttons=[*buttons, *map(details_button, others)]
            )
        elif place is None:
            turn.say(
                Line("clinics-reviews-none"), buttons=[*buttons, Button("conversation-meaning-search-clinics", payload("search_clinics"))]
            )
        else:
            lines = (Line("clinics-reviews-none"), item_line(place, None), source_line(turn.catalog, [place]))
            turn.say(*lines, buttons=[*buttons, details_button(place)])
        turn.on_yes("request_human")


def compared(turn: Turn) -> Sequence[Facility]:
    """The places that were just compared, while the message names no others: "and which has better results?" is about those."""
    is_of_these = turn.last_topic == "compare_options" and not any(turn.mentioned(one) for one in ("city", "country", "procedure"))
    return places_shown(turn) if is_of_these else ()


def heading(turn: Turn, wish: Wish, found: Found) -> list[Line]:
    """What was looked for, and what had to be left out; an accreditation or language left out is not looked for again."""
    country = wish.country or (next(iter(wish.among)) if wish.among and len(wish.among) == 1 else None)
    places = {"city": wish.city, "country": country, "budget": wish.budget}
    unused = {*found.given_up, *(one for one, value in places.items() if value is None)}
    known = {**turn.details, "country": country, **({"cities": sorted(wish.cities)} if wish.cities else {})}
    if named_for_it(wish, found):  # then it would be wrong to say of all the others that they do it
        known = {**known, "procedure": None, "specialty": wish.specialty}
    criteria = shown_list({detail: value for detail, value in known.items() if value is not None and detail not in unused}, CRITERIA)
    count = len(found.facilities)
    named = isinstance(criteria, dict) and criteria["items"]
    lines = [Line("clinics-intro", {"n": count, "criteria": criteria}) if named else Line("clinics-intro-wider", {"n": count})]
    if found.given_up:
        missing = {"items": [shown(condition, known[condition]) for condition in found.given_up]}
        lines.insert(0, Line("clinics-none-exactly", {"missing": missing}))
    turn.know(**{detail: None for detail in found.given_up if detail in NARROWING})
    return lines


def named_for_it(wish: Wish, found: Found) -> list[Facility]:
    """The places that the catalog names for this very treatment, when it does so of some but not of all."""
    named = [place for place in found.facilities if wish.procedure and is_named_for(place, wish.procedure)]
    return named if len(named) < len(found.facilities) else []


def named_line(wish: Wish, found: Found) -> list[Line]:
    """Which places are named for the treatment, as the others are only of its field."""
    named = named_for_it(wish, found)
    values: dict[str, Value] = {"procedure": {"name": ["procedure", wish.procedure or ""]}, "places": {"list": [*map(name_of, named)]}}
    return [Line("clinics-named-for", values)] if named else []


def say_why(turn: Turn, wish: Wish, places: Sequence[Facility], more: Sequence[Button]) -> None:
    """The rule of the order, and what of it holds for each place shown."""
    told = [(place, [{"words": f"clinics-why-{one}", "values": held_by(place)} for one in reasons(place, wish)]) for place in places]
    turn.say(
        Line(WHY_LINE),
        *(Line("clinics-why-place", {"place": name_of(place), "reasons": {"items": held}}) for place, held in told if held),
        *(Line("clinics-why-none", {"place": name_of(place)}) for place, held in told if not held),
        source_line(turn.catalog, places),
        buttons=[*(details_button(place) for place in places), *more],
    )


def held_by(place: Facility) -> dict[str, Value]:
    """The accreditations of a place that count for its rank."""
    return {"held": {"items": [coded(one) for one in place.accreditation if one in INTERNATIONAL]}}


def more_button(wish: Wish, found: Found, page: int) -> list[Button]:
    """A button for the next page, if there is one."""
    return [Button(MORE_BUTTON, payload("search_clinics", page=page + 1, **named_places(wish)))] if found.has_more(page) else []


def named_places(wish: Wish) -> dict[str, Any]:
    """The several cities or countries of a list, which its buttons carry."""
    return {"city": sorted(wish.cities) if wish.cities else None, "country": sorted(wish.among) if wish.among else None}


def search_buttons(turn: Turn, wish: Wish, found: Found, page: int) -> list[Button]:
    """Details of each place, more places, narrower places, the price."""
    buttons = [*(details_button(place) for place in found.page(page)), *more_button(wish, found, page)]
    buttons.append(Button(WHY_BUTTON, payload("search_clinics", page=page, choice=WHY, **named_places(wish))))
    if wish.country is None:
        countries = countries_offering(turn.catalog, wish.specialty)
        buttons += [
            Button("clinics-button-only-in", payload("search_clinics", country=one), {"place": {"country": one}}) for one in countries
        ]
    if wish.specialty is None:
        buttons += specialty_buttons(turn, "search_clinics")[:3]
    if "procedure" in turn.details:
        buttons.append(Button("conversation-meaning-ask-price", payload("ask_price")))
    return buttons


def specialty_buttons(turn: Turn, intent: str) -> list[Button]:
    """The fields of medicine that most facilities of the place have; of every place when there are none, as where she lives."""
    common = common_specialties(turn.catalog, turn.details.get("country"), turn.details.get("city")) or common_specialties(turn.catalog)
    return [Button("clinics-button-named", payload(intent, specialty=one), {"name": {"name": ["specialty", one]}}) for one in common]


def details_button(place: Facility) -> Button:
    """A button with the name of a facility, which shows its details."""
    return Button("clinics-button-named", payload("ask_clinic_details", facility=place.id), {"name": {"name": ["facility", place.id]}})


def human_button(key: str = "conversation-meaning-request-human") -> Button:
    """A button that asks for a person."""
    return Button(key, payload("request_human"))
