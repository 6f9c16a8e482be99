"""Mongolian for spaCy, in the shape of spaCy's own language data; importing this registers the code `mn`."""

from __future__ import annotations

from spacy.language import BaseDefaults, Language
from spacy.util import registry

from bot.nlu.spacy_mn.lex_attrs import LEX_ATTRS
from bot.nlu.spacy_mn.punctuation import TOKENIZER_INFIXES
from bot.nlu.spacy_mn.stop_words import STOP_WORDS
from bot.nlu.spacy_mn.tokenizer_exceptions import TOKENIZER_EXCEPTIONS


class MongolianDefaults(BaseDefaults):
    """What spaCy's tokenizer needs to know of Mongolian."""

    tokenizer_exceptions = TOKENIZER_EXCEPTIONS
    infixes = TOKENIZER_INFIXES
    lex_attr_getters = LEX_ATTRS
    stop_words = STOP_WORDS


@registry.languages("mn")
class Mongolian(Language):  # type: ignore[no-untyped-call]
    """Mongolian in Cyrillic letters."""

    lang = "mn"
    Defaults = MongolianDefaults


__all__ = ["Mongolian"]
