"""What is asked after the rule of a visa: one part of it, another passport, the time it takes."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_part_asked_for_after_the_rule_is_told_alone(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    keys = patient.says("ask_visa", "and may my husband come with me?")
    assert keys == ["visa-needed", "visa-companion", "visa-confirm", "conversation-source", *keys[4:]]
    assert not {"visa-document", "visa-remarks", "visa-extension"} & {*keys}


def test_beside_hers_the_passport_of_who_comes_along_is_told_in_a_line(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality=("AE", "KW"))
    keys = patient.says("ask_visa", "which papers?")
    assert keys[:3] == ["visa-free", "visa-free", "visa-documents-longer"]
    assert keys.count("visa-documents-longer") == 1
    assert not {"visa-basis", "visa-remarks", "visa-types-longer"} & {*keys}


def test_who_comes_along_and_needs_a_visa_is_told_the_papers(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality=("AE", "MN"))
    keys = patient.says("ask_visa", "which papers?")
    assert keys[:3] == ["visa-free", "visa-needed", "visa-documents"]


@pytest.mark.parametrize("text", ["my brother is from the Emirates, what about China in spring", "и брат из Эмиратов, ему в Китай весной"])
def test_a_relative_who_goes_elsewhere_is_answered_alone(patient: Any, text: str) -> None:
    patient.says("ask_visa", country="KR", nationality="QA")
    patient.says("ask_visa", text, country="CN", second_nationality="AE", date="2027-03-01/2027-03-31")
    told = [line.values["nationality"] for reply in patient.replies for line in reply.lines if "nationality" in line.values]
    assert told == [{"country": "AE"}]


def test_how_long_the_office_takes_is_told_of_her_own_visa(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="AE")
    patient.asks = (("ask_visa/time", 0.9),)
    keys = patient.says("ask_visa", "and how many days do they need for it")
    assert keys[:2] == ["visa-free", "visa-processing"]
    patient.alike = (("faq-013", 0.9),)
    keys = patient.says("ask_visa", "and how many days do they need for it")
    assert keys[:3] == ["visa-types-longer", "visa-processing", "questions-answer"]


def test_papers_of_a_visa_are_no_others_and_no_childs_unless_one_is_named(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.asks = (("ask_visa/documents", 0.8), ("ask_documents/send", 0.55), ("faq-037", 0.55))
    keys = patient.says("ask_documents", "and what must we put together for it then")
    assert "visa-document" in keys
    assert not {"questions-answer", "services-documents-send"} & {*keys}
    assert "visa-child-along" in patient.says("ask_documents", "and what must we put together for our child then")
