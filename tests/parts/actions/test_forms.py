"""A message about a request, or in the form of one."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.requests.progress import progress_of


def test_a_form_that_is_called_off_is_dropped(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("cancel_request", "forget it, cancel everything") == ["requests-dropped"]


def test_a_country_told_in_the_form_is_the_passport(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("inform", "Aigul, Kyrgyzstan, +996555123456", country="KG", contact="+996555123456")
    assert (patient.slots["country"], patient.slots["city"], patient.slots["nationality"]) == ("KR", "seoul", "KG")


def test_who_wants_to_think_about_it_stops_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    assert patient.says("book_consultation", "wait, let me think it over, i need to think", 0.4) == ["requests-paused"]


def test_anger_at_a_request_asks_how_it_stands(patient: Any) -> None:
    keys = patient.says("complaint", "where is my request, nobody calls", 0.5)
    assert "handover-complaint" in keys
    assert "requests-number-form" in keys


def test_a_yes_that_wants_it_requested_begins_the_form(patient: Any) -> None:
    patient.says("ask_price", "what does lasik cost", procedure="lasik", country="KR")
    patient.says("affirm", "alright lets request it")
    assert patient.slots["topic"] == "book_consultation"


def test_a_question_in_a_form_that_names_a_day_changes_no_day(patient: Any) -> None:
    patient.says("book_consultation", procedure="cabg", country="KR", date="2027-02-10")
    patient.alike = (("faq-077", 0.56),)
    keys = patient.says("cancel_request", "is it not lunar new year in february, is it closed", 0.2, date="2027-02-01/2027-02-28")
    assert "questions-answer" in keys
    assert patient.slots["date"] == "2027-02-10"


def test_a_wish_to_call_off_is_heard_in_a_question_about_the_request(patient: Any) -> None:
    patient.says("check_status", "i want to cancel a request of last month but lost the number")
    assert "requests-cancel-none" in patient.keys


AGREED = (
    ("en", "yes u can share her data with the clinic, everything else correct"),
    ("zh", "好 可以给医院 没问题"),
    ("ru", "да, можете передать врачам, всё верно"),
    ("mn", "тийм ээ, эмнэлэгт дамжуулж болно, зөв байна"),
    ("ar", "ايه تقدرون تعطونها المستشفى كل شي صح"),
    ("ar", "اي نعم موافقه تبعتون تقاريره للعيادة"),
)


@pytest.mark.parametrize(("language", "text"), AGREED)
def test_consent_in_other_words_sends_the_request(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("ask_capabilities", text, 0.3)[0] == "requests-opened"


def test_a_yes_that_was_learned_to_answer_the_form_sends_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.asks = (("form", 1.0),)
    patient.asks_of_clauses = ((("form", 1.0),), (("ask_privacy", 0.95),))
    assert patient.says("affirm", "yes its right and my data may be known there")[0] == "requests-opened"


STOPPED = (
    ("en", "dont send it yet, i must check with my husband"),
    ("zh", "先别提交"),
    ("ru", "не отправляйте пока"),
    ("mn", "түр хүлээж бай, эхнэрээсээ асууя"),
    ("ar", "استنى اسأل زوجتي"),
)


@pytest.mark.parametrize(("language", "text"), STOPPED)
def test_a_form_stopped_for_now_sends_nothing_and_tells_how_to_go_on(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.asks = (("form", 0.89), ("cancel_request", 0.76))
    assert patient.says("check_status", text, 0.3) == ["requests-paused"]
    assert progress_of(patient.database, patient.conversation) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ok but before you do i want to know the deposit"),
        ("zh", "好的 不过想知道押金"),
        ("ru", "да, но сначала скажите про депозит"),
        ("mn", "за гэхдээ урьдчилгааг нь мэдмээр байна"),
        ("ar", "ايه لكن ابي اعرف العربون"),
    ],
)
def test_a_yes_that_waits_for_something_sends_nothing(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01", contact="a@b.mn")
    patient.says("affirm", text, 0.6)
    assert progress_of(patient.database, patient.conversation) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i agree but not to the hospital"),
        ("en", "is it all correct"),
        ("zh", "对吧"),
        ("zh", "我没说可以提交了"),
        ("ru", "я согласна если только не в больницу"),
        ("ar", "مو موافق ترسلون"),
        ("ar", "موافقين بس لا تبعتوا تقاريرها"),
        ("ar", "موافقة بشرط ما توصل لحد"),
        ("ar", "ننتظر موافقة التأمين اول"),
        ("ar", "محتاجة موافقة زوجي"),
    ],
)
def test_a_yes_that_is_denied_or_asked_sends_nothing(patient: Any, language: str, text: str) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01", contact="a@b.mn")
    patient.language = language
    patient.says("inform", text, 0.5)
    assert progress_of(patient.database, patient.conversation) is None


@pytest.mark.parametrize(
    ("language", "text"), [("en", "all good thanks"), ("ru", "все нормально, спасибо"), ("zh", "没问题，谢谢"), ("ar", "كله تمام شكرا")]
)
def test_a_polite_word_calls_nothing_off(patient: Any, language: str, text: str) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01", contact="a@b.mn")
    patient.says("affirm", "yes")
    patient.says("cancel_request", "i may want to cancel it")
    patient.language = language
    assert "requests-cancel-told" not in patient.says("thank", text, 0.9)


def test_words_of_consent_in_what_is_learned_to_call_off_send_nothing(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.asks = (("form", 0.89), ("cancel_request", 0.76))
    patient.says("inform", "you should never send it to them", 0.3)
    assert progress_of(patient.database, patient.conversation) is None


WRONG = (
    ("en", "not everything is correct"),
    ("zh", "不是都对"),
    ("ru", "не всё верно"),
    ("mn", "бүгд зөв биш"),
    ("ar", "مو كل شي صح"),
)


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_what_is_said_not_to_be_right_is_not_sent(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.asks = (("form", 1.0),)
    assert patient.says("affirm", text, 0.57) == ["requests-not-sent"]


@pytest.mark.parametrize("form", [0.1, 0.45])
def test_who_asks_before_she_agrees_has_not_agreed(patient: Any, form: float) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03", people=1)
    patient.says("inform", "99112233", contact="+97699112233", nationality="MN")
    patient.asks = (("ask_privacy", 0.94), ("form", form))
    keys = patient.says("ask_privacy", "before i agree, who gets to see my details")
    assert "privacy-seen" in keys
    assert "requests-opened" not in keys


def test_who_calls_it_off_to_talk_with_somebody_brings_nobody_along(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03")
    patient.asks = (("cancel_request", 0.99), ("form", 0.59))
    patient.says("cancel_request", "no sorry, cancel it, i want to talk with my husband first", people=2)
    assert patient.slots["topic"] == "cancel_request"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i do not consent, you cannot give it to others"),
        ("zh", "不可以给医院看我的资料"),
        ("ru", "не разрешаю передавать мои данные"),
        ("mn", "мэдээллээ эмнэлэгт өгөхийг зөвшөөрөхгүй"),
        ("ar", "ما اسمح لكم ترسلون بياناتي"),
    ],
)
def test_a_refusal_that_is_heard_as_a_yes_sends_nothing(patient: Any, language: str, text: str) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03", people=1)
    patient.says("inform", "99112233", contact="+97699112233", nationality="MN")
    patient.language = language
    keys = patient.says("affirm", text, 0.6)
    assert "requests-opened" not in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "信息没有错误，没有问题，我同意"), ("en", "yes everything correct, send it"), ("ar", "كله صحيح، ارسلوا الطلب")],
)
def test_all_is_well_is_no_correction(patient: Any, language: str, text: str) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03", people=1)
    patient.says("inform", "99112233", contact="+97699112233", nationality="MN")
    patient.language = language
    assert any(key == "requests-opened" for key in patient.says("affirm", text, 0.8))


PLAIN_YES = (
    ("en", "ya all fine, submit it pls"),
    ("zh", "嗯 都没问题 发过去吧"),
    ("ru", "угу все норм, шлите"),
    ("mn", "за бүгд зөв, явуулчих"),
    ("ar", "اي تمام دزوه"),
)


def sum_up(patient: Any, language: str) -> None:
    """Fill in the form up to its summary, in a language."""
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03", people=1)
    patient.says("inform", "99112233", contact="+97699112233", nationality="MN")
    patient.language = language


@pytest.mark.parametrize(("language", "text"), PLAIN_YES)
def test_a_message_of_nothing_but_a_yes_sends_whatever_it_is_heard_as(patient: Any, language: str, text: str) -> None:
    sum_up(patient, language)
    assert patient.says("deny", text, 0.9)[0] == "requests-opened"


NO_PLAIN_YES = (
    ("en", "ok all good send it later"),
    ("en", "all good? send it?"),
    ("en", "its fine but dont send"),
    ("zh", "没问题 先不发"),
    ("zh", "可以发吗"),
    ("ru", "все норм, но не отправляйте"),
    ("ru", "верно ли все"),
    ("mn", "зөв, илгээхгүй"),
    ("mn", "илгээх үү"),
    ("ar", "تمام بس لا ترسلوه"),
    ("ar", "ما في مشكله بعدين ارسله"),
)


@pytest.mark.parametrize(("language", "text"), NO_PLAIN_YES)
def test_words_of_a_yes_beside_any_other_send_nothing(patient: Any, language: str, text: str) -> None:
    sum_up(patient, language)
    assert "requests-opened" not in patient.says("complaint", text, 0.4)
    assert progress_of(patient.database, patient.conversation) is None


WAITING = (
    ("en", "whats the number again"),
    ("en", "how long until they write"),
    ("zh", "怎么没人联系我"),
    ("ru", "никто не написал до сих пор"),
    ("mn", "хэн ч холбогдохгүй байна"),
    ("ar", "امتى هيردوا علي"),
)


@pytest.mark.parametrize(("language", "text"), WAITING)
def test_who_waits_after_sending_learns_how_it_stands(patient: Any, language: str, text: str) -> None:
    sum_up(patient, language)
    patient.says("affirm")
    patient.alike = (("faq-087", 0.6),)
    patient.asks = (("request_human", 0.75),)
    assert patient.says("request_human", text, 0.9)[-1] == "requests-status-waiting"


def test_who_complains_or_wants_a_person_while_waiting_gets_one(patient: Any) -> None:
    sum_up(patient, "en")
    patient.says("affirm")
    assert "handover-waiting" in patient.says("request_human", "nobody writes, get me a real person")


def test_a_correction_after_the_status_changes_the_request(patient: Any) -> None:
    sum_up(patient, "en")
    patient.says("affirm")
    patient.says("check_status", "how does it stand")
    assert patient.says("change_itinerary", "make it june instead", date="2027-06-01/2027-06-30")[0] == "requests-updated"


def test_another_telephone_after_sending_changes_the_request(patient: Any) -> None:
    sum_up(patient, "en")
    patient.says("affirm")
    patient.says("check_status", "how does it stand")
    assert patient.says("check_status", "write to 88112233", 0.5, contact="+97688112233")[0] == "requests-updated"


def test_a_day_on_which_to_send_is_none_of_the_journey(patient: Any) -> None:
    sum_up(patient, "en")
    assert patient.says("affirm", "fine but send it tomorrow", date="2026-12-02") == ["requests-paused"]
    assert patient.slots["date"] == "2027-05-03"


def test_going_on_with_a_form_calls_nothing_off(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    assert patient.says("cancel_request", "where did we stop with it", 0.6)[-1] == "requests-ask-date"


LAID_ASIDE = [
    ("en", "i am busy right now, let me do the rest later", "ok i'm back, let's continue"),
    ("ru", "мне пора, допишу позже", "можем продолжать"),
    ("zh", "我现在没空，稍后再填", "现在有空了，继续填"),
    ("mn", "одоо цаг алга, маргааш бөглөе", "одоо завтай боллоо, үргэлжлүүлье"),
    ("ar", "مشغولة الحين، نكمل بكره", "يلا نكمل الطلب"),
]


@pytest.mark.parametrize(("language", "later", "again"), LAID_ASIDE)
def test_a_form_laid_aside_asks_nothing_and_goes_on_where_it_stopped(patient: Any, language: str, later: str, again: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("inform", "5/2027", date="2027-05-01/2027-05-31")
    assert patient.says("goodbye", later, 0.6) == ["requests-paused"]
    patient.says("thank", "🙏")
    assert patient.says("affirm", again, 0.5) == ["requests-so-far", "requests-ask-people"]


TOLD = [
    ("en", "could you read it back to me"),
    ("ru", "напомните что я написала"),
    ("zh", "目前都记了些什么"),
    ("mn", "надаас юу бичиж авсан бэ"),
    ("ar", "ذكرني بما قلته"),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_was_told_so_far_is_read_back_and_the_question_stays(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", city="seoul")
    assert patient.says("check_status", text, 0.4) == ["requests-so-far", "requests-ask-date"]


INSTEAD = [
    ("en", "no, Busan instead of Seoul", "Busan"),
    ("ru", "Пусан вместо Сеула", "Пусан"),
    ("mn", "Сөүл биш Пусан", "Пусан"),
    ("ar", "بوسان مش سيول", "بوسان"),
]


@pytest.mark.parametrize(("language", "text", "city"), INSTEAD)
def test_one_city_instead_of_another_changes_the_summary_and_compares_nothing(patient: Any, language: str, text: str, city: str) -> None:
    sum_up(patient, language)
    patient.asks = (("form", 0.9), ("compare_options", 0.6))
    start = text.index(city)
    keys = patient.says_with("compare_options", text, [{"entity": "city", "value": "busan", "start": start, "end": start + len(city)}])
    assert keys[:2] == ["requests-changed", "requests-summary"]
    assert not any(key.startswith(("compare", "clinics")) for key in keys)


def test_back_at_the_summary_asks_the_last_question_and_keeps_its_answer(patient: Any) -> None:
    sum_up(patient, "en")
    known = patient.slots["contact"]
    assert patient.says("inform", "go back", 0.5) == ["requests-ask-contact"]
    assert patient.slots["contact"] == known


def test_a_wish_to_be_booked_is_no_answer_to_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    assert patient.says("book_consultation", "please book it", 0.95)[-1] == "requests-ask-date"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes but without my number"),
        ("zh", "可以，但别给电话"),
        ("ru", "да, но без моего номера"),
        ("mn", "тийм, харин утсыг минь бүү өг"),
        ("ar", "نعم بس بدون رقمي"),
    ],
)
def test_a_yes_with_a_but_sends_nothing(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("inform", "MN", nationality="MN")
    assert patient.keys[-1] == "requests-consent"
    assert "requests-opened" not in patient.says("affirm", text, 0.8)
