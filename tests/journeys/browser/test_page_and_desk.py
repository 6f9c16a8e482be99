"""A patient at a phone and a coordinator at a desk, over everything that runs, in headless Chromium."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from playwright.sync_api import BrowserContext, Locator, expect

from concierge.languages.registry import languages
from concierge.settings import ROOT

from .conftest import DESKTOP, PATIENCE, PHONE, DeskScreen, PatientScreen, told, words

Window = Callable[..., BrowserContext]


def conversation(language: str) -> list[dict[str, Any]]:
    path = ROOT / "tests" / "conversations" / language / "first-journey.yml"
    steps: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return steps


def loaded(things: Locator) -> int:
    """How many there are, once there are any: the list comes after the page."""
    expect(things).not_to_have_count(0)
    return things.count()


@pytest.mark.parametrize(("language", "desk_language"), [("en", "ru"), ("ar", "en")])
def test_a_patient_is_answered_and_handed_to_a_person_and_back(running: Any, window: Window, language: str, desk_language: str) -> None:
    patient = PatientScreen(window(language, PHONE).new_page(), f"patient-{language}")
    desk = DeskScreen(window(desk_language, DESKTOP).new_page(), f"desk-{language}")
    steps = conversation(language)

    patient.page.goto(running.url)
    expect(patient.page.locator("html")).to_have_attribute("dir", told(language)["direction"])
    expect(patient.page.locator(".greeting .bubble")).to_have_text(words(language, "widget", "chat-greeting"))
    patient.shot("1-greeting")

    for number, step in enumerate(steps, start=2):
        answer = patient.ask(step["patient"])
        expect(answer.locator(".said")).to_have_attribute("lang", language)
        for part in step.get("says", []):
            expect(patient.answers.filter(has_text=part).last).to_be_visible()
        patient.shot(f"{number}-{step['intent']}")
    expect(patient.page.locator(".status")).to_have_text(words(language, "widget", "status-waiting"))

    spoken = patient.page.locator(".message").count()
    patient.page.reload()
    expect(patient.page.locator(".message")).to_have_count(spoken)

    desk.page.goto(f"{running.url}/desk")
    expect(desk.page.locator("ayan-sign-in")).to_be_visible()
    desk.shot("1-sign-in")
    desk.sign_in(running.desk_user, running.desk_password)
    desk.speak(desk_language)
    waiting = desk.page.locator("ayan-case-list li button").filter(has_text=words(desk_language, "desk", "state-open"))
    expect(desk.page).to_have_title(re.compile(rf"\({loaded(waiting)}\)"))
    # Other journeys leave cases behind; of all conversations the newest is this patient's.
    desk.page.locator("ayan-case-list nav button").last.click()
    newest = desk.page.locator("ayan-case-list li button").first
    expect(newest).to_contain_text(words(desk_language, "desk", "state-open"))
    newest.click()
    transcript = desk.page.locator("ayan-case-view .transcript")
    for step in steps:
        expect(transcript.get_by_text(step["patient"])).to_be_visible()
    expect(transcript.locator(".translation").first).to_have_attribute("lang", desk_language)
    expect(transcript.locator(".meaning").first).to_contain_text(words(desk_language, "desk", f"intent-{steps[0]['intent']}"))
    desk.shot("2-case")

    desk.press(desk_language, "case-take")
    expect(patient.page.locator(".status")).to_have_text(words(language, "widget", "status-coordinator"))
    desk.answer("Сайн байна уу? Saruul here <b>today</b>")
    expect(patient.page.locator(".message.coordinator .bubble")).to_have_text("Сайн байна уу? Saruul here <b>today</b>")
    bot_said = patient.answers.count()
    patient.say("👍 13:30?")
    expect(transcript.get_by_text("👍 13:30?")).to_be_visible()
    desk.answer("13:30 ✓")
    expect(patient.page.locator(".message.coordinator .bubble").last).to_have_text("13:30 ✓")
    assert patient.answers.count() == bot_said, "the bot spoke while a person held the conversation"
    patient.shot("7-person")
    desk.shot("3-taken")
    desk.page.set_viewport_size(PHONE)
    desk.shot("4-phone")

    desk.press(desk_language, "case-give-back")
    expect(patient.page.locator(".status")).to_be_empty()
    patient.ask(steps[0]["patient"])
    patient.shot("8-given-back")
    assert patient.complaints + desk.complaints == []


def test_a_button_answers_and_a_card_can_be_read(running: Any, window: Window) -> None:
    patient = PatientScreen(window("ar", PHONE).new_page(), "patient-button")
    patient.page.goto(running.url)
    before = patient.answers.count()
    patient.page.locator(".greeting .replies button").first.click()
    expect(patient.answers).not_to_have_count(before, timeout=PATIENCE)
    expect(patient.page.locator(".card").first).to_be_visible()
    button = patient.page.locator(".replies.fresh button").first
    title = button.inner_text()
    before = patient.answers.count()
    button.click()
    expect(patient.page.locator(".message.patient .bubble").last).to_have_text(title)
    expect(patient.answers).not_to_have_count(before, timeout=PATIENCE)
    patient.shot("answered")
    assert patient.complaints == []


def test_another_language_changes_the_page_and_the_bot(running: Any, window: Window) -> None:
    patient = PatientScreen(window("en", DESKTOP).new_page(), "patient-language")
    patient.page.goto(running.url)
    patient.ask(words("en", "widget", "suggestion-checkup"))
    before = patient.answers.count()
    patient.page.locator("ayan-language-chooser select").select_option("ar")
    expect(patient.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(patient.page.locator(".message.patient .bubble").last).to_have_text(told("ar")["name"])
    expect(patient.answers).not_to_have_count(before, timeout=PATIENCE)
    expect(patient.answers.last.locator(".said")).to_have_attribute("lang", "ar")
    patient.shot("changed")
    patient.page.reload()
    expect(patient.page.locator("html")).to_have_attribute("lang", "ar")
    assert patient.complaints == []


def test_words_without_a_network_wait_and_arrive(running: Any, window: Window) -> None:
    context = window("en", PHONE)
    patient = PatientScreen(context.new_page(), "patient-offline")
    patient.page.goto(running.url)
    patient.ask(words("en", "widget", "suggestion-checkup"))
    context.set_offline(offline=True)
    before = patient.answers.count()
    patient.say("is anybody awake over there at this hour")
    expect(patient.page.locator(".unsent")).to_contain_text(words("en", "widget", "unsent-waiting"))
    expect(patient.page.locator(".status")).to_have_text(words("en", "widget", "status-offline"))
    patient.shot("waiting")
    context.set_offline(offline=False)
    expect(patient.page.locator(".unsent")).to_have_count(0)
    expect(patient.answers).not_to_have_count(before, timeout=PATIENCE)


def test_starting_anew_asks_first_and_then_forgets(running: Any, window: Window) -> None:
    patient = PatientScreen(window("en", DESKTOP).new_page(), "patient-anew")
    patient.page.goto(running.url)
    patient.ask(words("en", "widget", "suggestion-checkup"))
    anew = patient.page.locator("ayan-anew")
    anew.get_by_role("button").first.click()
    anew.get_by_role("button", name=words("en", "widget", "chat-anew-cancel")).click()
    expect(patient.page.locator(".message.patient")).to_have_count(1)
    anew.get_by_role("button").first.click()
    patient.shot("question")
    anew.locator("dialog button.main").click()
    expect(patient.page.locator(".message.patient")).to_have_count(0)
    patient.page.reload()
    expect(patient.page.locator(".greeting .replies button").first).to_be_visible()
    expect(patient.page.locator(".message.patient")).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_page_and_desk_keep_nobody_out(running: Any, window: Window, language: str) -> None:
    # The examiner is a script of its own, which the pages' own policy would refuse.
    patient = PatientScreen(window(language, PHONE, bypass_csp=True).new_page(), f"examined-{language}")
    desk = DeskScreen(window(language, DESKTOP, bypass_csp=True).new_page(), f"examined-desk-{language}")
    patient.page.goto(running.url)
    expect(patient.page.locator(".greeting")).to_be_visible()
    barriers = patient.barriers()
    patient.ask(words(language, "widget", "suggestion-clinic"))
    patient.ask(words(language, "widget", "suggestion-person"))
    barriers += patient.barriers()
    desk.page.goto(f"{running.url}/desk")
    expect(desk.page.locator("ayan-sign-in")).to_be_visible()
    barriers += desk.barriers()
    desk.sign_in(running.desk_user, running.desk_password)
    desk.page.locator("ayan-case-list li button").first.click()
    expect(desk.page.locator("ayan-case-view .message").first).to_be_visible()
    assert barriers + desk.barriers() == []


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_language_greets_on_every_screen(running: Any, window: Window, language: str, viewport: Any) -> None:
    patient = PatientScreen(window(language, viewport).new_page(), f"greeting-{language}-{viewport['width']}")
    patient.page.goto(running.url)
    expect(patient.page.locator("html")).to_have_attribute("lang", language)
    expect(patient.page.locator("h1")).to_have_text(words(language, "widget", "page-headline"))
    expect(patient.page.locator("textarea")).to_have_attribute("placeholder", words(language, "widget", "chat-placeholder"))
    expect(patient.page).to_have_title(words(language, "widget", "page-title"))
    patient.shot("page")
    assert patient.complaints == []
