"""Copies and backups by a command, and the codes that say what is wrong with a journal."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.store import backup
from tests.command.conftest import SECRET, Do
from tests.factory import WORDS
from tests.store.made import flip


def test_a_copy_holds_what_was_asked_for_and_replaces_a_file_only_if_told(
    do: Do, tmp_path: Path
) -> None:
    ended = do("export", tmp_path, "--parts", "reflections", "--last-day", "2024-05-03")
    copy = tmp_path / f"journal-{date.today().isoformat()}.zip"
    assert (ended.code, ended.out) == (0, [str(copy)])
    assert len(ended.err) == 1, "without a lock it is said that anybody can read it"
    with zipfile.ZipFile(copy) as file:
        said = json.loads(file.read("journal.json"))
    assert [each["body"] for each in said["reflections"]] == [f"{SECRET} for the plot."]
    assert not said.get("checkins")
    before = copy.stat().st_ino
    assert do("export", tmp_path).code == 8
    assert copy.stat().st_ino == before
    assert do("export", copy, "--replace").code == 0
    assert copy.stat().st_ino != before


@pytest.mark.parametrize(
    ("code", "job", "lock"),
    [
        (2, ("--parts", "bin"), ""),
        (2, ("--parts", "pictures"), ""),
        (2, ("--first-day", "2024-05-04", "--last-day", "2024-05-03"), ""),
        (3, ("--locked",), ""),
        (3, ("--locked",), "1234"),
        (3, ("--locked",), WORDS),
    ],
)
def test_no_copy_is_made_that_would_be_empty_or_badly_locked(
    do: Do, tmp_path: Path, code: int, job: tuple[str, ...], lock: str
) -> None:
    ended = do("export", tmp_path / "copy", *job, said=(WORDS, lock))
    assert (ended.code, ended.out, len(ended.err)) == (code, [], 1)
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_a_backup_lies_where_its_line_says_and_opens(do: Do, folder: Path, tmp_path: Path) -> None:
    (here,) = do("backup").out
    (there,) = do("backup", tmp_path / "there").out
    assert Path(here).parent == folder / "backups"
    assert Path(there).parent == tmp_path / "there"
    backup.restore(Path(there), tmp_path / "again")
    diary.open(tmp_path / "again", WORDS).close()
    assert do("backup", "--if-due").out != [here]
    assert len(list((folder / "backups").iterdir())) == 1
    assert do("backup", folder / "inside").code == 8


def test_damage_has_a_code_of_its_own(do: Do, folder: Path) -> None:
    (made,) = do("backup").out
    whole = do("verify", "--backups")
    assert (whole.code, whole.numbers, whole.err) == (0, [1], [])
    flip(Path(made), Path(made).stat().st_size - 40)
    harmed = do("verify", "--backups")
    assert (harmed.code, harmed.numbers) == (6, [0])
    assert harmed.out[-1].endswith(made)
    assert do("verify").code == 0
    pages = (folder / "journal-1.db").stat().st_size // 4096
    flip(folder / "journal-1.db", (pages - 1) * 4096 + 99)
    assert do("verify").code == 6


def elsewhere(folder: Path) -> None:
    for path in folder.iterdir():
        os.rename(path, folder.with_name(f"moved-{path.name}"))


@pytest.mark.parametrize(
    ("code", "said", "before"),
    [
        (3, ("other words",), None),
        (3, (), None),
        (3, ("",), None),
        (4, (WORDS,), elsewhere),
    ],
)
def test_what_keeps_a_journal_shut_is_a_code_and_one_line(
    do: Do, folder: Path, code: int, said: tuple[str, ...], before: Callable[[Path], None] | None
) -> None:
    if before is not None:
        before(folder)
    ended = do("verify", said=said)
    assert (ended.code, ended.out, len(ended.err)) == (code, [], 1)


@pytest.mark.parametrize(
    "job", [("verify",), ("backup",), ("export", "TARGET"), ("import", "auto", "TARGET")]
)
def test_a_journal_that_is_open_elsewhere_is_left_alone(
    do: Do, folder: Path, tmp_path: Path, job: tuple[str, ...]
) -> None:
    target = tmp_path / "list.json"
    if job[0] == "import":
        target.write_text('[{"date": "2024-05-03", "body": "Soup."}]', "utf-8")
    window = diary.open(folder, WORDS)
    ended = do(*(target if each == "TARGET" else each for each in job))
    kept = window.reflections.list().previews
    window.close()
    assert (ended.code, ended.out, len(ended.err), len(kept)) == (5, [], 1, 1)
