"""Own people on Support now: seen, added, changed and removed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.kept import Kept
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.contact import Contact
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import PERSON_LIMIT, PersonDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

PAUSE = 1000  # milliseconds without a key, after which what was typed is stored


class PersonForm(QWidget):
    """Three fields for one person; stored at every pause.

    Signals:
        closed(): the person is done with this form; what they typed is on its way.
    """

    closed = Signal()

    def __init__(self, session: Session, person: PersonDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_form")
        self._session = session
        self._stored = person
        self._kept = Kept(person.id)
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.store)
        self._name.setFocus()

    def _field(self, name: str, words: str, value: str) -> QLineEdit:
        self._column.addWidget(text(words, "body", self, tone="muted"))
        field = QLineEdit(value, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(PERSON_LIMIT)
        field.textEdited.connect(self._edited)
        field.returnPressed.connect(self._done)
        self._column.addWidget(field)
        return field

    def _buttons(self, known: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(button(self.tr("Done"), "check", name="person_done", clicked=self._done))
        row.addStretch(1)
        if known:
            remove = button(self.tr("Remove"), "trash", name="person_remove", look="quiet")
            remove.clicked.connect(self._remove)
            row.addWidget(remove)
        return row

    def _edited(self) -> None:
        self._pause.start()

    def draft(self) -> PersonDraft:
        """Return what stands in the fields; somebody without a name goes by how to reach them."""
        name, reach, about = (
            field.text().strip() for field in (self._name, self._reach, self._about)
        )
        return replace(self._stored, name=name or reach or about, reach=reach, about=about)

    def store(self) -> None:
        """Store what stands in the fields, if it is anything new."""
        self._pause.stop()
        draft, kept = self.draft(), self._kept
        if draft == self._stored or not draft.name:
            return
        self._stored = draft

        def write(diary: Diary) -> Change:
            change = diary.people.write(replace(draft, id=kept.id))
            kept.id = change.id
            return change

        self._session.change(self, write)

    def _done(self) -> None:
        self.store()
        self.closed.emit()

    def _remove(self) -> None:
        self._pause.stop()
        kept = self._kept

        def put(diary: Diary) -> Change:
            return diary.bin.put(Kind.PERSON, kept.id) if kept.id else Change.of()

        self._session.change(self._session, put)
        self.closed.emit()


class PeopleCard(Card):
    """The people a person put here, in their own words."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("people")
        self._session = session
        self._people: Sequence[PersonDraft] = ()
        self._form: PersonForm | None = None
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
        if self._form is not None:
            self._form.store()

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
        self._form = PersonForm(self._session, person, self)
        self._form.closed.connect(self._close)
        self._rows.addWidget(self._form)

    def _change(self) -> None:
        self.flush()
        self._form = None
        self._fill(int(self.sender().property("person")))

    def _begin(self) -> None:
        self._put_form(PersonDraft(name=""))
        self._empty.hide()
        self._add.hide()

    def _close(self) -> None:
        self._form = None
        self._fill()
        self.refresh()
        self._add.setFocus()
