"""Every language says everything, and the code asks for no words that nobody wrote."""

from __future__ import annotations

import re

from concierge.languages.checking import check_words
from concierge.languages.registry import default_language
from concierge.languages.rendering import has_words
from concierge.settings import ROOT

EXAMPLE = re.compile(r'"""[\s\S]*?"""')
KEY = re.compile(r'(?:Line|Button|human_button)\(\s*"([a-z0-9-]+)"|"words": "([a-z0-9-]+)"')


def test_every_language_says_everything() -> None:
    assert [str(fault) for fault in check_words()] == []


def test_every_key_in_the_code_has_words() -> None:
    code = [
        EXAMPLE.sub("", path.read_text(encoding="utf-8"))
        for folder in ("actions", "concierge")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    keys = {key for text in code for match in KEY.findall(text) for key in match if key}
    assert keys
    assert [key for key in sorted(keys) if not has_words(key, default_language())] == []
