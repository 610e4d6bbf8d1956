"""The composition root: it reads the command line, closes the doors, and builds the window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from chime_journal import __version__
from chime_journal.gui.private import PrivateFolder, close_doors


def main(argv: Sequence[str]) -> int:
    """Run the app; return the exit code of the process."""
    wanted = _parser().parse_args(argv)
    close_doors()
    private = PrivateFolder()
    try:
        private.use()
        if wanted.tour is not None:
            from chime_journal.tour import tour

            return tour(wanted.tour)
        if wanted.demo:
            from chime_journal.demo import demo

            return demo()
        return window()
    finally:
        private.remove()


def window() -> int:
    """Show the window until the person closes it."""
    from chime_journal.gui.application import application
    from chime_journal.gui.computer import Computer
    from chime_journal.gui.front import Front
    from chime_journal.gui.portable import is_portable
    from chime_journal.gui.settings_file import SettingsFile
    from chime_journal.gui.unexpected import Unexpected

    app = application()
    front = Front(Computer(SettingsFile.usual(), portable=is_portable()))
    sys.excepthook = Unexpected(front.window).hook
    front.finished.connect(app.quit)
    front.start()
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="chime-journal", description="A private journal.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--demo", action="store_true", help="open a sample journal")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="walk through and save pictures")
    return parser
