"""The one door to a vault: made, closed, opened, recovered, backed up and brought back."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from chime_journal import diary as door
from chime_journal.diary.journal import Diary
from chime_journal.errors import FolderNotEmpty, WrongPassphrase
from tests.factory import CHEAP, WORDS, draft

TODAY = date.today()
NEW_WORDS = "five blue boats on a wall"


def bodies(diary: Diary) -> list[str]:
    return [preview.excerpt for preview in diary.reflections.list().previews]


def test_a_journal_is_made_closed_and_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "My journal"
    assert not door.is_journal(folder)
    diary, sheet = door.create(folder, WORDS, cost=CHEAP)
    assert door.is_journal(folder)
    diary.reflections.write(draft("Kept."))
    journal_id = diary.journal_id
    second = door.open(folder, WORDS)
    assert second.safety.why_reading == "in_use"
    assert bodies(second) == ["Kept."]
    second.close()
    diary.close()
    with pytest.raises(WrongPassphrase):
        door.open(folder, "not these words")
    with pytest.raises(FolderNotEmpty):
        door.create(folder, WORDS, cost=CHEAP)
    diary = door.open(folder, WORDS)
    assert (bodies(diary), diary.journal_id, diary.folder) == (["Kept."], journal_id, folder)
    diary.close()
    diary = door.recover(folder, sheet, NEW_WORDS)
    assert bodies(diary) == ["Kept."]
    assert diary.opens_with(NEW_WORDS)
    assert not diary.opens_with(WORDS)
    diary.close()


def test_words_and_sheet_can_be_changed(diary: Diary) -> None:
    diary.reflections.write(draft("Kept."))
    with pytest.raises(WrongPassphrase):
        diary.change_passphrase("not these words", NEW_WORDS)
    diary.change_passphrase(WORDS, NEW_WORDS)
    assert diary.opens_with(NEW_WORDS)
    sheet = diary.new_recovery_sheet(NEW_WORDS)
    assert len(sheet.split("-")) == 9
    diary.reflections.write(draft("Also kept."))
    assert bodies(diary) == ["Also kept.", "Kept."]


def test_a_backup_is_made_when_due_and_can_be_brought_back(diary: Diary, tmp_path: Path) -> None:
    diary.reflections.write(draft("Kept."))
    made = diary.back_up_if_due(TODAY)
    assert made is not None
    assert made.opens
    assert diary.back_up_if_due(TODAY + timedelta(days=1)) is None  # nothing changed
    diary.reflections.write(draft("Later."))
    assert diary.back_up_if_due(made.day) is None  # one a day is enough
    assert diary.back_up_if_due(made.day + timedelta(days=1)) is not None
    heard: list[float] = []
    diary.back_up(heard.append)
    assert heard[-1] == 1.0
    assert {backup.path for backup in diary.backups()} == {
        backup.path for backup in door.backups(diary.folder)
    }
    target = tmp_path / "brought back"
    door.restore(made.path, target)
    old = door.open(target, WORDS)
    assert bodies(old) == ["Kept."]
    old.close()


def test_the_unlock_window_can_ask_without_loading_the_database(tmp_path: Path) -> None:
    """The door itself must be light, or the first window would come a second later."""
    heavy = "sqlalchemy", "sqlmodel", "sqlcipher3", "alembic", "numpy"
    code = (
        "import sys; from pathlib import Path; from chime_journal import diary;"
        f"diary.is_journal(Path({str(tmp_path)!r}));"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert said.stdout.strip() == "[]"


def test_checkpoints_leave_an_empty_log(diary: Diary) -> None:
    diary.reflections.write(draft())
    diary.checkpoint()
    assert all(path.stat().st_size == 0 for path in diary.folder.glob("*-wal"))
