"""Rasa's HTTP API is closed but for what the contract names."""

from __future__ import annotations

import json
import warnings
from types import SimpleNamespace
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from sanic.response import json as answer

from bot.serve import close_doors, name_language


def request(method: str, path: str) -> Any:
    return SimpleNamespace(method=method, path=path)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/status"),
        ("GET", "/version"),
        ("POST", "/model/parse"),
        ("POST", "/webhooks/ayan/turn"),
        ("GET", "/webhooks/ayan/ready"),
    ],
)
def test_a_named_door_is_open(method: str, path: str) -> None:
    assert close_doors(request(method, path)) is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/model"),
        ("DELETE", "/model"),
        ("POST", "/model/train"),
        ("GET", "/domain"),
        ("GET", "/conversations/x/tracker"),
        ("POST", "/conversations/x/messages"),
        ("POST", "/webhooks/rest/webhook"),
        ("GET", "/model/parse"),
        ("POST", "/model/parse/"),
    ],
)
def test_every_other_door_is_closed(method: str, path: str) -> None:
    refused = close_doors(request(method, path))
    assert refused is not None
    assert refused.status == 404


def test_a_parse_names_its_language_even_when_there_is_none() -> None:
    response = answer({"intent": {}})
    name_language(request("POST", "/model/parse"), response)
    assert json.loads(response.body or b"") == {"language": None, "intent": {}}


def test_a_told_language_stays() -> None:
    response = answer({"language": "mn"})
    name_language(request("POST", "/model/parse"), response)
    assert json.loads(response.body or b"")["language"] == "mn"
