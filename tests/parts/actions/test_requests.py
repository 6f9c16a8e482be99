"""An appointment asked for in few questions, its state, calling it off; nothing confirmed that no person confirmed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from concierge.handover import accounts, give_back, open_case, take
from concierge.handover.case import Case
from concierge.languages.registry import languages
from concierge.languages.rendering import has_words
from concierge.requests.progress import progress_of
from concierge.requests.questions import SUMMARY
from concierge.settings import Settings
from concierge.storage.case_store import CaseStore
from concierge.storage.conversation_store import ConversationStore

REASONS = (
    "requested",
    "emergency",
    "complaint",
    "booking",
    "medical-advice",
    "bot-failed",
    "cannot-answer",
    "stepped-in",
    "privacy",
    "cancel",
)


def case_of(patient: Any) -> Case | None:
    with patient.database.read() as connection:
        return CaseStore(connection).current(patient.conversation)


def skip(patient: Any, question: str) -> list[str]:
    keys: list[str] = patient.presses(f'/book_consultation{{"choice": "{question}"}}')
    return keys


def test_four_questions_that_may_all_stay_open(patient: Any) -> None:
    assert patient.says("book_consultation") == ["requests-begin", "requests-ask-procedure"]
    assert skip(patient, "procedure") == ["requests-ask-country"]
    assert skip(patient, "country") == ["requests-ask-date"]
    assert skip(patient, "date") == ["requests-ask-contact"]
    assert case_of(patient) is None
    assert skip(patient, "contact") == ["requests-opened", "requests-not-booked"]
    opened = case_of(patient)
    assert opened is not None
    assert opened.reason == "booking"
    assert patient.line("requests-opened")["reference"] == f"AYN-{opened.id:06d}"


def test_answers_in_words_are_taken_and_only_what_is_missing_is_asked(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan", nationality="MN")
    assert patient.says("book_consultation") == ["requests-so-far", "requests-ask-date"]
    assert patient.says("inform", "in December", date="2026-12-01/2026-12-31") == ["requests-ask-contact"]
    keys = patient.says("inform", "+97699112233", contact="+97699112233")
    assert keys[0] == "requests-opened"
    told = {line.values["label"]["words"]: line.values["value"] for line in patient.replies[0].lines if line.key == "requests-row"}
    assert told == {
        "requests-label-procedure": {"name": ["procedure", "lasik"]},
        "requests-label-city": {"name": ["city", "busan"]},
        "requests-label-date": {"date": "2026-12-01/2026-12-31"},
        "requests-label-nationality": {"country": "MN"},
        "requests-label-contact": "+97699112233",
    }


def test_buttons_answer_too(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik")
    assert patient.presses('/book_consultation{"country": "KR"}') == ["requests-ask-date"]
    month = next(payload for payload in patient.payloads if '"date"' in payload)
    assert patient.presses(month) == ["requests-ask-contact"]


def test_an_answer_that_we_do_not_understand_is_left_for_the_coordinator(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    keys = patient.says("nlu_fallback", "when the apricots bloom", 0.2)
    assert keys == ["requests-left-for-coordinator", "requests-ask-contact"]


def test_no_leaves_a_question_open(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("deny", "no") == ["requests-ask-contact"]


def test_a_question_of_another_topic_is_not_taken_for_ours(patient: Any) -> None:
    patient.says("ask_price")
    assert patient.slots["pending"] == "procedure"
    assert "requests-ask-procedure" in patient.says("book_consultation")


def test_what_is_said_later_is_added_to_the_same_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact="a@b.mn")
    first = case_of(patient)
    keys = patient.says("inform", "there are three of us", people=3)
    assert keys[0] == "requests-updated"
    assert case_of(patient) == first


def test_a_vague_case_becomes_the_request(patient: Any) -> None:
    patient.says("request_human")
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact="a@b.mn")
    opened = case_of(patient)
    assert opened is not None
    assert opened.reason == "booking"


def test_the_state_of_a_request(patient: Any) -> None:
    assert patient.says("check_status") == ["requests-status-none"]
    assert "/book_consultation" in patient.payloads
    opened = open_case(patient.database, patient.conversation, "complaint", "normal", progress_time())
    assert patient.says("check_status") == ["requests-status-waiting"]
    line = patient.line("requests-status-waiting")
    assert (line["reference"], line["about"]) == (f"AYN-{opened.id:06d}", {"words": "requests-about-complaint"})
    assert line["since"] == {"date": "2026-03-02"}  # the day in UTC+8


def test_cancelling_asks_first(patient: Any) -> None:
    patient.says("request_human")
    assert patient.says("cancel_request") == ["requests-cancel-sure"]
    assert case_of(patient) is not None
    assert patient.says("deny", "no") == ["conversation-declined"]
    assert case_of(patient) is not None
    patient.says("cancel_request")
    assert patient.says("affirm", "yes") == ["requests-cancel-closed"]
    assert case_of(patient) is None
    assert patient.says("check_status") == ["requests-status-closed"]


def test_an_earlier_yes_cancels_nothing(patient: Any) -> None:
    patient.says("request_human")
    patient.says("affirm", "yes")
    assert patient.says("cancel_request") == ["requests-cancel-sure"]


def test_what_a_coordinator_arranged_is_cancelled_by_a_coordinator(patient: Any) -> None:
    opened = open_case(patient.database, patient.conversation, "booking", "normal", progress_time())
    given = {"database_url": patient.database.url, "desk_user": "saruul", "desk_password": "a-password-for-tests"}
    accounts.ensure_first_coordinator(patient.database, Settings.parse_obj(given))
    coordinator = accounts.sign_in(patient.database, "saruul", "a-password-for-tests")
    take(patient.database, opened.id, coordinator, progress_time(2))
    give_back(patient.database, opened.id, coordinator, progress_time(3))
    patient.says("cancel_request")
    assert patient.says("affirm", "yes") == ["requests-cancel-told"]
    progress = progress_of(patient.database, patient.conversation)
    assert progress is not None
    assert (progress.case.state, progress.case.reason) == ("open", "cancel")


def test_an_emergency_is_not_cancelled(patient: Any) -> None:
    patient.says("medical_emergency", country="KR")
    patient.says("cancel_request")
    assert patient.says("affirm", "yes") == ["requests-cancel-kept"]
    assert case_of(patient) is not None


def test_nothing_to_cancel(patient: Any) -> None:
    assert patient.says("cancel_request") == ["requests-cancel-none"]


@pytest.mark.parametrize("code", languages())
def test_every_reason_and_detail_has_words(code: str) -> None:
    wanted = [f"requests-about-{reason}" for reason in REASONS] + [f"requests-label-{detail.replace('_', '-')}" for detail in SUMMARY]
    assert [key for key in wanted if not has_words(key, code)] == []


@pytest.mark.parametrize("code", languages())
def test_a_request_can_be_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    told = {"budget": {"amount": 5000, "currency": "USD"}, "duration": "P10D", "people": 2, "language": "ru", "contact": "a@b.mn"}
    patient.says("book_consultation", procedure="lasik", city="busan", date="2026-12-01/2026-12-31", nationality="MN", **told)
    assert "AYN-" in patient.read(code)
    for intent in ("check_status", "cancel_request"):
        patient.says(intent)
        assert "{" not in patient.read(code)
    assert caplog.text == ""


def progress_time(hour: int = 0) -> datetime:
    """Late on the first of March in UTC, which is already the second at the clinics."""
    return datetime(2026, 3, 1, 18, tzinfo=timezone.utc) + timedelta(hours=hour)


def test_a_question_aside_is_answered_and_the_form_goes_on(patient: Any) -> None:
    assert patient.says("book_consultation", procedure="lasik", country="KR")[-1] == "requests-ask-date"
    keys = patient.says("ask_interpreter", "does anybody there speak mongolian")
    assert keys[0] != "requests-back"
    assert keys[-2:] == ["requests-back", "requests-ask-date"]
    assert patient.says("inform", "in may", date="2027-05-01/2027-05-31")[-1] != "requests-ask-date"


def test_an_emergency_leaves_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert "requests-back" not in patient.says("medical_emergency", "he cannot breathe")


def booked_by(patient: Any, contact: str) -> str:
    """Book, keep the profile as the gateway would, and return the number of the request."""
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact=contact)
    with patient.database.begin() as connection:
        ConversationStore(connection).change_profile(patient.conversation, details={"contact": contact})
    return str(patient.line("requests-opened")["reference"])


def test_a_request_of_another_conversation_is_told_to_who_knows_its_contact(patient: Any, another: Any) -> None:
    number = booked_by(another, "a@b.mn")
    assert patient.says("inform", f"{number}?") == ["requests-whose"]
    assert patient.says("inform", "x@y.mn", contact="x@y.mn") == ["requests-not-found"]
    patient.says("check_status", f"what about {number}")
    assert patient.says("check_status", f"{number} a@b.mn", contact="a@b.mn") == ["requests-status-waiting"]
    assert patient.line("requests-status-waiting")["reference"] == number


def test_a_request_of_another_conversation_is_cancelled_by_who_knows_its_contact(patient: Any, another: Any) -> None:
    number = booked_by(another, "a@b.mn")
    assert patient.says("cancel_request", f"cancel {number}, a@b.mn", contact="a@b.mn") == ["requests-cancel-sure"]
    assert patient.says("affirm", "yes") == ["requests-cancel-closed"]
    assert another.says("check_status") == ["requests-status-closed"]
