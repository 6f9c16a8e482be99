"""The sample of the comparison is fixed, equal for all, and free of choice."""

from __future__ import annotations

from pathlib import Path

from scripts.evaluation.sample import Example, examples, sample

GIVEN = [Example(f"{intent} {number}", intent, code) for code in ("xx", "yy") for intent in ("greet", "visa") for number in range(30)]


def test_as_many_of_each_intent_and_language() -> None:
    chosen = sample(GIVEN, 5)
    assert len(chosen) == 20
    assert {(example.language, example.intent) for example in chosen} == {
        (code, intent) for code in ["xx", "yy"] for intent in ("greet", "visa")
    }


def test_the_order_of_files_does_not_matter() -> None:
    assert sample(GIVEN, 5) == sample(GIVEN[::-1], 5)


def test_a_new_example_displaces_at_most_one() -> None:
    before, after = set(sample(GIVEN, 5)), set(sample([*GIVEN, Example("new", "greet", "xx")], 5))
    assert len(before - after) <= 1


def test_the_same_sentence_is_taken_once() -> None:
    assert len(sample([GIVEN[0]] * 3, 5)) == 1


def test_examples_are_read_with_intent_and_language(tmp_path: Path) -> None:
    folder = tmp_path / "xx" / "understand" / "smalltalk"
    folder.mkdir(parents=True)
    (tmp_path / "xx" / "language.yml").write_text("locale: en\nname: X\n", encoding="utf-8")
    (folder / "greet.yml").write_text(
        'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - hi\n      - good day\n', encoding="utf-8"
    )
    assert examples(tmp_path) == [Example("hi", "greet", "xx"), Example("good day", "greet", "xx")]
