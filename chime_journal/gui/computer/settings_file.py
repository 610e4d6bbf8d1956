"""What this computer remembers, on a person's own computer only: nothing private is in it.

On a shared computer there is no such file. It lies in the usual per-user folder, readable by its
owner alone, and holds how the unlock window looks and where the last journal is.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from chime_journal.gui.language import SPOKEN, SYSTEM
from chime_journal.gui.theme import LARGEST_TEXT, SMALLEST_TEXT, Looks

FOLDER, FILE = "chime-journal", "settings.json"
LONGEST = 64 * 1024  # bytes; an honest file has about 200


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window looks before unlock, and the folder of the journal opened last."""

    theme: str = "system"
    text_size: int = 100
    language: str = SYSTEM
    journal: Path | None = None

    @property
    def looks(self) -> Looks:
        return Looks(self.theme, self.text_size, self.language)


class SettingsFile:
    """Reads and writes the one settings file; `exists` means "this is my own computer"."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def usual(cls) -> SettingsFile:
        """Return the file at its place for this person on this computer."""
        place = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.GenericConfigLocation
        )
        return cls(Path(place) / FOLDER / FILE)

    @property
    def exists(self) -> bool:
        return self._path.is_file()

    def read(self) -> Settings:
        """Return what was remembered; anything missing, odd or unreadable is the default."""
        import json

        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(LONGEST).decode("utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _settings(found) if isinstance(found, dict) else Settings()

    def write(self, settings: Settings) -> None:
        """Remember these, whole or not at all; a full or read-only disk is no reason to stop."""
        import json

        said = {
            "theme": settings.theme,
            "text_size": settings.text_size,
            "language": settings.language,
            "journal": str(settings.journal) if settings.journal else None,
        }
        new = self._path.with_name(FILE + ".new")
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "w", encoding="utf-8") as file:
                json.dump(said, file, indent=1)
            new.replace(self._path)

    def forget(self) -> None:
        """Remember nothing here any more."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        with suppress(OSError):
            self._path.parent.rmdir()


def _settings(found: dict[str, Any]) -> Settings:
    theme, size = found.get("theme"), found.get("text_size")
    language, journal = found.get("language"), found.get("journal")
    return Settings(
        theme if theme in ("system", "light", "dark", "contrast") else "system",
        size if type(size) is int and SMALLEST_TEXT <= size <= LARGEST_TEXT else 100,
        language if language in SPOKEN else SYSTEM,
        Path(journal) if isinstance(journal, str) and journal else None,
    )
