"""Which channels there are: every module of this folder that holds one. A new app is a new file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping

import channels
from channels.messaging import MessagingChannel
from concierge.conversation.bell import Bell
from concierge.errors import BadSettings
from concierge.settings import Settings
from concierge.storage.database import Database


def messaging_channels() -> Mapping[str, type[MessagingChannel]]:
    """Name → class, of every messaging app that Ayan knows."""
    found: dict[str, type[MessagingChannel]] = {}
    for module in pkgutil.iter_modules(channels.__path__):
        for one in vars(importlib.import_module(f"channels.{module.name}")).values():
            if isinstance(one, type) and issubclass(one, MessagingChannel) and hasattr(one, "settings_type"):
                found[one.name] = one
    return dict(sorted(found.items()))


def open_channels(database: Database, bell: Bell, settings: Settings) -> dict[str, MessagingChannel]:
    """The apps for which the operator has set something; raise `BadSettings` with all faults of all of them."""
    opened, faults = {}, []
    for name, kind in messaging_channels().items():
        try:
            own = kind.settings_type.read()
        except BadSettings as error:
            faults.append(str(error))
            continue
        if own:
            opened[name] = kind(database, bell, settings, own)
    if faults:
        raise BadSettings("\n".join(faults))
    return opened
