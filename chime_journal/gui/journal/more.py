"""The menu of rarer things one can do with a reflection."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from chime_journal.gui.dialogs.versions import Versions
from chime_journal.gui.journal.editor import Editor
from chime_journal.gui.printing import print_document
from chime_journal.gui.reading import Paper, set_markdown
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.day import long_day
from chime_journal.gui.writing.spelling import words_in


class MoreMenu(QObject):
    """Find, count, earlier versions, print, and the bin.

    Signals:
        said(str): a quiet line.
        replaced(int): the text of this reflection is another now; show it again.
        binned(): the reflection on screen went to the bin.
    """

    said = Signal(str)
    replaced = Signal(int)
    binned = Signal()

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        editor.toolbar.more_asked.connect(self.open)

    def open(self, below: QWidget) -> None:
        """Show the menu below a button."""
        menu = QMenu(below)
        menu.setObjectName("more_menu")
        menu.addAction(self.tr("Find in this text"), self._editor.toolbar.find_in_text)
        menu.addAction(self.tr("How many words"), self._count)
        earlier = menu.addAction(self.tr("Earlier versions"), self._show_versions)
        menu.addAction(self.tr("Print this one"), self._print)
        menu.addSeparator()
        away = menu.addAction(self.tr("Move to the bin"), self._bin)
        for action in (earlier, away):
            action.setEnabled(self._editor.begun)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _count(self) -> None:
        count = len(words_in(self._editor.field.words()))
        self.said.emit(self.tr("Words in this text: {count}").format(count=count))

    def _show_versions(self) -> None:
        self._editor.leave()
        self._editor.with_number(self._open_versions)

    def _open_versions(self, number: int) -> None:
        dialog = Versions(self._session, number, self._editor)
        dialog.restored.connect(self.replaced)
        dialog.open()

    def _print(self) -> None:
        draft = self._editor.draft()
        document = Paper(self)
        top = [f"# {draft.title}"] if draft.title else []
        words = "\n\n".join([*top, f"*{long_day(draft.moment.day)}*", draft.body])
        set_markdown(document, words)
        if print_document(self._editor, document):
            self.said.emit(self.tr("Sent to the printer."))

    def _bin(self) -> None:
        self._editor.put_away()
        self.binned.emit()
