"""Whether every language says everything: keys that are missing, left over, twice there, or show other values than elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from concierge.languages.registry import DATA, default_language, languages

FOLDERS = ("reply", "screens", "documents")
"""Folders of a language that hold Fluent files."""


@dataclass(frozen=True)
class Fault:
    """Something wrong with the words of a language, at a line of a file (as written from the project's root)."""

    language: str
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        """As editors and people read it."""
        return f"[{self.language}] {self.path}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Message:
    """One key of one language: where it stands, and the values it shows."""

    key: str
    path: str
    line: int
    values: frozenset[str]


class _Values(Visitor):
    """Collects the values that a message shows or counts by."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 the parser's name
        self.names.add(node.id.name)


def check_words(folder: Path = DATA, reference: str | None = None) -> tuple[Fault, ...]:
    """Every fault of every language, measured against the default language (or `reference`), in the order of files."""
    model = reference or default_language()
    faults: list[Fault] = []
    said = {code: _read(folder, code, faults) for code in languages(folder)}
    for code, messages in said.items():
        if code != model:
            faults += _compare(folder, code, messages, said.get(model, {}))
    return tuple(sorted(faults, key=lambda fault: (fault.language, fault.path, fault.line, fault.text)))


def _compare(folder: Path, code: str, messages: dict[str, Message], wanted: dict[str, Message]) -> Iterator[Fault]:
    for key, model in wanted.items():
        found = messages.get(key)
        if found is None:
            path = model.path.replace(f"{folder.name}/{model.path.split('/')[1]}/", f"{folder.name}/{code}/", 1)
            yield Fault(code, path, 1, f"{model.key} is missing")
        elif found.values != model.values:
            yield Fault(code, found.path, found.line, f"{model.key} shows {_names(found)}, elsewhere {_names(model)}")
    for key, found in messages.items():
        if key not in wanted:
            yield Fault(code, found.path, found.line, f"{found.key} is in no other language")


def _scope(path: Path) -> str:
    """Replies are read together; each screen and each document is read alone, and may use a key again."""
    return "" if path.parent.name == FOLDERS[0] else f"{path.parent.name}/{path.stem}/"


def _names(message: Message) -> str:
    return ", ".join(sorted(message.values)) or "no value"


def _read(folder: Path, code: str, faults: list[Fault]) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for path in [file for part in FOLDERS for file in sorted((folder / code / part).glob("*.ftl"))]:
        text = path.read_text(encoding="utf-8")
        shown = path.relative_to(folder.parent).as_posix()
        for entry in FluentParser().parse(text).body:
            start = entry.span.start if entry.span else 0
            line = text.count("\n", 0, start) + 1
            if isinstance(entry, ast.Junk):
                faults.append(Fault(code, shown, line, "this is not Fluent"))
            elif isinstance(entry, ast.Message):
                values = _Values()
                values.visit(entry)
                place = _scope(path) + entry.id.name
                if place in found:
                    faults.append(Fault(code, shown, line, f"{entry.id.name} stands in {found[place].path} too"))
                found[place] = Message(entry.id.name, shown, line, frozenset(values.names))
    return found
