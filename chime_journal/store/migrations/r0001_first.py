"""Schema 1: every table of the first version, the search index, and the journal's own row."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from chime_journal.store.migrations import search

revision = "0001"
down_revision = None


def upgrade() -> None:
    _strengths()
    _goals()
    _reflections()
    _checkins()
    _support()
    op.create_table(
        "vault",
        sa.Column("id", sa.Integer(), sa.CheckConstraint("id = 1"), primary_key=True),
        _text("journal"),
        sa.Column("changed", sa.Integer(), nullable=False),  # since the last backup
    )
    search.create(op.get_bind())


def _whole(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _text(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _instant(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(), nullable=nullable)


def _day(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _clock(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Time(), nullable=nullable)


def _flag(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def _strengths() -> None:
    op.create_table(
        "strength",
        _whole("id"),
        _text("uid"),
        _text("name"),
        _text("story"),
        _day("day"),
        _instant("written_at"),
        _instant("changed_at"),
        _instant("binned_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "strength_domain",
        _whole("strength_id"),
        _text("domain"),
        sa.ForeignKeyConstraint(["strength_id"], ["strength.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("strength_id", "domain"),
    )


def _goals() -> None:
    op.create_table(
        "goal",
        _whole("id"),
        _text("uid"),
        _text("words"),
        _text("why"),
        _text("helpers"),
        _text("state"),
        _day("day"),
        _instant("written_at"),
        _instant("changed_at"),
        _instant("binned_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "goal_state_change",
        _whole("id"),
        _whole("goal_id"),
        _day("day"),
        _instant("changed_at"),
        _text("state"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_goal_state_change_goal_id", "goal_state_change", ["goal_id"])
    op.create_table(
        "goal_strength",
        _whole("goal_id"),
        _whole("strength_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["strength_id"], ["strength.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("goal_id", "strength_id"),
    )
    op.create_index("ix_goal_strength_strength_id", "goal_strength", ["strength_id"])
    op.create_table(
        "goal_tag",
        _whole("goal_id"),
        _text("tag"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("goal_id", "tag"),
    )
    op.create_table(
        "look_back",
        _whole("id"),
        _whole("goal_id"),
        _day("day"),
        _instant("written_at"),
        _whole("went"),
        _text("words"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_look_back_goal_id", "look_back", ["goal_id"])
    op.create_table(
        "step",
        _whole("id"),
        _text("uid"),
        _whole("goal_id"),
        _text("words"),
        _text("details"),
        _whole("strength_id", nullable=True),
        _whole("position"),
        _day("day"),
        _day("done_on", nullable=True),
        _instant("written_at"),
        _instant("changed_at"),
        _instant("binned_at", nullable=True),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["strength_id"], ["strength.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_step_goal_id", "step", ["goal_id"])
    op.create_index("ix_step_strength_id", "step", ["strength_id"])


def _reflections() -> None:
    op.create_table(
        "reflection",
        _whole("id"),
        _text("uid"),
        _day("day"),
        _clock("clock"),
        _whole("offset"),
        _instant("written_at"),
        _instant("changed_at"),
        _flag("good_memory"),
        _flag("memory_hidden"),
        _flag("never_share"),
        _flag("settled"),
        _text("source", nullable=True),
        _instant("binned_at", nullable=True),
        _text("title"),
        _text("body"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_reflection_memory", "reflection", ["id"], sqlite_where=sa.text("good_memory")
    )
    op.create_index("ix_reflection_newest", "reflection", ["binned_at", "day", "clock", "id"])
    op.create_index("ix_reflection_source", "reflection", ["source"], unique=True)
    op.create_table(
        "reflection_goal",
        _whole("reflection_id"),
        _whole("goal_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["reflection_id"], ["reflection.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("reflection_id", "goal_id"),
    )
    op.create_index("ix_reflection_goal_goal_id", "reflection_goal", ["goal_id"])
    op.create_table(
        "reflection_strength",
        _whole("reflection_id"),
        _whole("strength_id"),
        sa.ForeignKeyConstraint(["reflection_id"], ["reflection.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["strength_id"], ["strength.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("reflection_id", "strength_id"),
    )
    op.create_index("ix_reflection_strength_strength_id", "reflection_strength", ["strength_id"])
    op.create_table(
        "reflection_tag",
        _whole("reflection_id"),
        _text("tag"),
        sa.ForeignKeyConstraint(["reflection_id"], ["reflection.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("reflection_id", "tag"),
    )
    op.create_index("ix_reflection_tag_tag", "reflection_tag", ["tag", "reflection_id"])
    op.create_table(
        "reflection_version",
        _whole("id"),
        _whole("reflection_id"),
        _instant("kept_at"),
        _text("title"),
        _text("body"),
        sa.ForeignKeyConstraint(["reflection_id"], ["reflection.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_reflection_version_reflection_id", "reflection_version", ["reflection_id"])


def _checkins() -> None:
    op.create_table(
        "checkin",
        _whole("id"),
        _text("uid"),
        _day("day"),
        _clock("clock"),
        _whole("offset"),
        _instant("written_at"),
        _instant("changed_at"),
        _text("hard"),
        _instant("binned_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_checkin_newest", "checkin", ["binned_at", "day", "clock", "id"])
    op.create_table(
        "checkin_label",
        _whole("checkin_id"),
        _text("label"),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkin.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("checkin_id", "label"),
    )
    op.create_table(
        "rating",
        _whole("checkin_id"),
        _text("domain"),
        _whole("value", nullable=True),
        _text("note"),
        sa.CheckConstraint("value BETWEEN 0 AND 10", name="ck_rating_value"),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkin.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("checkin_id", "domain"),
    )


def _support() -> None:
    op.create_table("own_word", _text("word"), sa.PrimaryKeyConstraint("word"))
    op.create_table(
        "person",
        _whole("id"),
        _text("uid"),
        _text("name"),
        _text("about"),
        _text("reach"),
        _whole("position"),
        _instant("binned_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_table("preference", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name"))
    op.create_table(
        "prompt_seen", _text("prompt"), _instant("seen_at"), sa.PrimaryKeyConstraint("prompt")
    )
    op.create_table(
        "receipt",
        _whole("id"),
        _text("uid"),
        _instant("saved_at"),
        _text("form"),
        _text("for_whom"),
        _day("first_day"),
        _day("last_day"),
        _text("parts"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
