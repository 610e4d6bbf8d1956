"""What narrows the list: words, a day or a span of days, and marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.day import calm, from_qdate, to_qdate
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import tip
from chime_journal.gui.widgets.topic_menus import add_topics
from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, Tag
from chime_journal.model.moment import EARLIEST_DAY
from chime_journal.model.reflection import Filter
from chime_journal.words.days import long_day
from chime_journal.words.labels import label

PAUSE = 120  # milliseconds after a key, then the search begins


class MonthCalendar(QCalendarWidget):
    """A month with a dot under each day that holds a reflection."""

    month_shown = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self.setAccessibleName(self.tr("Calendar: a dot marks each day you wrote"))
        self.setMinimumDate(to_qdate(EARLIEST_DAY))
        self.setMaximumDate(QDate.currentDate())
        calm(self)
        self.setGridVisible(False)
        self._marked: set[date] = set()
        Fitting(self, self._fit)
        self.currentPageChanged.connect(self._turned)

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.fontMetrics().height() * 14))

    def _turned(self, year: int, month: int) -> None:
        first = QDate(year, month, 1)
        last = first.addDays(first.daysInMonth() - 1)
        self.month_shown.emit(from_qdate(first), from_qdate(last))

    def ask_again(self) -> None:
        """Ask anew for the marks of the month on screen."""
        self._turned(self.yearShown(), self.monthShown())

    def show_marks(self, days: set[date]) -> None:
        self._marked = days
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802 - Qt calls it
        super().paintCell(painter, rect, day)
        if from_qdate(day) not in self._marked:
            return
        colours = theme.tokens()
        chosen = day == self.selectedDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if chosen else colours.accent))
        side = max(5, round(rect.height() * 0.16))
        dot = QRect(0, 0, side, side)
        dot.moveCenter(rect.center())
        dot.moveBottom(rect.bottom() - 2)
        painter.drawEllipse(dot)
        painter.restore()


class Finder(QWidget):
    """Search field, "Any date" and "Any part".

    Signals:
        changed(Filter): the list should show something else.
    """

    changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self.field = QLineEdit(self)
        self.field.setObjectName("search")
        self.field.setPlaceholderText(self.tr("Search your words"))
        self.field.setAccessibleName(self.tr("Search your words"))
        self.field.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self._date = button(self.tr("Any date"), "calendar", name="any_date")
        self._date.setCheckable(True)
        self._date.toggled.connect(self._show_calendar)
        self._part = button(self.tr("Any part"), "funnel", name="any_part")
        self._part.clicked.connect(self._show_parts)
        self._all_days = button(self.tr("All days"), "x", name="all_days", look="link")
        self._all_days.clicked.connect(self._clear_days)
        self._all_days.hide()
        buttons = Flow(spacing=6)
        for widget in (self._date, self._part, self._all_days):
            buttons.addWidget(widget)
        self.calendar = MonthCalendar(self)
        self.calendar.clicked.connect(self._pick_day)
        self.calendar.activated.connect(self._pick_day)
        self.calendar.month_shown.connect(self._ask_marks)
        self.calendar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.field)
        column.addLayout(buttons)
        column.addWidget(self.calendar)
        Fitting(self, self._say_parts)
        self._redraw()

    @property
    def filter(self) -> Filter:
        return self._filter

    def _set(self, filter: Filter) -> None:
        if filter != self._filter:
            self._filter = filter
            self.changed.emit(filter)

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._set(replace(self._filter, words=self.field.text().strip()))

    def show_day(self, day: date) -> None:
        """Narrow the list to one day."""
        self.calendar.setSelectedDate(to_qdate(day))
        self._pick_day(to_qdate(day))

    def _show_calendar(self, shown: bool) -> None:
        self.calendar.setVisible(shown)
        if shown:
            self._session.ask(self, lambda diary: diary.reflections.all_days(), self._go_to_newest)
            self.calendar.setFocus()

    def _go_to_newest(self, days: tuple[date, date] | None) -> None:
        if days is not None and self._filter.first_day is None:
            self.calendar.setCurrentPage(days[1].year, days[1].month)
        self.calendar.ask_again()

    def _ask_marks(self, first: date, last: date) -> None:
        if not self.calendar.isVisible():
            return
        wanted = replace(self._filter, first_day=None, last_day=None)
        self._session.ask(
            self,
            lambda diary: diary.reflections.marked_days(first, last, wanted),
            self.calendar.show_marks,
        )

    def _pick_day(self, day: QDate) -> None:
        chosen = from_qdate(day)
        self._date.setText(long_day(chosen))
        self._all_days.show()
        self._set(replace(self._filter, first_day=chosen, last_day=chosen))

    def _clear_days(self) -> None:
        self._date.setText(self.tr("Any date"))
        self._all_days.hide()
        self._set(replace(self._filter, first_day=None, last_day=None))

    def _show_parts(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("parts_menu")
        for tags in (DOMAIN_TAGS, (Tag.HARD,), (*DIMENSION_TAGS, Tag.SPIRITUALITY)):
            for tag in tags:
                self._add_part(menu, tag)
            menu.addSeparator()
        add_topics(menu, self._add_part)
        menu.addSeparator()
        good = menu.addAction(self.tr("Good memories"))
        good.setCheckable(True)
        good.setChecked(self._filter.good_memory)
        good.toggled.connect(lambda on: self._set_parts(self._filter.tags, on))
        every = menu.addAction(self.tr("Any part"))
        every.triggered.connect(lambda: self._set_parts(frozenset(), False))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._part.mapToGlobal(self._part.rect().bottomLeft()))

    def _add_part(self, menu: QMenu, tag: Tag) -> None:
        action = menu.addAction(label(tag.value))
        action.setIcon(icons.icon(icons.tag_icon(tag), theme.tokens().mark(tag)[0]))
        action.setObjectName(f"find_{tag.value}")
        action.setCheckable(True)
        action.setChecked(tag in self._filter.tags)

        def switch(on: bool) -> None:
            tags = self._filter.tags | {tag} if on else self._filter.tags - {tag}
            self._set_parts(tags, self._filter.good_memory)

        action.toggled.connect(switch)

    def _set_parts(self, tags: frozenset[Tag], good_memory: bool) -> None:
        self._set(replace(self._filter, tags=tags, good_memory=good_memory))
        self._say_parts()

    def _say_parts(self) -> None:
        """Name what is looked for; what does not fit here is in the tip, and is said."""
        names = [label(tag.value) for tag in Tag if tag in self._filter.tags]
        names += [self.tr("Good memories")] if self._filter.good_memory else []
        words = ", ".join(names) or self.tr("Any part")
        metrics = self._part.fontMetrics()
        frame = self._part.sizeHint().width() - metrics.horizontalAdvance(self._part.text())
        room = max(self.width() - frame, metrics.averageCharWidth() * 8)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown != self._part.text():
            self._part.setText(shown)
        self._part.setAccessibleName(words)
        self._part.setToolTip("" if shown == words else tip(words))

    def _redraw(self) -> None:
        self._glass.setIcon(icons.icon("search", theme.tokens().muted))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()
