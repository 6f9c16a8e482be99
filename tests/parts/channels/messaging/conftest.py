"""A running twin of each provider, and a gateway that is set up for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway import deliverer
from tests.conftest import empty_database
from tests.parts.channels.messaging.apps import TWINS, App, Until
from tests.parts.conftest import Gateway
from tests.parts.twin import RasaTwin
from tests.twins.provider import ProviderTwin

ON_POSTGRESQL = {"whatsapp", "wechat"}


@pytest.fixture(params=TWINS)
def provider_name(request: pytest.FixtureRequest) -> str:
    """Each provider in turn; a test of one app overrides it."""
    return str(request.param)


@pytest.fixture
def database_url(provider_name: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Half of the providers on each kind of database, because the apps know nothing of it."""
    with empty_database("postgresql" if provider_name in ON_POSTGRESQL else "sqlite", request, tmp_path) as url:
        yield url


@pytest.fixture
async def provider(provider_name: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ProviderTwin]:
    """A running provider, and the settings for it."""
    twin = TWINS[provider_name]()
    await twin.start()
    for name, value in twin.settings().items():
        monkeypatch.setenv(name, value)
    yield twin
    await twin.stop()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again soon, so that a test need not wait as long as a provider would like."""
    monkeypatch.setattr(deliverer, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(deliverer, "WAIT_FOR_ECHO", 1.0)


@pytest.fixture
async def app(provider: Any, impatient: None, gateway: Gateway, rasa: RasaTwin, until: Until) -> App:  # noqa: ARG001 set before
    """The app of the provider, with a coordinator at the desk."""
    provider.gateway = str(gateway.http.make_url("")).rstrip("/")
    await gateway.sign_in()
    return App(provider, gateway, rasa, until)
