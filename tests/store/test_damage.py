"""Damaged bytes are found, and a journal with lost keys or a lost salt still opens."""

from __future__ import annotations

import random
import shutil
import struct
from pathlib import Path

import pytest
from sqlalchemy import text

from chime_journal.errors import KeysDamaged, VaultDamaged, WrongPassphrase
from chime_journal.store.pages import Pages
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, flip, names

PAGE = 4096  # bytes


def opens_and_checks(folder: Path) -> None:
    vault = Vault.open(folder, WORDS)
    try:
        vault.check()
    finally:
        vault.close()


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed journal; each test works on a copy."""
    vault, _ = Vault.create(tmp_path_factory.mktemp("made") / "journal", WORDS, cost=CHEAP)
    add(vault, *(f"Person {count}" for count in range(200)))
    vault.close()
    return vault.folder


@pytest.fixture
def journal(closed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(closed, tmp_path / "journal"))


def test_an_undamaged_journal_passes(journal: Path) -> None:
    opens_and_checks(journal)


def test_one_flipped_bit_in_any_page_is_found(journal: Path) -> None:
    database = journal / "journal-1.db"
    pages = database.stat().st_size // PAGE
    assert pages > 40
    chance = random.Random(5)
    for page in range(pages):
        first = 16 if page == 0 else 0  # the salt has a test of its own
        at, bit = page * PAGE + chance.randrange(first, PAGE), chance.randrange(8)
        flip(database, at, bit)
        with pytest.raises(VaultDamaged):
            opens_and_checks(journal)
        flip(database, at, bit)
    opens_and_checks(journal)


@pytest.mark.parametrize("part", ["content", "vector", "seal"])
def test_every_part_of_a_page_is_sealed(journal: Path, part: str) -> None:
    at = {"content": 4015, "vector": 4016, "seal": 4095}[part]
    flip(journal / "journal-1.db", 7 * PAGE + at)
    with pytest.raises(VaultDamaged):
        opens_and_checks(journal)


@pytest.mark.parametrize("missing", [1, PAGE // 2, PAGE, 10 * PAGE])
def test_a_truncated_database_is_found(journal: Path, missing: int) -> None:
    database = journal / "journal-1.db"
    with database.open("r+b") as file:
        file.truncate(database.stat().st_size - missing)
    with pytest.raises(VaultDamaged):
        opens_and_checks(journal)


def test_two_swapped_pages_are_found(journal: Path) -> None:
    database = journal / "journal-1.db"
    data = database.read_bytes()
    three, four = data[3 * PAGE : 4 * PAGE], data[4 * PAGE : 5 * PAGE]
    database.write_bytes(data[: 3 * PAGE] + four + three + data[5 * PAGE :])
    with pytest.raises(VaultDamaged):
        opens_and_checks(journal)


def test_damage_found_while_open_is_told(journal: Path) -> None:
    vault = Vault.open(journal, WORDS)
    flip(journal / "journal-1.db", 20 * PAGE + 9)
    with pytest.raises(VaultDamaged):
        vault.check()
    vault.close()


def test_reading_a_damaged_page_is_told(journal: Path) -> None:
    vault = Vault.open(journal, WORDS)
    with vault.reading() as session:
        root = text("SELECT rootpage FROM sqlite_master WHERE name = 'person'")
        page = session.execute(root).scalar_one()
    vault.close()
    flip(journal / "journal-1.db", (page - 1) * PAGE + 50)
    vault = Vault.open(journal, WORDS)
    with pytest.raises(VaultDamaged):
        names(vault)
    vault.close()


def test_damaged_pages_that_hold_nothing_are_written_anew(journal: Path, tmp_path: Path) -> None:
    vault = Vault.open(journal, WORDS)
    with vault.writing() as session:
        session.execute(text("CREATE TABLE long AS SELECT zeroblob(400000)"))
        session.execute(text("CREATE TABLE behind AS SELECT zeroblob(40000)"))
        session.execute(text("DROP TABLE long"))
    free, before = free_leaves(vault), names(vault)
    vault.close()
    assert len(free) > 20
    for page in free:
        flip(journal / "journal-1.db", (page - 1) * PAGE + 40)
    vault = Vault.open(journal, WORDS)
    assert vault.damage() is None
    vault.back_up(journal / "backups")
    assert names(vault) == before
    vault.close()
    opens_and_checks(journal)


def test_no_copy_is_made_of_a_damaged_journal(journal: Path) -> None:
    """Copied page by page, a damaged one would come out as zeros under a good seal."""
    sheets = len(list(journal.glob("journal-*.db")))
    flip(journal / "journal-1.db", 30 * PAGE + 40)
    vault = Vault.open(journal, WORDS)
    with pytest.raises(VaultDamaged):
        vault.back_up(journal / "backups")
    with pytest.raises(VaultDamaged):
        vault.new_recovery_sheet(WORDS)
    vault.close()
    assert list((journal / "backups").iterdir()) == []
    assert len(list(journal.glob("journal-*.db"))) == sheets
    Vault.open(journal, WORDS).close()


def free_leaves(vault: Vault) -> list[int]:
    """Return the pages that SQLite would use next, without those that list them."""
    vault.checkpoint()
    with vault.still() as opened:
        pages = opened.keep(Pages(opened.place))
    first = pages.read(1)
    assert first is not None
    trunk = pages.read(int.from_bytes(first[32:36], "big"))
    assert trunk is not None
    count = int.from_bytes(trunk[4:8], "big")
    return list(struct.unpack_from(f">{count}I", trunk, 8))


def test_a_destroyed_salt_is_mended_from_the_key_file(journal: Path) -> None:
    database = journal / "journal-1.db"
    whole = database.read_bytes()
    with database.open("r+b") as file:
        file.write(bytes(16))
    opens_and_checks(journal)
    assert database.read_bytes()[:16] == whole[:16]


def test_a_salt_destroyed_while_open_is_found(journal: Path) -> None:
    vault = Vault.open(journal, WORDS)
    flip(journal / "journal-1.db", 3)
    with pytest.raises(VaultDamaged):
        vault.check()
    vault.close()


class TestKeyFiles:
    def test_a_lost_or_damaged_keys_json_is_healed_from_the_copy(self, journal: Path) -> None:
        whole = (journal / "keys.json").read_bytes()
        for data in (None, b"", whole[:-1], whole.replace(b"journal-1", b"journal-2")):
            (journal / "keys.json").unlink()
            if data is not None:
                (journal / "keys.json").write_bytes(data)
            opens_and_checks(journal)
            assert (journal / "keys.json").read_bytes() == whole

    def test_a_lost_damaged_or_stale_copy_is_healed(self, journal: Path) -> None:
        whole = (journal / "keys.json").read_bytes()
        vault = Vault.open(journal, WORDS)
        vault.change_passphrase(WORDS, WORDS)
        vault.close()
        newer = (journal / "keys.json").read_bytes()
        assert newer != whole
        for data in (None, b"odd", whole):
            (journal / "keys.bak").unlink()
            if data is not None:
                (journal / "keys.bak").write_bytes(data)
            opens_and_checks(journal)
            assert (journal / "keys.bak").read_bytes() == newer

    def test_the_copy_is_not_asked_while_keys_json_can_be_read(self, journal: Path) -> None:
        old = (journal / "keys.bak").read_bytes()
        vault = Vault.open(journal, WORDS)
        vault.change_passphrase(WORDS, "new words")
        vault.close()
        (journal / "keys.bak").write_bytes(old)
        with pytest.raises(WrongPassphrase):
            Vault.open(journal, WORDS)
        assert (journal / "keys.bak").read_bytes() == old

    def test_a_failed_opening_heals_nothing(self, journal: Path) -> None:
        (journal / "keys.json").write_bytes(b"odd")
        before = contents(journal)
        with pytest.raises(WrongPassphrase):
            Vault.open(journal, "other words")
        assert contents(journal) == before


class TestRecoverySheet:
    @pytest.fixture
    def lost(self, tmp_path: Path) -> tuple[Path, str, str]:
        """A journal whose two key files are gone, its sheet, and its id."""
        vault, sheet = new_vault(tmp_path)
        add(vault, "Ada")
        vault.close()
        (vault.folder / "keys.json").unlink()
        (vault.folder / "keys.bak").write_bytes(b"")
        return vault.folder, sheet, vault.journal_id

    def test_it_opens_a_journal_without_key_files(self, lost: tuple[Path, str, str]) -> None:
        folder, sheet, journal_id = lost
        with pytest.raises(KeysDamaged):
            Vault.open(folder, WORDS)
        vault = Vault.recover(folder, sheet, "new words", cost=CHEAP)
        assert names(vault) == ["Ada"]
        assert vault.journal_id == journal_id
        vault.close()
        vault = Vault.open(folder, "new words")
        assert vault.journal_id == journal_id
        vault.close()

    def test_both_files_missing_altogether(self, lost: tuple[Path, str, str]) -> None:
        folder, sheet, _ = lost
        (folder / "keys.bak").unlink()
        with pytest.raises(KeysDamaged):
            Vault.open(folder, WORDS)
        Vault.recover(folder, sheet, "new words", cost=CHEAP).close()

    def test_another_sheet_does_not(self, lost: tuple[Path, str, str]) -> None:
        before = contents(lost[0])
        with pytest.raises(WrongPassphrase):
            Vault.recover(lost[0], "0000" * 9, "new words", cost=CHEAP)
        assert contents(lost[0]) == before

    def test_it_opens_a_journal_whose_salt_is_destroyed(self, tmp_path: Path) -> None:
        vault, sheet = new_vault(tmp_path)
        add(vault, "Ada")
        vault.close()
        with (vault.folder / "journal-1.db").open("r+b") as file:
            file.write(bytes(16))
        vault = Vault.recover(vault.folder, sheet, "new words", cost=CHEAP)
        assert names(vault) == ["Ada"]
        vault.check()
        vault.close()

    def test_the_right_sheet_over_damage_says_damage(self, tmp_path: Path) -> None:
        vault, sheet = new_vault(tmp_path)
        vault.close()
        flip(vault.folder / "journal-1.db", 100)
        with pytest.raises(VaultDamaged):
            Vault.recover(vault.folder, sheet, "new words", cost=CHEAP)
        with pytest.raises(WrongPassphrase):
            Vault.recover(vault.folder, "0000" * 9, "new words", cost=CHEAP)
