"""A check-up of one's own: added to, taken from, summed up."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import Catalog
from concierge.languages.registry import languages


def test_it_begins_with_the_usual_base_in_every_country(patient: Any, catalog: Catalog) -> None:
    patient.says("customise_checkup")
    assert patient.slots["examinations"] == ["checkup-basic"]
    assert {row.label.values["country"]["country"] for row in patient.replies[0].cards[0].rows} == set(catalog.destinations)


def test_it_goes_on_from_the_checkup_talked_about(patient: Any) -> None:
    patient.slots["procedure"] = "checkup-premium"
    patient.says("customise_checkup")
    assert patient.slots["examinations"] == ["checkup-premium"]


def test_the_sum_is_that_of_its_parts(patient: Any, catalog: Catalog) -> None:
    patient.says("customise_checkup", procedure="pet-ct", country="KR")
    prices = [catalog.prices(part, "KR")[0] for part in ("checkup-basic", "pet-ct")]
    total = patient.line("checkup-total")["range"]
    assert total == {"money": sum(p.low for p in prices), "to": sum(p.high for p in prices), "currency": "KRW"}


def test_naming_a_part_again_keeps_it(patient: Any) -> None:
    assert "checkup-added" in patient.says("customise_checkup", procedure="pet-ct")
    assert "checkup-kept" in patient.says("customise_checkup", procedure="pet-ct")
    assert patient.slots["examinations"] == ["checkup-basic", "pet-ct"]


def test_a_treatment_is_not_put_in(patient: Any) -> None:
    assert patient.says("customise_checkup", procedure="knee-replacement")[0] == "checkup-not-an-examination"
    assert patient.slots["examinations"] == ["checkup-basic"]


def test_buttons_add_and_drop_and_do_no_harm_when_pressed_twice(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    for choice, parts in (("add", ["checkup-basic", "pet-ct"]), ("drop", ["checkup-basic"])):
        button = f'/customise_checkup{{"procedure": "pet-ct", "choice": "{choice}"}}'
        patient.presses(button)
        assert patient.slots["examinations"] == parts
        patient.says("customise_checkup", button, procedure="pet-ct", choice=choice)
        assert patient.slots["examinations"] == parts


def test_the_fuller_base_is_one_press_away_and_keeps_what_was_added(patient: Any) -> None:
    patient.says("customise_checkup", procedure="mri")
    patient.presses('/customise_checkup{"procedure": "checkup-comprehensive", "choice": "add"}')
    assert patient.slots["examinations"] == ["checkup-comprehensive", "mri"]


def test_days_on_site_results_and_what_to_know_are_said(patient: Any) -> None:
    patient.says("customise_checkup", procedure="gastroscopy")
    assert patient.line("checkup-stay")["n"] == 3
    assert patient.line("checkup-results")["n"] == 7
    told = [remark["words"] for remark in patient.line("checkup-remarks")["remarks"]["items"]]
    assert told == ["procedure-note-half-day", "procedure-note-fasting", "procedure-note-no-driving-after-sedation"]


@pytest.mark.parametrize("language", languages())
def test_every_language_can_say_it(patient: Any, language: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.says("customise_checkup", procedure=("checkup-comprehensive", "mri", "gastroscopy"))
    assert len(patient.read(language).splitlines()) > 5
    assert caplog.records == []


def test_what_is_left_out_is_not_put_in(patient: Any) -> None:
    patient.language = "mn"
    keys = patient.says("customise_checkup", "CT хасаад өгөөч", procedure="ct-scan")
    assert "checkup-added" not in keys
    assert "ct-scan" not in patient.slots["examinations"]


@pytest.mark.parametrize("code", languages())
def test_what_is_advised_at_an_age_is_shown_with_its_source_and_added_by_a_press(patient: Any, code: str) -> None:
    patient.language = code
    patient.says("customise_checkup")
    assert patient.presses('/customise_checkup{"choice": "guide"}') == ["checkup-guide-ask"]
    keys = patient.presses('/customise_checkup{"choice": "guide-f-45"}')
    assert keys[0] == "checkup-guide"
    assert keys[-2:] == ["checkup-guide-doctor", "conversation-source"]
    assert "checkup-" not in patient.read()
    assert "checkup-added" in patient.presses('/customise_checkup{"procedure": "mammography", "choice": "add"}')


def test_at_an_age_without_advice_that_is_said(patient: Any) -> None:
    assert patient.says("customise_checkup", "I am 20 years old, a man") == ["checkup-guide-none"]


def test_without_a_sex_the_advice_tells_for_whom_it_is(patient: Any) -> None:
    patient.says("customise_checkup", "I am 50 years old")
    told = [line.values for line in patient.replies[0].lines if line.key == "checkup-guide-item"]
    assert {"words": "checkup-only-f"} in [values["whom"] for values in told]
    assert [values["whom"] for values in told if values["part"] == {"name": ["procedure", "colonoscopy"]}] == [""]


def test_illness_in_the_family_without_an_age_is_advised_on_and_the_age_asked_for(patient: Any) -> None:
    keys = patient.says("customise_checkup", "my mother had breast cancer, what should i add")
    assert keys[:3] == ["conversation-family", "checkup-guide-illness", "checkup-guide-family"]
    assert "checkup-guide-age" in keys
    assert {"name": ["procedure", "mammography"]} in [line.values.get("part") for line in patient.replies[0].lines]


def test_her_own_age_counts_and_not_that_of_her_mother(patient: Any) -> None:
    patient.says("customise_checkup", "my mother had breast cancer at 45 years. i am 41, a woman")
    assert patient.line("checkup-guide")["who"]["values"] == {"n": 41}


def test_the_check_up_that_was_talked_about_is_the_base(patient: Any) -> None:
    patient.says("ask_price", "a full check-up", procedure="checkup-comprehensive", country="KR")
    patient.says("customise_checkup", "put the colonoscopy in", procedure="colonoscopy")
    assert patient.line("checkup-now")["base"] == {"name": ["procedure", "checkup-comprehensive"]}


def test_several_examinations_with_a_base_are_priced_together(patient: Any) -> None:
    named = ("checkup-comprehensive", "colonoscopy")
    patient.says("ask_price", "the full check-up with a colonoscopy, how much", procedure=named, country="KR")
    assert patient.line("checkup-total")["country"] == {"country": "KR"}


def test_the_price_of_one_place_is_no_price_of_the_country(patient: Any) -> None:
    patient.says("customise_checkup", "a basic one with a gastroscopy", procedure=("checkup-basic", "gastroscopy"), country="CN")
    assert patient.line("checkup-total")["range"]["to"] > 899 * 2


def test_who_it_is_for_is_remembered(patient: Any) -> None:
    patient.says("search_packages", "i am 52, male, which check-ups are there", specialty="checkup")
    patient.says("customise_checkup", "can i put together my own? my dad had colon cancer", country="KR")
    assert patient.line("checkup-guide")["who"] == {"words": "checkup-who-m", "values": {"n": 52}}


def test_one_examination_goes_and_another_one_comes(patient: Any) -> None:
    parts = ("checkup-comprehensive", "mammography", "brca-test")
    patient.says("customise_checkup", "a full check-up with mammography and the gene test", procedure=parts, country="KR")
    text = "take the genes out and put a gastroscopy in"
    where = text.index("gastroscopy")
    named = {"entity": "procedure", "value": "gastroscopy", "start": where, "end": where + len("gastroscopy")}
    patient.says_with("customise_checkup", text, [named])
    assert patient.slots["examinations"] == ["checkup-comprehensive", "mammography", "gastroscopy"]


def test_an_examination_that_is_named_only_to_be_dropped_is_dropped(patient: Any) -> None:
    patient.language = "zh"
    patient.says("customise_checkup", procedure="checkup-basic", country="RU")
    patient.says("customise_checkup", "加胃镜", procedure="gastroscopy")
    assert "checkup-dropped" in patient.says("customise_checkup", "算了胃镜太难受 去掉", 0.97, procedure="gastroscopy")


def test_an_examination_that_we_do_not_know_is_asked_for(patient: Any) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    assert patient.says("customise_checkup", "add the gastrskpy please")[0] == "checkup-which-part"


def test_the_sex_may_be_told_after_the_age(patient: Any) -> None:
    patient.says("customise_checkup", "i am 52 and want my own check-up", procedure="checkup-basic", country="KR")
    patient.says("inform", "a man. my father had bowel cancer", 0.72)
    assert patient.slots["person"] == "guide-m-52"
    assert "mammography" not in patient.read().lower()
    assert "Colonoscopy" in patient.read()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "oh thats too expensive, take it out"),
        ("zh", "太贵了 去掉"),
        ("ru", "ой дорого, уберите"),
        ("mn", "өө үнэтэй юм байна тэрийгээ хасчих"),
        ("ar", "غالي، شيلوه"),
    ],
)
def test_what_was_priced_last_is_taken_out(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    patient.says("customise_checkup", "and if a pet-ct is added", procedure="pet-ct")
    patient.says("ask_price", procedure="pet-ct", country="KR")
    patient.language = language
    assert patient.says("ask_price", text, 0.61)[0] == "checkup-dropped"
    assert patient.slots["examinations"] == ["checkup-basic"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the mri, if there is one, take it out"),
        ("zh", "磁共振 如果有的话去掉"),
        ("ru", "мрт если там есть уберите"),
        ("mn", "соронзон байвал хасаарай"),
        ("ar", "الرنين اذا موجود شيلوه"),
    ],
)
def test_what_was_never_in_is_not_added_by_taking_it_out(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    patient.language = language
    assert patient.says("customise_checkup", text, 0.71, procedure="mri")[0] == "checkup-not-in"
    assert patient.slots["examinations"] == ["checkup-basic"]


def test_the_sum_with_one_more_examination_is_shown(patient: Any) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    keys = patient.says("ask_price", "how much in all if i add a pet-ct", 0.97, procedure="pet-ct")
    assert "checkup-added" in keys
    assert "checkup-total" in keys


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "做个胃肠镜"), ("mn", "ходоод гэдэсний дуран хоёуланг нь"), ("ar", "منظار معدة وقولون")]
)
def test_a_word_for_both_endoscopies_adds_both(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    patient.language = language
    patient.says("customise_checkup", text, 0.99, procedure="gastroscopy")
    assert set(patient.slots["examinations"]) == {"checkup-basic", "gastroscopy", "colonoscopy"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how long until i get the results"),
        ("zh", "多久能拿到报告"),
        ("ru", "а результаты когда будут"),
        ("mn", "хариу нь хэзээ гарах вэ"),
        ("ar", "متى تطلع النتائج"),
    ],
)
def test_when_the_results_come_is_answered_and_not_the_whole_list(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="RU")
    patient.language = language
    assert patient.says("ask_second_opinion", text, 0.22) == ["checkup-results", "conversation-source"]


def test_another_base_may_be_named_beside_the_family(patient: Any) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    patient.says("customise_checkup", "start from the comprehensive one. male, my dad had bowel cancer", country="KR")
    assert patient.slots["examinations"] == ["checkup-comprehensive"]


def test_how_long_a_checkup_takes_is_told_by_its_own_topic(patient: Any) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    assert "checkup-now" in patient.says("ask_aftercare", "how long does it take", 0.33)


def test_a_child_gets_the_childs_checkup(patient: Any) -> None:
    patient.says("customise_checkup", procedure="checkup-comprehensive", country="KR")
    patient.says("customise_checkup", "can my child of 6 years be checked, too", 0.8)
    assert patient.slots["procedure"] == "checkup-child"
    assert "prices-range" in patient.keys


def test_the_price_beside_the_results_is_not_lost(patient: Any) -> None:
    keys = patient.says("ask_price", "how much is it and when are the results there", 0.97, procedure="checkup-comprehensive", country="KR")
    assert "prices-range" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and when do the results come? ok book it"),
        ("ru", "и через сколько ответы будут? давайте оформляйте заявку"),
        ("zh", "报告多久能出 帮我预约吧"),
        ("mn", "хариу нь хэзээ гарах вэ, за захиалъя"),
        ("ar", "متى تطلع النتائج؟ احجزوا لي"),
    ],
)
def test_when_the_results_come_is_answered_before_the_check_up_is_booked(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="checkup-basic", country="RU")
    patient.language = language
    patient.parts = ("customise_checkup", "book_consultation")
    keys = patient.says("book_consultation", text, 0.6)
    assert keys[0] == "checkup-results"
    assert keys[-1].startswith("requests-ask-")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how long does it take and do i have to be hungry"),
        ("zh", "这个要多久 前一天晚上能吃饭吗"),
        ("ru", "сколько это по времени и надо ли быть голодной"),
        ("mn", "хэр удах вэ энэ, бас урьд орой нь юм идэж болох уу"),
        ("ar", "كم ياخذ وقت ولازم اكون جوعان"),
    ],
)
def test_what_is_surely_asked_besides_the_hours_of_the_check_up_is_answered(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("customise_checkup", procedure="colonoscopy", country="KR")
    patient.asks = (("faq-079", 0.99), ("customise_checkup/sum", 0.8))
    keys = patient.says("ask_medical_advice", text, 0.28)
    assert {"checkup-stay", "checkup-results"} <= {*keys}
    assert keys.count("questions-answer") == 1
    assert patient.slots["question"] == "faq-079"


def test_how_long_is_asked_of_the_check_up_unless_it_is_about_the_time_after_it(patient: Any) -> None:
    patient.says("customise_checkup", procedure="colonoscopy", country="KR")
    patient.asks = (("faq-079", 0.93),)
    patient.language = "zh"
    assert {"checkup-stay", "questions-answer"} <= {*patient.says("ask_aftercare", "大概要多久 前一晚能吃饭吗", 0.55)}
    patient.asks = (("ask_aftercare/flying", 0.93),)
    assert "checkup-stay" not in patient.says("ask_aftercare", "要多久才能坐飞机", 0.55)


@pytest.mark.parametrize(
    ("language", "text", "word", "line"),
    [
        ("en", "add the mammogram and the bone thing", "mammogram", "checkup-added"),
        ("ar", "طب ضيفو الماموجرام وهشاشه العضم", "الماموجرام", "checkup-added"),
        ("ru", "добавьте маммографию и что-то на кости", "маммографию", "checkup-added"),
        ("mn", "ходоодны дуран нэмээд, яс сийрэгжилтийнхийг хасчих", "ходоодны дуран", "checkup-not-in"),
        ("en", "add the gastroscopy and take the bone one out", "gastroscopy", "checkup-not-in"),
    ],
)
def test_an_examination_beside_the_one_named_is_found_by_a_word_that_only_its_names_have(
    patient: Any, language: str, text: str, word: str, line: str
) -> None:
    patient.language = language
    patient.says("customise_checkup", country="KR")
    start = text.index(word)
    patient.says_with("customise_checkup", text, [{"entity": "procedure", "value": "mri", "start": start, "end": start + len(word)}])
    told = [(one.key, one.values["part"]) for one in patient.replies[0].lines if "part" in one.values]
    assert ("checkup-added", {"name": ["procedure", "mri"]}) in told
    assert (line, {"name": ["procedure", "bone-density"]}) in told


def test_words_that_many_examinations_share_are_no_hint(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    text = "add a colonoscopy, i think a check or scan of that is good, the doctor said"
    start = text.index("colonoscopy")
    named = [{"entity": "procedure", "value": "colonoscopy", "start": start, "end": start + len("colonoscopy")}]
    patient.says_with("customise_checkup", text, named)
    assert patient.slots["examinations"] == ["checkup-basic", "colonoscopy"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "actually the lung one can go, i never smoked"),
        ("zh", "那个肺的划掉吧 我不抽烟"),
        ("ru", "ту, что на лёгкие, вычеркните, я не курю"),
        ("mn", "уушгиныхыг нь болиод өгөөч, тамхи татдаггүй"),
        ("ar", "حق الرئة ما له داعي، ما ادخن"),
    ],
)
def test_what_is_surely_to_be_dropped_goes_by_the_word_of_its_organ(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.slots["person"] = "guide-m-52"
    patient.says("customise_checkup", procedure=("colonoscopy", "low-dose-lung-ct"), country="KR")
    patient.asks = (("customise_checkup/drop", 0.99),)
    assert patient.says("customise_checkup", text, 0.6)[0] == "checkup-dropped"
    assert patient.slots["examinations"] == ["checkup-basic", "colonoscopy"]


def test_what_is_surely_to_be_added_is_found_by_the_word_of_its_illness(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    patient.asks = (("customise_checkup/add", 0.99),)
    assert patient.says("customise_checkup", "and the osteoporosis thingy too", 0.6)[0] == "checkup-added"
    assert patient.slots["examinations"] == ["checkup-basic", "bone-density"]


def test_it_begins_with_the_check_up_of_the_package_talked_about(patient: Any) -> None:
    patient.says("ask_package_details", package="vvo-checkup-constructor")
    patient.asks = (("customise_checkup/add", 0.98), ("customise_checkup/sum", 0.7), ("ask_package_details/contents", 0.3))
    keys = patient.says("customise_checkup", "add a gastroscopy, what is it together", procedure="gastroscopy")
    assert keys[0] == "checkup-from-package"
    assert "packages-intro" not in keys
    assert patient.slots["examinations"][0] == "checkup-comprehensive"
    assert patient.slots["examinations"][-1] == "gastroscopy"
    assert "checkup-from-package" not in patient.says("customise_checkup", procedure="colonoscopy")


def test_what_is_not_known_to_be_in_it_takes_out_nothing_else(patient: Any) -> None:
    patient.says("customise_checkup", procedure="mammography", country="KR")
    for text in ("too dear, take out the vitamin test", "take out the genetic one, that is too dear"):
        patient.says("customise_checkup", text)
        assert patient.slots["examinations"] == ["checkup-basic", "mammography"]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "add a mammogram and then a vitamin test", "mammogram"),
        ("zh", "加钼靶和维生素检测", "钼靶"),
        ("ru", "добавьте маммографию и ещё на витамины анализ", "маммографию"),
    ],
)
def test_an_examination_that_nobody_knows_is_asked_after(patient: Any, language: str, text: str, word: str) -> None:
    patient.language = language
    at = text.index(word)
    named = [{"entity": "procedure", "value": "mammography", "start": at, "end": at + len(word)}]
    assert {"checkup-added", "checkup-which-part"} <= {*patient.says_with("customise_checkup", text, named)}
