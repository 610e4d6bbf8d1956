"""The one window: neutral title, neutral icon, one view at a time."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QMargins, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from chime_journal.gui import icons
from chime_journal.gui.widgets.tab_order import focus_twin
from chime_journal.gui.widgets.text import text

LEAST = QSize(900, 560)
FIRST = QSize(1280, 820)
FRAME = QMargins(8, 40, 8, 8)  # pixels; the system's own is known only once the window is there
_ICON_INK = "#566361"  # drawn by the system's own panel, so it follows no theme


class Window(QWidget):
    """Holds whichever view the front shows. Its title never names a journal.

    Signals:
        close_asked(): the person wants to leave; the front saves first, then calls `leave`.
    """

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self._may_close = False
        self._disguised = False
        self._be_called_as_usual()
        self._banner = text("", "strong", self)
        self._banner.setObjectName("banner")
        self._banner.setProperty("look", "banner")
        self._banner.hide()
        self._views = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._views, 1)
        self.setMinimumSize(LEAST)
        self.setGeometry(first_place(QGuiApplication.primaryScreen().availableGeometry()))

    def place(self) -> bytes:
        """Return where the window is on which screen, and how large, for `take_place`."""
        return bytes(self.saveGeometry().data())

    def take_place(self, place: bytes) -> None:
        """Stand where a window stood before; a place that is no place is left alone."""
        self.restoreGeometry(QByteArray(place))

    def disguise(self, title: str, icon: str) -> None:
        """Pass for something else in the taskbar, and hide the line above."""
        self._disguised = True
        self._name(title, icon)
        self._banner.hide()

    def undisguise(self) -> None:
        """Be called as usual again."""
        self._disguised = False
        self._be_called_as_usual()
        self._banner.setVisible(bool(self._banner.text()))

    def speak_anew(self) -> None:
        """Take on the language of the program: fields for days below get its names of months."""
        self.setLocale(QLocale())
        if not self._disguised:
            self._be_called_as_usual()

    def _be_called_as_usual(self) -> None:
        self._name(self.tr("Notes"), "notebook-text")

    def _name(self, title: str, icon: str) -> None:
        """Set what the taskbar shows; it never names a journal."""
        self.setWindowTitle(title)
        self.setWindowIcon(icons.icon(icon, _ICON_INK, size=64))

    @property
    def view(self) -> QWidget | None:
        """Return what the window shows now."""
        return self._views.currentWidget()

    def show_view(self, view: QWidget) -> None:
        """Put a view in front; earlier ones stay until they are dropped."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)

    def drop(self, view: QWidget) -> None:
        """Let go of a view for good."""
        self._views.removeWidget(view)
        view.hide()
        view.deleteLater()

    def put_instead(self, before: QWidget, view: QWidget) -> None:
        """Put a view where one with the same parts was; the keyboard stays on its part."""
        if self.view is before:
            focused = self.focusWidget()
            self.show_view(view)
            focus_twin(focused, view)
        self.drop(before)

    def say_above(self, words: str) -> None:
        """Show a line above every view, e.g. that this is a sample; empty words take it away."""
        self._banner.setText(words)
        self._banner.setVisible(bool(words))

    def leave(self) -> None:
        """Close for real."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self.close_asked.emit()
        # The front may have nothing to save and let the window go while it is asked.
        event.setAccepted(self._may_close)


def first_place(screen: QRect) -> QRect:
    """Return where the inside of the window fits on a screen, its frame and title bar as well."""
    room = screen.marginsRemoved(FRAME)
    place = QRect(room.topLeft(), FIRST.boundedTo(room.size()).expandedTo(LEAST))
    place.moveCenter(room.center())
    place.moveTop(max(place.top(), room.top()))
    place.moveLeft(max(place.left(), room.left()))
    return place
