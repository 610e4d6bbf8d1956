"""What is said to be kept would survive a power cut: synced before it gets its name, or is told.

The system calls of the real program are watched. Without a sync in the right place, the order
of the events differs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import names

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

CALLS = "fsync,fdatasync,rename,renameat,renameat2,write,pwrite64,unlink"
STORY = """
import os, sys
from pathlib import Path
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS
from tests.store.made import add
vault = Vault.open(Path(sys.argv[1]), WORDS)
def say(what):
    os.write(1, f"-- {what}".encode())
say("words"); add(vault, "Ada")
say("passphrase"); vault.change_passphrase(WORDS, WORDS)
say("backup"); backup.make(vault)
say("sheet"); vault.new_recovery_sheet(WORDS)
say("end"); vault.close()
"""


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What happened to which file during each piece of work, repeats taken together."""
    place = tmp_path_factory.mktemp("traced")
    vault, _ = new_vault(place)
    vault.close()
    trace = place / "trace"
    subprocess.run(
        ["strace", "-fyqo", trace, "-e", f"trace={CALLS}",
         sys.executable, "-c", STORY, vault.folder],
        check=True, capture_output=True,
    )  # fmt: skip
    again = Vault.open(vault.folder, WORDS)
    assert names(again) == ["Ada"]
    again.close()
    return _by_work(trace.read_text(), str(vault.folder))


def _by_work(trace: str, folder: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in trace.splitlines():
        if said := re.search(r'"-- (\w+)"', line):
            current = found.setdefault(said[1], [])
        elif call := re.search(r"(\w+)\((.*)", line):
            files = re.findall(re.escape(folder) + r'([^">]*)', call[2])
            event = " ".join([call[1], *(_plain(name) for name in files)])
            if files and current[-1:] != [event]:
                current.append(event)
    return found


def _plain(name: str) -> str:
    name = re.sub(r"\d{4}-.*chimebackup", "DATE", name)
    return re.sub(r"copy-\w+", "copy", name).lstrip("/") or "folder"


def in_order(events: list[str], *wanted: str) -> bool:
    rest = iter(events)
    return all(any(event == want for event in rest) for want in wanted)


def test_words_are_synced_before_they_are_called_saved(events: dict[str, list[str]]) -> None:
    log = events["words"]
    assert log[-1] in ("fdatasync journal-1.db-wal", "fsync journal-1.db-wal")
    assert log.count("pwrite64 journal-1.db-wal") >= 1


def test_key_files_are_synced_named_and_their_folder_synced(events: dict[str, list[str]]) -> None:
    def written(name: str) -> list[str]:
        return [f"write {name}.new", f"fsync {name}.new", f"rename {name}.new {name}",
                "fsync folder"]  # fmt: skip

    assert events["passphrase"] == written("keys.json") + written("keys.bak")


def test_a_backup_is_synced_before_it_gets_its_name(events: dict[str, list[str]]) -> None:
    assert in_order(
        events["backup"],
        "write backups/DATE.new",
        "fsync backups/DATE.new",
        "rename backups/DATE.new backups/DATE",
        "fsync backups",
    )


def test_the_new_database_is_whole_before_the_keys_name_it(events: dict[str, list[str]]) -> None:
    log = events["sheet"]
    last_write = max(at for at, event in enumerate(log) if event == "pwrite64 journal-2.db")
    syncs = [
        at for at, e in enumerate(log) if e in ("fdatasync journal-2.db", "fsync journal-2.db")
    ]
    switch = log.index("rename keys.json.new keys.json")
    assert last_write < max(syncs) < switch
    assert switch < log.index("rename keys.bak.new keys.bak") < log.index("unlink journal-1.db")
