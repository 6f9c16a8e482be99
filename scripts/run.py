"""`make run`: prepare the database and the model, start the three processes, say where they are."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timezone

import typer
from rich.console import Console

from concierge.catalog.checking import check_catalog
from concierge.errors import BadCatalog, BadSettings
from concierge.handover.accounts import ensure_first_coordinator
from concierge.settings import ROOT, Settings, read_settings
from concierge.storage.catalog_store import load_catalog
from concierge.storage.database import Database
from scripts.processes import Child, Supervisor, taken_ports

console = Console(highlight=False, soft_wrap=True)
START_LIMIT = 180
"""Seconds after which a start that is not ready counts as failed (a start takes about 25 on two cores)."""


def main() -> None:
    """Set up what is missing, start Ayan, print its addresses and `ready`; Ctrl-C stops everything."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being ended politely is the same as Ctrl-C
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a script's background job begins with Ctrl-C ignored
    try:
        settings = read_settings()
        _check_ports(settings)
        password = _prepare(settings)
        model = _train()
    except (BadSettings, BadCatalog) as error:
        console.print(f"[bold red]Ayan cannot start:[/]\n{error}")
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    _run(settings, password, model)


def _check_ports(settings: Settings) -> None:
    ports = {"AYAN_PORT": settings.port, "AYAN_RASA_PORT": settings.rasa_port, "AYAN_ACTIONS_PORT": settings.actions_port}
    if faults := taken_ports(ports):
        raise BadSettings("\n".join(faults))


def _prepare(settings: Settings) -> str | None:
    """Database, catalog and first coordinator; gives the coordinator's password when one was made up."""
    with step("Database and catalog"):
        database = Database(settings.database_url)
        database.migrate()
        checked = check_catalog(ROOT / "catalog", ROOT / "data")
        if checked.faults:
            raise BadCatalog("\n".join(str(fault) for fault in checked.faults))
        load_catalog(database, [row.fact for row in checked.facts.rows], datetime.now(timezone.utc))
        password = ensure_first_coordinator(database, settings)
        database.close()
    return password


def _train() -> str:
    """The model that fits the words and settings of today, trained when there is none; gives its path."""
    training = subprocess.run([sys.executable, "-m", "bot.train"], cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True)
    if training.returncode:
        console.print("[bold red]Ayan cannot start:[/] the model could not be trained; the lines above say why.")
        raise typer.Exit(2)
    return training.stdout.strip()


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    """Say what is being done, and how long it took."""
    began = time.monotonic()
    with console.status(title):
        yield
    console.print(f"· {title} ({time.monotonic() - began:.0f} s)")


def _run(settings: Settings, password: str | None, model: str) -> None:
    python = sys.executable
    supervisor = Supervisor(
        [
            Child("actions", [python, "-m", "actions"]),
            Child("bot", [python, "-m", "bot.serve", model]),
            Child("gateway", [python, "-m", "gateway"]),
        ]
    )
    tending = threading.Thread(target=supervisor.tend, daemon=True)
    try:
        supervisor.start()
        tending.start()
        with step("Starting the gateway, the bot and its actions"):
            _wait_until_ready(settings)
        _print_addresses(settings, password)
        while tending.is_alive():
            tending.join(1.0)
    except KeyboardInterrupt:
        console.print("\nStopping …")
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        supervisor.stop()
        tending.join()


def _wait_until_ready(settings: Settings) -> None:
    address = f"{_address(settings)}/readyz"
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5):  # noqa: S310 always our own http address
            return
        time.sleep(0.3)
    console.print(f"[bold red]Ayan is not ready after {START_LIMIT} s;[/] the lines above say why.")
    raise typer.Exit(1)


def _address(settings: Settings) -> str:
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host
    return f"http://{host}:{settings.port}"


def _print_addresses(settings: Settings, password: str | None) -> None:
    console.print(f"\n[bold]Patients[/]  {_address(settings)}/")
    console.print(f"[bold]Desk[/]      {_address(settings)}/desk")
    if password:
        console.print(f"          sign in as [bold]{settings.desk_user}[/] with the password [bold]{password}[/] (shown this once)")
    else:
        console.print(f"          sign in as [bold]{settings.desk_user}[/] with the password you set or were shown at the first start")
    console.print("Ctrl-C stops everything.\n\n[bold green]ready[/]")
