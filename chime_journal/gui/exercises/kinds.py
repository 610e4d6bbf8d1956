"""Which widget each kind of step has: another kind is a file, and a line here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.breathe import BreatheStep
from chime_journal.gui.exercises.circles import CirclesStep
from chime_journal.gui.exercises.columns import ColumnsStep
from chime_journal.gui.exercises.hand import HandStep
from chime_journal.gui.exercises.lines import LinesStep
from chime_journal.gui.exercises.parts import PartsStep
from chime_journal.gui.exercises.pick import PickStep
from chime_journal.gui.exercises.senses import SensesStep
from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.exercises.words import WordsStep
from chime_journal.model.exercise import (
    Breathe,
    Circles,
    Columns,
    Hand,
    Lines,
    Parts,
    Pick,
    Senses,
    Steady,
    Step,
    Words,
)


def view_of(step: Step, parent: QWidget, *, less_motion: bool) -> StepView:
    """Return the widget of a step. Its drawing, if it has one, is a child of `parent` as well."""
    match step:
        case Breathe():
            return BreatheStep(step, parent, less_motion=less_motion)
        case Circles():
            return CirclesStep(step, parent)
        case Columns():
            return ColumnsStep(step, parent)
        case Hand():
            return HandStep(step, parent)
        case Lines() | Steady():
            return LinesStep(step, parent)
        case Parts():
            return PartsStep(step, parent)
        case Pick():
            return PickStep(step, parent)
        case Senses():
            return SensesStep(step, parent)
        case Words():
            return WordsStep(step, parent)
    raise TypeError(type(step))
