"""The checker of words finds each kind of fault, all at once."""

from __future__ import annotations

from pathlib import Path

from concierge.languages.checking import check_words


def write(folder: Path, code: str, text: str) -> None:
    (folder / code / "reply").mkdir(parents=True)
    (folder / code / "language.yml").write_text(f"name: {code}\n", encoding="utf-8")
    (folder / code / "reply" / "prices.ftl").write_text(text, encoding="utf-8")


def test_every_fault_is_shown_with_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    write(folder, "en", "prices-a = A { $n }\nprices-b = B\n")
    write(folder, "ru", "prices-a = А\nprices-c = В\nprices-c = В\n= oops\n")
    assert [str(fault) for fault in check_words(folder, "en")] == [
        "[ru] data/ru/reply/prices.ftl:1: prices-a shows no value, elsewhere n",
        "[ru] data/ru/reply/prices.ftl:1: prices-b is missing",
        "[ru] data/ru/reply/prices.ftl:3: prices-c is in no other language",
        "[ru] data/ru/reply/prices.ftl:3: prices-c stands in data/ru/reply/prices.ftl too",
        "[ru] data/ru/reply/prices.ftl:4: this is not Fluent",
    ]


def test_equal_languages_have_no_fault(tmp_path: Path) -> None:
    write(tmp_path / "data", "en", "prices-a = { $n -> \n [one] a\n *[other] b\n }\n")
    write(tmp_path / "data", "zh", "prices-a = { $n } 个\n")
    assert check_words(tmp_path / "data", "en") == ()
