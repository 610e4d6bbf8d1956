"""The desk: one longer text, kept at every pause and on leaving, with its earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from chime_journal.gui import keeper
from chime_journal.gui.aloud.button import aloud_tool, stop_below
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.reading import Paper, Reading, set_markdown
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.writing.field import PARAGRAPH, WritingField
from chime_journal.gui.writing.saved import Saved
from chime_journal.gui.writing.toolbar import Toolbar
from chime_journal.model.change import Change, Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LONG_WRITING = 30 * 60  # seconds of writing after which a version is kept


class Draft(keeper.Draft, Protocol):
    """What a desk holds."""

    @property
    def title(self) -> str: ...

    @property
    def body(self) -> str: ...

    @property
    def is_empty(self) -> bool: ...


Said = TypeVar("Said", bound=Draft)
Written = TypeVar("Written", bound=Draft, contravariant=True)


class Room(Protocol[Written]):
    """The room of the diary such texts live in."""

    def write(self, draft: Written) -> Change: ...

    def leave(self, id: int) -> None: ...


class Desk(Card, Generic[Said]):
    """One text. Children lay out what is around it, and write `draft`, `_show_rest`, `_blank`.

    Signals:
        stored(int, object): the journal has this draft now.
        binned(): the text on screen was put into the bin.
    """

    stored = Signal(int, object)
    binned = Signal()

    def __init__(
        self,
        session: Session,
        kind: Kind,
        room: Callable[[Diary], Room[Said]],
        field: WritingField,
        parent: QWidget,
    ) -> None:
        super().__init__(parent=parent)
        self._kind, self._room = kind, room
        self._keeper = Keeper(session, kind, self._to_keep, self._write, self)
        self._keeper.stored.connect(self._say_saved)
        self._keeper.failed.connect(self._say_not_saved)
        self._keeper.binned.connect(self.binned)
        self._offered = ("", "")  # title and text put in for the person; no words of theirs
        self._touched = False  # changed since it was opened
        self._since = monotonic()  # seconds; start of this stretch of writing
        self.saved = Saved(self, self.tr("Saved"))
        self.field = field
        self._aloud = aloud_tool(
            session.aloud, self._spoken, name="read_aloud", tells=self.tr("Your words")
        )
        self.toolbar = Toolbar(field, self._aloud, self)
        self.reading = Reading("reading", self)
        self.reading.setAccessibleName(self.tr("Your words, as they read"))
        self.reading.setProperty("bare", "true")
        self.reading.hide()
        field.textChanged.connect(self._touch)
        self.toolbar.reading_asked.connect(self._read)

    def _lay_out_text(self) -> None:
        """Put the tools and the text below what is there."""
        for widget in (rule(self), self.toolbar, rule(self)):
            self.inside.addWidget(widget)
        self.inside.addWidget(self.field, 1)
        self.inside.addWidget(self.reading, 1)

    @property
    def tabbed(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through: from the title straight to the text, then to the rest."""
        raise NotImplementedError

    @property
    def begun(self) -> bool:
        """Whether the journal has the text on screen, or will have it in a moment."""
        return self._keeper.begun

    @property
    def number(self) -> int | None:
        """Return the id of the text on screen once an answer from the journal named it."""
        return self._keeper.number

    @property
    def unsaved(self) -> bool:
        """Whether anything on screen is not in the journal yet."""
        return self._keeper.unsaved

    def with_number(self, action: Callable[[int], None]) -> None:
        """Do something with the record once everything handed over before has been stored."""

        def then(number: int | None) -> None:
            if number is not None:
                action(number)

        self._keeper.then(then)

    def put_away(self) -> None:
        """Put the text on screen into the bin."""
        self.store()
        self._keeper.put_away()

    def draft(self) -> Said:
        """Return what is on screen."""
        raise NotImplementedError

    def _show_rest(self, draft: Said) -> None:
        """Show all of a draft but its text, without making it an edit."""
        raise NotImplementedError

    def _blank(self) -> Said:
        """Return what stands here while there is nothing."""
        raise NotImplementedError

    def show_draft(self, draft: Said) -> None:
        """Show a text, after handing over the one that was there."""
        self.leave()
        stop_below(self._aloud)
        self._offered, self._touched = (draft.title, draft.body), False
        self._since = monotonic()
        self._keeper.begin(draft.id)
        self._show_rest(draft)
        self.field.show_words(draft.body)
        self._read(self.reading.isVisible())
        self.saved.say("")

    def begin(self, draft: Said) -> None:
        """Begin a new one; what the draft offers is not kept until the person adds a word."""
        self.toolbar.stop_reading()
        self._read(False)
        self.show_draft(draft)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def forget(self) -> None:
        """Let go of what is on screen: it lies in the bin now."""
        self._keeper.forget()
        self.show_draft(self._blank())

    def spot(self) -> dict[str, int]:
        """Return which text is on screen, if the journal has it, and where in it one is."""
        return {} if self.number is None else {**self.field.spot(), self._kind.value: self.number}

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Put the cursor where it was, if it is the same text."""
        if self.number == spot.get(self._kind.value):
            self.field.come_back(spot)

    def _touch(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _to_keep(self) -> Said | None:
        draft = self.draft()
        nothing_new = not self.begun and (draft.title, draft.body) == self._offered
        # Emptied words stay in the journal until the person leaves: then they go to the bin.
        return None if draft.is_empty or nothing_new else draft

    def _write(self, diary: Diary, draft: Said) -> Change:
        room = self._room(diary)
        change = room.write(draft)
        if monotonic() - self._since > LONG_WRITING and change.id is not None:
            self._since = monotonic()
            room.leave(change.id)
        return change

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        if self._emptied():
            self._keeper.put_away()
            self._touched = False
        else:
            self._keeper.store()

    def _emptied(self) -> bool:
        return self._touched and self.begun and self.draft().is_empty

    def _say_saved(self, number: int, draft: Said) -> None:
        if number == self.number:
            self.saved.say(self.tr("Saved"))
        self.stored.emit(number, draft)

    def _say_not_saved(self) -> None:
        self.saved.say(self.tr("Not saved yet"))

    def leave(self) -> None:
        """Hand over what is there and keep a version of it; an emptied one goes to the bin."""
        self.store()
        if self._touched and self.begun:
            self._touched = False
            self._keeper.afterwards(self._left)

    def _left(self, diary: Diary, number: int) -> Change:
        self._room(diary).leave(number)
        return Change.of()

    def _spoken(self) -> str:
        """Return what is chosen, else all from the paragraph of the cursor on."""
        seen = self.reading if self.reading.isVisible() else self.field
        paper = Paper()
        set_markdown(paper, words_from(seen.textCursor()))
        return paper.toPlainText()

    def _read(self, on: bool) -> None:
        """Show the text as it reads, or the field."""
        if on:
            self.reading.show_markdown(self.field.words())
        self.reading.setVisible(on)
        self.field.setVisible(not on)


def words_from(cursor: QTextCursor) -> str:
    """Return what a cursor has chosen, else from its paragraph to the end; at an empty end, all."""
    if not cursor.hasSelection():
        everything = QTextCursor(cursor.document())
        everything.select(QTextCursor.SelectionType.Document)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        if not cursor.selectedText().strip():
            cursor = everything
    return cursor.selectedText().replace(PARAGRAPH, "\n")
