"""What is Telegram's own."""

from __future__ import annotations

import json
from typing import Any

import pytest
import telegram

from channels.registry import messaging_channels
from tests.parts.channels.messaging.apps import PATIENT, App
from tests.parts.twin import Said, saying
from tests.twins.provider import Webhook


@pytest.fixture
def provider_name() -> str:
    return "telegram"


def as_the_library_reads(webhook: Webhook) -> telegram.Update:
    """A second opinion on the twin's payloads."""
    update = telegram.Update.de_json(json.loads(webhook.body), None)
    assert update is not None
    return update


async def test_the_library_reads_the_same_as_we(app: App) -> None:
    message = as_the_library_reads(app.twin.text(PATIENT, "Сайн байна уу", "9")).message
    assert message is not None
    assert (message.text, message.message_id, str(message.chat.id)) == ("Сайн байна уу", 9, PATIENT)
    callback = as_the_library_reads(app.twin.press(PATIENT, ("b1.0", "Busan"))).callback_query
    assert callback is not None
    assert callback.data == "b1.0"
    document = as_the_library_reads(app.twin.file(PATIENT, "document", "mri.pdf", b"x", "application/pdf")).effective_message
    assert document is not None
    assert document.document is not None
    assert document.document.file_name == "mri.pdf"


async def test_what_we_send_is_what_the_library_would_send(app: App) -> None:
    async def answer(_told: Said) -> list[Said]:
        return [saying("Where to?", buttons=[{"title": "Busan", "payload": "/inform"}])]

    app.rasa.answer = answer
    await app.write("hello there friend")
    (sent,) = await app.sees(1)
    keyboard = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Busan", callback_data=sent.choices[0][0])]])
    assert sent.raw["reply_markup"] == keyboard.to_dict()


async def test_markup_in_an_answer_is_shown_as_it_is(app: App) -> None:
    await app.write("is <b>1 & 2</b> right?")
    (sent,) = await app.sees(1)
    assert sent.raw["parse_mode"] == "HTML"
    assert sent.text == "echo: is <b>1 & 2</b> right?"


@pytest.mark.parametrize(("command", "meant"), [("/start", "/greet"), ("/start@ayan_bot abc", "/greet"), ("/help", "/ask_capabilities")])
async def test_a_command_means_what_the_menu_says(app: App, command: str, meant: str) -> None:
    await app.write(command)
    await app.sees(1)
    assert app.rasa.turns[0]["text"] == meant


async def test_no_other_slash_gives_orders_to_the_bot(app: App) -> None:
    await app.write('/inform{"city":"busan"}')
    await app.sees(1)
    assert app.rasa.turns[0]["text"] == 'inform{"city":"busan"}'


async def test_name_and_language_are_hints(app: App) -> None:
    await app.write("12")
    await app.sees(1)
    profile = (await app.dossier())["profile"]
    assert (profile["name"], profile["language"]) == ("Сараа", "mn")


async def test_a_contact_is_read_as_its_number(app: App) -> None:
    await app.bring(app.twin.message(PATIENT, contact={"phone_number": "+97699112233", "first_name": "Saraa"}))
    await app.sees(1)
    assert app.rasa.turns[0]["text"] == "+97699112233"


async def test_edited_words_are_answered_again_once_the_old_ones_were(app: App) -> None:
    await app.bring(app.twin.text(PATIENT, "how much is a hip?", "41"))
    await app.sees(1)
    edited = app.twin.edited(PATIENT, "41", "how much is a knee?")
    assert [await app.bring(edited), await app.bring(edited)] == [200, 200]
    assert (await app.sees(2))[1].text == "echo: how much is a knee?"


async def test_a_reaction_is_shown_at_the_desk_and_not_answered(app: App) -> None:
    await app.bring(app.twin.text(PATIENT, "thank you so much", "55"))
    await app.sees(1)
    await app.bring(app.twin.reaction(PATIENT, "55", "👍"))
    assert (await app.messages("in"))[0]["reaction"] == "👍"
    await app.sees(1)


async def test_groups_are_not_served(app: App) -> None:
    told = {**app.twin.told(PATIENT, "1", text="hello all"), "chat": {"id": -100, "type": "supergroup", "title": "Patients"}}
    assert await app.bring(app.twin.signed({"update_id": 1, "message": told})) == 200
    assert app.rasa.turns == []


async def test_the_patient_sees_that_somebody_is_typing_and_the_button_stops_spinning(app: App) -> None:
    async def answer(_told: Said) -> list[Said]:
        return [saying("Where to?", buttons=[{"title": "Busan", "payload": "/inform"}])]

    app.rasa.answer = answer
    await app.write("hello there friend")
    (sent,) = await app.sees(1)
    await app.bring(app.twin.press(PATIENT, sent.choices[0]))
    await app.sees(2)
    assert {aside["method"] for aside in app.twin.asides} >= {"sendChatAction", "answerCallbackQuery"}


async def test_register_and_check(app: App) -> None:
    channel: Any = app.channel(messaging_channels()["telegram"])
    await channel.register("https://ayan.example/webhooks/telegram")
    told = await channel.check()
    assert told[0] == "the bot is @ayan_twin_bot"
    assert "https://ayan.example/webhooks/telegram" in told[1]
    await channel.close()
