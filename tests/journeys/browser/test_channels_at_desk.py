"""What a coordinator sees of a messaging app: a patient's file, and an answer that could not be delivered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests
from playwright.sync_api import BrowserContext, expect

from tests.journeys.conversation import wait_for
from tests.twins.provider import Webhook

from .conftest import DESKTOP, PATIENCE, DeskScreen, words

Window = Callable[..., BrowserContext]


def bring(twin: Any, webhook: Webhook) -> None:
    answer = requests.post(twin.address, data=webhook.body, headers=webhook.headers, params=webhook.params, timeout=30)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(("desk_language", "sender"), [("en", "7700112201"), ("ar", "7700112202")])
def test_a_file_and_an_undelivered_answer(running: Any, window: Window, desk_language: str, sender: str) -> None:
    twin = running.company.twins["telegram"]
    bring(twin, twin.file(sender, "document", "mri-report.pdf", b"%PDF-1.7 a report", "application/pdf"))
    expect_sent(twin, sender, 1)
    twin.faults.append(twin.refused)
    bring(twin, twin.text(sender, "Сайн байна уу"))

    desk = DeskScreen(window(desk_language, DESKTOP).new_page(), f"desk-channels-{desk_language}")
    desk.page.goto(f"{running.url}/desk")
    desk.sign_in(running.desk_user, running.desk_password)
    desk.speak(desk_language)
    desk.page.locator("ayan-case-list nav button").last.click()
    desk.page.locator("ayan-case-list li button").first.click()
    transcript = desk.page.locator("ayan-case-view .transcript")
    link = transcript.get_by_role("link", name="mri-report.pdf")
    expect(link).to_be_visible(timeout=PATIENCE)
    with desk.page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "mri-report.pdf"

    undelivered = transcript.locator(".undelivered")
    expect(undelivered).to_contain_text("bot was blocked by the user", timeout=PATIENCE)
    desk.shot("1-undelivered")
    assert desk.barriers() == []
    desk.press(desk_language, "undelivered-again")
    expect(undelivered).to_have_count(0, timeout=PATIENCE)
    expect_sent(twin, sender, 2)
    expect(transcript.get_by_text(words(desk_language, "desk", "sent-state-sent"), exact=True).last).to_be_visible()
    desk.shot("2-sent-again")
    assert desk.complaints == []


def expect_sent(twin: Any, sender: str, count: int) -> None:
    """Wait until the patient's app has shown so many parts."""
    wait_for(lambda: len(twin.texts(sender)) >= count)
