"""`make measure`: how well the trained model understands the development sets, per language."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.console import Console
from rich.table import Table

from concierge.languages.registry import languages
from concierge.settings import ROOT

SETS = ROOT / "tests" / "languages"
EMERGENCY = "medical_emergency"
Case = dict[str, Any]


@dataclass
class Tally:
    """What was counted for one language."""

    pairs: list[tuple[str, str]] = field(default_factory=list)
    languages_right: int = 0
    hits: int = 0
    missed: int = 0
    invented: int = 0
    emergencies_missed: int = 0
    milliseconds: list[float] = field(default_factory=list)


def main(
    language: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    wrong: Annotated[bool, typer.Option(help="List what was understood wrongly.")] = False,
) -> None:
    """Print intent F1, language, entities, missed emergencies and time per message for each development set."""
    from bot import environment

    environment.prepare()
    tallies = asyncio.run(_measure([language] if language else list(languages()), wrong))
    table = Table("", "messages", "intent F1", "right", "language", "entities found", "entities right", "missed emergencies", "ms (p50)")
    for code, tally in tallies.items():
        table.add_row(code, *_row(tally))
    Console().print(table)


async def _measure(codes: Iterable[str], wrong: bool) -> dict[str, Tally]:
    agent = _load()
    tallies: dict[str, Tally] = {}
    for code in codes:
        for case in read_cases(SETS / code / "understanding"):
            tally = tallies.setdefault(code, Tally())
            began = time.perf_counter()
            parse = await agent.parse_message(case["text"])
            tally.milliseconds.append(1000 * (time.perf_counter() - began))
            count(tally, case, parse, code)
            if wrong:
                _print_wrong(case, parse)
    return tallies


def _load() -> Any:
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    from bot.training_inputs import model_path

    configure_structlog(logging.ERROR)
    os.chdir(ROOT)
    if not model_path().is_file():
        raise typer.BadParameter("there is no model for the present inputs: run python -m bot.train first")
    return Agent.load(str(model_path()))


def read_cases(path: Path) -> list[Case]:
    """The cases of one development set, by topic: text, intent, entities, language."""
    return [case for topic in sorted(path.glob("*.yml")) for case in yaml.safe_load(topic.read_text(encoding="utf-8")) or []]


def count(tally: Tally, case: Case, parse: dict[str, Any], code: str) -> None:
    """Add one parsed case to the tally."""
    told = parse["intent"]["name"]
    tally.pairs.append((case["intent"], told))
    tally.languages_right += parse.get("language") == case.get("language", code)
    tally.emergencies_missed += case["intent"] == EMERGENCY and told != EMERGENCY
    wanted, found = wanted_entities(case), Counter(_pair(entity["entity"], entity["value"]) for entity in parse["entities"])
    wanted = _dated(wanted, found)
    hits = sum((wanted & found).values())
    tally.hits += hits
    tally.missed += sum(wanted.values()) - hits
    tally.invented += sum(found.values()) - hits


def _dated(wanted: Counter[str], found: Counter[str]) -> Counter[str]:
    """A date that is relative to the day of the test is right when there is a date at all."""
    relative = wanted.pop("date=relative", 0)
    dates = [pair for pair in found if pair.startswith("date=") and pair not in wanted]
    return wanted + Counter(dates[:relative]) + Counter({"date=relative": max(0, relative - len(dates))})


def wanted_entities(case: Case) -> Counter[str]:
    """Entities of a case as pairs; a list holds several values of one entity."""
    return Counter(
        _pair(entity, value)
        for entity, told in (case.get("entities") or {}).items()
        for value in (told if isinstance(told, list) else [told])
    )


def _pair(entity: str, value: Any) -> str:
    shown = {key: value[key] for key in sorted(value)} if isinstance(value, dict) else value
    return f"{entity}={shown}"


def _row(tally: Tally) -> list[str]:
    right = sum(wanted == told for wanted, told in tally.pairs)
    count_all = len(tally.pairs)
    return [
        str(count_all),
        f"{macro_f1(tally.pairs):.3f}",
        f"{right / count_all:.3f}",
        f"{tally.languages_right / count_all:.3f}",
        f"{tally.hits / max(1, tally.hits + tally.missed):.3f}",
        f"{tally.hits / max(1, tally.hits + tally.invented):.3f}",
        str(tally.emergencies_missed),
        f"{sorted(tally.milliseconds)[count_all // 2]:.0f}",
    ]


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Mean over the wanted intents of the F1 of each."""
    scores = []
    for intent in {wanted for wanted, _ in pairs}:
        both = sum(wanted == told == intent for wanted, told in pairs)
        scores.append(2 * both / (sum(wanted == intent for wanted, _ in pairs) + sum(told == intent for _, told in pairs)))
    return sum(scores) / len(scores)


def _print_wrong(case: Case, parse: dict[str, Any]) -> None:
    told = parse["intent"]
    if told["name"] != case["intent"]:
        print(f"{case['intent']} -> {told['name']} {told['confidence']:.2f} | {case['text']}")
    wanted, found = wanted_entities(case), Counter(_pair(entity["entity"], entity["value"]) for entity in parse["entities"])
    if wanted != found:
        print(f"   missed {[*(wanted - found)]} invented {[*(found - wanted)]} | {case['text']}")
    if parse.get("language") != case.get("language", parse.get("language")):
        print(f"   language {parse.get('language')} for {case.get('language')} | {case['text']}")
