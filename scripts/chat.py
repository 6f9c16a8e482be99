"""`make chat`: talk to the running bot from a terminal, through the REST channel."""

from __future__ import annotations

import asyncio
import secrets
import sys
from typing import Any

import aiohttp
import typer
from rich.console import Console

from concierge.settings import Settings, read_settings

console = Console(highlight=False, soft_wrap=True)
Sent = dict[str, Any]


class Talk:
    """One conversation over the REST channel: what was sent so far, and the buttons that numbers stand for."""

    def __init__(self, session: aiohttp.ClientSession, address: str, sender: str) -> None:
        """Begin as `sender` at the gateway's `address`."""
        self.session = session
        self.address = f"{address}/webhooks/rest/webhook"
        self.sender = sender
        self.last = 0
        self.payloads: list[str] = []
        self.reading = asyncio.Lock()  # the answer to a line and the listener must not print the same news twice

    async def say(self, text: str) -> None:
        """Send a line; a number stands for the button of that number."""
        if text.isdecimal() and 0 < int(text) <= len(self.payloads):
            text = self.payloads[int(text) - 1]
        body = {"sender": self.sender, "message": text, "metadata": {"message_id": secrets.token_hex(8)}}
        async with self.session.post(self.address, json=body) as answer:
            if answer.status >= 400:
                fault = await answer.json()
                console.print(f"[red]{fault.get('message', fault)}[/]")
        await self.catch_up()

    async def catch_up(self) -> None:
        """Print what was sent since: answers, late ones too, and a coordinator's words."""
        async with self.reading:
            async with self.session.get(f"{self.address}/{self.sender}/messages", params={"after": self.last}) as answer:
                answer.raise_for_status()
                news = await answer.json()
            self.last = news["last"]
            for message in news["messages"]:
                self._print(message)

    def _print(self, message: Sent) -> None:
        console.print(message.get("text", ""), style="cyan", markup=False)
        buttons = message.get("buttons") or []
        if buttons:
            self.payloads = [button["payload"] for button in buttons]
        for number, button in enumerate(buttons, 1):
            console.print(f"  {number}. {button['title']}", style="bold", markup=False)

    async def listen(self) -> None:
        """Print news once a second until cancelled."""
        while True:
            await asyncio.sleep(1)
            await self.catch_up()


def main(
    sender: str = typer.Option("", help="Continue the conversation of this sender; a new one otherwise."),
    address: str = typer.Option("", help="The gateway's address; from the settings otherwise."),
) -> None:
    """Talk to the running bot in any language; buttons are shown as numbers. Ctrl-D ends."""
    settings = read_settings()
    try:
        asyncio.run(_chat(settings, address or f"http://127.0.0.1:{settings.port}", sender or f"terminal-{secrets.token_hex(4)}"))
    except aiohttp.ClientConnectionError:
        console.print(f"[red]Nobody answers at port {settings.port}.[/] Start Ayan first: make run")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit from None


async def _chat(settings: Settings, address: str, sender: str) -> None:
    headers = {"Authorization": f"Bearer {settings.rest_key.get_secret_value()}"} if settings.rest_key else {}
    async with aiohttp.ClientSession(headers=headers) as session:
        talk = Talk(session, address, sender)
        await talk.catch_up()
        console.print(f"You are [bold]{sender}[/]. Write in any language; a number presses a button; Ctrl-D ends.")
        listening = asyncio.create_task(talk.listen())
        try:
            while line := await asyncio.to_thread(_read_line):
                if line.strip():
                    await talk.say(line.strip())
        finally:
            listening.cancel()


def _read_line() -> str:
    print("› ", end="", flush=True)
    return sys.stdin.readline()
