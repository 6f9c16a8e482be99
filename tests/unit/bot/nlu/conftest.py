"""Rasa warns of itself when it is imported; what we test here are our parts."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import bot.nlu.red_flags
    import bot.nlu.tokenizer  # noqa: F401 brings spaCy and jieba
