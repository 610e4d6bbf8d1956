"""What others made and this app stands on: names, versions, terms and where their texts lie.

Each library tells of itself. The program that was built to be carried also brings its own Python
and libraries of the system; `licences/system/packages.txt` beside it lists those.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from chime_journal.paths import program_folder, resources

# What pyproject.toml names; the app also runs from its source folder, where it has no metadata.
NEEDED = (
    "alembic",
    "cryptography",
    "filelock",
    "fonttools",
    "matplotlib",
    "numpy",
    "psutil",
    "pydantic",
    "pypdf",
    "pypdfium2",
    "pyrage",
    "pyside6-essentials",
    "pyspellchecker",
    "python-lucide",
    "rfc8785",
    "sqlalchemy",
    "sqlcipher3",
    "sqlmodel",
    "typst",
    "tzdata",
    "xkcdpass",
    "zxcvbn",
)
# What lies inside those and says nothing of itself there: name, terms, the library it lies in.
_INSIDE = (
    ("age in Rust (rage)", "MIT OR Apache-2.0", "pyrage"),
    ("Common words and names", "MIT", "zxcvbn"),
    ("DejaVu, typefaces", "Bitstream-Vera", "matplotlib"),
    ("EFF's list of words", "CC-BY-3.0-US", "xkcdpass"),
    ("Last Resort, typeface", "OFL-1.1", "matplotlib"),
    ("Lucide", "ISC", "python-lucide"),
    ("OpenBLAS", "BSD-3-Clause", "numpy"),
    ("OpenSSL", "Apache-2.0", "cryptography"),
    ("PDFium", "BSD-3-Clause AND Apache-2.0", "pypdfium2"),
    ("SQLite", "public domain", "sqlcipher3"),
    ("Typst's typefaces", "OFL-1.1, GUST-Font-License", "typst"),
    ("Word frequencies", "MIT", "pyspellchecker"),
)
# What lies among the resources, with its terms there.
_BESIDE = (
    ("Atkinson Hyperlegible Next", "OFL-1.1", "fonts/OFL.txt"),
    ("Noto Emoji", "OFL-1.1", "fonts/OFL-NotoEmoji.txt"),
    ("SQLCipher", "BSD-3-Clause", "licences/SQLCipher.txt"),
)
_SILENT = {"pyrage": "MIT", "sqlcipher3": "Zlib"}
_OF_QT = {"pyside6-essentials", "shiboken6"}  # their terms are those of this program too
_NOTICES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing somebody made. `papers` are the files that hold its terms."""

    name: str
    version: str
    licence: str
    papers: tuple[Path, ...] = ()

    def terms(self) -> str:
        """Return the whole text of its terms, empty where none came along."""
        texts = [file.read_text("utf-8", "replace") for file in self.papers if file.is_file()]
        return "\n\n".join(text.strip() for text in texts)


def parts(program: Path | None = None) -> list[Part]:
    """Return everything others made in this program, by name."""
    carrier = program or program_folder()
    libraries = {key: _part(about, carrier) for key, about in _installed().items()}
    inside = [
        Part(name, "", licence, libraries[host].papers if host in libraries else ())
        for name, licence, host in _INSIDE
    ]
    beside = [Part(name, "", terms, (resources() / file,)) for name, terms, file in _BESIDE]
    qt = libraries["pyside6-essentials"]
    itself = [
        Part("Python", platform.python_version(), "PSF-2.0", _python_papers(carrier)),
        Part("Qt", qVersion(), qt.licence, qt.papers),
    ]
    found = [*libraries.values(), *inside, *beside, *itself, *_carried(carrier / "licences")]
    return sorted(found, key=lambda part: part.name.casefold())


def _installed() -> dict[str, metadata.Distribution]:
    """Return every installed library that is needed, or needed by one that is."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(NEEDED)
    while waiting:
        name = waiting.pop()
        if _plain(name) in found:
            continue
        try:
            about = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[_plain(name)] = about
        waiting += [_required(line) for line in about.requires or () if "extra ==" not in line]
    return found


def _part(about: metadata.Distribution, carrier: Path) -> Part:
    name = about.metadata["Name"]
    papers = tuple(_papers(about))
    if _plain(name) in _OF_QT:
        papers = (_own_licence(carrier),)
    return Part(name, about.version, _licence(about.metadata), papers)


def _papers(about: metadata.Distribution) -> Iterator[Path]:
    for file in about.files or ():
        place = Path(*file.parts[1:])
        if not file.parts[0].endswith(".dist-info") or not place.parts:
            continue
        if place.parts[0] == "licenses" or place.name.lower().startswith(_NOTICES):
            yield Path(str(about.locate_file(file)))


def _carried(licences: Path) -> list[Part]:
    """Return what only the program that was built to be carried brings along; else nothing."""
    listed = licences / "system" / "packages.txt"
    if not listed.is_file():
        return []
    found = {Part("PyInstaller", "", "GPL-2.0-or-later", (licences / "PyInstaller.txt",))}
    for line in listed.read_text("utf-8").splitlines():
        file, package, version, *terms = [*line.split("  "), "", ""][:4]
        name = package.partition(":")[0]
        paper = (listed.with_name(f"{name}.txt"),) if name else ()
        found.add(Part(name or file, version, " ".join(terms), paper))
    return list(found)


def _python_papers(carrier: Path) -> tuple[Path, ...]:
    own = carrier / "licences" / "Python.txt"
    usual = Path(platform.__file__).with_name("LICENSE.txt")
    return (own if own.is_file() else usual,)


def _own_licence(carrier: Path) -> Path:
    own = carrier / "licences" / "LICENSE"
    return own if own.is_file() else carrier / "LICENSE"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(line: str) -> str:
    """Return the name a requirement begins with, e.g. of "numpy>=2.3"."""
    found = re.match(r"[A-Za-z0-9._-]+", line)
    return found.group() if found else ""


def _field(about: metadata.PackageMetadata, name: str) -> str:
    return str(about[name]) if name in about else ""


def _licence(about: metadata.PackageMetadata) -> str:
    said = _field(about, "License-Expression")
    if said:
        return said
    classes = [
        line.rsplit(" :: ", 1)[-1]
        for line in about.get_all("Classifier") or []
        if line.startswith("License :: OSI")
    ]
    said = ", ".join(classes) or _field(about, "License").split("\n", 1)[0][:60]
    return said or _SILENT.get(about["Name"], "")
