"""The line under the steps: back, what goes in so far, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.text import text

BUTTONS_FROM = 460  # pixels at 100 per cent text; below it each button has its own line
BESIDE_FROM = 640  # pixels at 100 per cent text; below it the words stand above the buttons


class Foot(QWidget):
    """Shows the buttons that make sense at each place.

    Signals:
        back_asked(), on_asked(), over_asked(), before_asked(), look_asked(), stop_asked(): it was
        pressed.
    """

    back_asked = Signal()
    on_asked = Signal()
    over_asked = Signal()
    before_asked = Signal()
    look_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = text("", "body", self, tone="muted")
        self.words.setObjectName("going_in")
        self._back = button(self.tr("Back"), "arrow-left", name="share_back")
        self._over = button(self.tr("Start again"), "rotate-ccw", name="share_over")
        self._before = button(
            self.tr("Shared before"), "rotate-ccw-clock", look="link", name="shared_before"
        )
        self._look = button(self.tr("Look at it together here"), "handshake", name="look_here")
        self._stop = button(self.tr("Stop"), "x", name="share_stop")
        self._on = button("", "arrow-right", look="primary", name="share_on")
        self._back.clicked.connect(self.back_asked)
        self._over.clicked.connect(self.over_asked)
        self._before.clicked.connect(self.before_asked)
        self._look.clicked.connect(self.look_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._on.clicked.connect(self.on_asked)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        for made in self._all():
            self._buttons.addWidget(made)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self.words, 1)
        self._row.addLayout(self._buttons)
        Fitting(self, self._fit)

    def _all(self) -> tuple[Button, ...]:
        return (self._before, self._back, self._over, self._look, self._stop, self._on)

    def show_for(self, on: str, *, back: bool, over: bool, before: bool, look: bool) -> None:
        """Show the way on under these words, none if they are empty."""
        self._on.setText(on)
        self._on.setAccessibleName(on)
        self._on.setVisible(bool(on))
        self._back.setVisible(back)
        self._over.setVisible(over)
        self._before.setVisible(before)
        self._look.setVisible(look)
        self._stop.hide()
        self.wait(working=False)

    def wait(self, *, working: bool, can_stop: bool = False) -> None:
        """Let nothing be begun while something is on its way."""
        for made in self._all():
            made.setEnabled(not working or made is self._stop)
        self._stop.setVisible(working and can_stop)

    def minimumSizeHint(self) -> QSize:
        # The buttons turn before they ask for a wider window.
        widest = max(each.sizeHint().width() for each in self._all())
        return QSize(widest, super().minimumSizeHint().height())

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)
        turn(self._buttons, self.width(), BUTTONS_FROM)
