"""The Qt application as every start of the program makes it: neutral name, our font, Fusion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from chime_journal.gui import language, theme
from chime_journal.gui.collecting import Collector
from chime_journal.gui.widgets.spoken import Voices


def application() -> QApplication:
    """Make the one QApplication. Windows show neither the program's name nor its file's."""
    app = QApplication(["notes"])
    app.setApplicationName("notes")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("notes")
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")
    language.speak(app, language.SYSTEM)
    theme.load_fonts()
    Voices(app)
    Collector(app)
    return app
