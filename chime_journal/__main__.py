"""Start the app: `python -m chime_journal`."""

from __future__ import annotations

import sys

from chime_journal.app import main as run


def main() -> None:
    """Run the app and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
