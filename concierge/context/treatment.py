"""Which treatment a message is about: what it names, what a part of the body points to, and what is only told beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from concierge.catalog import Catalog
from concierge.checkup.builder import BASE_PREFIX, FULLER_BASE, is_examination
from concierge.context.certainty import SURE, Meaning
from concierge.context.cues import cues
from concierge.context.leaving_out import is_beside, is_left_out
from concierge.context.mentions import Mention
from concierge.conversation.details import Details
from concierge.languages.folding import fold, fold_with_offsets

TREATMENT = ("procedure", "specialty", "facility", "package")
NEW_WISH = frozenset({"search_clinics", "inform", "ask_second_opinion"})
"""Intents that may tell anew what is wrong."""
NEW_TREATMENT = NEW_WISH | {"book_consultation", "search_packages", "nlu_fallback"}
"""Intents in which another field of medicine is another wish."""
CANCER, CHECKUP, FERTILITY, OF_A_COUPLE = "oncology", "checkup", "fertility", "checkup-couple"
APART = (
    ("replacing", "knee", "knee-replacement"),
    ("replacing", "hip", "hip-replacement"),
    ("laser", "sight", "lasik"),
    ("transplanting", "liver", "liver-transplant"),
    ("transplanting", "marrow", "bone-marrow-transplant"),
    ("operating", "prostate", "robot-prostatectomy"),
    ("smile", "sight", "smile-eye"),
)
"""Kinds of words that stand apart in a message, what is done and what it is done to, and the treatment that they name together."""
LAY = (
    ("tired_of", "sight", "lasik"),
    ("recovering", "stroke", "stroke-rehab"),
    ("putting_in", "teeth", "dental-implant"),
)
"""The same of what patients tell in everyday words; these count only together in one message, while no treatment is known."""
SCOPES = ("gastroscopy", "colonoscopy")
"""The two examinations that words like 胃肠镜 name together."""
IN_FIELD = (
    ("plastic-surgery", "nose", "rhinoplasty"),
    ("plastic-surgery", "eyelids", "double-eyelid"),
    ("plastic-surgery", "breasts", "breast-augmentation"),
    ("ophthalmology", "smile", "smile-eye"),
    ("checkup", "heart", "checkup-cardiac"),
)
"""A field of medicine that is talked about, a kind of words for a part of the body, and the treatment that both mean: "and the nose?".
Whoever is to have a check-up speaks of organs for many reasons: there the message must name the field itself."""
WITHOUT_SURGERY = frozenset({"proton-therapy", "gamma-knife", "radiotherapy", "chemotherapy", "car-t", "y90-radioembolization"})
OF_TUMOURS = frozenset({"brain-tumor-surgery", "cancer-surgery", "thyroid-surgery"})
"""Treatments of a tumour without a knife, and operations that are also found by the name of the tumour."""
OF_PRICES = ("ask_price", "compare_options")
"""Intents in which a talk or an examination that is named is what is asked about."""
OF_LEISURE = frozenset({"ask_attractions", "ask_aftercare", "ask_medical_advice", "ask_transport", "ask_food_religion"})
"""Intents in which a treatment that is named beside the known one is no other wish."""
VISITS = ("specialist-consultation", "second-opinion")
"""Procedures that are a talk about a treatment, and not the treatment."""
OF_THE_SAME_PART: Mapping[str, frozenset[str]] = MappingProxyType({
    "ent": frozenset({"rhinoplasty", "thyroid-surgery"}),
    "ophthalmology": frozenset({"double-eyelid"}),
    "dermatology": frozenset({"facelift", "facial-contouring"}),
    "gynecology": frozenset({"ivf"}),
    "gastroenterology": frozenset({"bariatric-surgery", "gallbladder-surgery"}),
    "orthopedics": frozenset({"spine-endoscopic", "physiotherapy", "acupuncture", "chuna-therapy"}),
    "cardiology": frozenset({"stroke-rehab"}),
    "pulmonology": frozenset({"low-dose-lung-ct"}),
})  # fmt: skip
"""Fields to which a part of the body points, and treatments of other fields that change it: after a rhinoplasty "the nose" is hers."""
OF_EXAMINATIONS = frozenset({"ask_documents", "ask_privacy", "ask_second_opinion", "ask_payment", "ask_interpreter"})
"""Intents in which an examination is one that was made already ("may I send the CT by messenger?")."""


def lead(fields: Sequence[str], heard: Meaning, mentions: Sequence[Mention], before: Details, catalog: Catalog) -> tuple[Mention, ...]:
    """The field that a part of the body points to ("it is his heart"), when no treatment is known, or it is told anew.

    Cancer comes before the organ that has it. An examination that was made already names no treatment ("may he send the MRI?").
    """
    is_anew = heard.intent in NEW_WISH and (heard.confidence >= SURE or CANCER in fields)
    told = [mention.value for mention in mentions if mention.detail in TREATMENT and mention.value not in VISITS]
    is_named = any(not _is_made(str(one), heard.intent, catalog) for one in told)
    is_known = any(detail in before and before[detail] not in VISITS for detail in TREATMENT)
    if not fields or is_named or (is_known and not is_anew) or (heard.confidence < SURE and CANCER not in fields):
        return ()
    if CANCER not in fields and before.get("procedure") in OF_THE_SAME_PART.get(fields[0], ()):
        return ()
    return (Mention("specialty", CANCER if CANCER in fields else fields[0]),)


def joint(text: str, language: str, mentions: Sequence[Mention], earlier: Sequence[str] = ()) -> tuple[Mention, ...]:
    """The joint to be replaced, when a message says so in separate words: "it is his knee, it needs replacing".

    A joint that one of the `earlier` messages named, the newest first, need not be named again: "my knee hurts", "it needs replacing".
    """
    if text.startswith("/") or any(mention.detail == "procedure" for mention in mentions):
        return ()
    done = [(kind, one) for doing, kind, one in APART if cues(fold(text), language, doing)]
    told = (Mention("procedure", one) for said in (text, *earlier) for kind, one in done if cues(fold(said), language, kind))
    return tuple(told)[:1]


def in_lay_words(text: str, language: str, mentions: Sequence[Mention], before: Details) -> tuple[Mention, ...]:
    """The treatment that everyday words of one message mean together: "a stroke in May, his arm is weak, is there rehab"."""
    if text.startswith("/") or "procedure" in before or any(mention.detail in ("procedure", "package") for mention in mentions):
        return ()
    said = fold(text)
    told = (Mention("procedure", one) for doing, kind, one in LAY if cues(said, language, doing) and cues(said, language, kind))
    return tuple(told)[:1]


def both_scopes(text: str, language: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The endoscopies that a word for both of them names: 胃肠镜."""
    if text.startswith("/") or not cues(fold(text), language, "both_scopes"):
        return ()
    named = {mention.value for mention in mentions}
    return tuple(Mention("procedure", one) for one in SCOPES if one not in named)


def part_of_field(text: str, language: str, mentions: Sequence[Mention], before: Details, catalog: Catalog) -> tuple[Mention, ...]:
    """The treatment of the field talked about that a part of the body means: after eyelids, "and how much is the nose?"."""
    if text.startswith("/") or any(mention.detail in ("procedure", "package") for mention in mentions):
        return ()
    named = next((mention.value for mention in mentions if mention.detail == "specialty"), None)
    treatment = catalog.procedures.get(str(before.get("procedure") or ""))
    spoken_of = treatment.specialty if treatment else before.get("specialty")
    is_built = bool(before.get("examinations"))  # there an examination of the heart is added
    field = (None if named == CHECKUP and is_built else named) or (spoken_of if spoken_of != CHECKUP else None)
    if spoken_of == CHECKUP and named in (None, CHECKUP) and cues(fold(text), language, FULLER_BASE):
        return tuple(
            Mention("procedure", one) for one in (FULLER_BASE,) if one != before.get("procedure")
        )  # "start from the comprehensive one"
    if spoken_of == FERTILITY and named == CHECKUP and cues(fold(text), language, "couple") and OF_A_COUPLE in catalog.procedures:
        return (Mention("procedure", OF_A_COUPLE),)  # after IVF, "and first a check-up for the two of us?"
    meant = (one for known, part, one in IN_FIELD if known == field and one in catalog.procedures and cues(fold(text), language, part))
    return tuple(Mention("procedure", one) for one in meant if one != before.get("procedure"))[:1]


def tells_illness(text: str, language: str, mentions: Sequence[Mention], before: Details, catalog: Catalog) -> bool:
    """Whether somebody tells of an illness, and neither of a check-up nor of one in the family: she wants it treated, not examined."""
    said = fold(text)
    is_ill = any(cues(said, language, kind) for kind in ("ill", "is_ill")) and not cues(said, language, "in_family")
    named = [str(mention.value) for mention in mentions if mention.detail in ("procedure", "specialty", "package")]
    is_examined = any(one.startswith(CHECKUP) or is_examination(one, catalog) for one in (*named, str(before.get("procedure"))))
    return is_ill and bool(named) and not is_examined and not before.get("examinations")


def wished(mentions: Sequence[Mention], text: str, language: str, catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions without the treatments before a "but": "they want chemotherapy, but we heard of proton therapy".

    Nor does one count that is named as what it is not, beside another: "not IVF but a check-up".
    """
    named = [mention for mention in mentions if mention.detail == "procedure" and mention.end > 0]
    places = [(mention.start, mention.end) for mention in named]
    unwanted = [one for one in named if is_left_out(text, language, (one.start, one.end), "apart", places)] if len(named) > 1 else []
    if unwanted and len(unwanted) < len(named) and not any(is_examination(str(one.value), catalog) for one in unwanted):
        mentions, named = [one for one in mentions if one not in unwanted], [one for one in named if one not in unwanted]
    folded = fold_with_offsets(text)
    turns = [start for start, _ in cues(folded.text, language, "however")] if len(named) > 1 and not text.startswith("/") else []
    after = [mention for mention in named if any(start < folded.at(mention.start) for start in turns)]
    first = min((start for start in turns if any(start < folded.at(mention.start) for mention in after)), default=None)
    return tuple(mention for mention in mentions if first is None or mention not in named or folded.at(mention.start) > first)


def without_surgery_of(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions without the operation that a tumour is the name of, when what shall treat it is named: "protons for a brain tumour"."""
    is_named = any(mention.detail == "procedure" and mention.value in WITHOUT_SURGERY for mention in mentions)
    if not is_named or text.startswith("/") or cues(fold(text), language, "operating"):
        return tuple(mentions)
    return tuple(mention for mention in mentions if mention.detail != "procedure" or mention.value not in OF_TUMOURS)


def without_done(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions without a treatment that was had already, when another one is named: "it came back after chemo, who does CAR-T"."""
    named = [mention for mention in mentions if mention.detail == "procedure" and mention.end > 0]
    done = [mention for mention in named if is_beside(text, language, (mention.start, mention.end), "had_already")]
    return tuple(mention for mention in mentions if mention not in done or len(done) == len(named))


def without_beside(
    intent: str, mentions: Sequence[Mention], before: Details, catalog: Catalog, *, is_priced: bool = False
) -> tuple[Mention, ...]:
    """The mentions without what is told beside the treatment that is talked about ("she has diabetes too"), which it must not replace.

    `is_priced` tells that the message asks for a price: then it is that of the treatment it names.
    """
    named = [str(mention.value) for mention in mentions if mention.detail == "procedure"]
    known = [one for one in (*named, str(before.get("procedure") or "")) if one]
    has_field = "specialty" in before or any(mention.detail == "specialty" for mention in mentions)
    has_wish = has_field or any(not _is_small(one, intent, catalog) for one in known)

    is_treated = any(not is_examination(one, catalog) for one in named if one in catalog.procedures and one not in VISITS)

    def is_aside(mention: Mention) -> bool:
        is_another = mention.detail == "procedure" and before.get("procedure") not in (None, mention.value)
        is_part = is_examination(str(mention.value), catalog) and str(before.get("procedure")).startswith(BASE_PREFIX)  # of her check-up
        is_part = is_part and intent == "ask_aftercare"
        if is_another and intent in OF_LEISURE and not is_priced and not is_part:
            return True  # "may I go to a hot spring after it?"
        if mention.detail == "specialty":
            is_named = is_priced and mention.end > 0  # "how much is rehabilitation a day"
            return bool(known) and intent not in NEW_TREATMENT and not is_named
        if mention.detail == "procedure" and is_treated and intent in NEW_WISH and is_examination(str(mention.value), catalog):
            return True  # "the MRI says slipped disc, who treats that?"
        return mention.detail == "procedure" and has_wish and _is_small(str(mention.value), intent, catalog)

    return tuple(mention for mention in mentions if not is_aside(mention))


def _is_small(procedure: str, intent: str, catalog: Catalog) -> bool:
    """Whether a procedure is a talk or, in this intent, an examination that was made already; who asks for its price means it."""
    return intent not in OF_PRICES and (procedure in VISITS or _is_made(procedure, intent, catalog))


def _is_made(procedure: str, intent: str, catalog: Catalog) -> bool:
    """Whether a procedure is an examination that, in this intent, was made already."""
    known = catalog.procedures.get(procedure)
    is_examination = known is not None and known.suits_checkup_builder and not procedure.startswith(BASE_PREFIX)
    return intent in OF_EXAMINATIONS and is_examination
