"""The measures on cases small enough to be counted by hand."""

from __future__ import annotations

import pytest

from scripts.evaluation import metrics
from scripts.evaluation.metrics import Bin, Score

# greet: 2 wanted, 1 right, 1 told as price; price: 2 wanted, 2 right, 1 invented; bye: 1 wanted, missed as greet.
PAIRS = [("greet", "greet"), ("greet", "price"), ("price", "price"), ("price", "price"), ("bye", "greet")]


def test_a_score_counts_right_invented_and_missed() -> None:
    assert metrics.scores(PAIRS) == {"bye": Score(0, 0, 1), "greet": Score(1, 1, 1), "price": Score(2, 1, 0)}


def test_precision_recall_and_f1() -> None:
    price = metrics.score(PAIRS, "price")
    assert (price.precision, price.recall, price.f1, price.wanted) == (2 / 3, 1.0, 0.8, 2)


def test_what_is_neither_wanted_nor_told_is_no_fault() -> None:
    absent = metrics.score(PAIRS, "visa")
    assert (absent.precision, absent.recall, absent.f1) == (1.0, 1.0, 1.0)


def test_macro_f1_gives_each_wanted_intent_the_same_weight() -> None:
    assert metrics.macro_f1(PAIRS) == pytest.approx((0.5 + 0.8 + 0.0) / 3)


def test_an_intent_that_is_only_told_does_not_enter_the_mean() -> None:
    assert metrics.macro_f1([("greet", "greet"), ("greet", "visa")]) == pytest.approx(2 / 3)


def test_accuracy() -> None:
    assert metrics.accuracy(PAIRS) == 3 / 5


def test_confusion_has_wanted_in_rows() -> None:
    assert metrics.confusion(PAIRS, ["bye", "greet", "price"]) == [[0, 1, 0], [0, 1, 1], [0, 0, 2]]


def test_entities_count_as_often_as_they_are_named() -> None:
    wanted = ["city=seoul", "city=busan", "people=2"]
    assert metrics.found(wanted, ["city=seoul", "city=seoul", "people=3"]) == Score(1, 2, 2)


def test_scores_add_up() -> None:
    assert Score(1, 2, 3) + Score(4, 5, 6) == Score(5, 7, 9)


def test_reliability_by_steps_of_confidence() -> None:
    bins = metrics.reliability([0.92, 0.98, 1.0, 0.31], [True, True, False, False])
    assert bins[0] == Bin(1, 0.31, 0.0)
    assert bins[1].messages == 3
    assert [bins[1].confidence, bins[1].right] == pytest.approx([2.9 / 3, 2 / 3])


def test_calibration_error_is_weighted_by_messages() -> None:
    assert metrics.calibration_error([Bin(1, 0.3, 0.0), Bin(3, 0.9, 0.8)]) == pytest.approx((0.3 + 3 * 0.1) / 4)


def test_calibration_error_of_nothing() -> None:
    assert metrics.calibration_error([]) == 0


@pytest.mark.parametrize(("percent", "value"), [(50, 2), (95, 4), (25, 1)])
def test_percentile_by_nearest_rank(percent: float, value: float) -> None:
    assert metrics.percentile([4, 1, 3, 2], percent) == value
