"""A disk that loses power: which bytes and names are on it after everything that was asked of it.

What a program asks is kept as a list of events, in order. Run through up to any moment, the list
tells what that disk would hold if the power went just then: all that was synced, and of the rest
nothing, or any part of it. This is POSIX at its least: the bytes of a file are safe after fsync
of the file, its name only after fsync of the folder. Names within one folder become safe in
order; bytes in any order, 512 at a time.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512  # bytes a disk writes as a whole


@dataclass(frozen=True)
class Event:
    """Something asked of the disk. `number` names a file whatever its name is at the time.

    Kinds: write, size, sync (a file); make, folder, remove, rename, keep (names; `keep` is the
    fsync of a folder); said (a line by which the program promised something).
    """

    kind: str
    number: int = 0
    path: str = ""
    offset: int = 0
    data: bytes = b""
    to: str = ""


@dataclass
class Image:
    """What is safe on the disk, and what is not yet: contents by file number, names by path."""

    contents: dict[int, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    names: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=lambda: {"/"})
    unsynced: dict[int, list[Event]] = field(default_factory=lambda: defaultdict(list))
    unkept: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    said: list[str] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Have one more event happen."""
        if event.kind in ("write", "size"):
            self.unsynced[event.number].append(event)
        elif event.kind == "sync":
            for earlier in self.unsynced.pop(event.number, []):
                put(self.contents[event.number], earlier)
        elif event.kind == "keep":
            for earlier in self.unkept.pop(event.path, []):
                self._name(earlier)
        elif event.kind == "said":
            self.said += event.data.decode().splitlines()
        else:
            self.unkept[folder_of(event.path)].append(event)

    def _name(self, event: Event) -> None:
        if event.kind == "make":
            self.names[event.path] = event.number
        elif event.kind == "folder":
            self.folders.add(event.path)
        elif event.kind == "remove":
            self.names.pop(event.path, None)
            self.folders.discard(event.path)
        elif event.kind == "rename":
            self.names[event.to] = self.names.pop(event.path)

    def cut(self, chance: random.Random | None = None) -> Image:
        """Return what is left when the power goes now; `chance` picks what else was written."""
        left = Image(
            defaultdict(bytearray, {n: bytearray(data) for n, data in self.contents.items()}),
            dict(self.names),
            set(self.folders),
        )
        if chance is not None:
            for number, events in self.unsynced.items():
                for event in events:
                    for piece in sectors(event):
                        if chance.random() < 0.5:
                            put(left.contents[number], piece)
            for events in self.unkept.values():
                for event in events[: chance.randrange(len(events) + 1)]:
                    left._name(event)
        return left

    def write_to(self, place: Path) -> None:
        """Lay the safe files out in a folder."""
        for folder in sorted(self.folders):
            if all(str(above) in self.folders for above in PurePosixPath(folder).parents):
                place.joinpath(folder[1:]).mkdir(parents=True, exist_ok=True)
        for name, number in self.names.items():
            file = place / name[1:]
            if file.parent.is_dir():
                file.write_bytes(self.contents[number])


def put(content: bytearray, event: Event) -> None:
    """Change a file's bytes as a write or a change of its size does."""
    if event.kind == "size":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
        return
    end = event.offset + len(event.data)
    content.extend(bytes(max(0, end - len(content))))
    content[event.offset : end] = event.data


def sectors(event: Event) -> list[Event]:
    """Cut a write where the disk would; a change of size is one piece."""
    if event.kind == "size":
        return [event]
    pieces, at = [], 0
    while at < len(event.data):
        here = event.offset + at
        length = SECTOR - here % SECTOR
        data = event.data[at : at + length]
        pieces.append(Event("write", event.number, offset=here, data=data))
        at += length
    return pieces


def folder_of(path: str) -> str:
    return str(PurePosixPath(path).parent)


def loaded(place: Path) -> Image:
    """Return a disk that safely holds what lies in a folder."""
    image = Image()
    for number, path in enumerate(sorted(place.rglob("*")), start=1):
        name = "/" + path.relative_to(place).as_posix()
        if path.is_dir():
            image.folders.add(name)
        else:
            image.names[name] = number
            image.contents[number] = bytearray(path.read_bytes())
    return image
