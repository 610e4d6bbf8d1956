"""Earlier texts: kept when a text that was left, or most of one, is changed.

One way for everything that is reshaped over time: reflections, and the parts of the story.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, UnaryExpression, delete, func, insert, or_, select, update
from sqlmodel import col

from chime_journal.errors import Gone
from chime_journal.model.reflection import Reflection, ReflectionVersion
from chime_journal.model.story import StoryPart, StoryVersion
from chime_journal.model.version import Version

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Mapped

LONG_WRITING = timedelta(minutes=30)
ALL_KEPT_FOR = timedelta(days=30)
WORTH_KEEPING = 200  # characters; most of such a text going at once may be a slip

Present = Row[datetime, bool, str, str]  # changed at, settled, title, body


@dataclass(frozen=True, slots=True)
class Versions:
    """The earlier texts of one table of texts."""

    texts: type[Reflection | StoryPart]
    earlier: type[ReflectionVersion | StoryVersion]
    whose: Mapped[int]  # the column of `earlier` with the id of its text

    def present(self, db: Connection, id_: int) -> Present:
        """Return when and what was last written. Raises Gone."""
        found = db.execute(
            select(
                col(self.texts.changed_at),
                col(self.texts.settled),
                col(self.texts.title),
                col(self.texts.body),
            ).where(col(self.texts.id) == id_)
        ).one_or_none()
        if found is None:
            raise Gone
        return found

    def keep_before_change(self, db: Connection, id_: int, after: str, now: datetime) -> None:
        """Keep the present text if it was left, has rested, or most of it is not in `after`.

        `after` is the body to come. Any other pause only overwrites the text.
        """
        changed_at, settled, title, body = self.present(db, id_)
        if settled or now - changed_at >= LONG_WRITING or _loses_most(body, after):
            self._keep(db, id_, changed_at, title, body)

    def settle(self, db: Connection, id_: int) -> None:
        """Mark the present text as left: the next change keeps it as a version."""
        db.execute(
            update(self.texts)
            .where(col(self.texts.id) == id_, col(self.texts.settled).is_(False))
            .values(settled=True)
        )

    def listing(self, db: Connection, id_: int) -> list[Version]:
        """Return the earlier texts, newest first, each once and without the present one."""
        _, _, title, body = self.present(db, id_)
        rows = db.execute(
            select(
                col(self.earlier.id),
                col(self.earlier.kept_at),
                col(self.earlier.title),
                col(self.earlier.body),
                col(self.earlier.apart),
            )
            .where(
                self.whose == id_,
                or_(col(self.earlier.title) != title, col(self.earlier.body) != body),
            )
            .order_by(*self._newest())
        )
        found: dict[tuple[str, str], Version] = {}
        for row in rows:
            found.setdefault((row.title, row.body), Version(*row))
        return list(found.values())

    def restore(self, db: Connection, id_: int, version_id: int, now: datetime) -> None:
        """Bring an earlier text back, keeping the present one as a version first. Raises Gone."""
        earlier = db.execute(
            select(col(self.earlier.title), col(self.earlier.body)).where(
                col(self.earlier.id) == version_id, self.whose == id_
            )
        ).one_or_none()
        if earlier is None:
            raise Gone
        changed_at, _, title, body = self.present(db, id_)
        self._keep(db, id_, changed_at, title, body)
        db.execute(
            update(self.texts)
            .where(col(self.texts.id) == id_)
            .values(title=earlier.title, body=earlier.body, changed_at=now, settled=True)
        )

    def thin(self, db: Connection, today: date) -> None:
        """Of versions older than 30 days keep the last of each text's day, and those set apart."""
        edge = datetime.combine(today, time(), UTC) - ALL_KEPT_FOR
        old = col(self.earlier.kept_at) < edge
        place = func.row_number().over(
            partition_by=(self.whose, func.date(col(self.earlier.kept_at))),
            order_by=self._newest(),
        )
        placed = select(col(self.earlier.id), col(self.earlier.apart), place.label("place"))
        found = placed.where(old).subquery()
        gone = select(found.c.id).where(found.c.place > 1, found.c.apart.is_(False))
        db.execute(delete(self.earlier).where(col(self.earlier.id).in_(gone)))

    def _newest(self) -> tuple[UnaryExpression[Any], ...]:
        """Order by time: what came from another copy may have a later id and still be older."""
        return col(self.earlier.kept_at).desc(), col(self.earlier.id).desc()

    def _keep(self, db: Connection, id_: int, kept_at: datetime, title: str, body: str) -> None:
        newest = db.execute(
            select(col(self.earlier.title), col(self.earlier.body))
            .where(self.whose == id_)
            .order_by(*self._newest())
            .limit(1)
        ).one_or_none()
        blank = not title.strip() and not body.strip()
        if blank or (newest is not None and (newest.title, newest.body) == (title, body)):
            return
        db.execute(
            insert(self.earlier).values(
                {self.whose: id_, "kept_at": kept_at, "title": title, "body": body}
            )
        )


REFLECTIONS = Versions(Reflection, ReflectionVersion, col(ReflectionVersion.reflection_id))
STORY = Versions(StoryPart, StoryVersion, col(StoryVersion.part_id))


def thin(db: Connection, today: date) -> None:
    """Thin out the old versions of every text."""
    for each in (REFLECTIONS, STORY):
        each.thin(db, today)


def _loses_most(before: str, after: str) -> bool:
    """Whether more than half of a longer text is gone, by what both begin and end with."""
    shorter = min(len(before), len(after))
    start = _shared(before, after, shorter)
    end = _shared(before[start:][::-1], after[start:][::-1], shorter - start)
    return len(before) >= WORTH_KEEPING and (start + end) * 2 < len(before)


def _shared(one: str, other: str, most: int) -> int:
    """Return how many characters both begin with; halving is quick even for the longest text."""
    return bisect_left(range(most), True, key=lambda n: one[: n + 1] != other[: n + 1])
