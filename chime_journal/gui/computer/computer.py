"""What is known about this computer: shared or the person's own, and how the window looks on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from chime_journal.gui import language, theme
from chime_journal.gui.computer.left import KEPT, RESTORED, STAYS, Left
from chime_journal.gui.computer.settings_file import Settings, SettingsFile
from chime_journal.gui.theme import Looks

if TYPE_CHECKING:
    from chime_journal.model.preferences import Preferences


class Computer(QObject):
    """Dresses the app. On a shared computer nothing of it is written down.

    Signals:
        language_changed(): the app speaks another language; what is on screen is still in the one
            before.
    """

    language_changed = Signal()

    def __init__(
        self, file: SettingsFile, *, portable: bool = False, parent: QObject | None = None
    ) -> None:
        """`portable`: the program itself travels, so this is somebody else's computer."""
        super().__init__(parent)
        self._file = file
        self._portable = portable
        self._settings = Settings() if self.shared else file.read()
        self.looks = self._settings.looks
        # Preferences picked before a journal was open, so they go into it.
        self.picked: Mapping[str, object] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def shared(self) -> bool:
        """Whether nothing may stay here. True until the person says "my own computer"."""
        return self._portable or not self._file.exists

    @property
    def portable(self) -> bool:
        """Whether the program itself was carried here."""
        return self._portable

    @property
    def last_journal(self) -> Path | None:
        """Return the journal opened last, on a person's own computer only."""
        return self._settings.journal

    def pick_looks(self, looks: Looks) -> None:
        """Dress the app as the person wants it before a journal is open."""
        before = asdict(self.looks)
        new = {name: value for name, value in asdict(looks).items() if value != before[name]}
        self.picked = {**self.picked, **new}
        self._wear(looks)

    def wear_again(self, looks: Looks) -> None:
        """Look as the process before this one did; of a shared computer nothing else tells."""
        self._wear(looks)

    def follow(self, preferences: Preferences) -> None:
        """Dress the app as the open journal says."""
        self.picked = {}
        self._wear(Looks(preferences.theme, preferences.text_size, preferences.language))

    def opened(self, journal: Path) -> None:
        """Remember which journal was opened, if this is the person's own computer."""
        self._settings = replace(self._settings, journal=journal)
        self._write()

    def part(self, left: Left, gone: str) -> Left:
        """Forget a journal whose files are no longer here; return what is left to come back to.

        Whoever leaves this computer leaves no settings here either.
        """
        if gone in (KEPT, RESTORED, STAYS):
            return replace(left, gone=gone)
        if gone.startswith("deleted"):
            self._settings = replace(self._settings, journal=None)
            self._write()
        else:
            self.make_shared()
        return Left(gone=gone)

    def make_own(self) -> None:
        """Begin to remember: the person said this computer is theirs."""
        self._portable = False
        self._file.write(self._settings)

    def make_shared(self) -> None:
        """Forget what was remembered here, and remember nothing from now on."""
        self._file.forget()
        self._settings = replace(self._settings, journal=None)

    def _wear(self, looks: Looks) -> None:
        if looks != self.looks:
            self.looks = looks
            self._settings = replace(self._settings, **asdict(looks))
            self._write()
            self._dress()

    def _write(self) -> None:
        if not self.shared:
            self._file.write(self._settings)

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.looks)
        if language.meant(self.looks.language) != language.current():
            language.speak(app, self.looks.language)
            self.language_changed.emit()

    def _follow_system(self) -> None:
        if self.looks.theme == "system":
            self._dress()
