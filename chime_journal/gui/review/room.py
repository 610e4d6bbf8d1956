"""The review of a shared file: one window, one person, and a head that is always there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.computer.screenshots import ScreenshotBlock
from chime_journal.gui.errands import Runner
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.help import help_place
from chime_journal.gui.review.beside import refused
from chime_journal.gui.review.kept import Here
from chime_journal.gui.review.leaving import LeaveQuestion
from chime_journal.gui.review.pictures import PicturePlace, decoded
from chime_journal.gui.review.reply import Sealed
from chime_journal.gui.review.talk import Talk
from chime_journal.gui.support.view import SupportPlace
from chime_journal.gui.theme import LARGEST_TEXT, Looks
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.quiet_bar import QuietBar
from chime_journal.gui.widgets.text import text
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.gui.review.ask import AskView
    from chime_journal.share.document import Document

BESIDE_FROM = 980  # pixels at 100 per cent text; below it the buttons stand under the words
SIZES = (100, 125, 150, LARGEST_TEXT)  # of text, in per cent
WORRY = "worry"  # the page of Help about what one reads


class Head(QFrame):
    """Who chose what is here, what it is for, and the ways out.

    Signals:
        support_asked(), hide_asked(), close_asked(): by button.
    """

    support_asked = Signal()
    hide_asked = Signal()
    close_asked = Signal()

    def __init__(self, document: Document, parent: QWidget, *, back: bool = False) -> None:
        """`back`: the way out leads to the person's own journal."""
        super().__init__(parent)
        self.setObjectName("review_head")
        self.setProperty("look", "head")
        title = text(talk.title(document), "section", self, tone="on_head")
        title.setObjectName("review_title")
        days = review.days(document.period.first, document.period.last)
        self._purpose = text(f"{days} · {review.purpose()}", "small", self, tone="on_head")
        self._purpose.setObjectName("review_purpose")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self._purpose)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(28, 14, 28, 14)
        self._row.setSpacing(12)
        left = QHBoxLayout()
        left.setSpacing(14)
        left.addWidget(Picture("file-heart", 1.5, self, tone="on_head"))
        left.addLayout(words, 1)
        self._row.addLayout(left, 1)
        self._buttons = QWidget(self)
        row = Flow(self._buttons, spacing=12)
        close = (self.tr("Close and forget"), "x", "close_and_forget", self.close_asked)
        if back:
            close = (self.tr("Back to my journal"), "lock", "back_to_journal", self.close_asked)
        for said, icon, name, asked in (
            (self.tr("Support now"), "life-buoy", "support", self.support_asked),
            (self.tr("Hide"), "eye-off", "hide", self.hide_asked),
            close,
        ):
            row.addWidget(button(said, icon, name=name, clicked=asked.emit))
        self._row.addWidget(self._buttons)
        Fitting(self, self._fit)

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)


class Room(QWidget):
    """Head and talk; Support now and Help come in front of the talk and lead back to it.

    Signals:
        hide_asked(), forget_asked(): cover and forget, or close and forget.
        looks_picked(Looks): larger text, to read together.
        troubled(Exception): something did not work that nobody foresaw.
    """

    hide_asked = Signal()
    forget_asked = Signal()
    looks_picked = Signal(object)
    troubled = Signal(object)

    def __init__(
        self, document: Document, run: Runner, looks: Looks, way: Sealed | Here | None = None
    ) -> None:
        """`way` is how a reply is locked: as the file was, or for the journal it comes from."""
        super().__init__()
        self.setObjectName("review_room")
        self._looks, self._run = looks, run
        self._screenshots = ScreenshotBlock(self)
        self._screenshots.keep_out(True)
        self.head = Head(document, self, back=isinstance(way, Here))
        self.head.support_asked.connect(self.show_support)
        self.head.hide_asked.connect(self.hide_asked)
        self.head.close_asked.connect(self._close)
        self.question = LeaveQuestion(self)
        self.question.save_asked.connect(self._save_first)
        self.question.leave_asked.connect(self.forget_asked)
        self.question.stayed.connect(self._stay)
        self.talk = Talk(document, run, way, self)
        self.talk.worry_asked.connect(self.show_worry)
        self.talk.beside_asked.connect(self._ask_beside)
        self.talk.larger_asked.connect(self._enlarge)
        self.talk.print_asked.connect(self._print)
        self.talk.picture_asked.connect(self._show_picture)
        self.talk.troubled.connect(self.troubled)
        self._places = QStackedWidget(self)
        self._places.addWidget(self.talk)
        self.bar = QuietBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.question)
        column.addWidget(self._places, 1)
        column.addWidget(self.bar)
        self._begun = False  # whether the keyboard was taken to the first words
        self._came_from: QWidget | None = None
        self._asked_from: QWidget | None = None  # where the keyboard was before the question
        for keys, slot in (
            ("Ctrl+L", self.forget_asked.emit),  # a lock, so it asks nothing
            ("Ctrl+P", self._print),
            ("F1", self.show_help),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    @property
    def place(self) -> QWidget | None:
        """Return what stands under the head now."""
        return self._places.currentWidget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._begun:  # it may be made behind the cover
            self._begun = True
            self.talk.begin()

    def show_support(self) -> None:
        """Show who to turn to."""
        self._visit(SupportPlace())

    def show_help(self) -> None:
        """Show Help."""
        self._visit(help_place())

    def show_worry(self) -> None:
        """Show what to do when something here worries the reader."""
        self._visit(help_place(WORRY))

    def _show_picture(self, picture: talk.Picture, image: QImage) -> None:
        self._visit(PicturePlace(picture, image))

    def _ask_beside(self) -> None:
        from chime_journal.gui.review.ask import AskView

        view = AskView(self._run)
        view.opened.connect(partial(self._set_beside, view))
        view.support_asked.connect(self.show_support)
        self._visit(view)

    def _set_beside(self, view: AskView, other: Document, _: str) -> None:
        if said := refused(self.talk.document, other):
            view.notice.say(said)
        elif self.place is view:
            self._leave()
            self.talk.set_beside(other)

    def _visit(self, place: Outside | AskView | PicturePlace) -> None:
        came_from = self.focusWidget()
        self._leave()
        self._came_from = came_from
        place.left.connect(self._leave)
        self._places.addWidget(place)
        self._places.setCurrentWidget(place)
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place.setFocus()

    def _leave(self) -> None:
        """Go back to the talk, the keyboard to where it was."""
        place = self.place
        if place is not None and place is not self.talk:
            self._places.removeWidget(place)
            place.hide()
            place.deleteLater()
            if self._came_from is not None and self.talk.isAncestorOf(self._came_from):
                self._came_from.setFocus()
        self._came_from = None

    def _enlarge(self) -> None:
        """Take the next larger text; after the largest the usual one comes again."""
        size = next((each for each in SIZES if each > self._looks.text_size), SIZES[0])
        self._looks = replace(self._looks, text_size=size)
        self.looks_picked.emit(self._looks)

    def _print(self) -> None:
        leaves = [leaf for section in self.talk.sections for leaf in section.leaves]
        entries = [entry for leaf in leaves for entry in leaf]
        self._run(self, partial(decoded, entries), self._print_with, self.troubled.emit)

    def _print_with(self, images: dict[talk.Picture, QImage]) -> None:
        from chime_journal.gui.printing import print_document
        from chime_journal.gui.review.paper import pages

        ratings = self.talk.ratings.lines if self.talk.ratings is not None else None
        reply = self.talk.reply.lines if self.talk.reply is not None else []
        paper = pages(self.talk.document, self.talk.sections, reply, ratings, images)
        print_document(self, paper)

    def asks_first(self) -> bool:
        """Ask about a reply that is not saved, unless that is asked already; tell whether."""
        reply = self.talk.reply
        if reply is None or self.question.isVisible():
            return False
        reply.settle()
        if not reply.unsaved:
            return False
        self._asked_from = self.focusWidget()
        self.question.ask()
        return True

    def _close(self) -> None:
        if not self.asks_first():
            self.forget_asked.emit()

    def _stay(self) -> None:
        if self._asked_from is not None:
            self._asked_from.setFocus()

    def _save_first(self) -> None:
        self._leave()
        if self.talk.reply is not None:
            self.talk.reply.save()

    def end(self) -> None:
        """Nothing is saved any more after this."""
        if self.talk.reply is not None:
            self.talk.reply.end()

    def warn(self) -> None:
        """Say that it is about to close by itself."""
        self.bar.say(self.tr("Closing soon. Press any key to stay."))

    def unwarn(self) -> None:
        """Somebody stirred."""
        self.bar.hide()
