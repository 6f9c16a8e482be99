"""Fingers on a keyboard."""

from __future__ import annotations

from concierge.languages.noise import is_noise


def test_fingers_on_a_keyboard_are_no_language() -> None:
    assert is_noise("zzz mnbv ffff")
    assert not is_noise("tuslaarai")
    assert not is_noise("sos")
    assert not is_noise("помогите")
