"""The details of a conversation: what is known of the patient's wish, as plain JSON values."""

from __future__ import annotations

from typing import Any

Details = dict[str, Any]
"""Detail → value, only those that are known; ids of the catalog, ISO codes, dates and durations, see contract.md."""

DETAILS = (
    "procedure",
    "specialty",
    "city",
    "country",
    "nationality",
    "facility",
    "package",
    "date",
    "duration",
    "budget",
    "people",
    "spoken_language",
    "contact",
    "accreditation",
    "insurer",
    "request",
    "second_nationality",
    "examinations",
    "currency",
    "home",
    "apart",
    "countries",
    "name",
    "person",
    "patient",
    "here",
    "visit",
)

OF_ENTITY = {"language": "spoken_language"}
"""Entities whose detail has another name: a language mentioned is one that staff shall speak, not the conversation's."""


def detail_of(entity: str) -> str | None:
    """The detail that an entity fills, or None when it fills none."""
    detail = OF_ENTITY.get(entity, entity)
    return detail if detail in DETAILS else None
