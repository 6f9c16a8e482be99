"""Which twins there are: every module of this folder that holds one, so that a new app is a new file here too."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from tests.twins.provider import ProviderTwin
from tests.twins.wechat import WeChatTwin


def twins() -> dict[str, Callable[[], ProviderTwin]]:
    """Name → how to make one."""
    found: dict[str, Callable[[], ProviderTwin]] = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        for one in vars(importlib.import_module(f"tests.twins.{path.stem}")).values():
            if isinstance(one, type) and issubclass(one, ProviderTwin) and "name" in vars(one):
                found[one.name] = one
    return {**found, "wechat-plain": lambda: WeChatTwin(is_safe=False)}
