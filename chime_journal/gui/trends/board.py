"""Everything on the Trends page once there is something to show."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.trends.all_charts import AllCharts
from chime_journal.gui.trends.cards import ThenAndNowCard
from chime_journal.gui.trends.named import NamedCard
from chime_journal.gui.trends.over_bar import OverBar
from chime_journal.gui.trends.picked import PickedPanel
from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.trends.reading_card import ReadingCard
from chime_journal.gui.trends.savable import SavableCard
from chime_journal.gui.trends.tables import Tables
from chime_journal.gui.widgets.chart import TrendChart
from chime_journal.model.checkin import PickedDay
from chime_journal.model.chime import Domain

CARD_WIDTH = 300  # pixels at 100 per cent text that a card wants at least
MOST_COLUMNS = 3
BESIDE_FROM = 720  # pixels at 100 per cent text; below it "Reading this" goes under the day
STILL = (Qt.Key.Key_Up, Qt.Key.Key_Down)  # beside dots left and right; the page must not jump


class Board(QWidget):
    """Six cards or two tables, the day that was picked, and how to read all this.

    Signals:
        day_picked(date): the person picked a dot.
        day_opened(date): the person wants to read that day in the journal.
        days_chosen(date, date): the person marked days on a chart to see them alone.
        copied(): a table is on the clipboard.
        save_asked(Sheet, str): the person wants one chart as a file with this ending.
        print_asked(Sheet | AllCharts): the person wants this on paper.
    """

    day_picked = Signal(object)
    days_chosen = Signal(object, object)
    copied = Signal()
    save_asked = Signal(object, str)
    print_asked = Signal(object)
    day_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        # Made in the order they stand in, which is the order of Tab.
        self.over = OverBar(self)
        self.cards = {domain: SavableCard(domain, self) for domain in Domain}
        for card in self.cards.values():
            card.chart.day_picked.connect(self._ask_day)
            card.chart.days_chosen.connect(self.days_chosen)
            card.save_asked.connect(self.save_asked)
            card.print_asked.connect(self.print_asked)
        self.cards[next(iter(Domain))].chart.worded = True  # it is nearest the top
        self.then_and_now = ThenAndNowCard(self)
        self.tables = Tables(self)
        self.tables.hide()
        self.named = NamedCard(self)
        self.named.day_asked.connect(self._ask_day)
        self.picked = PickedPanel(self)
        self.picked.day_opened.connect(self.day_opened)
        self.picked.put_away.connect(self._put_away)
        self._reading = self._reading_card()
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._columns = 0
        self.shown: Shown | None = None
        self.origin: TrendChart | None = None  # whose dot was picked
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(14)
        self._foot.addWidget(self.picked, 2)
        self._foot.addWidget(self._reading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.over)
        column.addLayout(self._grid, 1)
        column.addWidget(self.tables, 1)
        column.addWidget(self.named)
        column.addLayout(self._foot)
        self._arrange()

    def _reading_card(self) -> ReadingCard:
        card = ReadingCard(self)
        card.turned.connect(self._turn)
        card.print_asked.connect(self._print_all)
        card.ratings_asked.connect(self._copy_ratings)
        card.facts_asked.connect(self._copy_facts)
        return card

    def show_all(self, shown: Shown) -> None:
        """Show another period, or the same one after a change."""
        for domain, card in self.cards.items():
            card.show_trend(shown.trends[domain], shown.first, shown.last, shown.overlay)
        self.then_and_now.chart.show_trends(shown.trends)
        self.over.show_over(shown)
        self.named.show_over(shown)
        self.shown = shown
        if not self.tables.isHidden():
            self.tables.show_facts(shown)
        if (day := self.picked.day) is not None and not _holds(shown, day):
            self._put_away()
        self._say_how()

    def _say_how(self) -> None:
        """Say what can be done with the charts, or with the table."""
        table = not self.tables.isHidden()
        marks = () if self.shown is None else self.shown.overlay.marks
        self._reading.show_for(table=table, kinds=frozenset(mark.kind for mark in marks))
        self.picked.hint_at_dots(not table)

    def _put_away(self) -> None:
        """Empty the panel; the keyboard goes back to the chart the day was picked on."""
        if self.picked.isAncestorOf(QApplication.focusWidget() or self):
            (self.origin or self.named.table).setFocus()
        self.origin = None
        self.picked.clear()
        self._place_picked()
        self._say_how()

    def _ask_day(self, day: date) -> None:
        chart = self.sender()
        self.origin = chart if isinstance(chart, TrendChart) else None
        self.day_picked.emit(day)

    def show_picked(self, picked: PickedDay) -> None:
        """Show the day below its chart; with the keyboard, go there. Escape leads back."""
        self.picked.show_day(picked)
        self._place_picked()
        self._say_how()
        if self.origin is not None and self.origin.by_keys:
            self.picked.go_there()

    def _place_picked(self) -> None:
        """Put the picked day under the row of its chart, or at the foot if no chart shows it."""
        for layout in (self._grid, self._foot):
            layout.removeWidget(self.picked)
        if self.origin is None or self.picked.day is None or not self.tables.isHidden():
            self._foot.insertWidget(0, self.picked, 2)
            self.picked.follow(self.named.last_stop)
            return
        place = list(self.cards).index(self.origin.domain)
        below = 2 * (place // self._columns) + 1
        self._grid.addWidget(self.picked, below, 0, 1, self._columns)
        self.picked.follow(self.origin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        origin = self.origin
        below = origin is not None and origin.by_keys and not origin.hasFocus()
        if event.key() == Qt.Key.Key_Escape and origin is not None and below:
            origin.setFocus()
        elif event.key() not in STILL:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        as_table = self.tables.isHidden()
        if as_table and self.shown is not None:
            self.tables.show_facts(self.shown)
        self.tables.setVisible(as_table)
        for card in (*self.cards.values(), self.then_and_now):
            card.setVisible(not as_table)
        self._place_picked()
        self._say_how()

    def _print_all(self) -> None:
        if (shown := self.shown) is not None:
            self.print_asked.emit(AllCharts(shown.trends, shown.first, shown.last))

    def _copy_ratings(self) -> None:
        """Copy the days and values in the order shown; a lock empties the clipboard again."""
        self._put_aside(self.tables.ratings_as_csv())

    def _copy_facts(self) -> None:
        self._put_aside(self.tables.facts_as_csv())

    def _put_aside(self, copied: str) -> None:
        QGuiApplication.clipboard().setText(copied)
        self.copied.emit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the height that wrapped words take at this width, not at a guessed one."""
        least = super().minimumSizeHint()
        if self.width() >= least.width():
            least.setHeight(min(least.height(), self.heightForWidth(self.width())))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Use as many columns as have room for their words."""
        scale = max(0.8, theme.scale())
        columns = max(1, min(MOST_COLUMNS, int(self.width() / (CARD_WIDTH * scale))))
        beside = self.width() >= BESIDE_FROM * scale
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._foot.direction() != way:
            self._foot.setDirection(way)
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate((*self.cards.values(), self.then_and_now)):
            # Every other row is room for the day that was picked in the row above it.
            self._grid.addWidget(card, 2 * (place // columns), place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._place_picked()


def _holds(shown: Shown, day: date) -> bool:
    """Tell whether a day can still be picked in what is shown."""
    marked = any(mark.day == day for mark in shown.overlay.marks)
    return marked or shown.first <= day <= shown.last
