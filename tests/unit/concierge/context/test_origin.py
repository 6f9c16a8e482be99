"""Where the patient is at home, and where she does not want to go."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.context.mentions import Mention
from concierge.context.origin import (
    is_bound_for,
    of_companions,
    presumed_home,
    with_home,
    with_own_country,
    without_apart,
    without_capital,
    without_home_as_goal,
    without_residence,
    without_unspoken,
)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Path(__file__).parents[4] / "catalog")


def city(text: str, word: str, value: str) -> Mention:
    return Mention("city", value, text.index(word), text.index(word) + len(word))


@pytest.mark.parametrize(
    ("language", "text", "to", "home"),
    [
        ("ru", "лучше во Владивостоке, мне из Хабаровска ближе", "Владивостоке", "Хабаровска"),
        ("en", "rather Vladivostok, it is nearer from Khabarovsk", "Vladivostok", "Khabarovsk"),
    ],
)
def test_the_city_that_one_comes_from_is_home(catalog: Catalog, language: str, text: str, to: str, home: str) -> None:
    mentions = (city(text, to, "vladivostok"), city(text, home, "khabarovsk"))
    found = with_home(mentions, text, language, {}, catalog)
    assert [(mention.detail, mention.value) for mention in found] == [("city", "vladivostok"), ("home", "khabarovsk")]


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        ("en", "when can she fly back home to Khabarovsk", "Khabarovsk"),
        ("ru", "а домой в Хабаровск самолетом когда можно", "Хабаровск"),
        ("zh", "什么时候能回哈巴罗夫斯克的家里", "哈巴罗夫斯克"),
        ("mn", "гэр лүүгээ Хабаровск руу хэзээ нисэх вэ", "Хабаровск"),
        ("ar", "متى أرجع بيتي في خاباروفسك", "خاباروفسك"),
    ],
)
def test_the_city_that_one_goes_home_to_is_home(catalog: Catalog, language: str, text: str, home: str) -> None:
    assert with_home((city(text, home, "khabarovsk"),), text, language, {}, catalog)[0].detail == "home"


def test_where_she_says_she_is_from_is_home_beside_a_package_or_a_country(catalog: Catalog) -> None:
    text = "я из благи, есть тур на зубы в хэйхэ"
    package = Mention("package", "heihe-dental-day", 20, len(text))
    assert with_home((city(text, "благи", "blagoveshchensk"), package), text, "ru", {}, catalog)[0].detail == "home"
    text = "мы с владика, где в корее"
    country = Mention("country", "KR", text.index("корее"), len(text))
    assert with_home((city(text, "владика", "vladivostok"), country), text, "ru", {}, catalog)[0].detail == "home"


def test_a_city_outside_the_destinations_is_home(catalog: Catalog) -> None:
    text = "my father in Riyadh"
    assert with_home((city(text, "Riyadh", "riyadh"),), text, "en", {}, catalog)[0].detail == "home"


def test_two_cities_to_compare_stay(catalog: Catalog) -> None:
    text = "Seoul or Busan?"
    mentions = (city(text, "Seoul", "seoul"), city(text, "Busan", "busan"))
    assert with_home(mentions, text, "en", {}, catalog) == mentions


def test_a_city_by_itself_is_where_one_wants_to_go(catalog: Catalog) -> None:
    text = "a clinic from Vladivostok"
    mentions = (city(text, "Vladivostok", "vladivostok"),)
    assert with_home(mentions, text, "en", {}, catalog) == mentions
    assert with_home(mentions, text, "en", {"country": "KR"}, catalog)[0].detail == "home"


def test_a_city_that_is_not_wanted_is_set_apart() -> None:
    text = "anything cheaper outside Seoul"
    assert without_apart((city(text, "Seoul", "seoul"),), text, "en")[0].detail == "apart"


def test_words_about_another_place_do_not_set_the_next_one_apart() -> None:
    text = "вместо Пусана Сеул"
    found = without_apart((city(text, "Пусана", "busan"), city(text, "Сеул", "seoul")), text, "ru")
    assert [mention.detail for mention in found] == ["apart", "city"]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "hospitals in korea, not only seoul", "seoul"),
        ("en", "not just in Seoul", "Seoul"),
        ("ru", "не только в Сеуле", "Сеуле"),
        ("zh", "不只是首尔", "首尔"),
        ("mn", "зөвхөн Сөүлд биш", "Сөүлд"),
        ("ar", "مو بس في سيول", "سيول"),
    ],
)
def test_a_city_that_shall_not_be_the_only_one_is_not_set_apart(language: str, text: str, word: str) -> None:
    assert without_apart((city(text, word, "seoul"),), text, language)[0].detail == "beyond"


def test_anything_but_a_city_and_that_city_alone_are_as_said() -> None:
    assert without_apart((city("только не Сеул", "Сеул", "seoul"),), "только не Сеул", "ru")[0].detail == "apart"
    assert without_apart((city("only Seoul", "Seoul", "seoul"),), "only Seoul", "en")[0].detail == "city"


def test_what_is_corrected_is_dropped() -> None:
    text = "not in April, in May"
    april, may = Mention("date", "2027-04-01/2027-04-30", 7, 12), Mention("date", "2027-05-01/2027-05-31", 17, 20)
    assert without_apart((april, may), text, "en") == (may,)


def test_what_one_is_not_is_no_passport() -> None:
    text = "we are not Korean"
    assert without_apart((Mention("nationality", "KR", text.index("Korean"), len(text)),), text, "en") == ()


@pytest.mark.parametrize(
    ("details", "language", "wanted"),
    [({"nationality": "KZ", "home": "riyadh"}, "mn", "KZ"), ({"home": "riyadh"}, "en", "SA"), ({}, "mn", "MN"), ({}, "ru", None)],
)
def test_a_home_is_presumed_from_passport_city_or_language(
    catalog: Catalog, details: dict[str, str], language: str, wanted: str | None
) -> None:
    assert presumed_home(details, language, catalog) == wanted


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "my wife is mongolian and she comes with me", "mongolian"),
        ("ru", "моя жена монголка, едет со мной", "монголка"),
        ("zh", "我太太是蒙古人 她也去", "蒙古人"),
        ("mn", "эхнэр маань монгол паспорттой", "монгол"),
        ("ar", "زوجتي منغولية وتسافر معي", "منغولية"),
        ("zh", "我先生也一起过去照顾我，他是蒙古人", "蒙古人"),
        ("ru", "со мной будет ещё жена и поможет, она монголка", "монголка"),
    ],
)
def test_the_passport_of_a_relative_is_the_second_one(language: str, text: str, word: str) -> None:
    named = Mention("nationality", "MN", text.index(word), text.index(word) + len(word))
    assert of_companions((named,), text, language, {"nationality": "GB"})[0].detail == "second_nationality"
    assert of_companions((named,), text, language, {}) == (named,)  # perhaps she is the patient


def test_her_own_other_passport_is_hers() -> None:
    text = "no, I am mongolian"
    named = Mention("nationality", "MN", text.index("mongolian"), len(text))
    assert of_companions((named,), text, "en", {"nationality": "GB"}) == (named,)


def test_home_may_become_the_goal() -> None:
    harbin, known = (Mention("city", "harbin", 0, 6),), {"home": "harbin", "country": "RU"}
    assert without_home_as_goal(known, harbin, "search_clinics") == {"country": "RU"}  # "rather in Harbin, which eye hospitals are there?"
    assert without_home_as_goal(known, harbin, "ask_transport") == known


def test_the_country_where_somebody_lives_changes_no_known_passport() -> None:
    text = "do I need a visa, I live in kuwait"
    country = Mention("nationality", "KW", text.index("kuwait"), len(text))
    assert without_residence([country], text, "en", {"nationality": "CA"}) == ()
    assert without_residence([country], text, "en", {}) == (country,)


def test_a_date_that_meets_one_that_is_left_out_goes_with_it() -> None:
    text = "not in March, in April, in March we have Ramadan"
    march = Mention("date", "2027-03-01/2027-03-31", 7, 12)
    april = Mention("date", "2027-04-01/2027-04-30", 17, 22)
    ramadan = Mention("date", "2027-02-08/2027-03-08", 41, 48)
    assert without_apart([march, april, ramadan], text, "en") == (april,)


def test_her_own_country_is_no_goal(catalog: Catalog) -> None:
    told = (Mention("country", "MN", 0, 8),)
    assert with_own_country(told, "MN", catalog)[0].detail == "nationality"
    assert with_own_country(told, "KZ", catalog) == told


def test_a_destination_is_a_goal_for_its_own_citizens_too(catalog: Catalog) -> None:
    told = (Mention("country", "CN", 0, 5),)
    assert with_own_country(told, "CN", catalog) == told


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "who does knees, outside Seoul also works", "Seoul"),
        ("zh", "换膝盖找哪家，首尔以外也可以", "首尔"),
        ("ru", "где меняют колено, кроме Сеула тоже подойдёт", "Сеула"),
        ("mn", "өвдөг хаана солих вэ, Сөүлээс гадна ч болно", "Сөүлээс"),
        ("ar", "وين يبدلون الركبة، خارج سيول كمان ماشي", "سيول"),
    ],
)
def test_a_city_beside_which_others_are_fine_too_stays(language: str, text: str, word: str) -> None:
    assert "apart" not in [mention.detail for mention in without_apart((city(text, word, "seoul"),), text, language)]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "my passport is kazakh and my wife is russian", "russian"),
        ("zh", "我哈萨克斯坦护照，老婆俄罗斯的", "俄罗斯"),
        ("ru", "у меня паспорт Казахстана, жена из России", "России"),
        ("mn", "би казах паспорттой, эхнэр маань орос", "орос"),
        ("ar", "جوازي كازاخستاني وزوجتي روسية", "روسية"),
    ],
)
def test_a_country_right_after_a_relative_is_a_passport(language: str, text: str, word: str) -> None:
    own = Mention("nationality", "KZ", 0, 2)
    theirs = Mention("country", "RU", text.index(word), text.index(word) + len(word))
    assert [one.detail for one in of_companions((own, theirs), text, language, {})] == ["nationality", "second_nationality"]
    assert of_companions((theirs,), text, language, {}) == (theirs,), "without a passport it may be where they go"


def test_where_a_relative_goes_is_no_passport() -> None:
    text = "can my husband come with me to Russia"
    theirs = Mention("country", "RU", text.index("Russia"), len(text))
    assert of_companions((theirs,), text, "en", {"nationality": "KZ"}) == (theirs,)


@pytest.mark.parametrize(
    ("language", "text", "word", "spoken"),
    [
        ("en", "we don't speak Korean, who helps us there", "Korean", "ko"),
        ("zh", "那边有翻译吗 我俄语一句不会", "俄语", "ru"),
        ("ru", "я не говорю по корейски, кто поможет", "корейски", "ko"),
        ("mn", "хятад хэл огт мэдэхгүй, орчуулагч байна уу", "хятад хэл", "zh"),
        ("ar", "انا ما اتكلم روسي مين يترجم", "روسي", "ru"),
        ("ar", "جدتي لا تتكلم روسي", "روسي", "ru"),
        ("ru", "бабушка не говорит по корейски", "корейски", "ko"),
        ("en", "granny does not speak Korean", "Korean", "ko"),
        ("en", "my wife cannot speak Korean", "speak Korean", "ko"),
        ("en", "we don't know a word of Korean", "Korean", "ko"),
        ("ru", "папа не говорит на корейском", "на корейском", "ko"),
        ("zh", "我看不懂韩语", "韩语", "ko"),
        ("mn", "ээж солонгосоор огт ойлгодоггүй", "солонгосоор", "ko"),
        ("ar", "لا أجيد الكورية", "الكورية", "ko"),
    ],
)
def test_who_does_not_speak_a_language_wants_her_own(language: str, text: str, word: str, spoken: str) -> None:
    named = Mention("spoken_language", spoken, text.index(word), text.index(word) + len(word))
    assert without_unspoken((named,), text, language) == (Mention("spoken_language", language),)


def test_of_a_language_spoken_and_one_that_is_not_the_first_is_wanted() -> None:
    text = "no Chinese, but does anybody speak Russian"
    told = [
        Mention("spoken_language", code, text.index(word), text.index(word) + len(word))
        for word, code in (("Chinese", "zh"), ("Russian", "ru"))
    ]
    assert without_unspoken(told, text, "en") == (told[1],)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "anywhere, just not in the capital"),
        ("zh", "不去首都"),
        ("ru", "только не в столице"),
        ("mn", "нийслэлд биш"),
        ("ar", "مو في العاصمة لو سمحتم"),
    ],
)
def test_not_the_capital_is_not_the_one_of_the_country_talked_about(language: str, text: str) -> None:
    found = without_capital((), text, language, {"country": "KR"})
    assert [(mention.detail, mention.value) for mention in found] == [("apart", "seoul")]
    assert without_capital((), text, language, {}) == ()


@pytest.mark.parametrize(
    ("language", "text", "word", "is_bound"),
    [
        ("en", "a visa to Russia, which one?", "Russia", True),
        ("en", "Russia", "Russia", False),
        ("ru", "мне на Россию", "Россию", True),
        ("ru", "паспорт на Россию", "Россию", False),
        ("zh", "俄罗斯签证", "俄罗斯", True),
        ("mn", "Орос виз авах", "Орос", True),
        ("ar", "تأشيرة روسيا", "روسيا", True),
    ],
)
def test_where_she_goes_is_no_passport(catalog: Catalog, language: str, text: str, word: str, is_bound: bool) -> None:
    mention = Mention("country", "RU", text.index(word), text.index(word) + len(word))
    assert is_bound_for(mention, text, language, catalog) == is_bound
