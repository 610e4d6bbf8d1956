"""The answers to the questions about a goal: one field, or what is there already to pick from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from chime_journal.gui.goals.people import PeopleOffer
from chime_journal.gui.session import Session
from chime_journal.gui.strengths.naming import NameStrength
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.chip import Chip, strength_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.rating_row import note_field
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import GOAL_LIMIT, WHY_LIMIT


class Answer(QWidget):
    """What stands below one question.

    Signals:
        changed(): it says something else now.
        entered(): Enter was pressed in its last line.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(9)

    def line(self, question: str, name: str, *, hint: str = "", face: str = "") -> QLineEdit:
        """Add a field of one line."""
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(question)
        line.setPlaceholderText(hint)
        line.setMaxLength(GOAL_LIMIT)
        if face:
            line.setProperty("face", face)
        line.textChanged.connect(self.changed)
        self.column.addWidget(line)
        self.setFocusProxy(self.focusProxy() or line)
        return line

    def note(self, question: str, name: str, *, hint: str) -> QPlainTextEdit:
        """Add a field of a few lines."""
        field = note_field(hint, name, self)
        field.setAccessibleName(question)
        limit_length(field, WHY_LIMIT)
        field.textChanged.connect(self.changed)
        self.column.addWidget(field)
        self.setFocusProxy(field)
        return field

    def offer_people(self, field: QLineEdit | QPlainTextEdit, name: str) -> PeopleOffer:
        """Offer the person's own people below a field."""
        offer = PeopleOffer(field, name, self)
        self.column.addWidget(offer)
        return offer


class StrengthsAnswer(Answer):
    """Strengths from the journal as chips, and a line to name a new one.

    Signals:
        undoable(str, object): one was named here, which can be taken back; see Page.
    """

    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._chips: dict[int, Chip] = {}
        box = QWidget(self)  # of its own: it then hears of chips that come while it is hidden
        self._flow = Flow(box, spacing=7)
        words = self.tr("None is written down yet. You can name one here.")
        self._none = text(words, "body", self, tone="muted")
        self._new = button(self.tr("Name a new one"), "plus", name="path_strength", look="link")
        self.naming = NameStrength(session, self)
        self._new.clicked.connect(self.naming.begin)
        self.naming.named.connect(self._add)
        self.naming.closed.connect(self._new.setFocus)
        self.naming.undoable.connect(self.undoable)
        self.column.addWidget(box)
        self.column.addWidget(self._none)
        self.column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.naming)
        self.setFocusProxy(self._new)

    @property
    def chosen(self) -> frozenset[int]:
        return frozenset(number for number, chip in self._chips.items() if chip.isChecked())

    def offer(self, strengths: Sequence[tuple[int, str]], chosen: frozenset[int]) -> None:
        """Show these strengths, some of them chosen."""
        self._flow.clear()
        self._chips = {}
        self.naming.start_anew()
        for number, name in strengths:
            self._chip(number, name).setChecked(number in chosen)
        self._none.setVisible(not strengths)

    def store(self) -> None:
        """Keep a name that is typed but not handed over yet."""
        name = self.naming.take()
        if name:
            self._session.change(
                self,
                lambda diary: diary.strengths.name(name),
                lambda change: self._add(change.id or 0, name),
            )

    def _chip(self, number: int, name: str) -> Chip:
        chip = strength_chip(name, self, checkable=True)
        chip.setObjectName(f"path_strength_{number}")
        chip.toggled.connect(self.changed)
        self._chips[number] = chip
        self._flow.addWidget(chip)
        return chip

    def _add(self, number: int, name: str) -> None:
        chip = self._chips.get(number) or self._chip(number, name)
        chip.setChecked(True)
        self._none.hide()
