"""Two records of one thing become one, the same whichever of them is here and which there.

Only its place in an order, and since when it lies in the bin, stay as they are here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from chime_journal.diary.records.kinds import PICTURES
from chime_journal.diary.records.shapes import Kind
from chime_journal.model.taken import Record

FACTS = frozenset({"uid", "position", "binned_at", "written_at", "changed_at"})  # not content
ANSWERS = "ratings"  # the one list that is content: what was rated belongs together


@dataclass(frozen=True, slots=True)
class Joined:
    """The one record; `lost` is the other where it said something that this one does not."""

    record: Record
    lost: Record | None = None


def join(kind: Kind, here: Record, there: Record, now: str) -> Joined:
    """Return one record of two that have no earlier texts; the later one is right.

    One that lies in the bin on one side stays out of it where the other says something else.
    """
    same = content(kind, here) == content(kind, there)
    binned = bool(here.get("binned_at")), bool(there.get("binned_at"))
    if binned[0] != binned[1] and not same:
        right, other = (there, here) if binned[0] else (here, there)
    else:
        right, other = sorted((here, there), key=lambda each: _age(kind, each), reverse=True)
    record = right | common(kind, here, there)
    if "changed_at" in record and same:
        record["changed_at"] = max(_changed(here), _changed(there)) or None
    if "binned_at" in record:
        record["binned_at"] = binned_at(here, there, stays=not same, now=now)
    return Joined(record, other if not same and _loses(kind, other, right) else None)


def common(kind: Kind, here: Record, there: Record) -> Record:
    """Return what does not depend on which record is right: marks and ties of both, and so on."""
    found: Record = {name: here[name] for name in ("uid", "position") if name in here}
    if "written_at" in here:
        found["written_at"] = min(here["written_at"], there["written_at"])
    for hanging in kind.lists:
        if hanging.name != ANSWERS:
            mine = here[hanging.name]
            found[hanging.name] = [*mine, *(x for x in there[hanging.name] if x not in mine)]
    return found


def binned_at(here: Record, there: Record, *, stays: bool, now: str) -> str | None:
    """Return since when a thing lies in the bin: where both say so, or one and it `stays` not."""
    mine, other = here["binned_at"], there["binned_at"]
    if (mine is None) != (other is None) and stays:
        return None
    return mine if mine is not None or other is None else now


def content(kind: Kind, record: Record) -> Record:
    """Return what a record says, without facts about it and what is tied to it."""
    lists = {hanging.name for hanging in kind.lists} - {ANSWERS}
    found = {name: value for name, value in record.items() if name not in FACTS | lists}
    if ANSWERS in found:
        found[ANSWERS] = sorted(found[ANSWERS], key=lambda each: str(each["domain"]))
    return found


def canonical(value: Any) -> str:  # noqa: ANN401 - what JSON knows
    """Return JSON that is the same for the same value."""
    return json.dumps(value, sort_keys=True)


def _changed(record: Record) -> str:
    return str(record.get("changed_at") or "")


def _age(kind: Kind, record: Record) -> tuple[str, str]:
    return _changed(record), canonical(content(kind, record))


def _loses(kind: Kind, other: Record, right: Record) -> bool:
    """Whether the other record has words, ratings or a picture that the right one has not."""
    texts = set(kind.fields.texts) - {"uid", "digest"}
    if any(other[name].strip() and other[name] not in right[name] for name in texts):
        return True
    if kind is PICTURES:
        return bool(other["digest"] != right["digest"])
    return any(each not in right[ANSWERS] for each in other.get(ANSWERS, ()))
