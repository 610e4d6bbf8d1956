"""The private folder: one per process, swept when its process is dead."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from chime_journal.gui.computer.private import HELD, PREFIX, PrivateFolder, sweep, usual_parent


@pytest.fixture
def made(tmp_path: Path) -> Iterator[PrivateFolder]:
    folder = PrivateFolder.made(tmp_path)
    yield folder
    folder.remove()


def test_it_is_closed_to_others_and_named_neutrally(made: PrivateFolder) -> None:
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o700
    assert made.path.name.startswith("notes-")
    assert "chime" not in made.path.name


def test_it_goes_with_everything_in_it(made: PrivateFolder) -> None:
    (made.path / "deep").mkdir()
    (made.path / "deep" / "fontlist.json").write_text("{}")
    made.remove()
    assert not made.path.exists()


def test_a_living_process_keeps_its_folder(made: PrivateFolder, tmp_path: Path) -> None:
    second = PrivateFolder.made(tmp_path)
    assert made.path.exists()
    assert second.path != made.path
    second.remove()
    assert made.path.exists()


def test_a_dead_ones_folder_is_swept(tmp_path: Path) -> None:
    dead = tmp_path / f"{PREFIX}dead"
    dead.mkdir()
    (dead / HELD).touch()
    (dead / "QtProject.conf").write_text("x")
    sweep(tmp_path)
    assert not dead.exists()


def test_what_is_not_such_a_folder_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / f"{PREFIX}of mine"
    other.mkdir()
    (other / "list.txt").write_text("milk")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / HELD).touch()
    link = tmp_path / f"{PREFIX}link"
    link.symlink_to(elsewhere)
    sweep(tmp_path)
    assert (other / "list.txt").exists()
    assert (elsewhere / HELD).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such folder")
def test_it_lies_in_memory_where_the_system_offers_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert usual_parent() == tmp_path
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
    assert usual_parent() == Path(tempfile.gettempdir())
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert usual_parent() == Path(tempfile.gettempdir())


def test_libraries_are_sent_into_it(made: PrivateFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TMP", "TEMP", "MPLCONFIGDIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, "before")
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = os.environ.get("XDG_CONFIG_HOME")
    made.use()
    assert os.environ["MPLCONFIGDIR"] == str(made.path)
    assert tempfile.gettempdir() == str(made.path)
    assert os.environ.get("XDG_CONFIG_HOME") == before, "input methods look there"


def test_what_starts_after_it_has_the_environment_of_before(
    made: PrivateFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", "/before")
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    for name in ("TMP", "TEMP", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, "before")
    monkeypatch.setattr(tempfile, "tempdir", None)
    made.use()
    monkeypatch.setenv("MPLCONFIGDIR", os.environ["MPLCONFIGDIR"])  # to be undone
    assert made.environment["TMPDIR"] == "/before"
    assert "MPLCONFIGDIR" not in made.environment
    assert str(made.path) not in made.environment.values()


@pytest.mark.skipif(sys.platform == "win32", reason="there a new process locks it anew")
def test_a_process_that_takes_over_keeps_the_folder_locked(
    made: PrivateFolder, tmp_path: Path
) -> None:
    (made.path / "sample").mkdir()
    second = PrivateFolder.inherited(made.path, os.dup(made.held))
    os.close(made.held)
    sweep(tmp_path)
    assert (second.path / "sample").is_dir()
    assert not os.get_inheritable(second.held)
    second.remove()
    assert not made.path.exists()


def test_only_such_a_folder_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    other = tmp_path / "my things"
    other.mkdir()
    for wrong in (other, tmp_path / "notes-gone"):
        folder = PrivateFolder.inherited(wrong, None)
        folder.remove()
        assert folder.path != wrong
    assert other.is_dir()


def test_removing_it_twice_does_no_harm(made: PrivateFolder) -> None:
    made.remove()
    made.path.mkdir()
    made.remove()
    assert made.path.exists(), "it is somebody else's by now"
    made.path.rmdir()
