"""Pages of reflections newest first, and the days that hold one."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    func,
    literal_column,
    select,
    text,
)
from sqlmodel import col

from chime_journal.diary import highlight, pictures
from chime_journal.diary.question import Question
from chime_journal.model.chime import Tag, with_topics
from chime_journal.model.instant import UtcDateTime
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import (
    Filter,
    PageOfPreviews,
    Preview,
    Reflection,
    ReflectionTag,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

OPENING = 1000  # characters read for an excerpt; blank lines may fill the first of them

OPENING_TEXT = func.substr(col(Reflection.body), 1, OPENING)

# Two ways to a page. Walking ix_reflection_newest stops when the page is full and never sorts: at
# 100,000 reflections a common word is answered in 10 ms, where other plans take hundreds. A few
# hits are fetched one by one and sorted, which is quicker than walking past all the others.
# The plus, which changes nothing else, keeps SQLite from going the other way.
FEW = 300
_ID = literal_column("+reflection.id", Integer)
_BINNED_AT = literal_column("+reflection.binned_at", UtcDateTime)
# Worded as the partial index ix_reflection_memory is, or SQLite would not use it.
GOOD_MEMORIES: Select[int] = (
    select(literal_column("id")).select_from(text("reflection")).where(text("good_memory"))
)

_NEWEST_FIRST = (
    col(Reflection.day).desc(),
    col(Reflection.clock).desc(),
    col(Reflection.id).desc(),
)

Line = Row[int, date, time, int, bool, str, str]  # id, day, clock, offset, good, title, words


def page(db: Connection, asked: Filter, limit: int) -> PageOfPreviews:
    """Return the newest reflections, up to `limit`, and whether more follow."""
    question = Question.read(asked.words)
    newest_first = (
        _lines(question)
        .where(*_conditions(asked, question, few=_lets_few_pass(db, asked, question)))
        .order_by(*_NEWEST_FIRST)
        .limit(limit + 1)
    )
    lines = db.execute(newest_first).all()
    return PageOfPreviews(_previews(db, lines[:limit], question), len(lines) > limit)


def order(db: Connection, asked: Filter) -> Sequence[int]:
    """Return the id of every reflection that passes the filter, newest first.

    SQLite joins them to one text: 100,000 rows one by one would take Python three times as long,
    and keep the window from its turn meanwhile.
    """
    question = Question.read(asked.words)
    few = _lets_few_pass(db, asked, question)
    newest_first = (
        select(col(Reflection.id))
        .where(*_conditions(asked, question, few=few))
        .order_by(*_NEWEST_FIRST)
        .subquery()
    )
    joined = db.scalar(select(func.group_concat(newest_first.c.id)))
    return array("q", map(int, joined.split(","))) if joined else array("q")


def previews(db: Connection, ids: Sequence[int], words: str) -> list[Preview]:
    """Return these reflections in this order, with `words` marked; those that are gone are not."""
    question = Question.read(words)
    there = _lines(question).where(col(Reflection.id).in_(ids), _BINNED_AT.is_(None))
    found = {preview.id: preview for preview in _previews(db, db.execute(there).all(), question)}
    return [found[id_] for id_ in ids if id_ in found]


def _lines(question: Question) -> Select[int, date, time, int, bool, str, str]:
    """Return what a preview is made of."""
    # The words found may stand anywhere in a text; without words its beginning is enough.
    words = col(Reflection.body) if question else OPENING_TEXT
    return select(
        col(Reflection.id),
        col(Reflection.day),
        col(Reflection.clock),
        col(Reflection.offset),
        col(Reflection.good_memory),
        col(Reflection.title),
        words,
    )


def marked_days(db: Connection, first: date, last: date, asked: Filter) -> set[date]:
    """Return the days from `first` to `last` on which a reflection passes the filter."""
    days = (
        select(col(Reflection.day))
        .distinct()
        .where(
            col(Reflection.day).between(first, last),
            *_conditions(asked, Question.read(asked.words), few=False),
        )
    )
    return set(db.scalars(days))


def _lets_few_pass(db: Connection, asked: Filter, question: Question) -> bool:
    """Tell whether any part of the filter lets only few reflections pass."""
    sets = _narrowing(asked, question)
    return any(len(db.scalars(ids.limit(FEW)).all()) < FEW for ids in sets)


def _narrowing(asked: Filter, question: Question) -> list[Select[int]]:
    """Return the parts of a filter that are sets of ids, so that only shown rows are read."""
    sets = question.ids()
    if asked.tags:
        sets.append(
            select(col(ReflectionTag.reflection_id)).where(
                col(ReflectionTag.tag).in_([tag.value for tag in with_topics(asked.tags)])
            )
        )
    if asked.good_memory:
        sets.append(GOOD_MEMORIES)
    return sets


def _conditions(asked: Filter, question: Question, *, few: bool) -> list[ColumnElement[bool]]:
    """Return what a reflection must fulfil to be shown; all of it."""
    binned_at = _BINNED_AT if few else col(Reflection.binned_at)
    id_ = col(Reflection.id) if few else _ID
    conditions: list[ColumnElement[bool]] = [binned_at.is_(None)]
    if asked.first_day is not None:
        conditions.append(col(Reflection.day) >= asked.first_day)
    if asked.last_day is not None:
        conditions.append(col(Reflection.day) <= asked.last_day)
    conditions += [id_.in_(ids) for ids in _narrowing(asked, question)]
    return conditions + question.inside()


def _previews(db: Connection, lines: Sequence[Line], question: Question) -> list[Preview]:
    wanted = question.pattern if question else None
    ids = [line.id for line in lines]
    tags, pictured = tags_of(db, ids), pictures.pictured(db, ids)
    previews = []
    for id_, day, clock, offset, good, title, words in lines:
        excerpt = highlight.excerpt(words, wanted)
        previews.append(
            Preview(
                id=id_,
                moment=Moment(day, clock, offset),
                title=title,
                excerpt=excerpt,
                tags=tags[id_],
                good_memory=good,
                pictured=id_ in pictured,
                hit=highlight.spans(excerpt, wanted) if wanted else (),
                title_hit=highlight.spans(title, wanted) if wanted else (),
            )
        )
    return previews


def tags_of(db: Connection, ids: Sequence[int]) -> dict[int, frozenset[Tag]]:
    """Return the tags of each of these reflections; none is an empty set."""
    found: dict[int, set[Tag]] = defaultdict(set)
    rows = select(col(ReflectionTag.reflection_id), col(ReflectionTag.tag)).where(
        col(ReflectionTag.reflection_id).in_(ids)
    )
    for id_, tag in db.execute(rows):
        found[id_].add(Tag(tag))
    return {id_: frozenset(found[id_]) for id_ in ids}


def openings(db: Connection, day: date) -> list[tuple[int, str, str]]:
    """Return id, title and first words of a day's reflections, in the order of the day."""
    rows = (
        select(col(Reflection.id), col(Reflection.title), OPENING_TEXT)
        .where(col(Reflection.binned_at).is_(None), col(Reflection.day) == day)
        .order_by(col(Reflection.clock), col(Reflection.id))
    )
    return [(id_, title, highlight.excerpt(opening)) for id_, title, opening in db.execute(rows)]


def name(title: str, opening: str) -> str:
    """Return what a reflection is called in other places: its title, or its first words."""
    return title.strip() or highlight.excerpt(opening)


def memories(db: Connection, today: date) -> Sequence[int]:
    """Return the good memories of earlier days that Today may show, in a lasting order."""
    shown = (
        select(col(Reflection.id))
        .where(
            col(Reflection.id).in_(GOOD_MEMORIES),
            _BINNED_AT.is_(None),
            col(Reflection.memory_hidden).is_(False),
            func.trim(col(Reflection.title) + OPENING_TEXT) != "",  # a picture alone says nothing
            col(Reflection.day) < today,
        )
        .order_by(col(Reflection.id))
    )
    return db.scalars(shown).all()
