"""Right now, on Support now: what helps at once, a click away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.growing import GrowingField


class NowCard(Card):
    """A tinted card of large buttons, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("support", "Right now")
        super().__init__(title, parent, look="tinted")
        self.setObjectName("right_now")
        self._ways = QVBoxLayout()
        self._ways.setSpacing(10)
        self.inside.addLayout(self._ways)

    def add(self, words: str, icon: str, name: str) -> Button:
        """Put a button below the others, and return it."""
        way = button(words, icon, name=name, look="way")
        self._ways.addWidget(way)
        return way


class UnlockedPlan(NowCard):
    """What a person left readable of their plan; it opens below its button."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from chime_journal.share.characters import harmless

        self._button = self.add(self.tr("Show the plan"), "clipboard-list", "show_plan")
        self._button.clicked.connect(self._turn)
        name = self.tr("My staying-well plan")
        self._words = GrowingField(name, "unlocked_plan", self)
        self._words.setReadOnly(True)
        self._words.setUndoRedoEnabled(False)
        self._words.setPlainText(harmless(words).strip())
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.hide()
        self.inside.addWidget(self._words)
        self._name_button()

    def _turn(self) -> None:
        self._words.setVisible(self._words.isHidden())
        self._name_button()
        if not self._words.isHidden():
            self._words.setFocus()

    def _name_button(self) -> None:
        shut = self._words.isHidden()
        words = self.tr("Show the plan") if shut else self.tr("Hide the plan")
        self._button.setText(words)
        self._button.setAccessibleName(words)
