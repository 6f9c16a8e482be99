"""What an operator sets: read from the environment and from `.env`, checked at once, all faults together."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from pydantic import BaseSettings, Field, SecretStr, ValidationError, validator

from concierge.errors import BadSettings

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "AYAN_"


class Settings(BaseSettings):
    """All settings. Each field is read from `AYAN_<NAME>`; `docs/settings.md` shows this table to operators."""

    host: str = Field(default="127.0.0.1", description="Address that the gateway listens on. Anything but loopback needs AYAN_REST_KEY.")
    port: int = Field(default=8080, ge=1, le=65535, description="Port of the gateway: patients' page, desk, channels.")
    rasa_port: int = Field(default=5005, ge=1, le=65535, description="Port of the Rasa server, on loopback only.")
    actions_port: int = Field(default=5055, ge=1, le=65535, description="Port of the action server, on loopback only.")
    database_url: str = Field(
        default=f"sqlite:///{ROOT / 'var' / 'ayan.db'}",
        description="SQLAlchemy URL of the database: SQLite by default (var/ayan.db), or postgresql://user:password@host/name.",
    )
    default_language: str = Field(default="en", description="Language of a patient of whom nothing is known: a folder under data/.")
    desk_user: str = Field(default="coordinator", min_length=1, description="Name of the first coordinator.")
    desk_password: SecretStr | None = Field(
        default=None, min_length=8, description="Password of the first coordinator. When unset, one is made up and printed once."
    )
    rest_key: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="Bearer key that guards the REST channel. Required when AYAN_HOST is not loopback.",
    )
    reply_wait_seconds: float = Field(
        default=25.0, gt=0, le=120, description="How long a REST request waits for the answer before it says that we are still at it."
    )
    log_level: str = Field(default="INFO", regex="^(DEBUG|INFO|WARNING|ERROR)$", description="DEBUG, INFO, WARNING or ERROR.")

    class Config:
        """Where pydantic finds the values."""

        env_prefix = PREFIX
        env_file = ROOT / ".env"
        case_sensitive = False

    @validator("default_language")
    def _language_exists(cls, value: str) -> str:  # noqa: N805 pydantic 1 passes the class
        if not (ROOT / "data" / value / "language.yml").is_file():
            known = sorted(path.parent.name for path in (ROOT / "data").glob("*/language.yml"))
            raise ValueError(f"no folder data/{value}; there are: {', '.join(known)}")
        return value

    @validator("database_url")
    def _known_database(cls, value: str) -> str:  # noqa: N805 pydantic 1 passes the class
        if not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg2://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @validator("rest_key", always=True)
    def _guarded_beyond_loopback(cls, value: SecretStr | None, values: dict[str, Any]) -> SecretStr | None:  # noqa: N805 as above
        if value is None and not _is_loopback(values.get("host", "")):
            raise ValueError("is required when AYAN_HOST is not a loopback address")
        return value


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read_settings() -> Settings:
    """Read and check everything; raise `BadSettings` with one line for each fault."""
    faults = [f"{PREFIX}{name}: there is no such setting" for name in _unknown_names()]
    try:
        settings = Settings()
    except ValidationError as error:
        faults += [f"{PREFIX}{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in error.errors()]
    if faults:
        raise BadSettings("\n".join(faults))
    return settings


def _unknown_names() -> list[str]:
    given = {*os.environ, *dotenv_values(ROOT / ".env")}
    names = {name.upper()[len(PREFIX) :] for name in given if name.upper().startswith(PREFIX)}
    unknown = names - {name.upper() for name in Settings.__fields__}
    return sorted(name for name in unknown if not name.startswith(_of_channels()))


def _of_channels() -> tuple[str, ...]:
    """How the settings of messaging apps begin, found by their files: each app checks its own, and only the gateway knows the apps."""
    begins = {path: f"{path.stem.upper()}_" for path in (ROOT / "channels").glob("*.py")}
    return tuple(begin for path, begin in begins.items() if f'env_prefix = "{PREFIX}{begin}"' in path.read_text(encoding="utf-8"))
