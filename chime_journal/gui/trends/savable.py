"""A chart's card with a small menu: save this chart as a picture, drawing or page, or print it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from chime_journal.gui.trends.cards import DomainCard
from chime_journal.gui.trends.sheet import Sheet
from chime_journal.gui.widgets.buttons import IconButton
from chime_journal.gui.widgets.chart import NOTHING_OVER
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Mark, MarkKind, Overlay
from chime_journal.trends.series import Trend
from chime_journal.words.labels import label


class SavableCard(DomainCard):
    """A domain's card whose chart can be saved and printed as it is shown.

    Signals:
        save_asked(Sheet, str): save it as a file with this ending.
        print_asked(Sheet): print it.
    """

    save_asked = Signal(object, str)
    print_asked = Signal(object)

    def __init__(self, domain: Domain, parent: QWidget | None = None) -> None:
        super().__init__(domain, parent)
        self._sheet: Sheet | None = None
        self._named: tuple[Mark, ...] = ()
        words = self.tr("Save or print this chart: {part}").format(part=label(domain.value))
        self.opener = IconButton(words, "download", parent=self)
        self.opener.setObjectName(f"save_{domain.value}")
        self.opener.clicked.connect(self._open_menu)
        self.head.addWidget(self.opener)
        self.setTabOrder(self.opener, self.chart)  # as they stand: the head is above
        self._menu = QMenu(self)
        self._menu.setObjectName(f"save_menu_{domain.value}")
        self._offer(self._menu, "save", named=False)
        # Names are words of the person, so they go into a file only when that is asked for.
        self._with_names = self._menu.addMenu(self.tr("With the days you named"))
        self._with_names.setObjectName(f"save_named_menu_{domain.value}")
        self._offer(self._with_names, "save_named", named=True)
        self._menu.addSeparator()
        on_paper = self._menu.addAction(self.tr("Print"))
        on_paper.setObjectName(f"print_{domain.value}")
        on_paper.triggered.connect(self._ask_print)

    def show_trend(
        self, trend: Trend, first: date, last: date, overlay: Overlay = NOTHING_OVER
    ) -> None:
        super().show_trend(trend, first, last, overlay)
        self._sheet = Sheet(self.chart.domain, trend, first, last)
        self._named = tuple(
            mark
            for mark in overlay.marks
            if mark.kind is MarkKind.NAMED and first <= mark.day <= last
        )
        self._with_names.menuAction().setVisible(bool(self._named))

    def _open_menu(self) -> None:
        self._menu.popup(self.opener.mapToGlobal(QPoint(0, self.opener.height())))

    def _offer(self, menu: QMenu, name: str, *, named: bool) -> None:
        for ending, said in (
            (".png", self.tr("As a picture (PNG)")),
            (".svg", self.tr("As a drawing (SVG)")),
            (".pdf", self.tr("As a page (PDF)")),
        ):
            action = menu.addAction(said)
            action.setObjectName(f"{name}_{self.chart.domain.value}{ending}")
            action.triggered.connect(partial(self._ask, ending, named))

    def _ask(self, ending: str, named: bool, _: bool = False) -> None:
        if self._sheet is not None:
            sheet = replace(self._sheet, named=self._named) if named else self._sheet
            self.save_asked.emit(sheet, ending)

    def _ask_print(self) -> None:
        if self._sheet is not None:
            self.print_asked.emit(self._sheet)
