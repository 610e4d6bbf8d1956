"""The desk for one part of the story: its title, its text, and whether it may be shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.story.beginnings import BeginningsButton
from chime_journal.gui.story.share_mark import ShareMark
from chime_journal.gui.widgets.card import rule
from chime_journal.gui.writing.desk import Desk
from chime_journal.gui.writing.field import WritingField
from chime_journal.gui.writing.title import TitleField
from chime_journal.model.change import Kind
from chime_journal.model.story import BODY_LIMIT, TITLE_LIMIT, StoryDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.story import Story


class PartEditor(Desk[StoryDraft]):
    """One part; while it is new and empty, ways to begin stand below the title."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        field = WritingField("part_body", BODY_LIMIT, parent)
        super().__init__(session, Kind.STORY, _room, field, parent)
        self.title = TitleField("part_title", TITLE_LIMIT, self)
        self.beginnings = BeginningsButton(self)
        self.share_mark = ShareMark(self)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.saved)
        self.inside.addLayout(top)
        self.inside.addWidget(self.beginnings, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out_text()
        self.inside.addWidget(rule(self))
        self.inside.addWidget(self.share_mark)
        self.title.textEdited.connect(self._touch)
        self.share_mark.changed.connect(self._touch)
        self.beginnings.picked.connect(self.begin_with)

    @property
    def tabbed(self) -> tuple[QWidget, ...]:
        around = (self.toolbar, self.share_mark)
        return (self.title, self.beginnings, self.field, self.reading, *around)

    def draft(self) -> StoryDraft:
        """Return what is on screen."""
        return StoryDraft(
            title=self.title.text(),
            body=self.field.words(),
            may_share=self.share_mark.box.isChecked(),
        )

    def begin_with(self, title: str) -> None:
        """Begin a part of this title; the first word makes it one."""
        self.begin(StoryDraft(title=title))

    def _show_rest(self, draft: StoryDraft) -> None:
        self.title.setText(draft.title)
        self.share_mark.box.setChecked(draft.may_share)
        self.beginnings.setVisible(draft.id is None and draft.is_empty)

    def _blank(self) -> StoryDraft:
        return StoryDraft()

    def _touch(self) -> None:
        super()._touch()
        if not self.draft().is_empty:
            self.beginnings.hide()


def _room(diary: Diary) -> Story:
    return diary.story
