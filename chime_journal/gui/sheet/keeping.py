"""Putting a recovery sheet on paper or into a file, after saying who else may come to have it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chime_journal.errors import ExportFailed
from chime_journal.gui.dialogs.asking import ask
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.problems import explain


def print_sheet(parent: QWidget, sheet: str) -> str:
    """Ask for a printer and print; return what to say then, or nothing."""
    # Imported here: most people never print, and loading it takes a moment.
    from chime_journal.gui.printing import print_document
    from chime_journal.gui.sheet.document import document

    if print_document(parent, document(sheet)):
        return QCoreApplication.translate("sheet", "It is on its way to the printer.")
    return ""


def save_sheet(parent: QWidget, sheet: str, journal: Path) -> str:
    """Ask for a place and save a PDF; return what to say then, or nothing."""
    from chime_journal.gui.sheet.document import save_pdf

    translate = QCoreApplication.translate
    path = save_file(
        parent,
        translate("sheet", "Save the sheet"),
        translate("sheet", "PDF"),
        ".pdf",
        translate("sheet", "sheet.pdf"),
    )
    if path is None:
        return ""
    if in_journal(path, journal):
        go_on = _ask_place(parent, translate("sheet", "This is inside your journal's own folder."))
    elif same_drive(path, journal):
        go_on = _ask_place(parent, translate("sheet", "Your journal is on the same drive."))
    else:
        go_on = True
    if not go_on:
        return ""
    try:
        save_pdf(sheet, path)
    except ExportFailed as problem:
        return str(explain(problem))
    return translate("sheet", "Saved as {name}.").format(name=path.name)


def in_journal(path: Path, journal: Path) -> bool:
    """Tell whether a file would lie in the folder of the journal it opens, however that is named.

    Links are followed; a name that cannot be followed is taken as it is.
    """
    try:
        return path.resolve().is_relative_to(journal.resolve())
    except (OSError, RuntimeError):
        return path.is_relative_to(journal)


def same_drive(path: Path, journal: Path) -> bool:
    """Tell whether a file would lie on the drive of the journal; if nobody knows, it may."""
    try:
        return os.stat(path.parent).st_dev == os.stat(journal).st_dev
    except OSError:
        return True


def _ask_place(parent: QWidget, words: str) -> bool:
    return ask(
        parent,
        "same_drive",
        words=words,
        more=QCoreApplication.translate(
            "sheet",
            "Who finds that drive finds the journal and the sheet that opens it. "
            "Another place is safer.",
        ),
        yes=QCoreApplication.translate("sheet", "Save it here anyway"),
        no=QCoreApplication.translate("sheet", "Choose another place"),
    )
