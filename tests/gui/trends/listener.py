"""A screen reader's ear: starts the app with its sample and tells what AT-SPI says of Trends.

Run by the system's own Python, since pyatspi belongs to it, inside a session bus of its own:
`dbus-run-session /usr/bin/python3 listener.py PYTHON`. Prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

LONGEST = 40  # seconds
HOME, RIGHT = 0xFF50, 0xFF53  # keys, as X names them
HOPE = "Hope, chart"


def find(node: Any, test: Callable[[Any], bool]) -> Any:
    """Return the first thing below a node that passes the test, or None."""
    try:
        if test(node):
            return node
        below = (node.getChildAtIndex(place) for place in range(node.childCount))
        return next((found for one in below if one and (found := find(one, test))), None)
    except (GLib.Error, LookupError, RuntimeError):  # it went while it was looked at
        return None


def wait(name: str, role: str) -> Any:
    """Return the thing of this name and role as soon as it is shown."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        desktop = pyatspi.Registry.getDesktop(0)
        found = find(desktop, lambda node: node.name == name and node.getRoleName() == role)
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"there is no {role} {name!r}")


def act(node: Any, name: str) -> None:
    actions = node.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    actions.doAction(names.index(name))


def seen(node: Any) -> list[str]:
    return [node.getRoleName(), node.name, node.description]


def heard() -> list[str]:
    """Go to the chart and press two keys on it; return what is said then."""
    said: list[str] = []
    chart = wait(HOPE, "chart")
    act(chart, "SetFocus")

    def note(event: Any) -> None:
        said.append(str(event.any_data))
        if len(said) == 2:
            pyatspi.Registry.stop()

    def press() -> bool:
        for key in (HOME, RIGHT):
            pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
        return False

    pyatspi.Registry.registerEventListener(note, "object:announcement")
    GLib.timeout_add(500, press)
    GLib.timeout_add_seconds(5, pyatspi.Registry.stop)
    pyatspi.Registry.start()
    return said


def table(name: str) -> dict[str, Any]:
    found = wait(name, "table")
    rows = found.queryTable()
    heads = (found.getChildAtIndex(1 + place) for place in range(rows.nColumns))
    cells = [rows.getAccessibleAt(0, column) for column in range(rows.nColumns)]
    return {
        "table": seen(found),
        "rows": rows.nRows,
        "heads": [[head.getRoleName(), head.name] for head in heads],
        "first_row": [cell.name for cell in cells],
    }


def main(python: str) -> None:
    """Start the app, look at one chart, listen to two dots, and turn to the tables."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [python, "-m", "chime_journal", "--demo"]
    app = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        act(wait("Trends", "check box"), "Press")
        card = wait(HOPE, "chart").parent
        told: dict[str, Any] = {
            "card": [seen(card.getChildAtIndex(place)) for place in range(card.childCount)],
            "heard": heard(),
        }
        act(wait("Show as a table", "push button"), "Press")
        told["tables"] = [table("What the charts say"), table("Your ratings")]
        print(json.dumps(told))
    finally:
        app.terminate()
        app.wait()


if __name__ == "__main__":
    main(sys.argv[1])
