"""A process to be killed: opens a journal in the real window and types until it is stopped.

`python -m tests.flows.typist FOLDER WORDS` prints "stored" once the first sentence is kept.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from chime_journal.gui.application import application
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.tour.guide import Guide

FIRST = "Nothing is lost when the light goes out."
SECOND = "This one may still be on its way"


def main(folder: Path, words: str) -> None:
    app = application()
    front = Front(Computer(SettingsFile(folder.parent / "settings.json")))
    guide = Guide(front)
    front.start()
    guide.find(UnlockView, "unlock").choose(folder)
    guide.write("passphrase", words)
    guide.click("open")
    guide.until(lambda: front.journal is not None, "the journal opens")
    guide.go("journal")
    guide.click("new_reflection")
    guide.write("body", FIRST)
    guide.until(lambda: guide.words("saved") == "Saved", "the words are stored")
    print("stored", flush=True)
    while app is not None:
        guide.write("body", SECOND)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
