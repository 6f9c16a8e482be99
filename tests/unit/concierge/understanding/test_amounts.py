"""Durations, money and people, in words and digits of five languages."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.understanding.durations import find_durations
from concierge.understanding.money import find_money
from concierge.understanding.people import find_people

DURATIONS = [
    ("en", "about 3 weeks", "P21D"),
    ("en", "a week", "P7D"),
    ("en", "for 10 days", "P10D"),
    ("ru", "на 10 дней", "P10D"),
    ("ru", "дней десять", "P10D"),
    ("ru", "месяца на три", "P3M"),
    ("ru", "недели на две", "P14D"),
    ("ru", "на неделю", "P7D"),
    ("zh", "两个星期", "P14D"),
    ("zh", "半个月", "P15D"),
    ("mn", "14 хоног", "P14D"),
    ("mn", "долоо хоног", "P7D"),
    ("mn", "7-10 хоног", "P10D"),
    ("mn", "10 honogoor", "P10D"),
    ("mn", "7 хоногийг яаж хуваарилах вэ", "P7D"),
    ("mn", "2 долоо хоног", "P14D"),
    ("zh", "结婚七年", "P7Y"),
    ("ar", "أسبوعين", "P14D"),
    ("en", "and when it takes longer than 2 months", "P61D"),
    ("ru", "если дольше 60 дней", "P61D"),
    ("zh", "住院超过两个月", "P61D"),
    ("zh", "待60天以上", "P61D"),
    ("mn", "2 сараас илүү хэвтвэл", "P61D"),
    ("ar", "إذا طوّل اكثر من ٦٠ يوم", "P61D"),
    ("ar", "١٠ أيام", "P10D"),
]
MONEY = [
    ("en", "my budget is twenty five thousand dollars", 25000, "USD"),
    ("en", "$3,000-$5,000", 5000, "USD"),
    ("en", "10k usd", 10000, "USD"),
    ("en", "budget 5000", 5000, None),
    ("ru", "до 200 тыс руб", 200_000, "RUB"),
    ("ru", "от 3 до 5 тысяч долларов", 5000, "USD"),
    ("ru", "полтора миллиона вон", 1_500_000, "KRW"),
    ("ru", "тысяч где-то 7 баксов", 7000, "USD"),
    ("ru", "тысячи две евро", 2000, "EUR"),
    ("ru", "рублей тысяч 200-250", 250_000, "RUB"),
    ("ru", "тысяча долларов", 1000, "USD"),
    ("en", "8 thousand or so euros", 8000, "EUR"),
    ("zh", "三万左右人民币", 30_000, "CNY"),
    ("mn", "20 сая орчим төгрөг", 20_000_000, "MNT"),
    ("ar", "20 الف تقريبا ريال سعودي", 20_000, "SAR"),
    ("zh", "预算30万韩元", 300_000, "KRW"),
    ("zh", "三到五万", 50_000, None),
    ("zh", "说好一万二", 12_000, None),
    ("mn", "2 сая 500 мянган төгрөг", 2_500_000, "MNT"),
    ("mn", "5 саяд багтаах", 5_000_000, None),
    ("ar", "معي خمسة آلاف دولار", 5000, "USD"),
    ("ar", "ميزانيتي ٣٠٠٠ ريال", 3000, "SAR"),
    ("ar", "ميزانيتي 3000 بالريال العماني", 3000, "OMR"),
]
PEOPLE = [
    ("en", "4 people", 4),
    ("en", "me and my wife", 2),
    ("en", "two adults and a baby", 3),
    ("en", "I will come with my mother and two kids", 4),
    ("ru", "вдвоем", 2),
    ("ru", "я с женой и двумя детьми", 4),
    ("ru", "двое взрослых и ребенок", 3),
    ("zh", "我和我老婆", 2),
    ("zh", "3个人", 3),
    ("mn", "ээжтэйгээ хоёулаа", 2),
    ("mn", "3 хүн", 3),
    ("en", "me, hubby and 2 kids", 4),
    ("zh", "两大一小", 3),
    ("mn", "Бид гурвын үзлэг", 3),
    ("ar", "أنا والزوجة وثلاث عيال", 5),
    ("ar", "ana jay wa ma3i 3 ash5as", 3),
    ("ar", "أنا وزوجتي", 2),
    ("ar", "٤ أشخاص", 4),
]


@pytest.mark.parametrize(("language", "text", "wanted"), DURATIONS)
def test_a_duration_is_counted_out(language: str, text: str, wanted: str) -> None:
    assert [mention.value for mention in find_durations(text, language)] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "через 3 дня"),
        ("en", "my mom is 62 years old"),
        ("mn", "5 сарын 12"),
        ("zh", "第二天"),
        ("zh", "前一天要空腹吗"),
        ("zh", "一个周期多少钱"),
        ("ar", "سويته قبل شهرين"),
        ("en", "what happens day 1 day 2"),
        ("en", "40 a day"),
        ("ru", "3 года назад"),
    ],
)
def test_a_moment_an_age_or_a_rate_is_no_duration(language: str, text: str) -> None:
    assert find_durations(text, language) == []


@pytest.mark.parametrize(("language", "text", "amount", "currency"), MONEY)
def test_money_is_multiplied_out(language: str, text: str, amount: int, currency: str | None) -> None:
    wanted: dict[str, Any] = {"amount": amount, "currency": currency}
    assert [mention.value for mention in find_money(text, language)] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "الله يعطيك الف عافيه"), ("zh", "千万别"), ("zh", "万一出岔子"), ("mn", "хэдэн сая вон"), ("en", "in 2027")],
)
def test_a_manner_of_speaking_is_no_money(language: str, text: str) -> None:
    assert find_money(text, language) == []


@pytest.mark.parametrize(("language", "text", "wanted"), PEOPLE)
def test_everyone_who_travels_is_counted(language: str, text: str, wanted: int) -> None:
    assert [mention.value for mention in find_people(text, language)] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "my mother is sick"), ("ru", "у мамы катаракта"), ("mn", "нэг хүн надаас мөнгө авлаа")]
)
def test_somebody_who_is_only_spoken_of_does_not_travel(language: str, text: str) -> None:
    assert find_people(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "a month and a half"), ("zh", "一个半月"), ("ru", "полтора месяца"), ("mn", "сар хагас"), ("ar", "شهر ونص")],
)
def test_a_month_and_a_half(language: str, text: str) -> None:
    assert [mention.value for mention in find_durations(text, language)] == ["P45D"]
