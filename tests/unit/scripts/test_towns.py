"""Which names of a town patients may write."""

from __future__ import annotations

import pytest

from scripts.towns import is_name


@pytest.mark.parametrize(
    ("name", "country", "fits"),
    [
        ("osh", "KG", False),
        ("ош", "KG", True),
        ("бостон", "US", False),
        ("ульм", "DE", False),
        ("ulm an der donau", "DE", False),
        ("大马士革区", "DE", True),
        ("הוד", "US", False),
        ("الدمام", "SA", True),
        ("لين", "US", False),
    ],
)
def test_a_name_is_kept_in_the_scripts_that_its_people_write(name: str, country: str, *, fits: bool) -> None:
    assert is_name(name, country, is_huge=False) == fits


def test_a_huge_town_has_its_name_in_every_script_of_ours() -> None:
    assert is_name("бостон", "US", is_huge=True)
