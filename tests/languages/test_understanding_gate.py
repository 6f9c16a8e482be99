"""No language understands its development set worse than agreed: at most a point of macro-F1 below the baseline."""

from __future__ import annotations

import pytest

from concierge.languages.registry import languages
from scripts.evaluation.gate import losses, read_baseline
from scripts.evaluation.main import measure


@pytest.mark.timeout(1800)  # trains the model first when there is none of the present inputs
def test_no_language_loses_more_than_a_point() -> None:
    _, measured = measure(list(languages()))
    assert losses(read_baseline(), {code: figures.macro_f1 for code, (figures, _) in measured.items()}) == []
