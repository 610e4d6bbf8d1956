"""An exercise step by step: a drawing on the left, the step on the right, and the way through."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.board import Board
from chime_journal.gui.exercises.kinds import view_of
from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.scrolled import area_around
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.answers import words_in
from chime_journal.model.exercise import Answers, Exercise

CARD, NARROW_CARD = 376, 336  # pixels of the right side at 100 per cent text
ROOMY = 900  # pixels at 100 per cent text; below it the right side is the narrow one
BESIDE_FROM = 740  # pixels at 100 per cent text; below it everything stands in one column
AROUND = 10  # pixels of the page kept free below the drawing
MEASURE = 640  # pixels of an exercise without a drawing at 100 per cent text
_NO_LIMIT = 16_777_215  # pixels, Qt's own


class Walk(QWidget):
    """All steps of one exercise, made when the person comes to them. It stores nothing.

    Signals:
        changed(): the answers are others now. went(): the person is at another step.
        finished(): the person came to the end of the last step.
    """

    changed = Signal()
    went = Signal()
    finished = Signal()

    def __init__(
        self, exercise: Exercise, parent: QWidget | None = None, *, less_motion: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_walk")
        self.exercise = exercise
        self._less_motion = less_motion
        self._answers: dict[str, object] = {}
        self._views: dict[int, StepView] = {}
        self.at = 0
        self._picture = Card(parent=self, margin=6)
        self._picture.setObjectName("exercise_drawing")
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._picture, 1)
        left.addStretch(0)
        self._card = self._make_card()
        self._ahead = self._make_ahead()
        self._below = Flow(spacing=10, at_end=True)
        self._ways_out: list[QWidget] = []
        self._drawings: list[QWidget] = []
        self._right = QWidget(self)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._card)
        column.addWidget(self._ahead)
        column.addStretch(1)
        column.addLayout(self._below)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(16)
        self._halves.addWidget(self._left, 1)
        self._halves.addWidget(self._right)
        Fitting(self, self._fit)

    def _make_card(self) -> Card:
        card = Card(parent=self)
        card.setObjectName("exercise_step")
        self._title = text("", "section", card)
        self._title.setObjectName("step_title")
        self._words = text("", "lead", card)
        self._words.setObjectName("step_words")
        self._steps = QWidget(card)
        self._views_inside = QVBoxLayout(self._steps)
        self._views_inside.setContentsMargins(0, 0, 0, 0)
        self.next = button(self.tr("Next"), name="next_step", look="primary", clicked=self.forward)
        self._skip = button(self.tr("Leave it empty"), name="skip_step", clicked=self.forward)
        self._back = button(self.tr("Back"), "arrow-left", name="step_back", clicked=self.backward)
        self._way = QWidget(card)
        way = Flow(self._way, spacing=10)
        for made in (self.next, self._skip, self._back):
            way.addWidget(made)
        for widget in (self._title, self._words, self._steps, self._way):
            card.inside.addWidget(widget)
        return card

    def _make_ahead(self) -> Card:
        card = Card(parent=self)
        card.setObjectName("exercise_ahead")
        card.inside.addWidget(text(self.tr("You can leave anything empty."), "body", card))
        self._after = text("", "body", card, tone="muted")
        self._after.setObjectName("steps_after")
        card.inside.addWidget(self._after)
        return card

    def add_way_out(self, widget: QWidget) -> None:
        """Put something at the foot of the right side."""
        self._below.addWidget(widget)
        self._ways_out.append(widget)

    def show_answers(self, answers: Answers, at: int = 0) -> None:
        """Show what was said before, and go to a step."""
        self._answers = dict(answers)
        for number, view in self._views.items():
            view.show_value(self._answers.get(self.exercise.steps[number].key))
        self.go(min(max(at, 0), len(self.exercise.steps) - 1))

    def answers(self) -> Answers:
        """Return what is said now; nothing is left out that this form has no place for."""
        found = dict(self._answers)
        for number, view in self._views.items():
            key = self.exercise.steps[number].key
            before, now = self._answers.get(key), view.value()
            found[key] = _together(before, now, view)
            if type(before) is not type(now):  # the step was of another kind then
                found[f"{key}_before"] = before
        return {key: value for key, value in found.items() if any(words_in(value))}

    @property
    def view(self) -> StepView:
        """Return the step on screen."""
        return self._views[self.at]

    def forward(self) -> None:
        """Go on: to the next place, the next step, or to the end."""
        if self.view.forward():
            return
        self.view.left()
        if self.at + 1 < len(self.exercise.steps):
            self.go(self.at + 1)
        else:
            self.finished.emit()

    def backward(self) -> None:
        """Go back to the place or the step before."""
        if not self.view.backward() and self.at:
            self.view.left()
            self.go(self.at - 1, at_end=True)

    @property
    def said(self) -> str:
        """Return what the step on screen asks, to be read aloud."""
        step = self.exercise.steps[self.at]
        return "\n".join(part for part in (step.title, step.words) if part)

    def settle(self) -> None:
        """Put what was typed where it belongs: the person goes away."""
        if self.at in self._views:
            self.view.left()

    def go(self, at: int, *, at_end: bool = False) -> None:
        """Go to a step, counted from 0."""
        self.at = at
        step = self.exercise.steps[at]
        view = self._views.get(at) or self._make(at)
        self._title.setText(step.title)
        self._words.setText(step.words)
        self._words.setVisible(bool(step.words))
        view.show()
        later = [each.title for each in self.exercise.steps[at + 1 :]]
        self._after.setText("\n".join((self.tr("After this:"), *later)))
        self._after.setVisible(bool(later))
        self._show_drawing()
        view.begin(at_end=at_end)
        # The others go only now: Qt would scroll to what comes after a hidden field by Tab.
        for number, each in self._views.items():
            each.setVisible(number == at)
        self._turned()
        area = area_around(self)
        if area is not None and (page := area.widget()):  # what the step asks comes first
            bar = area.verticalScrollBar()
            bar.setValue(min(bar.value(), self.mapTo(page, QPoint()).y()))
        self.went.emit()

    def _make(self, at: int) -> StepView:
        step = self.exercise.steps[at]
        view = view_of(step, self, less_motion=self._less_motion)
        view.show_value(self._answers.get(step.key))
        view.changed.connect(self._heard)
        view.turned.connect(self._turned)
        self._views[at] = view
        self._views_inside.addWidget(view)
        return view

    def _heard(self) -> None:
        self._fit_way()
        self.changed.emit()

    def _turned(self) -> None:
        """Show the drawing of the step; one without keeps that of the steps before in sight."""
        self._show_drawing()
        self._fit_way()
        self._order()

    def _show_drawing(self) -> None:
        shown = self.view.drawing
        for number in range(self.at - 1, -1, -1):
            if shown is None:
                shown = (self._views.get(number) or self._make(number)).drawing
        self._left.setVisible(shown is not None)
        if shown is None:
            return
        if shown not in self._drawings:
            self._drawings.append(shown)
            self._picture.inside.addWidget(shown, 1)
            if isinstance(shown, Board):
                shown.filled.connect(self._order)
        for drawing in self._drawings:
            drawing.setVisible(drawing is shown)
        shown.setEnabled(shown is self.view.drawing)
        self._fit()

    def _fit_way(self) -> None:
        last = self.at == len(self.exercise.steps) - 1
        words = self.tr("Done") if last else self.tr("Next")
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self._skip.setVisible(not last and self.view.is_blank())
        self._back.setVisible(self.at > 0 or self.view.can_go_back)

    def _order(self) -> None:
        """Let Tab go from the step to its drawing, and on to the ways out of it."""
        tab_through(self._steps, self._picture, self._way, *self._ways_out)

    def _fit(self) -> None:
        beside = turn(self._halves, self.width(), BESIDE_FROM)
        order = (self._left, self._right) if beside else (self._right, self._left)
        if self._halves.indexOf(order[0]):
            for widget in order:
                self._halves.removeWidget(widget)
                self._halves.addWidget(widget, 1 if widget is self._left else 0)
        scale = max(0.9, theme.scale())
        if self._left.isHidden():
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(round(MEASURE * scale))
        elif beside:
            roomy = self.width() >= ROOMY * scale
            self._right.setFixedWidth(round((CARD if roomy else NARROW_CARD) * scale))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(_NO_LIMIT)
        self._fit_picture(beside=beside)

    def _fit_picture(self, *, beside: bool) -> None:
        """Keep the whole drawing in sight, however much stands on the card beside it."""
        most, area = _NO_LIMIT, area_around(self)
        if area is not None and beside:
            most = max(area.viewport().height() - AROUND, self._picture.minimumSizeHint().height())
        self._picture.setMaximumHeight(most)


def _together(before: object, now: object, view: StepView) -> object:
    """Return what is said now, with what is known under names that the step has not any more."""
    if isinstance(before, Mapping) and isinstance(now, dict):
        return {**{key: each for key, each in before.items() if key not in view.names}, **now}
    return now
