"""Questions of the knowledge base as buttons, when a message may have asked them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.intents import KNOWN_QUESTION
from actions.turn import Turn, payload
from concierge.languages.reply import Button
from concierge.questions.reading import read_questions

CALL_PERSON = payload("request_human")


def question_buttons(turn: Turn, questions: Sequence[str]) -> list[Button]:
    """Buttons that ask these questions, in the patient's language."""
    words = read_questions(turn.language)
    return [
        Button("questions-button", payload(KNOWN_QUESTION, choice=one), {"question": words[one].question})
        for one in questions
        if one in words
    ]


def offer(turn: Turn, questions: Sequence[str]) -> None:
    """Add questions that may be meant to the buttons of the answer, before the person, if one stands at the end."""
    last = turn.replies[-1]
    person = last.buttons[-1:] if last.buttons and last.buttons[-1].payload == CALL_PERSON else ()
    others = last.buttons[: len(last.buttons) - len(person)]
    turn.replies[-1] = replace(last, buttons=(*others, *question_buttons(turn, questions), *person))
