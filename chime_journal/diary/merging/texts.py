"""Texts with earlier ones: their history tells whether one side changed them, or both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from chime_journal.diary.merging.joining import binned_at, common
from chime_journal.diary.records.shapes import Kind
from chime_journal.model.taken import Record

Words = tuple[str, str]  # title and text
_EITHER = ("good_memory", "memory_hidden", "never_share", "settled")  # true where one side says so


@dataclass(frozen=True, slots=True)
class JoinedText:
    """The one record; `earlier` is the text of the other, if it is to be kept.

    `twice` tells that neither side knew of the other's text. `theirs` tells whose text it is now,
    None where both are the same.
    """

    record: Record
    earlier: Record | None = None
    twice: bool = False
    theirs: bool | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """A text as one of the copies has it, with its earlier texts."""

    record: Record
    earlier: frozenset[Words]

    @property
    def words(self) -> Words:
        return self.record["title"], self.record["body"]

    @property
    def age(self) -> tuple[str, Words]:
        return self.record["changed_at"], self.words

    def is_older(self, other: Side) -> bool:
        """Whether the other side knows this text, and went on from it."""
        return self.words in other.earlier or not "".join(self.words).strip()


def side(record: Record, earlier: Iterable[Record]) -> Side:
    """Return a side of these earlier texts of a text."""
    return Side(record, frozenset((each["title"], each["body"]) for each in earlier))


def join_texts(kind: Kind, here: Side, there: Side, now: str) -> JoinedText:
    """Return one record of a text that both copies have."""
    right, other = _in_order(here, there)
    record = right.record | common(kind, here.record, there.record)
    for name in _EITHER:
        if name in record:
            record[name] = here.record[name] or there.record[name]
    if "may_share" in record:  # only what both sides say may be shared
        record["may_share"] = here.record["may_share"] and there.record["may_share"]
    record |= _when(here.record, there.record)
    one_binned = bool(here.record["binned_at"]) != bool(there.record["binned_at"])
    same = here.words == there.words
    live = there if here.record["binned_at"] else here
    gone = here if live is there else there
    stays = one_binned and not same and not live.is_older(gone)
    record["binned_at"] = binned_at(here.record, there.record, stays=stays, now=now)
    if same:
        record["changed_at"] = max(here.record["changed_at"], there.record["changed_at"])
        return JoinedText(record)
    new = not other.is_older(right)
    twice = new and not right.is_older(other) and not one_binned
    record["settled"] = record["settled"] or new
    return JoinedText(record, other.record if new else None, twice, right is there)


def _in_order(here: Side, there: Side) -> tuple[Side, Side]:
    """Return the side whose text is right, and the other.

    That is the one that went on from the other's text; what lies in the bin gives way to what
    was changed; else the later.
    """
    if here.is_older(there) != there.is_older(here):
        return (there, here) if here.is_older(there) else (here, there)
    if bool(here.record["binned_at"]) != bool(there.record["binned_at"]):
        if here.is_older(there):  # both know both texts: the later one was chosen
            return (here, there) if here.age >= there.age else (there, here)
        return (there, here) if here.record["binned_at"] else (here, there)
    return (here, there) if here.age >= there.age else (there, here)


def _when(here: Record, there: Record) -> Record:
    """Return the day and time: those that were set by hand, where only one side did."""
    if "clock" not in here:
        return {"day": min(here["day"], there["day"])}
    names = ("day", "clock", "offset")
    right = max(here, there, key=lambda each: (_is_set(each), [each[name] for name in names]))
    return {name: right[name] for name in names}


def _is_set(record: Record) -> bool:
    """Whether day and time are others than those of writing."""
    written = datetime.fromisoformat(record["written_at"].removesuffix("Z"))
    own = (written + timedelta(minutes=record["offset"])).isoformat(timespec="minutes")
    return bool(own != f"{record['day']}T{record['clock'][:5]}")
