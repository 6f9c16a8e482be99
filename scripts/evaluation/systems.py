"""The systems that are compared. Each runs as a program of its own; what it answered is kept and asked for only once.

Task (JSON): `pipeline`, `model` (where a Rasa model is or will be), `quiet`, `examples` and `messages` (each with text and language).
Result (JSON): `training_seconds`, and `parses`, one for each message in order, with the fields of `Parse`.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from concierge.settings import ROOT
from scripts.evaluation.sample import Example

CACHE = ROOT / ".cache" / "evaluation"
HERE = ROOT / "scripts" / "evaluation"
BIN = ROOT / ".venv" / "bin"
POLITELY = ("nice", "-n", "10")
KEY = 12
"""Letters of a system's key."""
KEPT = 3
"""States of a system of which the answers are kept: the present one, and two to go back to."""
Message = tuple[str, str]
"""Code of the language, and text."""


@dataclass(frozen=True)
class Parse:
    """What a system understood. `entities` are (name, value)."""

    intent: str
    confidence: float
    entities: Sequence[tuple[str, Any]]
    milliseconds: float


@dataclass(frozen=True)
class System:
    """One system. `inputs`: everything besides the examples on which its answers depend; `model` is None when it is made from examples."""

    name: str
    title: str
    command: tuple[str, ...]
    inputs: tuple[str, ...]
    pipeline: str = ""
    quiet: bool = True
    examples: Sequence[Example] = ()
    model: Path | None = None
    prepare: Callable[[], None] = field(default=lambda: None)

    @property
    def key(self) -> str:
        """Changes when the answers may change."""
        told = json.dumps([self.name, self.inputs, [asdict(example) for example in self.examples]], ensure_ascii=False)
        return f"{self.name}-{hashlib.sha256(told.encode()).hexdigest()[:KEY]}"


@dataclass(frozen=True)
class Answers:
    """What a system answered to each message, and how long it learned (0 when its model was there)."""

    training_seconds: float
    parses: dict[Message, Parse]


def ask(system: System, messages: Sequence[Message], cache: Path = CACHE) -> Answers:
    """The answers to `messages`, from what is kept as far as it goes; only the rest is asked, after training when need be."""
    kept_file = cache / f"{system.key}.json"
    kept: dict[str, Any] = {"training_seconds": 0.0, "parses": []}
    if kept_file.is_file():
        kept = json.loads(kept_file.read_text(encoding="utf-8"))
    known = {(language, text): parse for language, text, parse in kept["parses"]}
    missing = [message for message in dict.fromkeys(messages) if message not in known]
    if missing:
        result = _run(system, missing, cache)
        known |= dict(zip(missing, result["parses"], strict=True))
        seconds = max(kept["training_seconds"], result["training_seconds"])
        kept = {"training_seconds": seconds, "parses": [[*message, parse] for message, parse in known.items()]}
        _write(kept_file, json.dumps(kept, ensure_ascii=False))
        _forget_old(system.name, cache)
    return Answers(kept["training_seconds"], {message: Parse(**known[message]) for message in messages})


def _run(system: System, messages: Sequence[Message], cache: Path) -> dict[str, Any]:
    print(f"· {system.title}: reading {len(messages)} messages …", file=sys.stderr)
    system.prepare()
    cache.mkdir(parents=True, exist_ok=True)
    task = {
        "pipeline": system.pipeline,
        "model": str(system.model or cache / f"{system.key}.tar.gz"),
        "quiet": system.quiet,
        "examples": [asdict(example) for example in system.examples],
        "messages": [{"language": language, "text": text} for language, text in messages],
    }
    with tempfile.TemporaryDirectory() as folder:
        task_file, result_file = Path(folder) / "task.json", Path(folder) / "result.json"
        task_file.write_text(json.dumps(task, ensure_ascii=False), encoding="utf-8")
        environment = None if system.quiet else {**os.environ, "LOG_LEVEL": "INFO"}
        subprocess.run([*system.command, task_file, result_file], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=environment)
        result: dict[str, Any] = json.loads(result_file.read_text(encoding="utf-8"))
    return result


def _write(file: Path, text: str) -> None:
    half = file.with_suffix(".half")  # a half-written file must never take the place of a whole one
    half.write_text(text, encoding="utf-8")
    half.replace(file)


def _forget_old(name: str, cache: Path) -> None:
    """Keep the newest few of each kind: answers, and the models that gave them."""
    for ending in (".json", ".tar.gz"):
        files = sorted(cache.glob(f"{name}-{'?' * KEY}{ending}"), key=lambda file: file.stat().st_mtime)
        for file in files[:-KEPT]:
            file.unlink()


def _of_files(*patterns: str) -> tuple[str, ...]:
    files = sorted(path for pattern in patterns for path in ROOT.glob(pattern))
    return tuple(f"{path.relative_to(ROOT)} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files)


RASA = (str(BIN / "python"), "-m", "scripts.evaluation.rasa_system")
OUR_INPUTS = ("config.yml", "bot/nlu/**/*.py", "concierge/**/*.py", "catalog/*.csv", "data/*/*.yml", "data/*/names/*.csv", "data/*.yml")


def ours() -> System:
    """Ayan as it is served: the model of all examples."""
    from bot.training_inputs import model_path  # noqa: PLC0415 scripts/__main__.py loads this module for every command

    path = model_path()
    return System("ours", "Ayan", RASA, (path.name, *_of_files(*OUR_INPUTS)), model=path, prepare=train_ours)


def train_ours() -> None:
    """Train the model of all examples unless it is there."""
    subprocess.run([BIN / "python", "-m", "bot.train"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def ours_on(examples: Sequence[Example]) -> System:
    """Ayan's pipeline, taught nothing but `examples`."""
    return System("ours-sample", "Ayan on the sample", RASA, _of_files(*OUR_INPUTS), "config.yml", examples=examples)


def stock_on(examples: Sequence[Example]) -> System:
    """Rasa's stock pipeline; it learns for 15 minutes and more, so it shows its progress and gives way to other programs."""
    stock = "scripts/evaluation/stock.yml"
    return System(
        "stock", "Rasa's stock pipeline", (*POLITELY, *RASA), (version("rasa"), *_of_files(stock)), stock, quiet=False, examples=examples
    )


def nlpjs_on(examples: Sequence[Example]) -> System:
    """nlp.js, a well-known library of the JavaScript world."""
    inputs = _of_files("scripts/evaluation/peer/run.mjs", "scripts/evaluation/peer/package-lock.json")
    command = (str(BIN / "node"), str(HERE / "peer" / "run.mjs"))
    return System("nlpjs", "nlp.js", command, inputs, examples=examples, prepare=_install_peer)


def _install_peer() -> None:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["npm", "ci", "--silent"], cwd=HERE / "peer", check=True, env=environment)
