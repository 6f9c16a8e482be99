"""A message that may tell of danger, and one after an emergency."""

from __future__ import annotations

from typing import Any

import pytest


def test_after_an_emergency_nobody_is_asked_to_change_the_language(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    keys = patient.says("choose_language", "do they speak English there", language="en")
    assert keys[:2] == ["emergency-still", "questions-answer"]
    assert "questions-confirm" not in keys  # in danger nobody has to confirm anything first


def test_news_that_help_is_there_ends_the_emergency(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    assert patient.says("inform", "the ambulance is on its way") == ["emergency-called"]
    assert "emergency-still" not in patient.says("ask_price", "what does lasik cost", procedure="lasik")


def test_the_place_in_an_emergency_is_answered_with_its_number(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe")
    keys = patient.says("ask_accommodation", "we are in seoul in the hotel", 0.64, city="seoul")
    assert keys[0] == "emergency-call-only"


def test_home_in_an_emergency_is_answered_with_its_number(patient: Any) -> None:
    patient.says("medical_emergency", "she does not breathe")
    assert patient.says("inform", "at home in ulaanbaatar", city="ulaanbaatar")[0].startswith("emergency-call")
    assert patient.replies[0].lines[0].values["country"] == {"country": "MN"}


def test_a_question_about_emergency_care_is_answered_while_the_alarm_stands(patient: Any) -> None:
    patient.says("medical_emergency", "she does not breathe", city="vladivostok")
    patient.alike = (("faq-088", 0.64), ("faq-034", 0.5))
    assert "questions-answer" in patient.says("medical_emergency", "does an ambulance cost foreigners money")


def test_good_news_after_an_emergency_is_no_complaint(patient: Any) -> None:
    patient.says("medical_emergency", "he has chest pain", city="seoul")
    assert patient.says("complaint", "it was a false alarm, a panic attack, thank god", 0.6) == ["emergency-relieved"]


def test_fear_without_a_sign_is_comforted_though_the_alarm_is_rather_sure(patient: Any) -> None:
    keys = patient.says("medical_emergency", "my brother has a tumour and we are so scared", 0.97, ranking=("search_clinics",))
    assert keys[0] == "emergency-if", "whom to call if there is danger is said all the same"
    assert "emergency-stay" not in keys


def test_after_an_emergency_where_to_complain_is_answered(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    patient.alike = (("faq-067", 0.44),)
    keys = patient.says("complaint", "the ambulance is on its way, but i will file a complaint about this clinic", 0.4)
    assert "questions-answer" in keys


def test_in_an_emergency_a_place_that_we_do_not_know_is_presumed_at_home(patient: Any) -> None:
    patient.says("ask_visa", "do i need a visa", nationality="IN", country="KR")
    patient.says("medical_emergency", "he does not breathe")
    patient.says("inform", "we are in a village near the river")
    assert patient.line("emergency-call-one-of")["numbers"]["items"][0]["values"]["country"] == {"country": "IN"}


def test_in_danger_at_home_the_number_is_not_that_of_the_place_of_treatment(patient: Any) -> None:
    patient.language = "ru"
    patient.says("ask_price", "нос", procedure="rhinoplasty", country="KR", nationality="RU")
    patient.says("medical_emergency", "сделала нос в сеуле, я дома, опухло и не могу дышать", city="seoul")
    assert patient.line("emergency-call")["country"] == {"country": "RU"}


def test_harm_without_a_sign_of_danger_is_no_ambulance(patient: Any) -> None:
    keys = patient.says("medical_emergency", "my friend had surgery in korea, it turned out wrong and nobody answers", 0.95, country="KR")
    assert keys[0] == "emergency-if"
    assert patient.slots["question"] == "faq-067"


def test_who_does_not_speak_the_language_is_told_of_the_telephone_interpreter(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe")
    keys = patient.says("medical_emergency", "we are in seoul, i cant speak korean", city="seoul")
    assert "emergency-call-only" in keys
    assert patient.slots["question"] == "faq-034"


def test_after_good_news_the_next_question_is_met_with_relief(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    keys = patient.says("ask_aftercare", "he is stable now. after a bypass when may he fly", 0.8, procedure="cabg")
    assert keys[0] == "emergency-relieved"


def test_fear_in_several_clauses_is_comforted(patient: Any) -> None:
    patient.says("search_clinics", "heart surgery", procedure="cabg", country="KR")
    patient.parts = ("inform", "medical_emergency")
    keys = patient.says("medical_emergency", "i am so scared for him, i do not sleep. what if he does not make it", 0.77)
    assert "conversation-afraid" in keys


def test_an_alarm_of_which_the_model_is_quite_sure_is_one_in_fear_too(patient: Any) -> None:
    keys = patient.says("medical_emergency", "burning in my chest, wet all over and so scared", 0.99)
    assert "emergency-stay" in keys


def test_a_clinic_that_does_not_answer_is_no_second_emergency(patient: Any) -> None:
    patient.language = "ar"
    patient.says("medical_emergency", "امي ما تتنفس", city="seoul")
    patient.says("medical_emergency", "العيادة ما بترد علي وانا معصبة بدي اشتكي عليهم", 0.95)
    assert patient.slots["question"] == "faq-067"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "but my right calf is a bit swollen and hurts"),
        ("zh", "不过右边小腿有点肿 一按就疼 要紧不"),
        ("ru", "правая икра опухла и болит"),
        ("mn", "баруун шилбэ хавдаад өвдөөд байна"),
        ("ar", "ساقي اليمين متورمة وتوجعني"),
    ],
)
def test_a_swollen_calf_after_an_operation_cannot_wait(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_aftercare", procedure="liposuction", country="KR")
    assert patient.says("ask_medical_advice", text, 0.27)[0].startswith("emergency-call")


def test_swollen_calves_before_any_treatment_are_no_emergency(patient: Any) -> None:
    keys = patient.says("search_clinics", "my calves are swollen in the evening, varicose veins", 0.9, procedure="varicose-veins")
    assert not any(key.startswith("emergency") for key in keys)


def test_what_an_emergency_names_is_no_treatment(patient: Any) -> None:
    patient.says("search_clinics", procedure="brain-tumor-surgery", country="KR")
    patient.says("medical_emergency", "he fell and has a fit", 0.98, procedure="teeth-whitening")
    assert patient.slots["procedure"] == "brain-tumor-surgery"


def test_a_wish_for_deletion_is_no_alarm(patient: Any) -> None:
    patient.language = "ru"
    patient.alike = (("faq-030", 0.45), ("faq-026", 0.12))
    assert any(key.startswith("privacy") for key in patient.says("medical_emergency", "поняла, удалите все что я тут написала", 0.5))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i speak no russian, find someone to help"),
        ("zh", "我不会俄语啊 找个人帮帮我"),
        ("ru", "я не знаю корейского, найдите кого нибудь"),
        ("mn", "би орос хэл мэдэхгүй, хүн олж өгөөч"),
        ("ar", "ما اعرف روسي، ابي احد يساعدني"),
    ],
)
def test_who_wants_somebody_in_an_emergency_gets_a_person(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="vladivostok")
    assert patient.says("ask_interpreter", text, 0.82, spoken_language="ru")[:2] == ["emergency-still", "handover-waiting"]


def test_doubtful_good_news_gets_no_other_answer(patient: Any) -> None:
    patient.alike = (("faq-050", 0.47),)
    patient.says("medical_emergency", "he fell and does not answer", city="busan")
    assert patient.says("search_clinics", "thank God he is in the hospital now", 0.32) == ["emergency-relieved"]


def test_whom_nobody_understands_is_told_to_let_others_call(patient: Any) -> None:
    patient.says("medical_emergency", "he has collapsed", city="guangzhou")
    keys = patient.says("choose_language", "i speak no chinese, how will they understand me", 0.86, language="zh")
    assert keys[0].startswith("emergency-call")
    assert "emergency-no-language" in keys


def test_who_was_cheated_gets_a_kind_word_first(patient: Any) -> None:
    keys = patient.says("verify_facilitator", "a broker took our money and does not answer, we sent him the money", 1.0, country="KR")
    assert keys[0].startswith("conversation-sorry")


def test_who_is_at_home_abroad_gets_the_number_of_that_country_alone(patient: Any) -> None:
    patient.says("search_clinics", procedure="liver-transplant", country="KR")
    patient.says("medical_emergency", "he vomits blood, we are at home in kuwait", country="KW")
    assert patient.line("emergency-call-only")["country"] == {"country": "KW"}


def test_signs_of_danger_are_told_once_it_is_over(patient: Any) -> None:
    patient.says("medical_emergency", "he bleeds", city="seoul")
    patient.alike = (("faq-063", 0.52),)
    patient.says("medical_emergency", "the bleeding stopped. when must we go to the emergency room", 0.67)
    assert patient.keys[0] == "emergency-relieved"
    assert patient.slots["question"] == "faq-063"


def test_after_an_emergency_the_request_that_was_open_waits(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("medical_emergency", "he collapsed, he is not breathing")
    assert patient.says("inform", "we are in Seoul", city="seoul")[0].startswith("emergency-call")
    assert patient.says("inform", "the ambulance is on its way") == ["emergency-called", "requests-waits"]
    assert patient.says("affirm", "yes")[-1] == "requests-ask-date"


def test_a_telephone_told_in_danger_is_no_answer_to_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01", people=1, nationality="MN")
    patient.says("medical_emergency", "he collapsed, he is not breathing")
    keys = patient.says("medical_emergency", "come quickly he is not breathing, 99112233", contact="+97699112233")
    assert keys[0].startswith("emergency-call")


GOOD_NEWS = (
    ("en", "i went, they looked at it and all is well"),
    ("zh", "去看过了 一切都好"),
    ("ru", "съездили, посмотрели, всё в порядке"),
    ("mn", "очоод үзүүлсэн, бүх зүйл сайн"),
    ("ar", "رحنا وكشفوا وكل شي تمام"),
)


@pytest.mark.parametrize(("language", "text"), GOOD_NEWS)
def test_news_in_other_words_end_the_emergency(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    patient.asks = (("emergency_news", 0.95),)
    assert patient.says("medical_emergency", text, 0.9) == ["emergency-relieved"]


def test_what_is_asked_beside_good_news_is_answered(patient: Any) -> None:
    patient.says("medical_emergency", "fever of 39 after the operation", city="seoul")
    patient.asks = (("emergency_news", 0.87),)
    patient.asks_of_clauses = ((), (("ask_documents/after", 0.52),), (("ask_second_opinion/how", 0.93),))
    keys = patient.says("ask_second_opinion", "i went, fever is down. how do i get my papers? i want another doctor to look")
    assert keys[0] == "emergency-relieved"
    assert "emergency-still" not in keys
    assert "questions-answer" in keys
    assert any(key.startswith("services-opinion") for key in keys), keys


BAD_NEWS = (
    ("en", "the ambulance came but he is getting worse"),
    ("zh", "救护车来了 但他越来越不好了"),
    ("ru", "скорая приехала, но ему хуже"),
    ("mn", "түргэн ирсэн ч улам муудаж байна"),
    ("ar", "الاسعاف وصل بس حالته اسوا"),
)


@pytest.mark.parametrize(("language", "text"), BAD_NEWS)
def test_news_that_it_is_worse_ends_no_emergency(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    patient.asks = (("emergency_news", 0.9),)
    assert patient.says("medical_emergency", text, 0.9)[0].startswith("emergency-call")


def test_news_beside_which_the_reader_hears_an_alarm_end_no_emergency(patient: Any) -> None:
    patient.says("medical_emergency", "…", city="seoul")
    patient.asks = (("emergency_news", 0.79), ("medical_emergency", 0.74))
    assert patient.says("medical_emergency", "what do i do, i wait at the door", 0.9)[0].startswith("emergency-call")


GOES_ON = (
    ("en", "ambulance came, he is ok now. lets continue"),
    ("zh", "救护车来了 没事了 我们继续吧"),
    ("ru", "скорая приехала, ему лучше. давайте продолжим"),
    ("mn", "түргэн ирээд үзсэн, одоо зүгээр. хүсэлтээ үргэлжлүүлье"),
    ("ar", "الاسعاف وصل وصار بخير، خلينا نكمل"),
)


@pytest.mark.parametrize(("language", "text"), GOES_ON)
def test_a_form_goes_on_after_good_news(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("medical_emergency", "…")
    assert patient.says("medical_emergency", text, 0.95) == ["emergency-relieved", "requests-back", "requests-ask-date"]
    assert patient.slots["topic"] == "book_consultation"


def test_a_number_told_with_good_news_is_taken_into_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01", nationality="MN")
    patient.says("medical_emergency", "he collapsed, he is not breathing")
    keys = patient.says("medical_emergency", "the ambulance came, he is ok now, my number 99112233")
    assert keys[:3] == ["emergency-relieved", "requests-back", "requests-summary"]
    assert patient.slots["contact"] == "+97699112233"


def test_who_cancels_with_good_news_is_not_told_that_the_request_waits(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("medical_emergency", "he collapsed, he is not breathing")
    keys = patient.says("cancel_request", "the ambulance came, he is stable. cancel the booking please", 0.74)
    assert keys == ["emergency-relieved", "requests-cancel-kept"]


def test_whether_it_costs_money_is_answered_as_of_an_emergency(patient: Any) -> None:
    patient.says("medical_emergency", "he fell and does not move", city="vladivostok")
    patient.asks, patient.alike = (("ask_price", 0.11), ("faq-088", 0.1)), (("faq-088", 0.45),)
    patient.says("ask_payment", "will they ask money? im foreigner", 0.86)
    assert patient.slots["question"] == "faq-088"


HELPLESS = (
    ("en", "oh god what do we do now"),
    ("zh", "急死我了 该怎么做啊"),
    ("ru", "господи, что нам делать"),
    ("mn", "яах вэ, хурдан хэлээч"),
    ("ar", "شو نعمل الحين ساعدونا"),
)


@pytest.mark.parametrize(("language", "text"), HELPLESS)
def test_who_is_helpless_in_an_emergency_gets_the_numbers_again(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    assert patient.says("ask_capabilities", text, 0.9)[0].startswith("emergency-call")


def test_a_place_that_is_surely_told_in_danger_is_no_search_for_a_room(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe")
    patient.asks = (("medical_emergency", 0.99),)
    assert patient.says("ask_accommodation", "the guest house near busan station", 0.92, city="busan")[0].startswith("emergency-call")


def test_a_question_surely_asked_after_an_alarm_is_answered_though_it_is_afraid(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    patient.asks = (("ask_visa", 0.9),)
    assert "emergency-stay" not in patient.says("ask_visa", "i am scared, what do we do about his visa", nationality="MN", country="KR")


CALLED = (
    ("en", "we phoned 119, paramedics are coming"),
    ("zh", "急救车叫过 快到了"),
    ("ru", "бригаду вызвали, выехали"),
    ("mn", "түргэн тусламж руу залгачихсан"),
    ("ar", "كلمنا 997 وجايين"),
)


@pytest.mark.parametrize(("language", "text"), CALLED)
def test_who_called_an_ambulance_is_not_told_to_call(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    patient.alike = (("faq-087", 0.7),)
    assert patient.says("medical_emergency", text, 0.9) == ["emergency-called"]


def test_who_called_and_does_not_know_what_to_do_hears_what_helps_until_then_and_the_numbers_when_it_gets_worse(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    assert patient.says("medical_emergency", "we phoned the ambulance, what do we do until then", 0.9) == [
        "emergency-meanwhile",
        "emergency-again",
    ]
    assert patient.says("medical_emergency", "he is getting worse, what do we do", 0.9)[0].startswith("emergency-call")


FALSE_ALARM = (
    ("en", "oh no i was only testing you"),
    ("zh", "搞错了 他就是睡着"),
    ("ru", "ложная тревога, он просто спал"),
    ("mn", "андуурсан байна, зүгээр л унтаж байсан"),
    ("ar", "كان نايم بس، كنت بجرب"),
)


@pytest.mark.parametrize(("language", "text"), FALSE_ALARM)
def test_a_false_alarm_is_met_with_relief(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    assert patient.says("complaint", text, 0.6) == ["emergency-relieved"]


@pytest.mark.parametrize("text", ["he is ok now but he fainted again", "she is awake and has chest pain", "i called 119, nobody answers"])
def test_good_words_beside_a_sign_or_worse_news_end_no_emergency(patient: Any, text: str) -> None:
    patient.says("medical_emergency", "he does not breathe", city="seoul")
    assert patient.says("medical_emergency", text, 0.9)[0].startswith("emergency-call")


GOES_ON_WITH_NOTHING = (
    ("en", "he is fine now, can we go on with the request"),
    ("zh", "他没大碍 我们接着办申请吧"),
    ("ru", "у него все хорошо, давайте дальше оформлять, на чем мы остановились"),
    ("mn", "аав зүгээр болсон, захиалгаа үргэлжлүүлье"),
    ("ar", "هو بخير، خلونا نكمل الطلب"),
)


@pytest.mark.parametrize(("language", "text"), GOES_ON_WITH_NOTHING)
def test_who_goes_on_after_good_news_with_no_form_open_is_called_off_nothing(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="lasik", city="seoul")
    patient.says("medical_emergency", "…")
    assert patient.says("cancel_request", text, 0.8) == ["emergency-relieved", "emergency-next"]
    assert patient.says("affirm")[-1].startswith("requests-")


@pytest.mark.parametrize(("language", "text"), BAD_NEWS)
def test_worse_news_after_relief_is_an_alarm_again(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", "…", city="seoul")
    patient.asks = (("emergency_news", 0.95),)
    assert patient.says("inform", "…") == ["emergency-relieved"]
    patient.asks = ()
    assert patient.says("complaint", text, 0.9)[0].startswith("emergency-call")
