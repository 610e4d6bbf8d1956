"""Journal: what was written, newest first, and the place to write."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from chime_journal.diary.question import places
from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.journal.editor import Editor
from chime_journal.gui.journal.finding import Finder
from chime_journal.gui.journal.listing import ReflectionList
from chime_journal.gui.journal.more import ReflectionMenu
from chime_journal.gui.prompts.opener import PromptsButton
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.desk import Draft as Written
from chime_journal.gui.writing.page import DeskPage
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.preferences import Preferences
from chime_journal.model.reflection import Draft, Filter

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.reflections import Reflections


class JournalPage(DeskPage):
    """A list on the left, one reflection on the right; in narrow windows they take turns."""

    name: ClassVar[str] = "journal"
    icon: ClassVar[str] = "book-open"
    kind: ClassVar[Kind] = Kind.REFLECTION
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.REFLECTION, Kind.PICTURE, Kind.GOAL, Kind.STRENGTH, Kind.PREFERENCE}
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
        self.list.rows.filled.connect(self._filled)
        self.editor = Editor(session, self)
        self.editor.stored.connect(self._stored)
        self.editor.foot.goals_asked.connect(self._go_to_goals)
        self.editor.foot.undoable.connect(self.undoable)
        self.editor.exercise_asked.connect(self._go_to_exercise)
        self.editor.pictures.said.connect(self.said)
        instead = self._empties()
        menu = ReflectionMenu(session, self.editor)
        self._furnish(self.list, self._list_side(), self.editor, instead, menu)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Journal")

    @staticmethod
    def room(diary: Diary) -> Reflections:
        return diary.reflections

    def _empties(self) -> tuple[QWidget, ...]:
        """Make what stands on the right while nothing is open."""
        first = button(self.tr("Write a first line"), "plus", name="first_line", look="primary")
        first.clicked.connect(self._begin)
        words = self.tr("A place for your words. Only you can read them.")
        self._empty = Empty("book-open", words, first)
        self._pick_one = Empty("book-open", self.tr("Pick one to read, or write a new one."))
        return self._pick_one, self._empty

    def _list_side(self) -> QWidget:
        self._none = text("", "body", self, tone="muted")
        self._none.setObjectName("none_found")
        self._none.hide()
        self._rest = button(self.tr("Bin and bringing in"), "ellipsis", name="rest", look="quiet")
        self._rest.clicked.connect(self._open_rest)
        self.prompts = PromptsButton(self.session, "quiet", "feather", self)
        self.prompts.taken.connect(self.open)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.finder)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        below = Flow(spacing=4)
        below.addWidget(self.prompts)
        below.addWidget(self._rest)
        column.addLayout(below)
        return left

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
            case ("about_goal", int(number)):
                self._begin_with(Draft(moment=Moment.now(), goals=frozenset({number})))
            case "search":
                self._to_list()
                self.finder.field.setFocus()
                self.finder.field.selectAll()
            case ("reflection", int(number)):
                self._show(number)
            case ("day", date() as day):
                self._to_list()
                self.finder.show_day(day)

    def _begin(self) -> None:
        self._write(Moment.now(), "")

    def _write(self, moment: Moment, prompt: str) -> None:
        """Begin a reflection, perhaps from a prompt; the first word makes it one."""
        self._begin_with(Draft(moment=moment, body=f"> {prompt}\n\n" if prompt else ""))

    def _shown(self, number: int, draft: Written) -> None:
        super()._shown(number, draft)
        self._mark_found()

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
        nothing_yet = not there and not narrowed
        self.sides.show_instead(self._empty if nothing_yet else self._pick_one)
        self.list.keep_mark(self.editor.number)

    def _stored(self, number: int, draft: Draft) -> None:
        if not self.list.rows.show_written(number, draft):
            self.list.rows.reload()

    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("rest_menu")
        menu.addAction(self.tr("Bin"), self._open_bin)
        menu.addAction(self.tr("Bring in entries"), self._bring_in)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._rest.mapToGlobal(self._rest.rect().topLeft()))

    def _bring_in(self) -> None:
        self.editor.leave()
        BringInDialog(self.session, self).open()

    def _go_to_goals(self) -> None:
        self.went.emit("goals", "new")

    def _go_to_exercise(self, number: int) -> None:
        self.went.emit("exercises", ("reflection", number))

    def flush(self) -> None:
        self.editor.pictures.flush()
        super().flush()
        self.prompts.flush()
