"""Reading aloud: which voice there is, or why there is none and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chime_journal.gui.aloud.aloud import Aloud, Why
from chime_journal.gui.aloud.button import aloud_button
from chime_journal.gui.settings.section import Section
from chime_journal.gui.widgets.text import text


class AloudSection(Section):
    """Says what there is, and lets it be heard."""

    def __init__(self, aloud: Aloud, parent: QWidget | None = None) -> None:
        super().__init__("aloud", parent)
        self._aloud = aloud
        self.set_title(self.tr("Reading aloud"))
        self._words = text("", "body", self)
        self._words.setObjectName("aloud_words")
        self._voice = text("", "small", self, tone="muted")
        self._voice.setObjectName("aloud_voice")
        heard = aloud_button(aloud, self._sample, name="try_voice", says=self.tr("Try it"))
        for part in (self._words, self._voice):
            self.inside.addWidget(part)
        self.inside.addWidget(heard, 0, Qt.AlignmentFlag.AlignLeft)
        aloud.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._words.setText(self._said())
        self._voice.setText(self.tr("The voice: {name}").format(name=self._aloud.voice))
        self._voice.setVisible(self._aloud.offered and bool(self._aloud.voice))

    def _said(self) -> str:
        if self._aloud.why is None:
            return self._sample()
        return {
            Why.PORTABLE: self.tr(
                "This is off here. The app was carried to this computer, and a computer's voice "
                "may leave traces on it."
            ),
            Why.SHARED: self.tr(
                "This is off on a shared computer, because its voice may leave traces. If it is "
                "your own, say so before you open your journal."
            ),
            Why.NOT_INSTALLED: self.tr(
                "This needs one more part of the app, which is not here. The file README says "
                "how to add it."
            ),
            Why.NO_VOICE: self.tr(
                "This computer has no voice that the app can use. Add one in the settings of "
                "your computer, then open your journal again."
            ),
        }[self._aloud.why]

    def _sample(self) -> str:
        return self.tr(
            "This computer can read to you: prompts, questions, Help and your own words. They "
            "stay on this computer."
        )
