"""`python -m bot.train`: train a model, only when none fits the present inputs, and print where it is."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import environment
from concierge.settings import ROOT

PROCESSES = min(2, os.cpu_count() or 1)
KEPT = 3
"""Models left in models/: the newest, and two to go back to."""


def main() -> int:
    """Exit code 0 with a model, 1 without."""
    os.environ.setdefault("LOG_LEVEL", "ERROR")  # else Rasa draws a bar for every millisecond's work
    environment.prepare()
    from bot.training_inputs import model_path

    path = model_path()
    if not path.is_file():
        began = time.monotonic()
        _encode_examples()
        with _step("Learning what patients want"):
            _train(path)
        if not path.is_file():
            print("The model could not be trained.", file=sys.stderr)
            return 1
        _forget_old(path)
        print(f"· Model trained ({time.monotonic() - began:.0f} s)", file=sys.stderr)
    print(path.relative_to(ROOT))
    return 0


def _encode_examples() -> None:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from bot.nlu.embeddings import EmbeddingCache
    from bot.nlu.examples import conversation_texts
    from bot.nlu.questions import question_texts
    from bot.training_inputs import example_texts

    cache = EmbeddingCache()
    missing = cache.missing([*example_texts(), *(text for _, _, text in question_texts()), *conversation_texts()])
    columns = (TextColumn("· Encoding example sentences"), BarColumn(), TextColumn("{task.completed}/{task.total}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not missing) as progress:
        task = progress.add_task("", total=len(missing))
        cache.fill(missing, PROCESSES, lambda: progress.advance(task))


def _train(path: Path) -> None:
    import rasa.model_training
    from rasa.utils.log_utils import configure_structlog

    from bot.training_inputs import understanding_folders

    configure_structlog(logging.ERROR)
    logging.getLogger("rasa").setLevel(logging.ERROR)
    os.chdir(ROOT)  # Rasa resolves the components of config.yml and its own cache from here
    examples = [str(folder) for folder in understanding_folders()]
    with contextlib.redirect_stdout(io.StringIO()):  # Rasa congratulates in colour
        rasa.model_training.train(
            "domain.yml", "config.yml", [*examples, "data/dialogue"], str(path.parent), force_training=True, fixed_model_name=path.name
        )


def _forget_old(newest: Path) -> None:
    models = sorted(newest.parent.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for model in models[KEPT:]:
        model.unlink()


@contextmanager
def _step(title: str) -> Iterator[None]:
    began = time.monotonic()
    print(f"· {title} …", file=sys.stderr)
    yield
    print(f"· {title}: done ({time.monotonic() - began:.0f} s)", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
