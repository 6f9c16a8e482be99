"""A reply on its way to the patient: keys with values, in no language yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

Value = str | int | float | dict[str, Any]
Values = Mapping[str, Value]
NOTHING: Values = MappingProxyType({})


@dataclass(frozen=True)
class Line:
    """One sentence or paragraph: a key of data/<language>/reply/ and the values it shows."""

    key: str
    values: Values = field(default=NOTHING)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {"key": self.key, "values": dict(self.values)}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Line:
        """From what `to_json` gave."""
        return cls(told["key"], dict(told.get("values") or {}))


@dataclass(frozen=True)
class Button:
    """Something the patient may choose: a key for its title, and the Rasa payload that it sends."""

    key: str
    payload: str
    values: Values = field(default=NOTHING)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {"key": self.key, "payload": self.payload, "values": dict(self.values)}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Button:
        """From what `to_json` gave."""
        return cls(told["key"], told["payload"], dict(told.get("values") or {}))


@dataclass(frozen=True)
class Row:
    """One row of a card: what it is, and its value."""

    label: Line
    value: Line


@dataclass(frozen=True)
class Card:
    """Facts in a form that a client may show as a card; the lines of the same reply hold them too."""

    kind: str
    title: Line
    rows: tuple[Row, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        rows = [{"label": row.label.to_json(), "value": row.value.to_json()} for row in self.rows]
        return {"kind": self.kind, "title": self.title.to_json(), "rows": rows}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Card:
        """From what `to_json` gave."""
        rows = tuple(Row(Line.from_json(row["label"]), Line.from_json(row["value"])) for row in told.get("rows") or ())
        return cls(told["kind"], Line.from_json(told["title"]), rows)


@dataclass(frozen=True)
class Reply:
    """One message to the patient: its lines, the buttons below it, and the same facts as cards."""

    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    cards: tuple[Card, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain JSON, so that it can travel, be kept, and be read later in another language."""
        return {
            "lines": [line.to_json() for line in self.lines],
            "buttons": [button.to_json() for button in self.buttons],
            "cards": [card.to_json() for card in self.cards],
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Reply:
        """From what `to_json` gave."""
        return cls(
            lines=tuple(Line.from_json(line) for line in told.get("lines") or ()),
            buttons=tuple(Button.from_json(button) for button in told.get("buttons") or ()),
            cards=tuple(Card.from_json(card) for card in told.get("cards") or ()),
        )
