"""Exercises: a list of small things to do, and one of them step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chime_journal.errors import Gone
from chime_journal.gui.exercise_files import exercises
from chime_journal.gui.exercises.listing import ExerciseList
from chime_journal.gui.exercises.room import Room
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.model.change import Kind
from chime_journal.model.exercise import Exercise, ExerciseDone, ExerciseLine
from chime_journal.words.exercise import domain_words, how_long, kept_whenever

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class ExercisesPage(Page):
    """The list, or the room of one exercise."""

    name: ClassVar[str] = "exercises"
    icon: ClassVar[str] = "hand"
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.REFLECTION, Kind.PREFERENCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found = exercises()
        self._less_motion = False
        self._wanted: int | None = None  # the reflection that was asked for last
        self.room: Room | None = None
        self.list = ExerciseList(self._found, self)
        self.list.picked.connect(self._begin)
        self.list.again.connect(self._ask_for)
        self.body.addWidget(self.list, 1)
        self._name_list()

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Exercises")

    def _name_list(self) -> None:
        self.header.title.setText(self.label())
        words = self.tr("Take one or none. Stop whenever you like.")
        self.header.subtitle.setText(words)

    def refresh(self) -> None:
        self.session.ask(self, _read, self._show)
        if self.room is not None and self.room.number is not None and not self.room.unsaved:
            number = self.room.number
            ask = partial(_read_done, number=number)
            self.session.ask(self, ask, partial(self._look_again, number))

    def _show(self, found: tuple[Sequence[ExerciseLine], bool]) -> None:
        lines, self._less_motion = found
        self.list.show_before(lines)

    def _look_again(self, number: int, done: ExerciseDone | None) -> None:
        """Say in the room if its words were changed by hand meanwhile."""
        here = self.room is not None and self.room.number == number and not self.room.unsaved
        if self.room is not None and here and done is not None:
            self.room.tell(done)

    def open(self, target: object) -> None:
        """Begin the exercise, or open what was done, that another page asks for."""
        match target:
            case ("exercise", str(id_)):
                self._begin(id_)
            case ("reflection", int(number)):
                self._ask_for(number)

    def _begin(self, id_: str) -> None:
        exercise = self._found.named(id_)
        if exercise is not None:
            # Asked first, so that a person who wants nothing to move sees nothing move.
            self.session.ask(self, _read, self._show)
            self.session.ask(self, lambda _: None, partial(self._begun, exercise))

    def _begun(self, exercise: Exercise, _: object) -> None:
        self._open_room(exercise).begin()

    def _ask_for(self, number: int) -> None:
        self._wanted = number
        ask = partial(_read_done, number=number)
        self.session.ask(self, ask, partial(self._show_done, number))

    def _show_done(self, number: int, done: ExerciseDone | None) -> None:
        if number != self._wanted:
            return
        exercise = None if done is None else self._found.named(done.exercise)
        if done is None or exercise is None:  # its form is no more; its words are
            self.went.emit("journal", ("reflection", number))
        elif self.room is None or self.room.number != number:
            self._open_room(exercise).show_done(done)

    def _open_room(self, exercise: Exercise) -> Room:
        self._close_room()
        room = Room(self.session, exercise, self, less_motion=self._less_motion)
        room.stopped.connect(self._stopped)
        room.said.connect(self.said)
        self.room = room
        self.list.hide()
        self.body.insertWidget(0, room, 1)
        room.show()  # now: Qt would show it later, and the keyboard goes to its first field
        self.header.title.setText(exercise.title)
        said = (domain_words(exercise.domain), how_long(exercise.minutes), kept_whenever())
        self.header.subtitle.setText(" · ".join(said))
        if (area := self._scroll_area()) is not None:
            area.verticalScrollBar().setValue(0)
        return room

    def _close_room(self) -> None:
        if self.room is not None:
            room, self.room = self.room, None
            room.leave()
            self.body.removeWidget(room)
            room.hide()
            room.deleteLater()

    def _stopped(self, kept: bool) -> None:
        self._close_room()
        self._wanted = None
        self._name_list()
        self.list.show()
        self.setFocus()
        self.refresh()
        if kept:
            self.said.emit(self.tr("It is in your journal, and here to go on with."))

    def spot(self) -> dict[str, int]:
        if self.room is None or self.room.number is None:
            return super().spot()
        return {"exercise": self.room.number, **super().spot()}

    def come_back(self, spot: Mapping[str, int]) -> None:
        if "exercise" in spot:
            self._ask_for(spot["exercise"])
        super().come_back(spot)

    def begin_again(self) -> None:
        if self.room is not None:
            self.room.stop()

    def flush(self) -> None:
        if self.room is not None:
            self.room.store()

    def left(self) -> None:
        if self.room is not None:
            self.room.leave()


def _read(diary: Diary) -> tuple[Sequence[ExerciseLine], bool]:
    return diary.exercises.list(), diary.preferences.read().less_motion


def _read_done(diary: Diary, number: int) -> ExerciseDone | None:
    """Return what was done, or None if it is no exercise, or in the bin."""
    try:
        return diary.exercises.read(number)
    except Gone:
        return None
