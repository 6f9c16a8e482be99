"""Mongolian abbreviations whose full stop belongs to them, with their full form as the norm."""

from __future__ import annotations

from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS
from spacy.symbols import NORM, ORTH
from spacy.util import update_exc

_ABBREVIATIONS = {
    "г.м.": "гэх мэт",
    "г.м": "гэх мэт",
    "м.э.": "манай эрин",
    "ж.нь": "жишээ нь",
    "т.г.": "төгрөг",
    "төг.": "төгрөг",
    "мян.": "мянга",
    "сая.": "сая",
    "тэрб.": "тэрбум",
    "утас.": "утас",
    "УБ.": "Улаанбаатар",
    "Др.": "доктор",
    "проф.": "профессор",
    "бн": "байна",
    "бна": "байна",
    "бнуу": "байна уу",
    "бгаа": "байгаа",
}

TOKENIZER_EXCEPTIONS = update_exc(BASE_EXCEPTIONS, {short: [{ORTH: short, NORM: full}] for short, full in _ABBREVIATIONS.items()})
