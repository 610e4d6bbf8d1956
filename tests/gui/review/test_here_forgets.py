"""While something is looked at, nothing else of the journal is in the memory of the program."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from chime_journal import diary
from tests.factory import CHEAP, draft, moment
from tests.faults.memory import cmdline, found, wait_for_new_window, words
from tests.gui.program import Place


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")
def test_only_what_is_shown_is_in_memory(tmp_path: Path) -> None:
    passphrase, shared, *others = words(8)
    journal = tmp_path / "journal"
    opened, _ = diary.create(journal, passphrase, cost=CHEAP)
    today = date.today()
    opened.reflections.write(draft(shared, moment=moment(today - timedelta(10))))  # the first
    for days, other in enumerate(others):
        opened.reflections.write(draft(other, moment=moment(today - timedelta(days))))
    opened.close()
    place = Place(tmp_path)
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.review.looking", str(journal)],
        env=place.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        complained = ""
        window.stdin.write(passphrase + "\n")
        window.stdin.flush()
        said = window.stdout.readline()
        if said != "read\n":
            window.kill()
            _, complained = window.communicate()
        assert said == "read\n", complained
        try:
            before = found(window.pid, [passphrase, shared, *others])
        except PermissionError:
            pytest.skip("reading another program's memory needs root or CAP_SYS_PTRACE")
        assert before == {passphrase, shared, *others}, "else what follows proves nothing"
        window.stdin.write("look\n")
        window.stdin.flush()
        wait_for_new_window(window.pid)
        assert found(window.pid, [passphrase, shared, *others]) == {shared}
        assert shared not in cmdline(window.pid)
    finally:
        window.kill()
        window.communicate()
