"""Privacy: what is kept, and deletion through a person, asked for once."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.handover.case import Case
from concierge.languages.registry import languages
from concierge.storage.case_store import CaseStore


def case_of(patient: Any) -> Case | None:
    with patient.database.read() as connection:
        return CaseStore(connection).current(patient.conversation)


def test_what_was_noted_is_shown(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan", nationality="MN")
    patient.says("ask_privacy")
    assert patient.line("privacy-kept")["details"] == {
        "items": [{"name": ["procedure", "lasik"]}, {"name": ["city", "busan"]}, {"country": "MN"}]
    }


def test_who_told_nothing_has_nothing_noted(patient: Any) -> None:
    keys = patient.says("ask_privacy")
    assert keys[:3] == ["privacy-kept-messages", "privacy-seen", "privacy-where"]
    assert keys[-1] == "privacy-offer"


def test_deletion_is_asked_for_only_after_yes(patient: Any) -> None:
    patient.says("ask_privacy", "delete my data")
    assert case_of(patient) is None
    assert patient.says("affirm", "yes") == ["privacy-asked"]
    opened = case_of(patient)
    assert opened is not None
    assert (opened.reason, patient.line("privacy-asked")["reference"]) == ("privacy", f"AYN-{opened.id:06d}")


def test_a_wish_for_deletion_is_seen_even_when_an_appointment_was_asked_for(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact="a@b.mn")
    patient.says("ask_privacy", "delete everything of mine")
    assert patient.says("affirm", "yes") == ["privacy-asked"]
    opened = case_of(patient)
    assert opened is not None
    assert (opened.reason, patient.line("privacy-asked")["reference"]) == ("privacy", f"AYN-{opened.id:06d}")


def test_no_deletes_nothing(patient: Any) -> None:
    patient.says("ask_privacy")
    assert patient.says("deny", "no") == ["conversation-declined"]
    assert case_of(patient) is None


@pytest.mark.parametrize("code", languages())
def test_it_can_be_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.says("ask_privacy", country="CN", people=2)
    assert "{" not in patient.read(code)
    patient.says("affirm", "yes")
    assert "AYN-" in patient.read(code)
    assert caplog.text == ""


def test_a_question_about_privacy_in_a_form_offers_no_deletion_that_a_yes_could_mean(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01", contact="a@b.mn")
    assert "privacy-offer" not in patient.says("ask_privacy", "who will see this?")
    assert "privacy-offer" not in patient.says("ask_privacy", "and can it be deleted later?")
    assert patient.says("affirm", "yes")[0] == "requests-opened"


def test_who_wishes_it_again_when_asked_whether_to_erase_is_taken_at_her_word(patient: Any) -> None:
    patient.says("ask_privacy", "what do you keep of me")
    patient.asks = (("ask_privacy/delete", 0.99),)
    assert patient.says("start_over", "erase all of it", 0.5) == ["privacy-asked"]


def test_what_deletion_means_is_only_asked(patient: Any) -> None:
    patient.says("ask_privacy", "what do you keep of me")
    patient.asks = (("ask_privacy/delete", 0.9),)
    assert "privacy-asked" not in patient.says("ask_privacy", "and if you delete it, what happens to my booking?", 0.6)


def test_a_yes_beside_small_talk_asks_for_the_deletion(patient: Any) -> None:
    patient.says("ask_privacy", "erase my chats")
    assert patient.says("thank", "alright, okay thanks", 0.8)[0] != "privacy-asked"
    patient.says("ask_privacy", "erase my chats")
    assert patient.says("thank", "okay, thanks", 0.8) == ["privacy-asked"]


def test_a_yes_before_a_joke_asks_for_the_deletion(patient: Any) -> None:
    patient.says("ask_privacy", "erase my chats")
    keys = patient.says("out_of_scope", "yes please. do you like football?")
    assert keys[0] == "privacy-asked"
    assert keys[-1].startswith("smalltalk-out-of-scope")


def test_who_wants_it_deleted_is_not_told_that_it_stays(patient: Any) -> None:
    patient.says("ask_privacy", "erase my chats")
    assert patient.says("goodbye", "see you") == ["smalltalk-farewell"]


@pytest.mark.parametrize(
    ("language", "asked", "thanks"),
    [
        ("en", "is it possible to erase it afterwards?", "okay thanks a lot"),
        ("zh", "之后能不能清除掉", "好的，多谢"),
        ("ru", "а стереть это потом можно?", "ок, спасибо"),
        ("mn", "дараа нь арилгаж болох уу", "за ок баярлалаа"),
        ("ar", "هل ممكن تمسحون بياناتي بعدين", "تمام مشكورين"),
    ],
)
def test_thanks_to_who_only_asked_delete_nothing(patient: Any, language: str, asked: str, thanks: str) -> None:
    patient.language = language
    assert patient.says("ask_privacy", asked)[-1] == "privacy-offer"
    assert patient.says("affirm", thanks)[0].startswith("smalltalk-thank")
    assert case_of(patient) is None


def test_who_asked_and_then_wants_it_or_wished_it_politely_has_it_deleted(patient: Any) -> None:
    patient.says("ask_privacy", "can it be erased later?")
    assert patient.says("affirm", "yes") == ["privacy-asked"]
    patient.says("ask_privacy", "erase all of it")
    assert patient.says("affirm", "yes, thank you") == ["privacy-asked"]


def test_a_mere_wish_for_deletion_is_not_told_first_what_is_kept(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan")
    assert patient.says("ask_privacy", "forget everything about me") == ["privacy-offer"]
    assert "privacy-seen" in patient.says("ask_privacy", "who reads that, and can you delete it?")
