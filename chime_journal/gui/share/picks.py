"""What is picked of one part of a share: plain values, without a widget."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from chime_journal.diary import leaving_out
from chime_journal.diary.names import Names
from chime_journal.model.shared import MOST_PICTURES, LeftOut
from chime_journal.words.report import kept_private

Place = tuple[str, Any]  # a part as Choices names it, and an id in it


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can go in: its place, what it is, and how its name and its words are said.

    `inside` are pictures: each can go in only where it does.
    """

    place: Place
    shared: Any  # one of the Shared values
    read: Callable[[Any], tuple[str, str]] = field(compare=False)
    inside: tuple[Thing, ...] = ()
    thumbnail: bytes = b""

    @property
    def texts(self) -> tuple[str, ...]:
        return leaving_out.texts(self.shared)

    def said(self, left: LeftOut | None) -> tuple[str, str]:
        """Return its name and its words, without what is left out."""
        mark = kept_private()
        kept = leaving_out.without(self.shared, left, mark, Names((), mark))
        return self.read(self.shared if kept is None else kept)


class Picks:
    """Which things are ticked, and what is left out of them."""

    def __init__(self) -> None:
        self.things: list[Thing] = []
        self._ticked: set[Place] = set()
        self._left: dict[Place, LeftOut] = {}

    def holds(self, place: Place) -> bool:
        """Tell whether a thing is ticked."""
        return place in self._ticked

    def of(self, part: str) -> frozenset[Any]:
        """Return the ids of what goes in of a part."""
        return frozenset(id_ for name, id_ in self._ticked if name == part)

    def left(self, place: Place) -> LeftOut | None:
        """Return what is left out of a thing, ticked or not."""
        return self._left.get(place)

    @property
    def left_out(self) -> dict[Place, LeftOut]:
        """Return what is left out of the things that go in."""
        return {place: left for place, left in self._left.items() if place in self._ticked}

    @property
    def full(self) -> bool:
        """Tell whether no more pictures fit."""
        return len(self.of("pictures")) >= MOST_PICTURES

    @property
    def pictured(self) -> bool:
        """Tell whether there are pictures to pick."""
        return any(thing.inside for thing in self.things)

    def offer(self, things: Iterable[Thing]) -> list[str]:
        """Take other things; what was ticked and is still there stays ticked.

        Returns the names of what says something else since words were left out of it: it is
        unticked.
        """
        self.things = list(things)
        now = {thing.place: thing for thing in self._all()}
        changed = {
            place
            for place, left in self._left.items()
            if place in now and now[place].texts != left.texts
        }
        self._left = {
            place: left
            for place, left in self._left.items()
            if place in now and place not in changed
        }
        unticked = [now[place].said(None)[0] for place in changed if place in self._ticked]
        self._keep(self._ticked - changed)
        return unticked

    def tick(self, places: Collection[Place], left: Mapping[Place, LeftOut]) -> None:
        """Tick these of the things, and no others, with this left out of them.

        Of the others stays left out what was, for when they are ticked again.
        """
        others = {place: old for place, old in self._left.items() if place not in places}
        self._left = others | dict(left)
        self._keep(set(places))

    def turn(self, place: Place, *, on: bool) -> None:
        """Tick or untick one thing; what is inside one that is unticked goes out with it."""
        self._keep(self._ticked | {place} if on else self._ticked - {place})

    def leave_out(self, place: Place, left: LeftOut | None) -> None:
        """Leave words out of a thing, or nothing any more."""
        self._left.pop(place, None)
        if left is not None:
            self._left[place] = left

    def clear(self) -> None:
        """Untick everything, and forget what was left out."""
        self._ticked.clear()
        self._left.clear()

    def _all(self) -> Iterator[Thing]:
        for thing in self.things:
            yield thing
            yield from thing.inside

    def _keep(self, places: set[Place]) -> None:
        """Tick those of the places that are there, a picture only where its reflection is."""
        outer = {thing.place for thing in self.things if thing.place in places}
        inner = {
            each.place for thing in self.things if thing.place in outer for each in thing.inside
        }
        self._ticked = outer | (inner & places)
