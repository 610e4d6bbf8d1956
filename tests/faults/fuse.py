"""The disk that loses power, mounted: python -m tests.faults.fuse MOUNT WHAT_IT_HOLDS EVENTS.

A program works on it as on any file system. When it is unmounted, the list of all that was asked
of it is written to EVENTS. A line written to /said is a promise. A word written to /trouble makes
the file system fail from then on: "EIO" as a stick that was pulled out, "ENOSPC" as a full one,
"EROFS" as one that may only be read, "well" ends it.
"""

from __future__ import annotations

import errno
import os
import pickle
import stat
import sys
from pathlib import Path

import mfusepy

from tests.faults.disk import Event, Image, folder_of, loaded, put

SAID, TROUBLE = "/said", "/trouble"
CONTROLS = {SAID: 1_000_000, TROUBLE: 1_000_001}


class Files(mfusepy.Operations):
    """The files as programs see them, and the events behind them."""

    use_ns = True

    def __init__(self, image: Image) -> None:
        self._now = image  # contents, names and folders as they are seen
        self._modes: dict[str, int] = {}
        self._next = max(image.contents, default=0) + 1
        self._trouble = 0
        self.events: list[Event] = []

    def _number(self, path: str) -> int:
        if path in CONTROLS:
            return CONTROLS[path]
        if path not in self._now.names:
            raise OSError(errno.ENOENT, path)
        return self._now.names[path]

    def _refuse(self, path: str, changes: bool = True, grows: bool = False) -> None:
        harmless = {errno.EROFS: not changes, errno.ENOSPC: not grows}
        if self._trouble and path not in CONTROLS and not harmless.get(self._trouble, False):
            raise OSError(self._trouble, path)

    def _note(self, event: Event) -> None:
        self.events.append(event)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        self._refuse(path, changes=False)
        if path in self._now.folders:
            return {"st_mode": stat.S_IFDIR | self._modes.get(path, 0o700), "st_nlink": 2}
        known = fh is not None and fh in self._now.contents
        number = fh if known and fh is not None else self._number(path)
        size = 0 if path in CONTROLS else len(self._now.contents[number])
        mode = stat.S_IFREG | self._modes.get(path, 0o600)
        return {"st_mode": mode, "st_nlink": 1, "st_size": size}

    def readdir(self, path: str, fh: int) -> list[str]:
        self._refuse(path, changes=False)
        inside = [*self._now.names, *self._now.folders - {"/"}]
        return [".", "..", *(name.rpartition("/")[2] for name in inside if folder_of(name) == path)]

    def open(self, path: str, flags: int) -> int:
        self._refuse(path, changes=bool(flags & (os.O_WRONLY | os.O_RDWR)))
        return self._number(path)

    def create(self, path: str, mode: int, fi: object = None) -> int:
        self._refuse(path)
        number, self._next = self._next, self._next + 1
        self._now.names[path] = number
        self._now.contents[number] = bytearray()
        self._modes[path] = stat.S_IMODE(mode)
        self._note(Event("make", number, path))
        return number

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self._refuse(path, changes=False)
        return bytes(self._now.contents[fh][offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        if fh == CONTROLS[TROUBLE]:
            word = data.decode().strip()
            self._trouble = 0 if word == "well" else getattr(errno, word)
        elif fh == CONTROLS[SAID]:
            self._note(Event("said", data=bytes(data)))
        else:
            self._refuse(path, grows=True)
            self._change(Event("write", fh, offset=offset, data=bytes(data)))
        return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        if path not in CONTROLS:
            number = self._number(path) if fh is None else fh
            self._refuse(path, grows=length > len(self._now.contents[number]))
            self._change(Event("size", number, offset=length))
        return 0

    def _change(self, event: Event) -> None:
        put(self._now.contents[event.number], event)
        self._note(event)

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        self._refuse(path)
        self._note(Event("sync", fh))
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        self._refuse(path)
        self._note(Event("keep", path=path))
        return 0

    def mkdir(self, path: str, mode: int) -> int:
        self._refuse(path)
        self._now.folders.add(path)
        self._modes[path] = stat.S_IMODE(mode)
        self._note(Event("folder", path=path))
        return 0

    def unlink(self, path: str) -> int:
        self._refuse(path)
        self._number(path)
        del self._now.names[path]
        self._note(Event("remove", path=path))
        return 0

    def rmdir(self, path: str) -> int:
        self._refuse(path)
        if len(self.readdir(path, 0)) > len((".", "..")):
            raise OSError(errno.ENOTEMPTY, path)
        self._now.folders.discard(path)
        self._note(Event("remove", path=path))
        return 0

    def rename(self, old: str, new: str, flags: int = 0) -> int:
        self._refuse(old)
        self._now.names[new] = self._number(old)
        del self._now.names[old]
        self._note(Event("rename", path=old, to=new))
        return 0

    def chmod(self, path: str, mode: int) -> int:
        self._refuse(path)
        self._modes[path] = stat.S_IMODE(mode)
        return 0

    def utimens(self, path: str, times: object = None) -> int:
        return 0

    def statfs(self, path: str) -> dict[str, int]:
        blocks = 1 << 20
        return {"f_bsize": 4096, "f_frsize": 4096, "f_blocks": blocks, "f_bavail": blocks,
                "f_bfree": blocks, "f_namemax": 255}  # fmt: skip


def main(mount: Path, holds: Path, events: Path, options: list[str]) -> None:
    files = Files(loaded(holds))
    # hard_remove: without it libfuse renames files that are removed while they are open.
    chosen = dict.fromkeys(["hard_remove", *options], True)
    mfusepy.FUSE(files, str(mount), foreground=True, nothreads=True, **chosen)
    events.write_bytes(pickle.dumps(files.events))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
