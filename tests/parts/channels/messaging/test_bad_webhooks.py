"""Whatever a webhook holds, rightly signed or not, it is answered with 200, 400 or 401, and the next one is read."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.parts.channels.messaging.apps import PATIENT, App
from tests.twins.provider import Webhook

ODD: list[Any] = [None, True, -1, 2**63, 1e308, "", "\x00", "\ud800", "x" * 5000, [], {}, [[]], {"": None}, "9" * 400, "b1.0", "/restart"]


def places(told: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value."""
    yield path
    items = told.items() if isinstance(told, dict) else enumerate(told) if isinstance(told, list) else ()
    for key, value in items:
        yield from places(value, (*path, key))


def changed(told: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The same with something else at one place."""
    if not path:
        return value
    copied = copy.deepcopy(told)
    at = copied
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return copied


def webhooks(app: App) -> list[Webhook]:
    """One of each kind that the twin can make."""
    twin = app.twin
    made = [
        twin.text(PATIENT, "hello there friend"),
        twin.press(PATIENT, ("b1.0", "Busan")),
        twin.file(PATIENT, "document", "a.pdf", b"x", "application/pdf"),
        twin.location(PATIENT, 1.0, 2.0),
        twin.sticker(PATIENT),
    ]
    return made + [getattr(twin, name)(PATIENT, "5", "👍") for name in ("edited", "reaction") if hasattr(twin, name)]


@pytest.mark.parametrize("provider_name", ["telegram", "whatsapp", "messenger"])
async def test_json_with_anything_anywhere_is_never_our_fault(app: App) -> None:
    loop = asyncio.get_running_loop()
    given_ones = [json.loads(webhook.body) for webhook in webhooks(app)]

    @given(st.data())
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    def ask(data: st.DataObject) -> None:
        told = data.draw(st.sampled_from(given_ones))
        for _ in range(data.draw(st.integers(1, 3))):
            told = changed(told, data.draw(st.sampled_from(list(places(told)))), data.draw(st.sampled_from(ODD)))
        body = json.dumps(told).encode()
        status = asyncio.run_coroutine_threadsafe(app.bring(app.twin.sealed(body)), loop).result(20)
        assert status in {200, 400, 413}, told

    await asyncio.to_thread(ask)
    await app.write("and now a good one", sender="4400112233")
    assert (await app.sees(1, "4400112233"))[0].text == "echo: and now a good one"


@pytest.mark.parametrize("provider_name", ["wechat", "wechat-plain"])
async def test_xml_with_anything_in_its_fields_is_never_our_fault(app: App) -> None:
    loop = asyncio.get_running_loop()
    fields = ("FromUserName", "MsgType", "MsgId", "Content", "Event", "EventKey", "MediaId", "bizmsgmenuid", "CreateTime", "Location_X")
    visible = st.text(st.characters(blacklist_categories=("Cs", "Cc"), max_codepoint=0xFFFF), max_size=300)

    @given(st.dictionaries(st.sampled_from(fields), visible | st.sampled_from(["text", "event", "image", "subscribe", "CLICK"])))
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    def ask(told: dict[str, str]) -> None:
        webhook = app.twin.message(told.pop("FromUserName", PATIENT), told.pop("MsgType", "text"), **told)
        status = asyncio.run_coroutine_threadsafe(app.bring(webhook), loop).result(20)
        assert status in {200, 400, 413}, told

    await asyncio.to_thread(ask)
    await app.write("and now a good one", sender="4400112233")
    assert (await app.sees(1, "4400112233"))[0].text == "echo: and now a good one"


async def test_any_bytes_unsigned_or_signed_are_refused(app: App) -> None:
    for body in (b"", b"\x00\xff", b"[" * 3000, b"{}", b"null", b'{"object":"page"}', b"<xml/>", "{\ud800}".encode(errors="surrogatepass")):
        assert await app.bring(Webhook(body)) == 401
        if app.twin.name != "wechat":
            assert await app.bring(app.twin.sealed(body)) in {200, 400}
