"""Which folder or file was chosen, and the button to choose another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text, tip


class PickedFolder(QFrame):
    """Looks like a field; shows the folder's own name, the whole path as its tool tip.

    Signals:
        choose_asked(): the person wants to choose.
    """

    choose_asked = Signal()

    def __init__(
        self, empty: str, name: str, parent: QWidget | None = None, icon: str = "folder"
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "field")
        self.folder: Path | None = None
        self._empty = empty
        self._words = text(empty, "body", self, tone="muted")
        self._words.setObjectName(f"{name}_name")
        self._choose = button(self.tr("Choose"), name=f"{name}_choose", look="link")
        self._choose.setAccessibleName(empty)
        self._choose.clicked.connect(self.choose_asked)
        self._picture = Picture(icon, 1.1, self, tone="ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 8, 3)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._choose)
        self.setFocusProxy(self._choose)

    def show_folder(self, folder: Path, words: str = "") -> None:
        """Show a choice; `words` stand for it where its name should not be seen."""
        self.folder = folder
        self._words.setText(words or folder.name or str(folder))
        self._words.setProperty("tone", "")
        self._words.style().polish(self._words)
        self.setToolTip("" if words else tip(str(folder)))
        self._choose.setAccessibleName(
            self.tr("{name}: choose another").format(name=self._words.text())
        )
