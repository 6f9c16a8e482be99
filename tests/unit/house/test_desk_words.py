"""Every detail that the desk may show has a name in every language."""

from __future__ import annotations

import pytest

from concierge.conversation.details import DETAILS
from concierge.languages.registry import DATA, languages


@pytest.mark.parametrize("code", languages())
def test_every_detail_has_a_name(code: str) -> None:
    words = (DATA / code / "screens" / "desk.ftl").read_text(encoding="utf-8")
    assert [detail for detail in DETAILS if f"\ndetail-{detail} = " not in words] == []
