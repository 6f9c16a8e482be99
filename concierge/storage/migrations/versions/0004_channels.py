"""Messaging apps: what was sent in how many parts, who is sending, and what patients sent beside words."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add columns and tables."""
    op.add_column("conversations", sa.Column("deliverer", sa.Text()))
    op.add_column("conversations", sa.Column("delivering_until", _moment))
    op.add_column("messages", sa.Column("reason", sa.Text()))
    queued = sa.text("state = 'queued'")
    op.create_index("ix_messages_queued", "messages", ["conversation", "position"], sqlite_where=queued, postgresql_where=queued)
    op.create_table(
        "deliveries",
        sa.Column("id", _number, primary_key=True),
        sa.Column("message", _number, sa.ForeignKey("messages.id"), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("provider_id", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tried_at", _moment, nullable=False),
        sa.UniqueConstraint("message", "part", name="uq_deliveries_message_part"),
    )
    op.create_index("ix_deliveries_provider_id", "deliveries", ["provider_id"])
    op.create_table(
        "attachments",
        sa.Column("id", _number, primary_key=True),
        sa.Column("message", _number, sa.ForeignKey("messages.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("content_type", sa.Text()),
        sa.Column("reference", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", _moment),
    )
    op.create_index("ix_attachments_message", "attachments", ["message"])
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_attachments_waiting", "attachments", ["id"], sqlite_where=waiting, postgresql_where=waiting)


def downgrade() -> None:
    """Take them away."""
    op.drop_table("attachments")
    op.drop_table("deliveries")
    op.drop_index("ix_messages_queued", "messages")
    op.drop_column("messages", "reason")
    op.drop_column("conversations", "delivering_until")
    op.drop_column("conversations", "deliverer")
