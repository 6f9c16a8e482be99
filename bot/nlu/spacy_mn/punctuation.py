"""Where a Mongolian word is split: `2-р` and `ISO-гийн` hold together, `Сөүл,Пусан` does not."""

from __future__ import annotations

from spacy.lang.char_classes import ALPHA, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS

TOKENIZER_INFIXES = (
    *LIST_ELLIPSES,
    *LIST_ICONS,
    rf"(?<=[{ALPHA}])[,!?](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])[:<>=/](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])[{CONCAT_QUOTES}](?=[{ALPHA}])",
    r"(?<=[0-9])[+*^](?=[0-9-])",
)
