"""The composition root: it reads the command line, closes the doors, and builds the window."""

from __future__ import annotations

import atexit
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal import __version__, command
from chime_journal.gui.computer.private import PrivateFolder, close_doors

if TYPE_CHECKING:
    from chime_journal.gui.computer.left import Left
    from chime_journal.gui.front.front import Front

SAMPLE_WORDS = "just a sample"


def main(argv: Sequence[str]) -> int:
    """Run the app; return the exit code of the process."""
    if command.is_meant(argv):
        close_doors()
        _keep_to(PrivateFolder.made())
        return command.run(argv)
    left = _left(argv)
    tour_folder, sample = None, left is not None and left.sample is not None
    if left is None:
        tour_folder, sample, shared = _read(argv)
        if shared is not None and (left := _out_of_sight(shared)) is None:
            return 0
    close_doors()
    if left is not None and left.sample is not None:
        private = PrivateFolder.inherited(left.sample.parent, left.held)
    else:
        private = PrivateFolder.made()
    _keep_to(private)
    if tour_folder is not None:
        from chime_journal.tour import run

        return run(tour_folder)
    farewell = window(private.path / "sample" if sample else None, left)
    if farewell is not None:
        _begin_anew(farewell, private)
    return 0


def _keep_to(private: PrivateFolder) -> None:
    """Let all that libraries write go into this folder, and let that go with the process."""
    # At the very end: threads that still load a library may write there after this returns.
    atexit.register(private.remove)
    private.use()


def window(sample: Path | None = None, left: Left | None = None) -> Left | None:
    """Show the window until the person closes it, or it is to be forgotten: then how it was left.

    `sample` is where a sample journal may live; `left` tells of the process before this one.
    """
    from chime_journal.gui.application import application
    from chime_journal.gui.computer.computer import Computer
    from chime_journal.gui.computer.ending import Ending
    from chime_journal.gui.computer.portable import is_portable
    from chime_journal.gui.computer.settings_file import SettingsFile
    from chime_journal.gui.front.front import Front
    from chime_journal.gui.unexpected import Unexpected

    app = application()
    # A sample is nobody's journal, so this computer remembers nothing of it.
    file = SettingsFile(sample.with_name("settings.json")) if sample else SettingsFile.usual()
    farewell: list[Left] = []

    def forget(now: Left) -> None:
        farewell.append(replace(now, sample=sample))
        app.exit()

    computer = Computer(file, portable=is_portable())
    front = Front(computer, forget=forget)
    sys.excepthook = Unexpected(front.window).hook
    front.finished.connect(app.quit)
    ending = Ending(front)
    ending.asked.connect(front.close)
    if left is not None:
        if left.shared is None:
            computer.wear_again(left.looks)
        if sample is not None:
            say_sample(front)
        front.start_again(left)
    elif sample is not None:
        show_sample(front, sample)
    else:
        front.start()
    app.exec()
    return farewell[0] if farewell else None


def show_sample(front: Front, folder: Path) -> None:
    """Make the sample journal and show it, clearly marked."""
    from chime_journal.demo import fill
    from chime_journal.gui.front import doors

    say_sample(front)
    front.start_with(lambda: doors.filled(folder, SAMPLE_WORDS, fill))


def say_sample(front: Front) -> None:
    """Say above every view that this is a sample, and what opens it, in whatever language."""
    front.computer.language_changed.connect(partial(_say_sample, front))
    _say_sample(front)


def _say_sample(front: Front) -> None:
    from PySide6.QtCore import QCoreApplication

    said = QCoreApplication.translate(
        "front",
        "A sample. This person is made up. It is gone when you close. Its words: {words}",
    )
    front.window.say_above(said.format(words=SAMPLE_WORDS))


def _begin_anew(left: Left, private: PrivateFolder) -> None:
    """Replace this process by a new one; a sample goes on in the same private folder."""
    from chime_journal.gui.computer import again

    if left.sample is not None:
        left = replace(left, held=private.held)
    else:
        private.remove()
    again.start(left, private.environment)  # if it cannot, ending forgets as well


def _out_of_sight(shared: Path) -> Left | None:
    """Begin anew without a file's name on the command line, where others can read it.

    Returns None where a new process has it, or, if none can be made, what this one begins with.
    """
    import os

    from chime_journal.gui.computer import again
    from chime_journal.gui.computer.left import Left

    left = Left(shared=Path(os.path.abspath(shared)))
    return None if again.start(left, os.environ) else left


def _left(argv: Sequence[str]) -> Left | None:
    """Return how a process before this one left the window, if there was one."""
    if not argv:  # the usual start goes straight to the window
        return None
    from chime_journal.gui.computer import again

    return again.received(argv)


def _read(argv: Sequence[str]) -> tuple[Path | None, bool, Path | None]:
    """Return the folder for the tour, whether the sample is wanted, and a shared file to open."""
    if not argv:  # the usual start goes straight to the window
        return None, False, None
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog="chime-journal",
        description="A private journal.",
        epilog=f"Without a window: {', '.join(command.NAMES)}. Each has a --help of its own.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--demo", action="store_true", help="open a sample journal")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="walk through and save pictures")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="open a file someone shared with you"
    )
    wanted = parser.parse_args(argv)
    return wanted.tour, wanted.demo, wanted.file
