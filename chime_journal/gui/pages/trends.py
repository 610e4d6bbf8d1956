"""Trends: five small charts, then and now, and what was going on on a day the person picks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from chime_journal.errors import PrintFailed
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.trends.names import CHARTS, LOOKS
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.change import Kind
from chime_journal.share.saving import save
from chime_journal.words.trends import span

if TYPE_CHECKING:
    from chime_journal.gui.trends.all_charts import AllCharts
    from chime_journal.gui.trends.board import Board
    from chime_journal.gui.trends.looks import Looks
    from chime_journal.gui.trends.over import OverCharts
    from chime_journal.gui.trends.reading import Shown
    from chime_journal.gui.trends.sheet import Sheet
    from chime_journal.model.checkin import PickedDay

HALF_A_YEAR = 182  # days: always holds the 26 weeks from which words about direction come
RANGES = (30, 90, HALF_A_YEAR, 365, None)  # days; None is everything


class TrendsPage(Page):
    """The page of charts. It can be switched off in Settings; nothing else needs it."""

    name: ClassVar[str] = "trends"
    icon: ClassVar[str] = "chart-line"
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.CHECKIN, Kind.REFLECTION, Kind.EVENT, Kind.GOAL, Kind.PREFERENCE}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.label())
        self.header.subtitle.setText(self.tr("How you rated things"))
        self._days: int | None = HALF_A_YEAR
        self._chosen: tuple[date, date] | None = None  # days that were marked on a chart
        self._loading = False
        self._look = CHARTS  # to begin with
        self.board: Board | None = None
        self.looks: Looks | None = None
        self._over: OverCharts | None = None
        self._range = button(self._range_words(self._days), "chevron-down", name="range")
        self._range.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._range.setMenu(self._range_menu())
        self.header.add_action(self._range)
        self._back = button("", "rotate-ccw", name="all_days", look="link", clicked=self._show_all)
        self._back.hide()
        self.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        first = button(self.tr("Make a check-in"), "sliders-horizontal", name="first_checkin",
                       look="primary", clicked=self._go_to_checkin)  # fmt: skip
        self._empty = Empty(
            self.icon, self.tr("When you rate a day, it shows here as a dot."), first, self
        )
        self._empty.setObjectName("trends_empty")
        self._waiting = Waiting(self)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()
        self._name_range()

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Trends")

    def _range_words(self, days: int | None) -> str:
        return {
            30: self.tr("Last 30 days"),
            90: self.tr("Last 90 days"),
            HALF_A_YEAR: self.tr("Last 6 months"),
            365: self.tr("Last year"),
            None: self.tr("All of it"),
        }[days]

    def _range_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("ranges")
        group = QActionGroup(menu)
        for days in RANGES:
            action = QAction(self._range_words(days), menu)
            action.setObjectName(f"range_{days or 'all'}")
            action.setCheckable(True)
            action.setChecked(days == self._days)
            action.setData(days)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose_range)
        return menu

    def _choose_range(self, action: QAction) -> None:
        self._days = action.data()
        self._show_days(None)

    def _choose_days(self, first: date, last: date) -> None:
        self._show_days((first, last))

    def _show_all(self) -> None:
        """Lead back from the days that were marked; the keyboard goes to the choice of time."""
        if self._back.hasFocus():
            self._range.setFocus()
        self._show_days(None)

    def _show_days(self, chosen: tuple[date, date] | None) -> None:
        self._chosen = chosen
        self._name_range()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back one thing: first the days that were marked, then the lens."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and not self._back.isHidden():
            self._show_all()
        elif not (escape and self._over is not None and self._over.take_lens_off()):
            super().keyPressEvent(event)

    def _name_range(self) -> None:
        whole = self._range_words(self._days)
        words = whole if self._chosen is None else span(*self._chosen, date.today())
        self._back.setText(self.tr("Show again: {time}").format(time=whole))
        self._back.setAccessibleName(self._back.text())
        charts = self.looks is None or self.looks.name == CHARTS
        self._back.setVisible(self._chosen is not None and charts)
        self._range.setText(words)
        self._range.setAccessibleName(self.tr("Time shown: {time}").format(time=words))

    def spot(self) -> dict[str, int]:
        look = self._look if self.looks is None else self.looks.name
        return {**super().spot(), "look": LOOKS.index(look)}

    def come_back(self, spot: Mapping[str, int]) -> None:
        self._look = LOOKS[spot.get("look", 0)]
        if self.looks is not None:
            self.looks.go(self._look)
        super().come_back(spot)

    def refresh(self) -> None:
        if self._over is None or self.looks is None:
            self._load()
            return
        if self.looks.name != CHARTS:
            self.looks.refresh()
            return
        from chime_journal.gui.trends.reading import read

        days, today, chosen, wish = self._days, date.today(), self._chosen, self._over.wish
        self.session.ask(self, lambda diary: read(diary, days, today, chosen, wish), self._show)

    def _load(self) -> None:
        """Read the drawing library off the main thread; it takes most of a second."""
        if not self._loading:
            self._loading = True
            self._waiting.begin(self.tr("Getting your charts ready"))
            self.session.work(self, _load_charts, self._loaded, self._not_loaded)

    def _not_loaded(self, problem: Exception) -> None:
        """Say so, and try again when the page is next shown."""
        self._loading = False
        self._stale = True
        self._waiting.end()
        self.session.troubled.emit(problem)

    def _loaded(self, _: None) -> None:
        from chime_journal.gui.trends.board import Board
        from chime_journal.gui.trends.looks import Looks
        from chime_journal.gui.trends.over import OverCharts

        self.board = Board()  # it joins its looks, and the order of Tab, after the switch
        self.board.day_picked.connect(self._pick)
        self.board.day_opened.connect(self._open_day)
        self.board.days_chosen.connect(self._choose_days)
        self.board.copied.connect(self._tell_copied)
        self.board.save_asked.connect(self._save_chart)
        self._over = OverCharts(self.session, self.board, self)
        self._over.changed.connect(self.refresh)
        self._over.said.connect(self.said)
        self.board.print_asked.connect(self._print)
        self.looks = Looks(self.board, self.session, self)
        self.looks.hide()
        self.looks.turned.connect(self._turn)
        self.looks.day_opened.connect(self._open_day)
        self.looks.name_asked.connect(self._over.name_day)
        self.looks.rated.connect(self._show_rated)
        self.body.addWidget(self.looks, 1)
        self.looks.go(self._look)

    def _turn(self) -> None:
        """Show what belongs to the look: a time is chosen for the charts alone."""
        self._name_range()
        self.refresh()

    def _show_rated(self, ever: bool) -> None:
        """Show the looks, or what this place is for as long as there is no rating."""
        self._waiting.end()
        if self.looks is not None:
            charts = ever and self.looks.name == CHARTS
            self._range.setVisible(charts)
            self._back.setVisible(charts and self._chosen is not None)
            self.looks.setVisible(ever)
        self._empty.setVisible(not ever)

    def flush(self) -> None:
        if self._over is not None:
            self._over.flush()

    def _show(self, shown: Shown) -> None:
        if self.board is None:
            return
        self.board.show_all(shown)
        self._show_rated(shown.ever_rated)
        if (day := self.board.picked.day) is not None:
            panel = self.board.picked
            self.session.ask(panel, lambda diary: diary.checkins.picked(day), panel.renew)

    def _pick(self, day: date) -> None:
        self.session.ask(self, lambda diary: diary.checkins.picked(day), self._show_picked)

    def _show_picked(self, picked: PickedDay) -> None:
        area = self.findChild(QScrollArea, f"{self.name}_scroll")
        if self.board is None or area is None:
            return
        chart = self.board.origin
        if chart is None:
            self.board.show_picked(picked)
            QTimer.singleShot(0, area, partial(area.ensureWidgetVisible, self.board.picked))
            return
        was = chart.mapTo(area, QPoint(0, 0)).y()
        self.board.show_picked(picked)
        QTimer.singleShot(0, area, partial(self._keep_in_sight, area, chart, was))

    def _keep_in_sight(self, area: QScrollArea, chart: QWidget, was: int) -> None:
        """Scroll no further than the start of the picked day asks, and never the chart away."""
        inner = area.widget()
        if self.board is None or inner is None:
            return
        panel = self.board.picked
        top = chart.mapTo(inner, QPoint(0, 0)).y()
        start = panel.mapTo(inner, QPoint(0, panel.start)).y()
        wanted = max(top - was, start - area.viewport().height())
        area.verticalScrollBar().setValue(min(wanted, top))

    def _open_day(self, day: date) -> None:
        self.went.emit("journal", ("day", day))

    def _tell_copied(self) -> None:
        self.said.emit(self.tr("Copied. When you lock, it goes from the clipboard."))

    def _save_chart(self, sheet: Sheet, ending: str) -> None:
        title = self.tr("Save this chart. The file is not locked.")
        what = {".png": self.tr("Pictures"), ".svg": self.tr("Drawings"), ".pdf": self.tr("PDF")}
        path = save_file(self.window(), title, what[ending], ending, f"chart{ending}")
        if path is not None:
            data = sheet.as_file(ending)
            said = self.tr("Saved. The file is not locked: anyone who finds it can see the chart.")
            self.session.work(self, partial(save, path, data), lambda _: self.said.emit(said))

    def _print(self, paper: Sheet | AllCharts) -> None:
        from chime_journal.gui.printing import print_painted

        try:
            if print_painted(self, paper.size, paper.paint):
                self.said.emit(self.tr("It is on its way to the printer."))
        except PrintFailed as problem:
            self.session.troubled.emit(problem)

    def _go_to_checkin(self) -> None:
        self.went.emit("checkin", None)


def _load_charts() -> None:
    from chime_journal.charts import fonts

    fonts.load()
    import chime_journal.gui.trends.looks
    import chime_journal.gui.trends.over  # noqa: F401 - so that the main thread need not wait
