"""Saving new words, changing them, and deleting them for good."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone
from chime_journal.model.change import Kind
from tests import factory
from tests.faults.deeds.deed import (
    Deed,
    Say,
    begun,
    bodies,
    draft,
    judged,
    keep_trying,
    number_of,
    said,
    text,
    written,
)

SAVED = 6
THERE = 4  # texts before the work begins
ROUND = 10  # between the numbers of one reflection's texts


def save(place: Path, say: Say) -> None:
    journal = begun(place, say)
    for number in range(SAVED):
        change = keep_trying(say, partial(journal.reflections.write, draft(number)))
        say(f"kept {number} {change.id}")
        if number == SAVED // 2:
            keep_trying(say, journal.checkpoint)
    keep_trying(say, lambda: journal.checkins.write(factory.checkin(hard=text(1))))
    say("rated")
    journal.close()


def saved(place: Path, lines: list[str]) -> str:
    def look(journal: Diary) -> str:
        there = bodies(journal)
        for number, id_ in said(lines, "kept"):
            if there.get(int(id_)) != int(number):
                return f"the words of write {number} are not there"
        if not set(there.values()) <= set(range(SAVED)):
            return f"words nobody wrote: {there}"
        if said(lines, "rated") and not journal.checkins.latest_day():
            return "the check-in is not there"
        return ""

    return judged(place, look)


def edit(place: Path, say: Say) -> None:
    """Write each text anew twice; the second time as a new version."""
    journal = begun(place, say)
    for turn in (1, 2):
        for number in range(THERE):
            new = draft(turn * ROUND + number, id=number + 1)
            keep_trying(say, partial(journal.reflections.write, new))
            say(f"kept {turn * ROUND + number} {number + 1}")
            keep_trying(say, partial(journal.reflections.leave, number + 1))
    journal.close()


def edited(place: Path, lines: list[str]) -> str:
    def look(journal: Diary) -> str:
        newest = {int(id_): int(number) for number, id_ in said(lines, "kept")}
        there = bodies(journal)
        if there.keys() != set(range(1, THERE + 1)):
            return f"reflections came or went: {sorted(there)}"
        for id_, number in there.items():
            was = newest.get(id_, id_ - 1)
            if number not in (was, was + ROUND):  # stored, but harmed before it could say so
                return f"the words of write {was} are not there"
            for version in journal.reflections.versions(id_):
                if number_of(version.body) not in range(id_ - 1, was + ROUND + 1, ROUND):
                    return f"an earlier text of {id_} is not what was written"
        return ""

    return judged(place, look)


def delete(place: Path, say: Say) -> None:
    """Put three into the bin; delete two of them for good and take the third back."""
    journal = begun(place, say)
    for id_ in (1, 2, 3):
        keep_trying(say, partial(_gone_is_done, journal.bin.put, id_))
        say(f"binned {id_}")
    for id_ in (1, 2):
        keep_trying(say, partial(_gone_is_done, journal.bin.delete_for_good, id_))
        say(f"gone {id_}")
    keep_trying(say, partial(_gone_is_done, journal.bin.restore, 3))
    say("back 3")
    journal.close()


def _gone_is_done(action, id_: int) -> None:
    """Do it; Gone says that a try before this one had done it already."""
    with suppress(Gone):
        action(Kind.REFLECTION, id_)


def deleted(place: Path, lines: list[str]) -> str:
    def look(journal: Diary) -> str:
        there, binned = bodies(journal), {thing.id for thing in journal.bin.listing()}
        whole = {id_ for id_, number in there.items() if number == id_ - 1}
        if whole != there.keys():
            return "a text is not what was written"
        if not {4} <= whole or not {3} <= whole | binned:
            return "a text that was not deleted is not there"
        done = {what: {int(id_) for (id_,) in said(lines, what)} for what in ("binned", "gone")}
        if done["gone"] & (whole | binned):
            return "a text deleted for good is there"
        back = {int(id_) for (id_,) in said(lines, "back")}
        if done["binned"] - {3} & whole or back - whole:
            return "the bin does not hold what was put there"
        return ""

    return judged(place, look)


def _some(place: Path) -> None:
    written(place, THERE)


SAVE = Deed("save", lambda place: written(place, 0) and None, save, saved)
EDIT = Deed("edit", _some, edit, edited)
DELETE = Deed("delete", _some, delete, deleted)
