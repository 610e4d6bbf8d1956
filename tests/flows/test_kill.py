"""The power goes while somebody writes: what was stored at the last pause is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from chime_journal import diary
from tests.factory import WORDS, new_diary
from tests.flows.typist import FIRST


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_words_stored_at_a_pause_survive_kill_9(tmp_path: Path) -> None:
    new_diary(tmp_path).close()
    folder = tmp_path / "journal"
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.flows.typist", str(folder), WORDS],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_LOGGING_RULES": "default.warning=false"},
    )
    assert writer.stdout is not None
    with writer:
        assert writer.stdout.readline() == "stored\n"
        writer.send_signal(signal.SIGKILL)
    assert writer.returncode == -signal.SIGKILL
    opened = diary.open(folder, WORDS)
    (kept,) = opened.reflections.list().previews
    opened.close()
    assert kept.excerpt.startswith(FIRST)
