"""What words ask in general: of harm, of the known treatment, and of the table GENERAL."""

from __future__ import annotations

from typing import Any

import pytest

from actions.general import REPORTING


def test_how_to_choose_is_no_search(patient: Any) -> None:
    keys = patient.says("search_clinics", "how do i know which hospital is good", 0.94)
    assert "questions-answer" in keys


def test_a_word_does_not_point_away_from_the_question_that_is_asked(patient: Any) -> None:
    patient.alike = (("faq-086", 0.6),)
    patient.says("ask_transport", "may i take my pills on an empty stomach over the border", 0.5)
    assert patient.line("questions-answer")["answer"] != ""
    assert patient.slots["question"] == "faq-086"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can we hire a caregiver for the nights, how much"),
        ("zh", "晚上病房里能雇个人看着他吗 一天多少"),
        ("ru", "сиделка сколько стоит"),
        ("mn", "асрагч хөлсөлж болох уу, хэд вэ"),
        ("ar", "فيه جليسة بالليل وكم تاخذ"),
    ],
)
def test_a_caregiver_is_no_hotel(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_accommodation", text, 0.9, country="KR")
    assert patient.slots["question"] == "faq-036"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i had a nose job in gangnam and its crooked, the clinic wont answer"),
        ("zh", "在首尔做的鼻子歪了，医院不理我"),
        ("ru", "сделали нос криво, клиника молчит"),
        ("mn", "хамар маань муруй болсон, эмнэлэг нь хариу өгөхгүй байна"),
        ("ar", "خشمي طلع اعوج والعيادة ما ترد"),
    ],
)
def test_harm_that_was_done_is_no_search(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", text, 0.82, procedure="rhinoplasty", city="seoul")
    assert patient.slots["question"] == "faq-067"


def test_a_dose_is_a_question_for_a_doctor(patient: Any) -> None:
    assert "emergency-no-advice" in patient.says("ask_aftercare", "he has pain, shall i raise the dose", 0.8)


def test_the_tax_is_no_insurance(patient: Any) -> None:
    assert "services-tax" in " ".join(patient.says("ask_insurance", "can i still claim back the tax", 0.82, country="KR"))


def test_papers_after_a_dispute_are_those_of_the_dispute(patient: Any) -> None:
    patient.alike = (("faq-067", 0.8),)
    patient.says("complaint", "what if something goes wrong in korea", 0.4)
    patient.alike = (("faq-025", 0.47), ("faq-068", 0.42))
    patient.says("ask_documents", "her papers are all in english, can we submit them like that", 0.55, language="en")
    assert patient.slots["question"] == "faq-068"


def test_who_asks_who_sees_it_and_wants_it_erased_is_told_both(patient: Any) -> None:
    patient.alike = (("faq-028", 0.7),)
    patient.parts = (("ask_privacy", "who sees my data"), ("ask_aftercare", "and can it be deleted afterwards"))
    keys = patient.says("ask_privacy", "who sees my data, and can it be deleted afterwards")
    assert "privacy-offer" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many tramadol can she take for the pain"),
        ("zh", "曲马多一次吃几片"),
        ("ru", "сколько трамадола ей можно"),
        ("mn", "tramadol hed uuwal zvgeer we"),
        ("mn", "өвдөлтийг нь намдаах гэсэн юм, трамадол хэдийг уулгах вэ"),
        ("ar", "كم حبة ترامادول اعطيها"),
    ],
)
def test_a_dose_is_a_doctors_matter_also_in_a_checkup(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("customise_checkup", procedure="checkup-basic", country="KR")
    patient.says("customise_checkup", procedure="gastroscopy")
    assert patient.says("ask_price", text, 0.66)[0] == "emergency-no-advice"


def test_a_visa_card_is_no_visa(patient: Any) -> None:
    patient.says("ask_visa", "do they take visa cards and mastercard there", 0.7, country="RU", nationality="MN")
    assert patient.slots["topic"] == "ask_payment"


def test_fasting_for_an_examination_is_no_ramadan(patient: Any) -> None:
    patient.alike = (("faq-051", 0.58), ("faq-079", 0.51))
    patient.says("ask_medical_advice", "do i have to come fasting", 0.59, procedure="checkup-basic")
    assert patient.slots["question"] == "faq-079"


def test_where_to_turn_is_no_complaint_without_harm(patient: Any) -> None:
    patient.language = "ru"
    assert "clinics-item" in patient.says("search_clinics", "хотим ЭКО в Корее, куда обратиться", 0.98, procedure="ivf", country="KR")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i am so afraid.. and if doctors make a mistake there, who do we turn to"),
        ("zh", "好害怕 万一出错 找谁"),
        ("ru", "страшно мне очень.. а если врачи там ошибутся куда обращаться"),
        ("mn", "айгаад байна, эмч нар алдвал хаана хандах вэ"),
        ("ar", "خايفة مرة، لو غلطوا وين اروح"),
    ],
)
def test_where_to_turn_after_a_mistake_is_told(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="congenital-heart-surgery", country="KR")
    patient.says("search_clinics", text, 0.99)
    assert patient.slots["question"] == "faq-067"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my face is so swollen, is this normal"),
        ("zh", "脸肿得好厉害 这正常吗"),
        ("ru", "лицо очень отекло, это нормально"),
        ("mn", "нүүр их хавдсан, хэвийн үү"),
        ("ar", "وجهي متورم كثير، هذا طبيعي؟"),
    ],
)
def test_whether_something_is_normal_is_a_doctors_matter(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert "emergency-no-advice" in patient.says("ask_aftercare", text, 0.96, procedure="facial-contouring", city="seoul")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i fly home next week, can i do it from home"),
        ("zh", "我下周就回国了 人不在韩国也能办吗"),
        ("ru", "я уеду домой, это можно сделать дистанционно"),
        ("mn", "би харьсан хойно эндээс хийж болох уу"),
        ("ar", "بسافر، اقدر اسويها من بلدي"),
    ],
)
def test_a_dispute_goes_on_from_home(patient: Any, language: str, text: str) -> None:
    patient.alike = (("faq-067", 0.9),)
    patient.says("complaint", "they made a mistake, who is responsible", 0.4, procedure="rhinoplasty", country="KR")
    patient.language, patient.alike = language, ()
    patient.says("ask_visa", text, 0.97)
    assert patient.slots["question"] == "faq-068"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we think of early january, is that a good time"),
        ("zh", "元旦去合适吗"),
        ("ru", "думаем первого января, нормально?"),
        ("mn", "1 сарын 1-нд очвол зүгээр үү"),
        ("ar", "نفكر نسافر اول يناير زين؟"),
    ],
)
def test_whether_a_day_is_good_is_answered_by_the_holidays(patient: Any, language: str, text: str) -> None:
    patient.says("search_clinics", procedure="cataract-surgery", country="RU")
    patient.language = language
    patient.says("plan_itinerary", text, 0.62, date="2027-01-01/2027-01-10")
    assert patient.slots["question"] == "faq-077"
    assert "itinerary-holiday" in patient.keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "if he needs a liver, can i be the donor"),
        ("zh", "要换肝的话 我捐肝行不行"),
        ("ru", "если нужна пересадка, могу я стать донором"),
        ("mn", "хэрвээ элэг солиулах болбол би элгээ өгч болох уу"),
        ("ar", "لو احتاج كبد اقدر اتبرع له"),
    ],
)
def test_who_wants_to_give_an_organ_hears_the_law(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_medical_advice", text, 0.48, procedure="liver-transplant")
    assert patient.slots["question"] == "faq-083"


def test_a_caregiver_outside_korea_has_the_price_of_the_country(patient: Any) -> None:
    patient.says("search_clinics", procedure="ivf", country="RU")
    patient.says("ask_visa", "a caregiver for the ward, how much a day", 0.32)
    assert "services-caregiver" in patient.keys
    assert "question" not in patient.slots or patient.slots["question"] != "faq-036"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can i drive the same day after the sedation"),
        ("zh", "做完无痛当天能开车吗"),
        ("ru", "за руль в тот же день можно"),
        ("mn", "тэр өдөр машин барьж болох уу"),
        ("ar", "اقدر اسوق بنفس اليوم"),
    ],
)
def test_driving_after_sedation_is_answered(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert patient.says("ask_aftercare", text, 0.73, procedure="checkup-basic", country="RU")[0] == "services-after-remark"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can she go to a hot spring, she had surgery a month ago"),
        ("zh", "她一个月前腰上动过手术 能泡温泉不"),
        ("ru", "после операции можно в горячие источники"),
        ("mn", "хагалгааны дараа халуун рашаанд орж болох уу"),
        ("ar", "بعد العملية اقدر اروح الينابيع"),
    ],
)
def test_hot_springs_after_an_operation_are_a_question_of_safety(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_aftercare", text, 0.74, procedure="hot-spring-therapy")
    assert patient.slots["question"] == "faq-065"


def test_which_hospital_is_better_wants_the_list_of_the_known_treatment(patient: Any) -> None:
    patient.says("search_clinics", procedure="coronary-stent", city="busan")
    keys = patient.says("search_clinics", "which hospital there is better for the heart, how do i choose", 0.9)
    assert "clinics-item" in keys


def test_how_long_to_stay_is_answered_by_the_treatment(patient: Any) -> None:
    patient.says("ask_price", procedure="rhinoplasty", country="KR")
    assert "services-after" in patient.says("ask_payment", "how long must i stay there before i fly home", 0.33)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how much is the mediation"),
        ("zh", "申请调解要多少钱"),
        ("ru", "сколько стоит медиация"),
        ("mn", "эвлэрүүлэх ажиллагаа хэд вэ"),
        ("ar", "بكم الوساطة"),
    ],
)
def test_the_fee_of_a_mediation_is_no_price_of_a_treatment(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("ask_documents", text, 0.4, procedure="facial-contouring", country="KR")
    assert patient.slots["question"] == "faq-067"
    assert "prices-range" not in keys


def test_where_to_report_is_asked_of_whoever_has_no_licence(patient: Any) -> None:
    patient.language = "mn"
    patient.says("verify_facilitator", "бүртгэлгүй бол хаана мэдэгдэх вэ", 0.77)
    assert patient.slots["question"] == "faq-071"


def test_what_words_surely_ask_does_not_follow_what_was_only_heard(patient: Any) -> None:
    patient.parts = (("ask_food_religion", "must she come on an empty stomach"), ("inform", "she takes pills"))
    patient.says("ask_food_religion", "must she come on an empty stomach. she takes pills", 0.66, procedure="checkup-basic", country="KR")
    assert patient.keys[0] == "questions-answer"
    assert not any(key.startswith("services-halal") for key in patient.keys)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "to be honest i am scared, and if the surgeon makes a mistake"),
        ("zh", "说实话我害怕 要是医生失误呢"),
        ("ru", "мне страшно: а вдруг испортят"),
        ("mn", "айж байна, буруу хийчихвэл"),
        ("ar", "انا خايفة، واذا غلط الدكتور"),
    ],
)
def test_the_fear_of_a_bad_job_is_told_where_to_turn(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("ask_medical_advice", text, 0.45)
    assert patient.slots["question"] == "faq-067"
    assert keys[0] == "conversation-fear"


def test_after_talk_of_a_broker_a_complaint_is_about_the_broker(patient: Any) -> None:
    patient.asks = (("verify_facilitator/report", 0.99),)
    keys = patient.says("complaint", "a broker took our deposit and is gone, what a fraudster")
    assert keys[0] == "conversation-sorry-cheated-anywhere"
    patient.asks = (("complaint/hospital", 0.95),)
    patient.says("ask_reviews", "whom do i tell about it?")
    assert patient.slots["question"] == REPORTING


def test_a_kind_word_to_who_was_cheated_in_korea_asks_for_no_country(patient: Any) -> None:
    patient.asks = (("verify_facilitator/report", 0.99),)
    assert patient.says("complaint", "that agency cheated me", country="KR")[0] == "conversation-sorry-cheated"


def test_an_angry_patient_is_not_told_of_the_familys_grief(patient: Any) -> None:
    patient.asks, patient.message = (("complaint/hospital", 0.99),), 2
    assert patient.says("complaint", "they botched it and hang up, where do i complain", country="KR")[0] == "conversation-sorry-harm"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how do i find out that this agent is no scammer before i pay"),
        ("zh", "怎么核实这个代理不是骗子"),
        ("ru", "как понять, что агент не аферист"),
        ("mn", "энэ зууч луйварчин биш үү, урьдчилгаа шилжүүл гэсэн"),
        ("ar", "كيف اتأكد ان الوكيل مو نصاب، طالب حوالة"),
    ],
)
def test_who_paid_nothing_was_not_cheated(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert not [key for key in patient.says("verify_facilitator", text) if key.startswith("conversation-sorry-cheated")]
