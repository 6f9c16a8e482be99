"""The patient's name in a message of a form."""

from __future__ import annotations

import pytest

from concierge.context.mentions import Mention
from concierge.requests.naming import bare_name, name_in, name_left, name_said


@pytest.mark.parametrize(
    ("language", "text", "contact", "name"),
    [
        ("en", "name is Rohit Mehra, only me travelling", "", "Rohit Mehra"),
        ("zh", "她叫陈美玉 68岁", "", "陈美玉"),
        ("ar", "اسمي سالم البلوشي، من عمان", "", "سالم البلوشي"),
        ("ru", "Ковалев Андрей, согласен", "", "Ковалев Андрей"),
        ("mn", "Болормаа, утас 99112233", "99112233", "Болормаа"),
        ("en", "bold erdene 99112233", "99112233", "bold erdene"),
        ("zh", "陈美玉 13812345678", "13812345678", "陈美玉"),
        ("en", "my number is 99112233", "99112233", None),
        ("mn", "утас 99112233", "99112233", None),
        ("en", "can you call me later please", "", None),
        ("ru", "пока не знаю", "", None),
        ("en", "no", "", None),
    ],
)
def test_a_name_is_read_where_one_is_told(language: str, text: str, contact: str, name: str | None) -> None:
    start = text.index(contact)
    mentions = [Mention("contact", contact, start, start + len(contact))] if contact else []
    assert name_in(text, language, mentions) == name


def test_a_name_ends_where_something_else_is_mentioned() -> None:
    text = "اسمي سالم البلوشي عماني"
    start = text.index("عماني")
    assert name_in(text, "ar", [Mention("nationality", "OM", start, len(text))]) == "سالم البلوشي"


@pytest.mark.parametrize(
    ("language", "text", "passport", "name"),
    [
        ("ar", "نورة العنزي كويتية. ولحظة الضريبة ترجع لي؟", "كويتية", "نورة العنزي"),
        ("ru", "Гульнара Ахметова, Казахстан. а линзы когда снять", "Казахстан", "Гульнара Ахметова"),
        ("ar", "انا وامي كويتية", "كويتية", None),
        ("en", "we are british", "british", None),
        ("mn", "би бас монгол", "монгол", None),
    ],
)
def test_a_name_may_stand_right_before_the_passport(language: str, text: str, passport: str, name: str | None) -> None:
    start = text.index(passport)
    assert name_in(text, language, [Mention("nationality", "KW", start, start + len(passport))]) == name


@pytest.mark.parametrize(
    ("language", "text", "told", "name"),
    [
        ("zh", "李娟 中国护照", {"nationality": "中国护照"}, "李娟"),
        ("en", "It's Aigul, Kazakhstan", {"nationality": "Kazakhstan"}, "Aigul"),
        ("ru", "Ирина, в марте, одна", {"date": "в марте", "people": "одна"}, "Ирина"),
        ("mn", "сайнбаяр 99112233 ганцаараа", {"contact": "99112233", "people": "ганцаараа"}, "сайнбаяр"),
        ("ar", "أحمد، سعودي", {"nationality": "سعودي"}, "أحمد"),
        ("zh", "周末 两个人", {"people": "两个人"}, None),
        ("en", "urgently please call 99112233 march", {"contact": "99112233", "date": "march"}, None),
        ("en", "Sometime in April, two people", {"date": "April", "people": "two people"}, None),
        ("ru", "Скорее всего в марте, Казахстан", {"date": "марте", "nationality": "Казахстан"}, None),
        ("mn", "Магадгүй 3 сард, хоёулаа", {"date": "3 сард", "people": "хоёулаа"}, None),
        ("en", "Passport Kazakhstan", {"nationality": "Kazakhstan"}, None),
        ("ru", "Муж поедет со мной, казахстан", {"nationality": "казахстан"}, None),
        ("mn", "Ээжтэйгээ хоёулаа, монгол", {"people": "хоёулаа", "nationality": "монгол"}, None),
        ("ar", "ممكن في رمضان شخصين", {"people": "شخصين"}, None),
    ],
)
def test_what_is_left_beside_other_answers_may_be_a_name(language: str, text: str, told: dict[str, str], name: str | None) -> None:
    mentions = [Mention(detail, said, text.index(said), text.index(said) + len(said)) for detail, said in told.items()]
    assert name_left(text, language, mentions) == name


def test_words_for_a_wish_before_a_passport_or_a_number_are_no_name() -> None:
    text = "预约首尔激光 三月 中国护照"
    mentions = [
        Mention(detail, said, text.index(said), text.index(said) + len(said))
        for detail, said in (("city", "首尔"), ("nationality", "中国"))
    ]
    assert name_in(text, "zh", mentions) is None
    assert name_in("预约 13812345678", "zh", [Mention("contact", "13812345678", 3, 14)]) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Gerelmaa is my name", "Gerelmaa"),
        ("en", "you forgot the name, its Nurlan", "Nurlan"),
        ("zh", "名字改成何秀英", "何秀英"),
        ("zh", "称呼我小陈就行", "小陈"),
        ("zh", "姓名要改一下 我叫王芳", "王芳"),
        ("ru", "имя исправьте, я Ольга", "Ольга"),
        ("ru", "алтынай меня зовут", "алтынай"),
        ("mn", "нэрээ Цэцэг гэж бичүүлье", "Цэцэг"),
        ("ru", "имя исправьте: Ольга Ким", "Ольга Ким"),
        ("mn", "нэр минь Болд биш, Батболд гэдэг", "Батболд"),
        ("ar", "اسمو وليد", "وليد"),
        ("ar", "اسمها ام فيصل", "ام فيصل"),
        ("en", "the name is missing", None),
        ("zh", "那家医院叫什么名字", None),
        ("zh", "叫救护车", None),
        ("ru", "имя неправильное", None),
        ("mn", "нэр буруу байна", None),
        ("ar", "الاسم غلط", None),
        ("en", "its too expensive", None),
    ],
)
def test_words_may_say_what_the_name_is(language: str, text: str, name: str | None) -> None:
    assert name_said(text, language, ()) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "oyuna", "oyuna"),
        ("en", "Karim al Sayed", "Karim al Sayed"),
        ("zh", "陈静", "陈静"),
        ("ru", "Айгуль", "Айгуль"),
        ("ar", "ابو ناصر", "ابو ناصر"),
        ("en", "later", None),
        ("zh", "手机", None),
        ("mn", "дараа хэлье", None),
        ("ar", "بعدين", None),
    ],
)
def test_a_message_may_be_a_name_alone(language: str, text: str, name: str | None) -> None:
    assert bare_name(text, language, is_cased=False) == name


@pytest.mark.parametrize(
    ("language", "text", "number", "name"),
    [
        ("ar", "كلموا اختي منيره على 0541112233", "0541112233", "منيره"),
        ("ar", "واتس فقط لا تتصلون 0541112233 بندر", "0541112233", "بندر"),
        ("en", "ring my brother Temuulen 88001122", "88001122", "Temuulen"),
        ("ar", "رقم اخوي 0541112233 اسمه", "0541112233", None),
        ("ar", "0541112233، وعندكو؟", "0541112233", None),
    ],
)
def test_a_name_beside_a_number_is_no_word_of_everyday_speech(language: str, text: str, number: str, name: str | None) -> None:
    mentions = [Mention("contact", number, text.index(number), text.index(number) + len(number))]
    assert (name_in(text, language, mentions) or name_left(text, language, mentions)) == name


@pytest.mark.parametrize(("text", "name"), [("Б.Сарнай 99118842", "Б.Сарнай"), ("Б. Сарнай, 99118842", "Б. Сарнай")])
def test_an_initial_belongs_to_the_name(text: str, name: str) -> None:
    assert name_in(text, "mn", (Mention("contact", "+97699118842", text.index("9"), len(text)),)) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "my name is P. K. Brown", "P. K. Brown"),
        ("en", "name is spelt Sarnaai", "Sarnaai"),
        ("ru", "имя пишется Наталия", "Наталия"),
        ("ar", "اسمي يكتب ساره", "ساره"),
    ],
)
def test_initials_and_words_of_spelling(language: str, text: str, name: str) -> None:
    assert name_said(text, language, ()) == name


def test_in_a_whole_request_only_what_stands_before_the_contact_is_a_name() -> None:
    text = "釜山近视手术做一个，周婷，13712345678"
    told = [Mention("city", "busan", 0, 2), Mention("procedure", "lasik", 2, 6), Mention("contact", "+8613712345678", 13, 24)]
    assert name_left(text, "zh", told, is_beside_contact=True) == "周婷"
    assert name_left("釜山近视手术做一个，13712345678", "zh", told[:2], is_beside_contact=True) is None
