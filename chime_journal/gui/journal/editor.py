"""The editor: one reflection with its day, its marks and what it is tied to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.journal.foot import Foot
from chime_journal.gui.journal.heading import Heading
from chime_journal.gui.journal.marks import TagRow
from chime_journal.gui.pictures.row import PictureRow
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.writing.desk import Desk
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.reflections import Reflections


class Editor(Desk[Draft]):
    """Everything about one reflection.

    Signals:
        exercise_asked(int): the person wants this reflection in its form as an exercise.
    """

    exercise_asked = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        field = WritingField("body", BODY_LIMIT, parent)
        super().__init__(session, Kind.REFLECTION, _room, field, parent)
        self._session = session
        self.heading = Heading(self.saved, self)
        self.marks = TagRow(self)
        self.pictures = PictureRow(session, self._hold, self)
        self.foot = Foot(session, self)
        self._form = button(self.tr("Open as an exercise"), "hand", name="open_exercise")
        self._form.clicked.connect(self._ask_exercise)
        self._form.hide()
        self.inside.addWidget(self.heading)
        self.inside.addWidget(self._form, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(self.marks)
        self._lay_out_text()
        self.inside.addWidget(self.pictures)
        self.inside.addWidget(self.foot)
        for part in (self.heading, self.marks, self.pictures, self.foot):
            part.changed.connect(self._touch)
        field.takes_pictures = True
        field.brought.connect(self.pictures.bring)

    @property
    def tabbed(self) -> tuple[QWidget, ...]:
        text = (self.heading, self.field, self.reading, self._form, self.toolbar)
        return (*text, self.marks, self.pictures, self.foot)

    def draft(self) -> Draft:
        """Return what is on screen."""
        return Draft(
            moment=self.heading.moment(),
            title=self.heading.title(),
            body=self.field.words(),
            tags=self.marks.tags(),
            goals=self.foot.goals.ticked,
            strengths=self.foot.strengths.ticked,
            good_memory=self.foot.good_memory(),
            never_share=self.foot.never_share(),
            pictured=self.pictures.any,
        )

    def store(self) -> None:
        super().store()
        self._store_strength()

    def _store_strength(self) -> None:
        """Keep a strength that is typed but not handed over yet: nothing typed is lost."""
        name = self.foot.naming.take()
        if not name:
            return
        self.foot.naming.hide()
        turn = self.foot.naming.turn

        def done(change: Change) -> None:
            if turn == self.foot.naming.turn and change.id is not None:
                self.foot.strengths.tick(change.id, name)

        if self.begun:
            self._keeper.afterwards(lambda diary, number: diary.strengths.name(name, number), done)
        else:
            self._session.change(self, lambda diary: diary.strengths.name(name), done)

    def _show_rest(self, draft: Draft) -> None:
        self.heading.show_heading(draft.moment, draft.title)
        self._form.setVisible(draft.is_exercise)
        self.marks.show_tags(draft.tags)
        self.foot.show_foot(draft)
        self.pictures.show_for(self._keeper.naming(), draft.pictured)

    def _to_keep(self) -> Draft | None:
        draft = super()._to_keep()
        # A picture makes it a reflection, with no word yet.
        return self.draft() if draft is None and self.pictures.any else draft

    def _hold(self) -> None:
        """Have the journal hold what is on screen, because a picture is coming to it."""
        self._touch()
        self._keeper.store()

    def _ask_exercise(self) -> None:
        self.leave()
        self.with_number(self.exercise_asked.emit)

    def _blank(self) -> Draft:
        return Draft(moment=Moment.now())


def _room(diary: Diary) -> Reflections:
    return diary.reflections
