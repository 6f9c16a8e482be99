"""Ways to pay that a message names by their brand, and those of which the catalog says nothing for a country."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from concierge.context.cues import cues
from concierge.languages.folding import fold
from concierge.languages.reply import Line, Value

BRANDS = ("mir", "unionpay", "wechat", "alipay", "kaspi", "apple")
"""Their words are `pay_<brand>` in data/<language>/cues/payment.yml."""
TOLD: Mapping[str, frozenset[str]] = MappingProxyType({
    "KR": frozenset({"unionpay", "alipay", "wechat"}),
    "CN": frozenset({"wechat", "alipay"}),
    "RU": frozenset({"unionpay"}),
})  # fmt: skip
"""The brands that the catalog names for each country: in catalog/insurance.csv, faq-016 and faq-017."""


def brand_lines(text: str, language: str | None, country: str | None) -> list[Line]:
    """That the catalog does not tell of the brands named, as far as it tells nothing; one that it knows anywhere is left to the country."""
    told = TOLD.get(str(country), frozenset().union(*TOLD.values()))
    unknown: list[Value] = [
        {"words": f"services-brand-{brand}"} for brand in BRANDS if brand not in told and cues(fold(text), language, f"pay_{brand}")
    ]
    return [Line("services-brand-unknown", {"brands": {"list": unknown}})] if unknown else []
