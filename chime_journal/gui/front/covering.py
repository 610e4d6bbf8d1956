"""Covering the window: at once, with everything in front of it closed, under a neutral name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from chime_journal.gui.window import Window

if TYPE_CHECKING:
    from chime_journal.gui.front.cover import Cover


class Covering(QObject):
    """Puts the cover in front and takes it away; it is made when it is first needed.

    Signals:
        left(): the person pressed Esc or clicked on the cover.
    """

    left = Signal()

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._cover: Cover | None = None

    @property
    def there(self) -> bool:
        """Whether the window is covered."""
        return self._cover is not None

    def cover(self, *, disguised: bool) -> None:
        """Cover the window; disguised, the taskbar and the line above say nothing either."""
        from chime_journal.gui.front.cover import Cover

        if self._cover is None:
            self._cover = Cover()
            self._cover.left.connect(self.left)
        if disguised:
            self._window.disguise(self.tr("Calendar"), "calendar")
        self._window.show_view(self._cover)
        self._cover.setFocus()
        self._close_others()

    def say(self, words: str) -> None:
        """Show one neutral line on the cover, if it is there."""
        if self._cover is not None:
            self._cover.say(words)

    def uncover(self, view: QWidget) -> None:
        """Show a view in place of the cover."""
        if self._cover is not None:
            cover, self._cover = self._cover, None
            self._window.undisguise()
            self._window.show_view(view)
            self._window.drop(cover)

    def _close_others(self) -> None:
        """Close every dialog, list, menu and hint: nothing may stand in front of the cover."""
        for other in QApplication.topLevelWidgets():
            if other is not self._window and isValid(other) and other.isVisible():
                other.close()
