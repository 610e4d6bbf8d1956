"""An exercise in an open journal: kept at every pause, and opened again in its own form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.aloud.button import aloud_button, stop_below
from chime_journal.gui.exercises.paper import print_blank
from chime_journal.gui.exercises.walk import Walk
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.writing.saved import Saved
from chime_journal.model.change import Change, Kind
from chime_journal.model.exercise import Answers, Exercise, ExerciseDone, ExerciseDraft
from chime_journal.model.moment import Moment
from chime_journal.words.exercise import written

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class Room(QWidget):
    """One exercise being done. An untouched one stores nothing; what was written is kept.

    Signals:
        stopped(bool): the person goes back to the list; whether something of it is kept.
        said(str): a quiet line.
    """

    stopped = Signal(bool)
    said = Signal(str)

    def __init__(
        self, session: Session, exercise: Exercise, parent: QWidget, *, less_motion: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_room")
        self.exercise, self._session = exercise, session
        self._moment = Moment.now()
        self._touched = False  # since it was opened
        self._finished = self._showing = False
        self._by_hand = False  # its text in the journal is another one than this form made
        self._kept = Keeper(session, Kind.REFLECTION, self._to_keep, _write, self)
        self._kept.stored.connect(self._say_saved)
        self._kept.failed.connect(self._say_not_saved)
        self._kept.binned.connect(self._go_away)
        self.saved = Saved(self)
        self.notice = Notice("exercise_notice", self)
        self.walk = Walk(exercise, self, less_motion=less_motion)
        self.walk.changed.connect(self._touch)
        self.walk.went.connect(self._note_step)
        self.walk.finished.connect(self._finish)
        paper = button(self.tr("Print a blank one"), "printer", name="print_blank")
        paper.clicked.connect(self._print)
        stop = button(self.tr("Stop here"), name="stop_exercise", clicked=self.stop)
        self._aloud = aloud_button(session.aloud, self._step_words, name="read_step")
        for widget in (self.saved, self._aloud, paper, stop):
            self.walk.add_way_out(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.notice)
        column.addWidget(self.walk, 1)

    @property
    def number(self) -> int | None:
        """Return the id of its reflection, once the journal has it."""
        return self._kept.number

    @property
    def unsaved(self) -> bool:
        return self._kept.unsaved

    def begin(self) -> None:
        """Begin anew, with nothing said."""
        self._kept.begin(None)
        self._show({}, 0)

    def show_done(self, done: ExerciseDone) -> None:
        """Show what was done before; the person goes on where they stopped."""
        self._moment, self._finished = done.moment, done.finished
        self._kept.begin(done.id)
        self._show(done.answers, 0 if done.finished else done.step)
        self.tell(done)

    def _show(self, answers: Answers, at: int) -> None:
        self._showing = True
        self.walk.show_answers(answers, at)
        self._showing = False

    def tell(self, done: ExerciseDone) -> None:
        """Say if the words were changed by hand, and that they are not lost."""
        self._by_hand = done.by_hand
        if not done.by_hand:
            self.notice.clear()
            return
        self.notice.say(
            self.tr(
                "You changed these words in your journal. If you go on here, that text "
                "stays as an earlier version."
            )
        )

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        if self._emptied():
            self._kept.put_away()
            self._touched = False
        else:
            self._kept.store()

    def leave(self) -> None:
        """Hand over what is there, and let the next change keep it as a version."""
        self.walk.settle()
        self.store()
        if self._touched and self._kept.begun:
            self._touched = False
            self._kept.afterwards(_leave)

    def stop(self) -> None:
        """Go back to the list; what was written is kept."""
        self.leave()
        self.stopped.emit(self._kept.begun)

    def _finish(self) -> None:
        if self._touched or self._may_note:
            self._finished = True
            self._touch()
        self.stop()

    def _go_away(self) -> None:
        """It was put into the bin by another way."""
        self._touched = False
        self.stopped.emit(False)

    def _touch(self) -> None:
        self._touched, self._by_hand = True, False
        self._kept.touch()

    def _note_step(self) -> None:
        """Remember where the person is, if anything is kept at all."""
        stop_below(self._aloud)
        if not self._showing and self._may_note:
            self._kept.touch()

    @property
    def _may_note(self) -> bool:
        """Tell whether something but words may be kept: looking on never changes a text."""
        quiet = self._session.why_reading or self._by_hand
        return self._kept.begun and not quiet

    def _emptied(self) -> bool:
        return self._touched and self._kept.begun and not self._draft().body

    def _draft(self) -> ExerciseDraft:
        answers = self.walk.answers()
        return ExerciseDraft(
            exercise=self.exercise.id,
            moment=self._moment,
            title=self.exercise.title,
            body=written(self.exercise, answers),
            answers=answers,
            step=self.walk.at,
            finished=self._finished,
        )

    def _to_keep(self) -> ExerciseDraft | None:
        draft = self._draft()
        # Emptied words stay in the journal until the person leaves: then they go to the bin.
        return draft if draft.body else None

    def _say_saved(self, number: int, _: object) -> None:
        if number == self.number:
            self.notice.clear()
            self.saved.say(self.tr("Saved"))

    def _say_not_saved(self) -> None:
        self.saved.say(self.tr("Not saved yet"))

    def _step_words(self) -> str:
        return self.walk.said

    def _print(self) -> None:
        if print_blank(self, self.exercise):
            self.said.emit(self.tr("Sent to the printer."))


def _write(diary: Diary, draft: ExerciseDraft) -> Change:
    return diary.exercises.write(draft)


def _leave(diary: Diary, number: int) -> Change:
    diary.exercises.leave(number)
    return Change.of()
