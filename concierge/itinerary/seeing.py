"""The sights that a patient wishes to see, each on a day of the plan that is free for it."""

from __future__ import annotations

from collections.abc import Sequence

from concierge.catalog.surroundings import Attraction
from concierge.itinerary.lengths import is_light
from concierge.itinerary.plan import Stage, Wish
from concierge.languages.reply import Line

EASY = "easy"
FREE, REST, OF_PACKAGE = "itinerary-step-free", "itinerary-step-rest", "itinerary-step-package"
NOT_SOON = frozenset({"not-soon-after-surgery", "after-wounds-closed"})
"""How a sight suits that no plan puts on a day after an operation."""


def with_sights(stages: Sequence[Stage], wish: Wish) -> tuple[Stage, ...]:
    """The stages with a day for each wished sight: the first free day for an easy one, the last for one that tires.

    Free days come before days of rest and those of a package; a sight that finds none is left to the notes.
    """
    found, taken = list(stages), set[int]()
    for sight in wish.seen:
        free = [
            (day, stage)
            for key in (FREE, REST, OF_PACKAGE)
            for stage in found
            if stage.steps[0].key == key
            for day in range(stage.first, stage.last + 1)
            if day not in taken
        ]
        if not free or not _may_stand(sight, wish):
            continue
        kind = free[0][1].steps[0].key
        same = [(day, stage) for day, stage in free if stage.steps[0].key == kind]
        day, stage = same[0] if EASY in sight.suitability_after_treatment else same[-1]
        taken.add(day)
        at = found.index(stage)
        found[at : at + 1] = _split(stage, day, Line("itinerary-step-sight", {"sight": {"name": ["attraction", sight.id]}}))
    return tuple(found)


def _may_stand(sight: Attraction, wish: Wish) -> bool:
    is_gentle = wish.procedure is not None and (is_light(wish.procedure) or wish.procedure.suits_checkup_builder)
    return is_gentle or not NOT_SOON & {str(one) for one in sight.suitability_after_treatment}


def _split(stage: Stage, day: int, step: Line) -> list[Stage]:
    """A stage of several days, in which one day has a step more."""
    before = [Stage(stage.first, day - 1, stage.steps)] if day > stage.first else []
    after = [Stage(day + 1, stage.last, stage.steps)] if day < stage.last else []
    return [*before, Stage(day, day, (*stage.steps, step)), *after]
