"""Ways in and out: what was written elsewhere comes in, and a copy of everything goes out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.merge.card import MergeCard
from chime_journal.gui.session import Session
from chime_journal.gui.settings.section import Section
from chime_journal.gui.take_out.book import BookCard
from chime_journal.gui.take_out.card import TakeOutCard
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text


class InAndOutSection(Section):
    """Your words are not locked in here: two ways, each said plainly before anything happens."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("in_and_out", parent)
        self.set_title(self.tr("Bring in and take out"))
        self._session = session
        about = self.tr(
            "Bring in what you wrote somewhere else. Or take out a copy that needs no app to read, "
            "or a book to keep."
        )
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(
            button(
                self.tr("Take my journal out"), "package-open", name="take_out",
                clicked=self.take_out,
            )
        )  # fmt: skip
        row.addWidget(
            button(self.tr("Make a book"), "book", name="make_book", clicked=self.make_book)
        )
        row.addWidget(
            button(self.tr("Bring in entries"), "book-plus", name="bring_in", clicked=self.bring_in)
        )
        row.addWidget(
            button(
                self.tr("Join two copies"), "git-merge", name="merge_copies",
                clicked=self.merge,
            )
        )  # fmt: skip
        self.inside.addWidget(box)

    def take_out(self) -> None:
        """Save a copy of everything that can be read without the app."""
        card = TakeOutCard(self._session)
        panel = Panel("take_out_panel", card, self)
        card.left.connect(panel.close)
        panel.open()

    def make_book(self) -> None:
        """Set chosen reflections as a book."""
        card = BookCard(self._session)
        panel = Panel("book_panel", card, self)
        card.left.connect(panel.close)
        panel.open()

    def merge(self) -> None:
        """Make one of two copies of this journal that were written in apart."""
        card = MergeCard(self._session)
        panel = Panel("merge_panel", card, self)
        card.left.connect(panel.close)
        panel.finished.connect(card.forget)
        panel.open()

    def bring_in(self) -> None:
        """Bring in a diary that was kept elsewhere."""
        BringInDialog(self._session, self).open()
