"""One row of a check-in: a question with its slider, or what was hard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui import theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.chip import Chip, Mark
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.rating import RatingSlider
from chime_journal.gui.widgets.text import text
from chime_journal.model.checkin import NOTE_LIMIT, Rated
from chime_journal.model.chime import Domain, HardLabel
from chime_journal.words.labels import label, question, word_beside

SHARES = (10, 13)  # of the width, for the question and for the answer
NOTE_LINES = 3
LEAST_SLIDER = 170  # pixels at 100 per cent text
BESIDE_FROM = 590  # pixels at 100 per cent text; below it the slider goes under the question


class Row(QWidget):
    """A mark and words on the left, something to answer with on the right, or below."""

    changed = Signal()

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = QVBoxLayout()
        self.left.setSpacing(1)
        self.right = QVBoxLayout()
        self.right.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(tag, self, side=1.75), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(self.left, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addWidget(_box(head), SHARES[0])
        self._halves.addWidget(_box(self.right), SHARES[1])
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addLayout(self._halves)
        Fitting(self, self._fit)

    def spoken(self) -> str:
        """Return the question as it is read aloud."""
        raise NotImplementedError

    def _fit(self) -> None:
        beside = turn(self._halves, self.width(), BESIDE_FROM)
        self._halves.setSpacing(16 if beside else 6)

    def _right_room(self) -> int:
        """Return how many pixels the right half has once the row is laid out."""
        if self._halves.direction() == QBoxLayout.Direction.TopToBottom:
            return self.width()
        left, right = SHARES
        return (self.width() - self._halves.spacing()) * right // (left + right)


class RatingRow(Row):
    """A question, its slider with both end words, and its value; full rows add Skip and Note.

    Signals:
        changed(): the value or the note is another one now.
    """

    def __init__(self, domain: Domain, parent: QWidget | None = None, *, full: bool) -> None:
        super().__init__(domain.value, parent)
        self.domain = domain
        self._skipped = False
        asked = question(domain)
        self._add_words(asked.words, full=full)
        self.slider = RatingSlider(domain, self)
        self.slider.setAccessibleName(asked.words)
        self.slider.setAccessibleDescription(
            self.tr("0: {low}. 10: {high}.").format(low=asked.low, high=asked.high)
        )
        self.slider.rated.connect(self._rated)
        self._value = text("", "strong", self, wrap=False)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setObjectName(f"value_{domain.value}")
        self._aside = QHBoxLayout()
        self._aside.setSpacing(12)
        self._aside.addStretch(1)
        self._aside.addWidget(self._value)
        self._answer = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answer.setSpacing(12)
        self._answer.addLayout(self._scale(asked.low, asked.high), 1)
        self._answer.addLayout(self._aside)
        self.right.addLayout(self._answer)
        self._note: QPlainTextEdit | None = None
        if full:
            self._add_buttons(self._aside)
        self._show_value()

    def spoken(self) -> str:
        about, slider = label(self.domain.value), self.slider
        return f"{about}. {slider.accessibleName()}\n{slider.accessibleDescription()}"

    def _add_words(self, words: str, *, full: bool) -> None:
        self.left.addStretch(1)
        title = QHBoxLayout()
        title.setSpacing(6)
        plain = text(
            label(self.domain.value),
            "strong",
            self,
            tone=self.domain.value if full else "",
            wrap=False,
        )
        title.addWidget(plain)
        title.addWidget(text(word_beside(self.domain), "small", self, tone="muted", wrap=False), 1)
        self.left.addLayout(title)
        self.left.addWidget(
            text(words, "body" if full else "small", self, tone="" if full else "muted")
        )
        self.left.addStretch(1)

    def _scale(self, low: str, high: str) -> QVBoxLayout:
        ends = QHBoxLayout()
        inset = self.slider.inset()
        ends.setContentsMargins(inset, 0, inset, 0)
        left = text(low, "small", self, tone="muted")
        right = text(high, "small", self, tone="muted")
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        left.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        ends.addWidget(left, 1)
        ends.addWidget(right, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addLayout(ends)
        return column

    def _add_buttons(self, answer: QHBoxLayout) -> None:
        name = self.domain.value
        skip = button(self.tr("Skip"), name=f"skip_{name}", clicked=self._skip)
        skip.setAccessibleName(self.tr("Skip {part}").format(part=label(name)))
        self._note_button = button(self.tr("Note"), "message-square-plus", name=f"note_{name}")
        self._note_button.setAccessibleName(self.tr("Note on {part}").format(part=label(name)))
        self._note_button.clicked.connect(self._open_note)
        answer.addWidget(skip, 0, Qt.AlignmentFlag.AlignVCenter)
        answer.addWidget(self._note_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._note = note_field(self.tr("A note, if you like"), f"note_text_{name}", self)
        limit_length(self._note, NOTE_LIMIT)
        self._note.textChanged.connect(self.changed)
        self._note.hide()
        self.column.addWidget(self._note)

    def _fit(self) -> None:
        super()._fit()
        # The slider keeps a usable length; value and buttons go below it where they must.
        needed = self._aside.sizeHint().width() + LEAST_SLIDER * theme.scale()
        turn(self._answer, self._right_room(), needed / max(0.8, theme.scale()))

    def show_rated(self, rated: Rated | None) -> None:
        """Show a stored answer, or nothing yet."""
        self._skipped = rated is not None and rated.value is None and not rated.note
        self.slider.show_value(rated.value if rated else None)
        if self._note is not None:
            self._note.blockSignals(True)
            self._note.setPlainText(rated.note if rated else "")
            self._note.blockSignals(False)
            self._note.setVisible(bool(rated and rated.note))
        self._show_value()

    def rated(self) -> Rated | None:
        """Return the answer, or None where nothing was said. A skip has no value: it is not 0."""
        note = self._note.toPlainText() if self._note is not None else ""
        if self.slider.value is None and not note.strip() and not self._skipped:
            return None
        return Rated(self.slider.value, note)

    def _rated(self, _: int | None) -> None:
        self._skipped = False
        self._show_value()
        self.changed.emit()

    def _skip(self) -> None:
        self.slider.show_value(None)
        self._skipped = True
        self._show_value()
        self.changed.emit()

    def _open_note(self) -> None:
        if self._note is not None:
            self._note.setVisible(self._note.isHidden() or bool(self._note.toPlainText()))
            self._note.setFocus()

    def _show_value(self) -> None:
        value = self.slider.value
        rated = value is not None
        not_set = self.tr("not today") if self._skipped else self.tr("not set")
        self._value.setText(str(value) if rated else not_set)
        self._value.setProperty("face", "section" if rated else "small")
        self._value.setProperty("tone", "" if rated else "muted")
        self._value.style().unpolish(self._value)
        self._value.style().polish(self._value)
        metrics = self.fontMetrics()
        self._value.setMinimumWidth(metrics.horizontalAdvance(self.tr("not today")))


class HardRow(Row):
    """What was hard: one free, unrated line, with labels where there is room."""

    def __init__(self, parent: QWidget | None = None, *, full: bool) -> None:
        super().__init__("hard", parent)
        title = text(label("hard"), "strong", self, tone="hard" if full else "")
        self.left.addStretch(1)
        self.left.addWidget(title)
        if full:
            self.left.addWidget(text(self.tr("If you want to say. Not rated."), "body", self))
        self.left.addStretch(1)
        self.line = QLineEdit(self)
        self.line.setObjectName("hard")
        self.line.setMaxLength(NOTE_LIMIT)
        self.line.setAccessibleName(label("hard"))
        hint = self.tr("a few words") if full else self.tr("if you want to say")
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.changed)
        self.right.addWidget(self.line)
        self._chips: dict[HardLabel, Chip] = {}
        if full:
            self._add_labels()

    def spoken(self) -> str:
        return f"{label('hard')}. {self.line.placeholderText()}"

    def _add_labels(self) -> None:
        flow = Flow(spacing=7)
        for hard in HardLabel:
            chip = Chip(label(hard.value), "", "hard", self, checkable=True)
            chip.setObjectName(f"hard_{hard.value}")
            chip.toggled.connect(self.changed)
            self._chips[hard] = chip
            flow.addWidget(chip)
        box = QWidget(self)
        box.setLayout(flow)
        self.right.addWidget(box)

    def show_hard(self, words: str, labels: frozenset[HardLabel]) -> None:
        self.line.setText(words)
        for hard, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(hard in labels)
            chip.blockSignals(False)

    def labels(self) -> frozenset[HardLabel]:
        return frozenset(hard for hard, chip in self._chips.items() if chip.isChecked())


def note_field(hint: str, name: str, parent: QWidget) -> QPlainTextEdit:
    """Return a field of three lines, at any text size, in which Tab goes on to the next thing."""
    field = QPlainTextEdit(parent)
    field.setObjectName(name)
    field.setAccessibleName(hint)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    Fitting(field, partial(_fit_lines, field))
    _fit_lines(field)
    return field


def _fit_lines(field: QPlainTextEdit) -> None:
    field.setFixedHeight(round(field.fontMetrics().lineSpacing() * NOTE_LINES + 24))


def _box(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    """Wrap a layout so that stretch factors alone decide its width."""
    box = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    box.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box
