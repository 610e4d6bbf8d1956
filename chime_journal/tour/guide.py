"""The hands and eyes of the tour: real mouse and keys on widgets found by name.

Whatever is not there, cannot be reached or does not come true raises Lost.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from chime_journal.gui.front.front import Front

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.gui.workspace import Workspace

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

LOOK = 15  # milliseconds between two looks
PATIENCE = 30.0  # seconds until something that does not happen counts as not happening
LEFT = Qt.MouseButton.LeftButton
POPUP = Qt.WindowType.Popup


class Lost(Exception):
    """A step of the tour did not happen. Says which in plain words."""


class Guide:
    """Walks one window. `typed` collects every sentence that was typed as a secret of the day."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.typed: list[str] = []
        # A dialog with a loop of its own would hold the click that opened it for ever.
        self._watch = QTimer(front)
        self._watch.setSingleShot(True)
        self._watch.setInterval(round(1000 * PATIENCE))
        self._watch.timeout.connect(self._send_away)

    def _send_away(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()

    @property
    def workspace(self) -> Workspace:
        """Return the open journal's part of the window."""
        if self.front.journal is None:
            raise Lost("no journal is open")
        return self.front.journal.workspace

    # Waiting

    def pause(self, milliseconds: int = LOOK) -> None:
        """Let the window live. Qt's own qWait would keep other threads from working."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, true: Callable[[], bool], what: str, seconds: float | None = None) -> None:
        """Wait until something is true."""
        end = monotonic() + (PATIENCE if seconds is None else seconds)
        while not true():
            if monotonic() > end:
                raise Lost(f"this did not happen: {what}")
            self.pause()

    def rest(self) -> None:
        """Wait until nothing is on its way to or from the journal."""
        journal = self.front.journal
        if journal is not None:
            self.until(lambda: not journal.session.busy, "the journal comes to rest")
        self.pause(3 * LOOK)

    def ask(self, question: Callable[[Diary], T]) -> T:
        """Ask the journal itself whether something really happened."""
        journal = self.front.journal
        if journal is None:
            raise Lost("no journal is open")
        answers: list[T] = []
        journal.session.ask(journal.session, question, answers.append)
        self.until(lambda: bool(answers), "the journal answers")
        return answers[0]

    def check(self, true: bool, what: str) -> None:
        """Go on only if this is so."""
        if not true:
            raise Lost(f"this is not so: {what}")

    # Finding

    def seen(self, kind: type[W], name: str) -> W | None:
        """Return a widget that is on the screen now, the newest window first."""
        for top in reversed(QApplication.topLevelWidgets()):
            if not top.isVisible():
                continue
            if isinstance(top, kind) and top.objectName() == name:
                return top
            for found in top.findChildren(kind, name):
                if found.isVisible():
                    return found
        return None

    def find(self, kind: type[W], name: str) -> W:
        """Wait for a widget to be on the screen, and return it."""
        found: list[W] = []

        def there() -> bool:
            widget = self.seen(kind, name)
            found.extend([widget] if widget is not None else [])
            return bool(found)

        self.until(there, f"“{name}” is on the screen", 20.0)
        return found[0]

    def words(self, name: str) -> str:
        """Return what a label says."""
        return self.find(QLabel, name).text()

    # Hands

    def scroll_to(self, name: str) -> None:
        """Scroll a widget into sight."""
        _scroll_to(self.find(QWidget, name))
        self.pause()

    def click(self, name: str, at: QPoint | None = None) -> None:
        """Click a widget, after scrolling it into sight, if nothing lies in front of it."""
        widget = self.find(QWidget, name)
        self.until(widget.isEnabled, f"“{name}” can be used")
        self.click_on(widget, at)

    def click_on(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that was found already, in its middle or at a point of it."""
        place = at or self._reachable(widget)
        modal = QApplication.activeModalWidget()
        if modal is not None and modal is not widget.window():
            raise Lost(f"“{modal.objectName()}” stands in front of “{widget.objectName()}”")
        if not widget.window().isActiveWindow() and widget.window().windowType() != POPUP:
            widget.window().activateWindow()  # as a window manager does with a clicked window
        self._watch.start()
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)
        if not self._watch.isActive():
            raise Lost(f"a dialog that nobody answers follows “{widget.objectName()}”")
        self._watch.stop()
        self.pause()

    def write(self, name: str, words: str, *, secret: bool = True) -> None:
        """Click a field and type into it, key by key."""
        field = self.find(QWidget, name)
        self.click(name)
        QTest.keyClicks(field, words)
        if secret:
            self.typed.append(words)
        self.pause()

    def type_here(self, words: str) -> None:
        """Type where the keyboard is."""
        target = QApplication.focusWidget()
        if target is None:
            raise Lost("nothing has the keyboard")
        QTest.keyClicks(target, words)
        self.typed.append(words)
        self.pause()

    def pick(self, name: str, words: str) -> None:
        """Pick words of a text with the keys."""
        field = self.find(QPlainTextEdit, name)
        self.click(name)
        self.check(words in field.toPlainText(), f"“{words}” is in “{name}”")
        self.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(field.toPlainText().index(words)):
            QTest.keyClick(field, Qt.Key.Key_Right)
        for _ in words:
            QTest.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        self.check(field.textCursor().selectedText() == words, f"“{words}” is picked")

    def choose(self, menu: str, words: str) -> None:
        """Click a line of an open menu by its words."""
        shown = self.find(QMenu, menu)
        found = [each for each in shown.actions() if each.text().replace("&", "") == words]
        if not found:
            raise Lost(f"“{words}” is not in the menu")
        self.click_on(shown, shown.actionGeometry(found[0]).center())

    def tick(self, name: str) -> None:
        """Click the box of a check box or radio button, not the room beside its words."""
        box = self.find(QAbstractButton, name)
        self._reachable(box)
        self.click_on(box, QPoint(12, box.height() // 2))

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        if QApplication.activeWindow() is None:
            self.front.window.activateWindow()
            self.pause()
        target = QApplication.focusWidget() or self.front.window
        QTest.keyClick(target, key, modifier)
        self.pause()

    def go(self, page: str) -> None:
        """Click a place in the sidebar and wait for its page."""
        self.click(f"go_{page}")
        self.until(lambda: self.workspace.page.name == page, f"the page “{page}” is shown")
        self.rest()

    def _reachable(self, widget: QWidget) -> QPoint:
        """Scroll a widget into sight and return its middle; Lost if something covers it."""
        middle = QRect(QPoint(), widget.size()).center()

        def there() -> bool:
            _scroll_to(widget)
            top = widget.window()
            hit = top.childAt(widget.mapTo(top, middle))
            return hit is widget or top is widget or bool(hit and widget.isAncestorOf(hit))

        self.until(there, f"“{widget.objectName()}” can be reached", 5.0)
        return middle


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea) and (inner := parent.widget()) is not None:
            # Not ensureWidgetVisible: of a text field it shows the cursor's line alone.
            middle = widget.mapTo(inner, widget.rect().center())
            room = (widget.height() // 2 + 8, parent.viewport().height() // 2)
            parent.ensureVisible(middle.x(), middle.y(), 0, min(room))
        parent = parent.parentWidget()
