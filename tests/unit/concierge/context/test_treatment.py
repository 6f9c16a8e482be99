"""Which treatment a message is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.context.certainty import Meaning
from concierge.context.mentions import Mention
from concierge.context.treatment import (
    in_lay_words,
    joint,
    lead,
    part_of_field,
    tells_illness,
    wished,
    without_beside,
    without_done,
    without_surgery_of,
)

SEARCH = Meaning("search_clinics", 0.9)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Path(__file__).parents[4] / "catalog")


def test_a_part_of_the_body_leads_to_its_field_only_while_nothing_else_is_known(catalog: Catalog) -> None:
    price = Meaning("ask_price", 0.9)
    assert lead(["cardiology", "ophthalmology"], price, (), {}, catalog) == (Mention("specialty", "cardiology"),)
    assert lead(["cardiology"], price, (Mention("procedure", "cabg"),), {}, catalog) == ()
    assert lead(["cardiology"], price, (), {"specialty": "dentistry"}, catalog) == ()
    assert lead([], price, (), {}, catalog) == ()


def test_it_leads_elsewhere_when_it_is_told_anew(catalog: Catalog) -> None:
    assert lead(["cardiology"], SEARCH, (), {"specialty": "dentistry"}, catalog) == (Mention("specialty", "cardiology"),)


def test_cancer_comes_before_the_organ_that_has_it(catalog: Catalog) -> None:
    assert lead(["gastroenterology", "oncology"], SEARCH, (), {}, catalog) == (Mention("specialty", "oncology"),)


def test_a_doubtful_message_leads_nowhere(catalog: Catalog) -> None:
    assert lead(["neurology"], Meaning("ask_second_opinion", 0.2), (), {}, catalog) == ()  # "my head is a mess"


def test_an_illness_beside_the_treatment_does_not_replace_it(catalog: Catalog) -> None:
    heart, hip = (Mention("specialty", "cardiology"),), {"procedure": "hip-replacement"}
    assert without_beside("ask_price", heart, hip, catalog) == ()
    assert without_beside("search_clinics", heart, hip, catalog) == heart
    assert without_beside("ask_price", heart, {}, catalog) == heart


def test_an_examination_that_was_made_is_no_new_wish(catalog: Catalog) -> None:
    scan = (Mention("procedure", "ct-scan"),)
    assert without_beside("ask_documents", scan, {"specialty": "oncology"}, catalog) == ()
    assert without_beside("ask_price", scan, {"specialty": "oncology"}, catalog) == scan
    assert without_beside("ask_documents", scan, {}, catalog) == scan


def test_a_talk_about_the_treatment_is_not_the_treatment(catalog: Catalog) -> None:
    wanted = (Mention("procedure", "gallbladder-surgery"), Mention("procedure", "specialist-consultation"))
    assert without_beside("book_consultation", wanted, {}, catalog) == wanted[:1]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "its his knee, the doctor says it needs replacing", "knee-replacement"),
        ("ru", "запишите маму, ей колено менять надо", "knee-replacement"),
        ("mn", "ээж өвдөгнөөсөө болоод алхаж чадахаа байлаа, үеийг нь солиулах хэрэгтэй", "knee-replacement"),
        ("zh", "换一个膝盖多少钱", "knee-replacement"),
        ("ar", "ابوي ركبته تعبانه ولازم مفصل صناعي", "knee-replacement"),
        ("en", "my hip must be replaced", "hip-replacement"),
        ("en", "my knee hurts", None),
        ("en", "i want to replace my passport", None),
    ],
)
def test_a_joint_to_be_replaced_may_be_said_in_separate_words(language: str, text: str, wanted: str | None) -> None:
    assert [mention.value for mention in joint(text, language, ())] == ([wanted] if wanted else [])


def test_a_treatment_that_was_named_counts_more() -> None:
    assert joint("my knee needs replacing", "en", [Mention("procedure", "arthroscopy")]) == ()


def test_a_joint_named_earlier_need_not_be_named_again() -> None:
    assert joint("they say it needs replacing", "en", (), ("my knee hurts",)) == (Mention("procedure", "knee-replacement"),)
    assert joint("they say it needs replacing", "en", ()) == ()


def test_a_part_of_the_body_that_the_known_treatment_changes_leads_nowhere_else(catalog: Catalog) -> None:
    assert lead(["ent"], SEARCH, (), {"procedure": "rhinoplasty"}, catalog) == ()  # "good clinics for the nose"
    assert lead(["cardiology"], SEARCH, (), {"procedure": "rhinoplasty"}, catalog) == (Mention("specialty", "cardiology"),)


def test_an_examination_that_found_it_is_not_what_is_wished(catalog: Catalog) -> None:
    found = (Mention("procedure", "mri", 0, 3), Mention("procedure", "spine-endoscopic", 9, 21))
    assert without_beside("search_clinics", found, {}, catalog) == found[1:]
    assert without_beside("ask_price", found, {}, catalog) == found


@pytest.mark.parametrize(
    ("language", "text", "other", "wanted"),
    [
        ("en", "they want chemo but we heard of proton therapy", "chemo", "proton"),
        ("ru", "врачи хотят химию, но мы слышали про протоны", "химию", "протоны"),
        ("zh", "医生要化疗，但听说有质子", "化疗", "质子"),
        ("mn", "эмч хими гэсэн гэхдээ протон гэж сонссон", "хими", "протон"),
        ("ar", "الدكتور يبي كيماوي لكن سمعنا عن البروتون", "كيماوي", "البروتون"),
    ],
)
def test_what_follows_a_but_is_wished(catalog: Catalog, language: str, text: str, other: str, wanted: str) -> None:
    first = Mention("procedure", "chemotherapy", text.index(other), text.index(other) + len(other))
    second = Mention("procedure", "proton-therapy", text.index(wanted), text.index(wanted) + len(wanted))
    assert wished((first, second), text, language, catalog) == (second,)


def test_without_a_but_between_them_both_are_wished(catalog: Catalog) -> None:
    text = "chemo or proton therapy, but not in Seoul"
    both = (Mention("procedure", "chemotherapy", 0, 5), Mention("procedure", "proton-therapy", 9, 23))
    assert wished(both, text, "en", catalog) == both


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "laser for my eyesight"),
        ("zh", "近视想做激光 海参崴那边"),
        ("ru", "зрение плохое, хочу лазером"),
        ("mn", "хараагаа лазераар"),
        ("ar", "نظري ضعيف وابي ليزر"),
    ],
)
def test_sight_and_laser_may_stand_apart(language: str, text: str) -> None:
    assert joint(text, language, ()) == (Mention("procedure", "lasik"),)


def test_a_part_of_the_body_means_a_treatment_of_the_field_talked_about(catalog: Catalog) -> None:
    eyelids = {"procedure": "double-eyelid"}
    assert part_of_field("а нос во Владике дешевле будет?", "ru", (), eyelids, catalog) == (Mention("procedure", "rhinoplasty"),)
    assert part_of_field("а нос во Владике дешевле будет?", "ru", (), {"procedure": "lasik"}, catalog) == ()
    assert part_of_field("and the nose", "en", (Mention("specialty", "ent"),), eyelids, catalog) == ()


def test_an_organ_and_a_transplant_in_separate_words_are_one_treatment() -> None:
    text = "my father has liver cirrhosis and transplant is the only option"
    assert joint(text, "en", ()) == (Mention("procedure", "liver-transplant"),)


def test_a_hot_spring_after_an_operation_is_no_new_treatment(catalog: Catalog) -> None:
    spring = (Mention("procedure", "hot-spring-therapy"),)
    assert without_beside("ask_aftercare", spring, {"procedure": "rhinoplasty"}, catalog) == ()
    assert without_beside("search_clinics", spring, {}, catalog) == spring


def test_what_was_had_already_is_not_what_is_wanted() -> None:
    text = "it came back after chemo, who does car-t"
    chemo, car_t = Mention("procedure", "chemotherapy", 19, 24), Mention("procedure", "car-t", 35, 40)
    assert without_done((chemo, car_t), text, "en") == (car_t,)
    assert without_done((chemo,), text, "en") == (chemo,)


def test_an_examination_to_be_sent_does_not_hide_the_illness(catalog: Catalog) -> None:
    sent = (Mention("procedure", "mri", 0, 3),)
    opinion = Meaning("ask_second_opinion", 0.95)
    assert lead(["oncology"], opinion, sent, {}, catalog) == (Mention("specialty", "oncology"),)
    assert lead(["oncology"], Meaning("ask_price", 0.95), sent, {}, catalog) == ()


@pytest.mark.parametrize(
    ("language", "text", "treatment"),
    [
        ("en", "grandpa had a stroke last spring, who can give him physio", "stroke-rehab"),
        ("ru", "у бабушки инсульт, надо восстановить речь", "stroke-rehab"),
        ("mn", "аав харваад сэргээн засал хиймээр байна", "stroke-rehab"),
        ("zh", "外公脑梗以后左手没力，想做复健", "stroke-rehab"),
        ("ar", "خالي مشلول من شهر ونبي له تأهيل", "stroke-rehab"),
        ("en", "i am so tired of my glasses", "lasik"),
        ("ru", "выпали почти все зубы", "dental-implant"),
    ],
)
def test_everyday_words_mean_a_treatment_together(language: str, text: str, treatment: str) -> None:
    assert in_lay_words(text, language, (), {}) == (Mention("procedure", treatment),)


def test_everyday_words_change_no_treatment_that_is_known() -> None:
    text = "he had a stroke before, is the recovery longer then"
    assert in_lay_words(text, "en", (), {"procedure": "knee-replacement"}) == ()
    assert in_lay_words("he had a stroke before", "en", (), {}) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my uncle was diagnosed with lung cancer"),
        ("ru", "у мужа нашли опухоль"),
        ("mn", "эгч хавдартай гэж оношилсон"),
        ("zh", "舅舅查出肺癌"),
        ("ar", "اكتشفوا عند خالتي سرطان"),
    ],
)
def test_who_is_ill_wants_no_examinations_put_together(catalog: Catalog, language: str, text: str) -> None:
    cancer = (Mention("specialty", "oncology"),)
    assert tells_illness(text, language, cancer, {}, catalog)
    assert not tells_illness(text, language, (Mention("procedure", "checkup-cancer"), *cancer), {}, catalog)
    assert not tells_illness(text, language, cancer, {"procedure": "checkup-basic"}, catalog)


def test_an_illness_in_the_family_is_none_of_her_own(catalog: Catalog) -> None:
    assert not tells_illness("cancer runs in our family", "en", (Mention("specialty", "oncology"),), {}, catalog)


@pytest.mark.parametrize(("text", "is_kept"), [("gamma knife for a brain tumour", False), ("gamma knife or surgery on the tumour?", True)])
def test_the_name_of_a_tumour_is_no_operation_beside_what_treats_it(text: str, *, is_kept: bool) -> None:
    named = (Mention("procedure", "gamma-knife"), Mention("procedure", "brain-tumor-surgery"))
    assert (named[1] in without_surgery_of(named, text, "en")) == is_kept
