"""What is WhatsApp's own."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from pywa.client import WhatsApp
from pywa.types.callback import CallbackButton, CallbackSelection
from pywa.types.message import Message

from channels import whatsapp
from channels.registry import messaging_channels
from tests.parts.channels.messaging.apps import PATIENT, App
from tests.parts.twin import Said, saying
from tests.twins.meta import VERIFY_TOKEN

HIDDEN = "MN.13491208655302741918"
"""A patient who hides her telephone number."""


@pytest.fixture
def provider_name() -> str:
    return "whatsapp"


def offering(*titles: str) -> Any:
    async def answer(_told: Said) -> list[Said]:
        return [saying("Choose one", buttons=[{"title": title, "payload": f'/inform{{"city":"{title}"}}'} for title in titles])]

    return answer


async def test_the_library_reads_the_same_as_we(app: App) -> None:
    client = WhatsApp(phone_id="106540352242922", token="x", server=None)
    message = Message.from_update(client, json.loads(app.twin.text(HIDDEN, "السلام عليكم", "wamid.1").body))
    assert (message.text, message.id, message.from_user.bsuid) == ("السلام عليكم", "wamid.1", HIDDEN)
    press = CallbackButton.from_update(client, json.loads(app.twin.press(HIDDEN, ("b1.0", "Busan")).body))
    assert (press.data, press.title) == ("b1.0", "Busan")
    pick = CallbackSelection.from_update(client, json.loads(app.twin.pick(HIDDEN, ("b1.0", "Busan")).body))
    assert (pick.data, pick.title) == ("b1.0", "Busan")


async def test_the_handshake(app: App) -> None:
    params = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}
    async with app.gateway.http.get("/webhooks/whatsapp", params=params) as response:
        assert (response.status, await response.text()) == (200, "1158201444")
    async with app.gateway.http.get("/webhooks/whatsapp", params={**params, "hub.verify_token": "wrong"}) as response:
        assert response.status == 401


@pytest.mark.parametrize(
    ("titles", "kind"),
    [
        (("Busan", "Seoul", "Daegu"), "button"),
        (("Busan", "Seoul", "Daegu", "Incheon"), "list"),
        (("Busan", "A title that is too long for a button"), "list"),
    ],
)
async def test_few_short_choices_are_buttons_and_the_others_a_list(app: App, titles: tuple[str, ...], kind: str) -> None:
    app.rasa.answer = offering(*titles)
    await app.write("which cities are there?")
    (sent,) = await app.sees(1)
    assert sent.raw["interactive"]["type"] == kind
    assert [title for _, title in sent.choices] == list(titles)
    await app.bring(app.twin.pick(PATIENT, sent.choices[-1]))
    await app.sees(2)
    assert app.rasa.turns[-1]["text"] == f'/inform{{"city":"{titles[-1]}"}}'


async def test_states_move_forward_only(app: App) -> None:
    await app.write("hello there friend")
    number = (await app.sees(1))[0].number
    await app.first_out("sent")
    for state in ("read", "delivered", "sent"):
        assert await app.bring(app.twin.status(PATIENT, number, state)) == 200
    assert (await app.messages())[0]["state"] == "read"


async def test_a_report_of_failure_is_a_matter_for_a_person(app: App) -> None:
    await app.write("hello there friend")
    number = (await app.sees(1))[0].number
    await app.first_out("sent")
    errors = [{"code": 131026, "title": "Message undeliverable"}]
    await app.bring(app.twin.status(PATIENT, number, "failed", errors=errors))
    failed = await app.first_out("failed")
    assert failed["reason"] == "WhatsApp: Message undeliverable (code 131026)"
    await app.gateway.desk(f"/conversations/{(await app.dossier())['conversation']}/messages/{failed['position']}/send-again", {})
    await app.sees(2)


async def test_later_than_a_day_words_go_as_a_template(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whatsapp, "WINDOW", timedelta(0))
    await app.write("two\nlines of words")
    (sent,) = await app.sees(1)
    assert sent.raw["type"] == "template"
    assert sent.raw["template"]["name"] == "late_words"
    assert sent.text == "echo: two lines of words"


async def test_messages_to_another_number_are_not_ours(app: App) -> None:
    told = json.loads(app.twin.text(PATIENT, "hello other clinic").body)
    told["entry"][0]["changes"][0]["value"]["metadata"]["phone_number_id"] = "999"
    assert await app.bring(app.twin.signed(told)) == 200
    assert app.rasa.turns == []


async def test_fields_and_kinds_that_we_do_not_know_are_passed_over(app: App) -> None:
    assert await app.bring(app.twin.change({"event": "APPROVED"}, field="message_template_status_update")) == 200
    assert await app.bring(app.twin.message(PATIENT, type="order", order={"catalog_id": "1"})) == 200
    await app.sees(1)
    assert app.rasa.turns == []


async def test_a_reaction_and_a_contact(app: App) -> None:
    await app.write("hello there friend")
    number = (await app.sees(1))[0].number
    await app.first_out("sent")
    await app.bring(app.twin.reaction(PATIENT, number, "❤️"))
    assert (await app.messages())[0]["reaction"] == "❤️"
    await app.bring(app.twin.message(PATIENT, type="contacts", contacts=[{"name": {}, "phones": [{"phone": "+971501234567"}]}]))
    await app.sees(2)
    assert app.rasa.turns[-1]["text"] == "+971501234567"


async def test_a_message_is_marked_as_read_and_typing_is_shown(app: App) -> None:
    await app.bring(app.twin.text(PATIENT, "hello there friend", "wamid.77"))
    await app.sees(1)
    assert app.twin.asides[0]["message_id"] == "wamid.77"
    assert app.twin.asides[0]["typing_indicator"] == {"type": "text"}


async def test_the_name_is_a_hint(app: App) -> None:
    await app.write("hello there friend")
    await app.sees(1)
    assert (await app.dossier())["profile"]["name"] == "Fatima"


async def test_a_patient_who_hides_her_number_is_answered(app: App) -> None:
    await app.bring(app.twin.text(HIDDEN, "hello there friend"))
    (sent,) = await app.sees(1, HIDDEN)
    assert sent.raw["recipient"] == HIDDEN
    assert "to" not in sent.raw
    await app.first_out("sent")


async def test_a_report_that_names_the_patient_otherwise_finds_her_message(app: App) -> None:
    await app.bring(app.twin.text(HIDDEN, "hello there friend"))
    (sent,) = await app.sees(1, HIDDEN)
    await app.first_out("sent")
    await app.bring(app.twin.status("97699112233", sent.number, "read"))
    await app.first_out("read")


async def test_a_message_that_is_taken_back_disappears(app: App) -> None:
    await app.rasa.stop()
    await app.bring(app.twin.text(PATIENT, "a secret of mine", "wamid.88"))
    await app.bring(app.twin.revoked(PATIENT, "wamid.88"))
    await app.rasa.start()
    (message,) = await app.messages("in")
    assert (message["text"], message["taken_back"]) == ("", True)
    await app.write("hello there friend")
    await app.first_out("sent")
    assert app.rasa.turns[-1]["text"] == "hello there friend"


async def test_edited_words_are_answered(app: App) -> None:
    await app.bring(app.twin.text(PATIENT, "how much is a hip?", "wamid.90"))
    await app.sees(1)
    await app.bring(app.twin.edited(PATIENT, "wamid.90", "how much is a knee?"))
    assert (await app.sees(2))[1].text == "echo: how much is a knee?"


async def test_check(app: App) -> None:
    channel: Any = app.channel(messaging_channels()["whatsapp"])
    assert (await channel.check())[0] == "Ayan, +82 51 000 0000, quality GREEN"
    await channel.close()
