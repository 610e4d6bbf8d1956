"""When the computer goes to sleep or its screen is locked, the journal locks as well.

On Linux the system says so on its message bus, on Windows by messages to the window. What watches
is loaded when a journal is open: the unlock window does not wait for it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from chime_journal.gui.computer.bus import BusWatch
    from chime_journal.gui.computer.windows_messages import MessageWatch


class SystemLocks(QObject):
    """Watches while a journal is open.

    Signals:
        asked(): the computer goes to sleep, or its screen is locked.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watch: BusWatch | MessageWatch | None = None

    def watch(self) -> None:
        """Begin to listen, and ask the system to wait with sleeping until everything is stored."""
        if self._watch is None:
            self._watch = _made(self)
            self._watch.asked.connect(self.asked)
        self._watch.hold_off_sleep()

    def rest(self) -> None:
        """Everything is stored: the computer may sleep at once."""
        if self._watch is not None:
            self._watch.let_sleep()


if sys.platform == "win32":

    def _made(parent: QObject) -> MessageWatch:
        from chime_journal.gui.computer.windows_messages import MessageWatch

        return MessageWatch(parent)
else:

    def _made(parent: QObject) -> BusWatch:
        from chime_journal.gui.computer.bus import BusWatch

        return BusWatch(parent)
