"""What others made and this app stands on, with versions and terms."""

from __future__ import annotations

import re
from importlib import metadata

from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text

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
# What lies inside those, or beside them, and says nothing of itself there.
_INSIDE = (
    ("Atkinson Hyperlegible Next", "", "OFL-1.1"),
    ("EFF's list of words", "", "CC-BY-3.0-US"),
    ("Lucide", "", "ISC"),
    ("Noto Emoji", "", "OFL-1.1"),
    ("OpenSSL", "", "Apache-2.0"),
    ("SQLCipher", "", "BSD-3-Clause"),
    ("SQLite", "", "public domain"),
)
_SILENT = {"pyrage": "MIT", "sqlcipher3": "Zlib"}


def parts() -> list[tuple[str, str, str]]:
    """Return (name, version, licence) of every installed library the app needs, by name."""
    found: dict[str, tuple[str, str, str]] = {}
    waiting = list(NEEDED)
    while waiting:
        name = waiting.pop()
        try:
            about = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        key = _plain(name)
        if key in found:
            continue
        found[key] = (about.metadata["Name"], about.version, _licence(about.metadata))
        waiting += [_required(line) for line in about.requires or () if "extra ==" not in line]
    return sorted([*found.values(), *_INSIDE], key=lambda part: part[0].casefold())


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


class Licences(QDialog):
    """A table that can be read line by line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName("licences_dialog")
        self.setWindowTitle(parent.window().windowTitle())
        self.resize(680, 520)
        lines = parts()
        table = QTableWidget(len(lines), 3, self)
        table.setObjectName("licences_table")
        table.setAccessibleName(self.tr("Licences"))
        table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                table.setItem(row, column, QTableWidgetItem(words))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(text(self.tr("What others made"), "heading", self))
        layout.addWidget(table, 1)
        layout.addWidget(button(self.tr("Close"), name="close_licences", clicked=self.close))
