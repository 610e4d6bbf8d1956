"""The charts of what was shared: shut until the person says yes, then all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.errands import Runner
from chime_journal.gui.review.beside import newness
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.chime import Domain
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.gui.review.ratings import Ratings, Read
    from chime_journal.gui.review.two_ratings import TwoRatings
    from chime_journal.share.document import Document


class RatingsCard(Card):
    """Shut until the person says yes; then all the charts there are, and their tables.

    Signals:
        troubled(Exception): the charts could not be made.
    """

    troubled = Signal(object)

    def __init__(self, documents: tuple[Document, ...], run: Runner, parent: QWidget) -> None:
        """`documents` are one or two of the same journal, the one opened first before the other."""
        super().__init__(parent=parent)
        self.setObjectName("section_ratings")
        self._documents, self._run = documents, run
        self.ratings: Ratings | TwoRatings | None = None
        self._lines: list[str] = []
        name = talk.name_of(documents[0])
        all_five = all(len(each.charts) == len(Domain) for each in documents if each.charts)
        self._ask = text(review.ask_first(name, all_five=all_five), "body", self, tone="muted")
        self._ask.setObjectName("ask_first")
        self._open = button(self.tr("They say yes: open the charts"), "chart-line",
                            name="open_charts", clicked=self._turn)  # fmt: skip
        self._waiting = Waiting(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture("chart-line", 1.1, self))
        head.addWidget(text(review.ratings_heading(), "section", self, wrap=False))
        head.addStretch(1)
        self.inside.addLayout(head)
        self.inside.addWidget(self._ask)
        self._row = QWidget(self)
        Flow(self._row).addWidget(self._open)
        self.inside.addWidget(self._row)
        self.inside.addWidget(self._waiting)

    @property
    def is_open(self) -> bool:
        """Whether the charts are on screen."""
        return self.ratings is not None and not self.ratings.isHidden()

    @property
    def lines(self) -> list[str] | None:
        """Return what the charts say in words, if they are on screen."""
        return self._lines if self.is_open else None

    def begin(self) -> None:
        """Take the keyboard to what opens the charts."""
        self._open.setFocus()

    def _turn(self) -> None:
        if self.ratings is None:
            self._open.setEnabled(False)
            self._waiting.begin(self.tr("Drawing."))
            self._run(self, partial(_read, self._documents), self._show, self._fail)
        else:
            self.ratings.setVisible(self.ratings.isHidden())
            self._name_switch()

    def _show(self, reads: tuple[Read, ...]) -> None:
        from chime_journal.gui.review.ratings import Ratings, lines
        from chime_journal.gui.review.two_ratings import TwoRatings, lines_of_both

        self._waiting.end()
        if len(reads) == 1:
            self.ratings, self._lines = Ratings(reads[0], self), lines(reads[0])
        else:
            named = tuple(zip(review.file_names(newness(*self._documents)), reads, strict=True))
            self.ratings, self._lines = TwoRatings(named, self), lines_of_both(named)
        self.inside.addWidget(self.ratings)
        self.ratings.show()
        self._open.setEnabled(True)
        self._open.setFocus()
        self._name_switch()

    def _fail(self, problem: Exception) -> None:
        self._waiting.end()
        self._open.setEnabled(True)
        self.troubled.emit(problem)

    def _name_switch(self) -> None:
        shut = self.tr("They say yes: open the charts")
        words = self.tr("Close the charts") if self.is_open else shut
        self._ask.setVisible(not self.is_open)
        self._open.setText(words)
        self._open.setAccessibleName(words)


def _read(documents: tuple[Document, ...]) -> tuple[Read, ...]:
    """Load what draws, and read the ratings; on a worker, since both take a while."""
    from chime_journal.charts import fonts

    fonts.load()
    from chime_journal.gui.review import ratings

    return tuple(map(ratings.read, documents))
