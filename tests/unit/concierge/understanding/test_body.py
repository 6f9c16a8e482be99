"""Parts of the body point to a field of medicine, in every language."""

from __future__ import annotations

import pytest

from concierge.understanding.body import fields_of


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "it's his heart, he is 67", ("cardiology",)),
        ("ru", "у мамы с почками плохо", ("urology",)),
        ("mn", "ээжийн нүд муудаад байна", ("ophthalmology",)),
        ("mn", "nuruu uvdood", ("spine",)),
        ("mn", "huu maani zurhendee nuhtei, zurhend ni shunt", ("cardiology",)),
        ("mn", "chihnii emch heregtei", ("ent",)),
        ("mn", "gedes dotor muu", ("gastroenterology",)),
        ("mn", "tsusnii shinjilgee haraad uguuch", ()),
        ("zh", "我妈膝盖疼，还有糖尿病", ("orthopedics", "endocrinology")),
        ("ar", "ابوي عنده مشاكل بالقلب", ("cardiology",)),
        ("en", "come back to me later", ()),
        ("en", "how long would I stay", ()),
        ("en", "he has a lump in his neck", ("oncology",)),
        ("ru", "у папы шишка на шее", ("oncology",)),
        ("mn", "хүзүүнд нь булдруу гарсан", ("oncology",)),
        ("zh", "脖子上长了个硬块", ("oncology",)),
        ("ar", "عنده كتله في رقبته", ("oncology",)),
        ("ar", "ما أدري من وين أبدأ", ()),
        ("ar", "حوّل المحادثة لخدمة العملاء", ()),
        ("ar", "شركة التأمين من ضمن الشبكة؟", ()),
        ("mn", "тэр үед гэр бүлд минь боломжгүй", ()),
        ("zh", "把预约转移到下周", ()),
        (None, "心脏", ("cardiology",)),
    ],
)
def test_a_part_of_the_body_leads_to_its_field(language: str | None, text: str, wanted: tuple[str, ...]) -> None:
    assert fields_of(text, language) == wanted
