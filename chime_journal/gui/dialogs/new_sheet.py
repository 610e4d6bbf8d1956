"""A new recovery sheet for an open journal; the old one opens nothing then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.sheet.pane import SheetPane
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.older_backups import SHEET, OlderBackups
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting


class NewSheetCard(Card):
    """Asks for the words, makes the sheet, shows it, and asks two groups back.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("new_sheet_card")
        self._session = session
        self._kept = False  # the new sheet was typed back
        self._about = text(
            self.tr(
                "Make a new one if somebody saw your sheet, or if it is lost. "
                "The old sheet opens this journal no more. "
                "Older backups still open with the old sheet."
            ),
            "body",
            self,
            tone="muted",
        )
        self.words = SecretField(self.tr("Passphrase"), "sheet_words", self)
        self.words.entered.connect(self.go_on)
        self.words.edited.connect(self._listen)
        self.notice = Notice("new_sheet_notice", self)
        self.waiting = Waiting(self)
        # Paper first: nobody can say here whose computer this is.
        self.pane = SheetPane(shared=True, parent=self)
        self.pane.entered.connect(self.go_on)
        self.pane.hide()
        self._older = OlderBackups(session, SHEET, self)
        self._cancel = button(self.tr("Cancel"), name="keep_sheet", clicked=self.left.emit)
        self._again = button(self.tr("Back"), name="sheet_again", clicked=self._show_again)
        self._again.hide()
        self._on = button(
            self.tr("Make a new sheet"), name="make_sheet", look="primary", clicked=self.go_on
        )
        self.inside.addWidget(text(self.tr("New recovery sheet"), "heading", self))
        for part in (
            self._about, self.words, self.notice, self.pane, self.waiting, self._older
        ):  # fmt: skip
            self.inside.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        self.setFocusProxy(self.words)

    def _listen(self) -> None:
        self.notice.clear()

    def go_on(self) -> None:
        """Make the sheet, then ask groups of it back, then close."""
        if self._kept:
            self.left.emit()
        elif self.pane.isVisibleTo(self):
            if not self.pane.asking:
                self.pane.ask_back()
                self._again.show()
                self._about.setText(self.tr("Look at your sheet and type two of its groups."))
            elif self.pane.is_kept():
                self._end()
        elif not self.words.words:
            self.notice.say(self.tr("Type your words first."))
            self.words.setFocus()
        else:
            self._make(self.words.words)

    def _end(self) -> None:
        """The sheet is kept: say what the old one still opens."""
        self._kept = True
        self.pane.hide()
        self._again.hide()
        self._about.setText(
            self.tr("You have your new sheet. The old one opens this journal no more.")
        )
        self._on.setText(self.tr("Close"))
        self._on.setAccessibleName(self._on.text())
        self._on.setFocus()
        self._older.look()

    def _make(self, words: str) -> None:
        self._wait(True)
        self._session.ask(
            self,
            lambda diary: (diary.new_recovery_sheet(words), diary.folder),
            self._show,
            self._refuse,
        )

    def _wait(self, waiting: bool) -> None:
        for part in (self.words, self._cancel, self._on):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.waiting.begin(self.tr("Making a new sheet. This takes a while."))
        else:
            self.waiting.end()

    def _show(self, made: tuple[str, Path]) -> None:
        self._wait(False)
        self.words.clear()
        self.words.hide()
        self.pane.show_sheet(*made)
        self.pane.show()
        self._cancel.hide()
        self._show_again()
        self._on.setText(self.tr("Go on"))
        self._on.setAccessibleName(self._on.text())

    def _show_again(self) -> None:
        """Show the sheet, for whoever copied it wrongly too: it is shown nowhere else."""
        self._again.hide()
        self.pane.show_again()
        self._about.setText(
            self.tr("This is your new sheet. Keep it away from this computer. Destroy the old one.")
        )
        self._on.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._wait(False)
        known = explain(problem)
        self.notice.say(str(known) if known else self.tr("Something did not work."))
        self.words.setFocus()
        self.words.line.selectAll()
