"""While something is on its way nothing else can be begun, and the keyboard keeps its place."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from chime_journal.gui.share.foot import Foot
from chime_journal.gui.share.places import Places
from chime_journal.gui.widgets.waiting import Waiting


class Working(Waiting):
    """The line that says what is on its way; the page's places and foot rest meanwhile."""

    def __init__(self, page: QWidget, places: Places, foot: Foot) -> None:
        super().__init__(page)
        self._page, self._places, self._foot = page, places, foot
        self._came_from: QWidget | None = None

    def work(self, words: str, *, can_stop: bool) -> None:
        """Say what is on its way, and let nothing be begun."""
        had = QApplication.focusWidget()
        if had is not None and self._page.isAncestorOf(had):
            self._came_from = had
            self._page.setFocus()  # what rests loses the focus, and it must not go to the sidebar
        self.begin(words)
        self._places.setEnabled(False)
        self._foot.wait(working=True, can_stop=can_stop)

    def rest(self) -> None:
        """Give everything back, the keyboard to where it was."""
        self.end()
        self._places.setEnabled(True)
        self._foot.wait(working=False)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and self._page.hasFocus():
            came_from.setFocus()
