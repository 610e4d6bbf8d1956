"""A new recovery sheet, new words, recovery and making: cut short anywhere, nothing is lost."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chime_journal.errors import FolderNotEmpty, NotAVault, WrongPassphrase
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, killed_at, names

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
NEW_WORDS = "new words"


@pytest.fixture
def journal(tmp_path: Path) -> tuple[Path, str]:
    vault, sheet = new_vault(tmp_path)
    add(vault, "Ada", "Grace")
    vault.close()
    return vault.folder, sheet


def cut_short(journal: Path, work: Callable[[Path], object]) -> Iterator[tuple[int, Path]]:
    """Give a copy of the journal as it lies after a crash at each step of some work."""
    step = 0
    while True:
        step += 1
        copy = journal.with_name(f"at {step}") / "journal"
        shutil.copytree(journal, copy)
        if not killed_at(step, lambda folder=copy: work(folder), copy):
            return
        yield step, copy


def opens_with(folder: Path, *words: str) -> list[str]:
    """Return which of the words open it, and insist that what they open is whole."""
    opening = []
    for passphrase in words:
        try:
            vault = Vault.open(folder, passphrase)
        except WrongPassphrase:
            continue
        assert names(vault) == ["Ada", "Grace"]
        vault.check()
        vault.close()
        opening.append(passphrase)
    return opening


def sheet_opens(folder: Path, sheet: str) -> bool:
    try:
        vault = Vault.recover(folder, sheet, WORDS, cost=CHEAP)
    except WrongPassphrase:
        return False
    assert names(vault) == ["Ada", "Grace"]
    vault.close()
    return True


def open_files() -> list[str]:
    descriptors = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")]
    return [os.readlink(path) for path in descriptors if os.path.islink(path)]


def layout(number: int) -> set[str]:
    return {f"journal-{number}.db", "keys.json", "keys.bak", "READ ME.txt"}


class TestNewRecoverySheet:
    def test_the_new_sheet_opens_and_the_old_one_does_not(self, journal: tuple[Path, str]) -> None:
        folder, sheet = journal
        vault = Vault.open(folder, WORDS)
        new_sheet = vault.new_recovery_sheet(WORDS)
        assert names(vault) == ["Ada", "Grace"]
        add(vault, "Joan")
        vault.check()
        assert vault.opens_with(WORDS)
        journal_id = vault.journal_id
        vault.close()
        assert contents(folder).keys() == layout(2)
        with pytest.raises(WrongPassphrase):
            Vault.recover(folder, sheet, WORDS)
        vault = Vault.recover(folder, new_sheet, NEW_WORDS, cost=CHEAP)
        assert names(vault) == ["Ada", "Grace", "Joan"]
        assert vault.journal_id == journal_id
        vault.close()

    @pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
    def test_the_old_file_is_let_go(self, journal: tuple[Path, str]) -> None:
        vault = Vault.open(journal[0], WORDS)
        names(vault)
        assert any("journal-1.db" in path for path in open_files())
        vault.new_recovery_sheet(WORDS)
        names(vault)
        assert not any("journal-1.db" in path for path in open_files())
        vault.close()
        assert not any(str(journal[0]) in path for path in open_files())

    def test_wrong_words_change_nothing(self, journal: tuple[Path, str]) -> None:
        folder, _ = journal
        before = contents(folder)
        vault = Vault.open(folder, WORDS)
        with pytest.raises(WrongPassphrase):
            vault.new_recovery_sheet("other words")
        vault.close()
        assert contents(folder) == before

    def test_every_page_is_encrypted_anew(self, journal: tuple[Path, str]) -> None:
        folder, _ = journal
        old = (folder / "journal-1.db").read_bytes()
        vault = Vault.open(folder, WORDS)
        vault.new_recovery_sheet(WORDS)
        vault.close()
        new = (folder / "journal-2.db").read_bytes()
        assert old[:16] != new[:16]
        assert len(new) >= len(old)
        assert not any(old[at : at + 32] in new for at in range(0, len(old), 4096))

    def test_again_and_again(self, journal: tuple[Path, str]) -> None:
        folder, _ = journal
        vault = Vault.open(folder, WORDS)
        sheets = [vault.new_recovery_sheet(WORDS) for _ in range(3)]
        assert names(vault) == ["Ada", "Grace"]
        vault.close()
        assert contents(folder).keys() == layout(4)
        assert [sheet_opens(folder, sheet) for sheet in sheets] == [False, False, True]

    def test_backups_go_on_under_the_new_keys(self, journal: tuple[Path, str]) -> None:
        folder, old_sheet = journal
        vault = Vault.open(folder, WORDS)
        old = backup.make(vault)
        new_sheet = vault.new_recovery_sheet(WORDS)
        new = backup.make(vault)
        vault.close()
        backup.restore(old.path, folder.with_name("old"))
        backup.restore(new.path, folder.with_name("new"))
        assert sheet_opens(folder.with_name("old"), old_sheet)
        assert not sheet_opens(folder.with_name("new"), old_sheet)
        assert sheet_opens(folder.with_name("new"), new_sheet)

    def test_it_works_with_the_keys_lost_afterwards(self, journal: tuple[Path, str]) -> None:
        folder, _ = journal
        vault = Vault.open(folder, WORDS)
        sheet = vault.new_recovery_sheet(WORDS)
        vault.close()
        (folder / "keys.json").unlink()
        (folder / "keys.bak").unlink()
        assert sheet_opens(folder, sheet)

    def test_no_word_written_meanwhile_is_lost(self, journal: tuple[Path, str]) -> None:
        folder, _ = journal
        vault = Vault.open(folder, WORDS)
        kept: list[str] = []
        renewed = threading.Event()

        def write() -> None:
            while not renewed.is_set():
                add(vault, f"Person {len(kept)}")
                kept.append(f"Person {len(kept)}")

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(3):
                vault.new_recovery_sheet(WORDS)
        finally:
            renewed.set()
        writer.join()
        assert names(vault) == ["Ada", "Grace", *kept]
        assert len(kept) > 3
        vault.close()

    @needs_fork
    def test_cut_short_at_any_step_the_words_open_everything(
        self, journal: tuple[Path, str]
    ) -> None:
        folder, sheet = journal
        switched = []
        for step, copy in cut_short(
            folder, lambda path: Vault.open(path, WORDS).new_recovery_sheet(WORDS)
        ):
            assert opens_with(copy, WORDS) == [WORDS], step
            number = 2 if (copy / "journal-2.db").exists() else 1
            assert contents(copy).keys() == layout(number), step
            assert (copy / "keys.bak").read_bytes() == (copy / "keys.json").read_bytes()
            assert sheet_opens(copy, sheet) is (number == 1), step
            switched.append(number)
        assert switched == sorted(switched)
        assert {1, 2} == set(switched)
        assert len(switched) > 8

    @needs_fork
    def test_cut_short_and_keys_json_lost_too_the_copy_still_opens(
        self, journal: tuple[Path, str]
    ) -> None:
        folder, _ = journal
        for step, copy in cut_short(
            folder, lambda path: Vault.open(path, WORDS).new_recovery_sheet(WORDS)
        ):
            (copy / "keys.json").write_bytes(b"")
            assert opens_with(copy, WORDS) == [WORDS], step


@needs_fork
def test_a_new_passphrase_cut_short_leaves_one_that_opens(journal: tuple[Path, str]) -> None:
    folder, sheet = journal
    seen = []
    for step, copy in cut_short(
        folder, lambda path: Vault.open(path, WORDS).change_passphrase(WORDS, NEW_WORDS)
    ):
        opening = opens_with(copy, WORDS, NEW_WORDS)
        assert len(opening) == 1, step
        assert contents(copy).keys() == layout(1)
        assert (copy / "keys.bak").read_bytes() == (copy / "keys.json").read_bytes()
        assert sheet_opens(copy, sheet)
        seen += opening
    assert set(seen) == {WORDS, NEW_WORDS}


@needs_fork
def test_recovery_cut_short_can_be_done_again(journal: tuple[Path, str]) -> None:
    folder, sheet = journal
    for name in ("keys.json", "keys.bak"):
        (folder / name).unlink()
    steps = 0
    for step, copy in cut_short(
        folder, lambda path: Vault.recover(path, sheet, NEW_WORDS, cost=CHEAP)
    ):
        assert sheet_opens(copy, sheet), step
        assert opens_with(copy, WORDS) == [WORDS], step
        steps = step
    assert steps >= 4


@needs_fork
def test_making_cut_short_can_be_done_again_or_is_done(tmp_path: Path) -> None:
    done = step = 0
    while True:
        step += 1
        folder = tmp_path / f"at {step}" / "journal"
        folder.parent.mkdir()

        def make(folder: Path = folder) -> object:
            return Vault.create(folder, WORDS, cost=CHEAP)

        if not killed_at(step, make, folder):
            break
        try:
            Vault.open(folder, WORDS).close()
            done += 1
        except NotAVault:
            vault, _ = Vault.create(folder, WORDS, cost=CHEAP)
            vault.close()
        assert contents(folder).keys() == layout(1), step
        with pytest.raises(FolderNotEmpty):
            Vault.create(folder, WORDS, cost=CHEAP)
    assert step > 10
    assert done > 0


@needs_fork
def test_a_backup_cut_short_leaves_the_journal_and_older_backups(
    journal: tuple[Path, str],
) -> None:
    folder, _ = journal
    vault = Vault.open(folder, WORDS)
    old = backup.make(vault)
    vault.close()
    finished = 0
    for step, copy in cut_short(folder, lambda path: backup.make(Vault.open(path, WORDS))):
        vault = Vault.open(copy, WORDS)
        assert names(vault) == ["Ada", "Grace"]
        found = backup.listing(copy)
        assert old.path.name in [line.path.name for line in found]
        assert all(backup.verify(line.path, vault).opens for line in found), step
        others = {path.name for path in (copy / "backups").iterdir()}
        assert others == {line.path.name for line in found}, step
        finished += len(found) == 2
        vault.close()
    assert finished > 0
