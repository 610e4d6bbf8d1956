"""Journal: what was written, newest first, and the place to write."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from chime_journal.diary.question import places
from chime_journal.gui import theme
from chime_journal.gui.dialogs.bin import BinDialog
from chime_journal.gui.dialogs.bring_in import BringInDialog
from chime_journal.gui.journal.editor import Editor
from chime_journal.gui.journal.finding import Finder
from chime_journal.gui.journal.helping import SpellingHelp
from chime_journal.gui.journal.listing import ReflectionList
from chime_journal.gui.journal.more import MoreMenu
from chime_journal.gui.page import Page
from chime_journal.gui.reading import Reading
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.preferences import Preferences
from chime_journal.model.reflection import Draft, Filter

LIST_WIDTH = 300  # pixels at 100 per cent text
BESIDE_FROM = 760  # pixels at 100 per cent text; below it list and editor take turns


class JournalPage(Page):
    """A list on the left, one reflection on the right; in narrow windows they take turns."""

    name: ClassVar[str] = "journal"
    icon: ClassVar[str] = "book-open"
    scrolls: ClassVar[bool] = False
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.REFLECTION, Kind.GOAL, Kind.STRENGTH, Kind.PREFERENCE}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.tr("Journal"))
        new = button(self.tr("New reflection"), "plus", name="new_reflection", look="primary")
        new.setToolTip(self.tr("Ctrl+N"))
        new.clicked.connect(self._begin)
        self.header.add_action(new)
        self.finder = Finder(session, self)
        self.finder.changed.connect(self._find)
        self.list = ReflectionList(session, self)
        self.list.picked.connect(self._pick)
        self.list.rows.filled.connect(self._filled)
        self.editor = Editor(session, self)
        self.editor.stored.connect(self._stored)
        self.editor.binned.connect(self._close)
        self.editor.field.refused.connect(self.said)
        self.editor.toolbar.reading_asked.connect(self._read)
        self.editor.foot.goals_asked.connect(self._go_to_goals)
        self.editor.foot.strengths_asked.connect(self._go_to_strengths)
        self._more = MoreMenu(session, self.editor)
        self._more.said.connect(self.said)
        self._more.replaced.connect(self._show)
        self._more.binned.connect(self._close)
        self._spelling = SpellingHelp(session, self.editor.field)
        self._editing = False
        self._wanted: int | None = None  # the reflection that was asked for last
        self._empty_journal = False
        self._lay_out()
        Fitting(self, self._fit)
        self._show_editor(False)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Journal")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list_side())
        row.addWidget(self._writing_side(), 1)
        self.body.addLayout(row, 1)
        self._reading = Reading("reading", self.editor)
        self._reading.setAccessibleName(self.tr("Your words, as they read"))
        self._reading.setProperty("bare", "true")
        self._reading.hide()
        self.editor.inside.insertWidget(self.editor.inside.count() - 1, self._reading, 1)

    def _list_side(self) -> QWidget:
        self._none = text("", "body", self, tone="muted")
        self._none.setObjectName("none_found")
        self._none.hide()
        self._rest = button(self.tr("Bin and bringing in"), "ellipsis", name="rest", look="quiet")
        self._rest.clicked.connect(self._open_rest)
        self._left = QWidget(self)
        column = _column(self._left, 9)
        column.addWidget(self.finder)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        return self._left

    def _writing_side(self) -> QWidget:
        first = button(self.tr("Write a first line"), "plus", name="first_line", look="primary")
        first.clicked.connect(self._begin)
        words = self.tr("A place for your words. Only you can read them.")
        self._empty = Empty("book-open", words, first)
        self._pick_one = Empty("book-open", self.tr("Pick one to read, or write a new one."))
        desk = _column(None, 0)
        desk.addWidget(self.editor)
        self._desk = scrolling("editor_scroll", desk, self)
        self._right = QStackedWidget(self)
        for widget in (self._desk, self._empty, self._pick_one):
            self._right.addWidget(widget)
        self._back = button(self.tr("Back to the list"), "arrow-left", name="back", look="link")
        self._back.clicked.connect(self._to_list)
        self._right_side = QWidget(self)
        column = _column(self._right_side, 4)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._right, 1)
        return self._right_side

    def refresh(self) -> None:
        self.list.rows.reload()
        self.editor.foot.refresh()
        self.session.ask(self, lambda diary: diary.preferences.read(), self._follow)

    def _follow(self, preferences: Preferences) -> None:
        self.editor.marks.offer_spirituality(preferences.spirituality_on)
        self._spelling.use(preferences.spelling)

    def _heard(self, change: Change) -> None:
        # The row of the text being written is brought up to date by itself: see _stored.
        here = change.id is not None and change.id == self.editor.number
        if change.kinds == {Kind.REFLECTION} and here:
            return
        super()._heard(change)

    def open(self, target: object) -> None:
        """Do what another page or a key asks for; see the targets below."""
        match target:
            case "new" | ("new", ""):
                self._begin()
            case ("new", str(prompt)):
                self._write(Moment.now(), prompt)
            case "search":
                self._to_list()
                self.finder.field.setFocus()
                self.finder.field.selectAll()
            case ("reflection", int(number)):
                self._show(number)
            case ("day", date() as day):
                self._to_list()
                self.finder.show_day(day)

    def spot(self) -> dict[str, int]:
        return self.editor.spot() if self._editing else {}

    def come_back(self, spot: Mapping[str, int]) -> None:
        if "reflection" in spot:
            self._show(spot["reflection"])
            # Answers come in the order of the questions, so the text is there by then.
            self.session.ask(self, lambda _: None, lambda _: self.editor.come_back(spot))

    def _begin(self) -> None:
        self._write(Moment.now(), "")

    def _write(self, moment: Moment, prompt: str) -> None:
        self._wanted = None
        self._show_editor(True)
        self.editor.toolbar.stop_reading()
        self._read(False)
        self.editor.begin(moment, prompt)
        self.list.mark(None)

    def _pick(self, number: int) -> None:
        if number != self.editor.number or not self.editor.begun:
            self._show(number)

    def _show(self, number: int) -> None:
        self._wanted = number
        self.session.ask(
            self,
            lambda diary: diary.reflections.read(number),
            lambda draft: self._shown(number, draft),
        )

    def _shown(self, number: int, draft: Draft) -> None:
        if number != self._wanted:  # the person went on to another one meanwhile
            return
        if number == self.editor.number and self.editor.unsaved:  # and so is what is on screen
            return
        self._show_editor(True)
        self.editor.show_draft(draft)
        self._read(self._reading.isVisible())
        self.list.mark(number)
        self._spelling.check()
        self._mark_found()

    def _close(self) -> None:
        self.editor.forget()
        self._show_editor(False)

    def _find(self, filter: Filter) -> None:
        self.list.rows.reload(filter)
        self._mark_found()

    def _mark_found(self) -> None:
        words, body = self.finder.filter.words, self.editor.field.words()
        self.session.work(self, lambda: places(words, body), self.editor.field.mark_found)

    def _filled(self) -> None:
        there = self.list.rows.rowCount() > 0
        narrowed = self.list.rows.filter != Filter()
        self._none.setText(self.tr("Nothing here matches.") if narrowed else "")
        self._none.setVisible(not there and narrowed)
        self._empty_journal = not there and not narrowed
        if not self._editing:
            self._right.setCurrentWidget(self._empty if self._empty_journal else self._pick_one)
        self.list.mark(self.editor.number)

    def _stored(self, number: int, draft: Draft) -> None:
        if not self.list.rows.show_written(number, draft):
            self.list.rows.reload()

    def _read(self, on: bool) -> None:
        if on:
            self._reading.show_markdown(self.editor.field.words())
        self._reading.setVisible(on)
        self.editor.field.setVisible(not on)

    def _show_editor(self, shown: bool) -> None:
        self._editing = shown
        if shown:
            self._right.setCurrentWidget(self._desk)
        else:
            self._right.setCurrentWidget(self._empty if self._empty_journal else self._pick_one)
        self._fit()

    def _to_list(self) -> None:
        self.editor.leave()
        if self._narrow():
            self._show_editor(False)

    def _narrow(self) -> bool:
        return self.width() < BESIDE_FROM * max(0.8, theme.scale())

    def _fit(self) -> None:
        narrow = self._narrow()
        self._left.setVisible(not narrow or not self._editing)
        self._right_side.setVisible(not narrow or self._editing)
        self._back.setVisible(narrow)
        wide = round(LIST_WIDTH * max(0.9, min(1.5, theme.scale())))
        self._left.setMinimumWidth(0 if narrow else wide)
        self._left.setMaximumWidth(16_777_215 if narrow else wide)

    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("rest_menu")
        menu.addAction(self.tr("Bin"), self._open_bin)
        menu.addAction(self.tr("Bring in entries"), self._bring_in)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._rest.mapToGlobal(self._rest.rect().topLeft()))

    def _open_bin(self) -> None:
        self.editor.leave()
        BinDialog(self.session, self).open()

    def _bring_in(self) -> None:
        self.editor.leave()
        BringInDialog(self.session, self).open()

    def _go_to_goals(self) -> None:
        self.went.emit("goals", "new")

    def _go_to_strengths(self) -> None:
        self.went.emit("strengths", "new")

    def flush(self) -> None:
        self.editor.store()

    def left(self) -> None:
        self.editor.leave()


def _column(parent: QWidget | None, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
