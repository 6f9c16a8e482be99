"""After the treatment: check-ups, flying, stitches, whom to ask at home, and when not to wait."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from concierge.catalog import Catalog
from concierge.catalog.facts import Procedure
from concierge.compare.beside import stay_line
from concierge.context.showing import coded
from concierge.emergency.numbers import numbers_for
from concierge.languages.reply import Value
from concierge.services.answer import Answer
from concierge.services.serving import tell_service
from concierge.services.wanted import Wanted

FLYING, STITCHES, AT_HOME, MEDICINE, DANGER = "faq-044", "faq-041", "faq-040", "faq-043", "faq-063"
FLIGHT = "ask_aftercare/flying"
SERVICE = "sv-aftercare"
MOST_OF_FIELD = 3
SURGERY = 3
"""Days before flying from which a treatment is an operation with stitches."""
STITCHED = ("stitches-out",)
WITHOUT_SURGEON = ("checkup", "tcm", "rehabilitation", "wellness")
"""Fields of medicine whose treatments are no operations."""
AFTERWARDS = (
    "fly-next-day",
    "longer-if-polyps",
    "no-flying-with-gas-bubble",
    "fly-after-days",
    "fly-months-some-guides",
    "fly-weeks-if-surgeon-agrees",
    "guides-differ-on-flying",
    "airlines-limit-late-pregnancy",
    "no-driving-after-sedation",
    "away-from-infants",
    "stitches-out",
    "splint-off",
    "sun-protection",
    "weeks-on-site",
    "two-stages-months-apart",
)
"""Remarks of a treatment that concern the time after it."""


CAUTIONS: Mapping[str, str] = MappingProxyType({
    "driving": "no-driving-after-sedation", "lenses": "before-laser-no-soft-lenses", "sun": "sun-protection",
    "splint": "splint-off",
})  # fmt: skip
"""Kinds of words by which a message asks for one caution, and the remark of a treatment that tells it."""


def aftercare(catalog: Catalog, wanted: Wanted) -> Answer:
    """The usual time after this treatment, else rough guides; danger signs with the number to call; then care at home."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if "is_painful" in wanted.words:
        answer.say("services-pain")
    if _tell_cautions(answer, wanted) and "how_long" not in wanted.words:
        if FLIGHT in wanted.parts:  # "must I take my lenses out, and may I fly the next day?"
            _tell_flight(answer, wanted)
        answer.say("services-doctor-decides")
        answer.close()
        answer.follow = ("ask_aftercare",)
        return answer
    if wanted.procedure:
        _tell_treatment(answer, catalog.procedures[wanted.procedure])
        if "how_long" in wanted.words:
            answer.lines.append(stay_line(catalog.procedures[wanted.procedure]))
    elif not _tell_field(answer, wanted.specialty):
        answer.quote(FLYING, "services-flying")
        answer.quote(STITCHES, "services-stitches")
    treatment = catalog.procedures.get(wanted.procedure or "")
    is_surgery = treatment is None or not (treatment.suits_checkup_builder or treatment.specialty in WITHOUT_SURGEON)
    answer.say("services-surgeon-decides" if is_surgery else "services-doctor-decides")
    _tell_danger(answer, wanted)
    goes_on = answer.goes_on()
    if goes_on or "back_home" in wanted.words:
        answer.quote(AT_HOME, "services-care-at-home")
    if goes_on:
        answer.quote(MEDICINE, "services-medicine-at-home")
        tell_service(answer, SERVICE)
    answer.close()
    if wanted.procedure is None:
        answer.say("services-after-which")
        answer.asks = "procedure"
    answer.follow = ("ask_second_opinion", "ask_documents")
    return answer


def _tell_cautions(answer: Answer, wanted: Wanted) -> bool:
    """What the message asks of driving, contact lenses or the sun; whether it asked any of that."""
    every = answer.catalog.procedures
    known = [every[wanted.procedure]] if wanted.procedure else []
    asked = [remark for kind, remark in CAUTIONS.items() if kind in wanted.words]
    for asked_for in asked:
        found = next((one for one in (*known, *every.values()) if asked_for in map(str, one.remarks)), None)
        remark = next((one for one in found.remarks if str(one) == asked_for), None) if found else None
        if found and remark:
            answer.tell(found, "services-after-remark", remark=coded(remark))
    return bool(asked)


def _tell_flight(answer: Answer, wanted: Wanted) -> None:
    """When one may fly after this treatment, else the rough guide."""
    if wanted.procedure:
        treatment = answer.catalog.procedures[wanted.procedure]
        answer.tell(treatment, "services-after-flying", n=treatment.min_days_before_flying)
    else:
        answer.quote(FLYING, "services-flying")


def _tell_treatment(answer: Answer, treatment: Procedure) -> None:
    answer.tell(treatment, "services-after", procedure={"name": ["procedure", treatment.id]})
    answer.say("services-after-nights", n=treatment.typical_hospital_nights)
    answer.say("services-after-flying", n=treatment.min_days_before_flying)
    if treatment.follow_up_days:
        answer.say("services-after-check", n=treatment.follow_up_days)
    if treatment.min_days_before_flying >= SURGERY and not any(remark in STITCHED for remark in treatment.remarks):
        answer.quote(STITCHES, "services-stitches")
    for remark in treatment.remarks:
        if remark in AFTERWARDS:
            answer.say("services-after-remark", remark=coded(remark))


def _tell_field(answer: Answer, field: str | None) -> bool:
    """When one may fly after the usual treatments of a field, when only that is known; whether there was any."""
    every = (one for one in answer.catalog.procedures.values() if one.specialty == field and one.min_days_before_flying)
    usual = list(every)[:MOST_OF_FIELD]
    for treatment in usual:
        answer.tell(treatment, "services-after-in-field", name={"name": ["procedure", treatment.id]}, n=treatment.min_days_before_flying)
    return bool(usual)


def _tell_danger(answer: Answer, wanted: Wanted) -> None:
    numbers = numbers_for(answer.catalog, None, wanted.country, wanted.nationality)
    told: list[Value] = [
        {"words": "emergency-number-of", "values": {"country": {"country": one.country}, "number": one.ambulance}} for one in numbers
    ]
    answer.quote(DANGER, "services-danger")
    answer.say("services-danger-call", numbers={"items": told})
    answer.facts += numbers
