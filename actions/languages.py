"""Another language: the one asked for, or a choice of all that we speak."""

from __future__ import annotations

from actions.smalltalk import capability_buttons
from actions.topic import TopicAction
from actions.turn import Turn, payload
from concierge.languages.formats import language_of_people
from concierge.languages.registry import languages
from concierge.languages.reply import Button, Line


class ChooseLanguage(TopicAction):
    """Changes the language of the conversation; a chosen language stays, whatever is written later."""

    action_name = "action_language"
    intents = ("choose_language",)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Change to the language asked for, or show which ones there are."""
        people = turn.extra.get("nationality") or turn.extra.get("country")
        wanted = turn.extra.get("language") or (language_of_people(str(people)) if people else None)
        if wanted in languages():
            turn.language, turn.language_is_chosen = str(wanted), True
            turn.say(Line("languages-chosen"), buttons=capability_buttons())
        elif wanted:
            turn.say(Line("languages-not-served", {"wanted": {"language": str(wanted)}}), buttons=own_name_buttons())
        else:
            known = {"list": [{"language": code} for code in languages()]}  # who asks for another one sees that it is not among them
            turn.say(Line("languages-choose", {"known": known}), buttons=own_name_buttons())


def own_name_buttons() -> tuple[Button, ...]:
    """Every language by its own name, so that whoever speaks it finds it."""
    return tuple(
        Button("languages-own-name", payload("choose_language", language=code), {"name": spoken.name})
        for code, spoken in languages().items()
    )
