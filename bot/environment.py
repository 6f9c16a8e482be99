"""What must be set before Rasa is imported; importing this module imports nothing heavy."""

from __future__ import annotations

import os
import warnings

BEFORE_IMPORT = {
    "OMP_NUM_THREADS": "1",  # the encoder's OpenMP barriers spin: with two threads on a busy machine 120 sentences took 65 s instead of 2
    "OMP_WAIT_POLICY": "PASSIVE",
    "OPENBLAS_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",  # TensorFlow's banner about the processor's instructions
    "CUDA_VISIBLE_DEVICES": "-1",  # Rasa imports TensorFlow though no part of ours uses it: it need not look for a GPU
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",  # Rasa's tracker store is written for SQLAlchemy 1.4 and stays there
    "RASA_TELEMETRY_ENABLED": "false",  # switches Segment and Sentry off
    "LOG_LEVEL_LIBRARIES": "ERROR",
}
DEPRECATED = {
    "pkg_resources": "Rasa's plugins need it; setuptools is held below 80 for it",
    "google": "a namespace package of the old kind",
    "ruamel": "a namespace package of the old kind",
    "mpl_toolkits": "a namespace package of the old kind",
    "sanic_cors": "uses distutils' version class",
    "keras": "invalid escape sequences in its sources",
    "tensorflow": "asks for NumPy's old names of types",
    "jieba": "invalid escape sequences in its sources",
    "rasa": "its tracker store uses SQLAlchemy's old URL call, its loader the old plugin interface",
    "sanic": "asks for an event loop where Python 3.10 wants one to run already",
    "matplotlib": "uses pyparsing's old names",
    "pyparsing": "as matplotlib",
    "flatbuffers": "imports imp",
    "spacy": "its click asks for a removed attribute",
    "weasel": "as spacy",
    "distutils": "asked for by sanic_cors",
    "aiohttp": "Rasa hands its client the event loop, which aiohttp finds unnecessary",
    "dateutil": "utcfromtimestamp",
}
"""Libraries that warn of their own deprecations, and why nobody can mend it: Rasa 3.6.21 is the last of its line."""


def prepare() -> None:
    """Set the environment and hold the warnings back. Call it before the first import of rasa, numpy or tensorflow."""
    for name, value in BEFORE_IMPORT.items():
        os.environ.setdefault(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # only while importing: what a library imports is no fault of ours
        import sanic  # noqa: F401 it resets the filters on import, so they are set after it
    # Told to everyone who comes from Rasa 2 and has a slot named like an entity; ours are mapped on purpose.
    warnings.filterwarnings("ignore", category=UserWarning, message=".*Slot auto-fill has been removed")
    for library in DEPRECATED:
        for category in (DeprecationWarning, FutureWarning, PendingDeprecationWarning):
            warnings.filterwarnings("ignore", category=category, module=rf"{library}(\.|$)")
