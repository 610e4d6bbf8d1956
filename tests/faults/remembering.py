"""A window that is full of planted words: python -m tests.faults.remembering JOURNAL.

It reads what to plant as one line of JSON, opens the journal with its recovery sheet, and types
every word with real keys where a person would. Then it says "written" and waits for a line to lock.
What comes after the lock is the program alone: no word of this module is in it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from chime_journal import app
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.model.chime import Domain
from chime_journal.tour.guide import Guide
from tests.faults.hands import at_start

Planted = dict[str, list[str]]


def main(journal: Path) -> int:
    planted = json.loads(sys.stdin.readline())
    # From here on it was started as usual, so that it begins anew as usual.
    sys.orig_argv, sys.argv = [sys.executable, "-m", "chime_journal"], ["chime_journal"]
    at_start("start", lambda front: write_all(Guide(front), journal, planted))
    return app.main([])


def write_all(guide: Guide, journal: Path, planted: Planted) -> None:
    recover(guide, journal, planted)
    reflections(guide, planted)
    notes(guide, planted["note"])
    goals(guide, planted["goal"])
    search(guide, planted["search"])
    copied(planted["body"][0])
    guide.rest()
    print("written", flush=True)
    wait_to_lock(guide.front)


def recover(guide: Guide, journal: Path, planted: Planted) -> None:
    guide.find(UnlockView, "unlock").choose(journal)
    guide.click("use_sheet")
    guide.write("sheet", planted["sheet"][0])
    guide.click("recover_on")
    for field in ("new_words", "new_words_again"):
        guide.write(field, " ".join(planted["passphrase"]))
    guide.click("recover_on")
    guide.until(lambda: guide.front.journal is not None, "the journal opens")
    guide.rest()


def reflections(guide: Guide, planted: Planted) -> None:
    guide.go("journal")
    for title, body in zip(planted["title"], planted["body"], strict=True):
        guide.click("new_reflection")
        guide.write("title", title)
        guide.write("body", body)
    guide.until(lambda: guide.words("saved") == "Saved", "the words are stored")


def notes(guide: Guide, words: list[str]) -> None:
    guide.go("checkin")
    *rated, hard = words
    for domain, note in zip(Domain, rated, strict=True):
        guide.click(f"rating_{domain.value}")
        guide.key(Qt.Key.Key_7)
        guide.click(f"note_{domain.value}")
        guide.type_here(note)
    guide.write("hard", hard)
    guide.click("save_checkin")


def goals(guide: Guide, words: list[str]) -> None:
    guide.go("goals")
    for goal, why in zip(words[::2], words[1::2], strict=True):
        guide.click("new_goal")
        guide.click("plain_goal")
        guide.write("goal_words", goal)
        guide.write("goal_why", why)
        guide.click("goal_done")
        guide.rest()


def search(guide: Guide, words: list[str]) -> None:
    guide.go("journal")
    for word in words:
        guide.find(QLineEdit, "search").clear()
        guide.write("search", word)
        guide.rest()


def copied(word: str) -> None:
    QGuiApplication.clipboard().setText(word)


def wait_to_lock(front: Front) -> None:
    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, front)

    def lock() -> None:
        told.setEnabled(False)
        sys.stdin.readline()
        front.lock()

    told.activated.connect(lock)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
