"""What a merge does, group by group, and ways to see both texts where both were changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from chime_journal.gui.dialogs.versions import Room, Versions
from chime_journal.gui.merge.words import Group
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.merged import WrittenTwice

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

MOST = 50  # links; more texts than that lie with their earlier versions all the same


class Told(QWidget):
    """Grows with what there is to tell; empty at first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("merge_told")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: list[QWidget] = []

    def show_groups(self, groups: list[Group], twice: list[WrittenTwice] | None = None) -> None:
        """Show what happens to which things; `twice` are texts to be seen now."""
        for part in self._shown:
            part.hide()
            part.deleteLater()
        self._shown = []
        for title, things in groups:
            self._add(text(title, "body", self, tone="muted"))
            self._add(text(things, "strong", self))
        if twice:
            self._add(text(self.tr("Changed in both: see both"), "section", self))
        for number, each in enumerate((twice or [])[:MOST]):
            name = f"see_both_{number}"
            link = button(each.words or self.tr("A text without words"), name=name, look="link")
            link.clicked.connect(partial(self._see, each))
            self._add(link)
        self.setVisible(bool(self._shown))

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        part.show()
        self._shown.append(part)

    def _see(self, written: WrittenTwice, _: bool = False) -> None:
        dialog = Versions(self._session, _room(written.kind), written.id, self)
        compare = dialog.findChild(QCheckBox, "compare_versions")
        if compare is not None:
            compare.setChecked(True)
        dialog.open()


def _room(kind: Kind) -> Callable[[Diary], Room]:
    """Return the way to the room of a kind of text."""

    def room(diary: Diary) -> Room:
        return diary.reflections if kind is Kind.REFLECTION else diary.story

    return room
