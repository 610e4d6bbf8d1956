"""The trials in short, and that each of them would see what it looks for."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import StoreUnreachable
from chime_journal.model.change import Kind
from chime_journal.store.vault import Vault
from tests import factory
from tests.faults import (
    calls,
    clocks,
    drives,
    flip,
    kill,
    mounting,
    planted,
    power,
    sockets,
    swapped,
    traced,
    traces,
)
from tests.faults.__main__ import report
from tests.faults.deeds import keys, moving, sharing, writing
from tests.faults.deeds.deed import Deed, GaveUp, Say, keep_trying, plain
from tests.faults.harms import HARMS, SHORT
from tests.faults.trial import Trial, skipped

needs_own_disk = pytest.mark.skipif(bool(mounting.why_not()), reason=mounting.why_not())
needs_strace = pytest.mark.skipif(not traced.has_strace(), reason="needs strace")


@pytest.mark.parametrize("harm", HARMS)
def test_no_promise_is_broken(harm: str, tmp_path: Path) -> None:
    for trial in HARMS[harm](tmp_path, SHORT):
        assert trial.tries > 0 or trial.skipped, trial.name
        assert trial.misses == [], trial.name


def test_fifty_words_are_planted() -> None:
    assert len(set(planted.WORDS.values())) == 50


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_a_planted_word_would_be_found(tmp_path: Path, coding: str) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "recent").write_bytes("She wrote: PlantedWord".encode(coding))
    assert list(traces.left(tmp_path, ["plantedword"])) == ["plantedword in cache/recent"]


def test_a_lost_word_would_be_missed(tmp_path: Path) -> None:
    trial = Trial("lost")
    journal = kill.made(tmp_path)
    kill.judge(trial, journal, 1, ["open", "0 77"])
    assert trial.misses == ["seed 1: the words of write 0 are not there"]


def test_a_wrong_word_would_be_noticed(tmp_path: Path) -> None:
    whole = flip.filled(tmp_path)
    vault = Vault.open(whole, factory.WORDS)
    Diary(vault).reflections.write(factory.draft("not what was written"))
    vault.close()
    assert flip.opened(whole) == "wrong words"
    assert flip.opened(whole, swapped.LATER) == "wrong words"


def test_a_word_that_went_would_be_noticed(tmp_path: Path) -> None:
    whole = flip.filled(tmp_path)
    vault = Vault.open(whole, factory.WORDS)
    Diary(vault).bin.put(Kind.REFLECTION, 1)
    vault.close()
    assert flip.opened(whole) == "words missing"


@needs_own_disk
@pytest.mark.parametrize("options", mounting.KINDS.values(), ids=list(mounting.KINDS))
def test_a_power_cut_finds_a_database_that_is_not_synced(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    trial = Trial("careless")
    deed = power.careless(writing.SAVE, power.never_sync_the_database)
    power.cut(trial, tmp_path, deed, 40, 0, options)
    assert any("are not there" in miss for miss in trial.misses)


@needs_own_disk
def test_a_power_cut_finds_files_that_are_not_synced(tmp_path: Path) -> None:
    trial = Trial("careless")
    power.cut(trial, tmp_path, power.careless(keys.NEW_PASSPHRASE, power.never_sync_files), 60, 0)
    assert any("does not open" in miss for miss in trial.misses)


def promise_too_early(place: Path, say: Say) -> None:
    say("kept 0 1")
    writing.SAVE.work(place, say)


@needs_strace
def test_a_kill_finds_a_promise_that_came_too_early(tmp_path: Path) -> None:
    deed = Deed("hasty", writing.SAVE.prepare, promise_too_early, writing.SAVE.judge)
    (trial,) = calls.killed(tmp_path, 3, (deed,))
    assert any("the words of write 0 are not there" in miss for miss in trial.misses)


def write_in_place(place: Path, say: Say) -> None:
    with (place / "shared.pdf").open("r+b", buffering=0) as file:
        file.write(b"%PDF-1.7 a half")
        file.write(b" and the other half")
    say("saved")


@needs_strace
def test_a_kill_finds_half_a_file(tmp_path: Path) -> None:
    deed = Deed("half", sharing.PDF.prepare, write_in_place, sharing.PDF.judge)
    (trial,) = calls.killed(tmp_path, 10, (deed,))
    assert any("half a file" in miss for miss in trial.misses)


def lose_heart(place: Path, say: Say) -> None:
    try:
        writing.SAVE.work(place, lambda line: _stop_at(line, say))
    except StoreUnreachable:
        say("gave up")


def _stop_at(line: str, say: Say) -> None:
    if line.startswith("trouble"):
        raise GaveUp
    say(line)


@needs_strace
def test_an_error_finds_a_program_that_does_not_go_on(tmp_path: Path) -> None:
    deed = Deed("faint", writing.SAVE.prepare, lose_heart, writing.SAVE.judge)
    (trial,) = calls.failing(tmp_path, "EIO", 4, (deed,))
    assert any("does not go on" in miss for miss in trial.misses)


def stumble(place: Path, say: Say) -> None:
    keep_trying(say, (place / "none").read_bytes)


@needs_strace
def test_an_error_that_is_not_the_apps_own_is_a_miss(tmp_path: Path) -> None:
    deed = Deed("stumble", writing.SAVE.prepare, stumble, writing.SAVE.judge)
    with pytest.raises(RuntimeError, match="FileNotFoundError"):
        list(calls.failing(tmp_path, "EIO", 1, (deed,)))


def test_not_all_of_a_file_brought_in_is_a_miss(tmp_path: Path) -> None:
    place = tmp_path / "place"
    moving.BRING_IN.prepare(place)
    moving.BRING_IN.work(place, lambda _line: None)
    vault = Vault.open(place / "journal", factory.WORDS)
    Diary(vault).bin.put(Kind.REFLECTION, 9)
    vault.close()
    assert "not all or nothing" in moving.BRING_IN.judge(place, ["in", "done"])


def test_two_passphrases_that_open_are_a_miss(tmp_path: Path) -> None:
    place = tmp_path / "place"
    keys.NEW_PASSPHRASE.prepare(place)
    assert "does not open" in keys.NEW_PASSPHRASE.judge(place, ["new", "done"])


def test_readable_words_beside_the_journal_are_a_miss(tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("some marmalade")
    assert plain(tmp_path) == "readable words in ['copy']"


@needs_strace
def test_a_socket_to_another_computer_would_be_seen(tmp_path: Path) -> None:
    reach = "import socket as s; s.socket(s.AF_INET, s.SOCK_STREAM).close()"
    _, found = sockets.watched(tmp_path, [sys.executable, "-c", reach])
    assert [call for call in found if sockets.BEYOND.search(call)]


@needs_strace
def test_printers_are_asked_for_on_this_computer_alone(tmp_path: Path) -> None:
    ask = (
        "from PySide6.QtWidgets import QApplication as A; app = A([]);"
        "from chime_journal.gui.printing import neutral_printer; neutral_printer()"
    )
    ended, found = sockets.watched(tmp_path, [sys.executable, "-c", ask])
    assert ended.returncode == 0, ended.stderr
    assert [call for call in found if sockets.BEYOND.search(call)] == []


def test_the_window_tests_that_are_watched_are_there() -> None:
    assert [
        name for name in (*sockets.A_PART, *sockets.WHOLE) if not (kill.root() / name).exists()
    ] == []


@pytest.mark.skipif(shutil.which("faketime") is None, reason="needs faketime")
def test_the_clock_is_turned_for_the_program(tmp_path: Path) -> None:
    (line,) = clocks.visit(kill.made(tmp_path), "1999-12-31 23:58:00", "UTC", "write", "0")
    assert line["day"] == "1999-12-31"


def test_a_drive_that_is_not_told_as_itself_is_a_miss() -> None:
    trial = Trial("told")
    drives.note(trial, "a full drive", ["a save: DiskFull", "miss: a backup was said to be done"])
    assert trial.misses == ["a full drive: miss: a backup was said to be done"]


def test_the_report_says_what_it_ran_on_and_what_was_skipped(tmp_path: Path) -> None:
    trials = [Trial("one", tries=3, misses=["gone"]), skipped("two", "there is no strace")]
    said = json.loads(report(trials, False, tmp_path))
    assert (said["tries"], said["misses"], said["skipped"]) == (3, 1, ["two"])
    assert said["trials"][1]["skipped"] == "there is no strace"
    assert said["machine"]["sqlcipher"]
