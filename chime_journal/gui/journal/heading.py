"""The top of the editor: day and time, "Saved", and the title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.day import DayField, TimeField, long_day
from chime_journal.gui.widgets.text import text
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import TITLE_LIMIT

SAVED_SHOWN = 4000  # milliseconds


class Heading(QWidget):
    """When this was, and what it is called.

    Signals:
        changed(): another day, time or title.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._moment = Moment.now()
        self._when = button("", "calendar-days", name="when", look="quiet")
        self._when.setToolTip(self.tr("Choose another day or time"))
        self._when.clicked.connect(self._edit)
        self._day = DayField(self)
        self._day.setObjectName("reflection_day")
        self._clock = TimeField(self)
        self._clock.setObjectName("reflection_time")
        self._day.dateChanged.connect(self._dated)
        self._clock.timeChanged.connect(self._dated)
        self._done = button(self.tr("Done"), "check", name="day_done", look="quiet")
        self._done.clicked.connect(self._close)
        self._tick = QLabel(self)
        self._saved = text("", "small", self, tone="muted", wrap=False)
        self._saved.setObjectName("saved")
        top = QHBoxLayout()
        top.setSpacing(6)
        for widget in (self._when, self._day, self._clock, self._done):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._tick)
        top.addWidget(self._saved)
        self._title = QLineEdit(self)
        self._title.setObjectName("title")
        self._title.setProperty("bare", "true")
        self._title.setProperty("face", "heading")
        self._title.setMaxLength(TITLE_LIMIT)
        self._title.setPlaceholderText(self.tr("Title, if you like"))
        self._title.setAccessibleName(self.tr("Title"))
        self._title.textEdited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._title)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(lambda: self.say_saved(""))
        self._close()

    def moment(self) -> Moment:
        return self._moment

    def title(self) -> str:
        return self._title.text()

    def show_heading(self, moment: Moment, title: str) -> None:
        """Show when and what without making it an edit."""
        self._moment = moment
        self._title.setText(title)
        for field in (self._day, self._clock):
            field.blockSignals(True)
        self._day.set_day(moment.day)
        self._clock.set_clock(moment.clock)
        for field in (self._day, self._clock):
            field.blockSignals(False)
        self._close()

    def say_saved(self, words: str) -> None:
        """Say quietly how the words are kept; "Saved" goes away by itself."""
        self._saved.setText(words)
        self._tick.setVisible(bool(words))
        if words:
            self._fade.start(SAVED_SHOWN)

    def _edit(self) -> None:
        self._show_fields(True)
        self._day.setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        self._show_fields(False)
        clock = QTime(self._moment.clock.hour, self._moment.clock.minute)
        shown = QLocale().toString(clock, "HH:mm")
        self._when.setText(f"{long_day(self._moment.day)}, {shown}")
        self._when.setAccessibleName(self.tr("Written about {when}").format(when=self._when.text()))

    def _show_fields(self, shown: bool) -> None:
        for widget in (self._day, self._clock, self._done):
            widget.setVisible(shown)
        self._when.setVisible(not shown)

    def _dated(self) -> None:
        self._moment = Moment(self._day.day(), self._clock.clock(), self._moment.offset)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.Polish):
            side = round(self.fontMetrics().height() * 0.9)
            colour = theme.tokens().mark("meaning")[0]
            self._tick.setPixmap(icons.pixmap("check", colour, side, self.devicePixelRatioF()))
