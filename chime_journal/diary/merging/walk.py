"""Walking through another copy of the journal, kind by kind, within one transaction here."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import and_, select, update
from sqlmodel import col

from chime_journal.diary.merging import aliases
from chime_journal.diary.merging.gone import Gone
from chime_journal.diary.merging.joining import Joined, canonical, content, join
from chime_journal.diary.merging.plan import join_plan
from chime_journal.diary.merging.texts import JoinedText, join_texts, side
from chime_journal.diary.records import beside, written
from chime_journal.diary.records.changing import change
from chime_journal.diary.records.kinds import BY_TABLE, KINDS, PICTURES
from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.writing import Incoming
from chime_journal.model.change import Kind as Changed
from chime_journal.model.merged import Merged, WrittenTwice
from chime_journal.model.picture import NewPicture, Picture, PictureContent, PictureKind
from chime_journal.model.taken import Part, Record, Wanted

if TYPE_CHECKING:
    from sqlalchemy import Connection

Progress = Callable[[float], None]

BATCH = 100  # records in memory
ALL = Wanted(parts=frozenset(Part))
EARLIER = {
    written.REFLECTIONS.section: written.EARLIER,
    written.STORY.section: written.EARLIER_STORY,
}
TOLD = {
    written.REFLECTIONS.section: Changed.REFLECTION,
    written.STORY.section: Changed.STORY,
}
# What is here stays as it is; only what is missing comes over.
ADDED_ONLY = (
    *(written.EARLIER, written.EARLIER_STORY, beside.KEPT_CHOICES),
    *(beside.PROMPTS_SEEN, beside.PROMPTS_HIDDEN, beside.SPELLINGS),
)
WALKED = tuple(kind for kind in KINDS if kind is not beside.SETTINGS)
EXCERPT = 60  # characters that name a text without a title


class Walk:
    """One merge: reads both copies and writes here; `merged` tells what it did."""

    def __init__(self, here: Connection, there: Connection, now: datetime) -> None:
        self._db, self._other = here, there
        self._here, self._there = Records(here, ALL), Records(there, ALL)
        self._now = now.astimezone(UTC).isoformat().replace("+00:00", "Z")
        self._incoming = Incoming(here, self._picture, date.today())
        self._names = aliases.find(here, there)
        self._gone = Gone(here, there, now)
        self._theirs: dict[str, bool] = {}  # by uid, whose text a reflection has
        self._earlier: dict[str, list[Record]] = {}  # texts that become earlier ones, by section
        self._here_pictures: set[str] = set()  # uids of copies whose picture is from here
        self._source: dict[str, str] = {}  # uid of a picture to take, by the uid of its copy
        self.merged = Merged()

    def go(self, tell: Progress) -> None:
        """Merge everything. Raises InvalidEntry, and what `tell` raises."""
        done, total = 0, sum(self._there.count(kind) for kind in WALKED) or 1
        for kind in WALKED:
            records = (aliases.renamed(kind, each, self._names) for each in self._there.each(kind))
            for some in _batches(records):
                self._merge(kind, some)
                done += len(some)
                tell(min(1.0, done / total))
            self._add_earlier(kind)
        self.merged.binned.update(self._gone.follow())

    def _merge(self, kind: Kind, some: Sequence[Record]) -> None:
        """Merge a few records of a kind."""
        if kind in ADDED_ONLY:
            self._add(kind, some)
            return
        key = self._key(kind)
        mine = {each[key]: each for each in self._here.named(kind, [one[key] for one in some])}
        new = [each for each in some if each[key] not in mine]
        self._add(kind, [self._gone.on_its_way(each, self._now) for each in new])
        for there in some:
            here = mine.get(there[key])
            if here is not None and here != there:
                self._join(kind, here, there)

    def _join(self, kind: Kind, here: Record, there: Record) -> None:
        """Make one of two records that differ."""
        if kind.section in EARLIER:
            self._join_texts(kind, here, there)
        elif kind is beside.PLAN:
            self._change(kind, here, join_plan(here, there))
        elif kind is written.EXERCISES:
            self._change(kind, here, self._right_answers(here, there))
        else:
            joined = join(kind, here, there, self._now)
            self._change(kind, here, joined.record)
            self._keep_lost(kind, joined, theirs=joined.lost is there)

    def _join_texts(self, kind: Kind, here: Record, there: Record) -> None:
        earlier = EARLIER[kind.section]
        told = join_texts(
            kind,
            side(here, self._here.named(earlier, [here["uid"]])),
            side(there, self._there.named(earlier, [self._name_there(there["uid"])])),
            self._now,
        )
        if told.theirs is not None:
            self._theirs[here["uid"]] = told.theirs
        self._change(kind, here, told.record)
        if told.earlier is not None:
            self._keep_earlier(kind, told, told.earlier)

    def _keep_earlier(self, kind: Kind, told: JoinedText, text: Record) -> None:
        (ref,) = EARLIER[kind.section].fields.refs.values()
        kept = {
            ref.name: told.record["uid"], "kept_at": text["changed_at"], "apart": told.twice,
            "title": text["title"], "body": text["body"],
        }  # fmt: skip
        self._earlier.setdefault(EARLIER[kind.section].section, []).append(kept)
        if told.twice and told.record["binned_at"] is None:
            now = told.record
            words = now["title"].strip() or " ".join(now["body"][: 2 * EXCERPT].split())[:EXCERPT]
            number = select(kind.table.c.id).where(kind.table.c.uid == now["uid"])
            id_ = self._db.execute(number).scalar_one()
            self.merged.twice.append(WrittenTwice(TOLD[kind.section], id_, words))

    def _add_earlier(self, kind: Kind) -> None:
        """Keep the texts that became earlier ones, and what was set apart on either side."""
        waiting = self._earlier.pop(kind.section, [])
        for some in _batches(iter(waiting)):
            self._add(kind, some)
        if kind in EARLIER.values():
            (ref,) = kind.fields.refs.values()
            owner, columns = BY_TABLE[str(ref.to.__tablename__)].table, kind.table.c
            for each in (*waiting, *self._apart(kind)):
                if each["apart"]:
                    whose = select(owner.c.id).where(owner.c.uid == each[ref.name])
                    same = (columns.title == each["title"], columns.body == each["body"])
                    mine = columns[kind.key[0]] == whose.scalar_subquery()
                    this = and_(mine, *same)
                    self._db.execute(update(kind.table).where(this).values(apart=True))

    def _apart(self, kind: Kind) -> list[Record]:
        """Return the earlier texts that are set apart there."""
        (ref,) = kind.fields.refs.values()
        owner = BY_TABLE[str(ref.to.__tablename__)].table
        rows = (
            select(owner.c.uid)
            .distinct()
            .join(kind.table, kind.table.c[kind.key[0]] == owner.c.id)
            .where(kind.table.c.apart)
        )
        found = self._there.named(kind, list(self._other.scalars(rows)))
        return [aliases.renamed(kind, each, self._names) for each in found if each["apart"]]

    def _right_answers(self, here: Record, there: Record) -> Record:
        """Return the answers that belong to the text that was taken."""
        theirs = self._theirs.get(here["reflection"])
        if theirs is not None:
            return there if theirs else here
        return max(here, there, key=lambda each: (each["finished"], each["step"], canonical(each)))

    def _add(self, kind: Kind, records: Sequence[Record]) -> None:
        """Add records that are not here; of a picture that damage took nothing comes."""
        whole = [each for each in records if kind is not PICTURES or self._image(each) is not None]
        before = self._incoming.came[kind.section]
        self._incoming.add(kind, whole)
        came = self._incoming.came[kind.section] - before
        if came and kind not in EARLIER.values():
            self.merged.came[kind.section] += came

    def _change(self, kind: Kind, here: Record, after: Record) -> None:
        if after == here:
            return
        change(self._db, self._incoming, kind, here, after, self._picture)
        if after == here | {"settled": after.get("settled")}:
            return  # nothing that a person would see
        was, now = here.get("binned_at"), after.get("binned_at")
        told = self.merged.binned if now is not None and was is None else self.merged.changed
        told[kind.section] += 1

    def _keep_lost(self, kind: Kind, joined: Joined, *, theirs: bool) -> None:
        """Put words that would be lost into the bin, as a thing of their own."""
        if joined.lost is None:
            return
        uid = _copy_name(kind, joined.lost)
        if next(self._here.named(kind, [uid]), None) is not None:
            return
        if kind is PICTURES and not theirs:
            self._here_pictures.add(uid)
        self._source[uid] = joined.lost["uid"]
        self._incoming.add(kind, [joined.lost | {"uid": uid, "binned_at": self._now}])
        self.merged.beside[kind.section] += 1

    def _key(self, kind: Kind) -> str:
        ref = kind.fields.refs.get(kind.key[0])
        return kind.key[0] if ref is None else ref.name

    def _name_there(self, uid: str) -> str:
        """Return what something is called there."""
        return next((old for old, new in self._names.items() if new == uid), uid)

    def _image(self, record: Record) -> tuple[bytes, bytes] | None:
        """Return the bytes of a picture and of its small one, or None where they are lost."""
        uid = str(self._source.get(record["uid"], record["uid"]))
        mine = record["uid"] in self._here_pictures
        rows = (
            select(col(PictureContent.image), col(Picture.thumbnail))
            .join(Picture, col(Picture.id) == col(PictureContent.picture_id))
            .where(col(Picture.uid) == (uid if mine else self._name_there(uid)))
        )
        found = (self._db if mine else self._other).execute(rows).one_or_none()
        return None if found is None else (found.image, found.thumbnail)

    def _picture(self, record: Record) -> NewPicture:
        image, thumbnail = self._image(record) or (b"", b"")
        return NewPicture(
            kind=PictureKind(record["kind"]),
            width=record["width"],
            height=record["height"],
            image=image,
            thumbnail=thumbnail,
            strokes=record["strokes"],
        )


def _copy_name(kind: Kind, lost: Record) -> str:
    """Return the uid of what keeps the lost words: the same whichever copy comes into which.

    It tells almost nothing of the words, so that it may stay when they are deleted for good.
    """
    hint = hashlib.sha256(canonical(content(kind, lost)).encode()).hexdigest()[:4]
    told = f"{kind.section} {lost['uid']} {lost.get('changed_at')} {hint}"
    return UUID(bytes=hashlib.sha256(told.encode()).digest()[:16], version=4).hex


def _batches(records: Iterator[Record]) -> Iterator[list[Record]]:
    while some := list(islice(records, BATCH)):
        yield some
