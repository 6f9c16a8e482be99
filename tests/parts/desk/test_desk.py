"""The desk: who may come in, what is seen, and that words and changes arrive as they happen."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.parts.channels.test_web import Events
from tests.parts.conftest import NAME, PASSWORD, Gateway
from tests.parts.gateway.test_owner import take
from tests.parts.twin import RasaTwin, Said, saying

DESK = "/desk/api"


GUARDED = [("GET", "/me"), ("GET", "/cases"), ("GET", "/cases/1"), ("GET", "/conversations"), ("POST", "/cases/1/take"), ("GET", "/events")]


@pytest.mark.parametrize(("method", "path"), GUARDED)
async def test_nothing_is_seen_without_signing_in(gateway: Gateway, method: str, path: str) -> None:
    async with gateway.http.request(method, DESK + path) as response:
        assert response.status == 401
        assert (await response.json())["error"] == "error-not-signed-in"


async def test_signing_in_and_out(gateway: Gateway) -> None:
    await gateway.sign_in()
    assert await gateway.desk("/me") == {"id": 1, "name": NAME, "language": "en"}
    await gateway.desk("/sign-out", {})
    assert (await gateway.post(f"{DESK}/cases/1/take")).status == 401


@pytest.mark.parametrize(("name", "password"), [(NAME, "wrong-password"), ("nobody", PASSWORD), (NAME, ""), (NAME, "x" * 5000)])
async def test_a_wrong_name_or_password_tells_nothing_more(gateway: Gateway, name: str, password: str) -> None:
    response = await gateway.post(f"{DESK}/sign-in", {"name": name, "password": password})
    assert response.status == 401
    assert await response.json() == {"error": "error-not-signed-in", "message": "name or password is wrong"}


async def test_guessing_passwords_is_slowed_down(gateway: Gateway) -> None:
    statuses = [(await gateway.post(f"{DESK}/sign-in", {"name": NAME, "password": f"guess-{n}"})).status for n in range(7)]
    assert statuses[0] == 401
    assert statuses[-1] == 429


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(gateway: Gateway) -> None:
    body = {"name": NAME, "password": PASSWORD}
    cookie = (await gateway.post(f"{DESK}/sign-in", body)).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Secure" not in cookie
    behind_https = (await gateway.post(f"{DESK}/sign-in", body, headers={"X-Forwarded-Proto": "https"})).headers["Set-Cookie"]
    assert "Secure" in behind_https


@pytest.mark.parametrize("headers", [{"Origin": "https://elsewhere.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}])
async def test_other_sites_cannot_act_for_a_coordinator(gateway: Gateway, headers: dict[str, str]) -> None:
    await gateway.say("hello")
    await gateway.sign_in()
    conversation = (await gateway.desk("/conversations"))["conversations"][0]["conversation"]
    refused = await gateway.post(f"{DESK}/conversations/{conversation}/take", headers=headers)
    assert refused.status == 403
    assert (await gateway.desk("/cases"))["cases"] == []


async def test_our_own_page_may_act(gateway: Gateway) -> None:
    origin = str(gateway.http.make_url("/")).rstrip("/")
    response = await gateway.post(f"{DESK}/sign-in", {"name": NAME, "password": PASSWORD}, headers={"Origin": origin})
    assert response.status == 200


async def test_a_case_shows_what_is_known_and_understood(gateway: Gateway, rasa: RasaTwin) -> None:
    reply = {"lines": [{"key": "gateway-empty", "values": {}}], "buttons": [], "cards": []}

    async def answer(_told: Said) -> list[Said]:
        return [saying("Я не вижу слов", custom={"reply": reply, "cards": []})]

    rasa.answer = answer
    await gateway.say("Сколько стоит операция на колене в Сеуле?")
    case = await take(gateway)
    found = await gateway.desk(f"/cases/{case}")
    assert (found["reason"], found["state"], found["owner"], found["coordinator"]) == ("stepped-in", "held", "coordinator", NAME)
    assert found["profile"]["language"] == "ru"
    asked, answered, notice = found["messages"]
    assert asked["meaning"] == {"intent": "inform", "entities": []}
    assert answered["translation"]["text"].startswith("I could not see any words")
    assert notice["translation"]["text"].startswith("A coordinator has joined")


async def test_urgent_cases_come_first_then_the_longest_waiting(gateway: Gateway, rasa: RasaTwin) -> None:
    async def nothing(_told: Said) -> list[Said]:
        return []

    rasa.answer = nothing
    for sender, text in (("one", "hello"), ("two", "hello"), ("three", "my father has a heart attack, he cannot breathe")):
        await gateway.say(text, sender=sender)
    await gateway.sign_in()
    cases = (await gateway.desk("/cases"))["cases"]
    assert [(case["priority"], case["unread"]) for case in cases] == [("urgent", 1), ("normal", 1), ("normal", 1)]
    assert cases[1]["waiting_since"] < cases[2]["waiting_since"]
    assert cases[0]["excerpt"].startswith("If someone's life may be in danger")


async def test_a_message_sent_twice_by_the_desk_is_one(gateway: Gateway) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    for _ in range(2):
        await gateway.desk(f"/cases/{case}/messages", {"text": "Good day", "message_id": "m-1"})
    assert (await gateway.texts()).count("Good day") == 1


async def test_only_who_holds_a_case_may_write(gateway: Gateway) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    await gateway.desk(f"/cases/{case}/give-back", {})
    refused = await gateway.post(f"{DESK}/cases/{case}/messages", {"text": "hello", "message_id": "1"})
    assert refused.status == 403


async def test_a_closed_case_leaves_the_list_and_the_bot_answers(gateway: Gateway) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    assert (await gateway.desk(f"/cases/{case}/close", {}))["state"] == "closed"
    assert (await gateway.desk("/cases"))["cases"] == []
    assert (await gateway.say("hello again"))[0]["text"] == "echo: hello again"
    assert (await gateway.post(f"{DESK}/cases/{case}/take")).status == 409


@pytest.mark.parametrize("case", ["0", "999", "x", "9" * 40, "-1"])
async def test_a_case_that_does_not_exist_is_not_found(gateway: Gateway, case: str) -> None:
    await gateway.sign_in()
    async with gateway.http.get(f"{DESK}/cases/{case}") as response:
        assert response.status == 404


@pytest.mark.parametrize("text", ["", " \u0000 "])
async def test_a_coordinator_cannot_send_nothing(gateway: Gateway, text: str) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    assert (await gateway.post(f"{DESK}/cases/{case}/messages", {"text": text, "message_id": "1"})).status == 400


async def test_the_language_of_the_desk_can_be_chosen(gateway: Gateway) -> None:
    await gateway.sign_in()
    assert (await gateway.desk("/me", {"language": "mn"}))["language"] == "mn"
    assert (await gateway.desk("/me"))["language"] == "mn"
    assert (await gateway.post(f"{DESK}/me", {"language": "xx"})).status == 404


async def test_the_feed_brings_words_and_changes_as_they_happen(gateway: Gateway) -> None:
    await gateway.sign_in()
    async with gateway.http.get(f"{DESK}/events") as response:
        events = Events(response)
        await gateway.say("hello")
        heard = await events.next("message")
        assert (heard["case"], heard["message"]["author"], heard["message"]["text"]) == (None, "patient", "hello")
        case = await take(gateway)
        while (row := await events.next("case"))["state"] != "held":
            pass
        assert (row["id"], row["owner"], row["coordinator"]) == (case, "coordinator", NAME)


async def test_the_feed_goes_on_where_it_broke_off(gateway: Gateway) -> None:
    await gateway.sign_in()
    async with gateway.http.get(f"{DESK}/events") as response:
        writing = asyncio.create_task(gateway.say("before"))
        raw = b""
        while b"id: " not in raw:
            raw = await response.content.readline()
        await writing
    last = raw.decode().removeprefix("id: ").strip()
    await gateway.say("meanwhile")
    async with gateway.http.get(f"{DESK}/events", headers={"Last-Event-ID": last}) as response:
        events = Events(response)
        texts: list[Any] = []
        while "meanwhile" not in texts:
            texts.append((await events.next("message"))["message"]["text"])


async def test_a_strange_event_id_is_refused(gateway: Gateway) -> None:
    await gateway.sign_in()
    async with gateway.http.get(f"{DESK}/events", headers={"Last-Event-ID": "yesterday"}) as response:
        assert response.status == 400
