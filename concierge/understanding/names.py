"""The contract's entities for what a message names from the catalog."""

from __future__ import annotations

from concierge.understanding.gazetteer import find_names
from concierge.understanding.lexicon import read
from concierge.understanding.mention import Mention
from concierge.understanding.territories import entity_of, is_tongue

TONGUES = {
    "RU": "ru",
    "MN": "mn",
    "CN": "zh",
    "KR": "ko",
    "SA": "ar",
    "GB": "en",
    "US": "en",
    "KZ": "kk",
    "UZ": "uz",
    "JP": "ja",
    "TR": "tr",
    "DE": "de",
    "FR": "fr",
    "VN": "vi",
}


def find_catalog_names(text: str, language: str | None) -> list[Mention]:
    """Procedures, specialties, cities, countries, nationalities, facilities, packages, and languages that somebody should speak."""
    folded, finds = find_names(text, language)
    reading = read(text, language)
    mentions: list[Mention] = []
    for find in finds:
        entity, value = find.phrase.kind, find.phrase.id
        if entity in {"country", "nationality"}:
            told = entity_of(find, reading)
            if told is None or (told == "language" and value not in TONGUES):
                continue
            entity, value = told, TONGUES[value] if told == "language" else value
        elif entity == "language" and not is_tongue(find, reading):
            continue
        mention = Mention(entity, value, *folded.span(find.start, find.end))
        if not any(other.entity == entity and other.value == value for other in mentions):
            mentions.append(mention)
    return mentions
