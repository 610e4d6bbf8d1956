"""When a backup is due: once a day, and only when something changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from chime_journal.errors import KeysDamaged
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import add, names


def test_once_a_day_and_only_when_something_changed(tmp_path: Path) -> None:
    today = datetime.now().astimezone().date()
    vault, _ = new_vault(tmp_path)
    assert not backup.is_due(vault, today), "nothing was written yet"
    add(vault, "Ada")
    assert backup.is_due(vault, today)
    made = backup.make(vault)
    assert not backup.is_due(vault, today + timedelta(days=1)), "nothing new"
    add(vault, "Grace")
    assert not backup.is_due(vault, today), "one a day"
    assert backup.is_due(vault, today + timedelta(days=1))
    made.path.unlink()
    assert backup.is_due(vault, today)
    vault.close()


def test_reading_and_empty_writing_change_nothing(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    names(vault)
    add(vault)
    assert not vault.changed_since_backup()
    vault.close()


def test_it_is_known_after_reopening(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    vault.close()
    vault = Vault.open(vault.folder, WORDS)
    assert vault.changed_since_backup()
    backup.make(vault)
    vault.close()
    vault = Vault.open(vault.folder, WORDS)
    assert not vault.changed_since_backup()
    vault.close()


def test_a_write_that_failed_does_not_count(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)

    def failing() -> None:
        with vault.writing() as session:
            session.connection().exec_driver_sql("INSERT INTO own_word VALUES ('x')")
            raise KeysDamaged

    with pytest.raises(KeysDamaged):
        failing()
    assert not vault.changed_since_backup()
    add(vault, "Ada")
    assert vault.changed_since_backup()
    vault.close()
