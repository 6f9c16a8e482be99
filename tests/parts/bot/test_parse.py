"""A model that was trained, kept and loaded again understands five languages as the contract says."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from rasa.core.agent import Agent

from bot.training_inputs import model_path
from concierge.languages.registry import languages
from concierge.settings import ROOT

Parse = Callable[[str], dict[str, Any]]
QUESTIONS = [
    ("en", "how much is a dental implant in Seoul", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
    ("zh", "在首尔种牙要多少钱", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
    ("ru", "сколько стоит имплант зуба в Сеуле", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
    ("mn", "Сөүлд шүдний имплант хэд болох вэ", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
    ("mn", "seuld shudnii implant hed boloh we", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
    ("ar", "كم سعر زراعة الأسنان في سيول", "ask_price", {"procedure": "dental-implant", "city": "seoul"}),
]
RIGHT = 0.8
"""Share of paraphrases whose question of the knowledge base is found."""
EMERGENCIES = [
    "my father can't breathe",
    "我爸爸突然昏倒了没有意识",
    "у мужа сильная боль в груди",
    "ээж маань ухаан алдчихлаа",
    "امي مغمى عليها ما ترد",
]
FLOODS = ["", "a" * 100_000, "\x00\ud800", "😀" * 4000, "\u0301" * 4000, "1 " * 2000, "中" * 4000, "/", "\n\n", "ب\u064b" * 3000]


@pytest.fixture(scope="module")
def parse() -> Parse:
    """Parses with the model of the present inputs, trained now if there is none."""
    training = subprocess.run([sys.executable, "-m", "bot.train"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert training.returncode == 0, training.stderr
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        agent = Agent.load(str(model_path()))

    def told(text: str) -> dict[str, Any]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed: dict[str, Any] = asyncio.run(agent.parse_message(text))
            return parsed

    return told


@pytest.mark.parametrize(("language", "text", "intent", "entities"), QUESTIONS)
def test_one_question_is_understood_in_every_language(
    parse: Parse, language: str, text: str, intent: str, entities: dict[str, str]
) -> None:
    told = parse(text)
    assert told["intent"]["name"] == intent
    assert told["language"] == language
    assert told["language_is_certain"] is True
    assert {entity["entity"]: entity["value"] for entity in told["entities"]} == entities


def test_the_ranking_names_enough_for_a_question_between_two(parse: Parse) -> None:
    told = parse("how much is a dental implant")
    assert len(told["intent_ranking"]) >= 5
    assert told["intent_ranking"][0] == told["intent"]
    confidences = [entry["confidence"] for entry in told["intent_ranking"]]
    assert confidences == sorted(confidences, reverse=True)
    assert 0 < sum(confidences) <= 1.001


@pytest.mark.parametrize("text", EMERGENCIES)
def test_an_emergency_is_never_missed(parse: Parse, text: str) -> None:
    told = parse(text)
    assert told["intent"]["name"] == "medical_emergency"


@pytest.mark.parametrize(
    "text", ["when can my stitches get wet", "拆线后多久可以洗头", "когда можно летать после операции", "оёдлоо хэзээ авхуулах вэ"]
)
def test_an_aftercare_question_raises_no_alarm(parse: Parse, text: str) -> None:
    assert parse(text)["intent"]["name"] == "ask_aftercare"


def test_values_have_the_shape_of_the_contract(parse: Parse) -> None:
    told = parse("my budget is 5k usd, we are 4 people for two weeks, call +97699112233")
    values = {entity["entity"]: entity["value"] for entity in told["entities"]}
    assert values == {"budget": {"amount": 5000, "currency": "USD"}, "people": 4, "duration": "P14D", "contact": "+97699112233"}


@pytest.mark.parametrize("text", FLOODS)
def test_no_text_brings_the_pipeline_down(parse: Parse, text: str) -> None:
    assert "intent" in parse(text)


@pytest.mark.parametrize("language", languages())
def test_paraphrases_find_their_question(parse: Parse, language: str) -> None:
    told = yaml.safe_load((ROOT / "tests" / "languages" / language / "questions.yml").read_text(encoding="utf-8"))
    found = [parse(one["text"])["questions"][0]["id"] == one["question"] for one in told if one["question"]]
    assert sum(found) / len(found) >= RIGHT


def test_a_payload_asks_no_question(parse: Parse) -> None:
    assert not parse("/ask_price").get("questions")
