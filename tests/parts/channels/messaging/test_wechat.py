"""What is WeChat's own."""

from __future__ import annotations

from typing import Any

import pytest
from wechatpy import parse_message

from channels.registry import messaging_channels
from tests.parts.channels.messaging.apps import PATIENT, App
from tests.twins.provider import Webhook
from tests.twins.wechat import WeChatTwin, signature

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<xml><FromUserName>&b;</FromUserName></xml>"
)
FILE = """<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]><xml><FromUserName>&f;</FromUserName></xml>"""


@pytest.fixture
def provider_name() -> str:
    return "wechat"


def test_the_library_reads_the_same_as_we() -> None:
    twin = WeChatTwin(is_safe=False)
    message = parse_message(twin.text(PATIENT, "你好，请问价格", "23456").body)
    assert (message.type, message.content, message.source, str(message.id)) == ("text", "你好，请问价格", PATIENT, "23456")
    assert parse_message(twin.event(PATIENT, "subscribe").body).event == "subscribe"
    assert parse_message(twin.location(PATIENT, 1.5, 2.5).body).location_x == "1.5"


async def test_the_handshake(app: App) -> None:
    async with app.gateway.http.get("/webhooks/wechat", params={**signature(), "echostr": "8891"}) as response:
        assert (response.status, await response.text()) == (200, "8891")
    async with app.gateway.http.get("/webhooks/wechat", params={**signature(), "signature": "0", "echostr": "8891"}) as response:
        assert response.status == 401


async def test_the_acknowledgement_is_success(app: App) -> None:
    webhook = app.twin.text(PATIENT, "你好，请问价格")
    async with app.gateway.http.post("/webhooks/wechat", data=webhook.body, params=webhook.params) as response:
        assert (response.status, await response.text()) == (200, "success")


async def test_in_safe_mode_a_plain_message_is_refused(app: App) -> None:
    assert await app.bring(WeChatTwin(is_safe=False).text(PATIENT, "let me in")) == 401


async def test_who_follows_us_is_greeted_in_chinese(app: App) -> None:
    await app.bring(app.twin.event(PATIENT, "subscribe"))
    await app.sees(1)
    assert (app.rasa.turns[0]["text"], app.rasa.turns[0]["language"]) == ("/greet", "zh")


async def test_who_leaves_is_not_written_to(app: App) -> None:
    await app.bring(app.twin.event(PATIENT, "unsubscribe"))
    assert (await app.gateway.desk("/conversations"))["conversations"] == []


async def test_a_key_of_our_menu_is_read_as_what_it_says(app: App) -> None:
    await app.bring(app.twin.event(PATIENT, "CLICK", "体检套餐有哪些"))
    await app.bring(app.twin.event(PATIENT, "CLICK", "体检套餐有哪些"))  # WeChat brings it again within a moment
    await app.sees(1)
    assert app.rasa.turns[0]["text"] == "体检套餐有哪些"


async def test_one_token_is_asked_for_and_shared(app: App) -> None:
    for number in range(3):
        await app.write(f"第{number}个问题请回答")
    await app.sees(3)
    assert [aside["method"] for aside in app.twin.asides].count("stable_token") == 1


async def test_a_token_that_lost_its_validity_is_renewed(app: App) -> None:
    await app.write("第一个问题请回答")
    await app.sees(1)
    app.twin.forget_token()
    await app.write("第二个问题请回答")
    await app.sees(2)


async def test_a_long_answer_is_counted_in_bytes(app: App) -> None:
    await app.write("很长的回答" * 300)
    await app.first_out("sent")
    parts = app.twin.texts(PATIENT)
    assert len(parts) > 1
    assert all(len(part.encode()) <= 2048 for part in parts)


@pytest.mark.parametrize("body", [BOMB, FILE, "<xml>", "no xml", "", "<html/>"])
@pytest.mark.parametrize("provider_name", ["wechat-plain"])
async def test_xml_that_is_no_message_is_refused(app: App, body: str) -> None:
    assert await app.bring(Webhook(body.encode(), {}, signature())) == 400


async def test_check_and_register(app: App) -> None:
    channel: Any = app.channel(messaging_channels()["wechat"])
    assert await channel.check() == ["AppID and AppSecret are accepted", "webhooks are expected in safe mode"]
    assert any("https://ayan.example" in line for line in await channel.register("https://ayan.example/webhooks/wechat"))
    await channel.close()
