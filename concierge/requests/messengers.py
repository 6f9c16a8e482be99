"""Names in messaging apps by which somebody can be reached: "telegram @bold", "微信 lily_8866"."""

from __future__ import annotations

import re

from concierge.context.cues import cues, words_of
from concierge.context.mentions import Mention
from concierge.languages.folding import fold, fold_with_offsets
from concierge.languages.known_words import languages_of

MESSENGERS = ("telegram", "wechat", "whatsapp", "viber", "kakaotalk", "instagram")
"""Kinds of words in data/<language>/cues; the first English one is the app's own name."""
_HANDLE = re.compile(r"(?<![\w.@+-])@?[A-Za-z][A-Za-z0-9_.-]{2,31}(?<![.-])(?![A-Za-z0-9_@])")
_LETTERS_OF_OTHERS = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]")
_IS_APP_BEFORE = re.compile(r"\s*[:：=-]?\s*")


def find_handle(text: str, language: str, *, is_asked: bool) -> Mention | None:
    """The name in a messaging app that a message tells, after the app's own name when it says which; alone only where it `is_asked` for.

    >>> find_handle("my tg is @bold_88", "en", is_asked=False).value
    'Telegram: @bold_88'
    """
    folded = fold_with_offsets(text)
    apps = [(folded.span(*place), app) for app in MESSENGERS for place in cues(folded.text, None, app)]
    words_for_id = [folded.span(*place)[1] for place in cues(folded.text, language, "app_name")]
    for match in _HANDLE.finditer(text):
        told = match[0]
        near = [app for (_, end), app in sorted(apps) if end <= match.start()][-1:] or [app for (_, _), app in apps][:1]
        is_app = any(start < match.end() and match.start() < end for (start, end), _ in apps)
        is_word = bool(languages_of(told.lower())) or bool(cues(fold(told), language, "app_name"))
        ends = [end for (_, end), _ in apps] + words_for_id
        is_named = any(end <= match.start() and _IS_APP_BEFORE.fullmatch(text[end : match.start()]) for end in ends)
        is_latin_only = not _LETTERS_OF_OTHERS.search(text) and not words_for_id
        is_handle = is_named and (bool(re.search(r"[\d_.]", told)) or not is_latin_only)
        if told.startswith("@") and (near or is_asked):
            is_handle = True
        elif not near or is_app or is_word:
            is_handle = False
        if is_handle:
            return Mention("contact", f"{words_of('en', near[0])[0]}: {told}" if near else told, *match.span())
    return None
