"""Packages that suit a wish, and what one of them includes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from actions.clinics import human_button
from actions.in_conversation import CHEAPER
from actions.intents import PACKAGES
from actions.prices import in_own
from actions.saying import says
from actions.seasons import season_lines
from actions.short import CONTENTS
from actions.shown import know_shown, packages_shown
from actions.topic import TopicAction, answer_as
from actions.turn import Turn, payload
from concierge.catalog.facts import Package
from concierge.context.origin import presumed_home
from concierge.context.provenance import source_line
from concierge.context.sharing import people_of, share_of
from concierge.context.showing import coded, days, shown, shown_list
from concierge.context.stemming import stems_of
from concierge.languages.grammar import grammar
from concierge.languages.names import read_names
from concierge.languages.reply import Button, Line, Value
from concierge.packages.describing import described, item_line, short_card, short_lines
from concierge.packages.search import Found, Wish, search, wish_of

PRICE_OF_ONE = "ask_package_details/price"
CRITERIA = ("procedure", "specialty", "city", "country", "duration", "budget")
LONG_STEM = 4
"""Letters of a stem of a package's name that may tell which one is meant."""
FIELDS_OFFERED = 4
"""Fields of medicine offered as buttons, so that they still fit on a phone."""


THINGS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "food": ("meals", "dinner"),
    "flight": (),
    "visa": (),
    "hotel": ("hotel", "resort", "guesthouse", "apartment", "room-nights"),
    "transfer": ("transfer",),
    "interpreter": ("interpreter", "speaking"),
    "medicine": ("medicine", "eye-drops", "herbal-prescription", "first-administration"),
    "insurance": (),
})  # fmt: skip
"""What is asked of a package by words of the kind `in_package_<thing>`, and what is in the codes of its items that are such things."""

BY_THE_SEA = frozenset({"beach-and-duty-free", "sea-air"})
FOR_FUN = BY_THE_SEA | {"theme-park-ticket", "lake-and-old-town", "city-tour", "shopping"}
FOR_CHILDREN = frozenset({"theme-park-ticket"})
"""What packages by the sea include, what is no treatment, and what is for children."""
PLEASANT = (("seaside", BY_THE_SEA), ("fun", FOR_FUN), ("visa_minor", FOR_CHILDREN))
"""Kinds of words by which a message wishes for that."""


class Packages(TopicAction):
    """Finds packages by treatment, place, length and budget."""

    action_name = "action_packages"
    intents = ("search_packages",)
    uses = CRITERIA

    def answer(self, turn: Turn) -> None:
        """Show the best three; when nothing is known, three of different countries and the fields to choose from."""
        home = presumed_home(turn.details, turn.language, turn.catalog)
        wish = replace(wish_of(turn.details, turn.catalog), nationality=home)
        found = search(turn.catalog, wish)
        is_ill = bool(turn.mentioned("procedure") or turn.mentioned("specialty"))
        if found.given_up and says(turn, "families") and not is_ill:  # "is there something for families like us": whatever is treated
            found = search(turn.catalog, replace(wish, procedure=None, specialty=None))
        if "city" in found.given_up and turn.mentioned("city") and "procedure" not in turn.details:  # the place counts, not the field
            found = search(turn.catalog, replace(wish, specialty=None))
        found = named_first(turn, found)
        if (hits := words_shared(turn, found)) and max(hits.values()) > 0:
            turn.know(package=found.packages[0].id)  # what is asked next of "it" is asked of this one
        found = cheapest_first(turn, pleasant_first(turn, found))
        if turn.replies and [one.id for one in found.packages] == [turn.details.get("package")]:
            return  # its card stands above: a list of it alone would say nothing more
        page = int(turn.extra.get("page") or 1)
        packages = found.page(page)
        if not packages:
            turn.say(Line("packages-none"), buttons=[human_button()])
            turn.on_yes("request_human")
            return
        season, holidays = season_lines(turn, packages)
        turn.say(
            *head_lines(turn, found),
            *([Line("packages-cheapest-first")] if wants_cheapest(turn) else []),
            *(item_line(package, number) for number, package in enumerate(packages, start=3 * (page - 1) + 1)),
            *(line for package in packages for line in for_people(turn, package, "packages-for-people-of")),
            *season,
            Line("packages-example-only"),
            source_line(turn.catalog, [*packages, *holidays]),
            buttons=search_buttons(turn, wish, found, page),
            cards=[short_card(package) for package in packages],
        )


class PackageDetails(TopicAction):
    """One named package."""

    action_name = "action_package_details"
    intents = ("ask_package_details",)
    uses = ("package",)

    def answer(self, turn: Turn) -> None:
        """Say all that the catalog knows of the package, and what it does not say."""
        know_shown(turn)
        package = turn.catalog.packages.get(turn.details.get("package", ""))
        named = {mention.detail: mention.value for mention in turn.mentions}  # the package meant has nothing to do with earlier wishes
        found = search(turn.catalog, wish_of(turn.details, turn.catalog))
        if found.given_up:
            found = search(turn.catalog, wish_of(named or turn.details, turn.catalog))
        if package is None and len(found.packages) == 1 and not found.given_up:
            package = found.packages[0]
            turn.know(package=package.id)
        if package is None and turn.last_topic == PACKAGES and found.packages:
            lengths = {days(str(told)) for told in turn.mentioned("duration")}
            package = next(
                (one for one in found.packages if one.days in lengths), (packages_shown(turn) or found.packages)[0]
            )  # "it" is the first one shown
            turn.know(package=package.id)
        if package is None:  # which ones there are is the better answer to "is there a ready package?"
            answer_as(turn, PACKAGES)
            return
        is_price = turn.heard.intent == "ask_price" and not turn.mentions
        is_priced = says(turn, "how_much") or PRICE_OF_ONE in turn.aspects
        is_both = is_priced and says(turn, "included")  # "what is in it, and what does it cost": the whole card
        part = None if is_both else "included" if says(turn, "included") or things_asked(turn) else "range" if is_price else None
        if turn.last_topic == turn.intent and part:  # "is the flight in it?", "is that for each of us?", after the whole card
            say_part(turn, package, part)
            return
        remarks = tuple(coded(remark) for remark in package.remarks if not remark.ended(turn.today))
        lines, card = described(package, turn.catalog, remarks, turn.details.get("nationality"))
        turn.say(
            *listed_lines(turn, package),
            *lines,
            *in_own(turn, package.low, package.high, (package.currency,)),
            *for_people(turn, package),
            source_line(turn.catalog, [package]),
            buttons=[
                request_button(package),
                Button("conversation-meaning-plan-itinerary", payload("plan_itinerary", package=package.id)),
                Button("conversation-meaning-ask-visa", payload("ask_visa", country=package.country)),
            ],
            cards=[card],
        )
        turn.on_yes("book_consultation", package=package.id)


def things_asked(turn: Turn) -> list[str]:
    """The things of which a message asks whether a package has them: "are the meals in it?"."""
    return [thing for thing in THINGS if CONTENTS in turn.aspects and says(turn, f"in_package_{thing}")]


def listed_lines(turn: Turn, package: Package) -> list[Line]:
    """Of each thing that the message asks about, whether the package lists it."""

    def line(thing: str) -> Line:
        items = [coded(one) for one in package.included_items if any(part in str(one) for part in THINGS[thing])]
        told: Value = {"words": f"packages-thing-{thing}"}
        return Line("packages-listed", {"thing": told, "items": {"list": items}}) if items else Line("packages-not-listed", {"thing": told})

    return [line(thing) for thing in things_asked(turn)]


def say_part(turn: Turn, package: Package, part: str) -> None:
    """What is in a package, or its price, and nothing else of it."""
    own = in_own(turn, package.low, package.high, (package.currency,)) if part == "range" else []
    source = source_line(turn.catalog, [package])
    remarks = [coded(remark) for remark in package.remarks if not remark.ended(turn.today)] if part == "range" else []
    more = [Line("packages-remark", {"remark": remark}) for remark in remarks]  # "the price does not include the treatment"
    turn.say(*listed_lines(turn, package), *short_lines(package, part), *own, *more, source, buttons=[request_button(package)])
    turn.on_yes("book_consultation", package=package.id)


def request_button(package: Package) -> Button:
    """A button that asks for the package."""
    return Button("packages-button-request", payload("book_consultation", package=package.id))


def for_people(turn: Turn, package: Package, key: str = "packages-for-people") -> list[Line]:
    """What the package costs for as many as the message names; its price is for one."""
    count = next((int(number) for number in turn.mentioned("people")), 1)
    if count < 2:
        return []
    told: dict[str, Any] = {"money": package.low * count, "to": package.high * count, "currency": package.currency}
    dollars: dict[str, Any] = {"money": package.usd_low * count, "to": package.usd_high * count, "currency": "USD"}
    return [Line(key, {"package": {"name": ["package", package.id]}, "n": count, "range": told, "dollars": dollars})]


def named_first(turn: Turn, found: Found) -> Found:
    """The same packages, those first of which the message uses a word of the name ("is there one with Disney?")."""
    hits = words_shared(turn, found)
    return replace(found, packages=tuple(sorted(found.packages, key=lambda one: -hits.get(one.id, 0))))


def pleasant_first(turn: Turn, found: Found) -> Found:
    """The same packages, those first that include what the message wishes besides: the sea, sightseeing, something for children."""
    wished = [items for kind, items in PLEASANT if says(turn, kind)]

    def misses(package: Package) -> int:
        return -sum(bool(items & {*map(str, package.included_items)}) for items in wished)

    return replace(found, packages=tuple(sorted(found.packages, key=misses)))


def wants_cheapest(turn: Turn) -> bool:
    """Whether a message asks for the cheapest packages."""
    return says(turn, "cheapest") or CHEAPER in turn.aspects


def cheapest_first(turn: Turn, found: Found) -> Found:
    """The same packages, those that begin at the lowest price first, whatever their country, for who wants the cheapest."""
    packages = tuple(sorted(found.packages, key=lambda one: (one.usd_low, one.usd_high)))
    return replace(found, packages=packages) if wants_cheapest(turn) else found


def words_shared(turn: Turn, found: Found) -> dict[str, int]:
    """How many words of its name, that not every name has, the message shares with each package."""
    names = read_names("package", turn.language)
    told = stems_of(turn.text, LONG_STEM)
    shared = Counter(stem for one in found.packages if one.id in names for stem in stems_of(names[one.id].name, LONG_STEM))
    every = {stem for word in grammar(turn.language).get("bundle", ()) for stem in stems_of(word, LONG_STEM)}  # "package" names none
    rare = {stem for stem, count in shared.items() if count < len(found.packages)} - every
    return {one.id: len(told & rare & stems_of(names[one.id].name, LONG_STEM)) for one in found.packages if one.id in names}


def head_lines(turn: Turn, found: Found) -> list[Line]:
    """How many were found for what, and which wishes had to be left out."""
    known = shown_list({k: v for k, v in turn.details.items() if k not in found.given_up}, CRITERIA)
    count = len(found.packages)
    has_criteria = isinstance(known, dict) and bool(known["items"])
    lines = [Line("packages-intro", {"n": count, "criteria": known}) if has_criteria else Line("packages-intro-wider", {"n": count})]
    budget = turn.details.get("budget") or {}
    if people_of(budget) > 1 and budget.get("currency"):
        lines.append(Line("packages-share", {"n": people_of(budget), "share": share_of(budget)}))
    missing = [shown(condition, turn.details[condition]) for condition in found.given_up if condition in turn.details]
    return [Line("packages-none-exactly", {"missing": {"items": missing}}), *lines] if missing else lines


def search_buttons(turn: Turn, wish: Wish, found: Found, page: int) -> list[Button]:
    """Each package, more packages, a narrower field or country."""
    buttons = [details_button(package) for package in found.page(page)]
    if found.has_more(page):
        buttons.append(Button("clinics-button-more", payload("search_packages", page=page + 1)))
    if wish.country is None and wish.city is None:
        countries = sorted({package.country for package in found.packages})
        buttons += [
            Button("clinics-button-only-in", payload("search_packages", country=one), {"place": {"country": one}})
            for one in (countries if len(countries) > 1 else ())
        ]
    if wish.specialty is None:
        fields = dict.fromkeys(turn.catalog.procedures[one].specialty for package in found.packages for one in package.procedures)
        buttons += [
            Button("clinics-button-named", payload("search_packages", specialty=one), {"name": {"name": ["specialty", one]}})
            for one in list(fields)[:FIELDS_OFFERED]
        ]
    return buttons


def details_button(package: Package) -> Button:
    """A button with the name of a package, which shows its details."""
    name = {"name": {"name": ["package", package.id]}}
    return Button("clinics-button-named", payload("ask_package_details", package=package.id), name)
