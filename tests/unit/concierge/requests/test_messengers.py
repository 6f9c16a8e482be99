"""Names in messaging apps, as patients type them."""

from __future__ import annotations

import pytest

from concierge.requests.messengers import find_handle


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "my tg is @sara_lim", "Telegram: @sara_lim"),
        ("en", "wechat id: batbold77", "WeChat: batbold77"),
        ("zh", "威信号 chen_mei88", "WeChat: chen_mei88"),
        ("zh", "微信 meimei", "WeChat: meimei"),
        ("ru", "телега @olga_k", "Telegram: @olga_k"),
        ("mn", "вайбер хаяг tuul_99", "Viber: tuul_99"),
        ("ar", "انستا noura.q8", "Instagram: noura.q8"),
        ("en", "@nomin_x", "@nomin_x"),
    ],
)
def test_a_name_in_an_app_is_a_contact(language: str, text: str, wanted: str) -> None:
    found = find_handle(text, language, is_asked=True)
    assert found is not None
    assert found.value == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "telegram is better for me"), ("en", "do you have whatsapp"), ("ru", "лучше в телеграм"), ("zh", "加我微信")],
)
def test_an_app_without_a_name_is_none(language: str, text: str) -> None:
    assert find_handle(text, language, is_asked=True) is None


def test_a_name_alone_counts_only_where_it_is_asked_for() -> None:
    assert find_handle("@nomin_x", "en", is_asked=False) is None
