"""A board: pieces that are put, moved and taken away, each move of which can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.drawing import Drawing
from chime_journal.gui.exercises.piece import Look, Piece
from chime_journal.gui.widgets.fitting import Fitting

Move = Callable[[], int | None]  # does it, and returns the piece to go to


class Board(Drawing):
    """Holds pieces by their place in one order. Children keep what they stand for, and say where.

    Signals:
        changed(): something lies elsewhere now.
        chosen(): another piece is meant, or none; see `at`.
        filled(): pieces came or went.
        refused(str): why a piece stayed where it was.
    """

    changed = Signal()
    chosen = Signal()
    filled = Signal()
    refused = Signal(str)

    look: ClassVar[Look] = "card"

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.pieces: list[Piece] = []
        self.at: int | None = None  # the piece that is meant
        self._past: list[object] = []  # values before each change
        self._showing = False
        Fitting(self, self.arrange)

    def value(self) -> object:
        """Return what lies where, as JSON knows it."""
        raise NotImplementedError

    def take(self, value: object) -> None:
        """Take over what lies where, from JSON or from before a change."""
        raise NotImplementedError

    def items(self) -> list[tuple[str, str, str]]:
        """Return for each piece its words, what a screen reader says of it, and a tag or none."""
        raise NotImplementedError

    def place(self) -> int:
        """Set every piece where it belongs; return the height that needs."""
        raise NotImplementedError

    def push(self, at: int, right: int, down: int) -> int | None:
        """Move a piece as an arrow key says; return where it is then in the order."""
        raise NotImplementedError

    def drop(self, at: int, point: QPointF) -> int | None:
        """Move a piece to where the mouse let its middle go."""
        raise NotImplementedError

    def take_away(self, at: int) -> None:
        """Let a piece go."""
        raise NotImplementedError

    def rename(self, at: int, words: str) -> None:
        """Let a piece say something else."""
        raise NotImplementedError

    def can_change(self, at: int) -> bool:
        """Tell whether a piece can be taken away, and its words be changed."""
        return at < len(self.items())

    def show_value(self, value: object) -> None:
        """Show what lies where, without making it a change."""
        self.take(value)
        self._past.clear()
        self.at = None
        self._fill(None)

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    def do(self, move: Move, *, joined: bool = False) -> None:
        """Do something that can be taken back, `joined` together with what was done before it."""
        before = deepcopy(self.value())
        at = move()
        if self.value() == before:
            self.arrange()
            return
        if not joined:
            self._past.append(before)
        self._fill(at)
        self.changed.emit()

    def undo(self) -> None:
        """Take the last move back."""
        if self._past:
            self.take(self._past.pop())
            self._fill(self.at)
            self.changed.emit()

    def push_chosen(self, right: int, down: int) -> None:
        """Move the piece that is meant, as its arrow keys do."""
        if self.at is not None:
            self.do(partial(self.push, self.at, right, down))

    def remove_chosen(self) -> None:
        """Take the piece that is meant away; the keyboard goes to the one after it."""
        if self.at is not None and self.can_change(self.at):
            self.do(partial(self._remove, self.at))

    def rename_chosen(self, words: str, *, joined: bool) -> None:
        """Let the piece that is meant say something else; `joined` to the last change of it."""
        if self.at is not None and words.strip():
            self.do(partial(self._rename, self.at, words.strip()), joined=joined)

    def newest(self, words: str) -> int | None:
        """Return the newest piece that says these words."""
        found = [at for at, item in enumerate(self.items()) if item[0] == words]
        return found[-1] if found else None

    def arrange(self) -> None:
        """Set every piece anew, after a move or in another room."""
        if not self._showing:
            self._showing = True
            needed = self.place()
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
            self._showing = False
        self.update()

    def _remove(self, at: int) -> int | None:
        self.take_away(at)
        left = len(self.items())
        return min(at, left - 1) if left else None

    def _rename(self, at: int, words: str) -> int:
        self.rename(at, words)
        return at

    def _fill(self, at: int | None) -> None:
        """Make as many pieces as there are things, and go to one of them."""
        items = self.items()
        came_or_went = len(items) != len(self.pieces)
        for piece in self.pieces:
            piece.let_go()  # it may say something else now, or go
        while len(self.pieces) < len(items):
            self.pieces.append(self._make(len(self.pieces)))
        for piece, (words, name, tag) in zip(self.pieces, items, strict=False):
            piece.show_words(words, name, tag)
        self.choose(at if at is not None and at < len(items) else None)
        self.arrange()
        for piece in self.pieces[: len(items)]:
            piece.show()
        if at is not None and at < len(items):
            self._go_to(self.pieces[at])
        while len(self.pieces) > len(items):
            gone = self.pieces.pop()
            gone.hide()
            gone.deleteLater()
        if came_or_went:
            self.filled.emit()

    def _go_to(self, piece: Piece) -> None:
        """Bring the keyboard to a piece, unless the person types elsewhere; say where it lies."""
        focus = self.window().focusWidget()
        if focus in self.pieces and focus is not piece:
            piece.setFocus()
        self.announce(self.pieces.index(piece))

    def announce(self, at: int | None) -> None:
        """Let a screen reader say where a piece lies."""
        if at is not None:
            piece = self.pieces[at]
            said = QAccessibleAnnouncementEvent(piece, piece.accessibleName())
            QAccessible.updateAccessibility(said)

    def _make(self, number: int) -> Piece:
        piece = Piece(f"piece_{number}", self.look, self)
        piece.chosen.connect(self._hear_chosen)
        piece.dropped.connect(self._hear_dropped)
        piece.pushed.connect(self._hear_pushed)
        piece.removed.connect(self._hear_removed)
        return piece

    def event(self, event: QEvent) -> bool:
        return keeps_undo(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.choose(None)

    def _number(self) -> int:
        """Return which piece it was that said something."""
        return next(n for n, piece in enumerate(self.pieces) if piece is self.sender())

    def _hear_chosen(self) -> None:
        self.choose(self._number())

    def _hear_dropped(self) -> None:
        at = self._number()
        self.do(partial(self.drop, at, QPointF(self.pieces[at].geometry().center())))

    def _hear_pushed(self, right: int, down: int) -> None:
        self.do(partial(self.push, self._number(), right, down))

    def _hear_removed(self) -> None:
        self.choose(self._number())
        self.remove_chosen()

    def choose(self, at: int | None) -> None:
        """Mean a piece, or none."""
        self.at = at
        for number, piece in enumerate(self.pieces):
            if piece.is_chosen != (number == at):
                piece.is_chosen = number == at
                piece.update()
        self.chosen.emit()


def keeps_undo(event: QEvent) -> bool:
    """Take Ctrl+Z, which the window would take else; say whether that was asked."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not event.matches(QKeySequence.StandardKey.Undo):
        return False
    event.accept()
    return True
