"""A whole journal is taken away file by file, and nothing goes that the app did not put there."""

from __future__ import annotations

from pathlib import Path

from chime_journal.store import backup, removal
from tests.factory import WORDS, new_vault
from tests.store.made import add, contents, killed_at


def test_a_whole_journal_goes_and_its_folder_too(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    backup.make(vault)
    vault.new_recovery_sheet(WORDS)
    for name in ("backups/copy-1234.db", "backups/x.chimebackup.new", "keys.json.new"):
        vault.folder.joinpath(name).touch()
    vault.close()
    assert removal.remove_journal(vault.folder) == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_the_apps_stays_and_is_named(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    backup.make(vault)
    letter = vault.folder / "letter.txt"
    inside = vault.folder / "backups" / "photo.jpg"
    far = tmp_path / "far.txt"
    for path in (letter, inside, far):
        path.write_text("mine")
    (vault.folder / "READ ME.txt").unlink()
    (vault.folder / "READ ME.txt").symlink_to(far)
    vault.close()
    left = removal.remove_journal(vault.folder)
    assert left == [vault.folder / "backups", letter]
    assert contents(tmp_path).keys() == {
        "far.txt",
        "journal/letter.txt",
        "journal/backups/photo.jpg",
    }
    assert far.read_text() == "mine"


def test_backups_in_a_linked_folder_stay(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    (vault.folder / "backups").rename(elsewhere)
    (vault.folder / "backups").symlink_to(elsewhere)
    made = backup.make(vault)
    vault.close()
    removal.remove_journal(vault.folder)
    assert [path.name for path in elsewhere.iterdir()] == [made.path.name]


def test_a_kill_in_the_middle_leaves_no_key_to_what_is_left(tmp_path: Path) -> None:
    for step in range(1, 40):  # far more than there are
        vault, _ = new_vault(tmp_path / str(step))
        backup.make(vault)
        vault.close()
        if not killed_at(step, lambda v=vault: removal.remove_journal(v.folder), vault.folder):
            break
        names = contents(vault.folder).keys()
        if step > 2:
            assert not names & {"keys.json", "keys.bak"}, step
        assert removal.remove_journal(vault.folder) == [], "going on finishes it"
    else:
        raise AssertionError("it never ended")
    assert step > 6
    assert not vault.folder.exists()
