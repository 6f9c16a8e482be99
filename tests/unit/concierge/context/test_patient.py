"""For whom a request is, and who is none of it."""

from __future__ import annotations

import pytest

from concierge.context.patient import PATIENTS, SELF, read_patient
from concierge.languages.registry import languages
from concierge.languages.rendering import has_words


def told(code: str, text: str, treatment: str = "", known: str | None = None) -> str | None:
    """What is read, with the treatment at its place in the text."""
    start = text.index(treatment)
    return read_patient(text, code, known, [(start, start + len(treatment))] if treatment else [])


@pytest.mark.parametrize(
    ("code", "text", "patient"),
    [
        ("en", "We look for a surgeon for my dear old father", "father"),
        ("en", "grandma, 78 years old, suffers from arthritis", "grandmother-78"),
        ("en", "a slot for my mum please, she is 69, thanks", "mother-69"),
        ("zh", "想替我老公挂个号", "husband"),
        ("zh", "外婆81岁，确诊肺癌", "grandmother-81"),
        ("ru", "посмотрите что есть для сестры", "sister"),
        ("ru", "папе 74 года, инсульт", "father-74"),
        ("mn", "эмээдээ цаг захиалмаар байна", "grandmother"),
        ("mn", "ahdaa tsag avah gesen yum", "brother"),
        ("ar", "أبغى موعد لجدتي", "grandmother"),
        ("ar", "عمتي عمرها 58 سنة مريضة", "relative-58"),
        ("en", "this request is for myself", SELF),
        ("ru", "запишите, это для меня самой", SELF),
    ],
)
def test_words_say_for_whom_it_is(code: str, text: str, patient: str) -> None:
    assert told(code, text) == patient


@pytest.mark.parametrize(
    ("code", "text", "treatment", "patient"),
    [
        ("en", "my sister needs a new hip", "hip", "sister"),
        ("zh", "我弟弟需要心脏搭桥", "心脏搭桥", "brother"),
        ("ru", "у дедушки катаракта", "катаракта", "grandfather"),
        ("mn", "эхнэр маань нүдний хагалгаа хийлгэх хэрэгтэй", "нүдний хагалгаа", "wife"),
        ("ar", "بنتي تحتاج زراعة كلى", "زراعة كلى", "daughter"),
    ],
)
def test_who_needs_a_treatment_is_the_patient(code: str, text: str, treatment: str, patient: str) -> None:
    assert told(code, text, treatment) == patient


@pytest.mark.parametrize(
    ("code", "text", "treatment"),
    [
        ("en", "my brother recommended your clinic for implants", "implants"),
        ("en", "mum had a colonoscopy, it runs in the family", "colonoscopy"),
        ("en", "I travel with my wife for a new knee", "knee"),
        ("en", "a check-up for my husband and me", "check-up"),
        ("en", "we must wait for my husband", ""),
        ("zh", "我和太太去，做体检", "体检"),
        ("zh", "我姐姐做过近视手术", "近视手术"),
        ("ru", "сын поедет со мной, шунтирование", "шунтирование"),
        ("mn", "ах маань надтай хамт явна, өвдөг", "өвдөг"),
        ("ar", "أختي تجي معي، عملية الركبة", "الركبة"),
    ],
)
def test_who_comes_along_had_it_before_or_shares_it_is_no_patient(code: str, text: str, treatment: str) -> None:
    assert told(code, text, treatment) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "sorry, my father"), ("en", "not for my mother, for my father"),
        ("zh", "不是妈妈，是爸爸"), ("ru", "нет, не для мамы, для папы"),
        ("mn", "үгүй, аавдаа"), ("ar", "غلط، أبوي"),
    ],
)  # fmt: skip
def test_a_correction_names_another(code: str, text: str) -> None:
    assert told(code, text, known="mother-70") == "father"


def test_what_is_known_stays_and_an_age_is_added() -> None:
    assert told("en", "how much is it?", known="mother-70") == "mother-70"
    assert told("en", "she is 71 years old", known="mother") == "mother-71"
    assert told("en", "my daughter comes with us, she is 12", known="mother") == "mother"
    assert told("en", "I am 41", known="mother") == "mother"


def test_a_bed_for_somebody_tells_of_no_patient() -> None:
    assert read_patient("and for my husband?", "en", is_of_journey=True) is None


@pytest.mark.parametrize("code", languages())
def test_every_patient_has_words(code: str) -> None:
    assert [who for who in (*PATIENTS, SELF) if not has_words(f"requests-patient-{who}", code)] == []


@pytest.mark.parametrize("text", ["ابي زراعة شعر في سيول", "ابي فحص شامل", "ابي موعد عملية عيون"])
def test_i_want_in_the_gulf_is_nobodys_father(text: str) -> None:
    treatment = (text.index(" ") + 1, len(text))
    assert read_patient(text, "ar", "mother-62", [treatment]) == "mother-62"
    assert read_patient(text, "ar", None, [treatment]) is None


@pytest.mark.parametrize(
    ("code", "text"), [("ar", "رجلي تحتاج عملية"), ("ar", "لو سمحت سيدي احتاج عملية"), ("mn", "ah za, hagalgaa heregtei")]
)
def test_a_leg_a_polite_word_and_a_sigh_are_nobody(code: str, text: str) -> None:
    assert read_patient(text, code, None, [(len(text) - 5, len(text))]) is None


@pytest.mark.parametrize(
    ("code", "text", "treatment"),
    [
        ("en", "I am a man of 51, my dad had colon cancer, I need a colonoscopy", "colonoscopy"),
        ("zh", "我今年45岁，男，我爸得过胃癌，想做胃镜", "胃镜"),
        ("ru", "мне 44 года, у отца был рак желудка, нужна гастроскопия", "гастроскопия"),
        ("mn", "Би 50 настай, эгч маань хөхний хорт хавдартай байсан, маммографи хийлгэх хэрэгтэй", "маммографи"),
        ("ar", "عمري 39 وامي كانت عندها سرطان القولون، تحتاج تنظير", "تنظير"),
    ],
)
def test_an_illness_in_the_family_beside_her_own_age_is_no_patient(code: str, text: str, treatment: str) -> None:
    place = text.index(treatment)
    assert read_patient(text, code, None, [(place, place + len(treatment))]) is None


def test_a_child_who_comes_along_is_no_patient_by_its_age() -> None:
    assert read_patient("and our son, 7 years old, what does he need", "en", is_of_journey=True) is None
    assert read_patient("our son, 7 years old", "en") == "son-7"


def test_who_comes_along_with_the_writer_is_not_the_patient() -> None:
    assert read_patient("让我爸爸陪我去釜山换髋关节", "zh") is None
    assert read_patient("给我爸爸约釜山的髋关节置换", "zh") == "father"
