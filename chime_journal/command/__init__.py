"""The journal without a window: single jobs for helpers and scripts. docs/command-line.md."""

from __future__ import annotations

from collections.abc import Sequence

NAMES = ("import", "export", "backup", "verify")


def is_meant(argv: Sequence[str]) -> bool:
    """Tell whether a command line asks for a job, and not for the window."""
    return len(argv) > 0 and argv[0] in NAMES


def run(argv: Sequence[str]) -> int:
    """Do a job; return the exit code of the process."""
    from chime_journal.command.running import run

    return run(argv)
