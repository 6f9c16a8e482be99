"""Tables of conversations: one row a patient and channel, one row a message, the profile, the cases, the coordinators."""

from __future__ import annotations

import sqlalchemy as sa

from concierge.storage.database import UTCDateTime, metadata

# SQLite counts up only in a plain INTEGER key.
_number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

coordinators = sa.Table(
    "coordinators",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("password_hash", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("created_at", UTCDateTime, nullable=False),
)

conversations = sa.Table(
    "conversations",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("sender", sa.Text, nullable=False),
    sa.Column("owner", sa.Text, nullable=False),
    sa.Column("coordinator", sa.Integer, sa.ForeignKey("coordinators.id")),
    # How often a coordinator took over: a turn that began under a smaller number has lost its right to speak.
    sa.Column("takeovers", sa.Integer, nullable=False),
    # Whether the patient was already told that the bot is away; false again once it has answered.
    sa.Column("apologised", sa.Boolean, nullable=False),
    sa.Column("last_position", sa.Integer, nullable=False),
    sa.Column("lease_holder", sa.Text),
    sa.Column("lease_until", UTCDateTime),
    # Who is sending to the patient, and until when without a sign of life: the lease of the way out.
    sa.Column("deliverer", sa.Text),
    sa.Column("delivering_until", UTCDateTime),
    sa.Column("created_at", UTCDateTime, nullable=False),
    sa.Column("changed_at", UTCDateTime, nullable=False, index=True),
    sa.UniqueConstraint("channel", "sender"),
)

profiles = sa.Table(
    "profiles",
    metadata,
    sa.Column("conversation", sa.Text, sa.ForeignKey("conversations.id"), primary_key=True),
    sa.Column("language", sa.Text),
    sa.Column("language_is_chosen", sa.Boolean, nullable=False),
    sa.Column("details", sa.JSON, nullable=False),
    sa.Column("name", sa.Text),
)

messages = sa.Table(
    "messages",
    metadata,
    sa.Column("id", _number, primary_key=True),
    sa.Column("conversation", sa.Text, sa.ForeignKey("conversations.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("coordinator", sa.Integer, sa.ForeignKey("coordinators.id")),
    sa.Column("provider_id", sa.Text),
    # `text` is what people read, `payload` what the bot is told instead: a pressed button, or the names that she pointed at.
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("payload", sa.Text),
    sa.Column("buttons", sa.JSON, nullable=False),
    sa.Column("custom", sa.JSON, nullable=False),
    sa.Column("meaning", sa.JSON(none_as_null=True)),
    sa.Column("language", sa.Text),
    sa.Column("language_is_certain", sa.Boolean, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("answers", _number, sa.ForeignKey("messages.id")),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("next_attempt_at", UTCDateTime),
    # Why a message could not be delivered.
    sa.Column("reason", sa.Text),
    sa.Column("created_at", UTCDateTime, nullable=False),
    sa.UniqueConstraint("conversation", "position"),
    sa.UniqueConstraint("conversation", "direction", "provider_id"),
    sa.Index("ix_messages_answers", "answers"),
    sa.Index("ix_messages_created_at", "created_at"),
)
sa.Index(
    "ix_messages_received",
    messages.c.conversation,
    messages.c.position,
    sqlite_where=messages.c.state == "received",
    postgresql_where=messages.c.state == "received",
)
sa.Index(
    "ix_messages_queued",
    messages.c.conversation,
    messages.c.position,
    sqlite_where=messages.c.state == "queued",
    postgresql_where=messages.c.state == "queued",
)

# What a messaging app was given of a message to the patient: a long one goes in several parts.
deliveries = sa.Table(
    "deliveries",
    metadata,
    sa.Column("id", _number, primary_key=True),
    sa.Column("message", _number, sa.ForeignKey("messages.id"), nullable=False),
    sa.Column("part", sa.Integer, nullable=False),
    sa.Column("provider_id", sa.Text, index=True),
    # "trying" from before the request until its answer, then "sent".
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("tried_at", UTCDateTime, nullable=False),
    sa.UniqueConstraint("message", "part"),
)

# What a patient sent beside words, fetched from the provider after the message was kept.
attachments = sa.Table(
    "attachments",
    metadata,
    sa.Column("id", _number, primary_key=True),
    sa.Column("message", _number, sa.ForeignKey("messages.id"), nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("name", sa.Text),
    sa.Column("content_type", sa.Text),
    # How the channel finds it at its provider.
    sa.Column("reference", sa.JSON, nullable=False),
    sa.Column("content", sa.LargeBinary),
    # waiting, kept or refused
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("next_attempt_at", UTCDateTime),
)
sa.Index(
    "ix_attachments_waiting",
    attachments.c.id,
    sqlite_where=attachments.c.state == "waiting",
    postgresql_where=attachments.c.state == "waiting",
)

cases = sa.Table(
    "cases",
    metadata,
    sa.Column("id", _number, primary_key=True),
    sa.Column("conversation", sa.Text, sa.ForeignKey("conversations.id"), nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("priority", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("coordinator", sa.Integer, sa.ForeignKey("coordinators.id")),
    sa.Column("opened_at", UTCDateTime, nullable=False),
    sa.Column("changed_at", UTCDateTime, nullable=False),
)
sa.Index(
    "uq_cases_not_closed",
    cases.c.conversation,
    unique=True,
    sqlite_where=cases.c.state != "closed",
    postgresql_where=cases.c.state != "closed",
)

# Keys that every process of an installation shares, such as the one that seals the desk's cookies.
keys = sa.Table(
    "keys",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
