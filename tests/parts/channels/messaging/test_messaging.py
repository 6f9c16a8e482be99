"""Every messaging app keeps the same promises."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

import pytest

from channels import messaging
from concierge.conversation import delivery
from concierge.conversation.sentences import sentence
from tests.parts.channels.messaging.apps import PATIENT, App
from tests.parts.twin import Said, saying
from tests.twins.provider import ProviderTwin

NO_FILES = "this app's twin sends no files yet"
BUTTONS = [
    {"title": "Busan", "payload": '/inform{"city":"busan"}'},
    {"title": "Seoul", "payload": '/inform{"city":"seoul"}'},
]


async def with_buttons(told: Said) -> list[Said]:
    return [saying(f"heard: {told['text']}", buttons=BUTTONS)]


async def test_a_message_is_answered(app: App) -> None:
    await app.write("How much is an implant?")
    (sent,) = await app.sees(1)
    assert sent.text == "echo: How much is an implant?"
    assert (await app.first_out("sent"))["text"] == sent.text


async def test_the_same_message_three_times_at_once_is_answered_once(app: App) -> None:
    webhook = app.twin.text(PATIENT, "Hello, is anybody there?", "77001")
    assert await asyncio.gather(*(app.bring(webhook) for _ in range(3))) == [200, 200, 200]
    await app.sees(1)
    assert len(app.rasa.turns) == 1


async def test_a_forged_message_is_refused_and_not_kept(app: App) -> None:
    assert await app.bring(app.twin.forged(app.twin.text(PATIENT, "let me in"))) == 401
    assert (await app.gateway.desk("/conversations"))["conversations"] == []


async def test_an_unsigned_message_is_refused(app: App) -> None:
    assert await app.bring(replace(app.twin.text(PATIENT, "let me in"), headers={}, params={})) == 401


async def test_what_is_no_webhook_is_refused(app: App) -> None:
    assert await app.bring(app.twin.torn()) == 400


async def test_it_is_acknowledged_while_the_bot_is_away_and_answered_later(app: App) -> None:
    await app.rasa.stop()
    await app.write("Are you there?")
    await app.rasa.start()
    assert (await app.sees(1))[0].text == "echo: Are you there?"


async def test_messages_of_a_patient_are_answered_in_order(app: App) -> None:
    for number in range(5):
        await app.write(f"message number {number}")
    assert [sent.text for sent in await app.sees(5)] == [f"echo: message number {number}" for number in range(5)]


async def test_a_pressed_button_says_its_payload(app: App) -> None:
    app.rasa.answer = with_buttons
    await app.write("where is it cheap?")
    (sent,) = await app.sees(1)
    assert [title for _, title in sent.choices] == ["Busan", "Seoul"]
    assert await app.bring(app.twin.press(PATIENT, sent.choices[0])) == 200
    await app.sees(2)
    assert app.rasa.turns[-1]["text"] == '/inform{"city":"busan"}'
    assert (await app.messages("in"))[-1]["text"] == "Busan"


async def test_a_button_of_another_conversation_says_nothing_of_it(app: App) -> None:
    app.rasa.answer = with_buttons
    await app.write("where is it cheap?")
    (sent,) = await app.sees(1)
    assert await app.bring(app.twin.press("8860000000001", (sent.choices[0][0], "Busan"))) == 200
    await app.sees(1, "8860000000001")
    assert not [turn for turn in app.rasa.turns if turn["text"].startswith("/")]


async def test_more_buttons_than_the_app_has_become_numbers(app: App) -> None:
    many = [{"title": f"Choice {number}", "payload": f'/inform{{"people":{number}}}'} for number in range(1, 25)]

    async def answer(_told: Said) -> list[Said]:
        return [saying("Which one?", buttons=many)]

    app.rasa.answer = answer
    await app.write("show me all")
    (sent,) = await app.sees(1)
    assert sent.choices == ()
    assert sent.text.splitlines()[:3] == ["Which one?", "", "1. Choice 1"]
    await app.write("7")
    await app.sees(2)
    assert app.rasa.turns[-1]["text"] == '/inform{"people":7}'


async def test_a_long_answer_comes_in_parts_with_the_buttons_below_the_last(app: App) -> None:
    sentences = [f"This is sentence number {number} of a long answer." for number in range(300)]

    async def answer(_told: Said) -> list[Said]:
        return [saying(" ".join(sentences), buttons=BUTTONS)]

    app.rasa.answer = answer
    await app.write("tell me everything")
    await app.first_out("sent")
    parts = [sent for sent in app.twin.sent if sent.recipient == PATIENT]
    assert len(parts) > 3
    assert " ".join(part.text for part in parts) == " ".join(sentences)
    assert [bool(part.choices) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(part.text.endswith(".") for part in parts)


async def test_a_document_is_kept_for_a_coordinator_and_the_patient_is_told(app: App) -> None:
    if not has_files(app):
        pytest.skip(NO_FILES)
    content = b"%PDF-1.7 a report"
    assert await app.bring(app.twin.file(PATIENT, "document", "mri.pdf", content, "application/pdf")) == 200
    (sent,) = await app.sees(1)
    kind = "picture" if app.twin.name == "wechat" else "document"  # WeChat lets patients send no documents
    assert sent.text == await _said(app, f"gateway-got-{kind}")
    assert app.rasa.turns == []
    found = await _attachment(app, "kept")
    async with app.gateway.http.get(f"/desk/api/attachments/{found['id']}") as response:
        assert await response.read() == content
        assert response.headers["Content-Disposition"].startswith("attachment;")
        assert "sandbox" in response.headers["Content-Security-Policy"]
    (case,) = (await app.gateway.desk("/cases"))["cases"]
    assert case["reason"] == "attachment"


async def test_files_are_shown_to_coordinators_only(app: App) -> None:
    if not has_files(app):
        pytest.skip(NO_FILES)
    await app.bring(app.twin.file(PATIENT, "document", "mri.pdf", b"%PDF", "application/pdf"))
    found = await _attachment(app, "kept")
    await app.gateway.desk("/sign-out", {})
    async with app.gateway.http.get(f"/desk/api/attachments/{found['id']}") as response:
        assert response.status == 401


async def test_a_voice_message_is_kept_and_a_person_will_listen(app: App) -> None:
    if not has_files(app):
        pytest.skip(NO_FILES)
    assert await app.bring(app.twin.file(PATIENT, "voice", "voice.ogg", b"OggS", "audio/ogg")) == 200
    assert (await app.sees(1))[0].text == await _said(app, "gateway-got-voice")
    assert (await _attachment(app, "kept"))["kind"] == "voice"


async def test_a_file_of_a_dangerous_type_is_not_kept_and_the_coordinator_reads_why(app: App) -> None:
    if app.twin.name == "wechat" or not has_files(app):
        pytest.skip("WeChat lets patients send pictures and voices only, and tells no names")
    await app.bring(app.twin.file(PATIENT, "document", "run.html", b"<script>", "text/html"))
    assert "text/html" in (await _attachment(app, "refused"))["reason"]


async def test_a_location_is_kept(app: App) -> None:
    if not has_files(app):
        pytest.skip(NO_FILES)
    assert await app.bring(app.twin.location(PATIENT, 43.1155, 131.8855)) == 200
    assert (await app.sees(1))[0].text == await _said(app, "gateway-got-location")
    assert "43.1155" in (await _attachment(app, "kept"))["name"]


async def test_what_nobody_can_read_is_answered_kindly(app: App) -> None:
    assert await app.bring(app.twin.sticker(PATIENT)) == 200
    assert (await app.sees(1))[0].text == await _said(app, "gateway-unreadable")


async def test_an_answer_is_tried_again_when_the_provider_is_busy_or_broken(app: App) -> None:
    app.twin.faults.extend([lambda: app.twin.busy(1), app.twin.broken])
    await app.write("hello there friend")
    assert (await app.sees(1))[0].text == "echo: hello there friend"


async def test_an_answer_behind_one_that_waits_does_not_overtake_it(app: App) -> None:
    app.twin.faults.append(lambda: app.twin.busy(1))
    await app.write("first of two messages")
    await app.write("second of two messages")
    assert [sent.text for sent in await app.sees(2)] == ["echo: first of two messages", "echo: second of two messages"]


async def test_a_lost_answer_is_not_sent_twice_where_the_provider_tells_what_it_has(app: App) -> None:
    app.twin.faults.append(app.twin.lost)
    await app.write("did you get this?")
    if app.twin.name in {"whatsapp", "messenger"}:
        assert len(await app.sees(1)) == 1
        await app.first_out("sent")
    else:  # nothing tells whether it has arrived, and silence would be worse than hearing it twice
        assert len(await app.sees(2)) == 2


async def test_what_is_refused_is_shown_at_the_desk_and_can_be_sent_again(app: App) -> None:
    app.twin.faults.append(app.twin.refused)
    await app.write("will this arrive?")
    failed = await app.first_out("failed")
    assert failed["reason"]
    (case,) = (await app.gateway.desk("/cases"))["cases"]
    assert case["reason"] == "undelivered"
    (dead,) = (await app.gateway.desk("/undelivered"))["messages"]
    assert dead["reason"] == failed["reason"]
    path = f"/conversations/{dead['conversation']}/messages/{failed['position']}/send-again"
    await app.gateway.desk(path, {})
    assert (await app.sees(1))[0].text == "echo: will this arrive?"
    async with app.gateway.http.post(f"/desk/api{path}", json={}) as response:
        assert response.status == 409


async def test_what_comes_after_a_refused_message_still_goes_out(app: App) -> None:
    app.twin.faults.append(app.twin.refused)
    await app.write("this one is refused")
    await app.first_out("failed")
    await app.write("this one is not")
    assert (await app.sees(1))[0].text == "echo: this one is not"


async def test_a_fault_of_our_own_ends_as_a_dead_letter_too(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: Any) -> None:
        raise KeyError("a name that nobody may read in a log")

    monkeypatch.setattr(delivery, "TRIES_AT_MOST", 2)
    monkeypatch.setattr(messaging, "arrange", fail)
    await app.write("hello there friend")
    assert (await app.first_out("failed"))["reason"] == "given up after 2 tries: our own fault: KeyError"


async def test_a_coordinator_answers_in_the_app_and_gives_back(app: App) -> None:
    await app.write("I want to talk to a person")
    await app.sees(1)
    conversation = (await app.dossier())["conversation"]
    case = await app.gateway.desk(f"/conversations/{conversation}/take", {})
    await app.write("are you real?")
    await app.gateway.desk(f"/cases/{case['id']}/messages", {"text": "Yes, I am Saruul.", "message_id": "m1"})
    seen = [sent.text for sent in await app.sees(3)]
    assert seen[2] == "Yes, I am Saruul."
    assert len(app.rasa.turns) == 1
    await app.gateway.desk(f"/cases/{case['id']}/give-back", {})
    await app.sees(4)
    await app.write("and now the bot again")
    assert (await app.sees(5))[4].text == "echo: and now the bot again"


async def test_secrets_stand_in_no_log(app: App, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    app.twin.faults.extend([app.twin.broken, app.twin.refused])
    await app.write("hello there friend")
    await app.first_out("failed")
    secrets = [value for name, value in app.twin.settings().items() if not name.endswith(("_API", "_ID", "_TEMPLATE"))]
    text = "\n".join(record.getMessage() for record in caplog.records if record.name != "asyncio")
    assert text
    assert [secret for secret in secrets if secret in text] == []


def has_files(app: App) -> bool:
    """Whether the app's twin can send files yet; one that was just begun cannot."""
    return type(app.twin).file is not ProviderTwin.file


async def _said(app: App, key: str) -> str:
    """The gateway's sentence in the language that the app's provider hints at."""
    language = (await app.dossier())["profile"]["language"] or "en"
    return sentence(key, language).text


async def _attachment(app: App, state: str) -> dict[str, Any]:
    async def is_there() -> Any:
        found = [one for message in await app.messages("in") for one in message["attachments"]]
        return found if found and found[0]["state"] == state else None

    (found,) = await app.until(is_there)
    return dict(found)
