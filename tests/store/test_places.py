"""Places that are full, read-only, broken, or cannot hold a write-ahead log."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from chime_journal.errors import DiskFull, StoreUnreachable, VaultReadOnly
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import add, break_open_files, contents, names
from tests.store.mounts import Drive, on_a_drive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
ROOM = 2_000_000  # bytes


def test_a_full_drive_refuses_words_and_takes_them_when_there_is_room(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        vault, _ = new_vault(drive.folder)
        add(vault, "Before")
        filling = drive.fill()
        with pytest.raises(DiskFull):
            add(vault, "x" * 1_000_000)
        assert names(vault) == ["Before"]
        filling.unlink()
        add(vault, "After")
        vault.check()
        vault.close()

    on_a_drive(tmp_path, ROOM, story)


def test_a_full_drive_changes_nothing_else(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        vault, _ = new_vault(drive.folder)
        add(vault, "Ada")
        vault.checkpoint()
        filling = drive.fill()
        before = contents(vault.folder)
        for work in (
            lambda: vault.change_passphrase(WORDS, "new words"),
            lambda: vault.new_recovery_sheet(WORDS),
            lambda: backup.make(vault),
        ):
            with pytest.raises(DiskFull):
                work()
            assert contents(vault.folder) == before
        filling.unlink()
        add(vault, "Grace")
        vault.close()
        vault = Vault.open(vault.folder, WORDS)
        assert names(vault) == ["Ada", "Grace"]
        vault.close()

    on_a_drive(tmp_path, ROOM, story)


@pytest.mark.parametrize("room", [4096, 40_960, 100_000])
def test_a_drive_too_small_for_a_journal_is_left_as_it_was(tmp_path: Path, room: int) -> None:
    def story(drive: Drive) -> None:
        with pytest.raises(DiskFull):
            new_vault(drive.folder)
        assert contents(drive.folder) == {}

    on_a_drive(tmp_path, room, story)


def test_a_read_only_drive_is_told(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        vault, sheet = new_vault(drive.folder)
        made = backup.make(vault)
        vault.close()
        drive.make_read_only()
        for work in (
            lambda: Vault.open(vault.folder, WORDS),
            lambda: Vault.recover(vault.folder, sheet, WORDS),
            lambda: new_vault(drive.folder / "second"),
            lambda: backup.restore(made.path, drive.folder / "third"),
        ):
            with pytest.raises(VaultReadOnly):
                work()
        assert [found.path for found in backup.listing(vault.folder)] == [made.path]

    on_a_drive(tmp_path, ROOM, story)


def test_a_database_that_cannot_be_written_is_told_at_the_door(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        vault, _ = new_vault(drive.folder)
        vault.close()
        drive.make_file_read_only(vault.folder / "journal-1.db")
        with pytest.raises(VaultReadOnly):
            Vault.open(vault.folder, WORDS)

    on_a_drive(tmp_path, ROOM, story)


def test_a_drive_that_fails_is_told_and_works_again_when_it_is_back(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Before")
    broken = break_open_files(vault.folder)
    assert broken
    with pytest.raises(StoreUnreachable):
        add(vault, "Lost")
    add(vault, "After")
    assert names(vault) == ["Before", "After"]
    vault.check()
    vault.close()


STORY = """
import sys
from pathlib import Path
from sqlalchemy import text
from chime_journal.store.vault import Vault
from tests.factory import WORDS
from tests.store.made import add, names
vault = Vault.open(Path(sys.argv[1]), WORDS)
with vault.reading() as session:
    print(session.exec(text("PRAGMA journal_mode")).scalar_one())
    print(session.exec(text("PRAGMA synchronous")).scalar_one())
add(vault, "Grace")
print(names(vault))
vault.checkpoint()
vault.check()
vault.close()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_where_no_log_can_be_shared_a_rollback_journal_is_kept(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    vault.close()
    shared = vault.folder / "journal-1.db-shm"
    refuse = [
        "strace",
        "-f",
        "-o",
        "/dev/null",
        "-P",
        str(shared),
        "-e",
        "inject=mmap:error=ENODEV",
    ]
    said = subprocess.run(
        [*refuse, sys.executable, "-c", STORY, str(vault.folder)],
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == ["delete", "3", "['Ada', 'Grace']"], said.stderr
    vault = Vault.open(vault.folder, WORDS)
    with vault.reading() as session:
        assert session.exec(text("PRAGMA journal_mode")).scalar_one() == "wal"
    assert names(vault) == ["Ada", "Grace"]
    vault.close()


def test_a_folder_with_any_name_works(tmp_path: Path) -> None:
    for name in ("a b", "50% ?#&;'\"", "\u65e5\u8a18 \u05d9\u05d5\u05de\u05df \U0001f331", "-rf"):
        vault, _ = new_vault(tmp_path / name)
        add(vault, "Ada")
        backup.make(vault)
        vault.close()
        vault = Vault.open(vault.folder, WORDS)
        assert names(vault) == ["Ada"]
        vault.close()
