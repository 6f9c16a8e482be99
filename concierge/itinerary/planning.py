"""From a wish to a plan: arrival, tests, treatment, hospital, rest, check, flight; never a flight before the guide allows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from concierge.catalog import Catalog
from concierge.catalog.facts import Package, Procedure
from concierge.context.provenance import Sourced
from concierge.itinerary.arriving import arrival
from concierge.itinerary.holidays import last_open, next_open
from concierge.itinerary.lengths import days_on_site, days_until_departure, is_light, treatment_day
from concierge.itinerary.notes import notes_of
from concierge.itinerary.plan import Plan, Stage, Wish, day_of
from concierge.itinerary.seeing import with_sights
from concierge.languages.reply import Line
from concierge.languages.territories import is_official

DEPARTURE, FLIGHT = Line("itinerary-step-departure"), Line("itinerary-step-flight")
DAY = timedelta(days=1)
SEVERAL_CLINICS = ("medical-district", "medical-zone")
"""Whoever speaks a language there may work in another clinic than the patient's."""


def make_plan(catalog: Catalog, wish: Wish) -> Plan:
    """A plan for the package of the wish, else for its treatment; raise ValueError when it names neither."""
    arriving, facts = arrival(catalog, wish)
    apart = wish.elsewhere[1] if wish.elsewhere else 0
    whole, wish = wish, replace(wish, days=wish.days - apart) if wish.days else wish
    if wish.package:
        facts.insert(0, wish.package)
        plan = _of_package(wish, wish.package, arriving)
    elif wish.procedure:
        facts.insert(0, wish.procedure)
        plan = _of_procedure(catalog, wish, wish.procedure, arriving)
    else:
        raise ValueError("a plan needs a treatment or a package")
    plan = replace(plan, wish=whole, stages=with_sights(_with_days_elsewhere(plan.stages, whole), whole), shortest=plan.shortest + apart)
    notes, more = notes_of(catalog, plan)
    return replace(plan, notes=notes, facts=_once([*facts, *more]))


def _with_days_elsewhere(stages: tuple[Stage, ...], wish: Wish) -> tuple[Stage, ...]:
    """The stages, and the days in another city between the day on which the patient could travel home and the way home."""
    if wish.elsewhere is None:
        return stages
    city, number = wish.elsewhere
    end = stages[-1]
    visits = tuple(step for step in end.steps if step.key not in (DEPARTURE.key, FLIGHT.key))
    there = Line("itinerary-step-elsewhere", {"city": {"name": ["city", city]}})
    back = end.last + number
    return (*stages[:-1], Stage(end.first, back - 1, (*visits, there)), Stage(back, back, (DEPARTURE,)))


def _of_procedure(catalog: Catalog, wish: Wish, procedure: Procedure, arriving: tuple[Line, ...]) -> Plan:
    tests = _open(catalog, wish, 2)
    treated = tests if treatment_day(procedure) == 2 else _open(catalog, wish, tests + 1)
    discharged = treated + procedure.typical_hospital_nights
    shortest = max(treated + days_until_departure(procedure), days_on_site(procedure))
    last = max(shortest, wish.days or 0)
    stages = [
        Stage(1, 1, arriving),
        *_treatment(wish, procedure, tests, treated),
        *_hospital(procedure, treated, discharged),
        *(_free(discharged, last) if treated == tests else _rest(catalog, wish, discharged, last)),
        Stage(last, last, (FLIGHT,) if last == shortest and procedure.min_days_before_flying else (DEPARTURE,)),
    ]
    return Plan(wish, tuple(_saying_closed_days(stages)), (), (), shortest)


def _treatment(wish: Wish, procedure: Procedure, tests: int, treated: int) -> Iterator[Stage]:
    name = {"procedure": {"name": ["procedure", procedure.id]}}
    if procedure.suits_checkup_builder:
        yield Stage(tests, tests, (Line("itinerary-step-examination", name), *_help(wish)))
    elif is_light(procedure):
        yield Stage(tests, tests, (Line("itinerary-step-consultation-and-treatment", name), *_help(wish)))
    else:
        yield Stage(tests, tests, (Line("itinerary-step-tests"), *_help(wish)))
        yield Stage(treated, treated, (Line("itinerary-step-treatment", name),))


def _help(wish: Wish) -> tuple[Line, ...]:
    """Who makes sure that doctor and patient understand one another."""
    if is_official(wish.language, wish.country):
        return ()
    speaks = wish.facility is not None and wish.facility.kind not in SEVERAL_CLINICS and wish.language in wish.facility.languages
    return (Line("itinerary-step-staff-speak" if speaks else "itinerary-step-interpreter", {"language": {"language": wish.language}}),)


def _hospital(procedure: Procedure, treated: int, discharged: int) -> Iterator[Stage]:
    if discharged > treated:
        yield Stage(treated + 1, discharged, (Line("itinerary-step-hospital", {"n": procedure.typical_hospital_nights}),))


def _rest(catalog: Catalog, wish: Wish, discharged: int, last: int) -> Iterator[Stage]:
    """Rest until the flight, with a check shortly before it on a day when clinics work."""
    if last - discharged < 2:
        return
    check, first, end = last - 1, day_of(wish.start, discharged + 1), day_of(wish.start, last - 1)
    if first and end:
        check -= (end - last_open(catalog, wish.country, end, first)) // DAY
    yield from _free(discharged, check, "itinerary-step-rest")
    yield Stage(check, check, (Line("itinerary-step-check"),))
    yield from _free(check, last, "itinerary-step-rest")


def _free(busy_until: int, last: int, key: str = "itinerary-step-free") -> Iterator[Stage]:
    if last - busy_until > 1:
        yield Stage(busy_until + 1, last - 1, (Line(key),))


def _of_package(wish: Wish, package: Package, arriving: tuple[Line, ...]) -> Plan:
    last = max(package.days, wish.days or 0)
    named = {"procedures": {"list": [{"name": ["procedure", one]} for one in package.procedures]}}
    visit = (Line("itinerary-step-first-visit", named), *_help(wish))
    stages = [
        Stage(1, 1, arriving),
        *([Stage(2, 2, visit)] if last > 2 else ()),
        *_free(2, package.days, "itinerary-step-package"),
        *_free(max(package.days - 1, 2), last),
        Stage(last, last, (*(visit if last <= 2 else ()), DEPARTURE)),
    ]
    return Plan(wish, tuple(stages), (), (), package.days)


def _saying_closed_days(stages: Iterable[Stage]) -> Iterator[Stage]:
    """The stages, with the days on which nothing happens because clinics are closed."""
    reached = 0
    for stage in stages:
        if stage.first - reached > 1:
            yield Stage(reached + 1, stage.first - 1, (Line("itinerary-step-closed"),))
        yield stage
        reached = stage.last


def _open(catalog: Catalog, wish: Wish, number: int) -> int:
    """The number of the first day from this one on when clinics work; without dates every day counts as one."""
    day = day_of(wish.start, number)
    return number if day is None else number + (next_open(catalog, wish.country, day) - day) // DAY


def _once(facts: Iterable[Sourced]) -> tuple[Sourced, ...]:
    return tuple({id(fact): fact for fact in facts}.values())
