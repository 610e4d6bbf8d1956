"""Printing one thing, after saying who may keep a copy. The job carries a neutral name."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

JOB_NAME = "Document"
PRINT_SERVICE = "/run/cups/cups.sock"  # where a Linux computer's own print service listens


def ask_before_print(parent: QWidget) -> bool:
    """Say that a copy may stay behind, and ask whether to go on."""
    box = QMessageBox(parent)
    box.setObjectName("print_warning")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(parent.tr("Print"))
    box.setText(parent.tr("The printer or this computer may keep a copy."))
    box.setInformativeText(parent.tr("On a shared printer, fetch the paper at once."))
    go_on = box.addButton(parent.tr("Print it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(parent.tr("Do not print"), QMessageBox.ButtonRole.RejectRole)
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


def print_document(parent: QWidget, document: QTextDocument) -> bool:
    """Ask for a printer and print; False when the person changed their mind."""
    if not ask_before_print(parent):
        return False
    printer = neutral_printer()
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document.print_(printer)
    return True
