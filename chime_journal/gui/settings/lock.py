"""Locking, the words that open the journal, and its recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from chime_journal.gui.computer import screenshots
from chime_journal.gui.dialogs.new_sheet import NewSheetCard
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.dialogs.passphrase import PassphraseCard
from chime_journal.gui.session import Session
from chime_journal.gui.settings.section import Choice, Section
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.preferences import Preferences

MINUTES = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


class LockSection(Section):
    """When it locks by itself, new words, and a new sheet.

    Signals:
        changed(): the words or the sheet may be others, and older backups gone.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self.set_title(self.tr("Locking and words"))
        self._session = session
        words = self.tr("Lock after")
        self._minutes = Choice(
            "lock_minutes", words, [(self._say(minutes), minutes) for minutes in MINUTES], self
        )
        self._minutes.taken.connect(self.chosen)
        self.add_row(words, self._minutes)
        note = self.tr("What you typed is saved first, always.")
        self.inside.addWidget(text(note, "small", self, tone="muted"))
        self._add_screenshots()
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(
            button(
                self.tr("Change my words"),
                "key-round",
                name="change_words",
                clicked=self.change_words,
            )
        )
        row.addWidget(
            button(
                self.tr("New recovery sheet"), "file-key", name="new_sheet", clicked=self.new_sheet
            )
        )
        self.inside.addWidget(box)

    def _add_screenshots(self) -> None:
        words = self.tr("Let screenshots and screen sharing see this window")
        self._seen = QCheckBox(words, self)
        self._seen.setObjectName("screenshots_on")
        self._seen.setAccessibleName(words)
        self._seen.clicked.connect(self._turn_screenshots)
        self._seen.setVisible(screenshots.POSSIBLE)
        self.inside.addWidget(self._seen)

    def _turn_screenshots(self, on: bool) -> None:
        self.chosen.emit("screenshots_on", on)

    def _say(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("1 minute")
        return self.tr("{n} minutes").format(n=minutes)

    def show_preferences(self, preferences: Preferences) -> None:
        minutes = preferences.lock_minutes
        self._minutes.show_value(minutes, self._say(minutes))
        self._seen.setChecked(preferences.screenshots_on)

    def change_words(self) -> None:
        """Ask for the words of now and for new ones."""
        self._open("change_words_panel", PassphraseCard(self._session))

    def new_sheet(self) -> None:
        """Make a new recovery sheet; the old one is worthless then."""
        self._open("new_sheet_panel", NewSheetCard(self._session))

    def _open(self, name: str, card: PassphraseCard | NewSheetCard) -> None:
        panel = Panel(name, card, self)
        card.left.connect(panel.close)
        panel.finished.connect(self._closed)
        panel.open()

    def _closed(self, _: int) -> None:
        self.changed.emit()
