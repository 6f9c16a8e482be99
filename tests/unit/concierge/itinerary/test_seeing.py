"""Wished sights: an easy one on the first free day, a tiring one on the last, and none too soon after an operation."""

from __future__ import annotations

from concierge.catalog import read_catalog
from concierge.itinerary.plan import Stage, Wish
from concierge.itinerary.seeing import FREE, REST, with_sights
from concierge.languages.reply import Line
from concierge.settings import ROOT

CATALOG = read_catalog(ROOT / "catalog")
STAGES = (Stage(1, 1, (Line("itinerary-step-arrival"),)), Stage(2, 5, (Line(REST),)), Stage(6, 6, (Line("itinerary-step-check"),)))


def days_of(stages: tuple[Stage, ...]) -> dict[str, int]:
    """The day of each sight."""
    return {
        str(step.values["sight"]["name"][1]): stage.first  # type: ignore[index]
        for stage in stages
        for step in stage.steps
        if step.key == "itinerary-step-sight"
    }


def seen(*sights: str, procedure: str = "rhinoplasty", stages: tuple[Stage, ...] = STAGES) -> tuple[Stage, ...]:
    wish = Wish("seoul", "KR", procedure=CATALOG.procedures[procedure], seen=tuple(CATALOG.attractions[one] for one in sights))
    return with_sights(stages, wish)


def test_an_easy_sight_is_on_the_first_day_and_a_tiring_one_on_the_last() -> None:
    found = seen("at-gyeongbokgung", "at-myeongdong")
    assert days_of(found) == {"at-gyeongbokgung": 5, "at-myeongdong": 2}
    assert [day for stage in found for day in range(stage.first, stage.last + 1)] == [1, 2, 3, 4, 5, 6]


def test_a_free_day_comes_before_a_day_of_rest() -> None:
    assert days_of(seen("at-myeongdong", stages=(*STAGES, Stage(7, 7, (Line(FREE),))))) == {"at-myeongdong": 7}


def test_a_hot_spring_is_on_no_day_after_an_operation() -> None:
    assert days_of(seen("at-tangshan-springs")) == {}
    assert days_of(seen("at-tangshan-springs", procedure="checkup-basic")) == {"at-tangshan-springs": 5}
