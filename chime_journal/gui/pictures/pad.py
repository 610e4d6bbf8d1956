"""The drawing pad: a few calm colours, three widths, a rubber, and every line can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.paper import Paper
from chime_journal.gui.pictures.tools import Tools
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.saved import Saved
from chime_journal.model.change import Change, Kind
from chime_journal.model.drawing import Lines, from_text
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

SIZE = QSize(1000, 780)  # pixels, where the window is as large
ROOM = 40  # pixels of the window kept free around it


@dataclass(frozen=True, slots=True)
class Sketch:
    """A drawing as the pad holds it."""

    lines: Lines
    id: int | None = None


class DrawingPad(QDialog):
    """Keeps a drawing at each pause. `whose` names its reflection on the diary's thread.

    Signals:
        begun(): the first line of a new drawing is there.
    """

    begun = Signal()

    def __init__(self, session: Session, whose: Callable[[], int | None], parent: QWidget) -> None:
        super().__init__(parent.window())
        self._whose = whose
        self._keeper = Keeper(session, Kind.PICTURE, self._to_keep, self._write, self)
        self._keeper.stored.connect(self._say_saved)
        self.setObjectName("drawing_pad")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Paper to draw on"))
        self._session, self._begun = session, False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._saved = Saved(self)
        self._full = text("", "small", self, tone="muted")
        self._full.setObjectName("pad_full")
        self._full.hide()
        self.paper = Paper(self)
        self.paper.changed.connect(self._drawn)
        self.paper.full.connect(self._say_full)
        self.tools = Tools(self.paper, self)
        self._lay_out()
        for keys, action in (
            (QKeySequence.StandardKey.Undo, self.paper.undo),
            (QKeySequence.StandardKey.Redo, self.paper.redo),
        ):
            QShortcut(QKeySequence(keys), self, action)
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(ROOM, ROOM)))

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(18, 16, 18, 16)
        inside.setSpacing(10)
        inside.addWidget(self.tools)
        inside.addWidget(self.paper, 1)
        inside.addWidget(self._full)
        done = button(self.tr("Done"), "check", name="drawing_done", look="primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._saved)
        foot.addStretch(1)
        foot.addWidget(done)
        inside.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling("drawing_pad_scroll", inside, self))

    def show_drawing(self, number: int, strokes: str) -> None:
        """Go on with a drawing that is kept."""
        self._begun = True
        self._keeper.begin(number)
        self.paper.show_lines(from_text(strokes))

    def store(self) -> None:
        """Hand over the drawing as it is, also a line that is just being drawn."""
        self.paper.finish()
        self._keeper.store()

    def done(self, result: int) -> None:
        """Keep the drawing and close; a sheet that was emptied goes to the bin."""
        self.store()
        if self._keeper.begun and not self.paper.lines:
            self._keeper.put_away()
        super().done(result)

    def _drawn(self) -> None:
        if not self._begun:
            self._begun = True
            self.begun.emit()
        self._full.hide()
        self._keeper.touch()

    def _to_keep(self) -> Sketch | None:
        lines = self.paper.lines
        return Sketch(lines) if lines or self._keeper.begun else None

    def _write(self, diary: Diary, sketch: Sketch) -> Change:
        drawn = pen.picture(sketch.lines)
        if sketch.id is not None:
            return diary.pictures.redraw(sketch.id, drawn)
        number = self._whose()
        if number is None:  # its text could not be kept, or was deleted for good
            number = diary.reflections.write(Draft(moment=Moment.now())).id or 0
        return diary.pictures.add(number, drawn)

    def _say_saved(self) -> None:
        self._saved.say(self.tr("Saved"))

    def _say_full(self) -> None:
        self._full.setText(self.tr("This sheet is full. Take something back, or begin another."))
        self._full.show()
