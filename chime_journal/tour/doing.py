"""Doing an exercise: names put around oneself, stopped half-way, and found again."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from chime_journal.model.exercise import ExerciseDone
from chime_journal.tour.day import Day

EXERCISE = "circles"
AROUND = (
    ("Pavel from the laundry", "near"),
    ("Otto the dog", "close"),
    ("the bench at the lock", "further"),
)


def exercise(day: Day) -> None:
    """Put names on rings, stop there, and go on where it was left."""
    guide = day.guide
    guide.go("exercises")
    day.album.take("exercises")
    guide.click(f"exercise_{EXERCISE}")
    guide.rest()
    field = _field(day)
    for name, ring in AROUND:
        guide.write(field, name)
        guide.click(f"add_to_{ring}")
    guide.rest()
    day.album.take("exercise")
    guide.click("stop_exercise")
    guide.rest()
    done = _done(day)
    guide.check(not done.finished, "it is kept as begun")
    guide.check(all(name in str(done.answers) for name, _ in AROUND), "all names are kept")
    guide.click("go_on")
    guide.rest()
    guide.find(QWidget, "rings_drawing")
    guide.click("stop_exercise")
    guide.rest()
    day.tell("Began an exercise, stopped half-way, and found it again as it was.")


def _field(day: Day) -> str:
    """Return the name of the field of a step that things are added to."""
    shown = day.guide.find(QWidget, "exercise_step").findChildren(QLineEdit)
    return next(each.objectName() for each in shown if each.isVisible())


def _done(day: Day) -> ExerciseDone:
    newest, *_ = day.guide.ask(lambda diary: diary.exercises.list())
    return day.guide.ask(lambda diary: diary.exercises.read(newest.id))
