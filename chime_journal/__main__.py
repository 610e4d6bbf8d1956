"""Start the app: `python -m chime_journal`."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from chime_journal.app import main as run


def main() -> None:
    """Run the app and leave with its exit code."""
    freeze_support()  # in the frozen program, the child that locks a shared file begins here
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
