"""A window that looks at something together: python -m tests.gui.review.looking JOURNAL.

It hears the words of the journal as one line, opens it, and reads a share of its first reflection
through. Then it says "read" and waits for a line. What comes after that is the program alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from chime_journal import app
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.tour.guide import Guide
from tests.faults.hands import at_start


def main(journal: Path) -> int:
    words = sys.stdin.readline().strip()
    # From here on it was started as usual, so that it begins anew as usual.
    sys.orig_argv, sys.argv = [sys.executable, "-m", "chime_journal"], ["chime_journal"]
    at_start("start", lambda front: read_through(Guide(front), journal, words))
    return app.main([])


def read_through(guide: Guide, journal: Path, words: str) -> None:
    guide.find(UnlockView, "unlock").choose(journal)
    guide.write("passphrase", words)
    guide.click("open")
    guide.until(lambda: guide.front.journal is not None, "the journal opens")
    guide.rest()
    guide.go("share")
    guide.rest()
    for name in ("open_reflections", "reflections_0", "share_on"):
        guide.click(name)
        guide.rest()
    print("read", flush=True)
    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, guide.front)

    def look() -> None:
        told.setEnabled(False)
        sys.stdin.readline()
        guide.click("look_here")

    told.activated.connect(look)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
