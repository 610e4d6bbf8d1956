"""Lay the built folder out as a package for Debian and Ubuntu.

Run by packaging/deb: debian.py FOLDER TREE, where FOLDER is what packaging/portable built. All that
differs from the folder for a stick: no marker, so that a computer counts as a person's own, and the
places where a system looks for a program, its icon, its man page and its terms.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from icon import main as draw_icons
from needs import needs

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "chime-journal"
PROGRAM = Path("usr/lib") / NAME
DOCS = Path("usr/share/doc") / NAME
EXAMPLE = "support-lines-example.toml"
PLACES = {
    "chime-journal.desktop": "usr/share/applications",
    "chime-journal.xml": "usr/share/mime/packages",
    "org.chimejournal.Notes.metainfo.xml": "usr/share/metainfo",
}
LINKS = {
    "usr/bin/chime-journal": "../lib/chime-journal/notes",
    # A centre's own lines: this computer keeps them where an update does not reach.
    "usr/lib/chime-journal/support-lines.toml": "/etc/chime-journal/support-lines.toml",
    "usr/share/doc/chime-journal/licences": "../../../lib/chime-journal/licences",
}
# Whoever gives the package to others puts an address here; this one has the form and leads nowhere.
MAINTAINER = "The people who make CHIME Journal <packages@chime-journal.invalid>"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Section: text
Priority: optional
Installed-Size: {size}
Depends: {depends}
Suggests: libcups2
Description: private journal, kept encrypted
 A private journal for people in recovery, whatever that word means to each of
 them. You write, look at how things are, plan small steps, look back, and
 choose what a peer mentor may see.
 .
 All of it stays in one locked folder of yours: no account, and never online.
 In the menu and in the taskbar it is called Notes.
"""
LINE = "=" * 78


def lay_out(folder: Path, tree: Path) -> None:
    """Put every file into its place below `tree`."""
    for part in ("parts", "licences"):
        shutil.copytree(folder / part, tree / PROGRAM / part)
    shutil.copyfile(folder / "notes", tree / PROGRAM / "notes")
    for name, place in PLACES.items():
        _put(LINUX / name, tree / place / name)
    _put(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides" / NAME)
    _put(folder / EXAMPLE, tree / DOCS / "examples" / EXAMPLE)
    _pack((LINUX / "chime-journal.1").read_bytes(), tree / "usr/share/man/man1/chime-journal.1.gz")
    _pack((ROOT / "CHANGELOG.md").read_bytes(), tree / DOCS / "CHANGELOG.md.gz")
    _pack(changes(folder).encode(), tree / DOCS / "changelog.gz")
    (tree / DOCS / "copyright").write_text(terms(folder), encoding="utf-8")
    draw_icons(tree / "usr/share/icons")
    for place, target in LINKS.items():
        link = tree / place
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target)


def _put(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def _pack(words: bytes, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(words, mtime=0))


def changes(folder: Path) -> str:
    """Return the changelog a package must have, which leads to the one for people."""
    day = format_datetime(datetime.fromtimestamp(_moment(), UTC))
    return (
        f"{NAME} ({_version(folder)}) unstable; urgency=medium\n\n"
        f"  * What a person can notice stands in CHANGELOG.md.gz.\n\n -- {MAINTAINER}  {day}\n"
    )


def _moment() -> int:
    """Return the second that stands for the time of all files."""
    return int(os.environ["SOURCE_DATE_EPOCH"])


def _version(folder: Path) -> str:
    return _ask(str(folder / "notes"), "--version")


def terms(folder: Path) -> str:
    """Return who made all of it and on which terms, which a package must say in one place."""
    head = (LINUX / "copyright.txt").read_text(encoding="utf-8")
    parts = [(folder / "licences" / "THIRD-PARTY.md").read_text(encoding="utf-8")]
    for file in notices(folder):
        said = file.read_text(encoding="utf-8", errors="replace")
        parts.append(f"{file.relative_to(folder)}\n\n{said}")
    return f"\n\n{LINE}\n".join([head.rstrip(), *(part.strip() for part in parts)]) + "\n"


def notices(folder: Path) -> Iterator[Path]:
    """Yield the text of every licence in the folder but the program's own."""
    licences = folder / "licences"
    yield from (licences / "Python.txt", licences / "PyInstaller.txt")
    for about in sorted((folder / "parts").glob("*.dist-info")):
        words = ("licen", "copying", "notice", "authors")
        files = (file for file in sorted(about.rglob("*")) if file.is_file())
        yield from (file for file in files if _is_notice(file.relative_to(about), words))
    resources = folder / "parts" / "resources"
    yield from sorted([*resources.glob("licences/*.txt"), *resources.glob("fonts/*.txt")])
    yield from sorted((folder / "parts").rglob("LICENSE_DEJAVU"))
    system = licences / "system"
    yield from (file for file in sorted(system.glob("*.txt")) if file.name != "packages.txt")


def _is_notice(place: Path, words: tuple[str, ...]) -> bool:
    return place.parts[0] == "licenses" or place.name.lower().startswith(words)


def control(folder: Path, tree: Path) -> str:
    """Return what the system is told of the package."""
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file())
    return CONTROL.format(
        name=NAME,
        version=_version(folder),
        maintainer=MAINTAINER,
        architecture=_ask("dpkg", "--print-architecture"),
        size=-(-size // 1024),
        depends=", ".join(needs(folder / "parts", folder / "licences" / "system")),
    )


def _ask(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.strip()


def sums(tree: Path) -> str:
    """Return the sum of every file, by which `dpkg --verify` finds a changed one."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    lines = (f"{_sum(file)}  {file.relative_to(tree)}\n" for file in files)
    return "".join(lines)


def _sum(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def settle(tree: Path, moment: int) -> None:
    """Give everything the same modes and times, whoever built it and when."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            started = path == tree / PROGRAM / "notes"
            path.chmod(0o755 if path.is_dir() or started else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def main(folder: Path, tree: Path) -> None:
    """Make the tree that dpkg-deb packs."""
    lay_out(folder, tree)
    told = {"control": control(folder, tree), "md5sums": sums(tree)}
    (tree / "DEBIAN").mkdir()
    for name, words in told.items():
        (tree / "DEBIAN" / name).write_text(words, encoding="utf-8")
    settle(tree, _moment())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
