"""The menu of rarer things one can do with a reflection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from chime_journal.gui.journal.editor import Editor
from chime_journal.gui.pictures.row import Shown
from chime_journal.gui.printing import print_document
from chime_journal.gui.reading import Paper
from chime_journal.gui.session import Session
from chime_journal.gui.writing.more import MoreMenu
from chime_journal.gui.writing.spelling import words_in
from chime_journal.model.reflection import Draft
from chime_journal.words.days import long_day

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.reflections import Reflections


class ReflectionMenu(MoreMenu):
    """Counting words and printing one reflection, besides the usual."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(session, _room, editor)
        self._editor = editor

    def _add_own(self, menu: QMenu) -> None:
        menu.addAction(self.tr("How many words"), self._count)
        menu.addAction(self.tr("Print this one"), self._print)

    def _count(self) -> None:
        count = len(words_in(self._editor.field.words()))
        self.said.emit(self.tr("Words in this text: {count}").format(count=count))

    def _print(self) -> None:
        self._editor.pictures.ask_images(partial(self._print_with, self._editor.draft()))

    def _print_with(self, draft: Draft, pictures: list[Shown]) -> None:
        paper = Paper()
        if draft.title:
            paper.add_title(draft.title)
        paper.add_markdown(f"*{long_day(draft.moment.day)}*")
        paper.add_markdown(draft.body)
        for image, words in pictures:
            paper.add_picture(image)
            paper.add_words(words)
        if print_document(self._editor, paper):
            self.said.emit(self.tr("Sent to the printer."))


def _room(diary: Diary) -> Reflections:
    return diary.reflections
