"""The desk's routes for cases and conversations: each translates a request into one rule of `concierge.handover`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timezone

from aiohttp import web

from concierge import handover
from concierge.conversation.bell import Bell
from concierge.doors import body
from concierge.errors import NotFound
from concierge.handover import Case, Words, queue
from concierge.handover.coordinator import Coordinator
from concierge.storage.database import Database
from desk import shapes
from desk.session import who

Rule = Callable[[Database, int, Coordinator, datetime], Case]


class Cases:
    """Lists, one case whole, and what a coordinator may do with it."""

    def __init__(self, database: Database, bell: Bell) -> None:
        """Ring this bell for every change."""
        self._database, self._bell = database, bell

    def routes(self) -> list[web.RouteDef]:
        """Relative to /desk/api."""
        return [
            web.get("/cases", self.list_cases),
            web.get("/cases/{case}", self.show_case),
            web.post("/cases/{case}/take", self.take),
            web.post("/cases/{case}/messages", self.answer),
            web.post("/cases/{case}/give-back", self.give_back),
            web.post("/cases/{case}/close", self.close),
            web.get("/conversations", self.list_conversations),
            web.get("/conversations/{conversation}", self.show_conversation),
            web.post("/conversations/{conversation}/take", self.step_in),
        ]

    async def list_cases(self, request: web.Request) -> web.Response:
        """Cases that are not closed, urgent first, then the longest waiting."""
        await who(request, self._database)
        return web.json_response({"cases": [shapes.summary(one) for one in await asyncio.to_thread(queue.cases, self._database)]})

    async def list_conversations(self, request: web.Request) -> web.Response:
        """The newest conversations, with or without a case, so that a coordinator may step in."""
        await who(request, self._database)
        found = await asyncio.to_thread(queue.conversations, self._database)
        return web.json_response({"conversations": [shapes.summary(one) for one in found]})

    async def show_case(self, request: web.Request) -> web.Response:
        """One case with profile and transcript."""
        coordinator = await who(request, self._database)
        found = await asyncio.to_thread(queue.case_dossier, self._database, _number(request))
        return web.json_response(shapes.dossier(found, coordinator.language))

    async def show_conversation(self, request: web.Request) -> web.Response:
        """The same for a conversation, whether it has a case or not."""
        coordinator = await who(request, self._database)
        found = await asyncio.to_thread(queue.conversation_dossier, self._database, request.match_info["conversation"])
        return web.json_response(shapes.dossier(found, coordinator.language))

    async def take(self, request: web.Request) -> web.Response:
        """From now on this coordinator answers, and the bot is silent."""
        return await self._apply(request, handover.take)

    async def give_back(self, request: web.Request) -> web.Response:
        """The bot answers again; the case stays open."""
        return await self._apply(request, handover.give_back)

    async def close(self, request: web.Request) -> web.Response:
        """The case is done."""
        return await self._apply(request, handover.close)

    async def step_in(self, request: web.Request) -> web.Response:
        """Take a conversation in which nobody has asked for a person."""
        coordinator = await who(request, self._database)
        conversation = request.match_info["conversation"]
        case = await asyncio.to_thread(handover.step_in, self._database, conversation, coordinator, _now())
        return await self._tell(case, coordinator)

    async def answer(self, request: web.Request) -> web.Response:
        """{"text", "message_id"} to the patient."""
        coordinator = await who(request, self._database)
        told = body.read_object(await request.read())
        words = Words(body.text(told, "text"), body.name(told, "message_id"))
        said = await asyncio.to_thread(handover.answer, self._database, _number(request), coordinator, words, _now())
        self._bell.ring(said.conversation)
        return web.json_response(shapes.message(said, coordinator.language, {coordinator.id: coordinator.name}), status=201)

    async def _apply(self, request: web.Request, rule: Rule) -> web.Response:
        coordinator = await who(request, self._database)
        return await self._tell(await asyncio.to_thread(rule, self._database, _number(request), coordinator, _now()), coordinator)

    async def _tell(self, case: Case, coordinator: Coordinator) -> web.Response:
        self._bell.ring(case.conversation)
        found = await asyncio.to_thread(queue.case_dossier, self._database, case.id)
        return web.json_response(shapes.dossier(found, coordinator.language))


def _number(request: web.Request) -> int:
    given = request.match_info["case"]
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise NotFound("there is no such case")
    return int(given)


def _now() -> datetime:
    return datetime.now(timezone.utc)
