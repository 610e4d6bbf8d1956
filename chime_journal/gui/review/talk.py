"""The parts of what was shared, in the order of a talk; a reply, and the charts last, shut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.errands import Runner
from chime_journal.gui.review.form import ReplyCard
from chime_journal.gui.review.kept import Here, KeptReply
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.reply import Sealed, SealedReply
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.scrolled import Scrolled
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.gui.review.ratings import Ratings, Read
    from chime_journal.share.document import Document

MEASURE = 900  # pixels at 100 per cent text


class SectionCard(Card):
    """One part, a leaf at a time; two buttons turn the leaves where there is more than one."""

    def __init__(self, section: talk.Section, parent: QWidget) -> None:
        look = "tinted" if section.name == "note" else "card"
        super().__init__(section.heading, parent, look=look)
        self.setObjectName(f"section_{section.name}")
        self.inside.setSpacing(6)
        self._section, self._at = section, 0
        self.leaf = Leaf(f"leaf_{section.name}", section.heading, self)
        self.inside.addWidget(self.leaf)
        name = section.name
        self._back = button(self.tr("Earlier"), "arrow-left", name=f"{name}_back",
                            clicked=self._go_back)  # fmt: skip
        self._next = button(self.tr("Next"), "arrow-right", name=f"{name}_next",
                            clicked=self._go_on)  # fmt: skip
        self._turners = QWidget(self)
        row = Flow(self._turners)
        row.addWidget(self._back)
        row.addWidget(self._next)
        self._turners.setVisible(len(section.leaves) > 1)
        self.inside.addWidget(self._turners)
        self._turn(0)

    def _go_back(self) -> None:
        self._turn(-1)

    def _go_on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        leaves = self._section.leaves
        self._at = max(0, min(len(leaves) - 1, self._at + by))
        self.leaf.show_entries(leaves[self._at])
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(leaves) - 1)
        if by and not (self._next if by > 0 else self._back).isEnabled():
            (self._back if by > 0 else self._next).setFocus()  # the keyboard keeps its place


class RatingsCard(Card):
    """Shut until the person says yes; then all five charts and their tables.

    Signals:
        troubled(Exception): the charts could not be made.
    """

    troubled = Signal(object)

    def __init__(self, document: Document, run: Runner, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("section_ratings")
        self._document, self._run = document, run
        self.ratings: Ratings | None = None
        self.read: Read | None = None
        self._ask = text(review.ask_first(talk.name_of(document)), "body", self, tone="muted")
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

    def _turn(self) -> None:
        if self.ratings is None:
            self._open.setEnabled(False)
            self._waiting.begin(self.tr("Drawing."))
            self._run(self, partial(_read, self._document), self._show, self._fail)
        else:
            self.ratings.setVisible(self.ratings.isHidden())
            self._name_switch()

    def _show(self, read: Read) -> None:
        from chime_journal.gui.review.ratings import Ratings

        self._waiting.end()
        self.read = read
        self.ratings = Ratings(read, self)
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


class Talk(QScrollArea):
    """Everything in the file, from what they want to talk about to the charts.

    Signals:
        worry_asked(): what to do when something here worries the reader.
        larger_asked(): larger text, to read together.
        print_asked(): print what is on screen.
        troubled(Exception): drawing or saving failed in a way nobody foresaw.
    """

    worry_asked = Signal()
    larger_asked = Signal()
    print_asked = Signal()
    troubled = Signal(object)

    def __init__(
        self, document: Document, run: Runner, way: Sealed | Here | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("review_scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.document = document
        self.sections = talk.sections(document)
        self.reply = self._reply_card(way, run)
        self.ratings = RatingsCard(document, run, self) if document.charts else None
        inner = Scrolled()
        self._middle = QWidget(inner)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 22, 0, 22)
        column.setSpacing(14)
        for section in self.sections:
            column.addWidget(SectionCard(section, self._middle))
        for card in (self.reply, self.ratings):
            if card is not None:
                card.troubled.connect(self.troubled)
                column.addWidget(card)
        if isinstance(way, Here) and self.reply is None:
            column.addWidget(text(review.no_reply_here(), "body", self._middle, tone="muted"))
        if not self.sections and self.ratings is None:
            column.addWidget(text(review.nothing(), "lead", self._middle))
        column.addWidget(self._foot())
        column.addStretch(1)
        row = QHBoxLayout(inner)
        row.setContentsMargins(34, 0, 34, 0)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        self.setWidget(inner)
        Fitting(self, self._fit)

    def _reply_card(self, way: Sealed | Here | None, run: Runner) -> ReplyCard | None:
        if isinstance(way, Sealed):
            return SealedReply(self.document, way, run, self)
        if way is not None and way.recipient:
            return KeptReply(self.document, way, run, self)
        return None

    def begin(self) -> None:
        """Take the keyboard to the first words there are."""
        leaf = self.findChild(Leaf)
        if leaf is not None:
            leaf.setFocus()

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = Flow(foot, spacing=14)
        for words, icon, name, asked in (
            (self.tr("If something you read worries you"), "heart-handshake", "worry",
             self.worry_asked),
            (self.tr("Larger text"), "a-large-small", "larger", self.larger_asked),
            (self.tr("Print"), "printer", "print", self.print_asked),
        ):  # fmt: skip
            row.addWidget(button(words, icon, name=name, look="link", clicked=asked.emit))
        return foot

    def _fit(self) -> None:
        self._middle.setMaximumWidth(round(MEASURE * max(1.0, theme.scale())))


def _read(document: Document) -> Read:
    """Load what draws, and read the ratings; on a worker, since both take a while."""
    from chime_journal.charts import fonts

    fonts.load()
    from chime_journal.gui.review import ratings

    return ratings.read(document)
