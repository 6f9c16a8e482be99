"""What the law says of medical data, as far as the catalog has it."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.context.provenance import source_line
from concierge.languages.reply import Line

WHO_SEES, HOSPITAL_KEEPS = "faq-028", "faq-030"
LEAVING_CHINA, CHINA = "faq-029", "CN"


def kept_by_law(catalog: Catalog, country: str | None) -> tuple[Line, ...]:
    """How the law guards health data, what a hospital must keep, and data leaving China, with the sources; nothing unsourced."""
    wanted = [(WHO_SEES, "privacy-law"), (HOSPITAL_KEEPS, "privacy-hospital-keeps")]
    if country == CHINA:
        wanted.append((LEAVING_CHINA, "privacy-leaving-china"))
    known = [(catalog.questions[question], key) for question, key in wanted if question in catalog.questions]
    if not known:
        return ()
    return (*(Line(key) for _, key in known), source_line(catalog, [fact for fact, _ in known]))
