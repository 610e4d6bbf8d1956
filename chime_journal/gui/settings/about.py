"""What this app is: versions, licences, sources."""

from __future__ import annotations

import platform

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QWidget

from chime_journal import __version__
from chime_journal.diary.about import database_versions
from chime_journal.gui.session import Session
from chime_journal.gui.settings.licences import Licences
from chime_journal.gui.settings.section import Section
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text


class AboutSection(Section):
    """Signals:
    sources_asked(): show the page of Help that names the sources.
    """

    sources_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("about", parent)
        self.set_title(self.tr("About"))
        self._versions = text("", "body", self)
        self._versions.setObjectName("versions")
        self.inside.addWidget(text(f"CHIME Journal {__version__}", "strong", self))
        self.inside.addWidget(self._versions)
        free = self.tr("Free software: you may use it, copy it, change it and pass it on.")
        self.inside.addWidget(text(f"{free} GPL-3.0-or-later", "small", self, tone="muted"))
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(
            button(self.tr("Licences"), "scale", name="licences", clicked=self.show_licences)
        )
        row.addWidget(
            button(self.tr("Sources"), "library", name="sources", clicked=self.sources_asked.emit)
        )
        self.inside.addWidget(box)
        session.work(self, database_versions, self._show)

    def _show(self, database: tuple[str, str]) -> None:
        cipher, sqlite = database
        self._versions.setText(
            f"Python {platform.python_version()} · Qt {qVersion()} · "
            f"SQLCipher {cipher} · SQLite {sqlite}"
        )

    def show_licences(self) -> None:
        """List what others made, with its terms."""
        Licences(self).open()
