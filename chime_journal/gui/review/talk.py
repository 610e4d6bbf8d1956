"""The parts of what was shared, in the order of a talk; a reply, and the charts last, shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.errands import Runner
from chime_journal.gui.review.beside import newness
from chime_journal.gui.review.form import ReplyCard
from chime_journal.gui.review.kept import Here, KeptReply
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.pictures import PicturesBelow
from chime_journal.gui.review.ratings_card import RatingsCard
from chime_journal.gui.review.reply import Sealed, SealedReply
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.scrolled import Scrolled
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document

MEASURE = 900  # pixels at 100 per cent text


class SectionCard(Card):
    """One part, a leaf at a time; two buttons turn the leaves where there is more than one.

    Signals:
        picture_asked(Picture, QImage): a picture is to be seen large.
    """

    picture_asked = Signal(object, object)

    def __init__(self, section: talk.Section, run: Runner, parent: QWidget) -> None:
        look = "tinted" if section.name == "note" else "card"
        super().__init__(section.heading, parent, look=look)
        self.setObjectName(f"section_{section.name}")
        self.inside.setSpacing(6)
        self._section, self._at = section, 0
        self.leaf = Leaf(f"leaf_{section.name}", section.heading, self)
        self.inside.addWidget(self.leaf)
        name = section.name
        self.pictures = PicturesBelow(f"picture_{name}", run, self)
        self.pictures.opened.connect(self.picture_asked)
        self.inside.addWidget(self.pictures)
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
        self.pictures.show_of(leaves[self._at])
        tab_through(self.leaf, *self.pictures.small, self._back, self._next)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(leaves) - 1)
        if by and not (self._next if by > 0 else self._back).isEnabled():
            (self._back if by > 0 else self._next).setFocus()  # the keyboard keeps its place


class Talk(QScrollArea):
    """Everything in the file, from what they want to talk about to the charts.

    Signals:
        worry_asked(): what to do when something here worries the reader.
        beside_asked(): open another file of the same person beside this one.
        larger_asked(): larger text, to read together.
        print_asked(): print what is on screen.
        picture_asked(Picture, QImage): a picture is to be seen large.
        troubled(Exception): drawing or saving failed in a way nobody foresaw.
    """

    worry_asked = Signal()
    beside_asked = Signal()
    larger_asked = Signal()
    print_asked = Signal()
    picture_asked = Signal(object, object)
    troubled = Signal(object)

    def __init__(
        self, document: Document, run: Runner, way: Sealed | Here | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("review_scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.document, self._run = document, run
        self.beside: Document | None = None
        self.sections = talk.sections(document)
        self.reply = self._reply_card(way, run)
        self.ratings = RatingsCard((document,), run, self) if document.charts else None
        inner = Scrolled()
        self._middle = QWidget(inner)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 22, 0, 22)
        column.setSpacing(14)
        self._column = column
        self._which = text("", "body", self._middle)
        self._which.setObjectName("which_is_newer")
        self._which.hide()
        column.addWidget(self._which)
        self._fill(column, way)
        row = QHBoxLayout(inner)
        row.setContentsMargins(34, 0, 34, 0)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        self.setWidget(inner)
        Fitting(self, self._fit)

    def _fill(self, column: QVBoxLayout, way: Sealed | Here | None) -> None:
        for section in self.sections:
            made = SectionCard(section, self._run, self._middle)
            made.picture_asked.connect(self.picture_asked)
            column.addWidget(made)
        for card in (self.reply, self.ratings):
            if card is not None:
                card.troubled.connect(self.troubled)
                column.addWidget(card)
        self._ratings_at = column.count()
        if isinstance(way, Here) and self.reply is None:
            column.addWidget(text(review.no_reply_here(), "body", self._middle, tone="muted"))
        if not self.sections and self.ratings is None:
            column.addWidget(text(review.nothing(), "lead", self._middle))
        elif absent := talk.not_here(self.document):
            line = text(absent, "small", self._middle, tone="muted")
            line.setObjectName("not_here")
            column.addWidget(line)
        if isinstance(way, Sealed):
            column.addWidget(self._other_file(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._foot())
        column.addStretch(1)

    def _reply_card(self, way: Sealed | Here | None, run: Runner) -> ReplyCard | None:
        if isinstance(way, Sealed):
            return SealedReply(self.document, way, run, self)
        if way is not None and way.recipient:
            return KeptReply(self.document, way, run, self)
        return None

    def _other_file(self) -> QWidget:
        self._open_beside = button(
            self.tr("Open an older or newer file of theirs beside it"), "files",
            name="open_beside", look="link", clicked=self.beside_asked.emit,
        )  # fmt: skip
        return self._open_beside

    def set_beside(self, other: Document) -> None:
        """Show the ratings of another file of the same journal beside these, shut at first."""
        self.beside = other
        self._open_beside.hide()
        self._which.setText(review.which_is_newer(newness(self.document, other)))
        self._which.show()
        if self.ratings is not None:
            self._column.removeWidget(self.ratings)
            self.ratings.hide()
            self.ratings.setParent(None)
            self.ratings.deleteLater()
            self._ratings_at -= 1
        self.ratings = RatingsCard((self.document, other), self._run, self)
        self.ratings.troubled.connect(self.troubled)
        self._column.insertWidget(self._ratings_at, self.ratings)
        self._ratings_at += 1
        self.ratings.begin()

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
