"""What a message leads to when it names no treatment."""

from __future__ import annotations

from actions.reading import lead
from concierge.context.mentions import Mention


def test_a_part_of_the_body_leads_to_its_field_only_while_nothing_else_is_known() -> None:
    heard = {"fields": ["cardiology", "ophthalmology"]}
    assert lead(heard, (), {}) == (Mention("specialty", "cardiology"),)
    assert lead(heard, (Mention("procedure", "cabg"),), {}) == ()
    assert lead(heard, (), {"specialty": "dentistry"}) == ()
    assert lead({}, (), {}) == ()
