"""The catalog: a table for each kind of fact, and the count of loads."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TYPES = {
    "text": sa.Text(),
    "whole": sa.BigInteger(),
    "flag": sa.Boolean(),
    "day": sa.Date(),
    "many": sa.JSON(),
    "exact": sa.String(40),
}
_PROVENANCE = "source many, as_of whole, confidence text"
_TABLES = {
    "catalog_sources": ("id text unique, title text, publisher text, year whole, kind text"),
    "catalog_specialties": (f"id text unique, {_PROVENANCE}"),
    "catalog_cities": (
        f"id text unique, name_native text, country text, region text, airports_iata many, role text, note text, {_PROVENANCE}"
    ),
    "catalog_facilities": (
        "id text unique, name_native text, kind text, city text catalog_cities.id, country text, "
        "specialties many, accreditation many, languages many, has_international_centre text, "
        f"direct_billing_insurers many, website text optional, note text, {_PROVENANCE}"
    ),
    "catalog_procedures": (
        "id text unique, specialty text catalog_specialties.id, typical_hospital_nights whole, "
        "min_days_before_flying whole, follow_up_days whole, suits_checkup_builder flag, remarks many, "
        f"note text optional, {_PROVENANCE}"
    ),
    "catalog_prices": (
        "procedure text catalog_procedures.id, country text, low whole, high whole, currency text, "
        f"usd_low whole, usd_high whole, unit text optional, remarks many, {_PROVENANCE}"
    ),
    "catalog_price_relations": (
        "id text unique, procedures many, cheaper_country text, cheaper_city text optional catalog_cities.id, "
        "compared_with many, compared_city text optional catalog_cities.id, ratio_low exact optional, "
        f"ratio_high exact optional, statement text, {_PROVENANCE}"
    ),
    "catalog_packages": (
        "id text unique, days whole, cities many, country text, facilities many, procedures many, "
        "included_items many, currency text, low whole, high whole, usd_low whole, usd_high whole, "
        f"for_whom many, remarks many, note text optional, {_PROVENANCE}"
    ),
    "catalog_visa_rules": (
        "destination text, nationality text, visa_required text, visa_free_days whole optional, "
        "visa_free_basis many, valid_from day optional, valid_until day optional, "
        "visa_free_covers_treatment text optional, medical_visa_type many, documents many, "
        "processing_days_min whole optional, processing_days_max whole optional, companion_rule many, "
        f"extension many, remarks many, offices many, {_PROVENANCE}"
    ),
    "catalog_holidays": (
        f"id text unique, country text, dates many, precision text, days whole optional, effect_on_care many, {_PROVENANCE}"
    ),
    "catalog_services": (
        "id text unique, category text, country text, city text optional catalog_cities.id, about text, "
        f"price_terms many, provider many, contact many, {_PROVENANCE}"
    ),
    "catalog_service_prices": (
        f"service text catalog_services.id, low whole, high whole, currency text, unit text, remarks many, {_PROVENANCE}"
    ),
    "catalog_insurance": (f"id text unique, type text, countries many, about text, {_PROVENANCE}"),
    "catalog_transport": (
        "id text unique, mode text, from_city text catalog_cities.id, to_city text catalog_cities.id, "
        "minutes_min whole, minutes_max whole, duration many, frequency many, currency text optional, "
        f"low whole optional, high whole optional, price_basis many, remarks many, {_PROVENANCE}"
    ),
    "catalog_lodging": (
        "id text unique, type text, city text catalog_cities.id, near_facility text catalog_facilities.id, "
        f"currency text, low_per_night whole, high_per_night whole, features many, {_PROVENANCE}"
    ),
    "catalog_attractions": (
        "id text unique, city text catalog_cities.id, kind text, suitability_after_treatment many, "
        f"remarks many, note text optional, {_PROVENANCE}"
    ),
    "catalog_emergency": (
        f"country text unique, general text, ambulance text, police text, fire text, other_numbers many, remarks many, {_PROVENANCE}"
    ),
    "catalog_questions": (f"id text unique, topic text, country text, question text, answer text, {_PROVENANCE}"),
    "catalog_institutions": (f"id text unique, name text, country text, kind text, role text, {_PROVENANCE}"),
    "catalog_programmes": (f"id text unique, name text, country text, first_year whole, last_year whole, description text, {_PROVENANCE}"),
    "catalog_figures": (f"id text unique, subject text, low exact, high exact, unit text, note text optional, {_PROVENANCE}"),
    "catalog_terms": (f"id text unique, domain text, {_PROVENANCE}"),
    "catalog_rates": ("currency text, per_usd exact, day day, source many, confidence text"),
}


def upgrade() -> None:
    """Make the tables, and the row that counts loads."""
    for name, columns in _TABLES.items():
        position = sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False)
        op.create_table(name, position, *(_column(told) for told in columns.split(", ")))
    op.create_table(
        "catalog_version",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.execute("INSERT INTO catalog_version (id, number) VALUES (1, 0)")


def downgrade() -> None:
    """Drop the tables again, those that refer to others first."""
    op.drop_table("catalog_version")
    for name in reversed(_TABLES):
        op.drop_table(name)


def _column(told: str) -> sa.Column[Any]:
    """A column from `name type`, then perhaps `optional`, `unique`, or the column of another table that it refers to."""
    name, kind, *more = told.split()
    refers = [sa.ForeignKey(word) for word in more if "." in word]
    return sa.Column(name, _TYPES[kind], *refers, nullable="optional" in more, unique="unique" in more or None)
