"""Fingers on a keyboard."""

from __future__ import annotations

from concierge.languages.noise import is_noise


def test_fingers_on_a_keyboard_are_no_language() -> None:
    assert is_noise("zzz mnbv ffff")
    assert not is_noise("tuslaarai")
    assert not is_noise("sos")
    assert not is_noise("помогите")


def test_strange_pairs_of_cyrillic_letters_are_no_language() -> None:
    assert is_noise("щшзх ъъъ дллв")
    assert is_noise("фйыцбөахй")
    assert not is_noise("Цэрэндулам")
    assert not is_noise("сколько стоит лазик")
    assert not is_noise("қайырлы таң")
