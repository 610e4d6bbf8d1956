"""A line above the pages about the journal itself, with what can be done about it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QWidget
from shiboken6 import isValid

from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text

BESIDE_FROM = 640  # pixels at 100 per cent text; below it the buttons go under the words


class Banner(QFrame):
    """Stays until what it tells of is over. Of several, the first with something to say shows."""

    def __init__(self, name: str, *ways: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "tinted")
        self._words = text("", "body", self)
        self._words.setObjectName(f"{name}_words")
        buttons = Flow(spacing=8)
        for way in ways:
            buttons.addWidget(way)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(10)
        self.others: tuple[Banner, ...] = ()
        self._row.addWidget(self._words, 1)
        self._row.addLayout(buttons)
        Fitting(self, self._fit)
        self._before: QWidget | None = None  # what had the focus before one of the buttons
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    @staticmethod
    def share_room(*banners: Banner) -> None:
        """Show one of these at a time, the first that has something to say."""
        for banner in banners:
            banner.others = banners

    def say(self, words: str) -> None:
        """Have something to say; a screen reader hears it as it shows."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._take_turns()

    def be_quiet(self) -> None:
        """Have nothing to say any more."""
        self._words.setText("")
        self._take_turns()

    def _take_turns(self) -> None:
        others = self.others or (self,)
        first = next((banner for banner in others if banner.words), None)
        for banner in others:
            shows = banner is first
            if shows and banner.isHidden():
                QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))
            if not shows:
                banner.give_focus_back()
            banner.setVisible(shows)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or before is None or not self.isAncestorOf(now):
            return
        if before.window() is self.window() and not self.isAncestorOf(before):
            self._before = before

    def give_focus_back(self) -> None:
        """Return the focus; it would go to the next button, and Space would press that."""
        focused, before = self.window().focusWidget(), self._before
        if focused is None or not self.isAncestorOf(focused):
            return
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            focused.clearFocus()

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)
