"""The passport in an answer to our question for it."""

from __future__ import annotations

import pytest

from concierge.context.mentions import Mention
from concierge.context.origin import of_companions
from concierge.context.passports import passport_in, with_passport

KNOWN = {"KZ", "UZ", "AE", "US"}
TOLD = [
    ("en", "Egipt", "EG"),
    ("en", "Nepall", "NP"),
    ("ru", "Ирак", "IQ"),
    ("en", "uz", "UZ"),
    ("en", "pinoy here", "PH"),
    ("en", "Indonezia", "ID"),
    ("en", "U.A.E", "AE"),
    ("ru", "кз паспорт", "KZ"),
    ("ru", "я украинка", "UA"),
    ("mn", "mng", "MN"),
    ("mn", "филиппин", "PH"),
    ("zh", "香港", "HK"),
    ("zh", "马来西压", "MY"),
    ("ar", "تونسية", "TN"),
    ("ar", "jazairi", "DZ"),
]
NOT_TOLD = [
    ("en", "no"),
    ("en", "my id card"),
    ("en", "later please"),
    ("ru", "не скажу"),
    ("mn", "хэлэхгүй"),
    ("en", "pm"),
    ("en", "Ghada"),
    ("ru", "vg"),
    ("mn", "Sudar"),
    ("zh", "不想说"),
    ("ar", "ما ابي"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_codes_peoples_and_misspelt_names_tell_a_passport(language: str, text: str, expected: str) -> None:
    assert passport_in(text, language, KNOWN) == expected


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_a_refusal_or_a_small_word_tells_none(language: str, text: str) -> None:
    assert passport_in(text, language, KNOWN) is None


def test_a_country_in_plain_words_stays_as_it_is() -> None:
    mentions = (Mention("country", "KW", 0, 6),)
    assert with_passport(mentions, "kuwait kz", "en", KNOWN) == mentions


@pytest.mark.parametrize(
    ("language", "text", "relatives", "own"),
    [("en", "my wife is Omani and I have a Kuwaiti one", "Omani", "Kuwaiti"), ("ru", "муж русский, а я монголка", "русский", "монголка")],
)
def test_of_two_passports_that_of_a_relative_is_the_second(language: str, text: str, relatives: str, own: str) -> None:
    places = [(word, text.index(word)) for word in (relatives, own)]
    mentions = [Mention("nationality", word, start, start + len(word)) for word, start in places]
    found = of_companions(mentions, text, language, {}, is_asked=True)
    assert {one.detail: one.value for one in found} == {"second_nationality": relatives, "nationality": own}
