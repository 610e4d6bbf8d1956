"""Stage 3: the recovery sheet, kept and shown to be kept, or skipped with open eyes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.sheet.pane import SheetPane
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text


class SheetStage(QWidget):
    """Shows the sheet, then asks two groups back.

    Signals:
        skipped(): the person goes on without a sheet, knowing what that means.
    """

    skipped = Signal()

    def __init__(
        self, sheet: str, journal: Path, *, shared: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = text("", "heading", self)
        self._about = text("", "body", self, tone="muted")
        self.pane = SheetPane(shared=shared, parent=self)
        self.pane.show_sheet(sheet, journal)
        self._skip = button(
            self.tr("Skip this"), name="skip_sheet", look="link", clicked=self._warn
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self.pane)
        column.addWidget(self._skip)
        self._say()

    def _say(self) -> None:
        if self.pane.asking:
            self._title.setText(self.tr("Show that you have it"))
            self._about.setText(self.tr("Look at your sheet and type two of its groups."))
        else:
            self._title.setText(self.tr("Keep your recovery sheet"))
            self._about.setText(
                self.tr(
                    "If you forget your words, only this sheet opens your journal. "
                    "Keep it away from this computer. Do not show it to anyone."
                )
            )

    def come_before(self, after: QWidget) -> None:
        """Let Tab go through the sheet, and only then to what was made before it."""
        tab_through(*self.pane.tabbed, self._skip, after)

    def ask_back(self) -> None:
        """Cover the sheet and ask for two of its groups."""
        self.pane.ask_back()
        self._say()

    def show_again(self) -> None:
        """Turn back to the sheet."""
        self.pane.show_again()
        self._say()

    def _warn(self) -> None:
        go_on = button(self.tr("Go on without a sheet"), name="without_sheet")
        go_on.clicked.connect(self.skipped)
        self.pane.notice.say(
            self.tr(
                "Without a sheet, forgotten words mean that nobody can ever open this journal. "
                "You can make a sheet later in Settings."
            ),
            go_on,
        )
        go_on.setFocus()
