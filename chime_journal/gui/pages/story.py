"""My story: a longer text in parts, in the person's own order, reshaped over time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.printing import print_document
from chime_journal.gui.reading import Paper
from chime_journal.gui.session import Session
from chime_journal.gui.story.beginnings import Beginnings
from chime_journal.gui.story.editor import PartEditor
from chime_journal.gui.story.listing import PartList
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.writing.more import MoreMenu
from chime_journal.gui.writing.page import DeskPage
from chime_journal.model.change import Change, Kind
from chime_journal.model.preferences import Preferences
from chime_journal.model.story import StoryDraft, StoryPartLine

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.story import Story


class StoryPage(DeskPage):
    """The parts on the left, one of them on the right; in narrow windows they take turns."""

    name: ClassVar[str] = "story"
    icon: ClassVar[str] = "scroll-text"
    kind: ClassVar[Kind] = Kind.STORY
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.STORY, Kind.PREFERENCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.tr("My story"))
        add = button(self.tr("Add a part"), "plus", name="add_part", look="primary")
        add.clicked.connect(self._begin)
        self.header.add_action(add)
        self.list = PartList(self)
        self.list.moved.connect(self._move)
        self.list.currentRowChanged.connect(self._fit_moves)
        self.editor = PartEditor(session, self)
        self._empty = self._nothing_yet()
        self._pick_one = Empty("scroll-text", self.tr("Pick a part to read, or add one."))
        menu = MoreMenu(session, self.room, self.editor)
        instead = (self._pick_one, self._empty)
        self._furnish(self.list, self._list_side(), self.editor, instead, menu)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "My story")

    @staticmethod
    def room(diary: Diary) -> Story:
        return diary.story

    def _nothing_yet(self) -> QWidget:
        first = button(self.tr("Write a first part"), "plus", name="first_part", look="primary")
        first.clicked.connect(self._begin)
        words = self.tr("A place to tell your life your own way, in parts you can always change.")
        beginnings = Beginnings()
        beginnings.picked.connect(self._begin_titled)
        column = QVBoxLayout()
        column.setSpacing(24)
        column.addStretch(1)
        column.addWidget(Empty("scroll-text", words, first))
        column.addWidget(beginnings)
        column.addStretch(3)
        return scrolling("story_empty_scroll", column, self)

    def _list_side(self) -> QWidget:
        self._up = self._quiet(self.tr("Move up"), "chevron-up", "part_up")
        self._down = self._quiet(self.tr("Move down"), "chevron-down", "part_down")
        self._up.clicked.connect(partial(self._move_picked, -1))
        self._down.clicked.connect(partial(self._move_picked, 1))
        self._print = self._quiet(self.tr("Print my story"), "printer", "print_story")
        self._print.clicked.connect(self._ask_for_all)
        bin_ = self._quiet(self.tr("Bin"), "trash", "bin_shown")
        bin_.clicked.connect(self._open_bin)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.list, 1)
        for pair in ((self._up, self._down), (self._print, bin_)):
            flow = Flow(spacing=4)
            for made in pair:
                flow.addWidget(made)
            column.addLayout(flow)
        return left

    def _quiet(self, words: str, icon: str, name: str) -> Button:
        return button(words, icon, name=name, look="quiet")

    def refresh(self) -> None:
        self._ask_for_list()
        self.session.ask(self, lambda diary: diary.preferences.read(), self._follow)

    def _follow(self, preferences: Preferences) -> None:
        self._spelling.use(preferences.spelling)

    def _heard(self, change: Change) -> None:
        if change.kinds == {Kind.STORY} and self.isVisible():
            self._ask_for_list()
        else:
            super()._heard(change)

    def _ask_for_list(self) -> None:
        self.session.ask(self, lambda diary: diary.story.list(), self._show_list)

    def _show_list(self, parts: Sequence[StoryPartLine]) -> None:
        self.list.show_parts(parts)
        if self.sides.at_desk:
            self.list.mark(self.editor.number)
        self._print.setEnabled(bool(parts))
        self.sides.show_instead(self._pick_one if parts else self._empty, alone=not parts)
        self._fit_moves()

    def _fit_moves(self) -> None:
        """Let a part move as far as it goes; at the end the keyboard comes to the way back."""
        for made, by, other in ((self._up, -1, self._down), (self._down, 1, self._up)):
            can = self.list.can_move(by)
            if made.hasFocus() and not can:
                other.setEnabled(self.list.can_move(-by))
                other.setFocus()
            made.setEnabled(can)

    def _begin(self) -> None:
        self._begin_titled("")

    def _begin_titled(self, title: str) -> None:
        self._begin_with(StoryDraft(title=title))

    def _move_picked(self, by: int, _: bool = False) -> None:
        if self.list.number is not None:
            self._move(self.list.number, by)

    def _move(self, number: int, by: int) -> None:
        self.session.change(self, lambda diary: diary.story.move(number, by), None, self._not_moved)
        if self.session.why_reading:
            self._ask_for_list()  # what was dragged goes back

    def _not_moved(self, problem: Exception) -> None:
        self._ask_for_list()
        self.session.troubled.emit(problem)

    def _ask_for_all(self) -> None:
        self.editor.leave()
        self.session.ask(self, lambda diary: diary.story.whole(), self._print_all)

    def _print_all(self, parts: Sequence[StoryDraft]) -> None:
        if print_document(self, on_paper(parts)):
            self.said.emit(self.tr("Sent to the printer."))


def on_paper(parts: Sequence[StoryDraft]) -> Paper:
    """Return the parts below each other."""
    paper = Paper()
    for part in parts:
        if part.title:
            paper.add_title(part.title)
        paper.add_markdown(part.body)
    return paper
