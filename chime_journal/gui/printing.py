"""Printing one thing, after saying who may keep a copy. The job carries a neutral name."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

from chime_journal.errors import PrintFailed

JOB_NAME = "Document"
PRINT_SERVICE = "/run/cups/cups.sock"  # where a Linux computer's own print service listens


def ask_before_print(parent: QWidget, aside: str = "") -> bool:
    """Say that a copy may stay behind, with an aside if there is one, and ask whether to go on."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setObjectName("print_warning")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(translate("printing", "Print"))
    box.setText(translate("printing", "The printer or this computer may keep a copy."))
    said = (
        translate("printing", "On a shared printer, fetch the paper at once."),
        aside,
    )
    box.setInformativeText("\n\n".join(words for words in said if words))
    go_on = box.addButton(translate("printing", "Print it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("printing", "Do not print"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is go_on


def keep_to_this_computer() -> None:
    """Ask only this computer's own print service for printers, and never through a network.

    Left to itself, CUPS tries network ports where its own socket is not there.
    """
    if sys.platform == "linux" and not os.environ.get("CUPS_SERVER", "").startswith("/"):
        os.environ["CUPS_SERVER"] = PRINT_SERVICE


def neutral_printer() -> QPrinter:
    """Return a printer whose jobs, and files printed into, name neither the app nor the words."""
    keep_to_this_computer()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    return printer


def chosen_printer(parent: QWidget, aside: str = "") -> QPrinter | None:
    """Ask whether to print at all, then for a printer; None when the person changed their mind."""
    if not ask_before_print(parent, aside):
        return None
    printer = neutral_printer()
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_document(parent: QWidget, document: QTextDocument) -> bool:
    """Ask for a printer and print; False when the person changed their mind."""
    if (printer := chosen_printer(parent)) is None:
        return False
    document.print_(printer)
    return True


def print_painted(parent: QWidget, size: QSizeF, paint: Callable[[QPainter], None]) -> bool:
    """Ask for a printer and print one page, as large as fits; False when the person would not.

    `paint` paints from the upper left corner, `size` tells how far. Raises PrintFailed.
    """
    if (printer := chosen_printer(parent)) is None:
        return False
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    fit = min(page.width() / size.width(), page.height() / size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((page.width() - size.width() * fit) / 2, 0)
    painter.scale(fit, fit)
    paint(painter)
    if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
        raise PrintFailed
    return True
