"""Commands for messaging apps: is one set up rightly, where does it bring its webhooks, and how is a new one begun."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from string import Template
from typing import Annotated

import typer
from rich.console import Console

from channels.messaging import MessagingChannel
from channels.registry import messaging_channels
from concierge.conversation.bell import Bell
from concierge.errors import BadSettings, OutsideFailure
from concierge.settings import ROOT, read_settings
from concierge.storage.database import Database

app = typer.Typer(help="Messaging apps.", no_args_is_help=True)
console = Console(highlight=False, soft_wrap=True)
Name = Annotated[str, typer.Argument(help="telegram, whatsapp, messenger, wechat, or one of your own.")]
TEMPLATES = Path(__file__).parent / "templates"
FILES = {
    "channel.txt": "channels/{name}.py",
    "twin.txt": "tests/twins/{name}.py",
    "test.txt": "tests/parts/channels/messaging/test_{name}.py",
}


@app.command()
def check(name: Name) -> None:
    """Ask the provider whether our settings are right, and say what is wrong."""
    _ask(name, lambda channel: channel.check())


@app.command()
def register(name: Name, url: Annotated[str, typer.Option(help="Where patients' apps reach this gateway, https://….")]) -> None:
    """Tell the provider where our webhook is, or say what to do there."""
    if not re.fullmatch(r"https://[^\s/]+(/[^\s]*)?", url):
        raise typer.BadParameter("providers accept https:// addresses only", param_hint="--url")
    _ask(name, lambda channel: channel.register(f"{url.rstrip('/')}{channel.path}"))


@app.command()
def new(name: Annotated[str, typer.Argument(help="A short name in small letters, such as viber.")]) -> None:
    """Begin a new app: its channel, a twin of its provider, and its tests, all of which run (docs/add-a-channel.md)."""
    if not re.fullmatch(r"[a-z][a-z0-9]{1,20}", name):
        raise typer.BadParameter("use small letters and digits only", param_hint="NAME")
    for file in write_scaffold(name, ROOT):
        console.print(f"made {file}")
    console.print("Now read docs/add-a-channel.md.")


def write_scaffold(name: str, root: Path) -> list[str]:
    """Make the files of a new app below `root`; raise `BadParameter` when one is there already."""
    files = {target.format(name=name): source for source, target in FILES.items()}
    if taken := [target for target in files if (root / target).exists()]:
        raise typer.BadParameter(f"there is already {', '.join(taken)}", param_hint="NAME")
    for target, source in files.items():
        text = Template((TEMPLATES / source).read_text(encoding="utf-8")).substitute(name=name, Title=name.capitalize(), NAME=name.upper())
        (root / target).parent.mkdir(parents=True, exist_ok=True)
        (root / target).write_text(text, encoding="utf-8")
    return list(files)


def _ask(name: str, work: Callable[[MessagingChannel], Awaitable[list[str]]]) -> None:
    kinds = messaging_channels()
    if name not in kinds:
        raise typer.BadParameter(f"there is no channel {name!r}: {', '.join(kinds)}", param_hint="NAME")
    try:
        settings, own = read_settings(), kinds[name].settings_type.read()
    except BadSettings as error:
        console.print(f"[bold red]{name} is not set up:[/]\n{error}")
        raise typer.Exit(1) from None
    if own is None:
        fields = ", ".join(f"{kinds[name].settings_type.prefix()}{field.upper()}" for field in kinds[name].settings_type.__fields__)
        console.print(f"[bold red]{name} is not set up:[/] nothing is set of {fields} (docs/settings.md)")
        raise typer.Exit(1)
    database = Database(settings.database_url)
    database.migrate()
    try:
        told = asyncio.run(_with(kinds[name](database, Bell(), settings, own), work))
    except OutsideFailure as error:
        console.print(f"[bold red]{name}:[/] {error}")
        raise typer.Exit(1) from None
    finally:
        database.close()
    console.print("\n".join(told))


async def _with(channel: MessagingChannel, work: Callable[[MessagingChannel], Awaitable[list[str]]]) -> list[str]:
    try:
        return await work(channel)
    finally:
        await channel.close()
