"""Put beside a built program what a stick needs: marker, first words, example, licences, source.

Run by packaging/portable and packaging/portable.ps1: stick.py FOLDER WORK, where WORK is what
PyInstaller wrote down about the build.
"""

from __future__ import annotations

import ast
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT = Path(__file__).resolve().parent.parent
MARKER = "portable"  # chime_journal/gui/computer/portable.py looks for it
WORDS = "READ ME.txt"
EXAMPLE = "support-lines-example.toml"  # chime_journal/gui/support/beside.py reads the real one
SOURCE = (
    *("chime_journal", "resources", "packaging", "docs"),
    *("pyproject.toml", "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"),
    *("LICENSE", "THIRD-PARTY.md"),
)
COMMON = Path("/usr/share/common-licenses")  # where Debian's notices point to


def first_words(folder: Path) -> None:
    """Write how to start, for a person who finds the folder on a stick."""
    words = (ROOT / "packaging" / "stick.txt").read_text(encoding="utf-8")
    if sys.platform == "win32":
        start, needs = "notes.exe", "Windows 10 or newer, 64 bit. Nobody has tried that yet."
    else:
        libc = " ".join(platform.libc_ver())
        start, needs = "notes", f"Linux, {platform.machine()}, {libc} or newer, and a desktop."
    text = words.format(start=start, needs=needs)
    (folder / WORDS).write_text(text, encoding="utf-8", newline="\r\n")


def licences(folder: Path, work: Path) -> None:
    """Collect the terms of all that comes along; those of libraries lie in parts/*.dist-info."""
    folder.mkdir()
    for name in ("LICENSE", "THIRD-PARTY.md"):
        shutil.copyfile(ROOT / name, folder / name)
    builder = next(f for f in files("pyinstaller") or () if f.name == "COPYING.txt")
    shutil.copyfile(builder.locate(), folder / "PyInstaller.txt")
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        if (place / "LICENSE.txt").is_file():
            shutil.copyfile(place / "LICENSE.txt", folder / "Python.txt")
    if sys.platform == "linux":
        system(folder / "system", work)


def system(folder: Path, work: Path) -> None:
    """Collect the notices of what came from the system; list its packages, versions and terms.

    chime_journal/gui/settings/made_by_others.py reads the list.
    """
    folder.mkdir()
    listed = []
    for file in from_system(work):
        package, version = debian_package(file)
        notice = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        terms = ""
        if package and notice.is_file():
            shutil.copyfile(notice, folder / f"{package.partition(':')[0]}.txt")
            terms = stated(notice)
        listed.append(f"{file.name}  {package}  {version}  {terms}".rstrip())
    (folder / "packages.txt").write_text("\n".join(sorted(listed)) + "\n", encoding="utf-8")
    named = {name for text in folder.glob("*.txt") for name in common(text)}
    for name in sorted(named):
        shutil.copyfile(COMMON / name, folder / f"{name}.txt")


def from_system(work: Path) -> Iterator[Path]:
    """Yield each file of the build that comes neither with Python nor with the fetched parts."""
    own = (sys.prefix,) if sys.base_prefix == "/usr" else (sys.prefix, sys.base_prefix)
    entries = ast.literal_eval((work / "COLLECT-00.toc").read_text(encoding="utf-8"))[0]
    for _place, source, kind in entries:
        file = Path(source)
        if kind in ("BINARY", "EXTENSION") and not any(file.is_relative_to(o) for o in own):
            yield file.resolve()


def debian_package(file: Path) -> tuple[str, str]:
    """Return the Debian package a file is from, and its version; two empty words if from none."""
    if not shutil.which("dpkg-query"):
        return "", ""
    owners = _ask("dpkg-query", "--search", f"*/{file.name}").splitlines()
    # A system may know a file by the folder it had before /lib became a link to /usr/lib.
    names = (line.split(": ") for line in owners if ": " in line)
    owner = next((name for name, path in names if Path(path).resolve() == file), "")
    return owner, _ask("dpkg-query", "--show", "--showformat=${Version}", owner) if owner else ""


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True).stdout  # noqa: S603


def stated(notice: Path) -> str:
    """Return the licences a notice names, each once; nothing where only its text tells them."""
    text = notice.read_text(encoding="utf-8", errors="replace")
    named = re.findall(r"^License: *(\S.*)$", text, re.MULTILINE) or common(notice)
    return ", ".join(dict.fromkeys(" ".join(name.split()) for name in named))


def common(notice: Path) -> list[str]:
    """Return the licences a notice names without giving their text."""
    text = notice.read_text(encoding="utf-8", errors="replace")
    named = re.findall(r"common-licenses/([\w.+-]*\w)", text)
    return [name for name in named if (COMMON / name).is_file()]


def source(file: Path) -> None:
    """Pack the program's own source, with all that builds it, as its licence asks for.

    All files get one time, so that the same source makes the same file.
    """
    with ZipFile(file, "w") as packed:
        for name in SOURCE:
            place = ROOT / name
            for each in sorted(place.rglob("*")) if place.is_dir() else [place]:
                if each.is_file() and "__pycache__" not in each.parts:
                    about = ZipInfo(each.relative_to(ROOT).as_posix())
                    about.external_attr = each.stat().st_mode << 16
                    packed.writestr(about, each.read_bytes(), ZIP_DEFLATED)


def main(folder: Path, work: Path) -> None:
    """Make the folder whole."""
    (folder / MARKER).write_text("", encoding="ascii")
    first_words(folder)
    shutil.copyfile(ROOT / "packaging" / EXAMPLE, folder / EXAMPLE)
    licences(folder / "licences", work)
    source(folder / "licences" / "source.zip")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
