"""What is in a message beside its words: which entities it names, how much of it they cover, its length.

Signs of an emergency are left out on purpose: their patterns were written beside the examples and are right about every one of them, so
a classifier that saw them would trust them blindly.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from concierge.understanding.everything import find_everything

STEPS = 5
"""Into how many steps the covered share is divided."""
RARE = 20
"""Hints seen less often in the examples are left out."""
QUESTION_MARKS = frozenset("?？؟")


def hints(text: str, language: str | None) -> tuple[str, ...]:
    """The hints of one message, as `procedure`, `city=2`, `covered-4`, `length-3`."""
    mentions = find_everything(text, language)
    counts = Counter(mention.entity for mention in mentions)
    covered = sum(mention.end - mention.start for mention in mentions) / max(1, len(text.strip()))
    told = [*counts, *(f"{entity}={min(count, 3)}" for entity, count in counts.items())]
    told += [f"mentions-{min(4, len(mentions))}", f"covered-{int(min(covered, 1) * STEPS)}", f"length-{_length(text)}"]
    told += [f"{mention.entity}:{mention.value}" for mention in mentions if mention.entity in {"procedure", "specialty"}]
    return (*told, *(["question"] if QUESTION_MARKS & set(text) else []))


hints_of_examples = lru_cache(maxsize=2**17)(hints)
"""The same for examples, which two components learn from; no patient's words are remembered so."""


def known_hints(examples: Sequence[Sequence[str]]) -> list[str]:
    """The hints that are worth learning from, in a fixed order."""
    counts = Counter(hint for example in examples for hint in set(example))
    return sorted(hint for hint, count in counts.items() if count > RARE)


def as_numbers(examples: Sequence[Sequence[str]], known: Sequence[str]) -> npt.NDArray[np.float32]:
    """Zeros and ones, (examples, known hints)."""
    places = {hint: place for place, hint in enumerate(known)}
    numbers = np.zeros((len(examples), len(known)), np.float32)
    for row, example in enumerate(examples):
        numbers[row, [places[hint] for hint in example if hint in places]] = 1
    return numbers


def _length(text: str) -> int:
    """Steps of doubling; a Chinese character says as much as three letters."""
    letters = sum(3 if "\u4e00" <= character <= "\u9fff" else 1 for character in text)
    return min(8, int(math.log2(letters / 3 + 1)))
