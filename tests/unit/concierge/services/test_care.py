"""The time after a treatment, an interpreter, papers."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog
from concierge.services.care import aftercare
from concierge.services.interpreter import interpreter, speaking
from concierge.services.records import documents, second_opinion
from concierge.services.wanted import Wanted


def test_the_numbers_are_those_of_the_treatment(catalog: Catalog) -> None:
    answer = aftercare(catalog, Wanted("en", procedure="retina-surgery"))
    counts = {line.key: line.values["n"] for line in answer.lines if "n" in line.values}
    assert counts == {"services-after-nights": 1, "services-after-flying": 14, "services-after-check": 45}
    assert {"words": "procedure-note-no-flying-with-gas-bubble", "values": {"low": 2, "high": 6}} in [
        line.values.get("remark") for line in answer.lines
    ]


def test_remarks_of_other_matters_are_left_out(catalog: Catalog) -> None:
    assert "half-price-vladivostok-2019" in catalog.procedures["lasik"].remarks
    assert "services-after-remark" not in [line.key for line in aftercare(catalog, Wanted("en", procedure="lasik")).lines]


def test_without_a_treatment_a_rough_guide_and_the_question(catalog: Catalog) -> None:
    answer = aftercare(catalog, Wanted("en"))
    assert "services-flying" in [line.key for line in answer.lines]
    assert answer.asks == "procedure"


def test_no_surgeon_decides_after_an_examination(catalog: Catalog) -> None:
    keys = [line.key for line in aftercare(catalog, Wanted("en", procedure="checkup-basic", country="KR")).lines]
    assert "services-doctor-decides" in keys
    assert "services-surgeon-decides" not in keys


@pytest.mark.parametrize(("kind", "remark"), [("driving", "driving"), ("lenses", "lenses"), ("sun", "sun")])
def test_a_caution_that_is_asked_for_is_told_alone(catalog: Catalog, kind: str, remark: str) -> None:
    answer = aftercare(catalog, Wanted("en", procedure="checkup-basic", country="KR", words=frozenset({kind})))
    assert [line.key for line in answer.lines] == ["services-after-remark", "services-doctor-decides", "conversation-source"]
    assert remark in str(answer.lines[0].values["remark"])


@pytest.mark.parametrize(("procedure", "flight"), [("smile-eye", "services-after-flying"), (None, "services-flying")])
def test_the_flight_is_told_beside_a_caution_when_both_are_asked(catalog: Catalog, procedure: str | None, flight: str) -> None:
    parts = frozenset({"ask_aftercare/lenses", "ask_aftercare/flying"})
    answer = aftercare(catalog, Wanted("en", procedure=procedure, words=frozenset({"lenses"}), parts=parts))
    assert [line.key for line in answer.lines][:2] == ["services-after-remark", flight]


def test_the_surgeon_decides_and_danger_has_its_number(catalog: Catalog) -> None:
    for procedure in (None, "lasik"):
        answer = aftercare(catalog, Wanted("en", procedure=procedure, country="RU", nationality="MN"))
        assert "services-surgeon-decides" in [line.key for line in answer.lines]
        call = next(line for line in answer.lines if line.key == "services-danger-call").values["numbers"]
        assert isinstance(call, dict)
        assert call["items"][0]["values"] == {"country": {"country": "RU"}, "number": "103"}
        assert {"country": "MN"} in [one["values"]["country"] for one in call["items"]]


def test_danger_comes_before_what_is_good_to_know(catalog: Catalog) -> None:
    for procedure in (None, "lasik"):
        keys = [line.key for line in aftercare(catalog, Wanted("en", procedure=procedure, whole=True)).lines]
        assert keys.index("services-danger-call") == keys.index("services-danger") + 1
        assert keys.index("services-danger-call") < keys.index("services-care-at-home")


def test_an_interpreter_of_the_country_with_both_prices(catalog: Catalog) -> None:
    answer = interpreter(catalog, Wanted("en", country="CN"))
    prices = next(line for line in answer.lines if line.key == "services-price").values["prices"]
    assert isinstance(prices, dict)
    assert [price["values"]["unit"]["words"] for price in prices["items"]] == ["unit-half-day", "unit-day"]


def test_staff_are_counted_by_the_language_wanted_else_read(catalog: Catalog) -> None:
    wanted = interpreter(catalog, Wanted("en", country="KR", spoken_language="ru"))
    read = interpreter(catalog, Wanted("mn", country="KR"))
    assert next(line for line in wanted.lines if line.key == "services-speakers").values["language"] == {"language": "ru"}
    counted = next(line for line in read.lines if line.key == "services-speakers").values
    assert (counted["language"], counted["n"]) == ({"language": "mn"}, speaking(catalog, "KR", None, "mn"))


def test_without_a_country_each_has_its_price_in_one_line(catalog: Catalog) -> None:
    answer = interpreter(catalog, Wanted("en"))
    assert len([line for line in answer.lines if line.key == "services-interpreter-brief"]) == len(catalog.destinations)
    assert answer.asks == "country"


def test_papers_say_what_to_send_and_how(catalog: Catalog) -> None:
    keys = [line.key for line in documents(catalog, Wanted("en")).lines]
    assert keys[:3] == ["services-records-send", "services-records-safely", "services-records-language"]
    assert "conversation-source" in keys


def test_a_remote_opinion_follows_the_rules_of_the_country(catalog: Catalog) -> None:
    keys = [line.key for line in second_opinion(catalog, Wanted("en", country="RU")).lines]
    assert "services-remote-russia" in keys
    assert "services-remote-korea" not in keys
    assert second_opinion(catalog, Wanted("en")).on_yes == "book_consultation"
