"""Help inside the window of an open journal."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from chime_journal.gui import help as helping
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session


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
        self.view = helping.HelpView(self)
        self.body.addWidget(self.view, 1)

    @classmethod
    def label(cls) -> str:
        return helping.title()

    def open(self, target: object) -> None:
        if isinstance(target, str):
            self.view.show_page(target)
