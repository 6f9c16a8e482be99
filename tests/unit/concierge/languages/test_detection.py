"""The language of a message: whole sentences, very short ones, Latin letters, neighbours' languages, and what says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.languages.detection import Detection, decide, detect

SENTENCES = [
    ("mn", "Сөүлд шүдний имплант хийлгэмээр байна"),
    ("mn", "шудний имплант хэд болох вэ"),
    ("mn", "vзлэгт хэдэн хоног болох вэ"),
    ("mn", "seuld shudnii implant hed ve"),
    ("mn", "MRI хийлгээд CHECKUP package авъя"),
    ("ru", "сколько стоит имплант в Сеуле"),
    ("ru", "skolko stoit operaciya na kolene"),
    ("zh", "首尔哪家医院做种植牙好"),
    ("zh", "想問下植牙幾錢呀"),
    ("zh", "wo yao zuo zhongzhi ya"),
    ("ar", "كم سعر زراعة الأسنان في سيول"),
    ("ar", "bdi a3raf kam se3r el zera3a"),
    ("en", "how much is a dental implant"),
    ("en", "i want to go to 首尔 for a checkup"),
]
NEIGHBOURS = [
    ("ko", "서울에서 임플란트 얼마예요"),
    ("ja", "インプラントの値段はいくらですか"),
    ("kk", "Маған жақсы дәрігер керек еді"),
    ("uk", "Скільки коштує лікування зубів у вас"),
    ("uz", "Menga yaxshi shifokor kerak edi"),
    ("vi", "Tôi muốn hỏi giá khám tổng quát"),
    ("tr", "Diş tedavisi için fiyat almak istiyorum"),
    ("fa", "قیمت ایمپلنت دندان چقدر است"),
    ("fr", "Je voudrais connaître le prix des soins"),
    ("de", "Ich möchte wissen was die Behandlung kostet"),
    ("es", "Quiero saber cuánto cuesta el tratamiento"),
    ("th", "อยากทราบราคารากฟันเทียม"),
    ("hi", "मुझे इलाज का खर्च जानना है"),
]
SHORT = [
    ("mn", "за"),
    ("ru", "да"),
    ("zh", "好"),
    ("mn", "Пусанд"),
    ("ru", "Пусане"),
    ("mn", "тийм"),
    ("ar", "نعم"),
    ("mn", "bayrlalaa"),
    ("ru", "spasibo"),
]
NEUTRAL = [
    "ok",
    "25.12",
    "👍",
    "Пусан",
    "首尔",
    "Seoul",
    "Batbold",
    "+976 9911 2233",
    "a@b.mn",
    "",
    "   ",
    "https://example.org/page",
    "MRI",
    "salam brother",  # a greeting of one language in the middle of another
]


@pytest.mark.parametrize(("language", "text"), SENTENCES + NEIGHBOURS)
def test_a_sentence_is_told_with_certainty(language: str, text: str) -> None:
    assert detect(text) == Detection(language, certain=True)


@pytest.mark.parametrize(("language", "text"), SHORT)
def test_small_words_and_case_endings_tell_a_short_message(language: str, text: str) -> None:
    assert detect(text) == Detection(language, certain=True)


@pytest.mark.parametrize("text", NEUTRAL)
def test_what_belongs_to_no_language_is_never_certain(text: str) -> None:
    assert not detect(text).certain


def test_a_payload_says_nothing() -> None:
    assert detect('/ask_price{"procedure":"dental-implant"}') == Detection(None, certain=False)


def test_a_pasted_clinic_name_does_not_count_as_english() -> None:
    assert not detect("Seoul National University Hospital").certain


@pytest.mark.parametrize(
    ("current", "chosen", "detection", "wanted"),
    [
        ("mn", False, Detection("ru", certain=True), "ru"),
        ("mn", False, Detection("ru", certain=False), "mn"),
        ("mn", True, Detection("ru", certain=True), "mn"),
        ("mn", False, Detection("ko", certain=True), "mn"),
        (None, False, Detection("zh", certain=False), "zh"),
        (None, False, Detection("ko", certain=True), "en"),
        (None, False, Detection(None, certain=False), "en"),
    ],
)
def test_a_conversation_changes_its_language_only_on_certain_evidence(
    current: str | None, chosen: bool, detection: Detection, wanted: str
) -> None:
    assert decide(current, chosen, detection, "en") == wanted


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_is_told_without_error(text: str) -> None:
    assert detect(text).language is None or isinstance(detect(text).language, str)


def test_letters_without_a_word_are_at_least_guessed_by_their_script() -> None:
    assert detect("بلشنتف كيسر") == Detection("ar", certain=False)
