"""A headless Chromium, and what people do with the pages in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, ViewportSize, expect, sync_playwright

from concierge.settings import ROOT

CHROMIUM = "/usr/bin/chromium"
QUIET = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
SCREENS = ROOT / "tests" / "output" / "screens"
PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 30_000
"""Milliseconds that an answer of the bot may take on a busy machine."""


def words(language: str, screen: str, key: str) -> str:
    """The plain words of a key of data/<language>/screens/<screen>.ftl."""
    text = (ROOT / "data" / language / "screens" / f"{screen}.ftl").read_text(encoding="utf-8")
    found = re.search(rf"^{key} = (.+)$", text, re.MULTILINE)
    assert found, f"{language}/{screen}.ftl has no {key}"
    return found[1]


def told(language: str) -> dict[str, Any]:
    """How a language introduces itself."""
    introduction: dict[str, Any] = yaml.safe_load((ROOT / "data" / language / "language.yml").read_text(encoding="utf-8"))
    return introduction


@dataclass
class Screen:
    """One page in its own browser window, with whatever it complained of."""

    page: Page
    name: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._listen)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def shot(self, moment: str) -> None:
        """Keep what the screen shows, and see that nothing sticks out at the side."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENS / f"{self.name}-{moment}.png")
        assert self.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{self.name} is too wide: {moment}"

    def barriers(self) -> list[str]:
        """What would keep somebody with a screen reader or a keyboard out, as axe finds it."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("axe.run(document)")["violations"]
        return [f"{self.name}: {fault['id']} at {node['target']}" for fault in found for node in fault["nodes"]]

    def _listen(self, message: ConsoleMessage) -> None:
        # The desk asks who sits at it before anybody has signed in; the browser reports the refusal by itself.
        if message.type in {"error", "warning"} and "401" not in message.text:
            self.complaints.append(message.text)


@dataclass
class PatientScreen(Screen):
    """The patients' page."""

    @property
    def answers(self) -> Locator:
        """What the bot has said so far, the greeting left out."""
        return self.page.locator(".message.bot:not(.greeting)")

    def say(self, text: str) -> None:
        """Write and press Enter."""
        self.page.locator("textarea").fill(text)
        self.page.keyboard.press("Enter")
        expect(self.page.locator(".message.patient .bubble").last).to_have_text(text)

    def ask(self, text: str) -> Locator:
        """Say something and wait for the bot's answer to it."""
        before = self.answers.count()
        self.say(text)
        expect(self.answers).not_to_have_count(before, timeout=PATIENCE)
        return self.answers.last


@dataclass
class DeskScreen(Screen):
    """The coordinators' desk."""

    def sign_in(self, name: str, password: str) -> None:
        """Fill in the form and send it."""
        self.page.locator("[name=name]").fill(name)
        self.page.locator("[name=password]").fill(password)
        self.page.locator("ayan-sign-in button").click()
        expect(self.page.locator("ayan-case-list")).to_be_visible()

    def speak(self, language: str) -> None:
        """Choose the language of the desk."""
        self.page.locator("ayan-language-chooser select").select_option(language)
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def press(self, language: str, key: str) -> None:
        """Press the button with these words."""
        self.page.locator("ayan-case-view").get_by_role("button", name=words(language, "desk", key), exact=True).click()

    def answer(self, text: str) -> None:
        """Write to the patient."""
        self.page.locator("ayan-case-view textarea").fill(text)
        self.page.keyboard.press("Enter")


@pytest.fixture(scope="module")  # no longer: its event loop would stay with all later tests
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET.split())
        yield chromium
        chromium.close()


@pytest.fixture
def window(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Opens windows of one person each, in a language and of a size; closes them."""
    opened: list[BrowserContext] = []

    def open_window(language: str, viewport: ViewportSize, *, bypass_csp: bool = False) -> BrowserContext:
        locale = str(told(language)["locale"]).replace("_", "-")
        opened.append(browser.new_context(locale=locale, viewport=viewport, bypass_csp=bypass_csp, timezone_id="Asia/Ulaanbaatar"))
        return opened[-1]

    yield open_window
    for context in opened:
        context.close()
