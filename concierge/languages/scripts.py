"""Chinese in the script in which the patient writes it: our words are kept in simplified characters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import yaml
import zhconv

from concierge.languages.registry import DATA

CHINESE = "zh"


def writes_traditional(texts: Iterable[str]) -> bool:
    """Whether the newest of these texts (newest first) that can be told apart is in traditional characters.

    >>> writes_traditional(["好", "做近視手術要幾日"])
    True
    """
    for text in texts:
        is_traditional = zhconv.convert(text, "zh-hans") != text
        is_simplified = zhconv.convert(text, "zh-hant") != text
        if is_traditional != is_simplified:
            return bool(is_traditional)
    return False


def in_traditional(value: Any) -> Any:
    """A text in traditional characters; of lists and dicts every text in them, but no key."""
    if isinstance(value, str):
        return str(zhconv.convert(value, "zh-hk", update=_exceptions()))
    if isinstance(value, list):
        return [in_traditional(one) for one in value]
    return {key: in_traditional(one) for key, one in value.items()} if isinstance(value, dict) else value


@cache
def _exceptions() -> dict[str, str]:
    """Words that the converter's dictionary lacks or writes wrongly (签证 as 籤證): simplified → traditional."""
    told: dict[str, str] = yaml.safe_load((DATA / CHINESE / "traditional.yml").read_text(encoding="utf-8"))
    return told
