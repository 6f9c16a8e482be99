"""General guidance on screening: which examination from which age."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "catalog_screening",
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text(), nullable=False, unique=True),
        sa.Column("procedure", sa.Text(), sa.ForeignKey("catalog_procedures.id"), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("age_from", sa.BigInteger(), nullable=False),
        sa.Column("age_to", sa.BigInteger(), nullable=True),
        sa.Column("every_years", sa.BigInteger(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("source", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.BigInteger(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("catalog_screening")
