"""What is Messenger's own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from channels import messenger
from channels.registry import messaging_channels
from tests.parts.channels.messaging.apps import PATIENT, App
from tests.parts.twin import Said, saying
from tests.twins.meta import VERIFY_TOKEN

CARDS = [
    {"kind": "clinic", "title": f"Clinic {number}", "rows": [{"label": "City", "value": "Busan"}, {"label": "Beds", "value": str(number)}]}
    for number in range(3)
]


@pytest.fixture
def provider_name() -> str:
    return "messenger"


async def test_the_handshake(app: App) -> None:
    params = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "77"}
    async with app.gateway.http.get("/webhooks/messenger", params=params) as response:
        assert (response.status, await response.text()) == (200, "77")
    async with app.gateway.http.get("/webhooks/messenger", params={**params, "hub.mode": "unsubscribe"}) as response:
        assert response.status == 401


async def test_several_cards_can_be_swiped_through_and_the_buttons_stand_below_them(app: App) -> None:
    async def answer(_told: Said) -> list[Said]:
        return [saying("Three clinics", buttons=[{"title": "More", "payload": "/affirm"}], custom={"cards": CARDS})]

    app.rasa.answer = answer
    await app.write("find me a clinic")
    words, cards = await app.sees(2)
    assert (words.text, words.choices) == ("Three clinics", ())
    elements = cards.raw["message"]["attachment"]["payload"]["elements"]
    assert elements[1] == {"title": "Clinic 1", "subtitle": "Busan · 1"}
    assert [title for _, title in cards.choices] == ["More"]


async def test_what_has_been_read_is_told_by_a_moment(app: App) -> None:
    await app.write("hello there friend")
    await app.first_out("sent")
    await app.bring(app.twin.from_patient(PATIENT, read={"watermark": 4_000_000_000_000}))
    await app.first_out("read")


async def test_delivery_is_told_by_ids(app: App) -> None:
    await app.write("hello there friend")
    number = (await app.sees(1))[0].number
    await app.first_out("sent")
    await app.bring(app.twin.from_patient(PATIENT, delivery={"mids": [number], "watermark": 1}))
    await app.first_out("delivered")


async def test_a_day_later_only_a_person_may_write(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messenger, "WINDOW", timedelta(0))
    await app.write("hello there friend")
    failed = await app.first_out("failed")
    assert "Messenger allows a day" in failed["reason"]
    conversation = (await app.dossier())["conversation"]
    case = await app.gateway.desk(f"/conversations/{conversation}/take", {})
    await app.gateway.desk(f"/cases/{case['id']}/messages", {"text": "I am here now.", "message_id": "m1"})
    (sent,) = await app.sees(1)
    assert (sent.text, sent.raw["messaging_type"], sent.raw["tag"]) == ("I am here now.", "MESSAGE_TAG", "HUMAN_AGENT")


async def test_the_first_button_is_a_greeting(app: App) -> None:
    postback = {"mid": "m_start", "title": "Get started", "payload": "GET_STARTED"}
    await app.bring(app.twin.from_patient(PATIENT, postback=postback))
    await app.sees(1)
    assert app.rasa.turns[0]["text"] == "/greet"


async def test_an_edit_and_a_reaction(app: App) -> None:
    await app.bring(app.twin.text(PATIENT, "how much is a hip?", "m_in90"))
    await app.sees(1)
    await app.bring(app.twin.edited(PATIENT, "m_in90", "how much is a knee?"))
    assert (await app.sees(2))[1].text == "echo: how much is a knee?"
    await app.bring(app.twin.reaction(PATIENT, "m_in90", "❤"))
    assert (await app.messages("in"))[0]["reaction"] == "❤"


async def test_our_own_words_are_no_message_of_a_patient(app: App) -> None:
    await app.write("hello there friend")
    await app.first_out("sent")
    assert len((await app.gateway.desk("/conversations"))["conversations"]) == 1


async def test_register_and_check(app: App) -> None:
    channel: Any = app.channel(messaging_channels()["messenger"])
    assert "  callback URL   https://ayan.example/webhooks/messenger" in await channel.register("https://ayan.example/webhooks/messenger")
    assert await channel.check() == ["the page is Ayan, subscribed to everything needed"]
    await channel.close()
