"""Nothing that was written can be read from the files, open or closed, or from an error."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from chime_journal.model.reflection import Reflection
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import contents

PLANTED = "zzqvanemone by the grey weir"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def reflection(body: str) -> Reflection:
    now = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
    return Reflection(
        uid=body[:40], body=body, day=date(2026, 11, 1), clock=time(9, 30),
        written_at=now, changed_at=now,
    )  # fmt: skip


def found_in(folder: Path, *words: str) -> list[str]:
    needles = [word.encode(encoding) for word in words for encoding in ENCODINGS]
    return [name for name, data in contents(folder).items() for n in needles if n in data]


def test_the_search_for_planted_words_can_find_them(tmp_path: Path) -> None:
    for encoding in ENCODINGS:
        (tmp_path / encoding).write_bytes(b"\x07" + PLANTED.encode(encoding) + b"\x07")
    assert set(found_in(tmp_path, "anemone")) == set(ENCODINGS)


def test_no_word_lies_open_on_the_disk(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    with vault.writing() as session:
        session.add_all(reflection(f"{PLANTED} {count}") for count in range(300))
        session.flush()
        assert found_in(tmp_path, "anemone", WORDS) == []
    assert {"journal/journal-1.db-wal", "journal/journal-1.db-shm"} <= contents(tmp_path).keys()
    secrets = ("anemone", WORDS, "heron", sheet, sheet.replace("-", ""), "CREATE TABLE", "SQLite")
    assert found_in(tmp_path, *secrets) == []
    made = backup.make(vault)
    assert found_in(tmp_path, *secrets) == []
    new_sheet = vault.new_recovery_sheet(WORDS)
    assert found_in(tmp_path, *secrets, new_sheet) == []
    vault.close()
    assert found_in(tmp_path, *secrets, new_sheet) == []
    backup.restore(made.path, tmp_path / "second")
    assert found_in(tmp_path, *secrets, new_sheet) == []


def test_an_error_and_a_log_hold_no_word(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    vault, _ = new_vault(tmp_path)

    def clash() -> None:
        with vault.writing() as session:
            session.add_all([reflection(PLANTED), reflection(PLANTED)])

    with caplog.at_level(logging.DEBUG), pytest.raises(DBAPIError) as trouble:
        clash()
    vault.close()
    assert "UNIQUE" in str(trouble.value)
    assert "anemone" not in str(trouble.value) + repr(trouble.value) + caplog.text


def test_deleted_words_linger_nowhere_after_a_purge(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    with vault.writing() as session:
        session.add_all(reflection(f"ordinary words {count}") for count in range(20))
        session.add(reflection(PLANTED))
    assert b"vanemone" in decrypted(vault)
    with vault.writing() as session:
        session.exec(text("DELETE FROM reflection WHERE body LIKE '%anemone%'"))
    assert b"vanemone" in decrypted(vault), "without a purge the index keeps it"
    vault.purge()
    assert b"vanemone" not in decrypted(vault)
    assert b"ordinary" in decrypted(vault)
    vault.close()


def decrypted(vault: Vault) -> bytes:
    """Return every page of the journal's own file as plain bytes, freed pages too."""
    from tests.store.reader import plain_pages

    vault.checkpoint()
    return plain_pages(vault.folder, WORDS)
