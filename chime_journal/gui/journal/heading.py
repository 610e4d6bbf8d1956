"""The top of the editor: day and time, "Saved", and the title."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.day import DayField, TimeField
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.writing.saved import Saved
from chime_journal.gui.writing.title import TitleField
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import TITLE_LIMIT
from chime_journal.words.days import full_day, long_day


class Heading(QWidget):
    """When this was, and what it is called.

    Signals:
        changed(): another day, time or title.
    """

    changed = Signal()

    def __init__(self, saved: Saved, parent: QWidget) -> None:
        """`saved` is put beside the day."""
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
        self._saved = saved
        self._flow = Flow(spacing=6)
        for widget in (self._when, self._day, self._clock, self._done):
            self._flow.addWidget(widget)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(6)
        self._top.addLayout(self._flow, 1)
        self._top.addWidget(saved, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._top)
        self._title = TitleField("title", TITLE_LIMIT, self)
        self._title.textEdited.connect(self.changed)
        column.addWidget(self._title)
        self._close()
        Fitting(self, self._fit)

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

    def _edit(self) -> None:
        self._show_fields(True)
        self._fit()
        self._day.setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        self._show_fields(False)
        when = self._said(long_day)
        self._when.setAccessibleName(self.tr("Written about {when}").format(when=when))
        self._fit()

    def _said(self, written: Callable[[date], str]) -> str:
        """Return day and time, with the day as `written` writes it."""
        clock = QTime(self._moment.clock.hour, self._moment.clock.minute)
        return f"{written(self._moment.day)}, {QLocale().toString(clock, 'HH:mm')}"

    def minimumSizeHint(self) -> QSize:
        # Before it asks for a wider window it leaves the name of the day out.
        return QSize(self._day.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Say the day with its name if there is room, and "Saved" beside it or below."""
        self._when.setText(self._said(long_day))
        if self._when.sizeHint().width() > self.width():
            self._when.setText(self._said(full_day))
        self._flow.invalidate()  # it would tell of the sizes before
        beside = self._flow.sizeHint().width() + 6 + self._saved.room <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._top.direction() != way:
            self._top.setDirection(way)

    def _show_fields(self, shown: bool) -> None:
        for widget in (self._day, self._clock, self._done):
            widget.setVisible(shown)
        self._when.setVisible(not shown)

    def _dated(self) -> None:
        self._moment = Moment(self._day.day(), self._clock.clock(), self._moment.offset)
        self.changed.emit()
