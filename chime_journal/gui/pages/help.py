"""Help inside the window of an open journal."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chime_journal.gui import help as helping
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button


class HelpPage(Page):
    """What this is, how to read it, and what it can and cannot keep private."""

    name: ClassVar[str] = "help"
    icon: ClassVar[str] = "circle-question-mark"
    foot: ClassVar[bool] = True
    scrolls: ClassVar[bool] = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(helping.title())
        self.header.subtitle.setText(helping.subtitle())
        self._before = ""  # the page that F1 was pressed on
        words = self.tr("My staying-well plan")
        self._plan = button(words, "clipboard-list", name="help_to_plan", clicked=self._go_to_plan)
        words = self.tr("Understand CHIME")
        self._guide = button(
            words, "book-open-text", name="help_to_guide", clicked=self._go_to_guide
        )
        self._ways = {"plan": self._plan, "parts": self._guide}
        self.view = helping.HelpView(self, session.aloud)
        self.view.turned.connect(self._offer)
        self.body.addWidget(self.view, 1)
        for way in self._ways.values():
            way.hide()
            self.body.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    @classmethod
    def label(cls) -> str:
        return helping.title()

    def _offer(self, page: str) -> None:
        """Lead to the place that a page tells of, where it is none of the sidebar."""
        for about, way in self._ways.items():
            way.setVisible(page == about)

    def _go_to_plan(self) -> None:
        self.went.emit("plan", None)

    def _go_to_guide(self) -> None:
        self.went.emit("guide", "help")

    def come_from(self, page: str) -> None:
        """Be ready for the keyboard; Escape leads back to this page."""
        if page != self.name:
            self._before = page
        self.view.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._before:
            self.went.emit(self._before, None)
        else:
            super().keyPressEvent(event)

    def left(self) -> None:
        super().left()
        self._before = ""

    def open(self, target: object) -> None:
        if isinstance(target, str):
            self.view.show_page(target)
