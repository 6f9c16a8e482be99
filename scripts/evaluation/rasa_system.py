"""`python -m scripts.evaluation.rasa_system task.json result.json`: train a Rasa pipeline when need be and let it read messages.

A program of its own: Rasa and TensorFlow stay out of the process that writes the report, and each system measures its time alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bot import environment
from concierge.settings import ROOT

WARM_UP = 3
"""Messages read before the clock starts: the first ones load word lists."""


def main(task_file: str, result_file: str) -> None:
    """Read a task, write a result; both are told in scripts/evaluation/systems.py."""
    environment.prepare()
    task: dict[str, Any] = json.loads(Path(task_file).read_text(encoding="utf-8"))
    _hold_back_logs(task["quiet"])
    os.chdir(ROOT)  # Rasa resolves components from here
    model = Path(task["model"])
    seconds = 0.0 if model.is_file() else _train(task["pipeline"], task["examples"], model)
    parses = asyncio.run(_read(model, [message["text"] for message in task["messages"]]))
    Path(result_file).write_text(json.dumps({"training_seconds": seconds, "parses": parses}, ensure_ascii=False), encoding="utf-8")


def _hold_back_logs(quiet: bool) -> None:
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415 only after the environment is prepared

    level = logging.ERROR if quiet else logging.INFO
    configure_structlog(level)
    logging.getLogger("rasa").setLevel(level)


def _train(pipeline: str, examples: Sequence[dict[str, str]], model: Path) -> float:
    """Train, and tell how many seconds it took."""
    import rasa.model_training  # noqa: PLC0415 only after the environment is prepared

    if not examples:
        sys.exit("The inputs of the model changed meanwhile: run it again.")
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "nlu.yml"
        file.write_text(yaml.safe_dump({"version": "3.1", "nlu": _blocks(examples)}, allow_unicode=True), encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()):  # Rasa congratulates in colour
            rasa.model_training.train(
                "domain.yml", pipeline, [str(file)], str(model.parent), force_training=True, fixed_model_name=model.name
            )
    return time.perf_counter() - began


def _blocks(examples: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    lines: dict[str, list[str]] = {}
    for example in examples:
        lines.setdefault(example["intent"], []).append(f"- {example['text']}\n")
    return [{"intent": intent, "examples": "".join(told)} for intent, told in lines.items()]


async def _read(model: Path, texts: Sequence[str]) -> list[dict[str, Any]]:
    from rasa.core.agent import Agent  # noqa: PLC0415 only after the environment is prepared

    agent = Agent.load(str(model))
    for text in texts[:WARM_UP]:
        await agent.parse_message(text)
    return [await _read_one(agent, text) for text in texts]


async def _read_one(agent: Any, text: str) -> dict[str, Any]:
    began = time.perf_counter()
    parse = await agent.parse_message(text)
    milliseconds = 1000 * (time.perf_counter() - began)
    return {
        "intent": parse["intent"]["name"],
        "confidence": float(parse["intent"]["confidence"]),
        "entities": [[entity["entity"], entity["value"]] for entity in parse["entities"]],
        "milliseconds": milliseconds,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
