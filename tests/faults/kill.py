"""Kill -9 while writing: words whose write was said to be done are there afterwards."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError, Gone
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.faults.trial import Trial
from tests.faults.writer import edits, text

LONGEST = 0.01  # seconds between a write's end and the kill
TIME_LIMIT = 60  # seconds


def at_any_moment(folder: Path, times: int) -> Trial:
    """Kill a writing program a moment after its k-th write, again and again."""
    trial, chance = Trial("killed at any moment while writing"), random.Random(1)
    for seed in range(times):
        journal = made(folder / f"moment-{seed}")
        writer = start(journal, seed)
        said = read_until(writer, chance.randrange(2, 25))
        until = time.perf_counter() + chance.random() * LONGEST
        while time.perf_counter() < until:
            pass
        judge(trial, journal, seed, said + stop(writer))
    return trial


def made(folder: Path) -> Path:
    vault, _sheet = new_vault(folder)
    vault.close()
    return vault.folder


def start(journal: Path, seed: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.writer", str(journal), str(seed)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root())


def root() -> Path:
    return Path(__file__).parents[2]


def read_until(writer: subprocess.Popen[str], lines: int) -> list[str]:
    assert writer.stdout is not None
    return [writer.stdout.readline() for _ in range(lines)]


def read_to_end(writer: subprocess.Popen[str]) -> list[str]:
    said, _nothing = writer.communicate(timeout=TIME_LIMIT)
    return said.splitlines()


def stop(writer: subprocess.Popen[str]) -> list[str]:
    """Kill, and return what was still said before."""
    writer.send_signal(signal.SIGKILL)
    return read_to_end(writer)


def judge(trial: Trial, journal: Path, seed: int, said: list[str]) -> None:
    """Open the journal again and look for every word whose write was said to be done."""
    done = [tuple(map(int, line.split())) for line in said if line[0].isdigit()]
    try:
        vault = Vault.open(journal, WORDS)
    except ChimeError as trouble:
        trial.note("does not open", f"seed {seed}: {type(trouble).__name__}")
        return
    try:
        vault.check()
        miss = missing(Diary(vault), seed, done)
        trial.note("all words there" if not miss else "words lost", miss)
    except ChimeError as trouble:
        trial.note("damaged", f"seed {seed}: {type(trouble).__name__}")
    finally:
        vault.close()


def missing(journal: Diary, seed: int, done: list[tuple[int, ...]]) -> str:
    """Return what is wrong with the words that were stored, or nothing."""
    newest = {id_: number for number, id_ in done}
    under_way = done[-1][0] + 1 if done else 0
    for id_, number in newest.items():
        allowed = [text(seed, number)]
        if edits(under_way) and number == under_way - 1:
            allowed.append(text(seed, under_way))  # stored, but killed before it could say so
        if body(journal, id_) not in allowed:
            return f"seed {seed}: the words of write {number} are not there"
    return ""


def body(journal: Diary, id_: int) -> str | None:
    try:
        return journal.reflections.read(id_).body
    except Gone:
        return None
