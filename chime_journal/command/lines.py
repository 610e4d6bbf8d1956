"""What a job prints: results on standard output, all else on standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper

PROGRAM = "chime-journal"


def get_ready() -> None:
    """Let no letter of a name end a job: a console may not know all of them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(said: str) -> None:
    """Print a result; whoever reads them may have had enough of them."""
    try:
        print(said, flush=True)
    except BrokenPipeError:
        with suppress(OSError):  # else Python complains at the end that it could not be printed
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def remark(said: str) -> None:
    """Print a line for a person, beside the results."""
    print(f"{PROGRAM}: {said}", file=sys.stderr)
