"""Reading only: beside a program that writes, and in places where nobody can write."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.errors import (
    FolderNotEmpty,
    VaultDamaged,
    VaultInUse,
    VaultOutdated,
    VaultReadOnly,
    WrongPassphrase,
)
from chime_journal.store import migrations, moves, reading
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, break_open_files, contents, flip, names
from tests.store.mounts import Drive, on_a_drive

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
ROOM = 3_000_000  # bytes


def why(folder: Path) -> str:
    """Open as a person does, read everything, and return why it was only read."""
    opened = diary.open(folder, WORDS)
    try:
        opened.people.list()
        return opened.safety.why_reading
    finally:
        opened.close()


class TestBeside:
    """One program writes, the second reads."""

    def test_the_second_sees_each_word_and_writes_none(self, tmp_path: Path) -> None:
        first, _ = new_vault(tmp_path)
        add(first, "Ada")
        second = reading.open(first.folder, WORDS, in_use=True)
        assert names(second) == ["Ada"]
        add(first, "Grace")
        assert names(second) == ["Ada", "Grace"]
        with pytest.raises(VaultReadOnly):
            add(second, "Joan")
        second.close()
        add(first, "Joan")
        first.check()
        first.close()

    def test_reading_changes_nothing_in_the_folder(self, tmp_path: Path) -> None:
        first, _ = new_vault(tmp_path)
        add(first, "Ada")
        first.checkpoint()
        before = contents(first.folder)
        second = reading.open(first.folder, WORDS, in_use=True)
        names(second)
        second.checkpoint()
        second.close()
        assert {**contents(first.folder), "journal-1.db-shm": b""} == {
            **before,
            "journal-1.db-shm": b"",
        }
        first.close()

    def test_it_writes_once_the_first_has_closed(self, tmp_path: Path) -> None:
        first, _ = new_vault(tmp_path)
        add(first, "Ada")
        second = reading.open(first.folder, WORDS, in_use=True)
        with pytest.raises(VaultInUse):
            moves.to_write(second)
        assert names(second) == ["Ada"], "it goes on reading"
        add(first, "Grace")
        first.close()
        third = moves.to_write(second)
        second.close()
        add(third, "Joan")
        assert names(third) == ["Ada", "Grace", "Joan"]
        third.check()
        third.close()

    def test_a_sheet_renewed_meanwhile_needs_the_words_again(self, tmp_path: Path) -> None:
        first, _ = new_vault(tmp_path)
        second = reading.open(first.folder, WORDS, in_use=True)
        first.new_recovery_sheet(WORDS)
        first.close()
        with pytest.raises(WrongPassphrase):
            moves.to_write(second)
        second.close()

    def test_wrong_words_do_not_read(self, tmp_path: Path) -> None:
        first, _ = new_vault(tmp_path)
        with pytest.raises(WrongPassphrase):
            diary.open(first.folder, "other words")
        first.close()

    def test_an_older_format_is_not_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first, _ = new_vault(tmp_path)
        monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, lambda: None))
        with pytest.raises(VaultOutdated):
            reading.open(first.folder, WORDS, in_use=True)
        first.close()


@linux
class TestReadOnlyPlaces:
    """A real file system that refuses every write, and folders of somebody else."""

    def test_at_rest_it_is_read_as_it_lies(self, tmp_path: Path) -> None:
        def story(drive: Drive) -> None:
            vault, _ = new_vault(drive.folder)
            add(vault, "Ada")
            vault.close()
            before = contents(vault.folder)
            drive.make_read_only()
            assert why(vault.folder) == "place"
            opened = diary.open(vault.folder, WORDS)
            assert opened.safety.check(date.today()) is None
            opened.close()
            assert contents(vault.folder) == before

        on_a_drive(tmp_path, ROOM, story)

    @pytest.mark.parametrize(("lost", "expected"), [("", "place"), ("-shm", "copied")])
    def test_after_a_crash_no_word_is_missed(
        self, tmp_path: Path, lost: str, expected: str
    ) -> None:
        private = tmp_path / "private"
        private.mkdir()
        (tmp_path / "drive").mkdir()

        def story(drive: Drive) -> None:
            os.environ["TMPDIR"] = str(private)
            vault, _ = new_vault(drive.folder / "first")
            vault.checkpoint()
            add(vault, "Only in the log")
            crashed = Path(shutil.copytree(vault.folder, drive.folder / "crashed"))
            vault.close()
            if lost:
                (crashed / f"journal-1.db{lost}").unlink()
            drive.make_read_only()
            opened = diary.open(crashed, WORDS)
            assert [person.name for person in opened.people.list()] == ["Only in the log"]
            assert opened.safety.why_reading == expected
            with pytest.raises(VaultReadOnly):
                opened.preferences.change(name="Ada")
            opened.close()
            assert not list(private.iterdir()), "the copy goes with the journal"

        on_a_drive(tmp_path / "drive", ROOM, story)

    def test_a_damaged_log_is_not_passed_over(self, tmp_path: Path) -> None:
        def story(drive: Drive) -> None:
            vault, _ = new_vault(drive.folder / "first")
            vault.checkpoint()
            for name in ("Ada", "Grace", "Joan"):
                add(vault, name)
            crashed = Path(shutil.copytree(vault.folder, drive.folder / "crashed"))
            vault.close()
            flip(crashed / "journal-1.db-wal", 60)
            drive.make_read_only()
            with pytest.raises(VaultDamaged):
                diary.open(crashed, WORDS)

        on_a_drive(tmp_path, ROOM, story)

    def test_a_damaged_journal_is_rescued_from_there(self, tmp_path: Path) -> None:
        (tmp_path / "drive").mkdir()

        def story(drive: Drive) -> None:
            vault, _ = new_vault(drive.folder)
            add(vault, "Ada")
            vault.close()
            flip(vault.folder / "journal-1.db", 100)
            drive.make_read_only()
            with pytest.raises(VaultDamaged):
                diary.open(vault.folder, WORDS)
            moves.rescue_with_words(vault.folder, WORDS, tmp_path / "new", "[cut]")
            new = Vault.open(tmp_path / "new", WORDS)
            assert names(new) == ["Ada"]
            new.close()

        on_a_drive(tmp_path / "drive", ROOM, story)

    @pytest.mark.skipif(
        os.name != "posix" or os.getuid() != 0 or shutil.which("setpriv") is None,
        reason="needs root, to become an ordinary user",
    )
    def test_an_ordinary_user_reads_the_folder_of_somebody_else(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        add(vault, "Ada")
        vault.close()
        for path in (vault.folder, *vault.folder.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        for parent in vault.folder.parents:
            if parent.stat().st_mode & 0o005 != 0o005:
                if not str(parent).startswith("/tmp/"):
                    break
                parent.chmod(0o755)
        before = contents(vault.folder)
        user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        said = subprocess.run(
            [*user, sys.executable, "-c", STORY, str(vault.folder)],
            capture_output=True, check=False, text=True,
        )  # fmt: skip
        if "Permission denied" in said.stderr and "Ada" not in said.stdout:
            pytest.skip("an ordinary user cannot start this Python")
        assert said.stdout.splitlines() == ["['Ada']", "place"], said.stderr
        assert contents(vault.folder) == before


STORY = """
import sys
from pathlib import Path
from chime_journal import diary
from tests.factory import WORDS
opened = diary.open(Path(sys.argv[1]), WORDS)
print([person.name for person in opened.people.list()])
print(opened.safety.why_reading)
opened.close()
"""


class TestGoingOnElsewhere:
    """When the place fails, everything goes along, or at least what is written from now on."""

    def test_a_copy_has_everything_and_the_same_words_and_sheet(self, tmp_path: Path) -> None:
        vault, sheet = new_vault(tmp_path)
        add(vault, "Ada")
        there, whole = moves.away(vault, tmp_path / "there")
        vault.close()
        assert whole
        add(there, "Grace")
        there.close()
        assert names_in(tmp_path / "there", WORDS) == ["Ada", "Grace"]
        Vault.recover(tmp_path / "there", sheet, "new words", cost=CHEAP).close()
        assert names_in(vault.folder, WORDS) == ["Ada"]

    def test_a_full_drive_is_left_with_everything(self, tmp_path: Path) -> None:
        (tmp_path / "drive").mkdir()

        def story(drive: Drive) -> None:
            vault, _ = new_vault(drive.folder)
            add(vault, "Ada")
            drive.fill()
            there, whole = moves.away(vault, tmp_path / "there")
            vault.close()
            assert whole
            assert names(there) == ["Ada"]
            there.close()

        on_a_drive(tmp_path / "drive", ROOM, story)

    @linux
    def test_where_nothing_can_be_read_the_new_words_still_have_a_place(
        self, tmp_path: Path
    ) -> None:
        vault, _ = new_vault(tmp_path)
        add(vault, "Ada")
        vault.close()
        vault = Vault.open(vault.folder, WORDS)
        shutil.move(vault.folder, tmp_path / "pulled")
        break_open_files(vault.folder)
        break_open_files(tmp_path / "pulled")
        there, whole = moves.away(vault, tmp_path / "there")
        vault.close()
        assert not whole
        add(there, "Grace")
        there.close()
        assert names_in(tmp_path / "there", WORDS) == ["Grace"]

    def test_a_used_folder_is_refused(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        (tmp_path / "used").mkdir()
        (tmp_path / "used" / "letter.txt").write_text("Mine.")
        with pytest.raises(FolderNotEmpty):
            moves.away(vault, tmp_path / "used")
        add(vault, "Ada")
        vault.close()


def names_in(folder: Path, words: str) -> list[str]:
    vault = Vault.open(folder, words)
    try:
        return names(vault)
    finally:
        vault.close()
