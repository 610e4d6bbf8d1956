"""What the portable program begins with; PyInstaller makes it the main script.

The program on a stick has no Python to start its child processes with, so it starts itself again.
Two kinds of child come in here: the one that locks or opens a shared file, and the one that
multiprocessing adds to tidy up after it. Everything else is a person's start.
"""

from __future__ import annotations

import sys

WORKER = "--multiprocessing-fork"
TIDIER = "from multiprocessing.resource_tracker import main;main("


def help_parent(argv: list[str]) -> None:
    """Do a child's work and end, if this is a child; else come back at once."""
    if argv[1:2] == [WORKER]:
        from multiprocessing.spawn import freeze_support

        freeze_support()
    if argv[-2:-1] == ["-c"] and argv[-1].startswith(TIDIER):
        from multiprocessing.resource_tracker import main as tidy

        tidy(int(argv[-1].removeprefix(TIDIER).rstrip(")")))
        sys.exit()


if __name__ == "__main__":
    help_parent(sys.argv)
    from chime_journal.app import main

    sys.exit(main(sys.argv[1:]))
