"""What an operator sets for one messaging app: `AYAN_<APP>_…`, read only when any of them is given."""

from __future__ import annotations

import os
from typing import TypeVar

from dotenv import dotenv_values
from pydantic import BaseSettings, ValidationError
from typing_extensions import Self

from concierge.errors import BadSettings
from concierge.settings import PREFIX, ROOT

T = TypeVar("T", bound="ChannelSettings")


class ChannelSettings(BaseSettings):
    """Settings of one app; each field is read from the prefix of its class and the field's name."""

    api: str = ""
    """Address of the provider's API; each app has its default."""

    @classmethod
    def prefix(cls) -> str:
        """Such as AYAN_TELEGRAM_."""
        return str(cls.__config__.env_prefix)

    @classmethod
    def read(cls) -> Self | None:
        """The settings, None when nothing is set for this app; raise `BadSettings` with one line for each fault."""
        given = {name.upper() for name, value in {**dotenv_values(ROOT / ".env"), **os.environ}.items() if value}
        own = {name for name in given if name.startswith(cls.prefix())}
        if not own:
            return None
        known = {f"{cls.prefix()}{name.upper()}" for name in cls.__fields__}
        faults = [f"{name}: there is no such setting" for name in sorted(own - known)]
        try:
            settings = cls()
        except ValidationError as error:
            faults += [f"{cls.prefix()}{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in error.errors()]
        if faults:
            raise BadSettings("\n".join(faults))
        return settings

    class Config:
        """Where pydantic finds the values."""

        env_prefix = PREFIX
        env_file = ROOT / ".env"
        case_sensitive = False
