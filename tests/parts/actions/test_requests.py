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


def booked(patient: Any, contact: str = "a@b.mn") -> list[str]:
    """The request of a patient who tells everything at once and agrees; the keys of the last answer."""
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact=contact)
    keys: list[str] = patient.says("affirm", "yes")
    return keys


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


def test_what_is_said_later_is_added_to_the_same_request(patient: Any) -> None:
    booked(patient)
    first = case_of(patient)
    keys = patient.says("inform", "there are three of us", people=3)
    assert keys[0] == "requests-updated"
    assert case_of(patient) == first


def test_a_vague_case_becomes_the_request(patient: Any) -> None:
    patient.says("request_human")
    booked(patient)
    opened = case_of(patient)
    assert opened is not None
    assert opened.reason == "booking"


def test_the_state_of_a_request(patient: Any) -> None:
    assert patient.says("check_status") == ["requests-status-none", "requests-number-form"]
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
    assert patient.says("cancel_request")[-1] == "requests-cancel-kept"
    assert case_of(patient) is not None


def test_nothing_to_cancel(patient: Any) -> None:
    assert patient.says("cancel_request") == ["requests-cancel-none", "requests-number-form"]


@pytest.mark.parametrize("code", languages())
def test_every_reason_and_detail_has_words(code: str) -> None:
    wanted = [f"requests-about-{reason}" for reason in REASONS] + [f"requests-label-{detail.replace('_', '-')}" for detail in SUMMARY]
    assert [key for key in wanted if not has_words(key, code)] == []


@pytest.mark.parametrize("code", languages())
def test_a_request_can_be_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    told = {"budget": {"amount": 5000, "currency": "USD"}, "duration": "P10D", "people": 2, "language": "ru", "contact": "a@b.mn"}
    patient.says("book_consultation", procedure="lasik", city="busan", date="2026-12-01/2026-12-31", nationality="MN", **told)
    assert "a@b.mn" in patient.read(code)
    patient.says("affirm", "yes")
    assert "AYN-" in patient.read(code)
    for intent in ("check_status", "cancel_request"):
        patient.says(intent)
        assert "{" not in patient.read(code)
    assert caplog.text == ""


def progress_time(hour: int = 0) -> datetime:
    """Late on the first of March in UTC, which is already the second at the clinics."""
    return datetime(2026, 3, 1, 18, tzinfo=timezone.utc) + timedelta(hours=hour)


def booked_by(patient: Any, contact: str) -> str:
    """Book, keep the profile as the gateway would, and return the number of the request."""
    booked(patient, contact=contact)
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


def test_a_complaint_is_not_shown_or_cancelled_as_the_request_that_is_looked_for(patient: Any) -> None:
    patient.says("complaint", "you never answer")
    patient.says("check_status", "i lost the number, my phone is +97455512345", contact="+97455512345")
    assert patient.keys == ["requests-not-found-by"]
    assert patient.says("cancel_request", "cancel my old request")[0] == "requests-cancel-none"


def test_a_message_about_how_it_stands_and_calling_it_off_asks_whether_to(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", nationality="MN", people=1, contact="a@b.mn")
    patient.says("affirm", "yes")
    patient.parts = ("check_status", "cancel_request")
    assert "requests-cancel-sure" in patient.says("cancel_request", "the surgery came up at home after all, cancel it please", 0.99)


def test_a_strange_number_and_a_long_wait_are_met(patient: Any) -> None:
    keys = patient.says("check_status", "my request AY-7K2P9 from two weeks ago, nobody answered")
    assert keys[:2] == ["requests-sorry-wait", "requests-number-strange"]


def test_a_lost_number_leads_to_a_person(patient: Any) -> None:
    assert patient.says("check_status", "i lost the number of my request") == ["requests-number-lost"]


def test_a_telephone_number_right_after_a_chinese_word_is_no_request_number(patient: Any) -> None:
    patient.language = "zh"
    patient.says("check_status", "查一下我的申请")
    text = "电话13566021177"
    found = [{"entity": "contact", "value": "+8613566021177", "start": 2, "end": len(text)}]
    assert patient.says_with("inform", text, found, 0.99) == ["requests-not-found-by"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "nobody gave me a number"),
        ("ru", "мне номер не дали"),
        ("zh", "没给我编号"),
        ("mn", "дугаар өгөөгүй шүү дээ"),
        ("ar", "محد عطاني رقم"),
    ],
)
def test_who_has_no_number_is_not_asked_for_it_again(patient: Any, language: str, text: str) -> None:
    patient.says("check_status")
    patient.language = language
    assert patient.says("ask_privacy", text) == ["requests-number-lost"]


def test_the_same_is_not_asked_twice(patient: Any) -> None:
    patient.says("check_status")
    assert patient.says("check_status", "so how does it stand") == ["requests-number-lost"]


def test_a_request_called_off_in_plain_words_is_not_only_laid_aside(patient: Any) -> None:
    patient.language = "mn"
    patient.says("book_consultation", procedure="mri", city="seoul")
    assert "requests-dropped" in patient.says("cancel_request", "болилоо доо, хүсэлтээ цуцлаарай")
