"""While a coordinator holds a conversation the bot is silent, whatever was under way."""

from __future__ import annotations

import asyncio

from tests.parts.conftest import Gateway
from tests.parts.twin import RasaTwin, Said, saying


async def take(gateway: Gateway) -> int:
    """The coordinator steps into the only conversation; the number of the case."""
    await gateway.sign_in()
    conversation = (await gateway.desk("/conversations"))["conversations"][0]["conversation"]
    case: int = (await gateway.desk(f"/conversations/{conversation}/take", method="POST"))["id"]
    return case


async def test_the_bot_is_silent_while_a_coordinator_holds_and_speaks_again_after(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    assert await gateway.say("is anybody there?") == []
    await gateway.desk(f"/cases/{case}/messages", {"text": "Yes, I am here.", "message_id": "1"})
    assert await gateway.say("wonderful") == []
    await gateway.desk(f"/cases/{case}/give-back", {})
    assert (await gateway.say("and now?"))[0]["text"] == "echo: and now?"
    assert [turn["text"] for turn in rasa.turns] == ["hello", "and now?"]
    texts = await gateway.texts()
    assert texts[0] == "echo: hello"
    assert "A coordinator has joined" in texts[1]
    assert texts[2] == "Yes, I am here."
    assert "I am here for you again" in texts[3]
    assert texts[4:] == ["echo: and now?"]


async def test_an_answer_that_began_before_the_takeover_is_dropped(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("hello")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def answer(_told: Said) -> list[Said]:
        begun.set()
        await go_on.wait()
        return [saying("too late")]

    rasa.answer = answer
    waiting = asyncio.create_task(gateway.say("a slow question"))
    await begun.wait()
    await take(gateway)
    go_on.set()
    assert await waiting == []
    assert "too late" not in await gateway.texts()


async def test_an_answer_is_dropped_even_when_the_coordinator_has_given_back_meanwhile(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("hello")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def answer(told: Said) -> list[Said]:
        if told["text"] == "slow":
            begun.set()
            await go_on.wait()
        return [saying(f"about {told['text']}")]

    rasa.answer = answer
    waiting = asyncio.create_task(gateway.say("slow"))
    await begun.wait()
    case = await take(gateway)
    await gateway.desk(f"/cases/{case}/give-back", {})
    go_on.set()
    assert await waiting == []
    assert (await gateway.say("next"))[0]["text"] == "about next"
    assert "about slow" not in await gateway.texts()


async def test_many_takeovers_at_once_have_one_winner(gateway: Gateway) -> None:
    await gateway.say("hello")
    await gateway.sign_in()
    conversation = (await gateway.desk("/conversations"))["conversations"][0]["conversation"]
    cases = await asyncio.gather(*(gateway.desk(f"/conversations/{conversation}/take", method="POST") for _ in range(6)))
    assert len({case["id"] for case in cases}) == 1
    assert [text for text in await gateway.texts() if "has joined" in text] == [
        "A coordinator has joined this conversation and reads what you write. From now on a person answers you here."
    ]


async def test_messages_while_waiting_for_a_person_are_still_answered(gateway: Gateway, rasa: RasaTwin) -> None:
    async def nothing(_told: Said) -> list[Said]:
        return []

    rasa.answer = nothing
    await gateway.say("hello")
    rasa.answer = rasa.echo
    assert (await gateway.say("still there?"))[0]["text"] == "echo: still there?"


async def test_long_and_empty_messages_go_to_the_coordinator_without_remark(gateway: Gateway) -> None:
    await gateway.say("hello")
    case = await take(gateway)
    assert await gateway.say("") == []
    assert await gateway.say("b" * 5000) == []
    assert (await gateway.desk(f"/cases/{case}"))["messages"][-1]["text"] == "b" * 5000
