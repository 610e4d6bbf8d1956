"""Buttons with a word and an icon that follow the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.text import tip

_REDRAWN = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
)


class Button(QPushButton):
    """A push button whose icon takes the colour of its look: primary, plain, link or quiet."""

    # Qt may tell of a change before the constructor below has run.
    _icon_name = _look = ""
    _drawn: tuple[object, ...] = ()  # all that the icon was drawn for

    def __init__(
        self, words: str, icon: str = "", look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._icon_name = icon
        self._look = look
        if look:
            self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._redraw()

    def set_icon(self, name: str) -> None:
        """Change the drawing, e.g. from an open to a closed eye."""
        self._icon_name = name
        self._redraw()

    def _redraw(self) -> None:
        side = round(self.fontMetrics().height() * 0.95)
        gap = round(side * 0.35) if self.text() else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            gap = -gap  # the drawing stands after the word, so the room goes before it
        colours = theme.tokens()
        if self._drawn == (wanted := (self._icon_name, side, gap, colours)):
            return  # Qt tells of a change of style whenever something around it is another
        self._drawn = wanted
        self.setIconSize(QSize(side + abs(gap), side))
        if self._icon_name:
            plain = {"primary": colours.on_accent, "quiet": colours.muted}.get(
                self._look, colours.accent
            )
            on = colours.accent if self._look == "quiet" else colours.on_accent
            dim = colours.edge if self._look == "quiet" else colours.muted
            self.setIcon(icons.icon(self._icon_name, plain, on, 2 * side, 2 * gap, dim))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._redraw()


class IconButton(QToolButton):
    """A small tool button; its word is the accessible name and the tool tip."""

    _icon_name = _look = ""
    _drawn: tuple[object, ...] = ()

    def __init__(
        self, words: str, icon: str, look: str = "quiet", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._look = look
        self.setProperty("look", look)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._redraw()

    def set_icon(self, name: str, words: str) -> None:
        """Change the drawing and what it means."""
        self._icon_name = name
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self._redraw()

    def _redraw(self) -> None:
        side = round(self.fontMetrics().height() * 0.95)
        colours = theme.tokens()
        if self._drawn == (wanted := (self._icon_name, side, colours)):
            return
        self._drawn = wanted
        self.setIconSize(QSize(side, side))
        if not self._icon_name:
            return
        plain = colours.muted if self._look == "quiet" else colours.accent
        self.setIcon(icons.icon(self._icon_name, plain, colours.accent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._redraw()


def entered(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Enter, as Space does; a key that is held down presses it once."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def button(
    words: str,
    icon: str = "",
    *,
    name: str,
    look: str = "",
    clicked: Callable[[], object] | None = None,
) -> Button:
    """Make a button with a stable object name; `clicked` should be a bound method."""
    made = Button(words, icon, look)
    made.setObjectName(name)
    made.setAccessibleName(words)
    if clicked is not None:
        made.clicked.connect(clicked)
    return made
