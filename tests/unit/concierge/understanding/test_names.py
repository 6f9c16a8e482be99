"""What a message names from the catalog: inflected, misspelt, colloquial, in Latin letters, nested."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.languages.detection import detect
from concierge.understanding.everything import find_everything

CASES = [
    ("бусад эмнэлэг нь ямар вэ", {}),
    ("Сөүлд шүдний имплант хийлгэмээр байна", {"city": "seoul", "procedure": "dental-implant"}),
    ("Сеулд vзлэг хийлгэнэ", {"city": "seoul", "specialty": "checkup"}),
    ("Пусаны их сургуулийн эмнэлэг", {"facility": "pusan-national-university-hospital"}),
    ("Би Монгол иргэн, Солонгост очих виз", {"nationality": "MN", "country": "KR"}),
    ("орос хэлтэй эмч", {"language": "ru"}),
    ("УБ-аас Хөх хот хүртэл", {"city": ["ulaanbaatar", "hohhot"]}),
    ("seuld shudnii implant hed ve", {"city": "seoul", "procedure": "dental-implant"}),
    ("в Пусане с русскоговорящим врачом", {"city": "busan", "language": "ru"}),
    ("Монгол хүн Хятадад орох виз", {"nationality": "MN", "country": "CN"}),
    ("я из Казахстана, нужна ли виза в Корею", {"nationality": "KZ", "country": "KR"}),
    ("план на две недели в Санье", {"city": "sanya", "duration": "P14D"}),
    ("визу не дали", {}),
    ("首尔哪家医院做种植牙好", {"city": "seoul", "procedure": "dental-implant"}),
    ("協和醫院 首爾 植牙", {"facility": "pumc-hospital", "city": "seoul", "procedure": "dental-implant"}),
    ("我是蒙古人想去韩国看病", {"nationality": "MN", "country": "KR"}),
    ("有没有会说俄语的医生", {"language": "ru"}),
    ("shouer zhongzhi ya duoshao qian", {"city": "seoul", "procedure": "dental-implant"}),
    ("انا من السعودية وابغى اروح كوريا", {"nationality": "SA", "country": "KR"}),
    ("جوازاتنا منغولية أنا وأمي، بيخلونا ندخل للعلاج فيها؟", {"nationality": "MN", "people": 2}),
    ("دكتور يتكلم عربي في بوسان", {"language": "ar", "city": "busan"}),
    ("هل الرياضة مسموحة", {}),
    ("Busan implant clinics", {"city": "busan", "procedure": "dental-implant"}),
    ("Asan medical center address", {"facility": "asan-medical-center"}),
    ("knee replacment in seoul", {"procedure": "knee-replacement", "city": "seoul"}),
    ("can you help us", {}),
    ("how do I check an agency", {}),
    ("диск отправлять куда", {}),
    ("i want nose plastic done in busan", {"procedure": "rhinoplasty", "city": "busan"}),
    ("хочу уменьшить нос, нос поменять", {"procedure": "rhinoplasty"}),
    ("想把鼻子整容一下，釜山", {"procedure": "rhinoplasty", "city": "busan"}),
    ("хамраа засах үнэ Пусанд", {"procedure": "rhinoplasty", "city": "busan"}),
    ("كم عملية المناخير في بوسان", {"procedure": "rhinoplasty", "city": "busan"}),
    ("ххотод нүдний эмчид үзүүлэх", {"city": "hohhot", "specialty": "ophthalmology"}),
    ("в больницу во внутренней монголии", {"city": "hohhot"}),
    ("сэтгэл ханамжтай буцсан хүн олон уу", {}),
    ("Я гражданин России", {"nationality": "RU"}),
    ("Я гражданин России, виза нужна?", {"nationality": "RU"}),
    ("an eye operation in Russia in spring", {"country": "RU"}),
    ("cataract surgery in China please", {"procedure": "cataract-surgery", "country": "CN"}),
    ("answer in Chinese please", {"language": "zh"}),
    ("I am a citizen of Mongolia, flying to Korea", {"nationality": "MN", "country": "KR"}),
    ("Орос руу паспортоороо явчих уу", {"country": "RU"}),
    ("баанк: Шанхайн Диснейлэндтэй багц", {"package": "shanghai-checkup-disney"}),
    ("باقة تانغشان نانجينغ الينابيع الحارة", {"package": "tangshan-hotspring-physio"}),
    ("enta robot wala wa7ed 7a2i2i", {}),
    ("Sanya 5-day package", {"package": "sanya-5d-medical-vacation"}),
    ("Сөүлийн дээд зэрэглэлийн үзлэг багц", {"package": "seoul-premium-checkup"}),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_names_are_found_and_nothing_else(text: str, wanted: dict[str, str | list[str]]) -> None:
    found: dict[str, list[object]] = {}
    for mention in find_everything(text, detect(text).language):
        found.setdefault(mention.entity, []).append(mention.value)
    assert found == {entity: value if isinstance(value, list) else [value] for entity, value in wanted.items()}


def test_a_city_inside_a_house_is_not_also_a_city() -> None:
    mentions = find_everything("釜山大学医院有肿瘤科吗", "zh")
    assert {mention.entity for mention in mentions} == {"facility", "specialty"}


@given(st.text(max_size=200), st.sampled_from([None, "en", "zh", "ru", "mn", "ar", "ko"]))
@settings(deadline=None)
def test_any_text_is_searched_and_mentions_stand_inside_it(text: str, language: str | None) -> None:
    assert all(0 <= mention.start < mention.end <= len(text) for mention in find_everything(text, language))


def test_a_country_with_a_word_like_in_before_it_is_a_place_though_somebody_speaks_there() -> None:
    found = [(mention.entity, mention.value) for mention in find_everything("وين احسن مكان بكوريا يتكلمون عربي", "ar")]
    assert found == [("country", "KR"), ("language", "ar")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "想约个眼科咨询"),
        ("en", "send the code by sms please"),
        ("ru", "как добраться из аэропорту инчхон"),
        ("mn", "sms ирээгүй"),
        ("ar", "من مطار انتشون كم ياخذ التاكسي"),
    ],
)
def test_a_part_of_a_name_that_is_an_ordinary_word_names_no_house(language: str, text: str) -> None:
    assert "facility" not in [mention.entity for mention in find_everything(text, language)]


def test_a_country_before_in_is_no_language() -> None:
    assert ("language", "zh") not in [(one.entity, one.value) for one in find_everything("my cousin has China in mind", "en")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what is the price of lung cancer surgery"),
        ("ru", "сколько стоит операция при раке груди"),
        ("zh", "肺癌手术多少钱"),
        ("mn", "хөхний хавдрын мэс засал хэд вэ"),
        ("ar", "كم تكلفة جراحة سرطان الثدي"),
    ],
)
def test_an_operation_of_another_cancer_is_none_of_the_abdomen(language: str, text: str) -> None:
    assert [(one.entity, one.value) for one in find_everything(text, language)] == [("specialty", "oncology")]


@pytest.mark.parametrize(
    ("language", "text", "treatment"),
    [
        ("zh", "做胸片要空腹吗", "breast-augmentation"),
        ("zh", "肺上有结节，要做胸部手术", "breast-augmentation"),
        ("zh", "整个鼻子都堵了", "rhinoplasty"),
        ("ar", "ولدي اولد مشاكل", "childbirth"),
        ("en", "my knee changes its colour", "knee-replacement"),
    ],
)
def test_words_of_everyday_speech_name_no_treatment(language: str, text: str, treatment: str) -> None:
    assert treatment not in [one.value for one in find_everything(text, language)]
