"""Clocks that jump and places that move: the day written stays the day shown, in one order.

The program itself runs under a wrong clock: faketime turns it, TZ moves the place.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.faults.kill import made, root
from tests.faults.trial import Trial, skipped

NAME = "clock jumps, time zone moves, hours that are missing or come twice"
TIME_LIMIT = 120  # seconds
# When and where each reflection is written, in this order: clock, place.
VISITS = (
    ("2026-11-01 18:40:00", "Europe/London"),
    ("2026-10-31 09:00:00", "Europe/London"),  # the clock went back
    ("1970-01-01 00:00:30", "UTC"),  # no battery
    ("1969-12-31 23:59:30", "America/New_York"),
    ("2038-01-19 03:14:06", "UTC"),  # the last second of 31 bits, and the next
    ("2038-01-19 03:14:08", "UTC"),
    ("2100-02-28 23:59:59", "Asia/Tokyo"),  # 2100 has no 29 February
    ("2100-03-01 00:00:01", "Asia/Tokyo"),
    ("2026-03-29 00:59:59", "Europe/London"),  # the next hour is missing
    ("2026-03-29 02:00:01", "Europe/London"),
    ("2026-10-25 01:30:00", "Europe/London"),  # this hour comes twice
    ("2026-11-20 23:50:00", "Pacific/Kiritimati"),  # 14 hours before, and 11 behind
    ("2026-11-19 23:10:00", "Pacific/Pago_Pago"),
    ("2026-11-21 12:00:00", "Asia/Kathmandu"),  # 5 hours and 45 minutes
)
LOOKS = (
    ("2026-11-22 12:00:00", "UTC"),
    ("1970-01-02 00:00:00", "Pacific/Kiritimati"),
    ("2100-12-31 23:59:59", "Pacific/Pago_Pago"),
    ("2026-03-29 02:30:00", "Europe/London"),
)


def trial(folder: Path, every: int = 1) -> Trial:
    """Write under every n-th clock, then look from as many places: days and order never change."""
    if shutil.which("faketime") is None:
        return skipped(NAME, "faketime is missing")
    done = Trial(NAME)
    journal = made(folder)
    wanted: dict[int, list[str]] = {}
    for number, (clock, place) in enumerate(VISITS[::every]):
        (told,) = visit(journal, clock, place, "write", str(number))
        day, minute = clock[:10], clock[11:16]
        shown = told["day"] == day and told["clock"] == minute
        done.note("written", "" if shown else f"{clock} in {place} became {told}")
        wanted[int(str(told["id"]))] = [day, minute]
    order = sorted(wanted, key=lambda id_: (*wanted[id_], id_), reverse=True)
    for clock, place in LOOKS[::every]:
        lines = visit(journal, clock, place, "look")
        there = {int(str(line["id"])): [line["day"], line["clock"]] for line in lines}
        miss = "" if there == wanted else f"{clock} in {place}: other days are shown"
        if not miss and list(there) != order:
            miss = f"{clock} in {place}: another order"
        done.note("looked from elsewhere", miss)
    return done


def visit(journal: Path, clock: str, place: str, *what: str) -> list[dict[str, object]]:
    """Run the program under a clock at a place; return the lines that it said."""
    command = ["faketime", "-f", clock, sys.executable, "-m", "tests.faults.visit"]
    ran = subprocess.run(
        [*command, str(journal), *what],
        capture_output=True, check=True, cwd=root(), env={**os.environ, "TZ": place},
        text=True, timeout=TIME_LIMIT,
    )  # fmt: skip
    return [json.loads(line) for line in ran.stdout.splitlines()]
