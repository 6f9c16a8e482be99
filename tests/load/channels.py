"""Many webhooks over four apps, each brought three times at once, some of them bad, while parts of Ayan are killed.

`make bench-channels` runs it over 10,000 webhooks and prints the figures; a test does the same with 300.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from channels.parts import RIGHT_TO_LEFT_MARK
from concierge.conversation.model import Message
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database
from tests.twins.company import Company
from tests.twins.provider import ProviderTwin, Webhook

COPIES = 3
BAD = 0.05
EACH = 10  # messages of a patient
SAYS = ("thank you very much", "сайн байна уу", "спасибо большое", "你好，谢谢", "شكرا جزيلا لكم")
PATIENCE = 900  # seconds for everything to be answered after the last webhook
AT_ONCE = 8  # patients who write at the same moment, each with three copies
Kill = Callable[[str], None]


@dataclass
class Figures:
    """What happened. `acknowledged` are seconds from a webhook to its acknowledgement, without those that met a dead gateway."""

    good: int = 0
    bad: int = 0
    refused: int = 0
    wrongly_taken: int = 0
    failed: int = 0
    kept_once: int = 0
    answered: int = 0
    conversations: int = 0
    sent_once_in_order: int = 0
    lost_or_out_of_order: int = 0
    sent_twice: Counter[str] = field(default_factory=Counter)
    acknowledged: list[float] = field(default_factory=list)
    seconds: float = 0.0

    def lines(self) -> list[str]:
        """The figures for people."""
        times = sorted(self.acknowledged) or [0.0]
        return [
            f"good webhooks                        {self.good}, each brought {COPIES} times at once",
            f"  kept exactly once                  {self.kept_once}",
            f"  answered                           {self.answered}",
            f"conversations                        {self.conversations}",
            f"  sent once and in order             {self.sent_once_in_order}",
            f"  lost or out of order               {self.lost_or_out_of_order}",
            f"  messages sent twice, by app        {dict(self.sent_twice) or 0}",
            f"bad webhooks                         {self.bad}",
            f"  refused with 400 or 401            {self.refused}",
            f"  taken all the same                 {self.wrongly_taken}",
            f"answers of 5xx                       {self.failed}",
            f"acknowledged, median / 99 of 100     {1000 * times[len(times) // 2]:.0f} / {1000 * times[len(times) * 99 // 100]:.0f} ms",
            f"seconds                              {self.seconds:.0f}",
        ]


@dataclass
class Patient:
    """One patient of one app: what she writes, one after another."""

    twin: Any
    sender: str
    texts: list[str]


class Load:
    """Brings the webhooks; `kill` ends a part of Ayan ("gateway", "bot.serve") as an accident would."""

    def __init__(self, company: Company, count: int, kill: Kill) -> None:
        self._kill, self._random = kill, random.Random(20261129)  # noqa: S311 the same every time
        self.figures = Figures()
        base = int(time.time()) * 1000
        twins = list(company.twins.values())
        per_patient = itertools.zip_longest(*[iter(range(count))] * EACH)
        self.patients = [
            Patient(twins[number % len(twins)], str(base + number), [SAYS[one % len(SAYS)] for one in many if one is not None])
            for number, many in enumerate(per_patient)
        ]
        self._total, self._brought = count, 0
        self._kills = {count * 3 // 10: "gateway", count * 5 // 10: "bot.serve", count * 7 // 10: "gateway"}

    async def run(self, answered: Callable[[], bool]) -> None:
        """Bring everything, then wait until all is answered or patience ends."""
        began = time.monotonic()
        limit = asyncio.Semaphore(AT_ONCE)
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as http:
            await asyncio.gather(*(self._write(http, patient, limit) for patient in self.patients))
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and not await asyncio.to_thread(answered):  # noqa: ASYNC110 as below
            await asyncio.sleep(0.5)
        self.figures.seconds = time.monotonic() - began

    async def _write(self, http: aiohttp.ClientSession, patient: Patient, limit: asyncio.Semaphore) -> None:
        async with limit:
            for text in patient.texts:
                webhook = patient.twin.text(patient.sender, text)
                if self._random.random() < BAD:
                    await self._bring_bad(http, patient.twin, webhook)
                self.figures.good += 1
                await asyncio.gather(*(self._bring(http, patient.twin, webhook) for _ in range(COPIES)))
                self._brought += 1
                if part := self._kills.pop(self._brought, None):
                    self._kill(part)

    async def _bring_bad(self, http: aiohttp.ClientSession, twin: ProviderTwin, webhook: Webhook) -> None:
        bad = twin.torn() if self._random.random() < 0.5 else twin.forged(webhook)
        self.figures.bad += 1
        status = await self._post(http, twin, bad)
        self.figures.refused += status in {400, 401}
        self.figures.wrongly_taken += status == 200

    async def _bring(self, http: aiohttp.ClientSession, twin: ProviderTwin, webhook: Webhook) -> None:
        while await self._post(http, twin, webhook) != 200:  # noqa: ASYNC110 nothing tells that a gateway has come back
            await asyncio.sleep(0.3)

    async def _post(self, http: aiohttp.ClientSession, twin: ProviderTwin, webhook: Webhook) -> int:
        """The status of one request; a dead gateway is asked again, as a provider does."""
        while True:
            began = time.monotonic()
            try:
                async with http.post(twin.address, data=webhook.body, headers=webhook.headers, params=webhook.params) as response:
                    self.figures.failed += response.status >= 500
                    if response.status == 200:
                        self.figures.acknowledged.append(time.monotonic() - began)
                    return response.status
            except aiohttp.ClientError:
                await asyncio.sleep(0.3)


def all_answered(database: Database, patients: Sequence[Patient]) -> bool:
    """Whether the bot is done with every message and nothing waits to be sent."""
    with database.read() as connection:
        store = ConversationStore(connection)
        for patient in patients:
            conversation = store.find(patient.twin.name, patient.sender)
            if conversation is None or any(message.state in {"received", "queued"} for message in store.transcript(conversation.id)):
                return False
    return True


def compare(database: Database, load: Load) -> None:
    """What the database kept and what the providers were given, beside what was written."""
    figures = load.figures
    with database.read() as connection:
        store = ConversationStore(connection)
        for patient in load.patients:
            conversation = store.find(patient.twin.name, patient.sender)
            if conversation:
                _compare_one(figures, patient, store.transcript(conversation.id))


def _compare_one(figures: Figures, patient: Patient, transcript: Sequence[Message]) -> None:
    heard = [message for message in transcript if message.direction == "in"]
    said = [message for message in transcript if message.direction == "out"]
    figures.conversations += 1
    figures.kept_once += len(patient.texts) if [message.text for message in heard] == patient.texts else 0
    figures.answered += sum(any(answer.answers == message.id for answer in said) for message in heard)
    wanted = [_plain(message.text) for message in said]
    twice = sent_twice([_plain(text) for text in patient.twin.texts(patient.sender)], wanted)
    if twice is None:
        figures.lost_or_out_of_order += 1
    elif twice:
        figures.sent_twice[patient.twin.name] += twice
    else:
        figures.sent_once_in_order += 1


def sent_twice(given: Sequence[str], wanted: Sequence[str]) -> int | None:
    """How many of the texts a provider was `given` stand there once more than `wanted`; None when one is missing or out of order."""
    place = twice = 0
    for text in given:
        if place < len(wanted) and text == wanted[place]:
            place += 1
        elif place and text == wanted[place - 1]:
            twice += 1
        else:
            return None
    return twice if place == len(wanted) else None


def _plain(text: str) -> str:
    return "".join(text.replace(RIGHT_TO_LEFT_MARK, "").split())


def killer(pid_of: Callable[[str], int | None]) -> Kill:
    """Kills a part of Ayan by its pid."""

    def kill(part: str) -> None:
        pid = pid_of(part)
        if pid is not None:
            os.kill(pid, signal.SIGKILL)

    return kill
