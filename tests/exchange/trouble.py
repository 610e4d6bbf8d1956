"""Golden files made bad: cut in the middle, or with what a hostile person would put in."""

from __future__ import annotations

import io
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from stat import S_IFLNK

from tests.exchange.golden_files import kinds, packed

_WORDS = (".md", ".doentry", ".txt")
SECRET = "root:x:0:0"  # what no reader may ever show


def damaged(format: str, place: Path) -> Path:
    """Return the good file of a format, of which the end is missing."""
    whole = packed(kinds(format)["good"], place)
    target = place / f"cut-{whole.name}"
    if not whole.is_dir():
        data = whole.read_bytes()
        target.write_bytes(data[: len(data) * 3 // 5])
        return target
    shutil.copytree(whole, target)
    words = (path for path in sorted(target.rglob("*.*")) if path.suffix in _WORDS)
    first = max(words, key=lambda path: path.stat().st_size)
    data = first.read_bytes()
    first.write_bytes(data[: len(data) * 3 // 5])
    return target


def hostile(format: str, place: Path) -> Iterator[tuple[str, Path]]:
    """Make what is hostile for a kind of file, each with its name."""
    good = packed(kinds(format)["good"], place)
    tricks = {True: _FOLDER}.get(good.is_dir()) or _PACKED.get(good.suffix) or _PLAIN
    for name, trick in tricks.items():
        folder = place / name
        folder.mkdir()
        target = folder / good.name
        trick(good, target)
        yield name, target


def _added(*members: tuple[zipfile.ZipInfo, bytes], packs: int = zipfile.ZIP_STORED) -> Trick:
    def make(good: Path, target: Path) -> None:
        shutil.copy(good, target)
        with zipfile.ZipFile(target, "a", packs) as file:
            for info, data in members:
                file.writestr(info, data, packs)

    return make


def _link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("2026-11-17.md")
    info.external_attr = (S_IFLNK | 0o777) << 16
    return info


def _locked(good: Path, target: Path) -> None:
    """Say of every file in a zip that it has a lock."""
    shutil.copy(good, target)
    data = bytearray(target.read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 1)
    target.write_bytes(data)


def _long_contents(good: Path, target: Path) -> None:
    """Say that the list of contents is very long."""
    data = bytearray(good.read_bytes())
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = (1 << 30).to_bytes(4, "little")
    target.write_bytes(data)


def _twice(good: Path, target: Path) -> None:
    shutil.copy(good, target)
    with zipfile.ZipFile(target, "a") as file:
        for name in ("twice.md", "a/../twice.md".replace("a/../", "./")):
            file.writestr(name, "x")


def _tarred(name: str, kind: bytes = tarfile.REGTYPE, size: int = 1) -> Trick:
    def make(good: Path, target: Path) -> None:
        shutil.copy(good, target)
        with tarfile.open(target, "a") as tar:
            info = tarfile.TarInfo(name)
            info.type, info.linkname, info.size = kind, "/etc/passwd", size
            tar.addfile(info, io.BytesIO(b"x" * size))

    return make


def _tar_that_lies(good: Path, target: Path) -> None:
    """Put in a head that asks for more memory than there is."""
    info = tarfile.TarInfo("head")
    info.type, info.size = tarfile.XHDTYPE, 1 << 33
    target.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + good.read_bytes())


def _link_in_folder(good: Path, target: Path) -> None:
    shutil.copytree(good, target)
    for name in ("2026-11-17.md", "A9.doentry"):
        (target / name).unlink(missing_ok=True)
        (target / name).symlink_to("/etc/passwd")
    (target / "round").symlink_to(target)


def _entities(good: Path, target: Path) -> None:
    """Put in XML whose entities grow without end, and one that names a file of this computer."""
    target.mkdir()
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for name, entities in (("A1", f'<!ENTITY l0 "lol">{lol}'), ("A2", _OUTSIDE)):
        (target / f"{name}.doentry").write_text(
            f"<?xml version='1.0'?><!DOCTYPE plist [{entities}]><plist><dict><key>Entry Text</key>"
            "<string>&l9;</string></dict></plist>"
        )
    (target / "2026-11-18.md").write_text("---\na: &a [x]\nb: *a\n---\nNothing grows.")


_OUTSIDE = "<!ENTITY l9 SYSTEM 'file:///etc/passwd'>"


def _ending_in(data: bytes) -> Trick:
    def make(good: Path, target: Path) -> None:
        target.write_bytes(good.read_bytes() + data)

    return make


def _instead(data: bytes) -> Trick:
    def make(good: Path, target: Path) -> None:
        target.write_bytes(good.read_bytes()[:60] + data)

    return make


Trick = Callable[[Path, Path], None]
_PACKED: dict[str, dict[str, Trick]] = {
    ".zip": {
        "way_out": _added((zipfile.ZipInfo("../../2026-11-17.md"), b"x")),
        "rooted": _added((zipfile.ZipInfo("/etc/2026-11-17.md"), b"x")),
        "drive": _added((zipfile.ZipInfo("C:\\2026-11-17.md"), b"x")),
        "link": _added((_link(), b"/etc/passwd")),
        "twice": _twice,
        "bomb": _added(
            (zipfile.ZipInfo("2026-11-17.md"), bytes(1 << 25)), packs=zipfile.ZIP_DEFLATED
        ),
        "locked": _locked,
        "long_contents": _long_contents,
    },
    ".jex": {
        "way_out": _tarred("../../2026-11-17.md"),
        "link": _tarred("2026-11-17.md", tarfile.SYMTYPE, 0),
        "hard_link": _tarred("2026-11-17.md", tarfile.LNKTYPE, 0),
        "twice": _tarred("0123456789abcdef0123456789abcd01.md"),
        "lies": _tar_that_lies,
    },
}
_FOLDER: dict[str, Trick] = {"link": _link_in_folder, "entities": _entities}
_PLAIN: dict[str, Trick] = {
    "long_line": _instead(b"x" * 12_500_000),
    "open_quotes": _instead(b'"' * 1_000_001),
    "deep": _instead(b'[{"a":' * 100_000),
    "huge_number": _ending_in(b"1e999" * 1_000),
    "nothing_but_0": _instead(bytes(1_000_000)),
    "marks": _instead(b"![](" * 500_000),
}
