"""The kept key files and backups are refused, each as what it is, and none costs anything."""

from __future__ import annotations

import json
import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from chime_journal import errors
from chime_journal.crypto import keyfile
from chime_journal.errors import ChimeError, TooCostly
from chime_journal.store import archive, backup
from chime_journal.store.vault import Vault
from tests.store import reader
from tests.store.vectors import backups, key_files, make

LINES = json.loads(make.MANIFEST.read_text())
KEYS = [line for line in LINES if line["file"].startswith("key")]
BACKUPS = [line for line in LINES if line["file"].startswith("backup")]
HOSTILE = [line for line in LINES if line["expected"] == "TooCostly"]
SECOND = 1  # of processor time, all that a refusal may take
MEMORY = 256 << 20  # bytes more, all that it may take


def ids(lines: list[dict[str, str]]) -> list[str]:
    return [line["defect"] for line in lines]


def journal_with(line: dict[str, str], place: Path) -> Path:
    """Lay a kept key file into a folder, twice; or restore a kept backup."""
    folder, kept = place / "journal", make.HERE / line["file"]
    if line in BACKUPS:
        backup.restore(kept, folder)
        return folder
    folder.mkdir()
    for name in ("keys.json", "keys.bak"):
        shutil.copyfile(kept, folder / name)
    (folder / "journal-1.db").write_bytes(backups.DATABASE)
    return folder


def test_there_are_more_than_a_hundred_and_none_was_changed() -> None:
    assert len(LINES) > 200
    made = {name: data for name, _, _, data in make.vectors()}
    assert made.keys() == {line["file"] for line in LINES}
    for line in LINES:
        data = (make.HERE / line["file"]).read_bytes()
        assert sha256(data).hexdigest() == line["sha256"], line["file"]
        assert made[line["file"]] == data, line["file"]


def test_no_two_are_alike() -> None:
    assert len({(line["file"][:3], line["sha256"]) for line in LINES}) == len(LINES)
    assert len({(line["file"][:3], line["defect"]) for line in LINES}) == len(LINES)


@pytest.mark.parametrize("line", [*KEYS[1:], *BACKUPS[1:]], ids=ids([*KEYS[1:], *BACKUPS[1:]]))
def test_each_is_refused_as_what_it_is(line: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(ChimeError) as trouble:
        Vault.open(journal_with(line, tmp_path), key_files.WORDS)
    assert trouble.type is getattr(errors, line["expected"])


def test_without_a_defect_they_open(tmp_path: Path) -> None:
    """Both the app and the reader made from the format description alone say so."""
    data = (make.HERE / KEYS[0]["file"]).read_bytes()
    assert keyfile.from_bytes(data).unseal(key_files.WORDS) == key_files.ROOT
    assert reader.root_from_words(reader.read_keys(data), key_files.WORDS) == key_files.ROOT
    kept = make.HERE / BACKUPS[0]["file"]
    archive.unpack(kept, tmp_path / "database")
    assert (tmp_path / "database").read_bytes() == backups.DATABASE
    assert reader.read_backup(kept.read_bytes())[1] == backups.DATABASE


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and limits")
@pytest.mark.parametrize("line", HOSTILE, ids=ids(HOSTILE))
def test_what_asks_too_much_is_refused_before_any_work(
    line: dict[str, str], tmp_path: Path
) -> None:
    folder = journal_with(line, tmp_path)
    child = os.fork()
    if child == 0:
        os._exit(_opened_within_limits(folder))
    _, status = os.waitpid(child, 0)
    assert os.WIFEXITED(status), "it took more than a second"
    assert os.WEXITSTATUS(status) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and limits")
def test_a_costly_opening_would_meet_the_limits(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        os._exit(_spent_within_limits())
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) != 0


def _limit() -> None:
    import resource

    import psutil

    used = psutil.Process().cpu_times()
    most = int(used.user + used.system) + SECOND + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    most = psutil.Process().memory_info().vms + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _opened_within_limits(folder: Path) -> int:
    _limit()
    try:
        Vault.open(folder, key_files.WORDS)
    except TooCostly:
        return 0
    except BaseException:  # noqa: BLE001 - the parent is told
        return 2
    return 1


def _spent_within_limits() -> int:
    """Do what a program does that believes a key file's passes."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    _limit()
    Argon2id(salt=bytes(16), length=32, iterations=10**4, lanes=1, memory_cost=64 * 1024).derive(
        b"words"
    )
    return 0
