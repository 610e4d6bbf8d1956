"""A button that reads something aloud, and stops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from chime_journal.gui.aloud.aloud import Aloud, State
from chime_journal.gui.widgets.buttons import Button, IconButton, button

_ICONS = {State.SILENT: "volume-2", State.GETTING_READY: "square", State.READING: "square"}


def aloud_button(
    aloud: Aloud,
    words: Callable[[], str],
    *,
    name: str,
    look: str = "",
    says: str = "",
    tells: str = "",
) -> Button:
    """Make a button that `says` what it does; `tells` what is read, to a screen reader."""
    says = says or _label(State.SILENT)
    made = button(says, _ICONS[State.SILENT], name=name, look=look)
    made.setAccessibleDescription(tells)
    AloudReader(aloud, words, made, says)
    return made


def aloud_tool(aloud: Aloud, words: Callable[[], str], *, name: str, tells: str) -> IconButton:
    """Make a button for a row of tools."""
    says = _label(State.SILENT)
    made = IconButton(says, _ICONS[State.SILENT])
    made.setObjectName(name)
    made.setAccessibleDescription(tells)
    AloudReader(aloud, words, made, says)
    return made


def stop_below(widget: QWidget) -> None:
    """Stop what reads words of this widget, because they are others now."""
    for reader in widget.findChildren(AloudReader):
        reader.stop()


def offer_below(widget: QWidget, there: bool) -> None:
    """Offer a button where there is something to read, and a voice."""
    for reader in widget.findChildren(AloudReader):
        reader.offer(there)


class AloudReader(QObject):
    """Belongs to a button, and falls silent when that is no longer on the screen."""

    def __init__(
        self, aloud: Aloud, words: Callable[[], str], shown: Button | IconButton, says: str
    ) -> None:
        """`words` should be a bound method; the button `says` that while nothing is read."""
        super().__init__(shown)
        self._aloud, self._words, self._shown, self._says = aloud, words, shown, says
        self._there = True
        self._state = State.SILENT
        shown.clicked.connect(self._press)
        shown.installEventFilter(self)
        aloud.changed.connect(self._follow)
        self.offer(True)

    def offer(self, there: bool) -> None:
        """Show the button if there is something to read, and a voice."""
        self._there = there
        self._shown.setVisible(there and self._aloud.offered)

    def stop(self) -> None:
        """Be silent."""
        self._aloud.stop(self)

    def _press(self) -> None:
        if self._state == State.SILENT:
            self._aloud.read(self, self._words())
        else:
            self.stop()

    def _follow(self) -> None:
        if not self._aloud.offered:
            self.offer(self._there)
        state = self._aloud.state_of(self)
        if state == self._state:
            return
        self._state = state
        words = self._says if state == State.SILENT else _label(state)
        if isinstance(self._shown, Button):
            self._shown.set_icon(_ICONS[state])
            self._shown.setText(words)
            self._shown.setAccessibleName(words)
        else:
            self._shown.set_icon(_ICONS[state], words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.stop()
        return False


def _label(state: State) -> str:
    if state == State.SILENT:
        return QCoreApplication.translate("aloud", "Read aloud")
    if state == State.READING:
        return QCoreApplication.translate("aloud", "Stop reading")
    return QCoreApplication.translate("aloud", "Getting the voice ready")
