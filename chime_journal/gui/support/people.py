"""Own people on Support now: seen, added, changed and removed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.contact import Contact
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import PERSON_LIMIT, PersonDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class PersonForm(QWidget):
    """Three fields for one person.

    Signals:
        edited(): the fields say something else now.
        closed(), remove_asked(): the person is done with the form, or with the one it is about.
    """

    edited = Signal()
    closed = Signal()
    remove_asked = Signal()

    def __init__(self, person: PersonDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_form")
        self._person = person
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(4)
        self._name = self._field("person_name", self.tr("Name"), person.name)
        self._reach = self._field(
            "person_reach", self.tr("Phone number, or another way to reach them"), person.reach
        )
        self._about = self._field(
            "person_about", self.tr("Who they are, or when is best"), person.about
        )
        self._column.addLayout(self._buttons(person.id is not None))
        self._name.setFocus()

    def _field(self, name: str, words: str, value: str) -> QLineEdit:
        self._column.addWidget(text(words, "body", self, tone="muted"))
        field = QLineEdit(value, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(PERSON_LIMIT)
        field.textEdited.connect(self.edited)
        field.returnPressed.connect(self.closed)
        self._column.addWidget(field)
        return field

    def _buttons(self, known: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        done = button(self.tr("Done"), "check", name="person_done")
        done.clicked.connect(self.closed)
        row.addWidget(done)
        row.addStretch(1)
        if known:
            remove = button(self.tr("Remove"), "trash", name="person_remove", look="quiet")
            remove.clicked.connect(self.remove_asked)
            row.addWidget(remove)
        return row

    def draft(self) -> PersonDraft | None:
        """Return what stands in the fields; somebody without a name goes by how to reach them."""
        name, reach, about = (
            field.text().strip() for field in (self._name, self._reach, self._about)
        )
        called = name or reach or about
        return replace(self._person, name=called, reach=reach, about=about) if called else None


class PeopleCard(Card):
    """The people a person put here, in their own words.

    Signals:
        filled(): other rows are there, and Tab would reach them after all else.
    """

    filled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("people")
        self._session = session
        self._people: Sequence[PersonDraft] = ()
        self._form: PersonForm | None = None
        # It outlives the form, so that a save that failed is tried again.
        self._keeper = Keeper(session, Kind.PERSON, self._to_keep, _write, self)
        self.inside.addWidget(text(self.tr("My people"), "section", self))
        words = self.tr("Who helps when things are hard? You can put them here.")
        self._empty = text(words, "body", self, tone="muted")
        self._empty.setObjectName("no_people")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._add = button(self.tr("Add someone"), "plus", name="add_person", clicked=self._begin)
        self.inside.addWidget(self._empty)
        self.inside.addLayout(self._rows)
        self.inside.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Ask the journal who is there."""
        self._session.ask(self, lambda diary: diary.people.list(), self.show_people)

    def flush(self) -> None:
        """Store what is being typed."""
        self._keeper.store()

    def _to_keep(self) -> PersonDraft | None:
        return self._form.draft() if self._form is not None else None

    def show_people(self, people: Sequence[PersonDraft]) -> None:
        """Show everybody; a form that is open stays as it is."""
        self._people = people
        if self._form is None:
            self._fill()

    def _fill(self, editing: int | None = None) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        for person in self._people:
            if person.id == editing:
                self._put_form(person)
            else:
                self._rows.addWidget(self._row(person))
            self._rows.addWidget(rule(self))
        self._add.raise_()  # made last, for the order of Tab: it stands below the rows
        self.filled.emit()
        adding = self._form is not None and editing is None
        self._empty.setVisible(not self._people and not adding)
        self._add.setVisible(self._form is None)

    def _row(self, person: PersonDraft) -> Contact:
        change = IconButton(self.tr("Change {name}").format(name=person.name), "pencil")
        change.setObjectName(f"change_person_{person.id}")
        change.setProperty("person", person.id)
        change.clicked.connect(self._change)
        row = Contact(person.name, person.about, person.reach, self, change)
        row.setObjectName(f"person_{person.id}")
        return row

    def _put_form(self, person: PersonDraft) -> None:
        self._form = PersonForm(person, self)
        self._keeper.begin(person.id)
        self._form.edited.connect(self._keeper.touch)
        self._form.closed.connect(self._close)
        self._form.remove_asked.connect(self._remove)
        self._rows.addWidget(self._form)

    def _change(self) -> None:
        self.flush()
        self._form = None
        self._fill(int(self.sender().property("person")))

    def _begin(self) -> None:
        self._put_form(PersonDraft(name=""))
        self._empty.hide()
        self._add.hide()

    def _remove(self) -> None:
        self._keeper.put_away()
        self._close()

    def _close(self) -> None:
        self._keeper.store()
        self._keeper.begin(None)
        self._form = None
        self._fill()
        self.refresh()
        self._add.setFocus()


def _write(diary: Diary, draft: PersonDraft) -> Change:
    return diary.people.write(draft)
