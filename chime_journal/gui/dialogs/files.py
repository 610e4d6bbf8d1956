"""File dialogs that leave no trace: Qt's own dialog writes folders into a settings file.

The app points Qt's settings at its private folder before the first dialog opens
(`gui/computer/private.py`), and asks here only for paths.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_OPTIONS = QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.HideNameFilterDetails


def choose_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Ask for an existing folder; None when the person changed their mind."""
    options = _OPTIONS | QFileDialog.Option.ShowDirsOnly
    found = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()), options)
    return Path(found) if found else None


def open_file(
    parent: QWidget, title: str, what: str, endings: str, start: Path | None = None
) -> Path | None:
    """Ask for a file to read; `endings` is e.g. "*.json"."""
    found, _ = QFileDialog.getOpenFileName(
        parent, title, str(start or Path.home()), f"{what} ({endings})", options=_OPTIONS
    )
    return Path(found) if found else None


def save_file(
    parent: QWidget, title: str, what: str, ending: str, name: str, start: Path | None = None
) -> Path | None:
    """Ask where to save; `ending` is e.g. ".pdf" and is added if it was left out."""
    first = str((start or Path.home()) / name)
    found, _ = QFileDialog.getSaveFileName(
        parent, title, first, f"{what} (*{ending})", options=_OPTIONS
    )
    if not found:
        return None
    path = Path(found)
    return path if path.name.endswith(ending) else path.with_name(path.name + ending)


def journal_in(folder: Path) -> Path:
    """Return the one journal directly inside a folder, or the folder itself."""
    from chime_journal.diary import is_journal

    if is_journal(folder):
        return folder
    try:
        inside = [each for each in folder.iterdir() if is_journal(each)]
    except OSError:
        return folder
    return inside[0] if len(inside) == 1 else folder
