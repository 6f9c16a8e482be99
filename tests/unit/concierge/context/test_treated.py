"""Who was operated on lately wants care afterwards; who wants another operation, or had one long ago, wants places."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import read_catalog
from concierge.context.mentions import Mention
from concierge.context.treated import FOLLOW_UP, speaks_of_visit, tells_treated, visit_after, without_past
from concierge.settings import ROOT

CATALOG = read_catalog(ROOT / "catalog")


def named(procedure: str = "rhinoplasty") -> tuple[Mention, ...]:
    return (Mention("procedure", procedure, 0, 4), Mention("duration", "P7D", 5, 9))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I am in Seoul and got my nose done four days ago"),
        ("zh", "人在首尔，前天做完鼻子了"),
        ("ru", "позавчера мне сделали нос в Сеуле"),
        ("mn", "уржигдар Сөүлд хамраа хийлгэсэн"),
        ("ar", "سويت عملية الأنف قبل يومين في سيول"),
    ],
)
def test_an_operation_of_these_days_is_told(code: str, text: str) -> None:
    assert tells_treated(text, code, named(), CATALOG)
    assert without_past(named(), text, code, CATALOG) == named()[:1]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I had surgery two days ago here in Busan"),
        ("zh", "我前天在釜山动了手术"),
        ("ru", "позавчера в Пусане мне сделали операцию"),
        ("mn", "Уржигдар Пусанд хагалгаа хийлгэсэн"),
        ("ar", "سويت العملية قبل يومين في بوسان"),
    ],
)
def test_an_operation_that_is_not_named_is_one_too(code: str, text: str) -> None:
    assert tells_treated(text, code, (), CATALOG)


def test_an_examination_or_a_question_is_no_unnamed_operation() -> None:
    assert not tells_treated("我昨天做了检查", "zh", (), CATALOG)
    assert not tells_treated("had blood tests yesterday", "en", (), CATALOG)


@pytest.mark.parametrize(
    ("code", "text", "procedure"),
    [
        ("en", "had my nose done four years ago", "rhinoplasty"),
        ("en", "had a knee done last month, which clinics do the other one", "knee-replacement"),
        ("en", "had an MRI last week", "mri"),
        ("ru", "неделю назад сделали нос, хочу переделать", "rhinoplasty"),
        ("zh", "上周做了鼻子，还想做眼睛", "rhinoplasty"),
    ],
)
def test_long_ago_another_wish_and_an_examination_are_no_such_operation(code: str, text: str, procedure: str) -> None:
    assert not tells_treated(text, code, named(procedure), CATALOG)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "book me a follow up"), ("zh", "约一次复查"), ("ru", "запишите на контрольный осмотр"),
        ("mn", "хяналтын үзлэгт бичээрэй"), ("ar", "احجزوا مراجعة"),
    ],
)  # fmt: skip
def test_a_visit_afterwards_is_booked_and_is_no_check_up(code: str, text: str) -> None:
    assert speaks_of_visit(text, code, (), CATALOG, is_booked=True)
    assert not speaks_of_visit(text, code, (), CATALOG, is_booked=False)
    assert without_past((Mention("specialty", "checkup", 0, 4),), text, code, CATALOG) == ()


def test_another_treatment_ends_the_visit() -> None:
    before: dict[str, Any] = {"procedure": "rhinoplasty", "visit": FOLLOW_UP}
    assert visit_after((), before, is_visit=False) == FOLLOW_UP
    assert visit_after(named("lasik"), before, is_visit=False) is None
