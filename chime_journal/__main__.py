"""Start the app: `python -m chime_journal`."""

from __future__ import annotations

import sys

from chime_journal.app import main as run


def main() -> None:
    """Run the app and leave with its exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # the child that locks a shared file begins here, and ends here
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
