"""The button that opens the browser of prompts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.prompts.browser import PromptsDialog
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button


class PromptsButton(Button):
    """Opens the browser; what was being typed there stays for the next time.

    Signals:
        taken(object): what the journal opens to write about the prompt that was picked.
    """

    taken = Signal(object)

    def __init__(self, session: Session, look: str, icon: str, parent: QWidget) -> None:
        super().__init__(self.tr("All prompts"), icon, look, parent)
        self.setObjectName("all_prompts")
        self.setAccessibleName(self.text())
        self._session = session
        self._browser: PromptsDialog | None = None
        self.clicked.connect(self._open)

    def flush(self) -> None:
        """Store what is being typed in the browser."""
        if self._browser is not None:
            self._browser.flush()

    def _open(self) -> None:
        if self._browser is None:
            self._browser = PromptsDialog(self._session, self)
            self._browser.taken.connect(self._tell)
        self._browser.begin()

    def _tell(self, words: str) -> None:
        self.taken.emit(("new", words))
