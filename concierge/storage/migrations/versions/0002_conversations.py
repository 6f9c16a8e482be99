"""Conversations, profiles, messages, cases, coordinators, keys."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.database import UTCDateTime

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "coordinators",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("password_hash", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coordinators"),
        sa.UniqueConstraint("name", name="uq_coordinators_name"),
    )
    op.create_table("keys", sa.Column("name", sa.Text, nullable=False), sa.Column("value", sa.Text, nullable=False), _key("keys", "name"))
    _conversations()
    _profiles()
    _messages()
    _cases()


def _key(table: str, column: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(column, name=f"pk_{table}")


def _points_at(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("coordinator", sa.Integer),
        sa.Column("takeovers", sa.Integer, nullable=False),
        sa.Column("apologised", sa.Boolean, nullable=False),
        sa.Column("last_position", sa.Integer, nullable=False),
        sa.Column("lease_holder", sa.Text),
        sa.Column("lease_until", UTCDateTime),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        _key("conversations", "id"),
        _points_at("conversations", "coordinator", "coordinators.id"),
        sa.UniqueConstraint("channel", "sender", name="uq_conversations_channel_sender"),
    )
    op.create_index("ix_conversations_changed_at", "conversations", ["changed_at"])


def _profiles() -> None:
    op.create_table(
        "profiles",
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("language_is_chosen", sa.Boolean, nullable=False),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("name", sa.Text),
        _key("profiles", "conversation"),
        _points_at("profiles", "conversation", "conversations.id"),
    )


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("direction", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("coordinator", sa.Integer),
        sa.Column("provider_id", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("payload", sa.Text),
        sa.Column("buttons", sa.JSON, nullable=False),
        sa.Column("custom", sa.JSON, nullable=False),
        sa.Column("meaning", sa.JSON),
        sa.Column("language", sa.Text),
        sa.Column("language_is_certain", sa.Boolean, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("answers", NUMBER),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_attempt_at", UTCDateTime),
        sa.Column("created_at", UTCDateTime, nullable=False),
        _key("messages", "id"),
        _points_at("messages", "conversation", "conversations.id"),
        _points_at("messages", "coordinator", "coordinators.id"),
        _points_at("messages", "answers", "messages.id"),
        sa.UniqueConstraint("conversation", "position", name="uq_messages_conversation_position"),
        sa.UniqueConstraint("conversation", "direction", "provider_id", name="uq_messages_conversation_direction_provider_id"),
    )
    op.create_index("ix_messages_answers", "messages", ["answers"])
    op.create_index("ix_messages_created_at", "messages", ["created_at"])
    received = sa.text("state = 'received'")
    op.create_index("ix_messages_received", "messages", ["conversation", "position"], sqlite_where=received, postgresql_where=received)


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("priority", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("coordinator", sa.Integer),
        sa.Column("opened_at", UTCDateTime, nullable=False),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        _key("cases", "id"),
        _points_at("cases", "conversation", "conversations.id"),
        _points_at("cases", "coordinator", "coordinators.id"),
    )
    still = sa.text("state != 'closed'")
    op.create_index("uq_cases_not_closed", "cases", ["conversation"], unique=True, sqlite_where=still, postgresql_where=still)


def downgrade() -> None:
    """Drop the tables."""
    for table in ("cases", "messages", "profiles", "conversations", "keys", "coordinators"):
        op.drop_table(table)
