"""A whole visit on a computer: python -m tests.faults.visiting JOURNAL close|stay.

It chooses the journal in a file dialog, writes, draws charts, shows every page and locks. In the
new process it opens the journal again, writes on and says "there". Then it closes the window, or
stays until it is killed. A plain start that ends at once: python -m tests.faults.visiting - close.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from chime_journal import app
from chime_journal.gui.pages import PAGES
from chime_journal.tour import files
from chime_journal.tour.guide import Guide
from tests.factory import WORDS
from tests.faults.hands import at_start


def main(journal: str, end: str, told: list[str]) -> int:
    sys.argv = ["visiting", *told]  # the rest is how it was started, and how it begins anew
    if journal == "-":
        at_start_of("start", lambda guide: guide.front.close())
    else:
        at_start_of("start", lambda guide: first(guide, Path(journal)))
        at_start_of("start_again", lambda guide: second(guide, end))
    return app.main(told)


def at_start_of(how: str, then: Callable[[Guide], None]) -> None:
    at_start(how, lambda front: then(Guide(front)))


def first(guide: Guide, journal: Path) -> None:
    files.answer(guide, journal, lambda: guide.click("journal_choose"))
    unlock(guide)
    write(guide, "A line before the lock.")
    for page in PAGES:
        if page.within:  # it is not in the sidebar
            guide.workspace.go(page.name)
            guide.rest()
        else:
            guide.go(page.name)
    guide.go("trends")
    guide.find(QWidget, "board")
    guide.rest()
    guide.front.lock()


def second(guide: Guide, end: str) -> None:
    unlock(guide)
    write(guide, "A line after it.")
    print("there", flush=True)
    if end == "close":
        guide.front.close()


def unlock(guide: Guide) -> None:
    guide.write("passphrase", WORDS)
    guide.click("open")
    guide.until(lambda: guide.front.journal is not None, "the journal opens")
    guide.rest()


def write(guide: Guide, words: str) -> None:
    guide.go("journal")
    guide.click("new_reflection")
    guide.write("body", words)
    guide.rest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
