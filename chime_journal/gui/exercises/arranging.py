"""What stands on the card while pieces are arranged: adding one, moving it, taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from chime_journal.gui.exercises.board import Board, keeps_undo
from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.model.exercise import LINE_LIMIT, Place

Fits = Callable[[int], bool]  # whether something can be done with a piece


class Arranging(StepView):
    """A field with a button for each place to put its words, and what can be done with a piece.

    Words that were typed and not put anywhere yet belong to what was said, at the place chosen
    last. Without `places` nothing can be added.
    """

    def __init__(self, key: str, board: Board, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self.board = board
        self._renaming = self._renamed = False  # a piece's words stand in the field, changed
        self._place = places[0].id if places else ""
        self._asked = text("", "strong", self)
        self.field = QLineEdit(self)
        self.field.setObjectName(f"add_{key}")
        self.field.setMaxLength(LINE_LIMIT)
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._enter)
        self._adders = Flow(spacing=8)
        self._make_adders(places)
        self._how = text("", "small", self, tone="muted")
        self._notice = Notice(f"refused_{key}", self)
        self._meant = text("", "strong", self)
        self._meant.setObjectName("meant_piece")
        self._moves = Flow(spacing=2)
        self._lay_out()
        self.field.setVisible(bool(places))
        board.changed.connect(self._moved)
        board.chosen.connect(self._chosen)
        board.refused.connect(self._notice.say)
        self._fit()

    def _make_adders(self, places: Sequence[Place]) -> None:
        self._buttons: list[Button] = []
        for place in places:
            words = place.title if len(places) > 1 else self.tr("Add")
            made = button(words, "plus", name=f"add_to_{place.id}")
            if len(places) > 1:
                made.setAccessibleName(self.tr("Add to: {place}").format(place=place.title))
            made.clicked.connect(partial(self.add_to, place.id))
            self._adders.addWidget(made)
            self._buttons.append(made)

    def _lay_out(self) -> None:
        self.inside.addWidget(self._asked)
        self.inside.addWidget(self.field)
        self.inside.addLayout(self._adders)
        for widget in (self._how, self._notice, self._meant):
            self.inside.addWidget(widget)
        self._rename = _quiet(self.tr("Change the words"), "pencil", "rename_piece")
        self._rename.clicked.connect(self._begin_renaming)
        self._away = _quiet(self.tr("Take it away"), "x", "take_away")
        self._away.clicked.connect(self.board.remove_chosen)
        self._back = _quiet(self.tr("Take back the last move"), "undo-2", "undo_move")
        self._back.clicked.connect(self.board.undo)
        self._own_moves: list[tuple[Button, Fits]] = []
        for made in (self._rename, self._away):
            self._moves.addWidget(made)
        self.inside.addLayout(self._moves)
        self.inside.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, words: str) -> None:
        """Say what the field is for."""
        self._asked.setText(words)
        self.field.setAccessibleName(words)

    def explain(self, words: str) -> None:
        """Say how pieces are moved."""
        self._how.setText(words)

    def add_move(self, words: str, icon: str, way: tuple[int, int]) -> None:
        """Put in a button that moves the piece that is meant, as an arrow key does."""
        name = f"move_{len(self._own_moves)}"
        self.add_own_move(words, icon, name, partial(self.board.push_chosen, *way), _always)

    def add_own_move(
        self, words: str, icon: str, name: str, move: Callable[[], None], fits: Fits
    ) -> None:
        """Put in a button for the piece that is meant, there where it `fits` that piece."""
        made = _quiet(words, icon, name)
        made.clicked.connect(partial(_do, move))
        self._own_moves.append((made, fits))
        self._moves.addWidget(made)
        self._fit()

    @property
    def drawing(self) -> QWidget:
        return self.board

    def with_added(self, value: object, words: str, place: str) -> object:
        """Return what lies where, with a new piece at a place."""
        raise NotImplementedError

    def value(self) -> object:
        words, found = self._pending(), self.board.value()
        return self.with_added(found, words, self._place) if words else found

    def show_value(self, value: object) -> None:
        self.field.clear()
        self._renaming = False
        self.board.show_value(value)
        self._fit()

    def is_blank(self) -> bool:
        return not self.board.pieces and not self._pending()

    def begin(self, *, at_end: bool = False) -> None:
        if self.board.pieces and self.field.isHidden():
            self.board.pieces[0].setFocus()
        else:
            self.field.setFocus()

    def left(self) -> None:
        self._finish_renaming()
        if self._pending():
            self.add_to(self._place)

    def add_to(self, place: str, _: bool = False) -> None:
        """Put the words of the field at a place, or say where the next ones go."""
        self._finish_renaming()
        words, self._place = self.field.text().strip(), place
        self.field.clear()
        if words:
            self.board.do(partial(self._add, words, place))
            self.board.announce(self.board.newest(words))
        self.field.setFocus()

    def _add(self, words: str, place: str) -> None:
        self.board.take(self.with_added(self.board.value(), words, place))

    def _pending(self) -> str:
        return "" if self._renaming else self.field.text().strip()

    def _typed(self) -> None:
        if self._renaming:
            self.board.rename_chosen(self.field.text(), joined=self._renamed)
            self._renamed = True
        else:
            self.changed.emit()

    def _enter(self) -> None:
        if self._renaming:
            self._finish_renaming()
        else:
            self.add_to(self._place)

    def _begin_renaming(self) -> None:
        at = self.board.at
        if at is not None:
            self._renaming, self._renamed = True, False
            self.field.setText(self.board.items()[at][0])
            self.field.selectAll()
            self.field.setFocus()

    def _finish_renaming(self) -> None:
        if self._renaming:
            self._renaming = False
            self.field.clear()

    def _moved(self) -> None:
        self._notice.clear()
        self._fit()
        self.changed.emit()

    def _chosen(self) -> None:
        if not self.field.hasFocus():
            self._finish_renaming()
        self._fit()

    def _fit(self) -> None:
        """Name the piece that is meant, and offer what can be done with it."""
        at, items = self.board.at, self.board.items()
        there = at is not None and at < len(items)
        self._meant.setText(items[at][1] if there and at is not None else "")
        self._meant.setVisible(there)
        for made, fits in self._own_moves:
            made.setVisible(at is not None and there and fits(at))
        for widget in (self._rename, self._away):
            widget.setVisible(at is not None and self.board.can_change(at))
        self._how.setVisible(bool(items))
        self._back.setVisible(self.board.can_undo)

    def event(self, event: QEvent) -> bool:
        return keeps_undo(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.board.undo()
        else:
            super().keyPressEvent(event)


def _quiet(words: str, icon: str, name: str) -> Button:
    return button(words, icon, name=name, look="quiet")


def _always(_: int) -> bool:
    return True


def _do(move: Callable[[], None], _: bool = False) -> None:
    move()
