"""A book to keep: its title, which reflections go in, and the PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.take_out.days import DaysChoice
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, Tag
from chime_journal.model.keepsake import TITLE_LIMIT, Book, BookWish
from chime_journal.words import book as book_words
from chime_journal.words.labels import label

if TYPE_CHECKING:
    from datetime import date

    from chime_journal.diary.journal import Diary

ALL, MEMORIES = "all", "memories"
_TAGS = (*DOMAIN_TAGS, Tag.HARD, *DIMENSION_TAGS, Tag.SPIRITUALITY)


class BookCard(Card):
    """What goes in, then the file.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("book_card")
        self._session = session
        self.title = QLineEdit(self)
        self.title.setObjectName("book_title")
        self.title.setAccessibleName(self.tr("Title of the book"))
        self.title.setMaxLength(TITLE_LIMIT)
        self.which = DropDown("book_which", self.tr("Which reflections"), self)
        self.which.addItem(self.tr("All of them"), ALL)
        self.which.addItem(self.tr("Good memories only"), MEMORIES)
        for tag in _TAGS:
            self.which.addItem(label(tag), tag.value)
        self.days = DaysChoice("book_days", self)
        self.pictures = self._box("book_pictures", self.tr("Photos and drawings"))
        self.pictures.setChecked(True)
        self.story = self._box("book_story", self.tr("My story, at the end"))
        self.never = self._box("book_never_share", self.tr("Also what I marked “never share”"))
        self.notice = Notice("book_notice", self)
        self._waiting = Waiting(self)
        self._lay_out()
        session.ask(self, _proposal, self._propose)

    def _box(self, name: str, words: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        return made

    def _lay_out(self) -> None:
        about = self.tr(
            "Your words, set as a book to read, print or give away. It has a title page, and a "
            "list of the months. Anybody who has this file can read it."
        )
        self._about = text(about, "body", self, tone="muted")
        self._asked = (
            text(self.tr("Title"), "strong", self),
            self.title,
            text(self.tr("Which reflections"), "strong", self),
            self.which,
            self.days,
            text(self.tr("What else goes in"), "strong", self),
            self.pictures,
            self.story,
            self.never,
        )
        self.inside.addWidget(text(self.tr("Make a book"), "heading", self))
        for part in (self._about, *self._asked, self.notice, self._waiting):
            self.inside.addWidget(part)
        self._cancel = button(self.tr("Cancel"), name="no_book", clicked=self.left.emit)
        self._on = button(
            self.tr("Save the book"), "book", name="book_on", look="primary", clicked=self.go_on
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        self.setFocusProxy(self.title)

    def _propose(self, found: tuple[str, tuple[date, date] | None]) -> None:
        name, days = found
        if not self.title.text():
            self.title.setText(book_words.proposed_title(name))
            self.title.selectAll()
        self.days.show_all_days(days)

    def wish(self) -> BookWish:
        """Return what is chosen."""
        first, last = self.days.days()
        which = self.which.currentData()
        return BookWish(
            title=self.title.text(),
            first=first,
            last=last,
            only_memories=which == MEMORIES,
            tag=None if which in (ALL, MEMORIES) else Tag(which),
            pictures=self.pictures.isChecked(),
            story=self.story.isChecked(),
            never_share=self.never.isChecked(),
        )

    def go_on(self) -> None:
        """See whether there is anything to set, then ask where to save it."""
        self.notice.clear()
        wish = self.wish()
        self._rest(False)
        self._waiting.begin(self.tr("Gathering your words."))
        self._session.ask(self, lambda diary: diary.book(wish), self._gathered, self._refuse)

    def _gathered(self, book: Book) -> None:
        self._rest(True)
        if book.is_empty:
            self.notice.say(self.tr("There are no reflections like that. Choose others."))
            return
        name = self.tr("My book")
        title = self.tr("Save the book")
        path = save_file(self.window(), title, "PDF", ".pdf", f"{name}.pdf")
        if path is not None:
            self.save(book, path)

    def save(self, book: Book, path: Path) -> None:
        """Set the book and save it at a place."""
        self._rest(False)
        self._waiting.begin(self.tr("Setting the book. A long one takes a while."))

        def make() -> tuple[Path, tuple[str, ...]]:
            from chime_journal.share import book as setting
            from chime_journal.share.saving import save

            made = setting.make(book)
            save(path, made.pdf)
            return path, made.missing

        self._session.work(self, make, self._saved, self._refuse)

    def _rest(self, resting: bool) -> None:
        self._waiting.end()
        for part in (*self._asked, self._cancel, self._on):
            part.setEnabled(resting)

    def _saved(self, made: tuple[Path, tuple[str, ...]]) -> None:
        self._rest(True)
        path, missing = made
        for part in (*self._asked, self._on):
            part.hide()
        said = [
            self.tr("The book is saved: {path}").format(path=path),
            self.tr("Anybody who has this file can read it. Keep it where only you get at it."),
        ]
        if missing:
            said.append(self.tr("Some signs cannot be shown. Their names stand there."))
        self._about.setText("\n\n".join(said))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._rest(True)
        known = explain(problem)
        said = str(known) if known else self.tr("Something did not work. Nothing was saved.")
        if isinstance(problem, InvalidEntry):
            said = self.tr("Give the book a title first.")
            self.title.setFocus()
        self.notice.say(said)


def _proposal(diary: Diary) -> tuple[str, tuple[date, date] | None]:
    return diary.preferences.read().name, diary.reflections.all_days()
