"""The buttons under the dialog that brings in entries: those that lead on stand last."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow


class Foot(QWidget):
    """Only what can be done now is shown; the keyboard is on what leads on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        primary = "primary"
        self.close_it = button(self.tr("Close"), name="close_bring_in")
        self.other = button(self.tr("Another file"), "folder-open", name="other_file")
        self.other_folder = button(self.tr("Another folder"), "folder-open", name="other_folder")
        self.stop = button(self.tr("Stop"), "x", name="stop_bringing")
        self.folder = button(self.tr("Choose a folder"), "folder-open", name="choose_folder")
        self.file = button(
            self.tr("Choose a file"), "folder-open", name="choose_file", look=primary
        )
        self.go_on = button(self.tr("Go on"), name="answer_question", look=primary)
        self.bring = button(
            self.tr("Bring them in"), "book-plus", name="bring_them_in", look=primary
        )
        self._leading = (self.file, self.go_on, self.bring, self.stop)
        self._buttons = (
            self.close_it, self.other, self.other_folder, self.stop, self.folder, self.file,
            self.go_on, self.bring,
        )  # fmt: skip
        row = Flow(self, spacing=10, at_end=True)
        for made in self._buttons:
            row.addWidget(made)

    def show_only(self, *buttons: QWidget) -> None:
        """Show these buttons and put the keyboard on the one that leads on."""
        for made in self._buttons:
            made.setVisible(made in buttons)
        leading = (made for made in self._leading if made in buttons and made.isEnabled())
        next(leading, self.close_it).setFocus()
