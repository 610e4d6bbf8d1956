"""A screen reader's ear at the built program: what is on its screen, in words.

Run by the system's own Python, since pyatspi belongs to it, inside a session bus of its own:
`dbus-run-session /usr/bin/python3 ear.py STORY PROGRAM [PICTURE...]`. Prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

LONGEST = 60
GONE = (GLib.Error, LookupError, RuntimeError)  # it went while it was looked at


def below(node: Any) -> Iterator[Any]:
    """Yield everything that is on the screen now; what is not shown shows nothing below it."""
    try:
        for place in range(node.childCount):
            child = node.getChildAtIndex(place)
            if child is not None and (shows(child) or child.getRoleName() == "application"):
                yield child
                yield from below(child)
    except GONE:
        return


def shows(node: Any) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_SHOWING))


def find(test: Callable[[Any], bool], what: str) -> Any:
    """Return the first thing that passes a test, as soon as it is shown."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        for node in below(pyatspi.Registry.getDesktop(0)):
            try:
                if test(node):
                    return node
            except GONE:
                continue
        time.sleep(0.2)
    raise SystemExit(f"there is no {what}")


def named(name: str, role: str) -> Any:
    return find(lambda node: node.name == name and node.getRoleName() == role, f"{role} {name!r}")


def press(node: Any) -> None:
    actions = node.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    actions.doAction(next(names.index(name) for name in ("Press", "Toggle") if name in names))


def words() -> list[str]:
    return [node.name for node in below(pyatspi.Registry.getDesktop(0)) if node.name]


def support() -> list[str]:
    """Go to the page with lines that help, from the first window, on a computer set to German."""
    press(named("Hilfe jetzt", "push button"))
    find(lambda node: "112" in node.name.split(), "emergency number")
    return words()


def pictures(files: list[str]) -> list[str]:
    """Bring pictures into the sample journal, by the program's own dialog for files."""
    press(named("Journal", "check box"))
    press(named("New reflection", "push button"))
    before = words().count("Photo")
    for number, file in enumerate(files, start=1):
        press(named("Add a picture", "push button"))
        named("File name:", "text").queryEditableText().setTextContents(file)
        press(named("Open", "push button"))
        find(lambda _, n=number: words().count("Photo") == before + n, f"picture of {file}")
    return words()


def main(story: str, program: str, *files: str) -> None:
    """Start the program, follow a story, and tell what is on the screen at its end."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [program] if story == "support" else [program, "--demo"]
    app = subprocess.Popen(command, env=environment)
    try:
        print(json.dumps(support() if story == "support" else pictures(list(files))))
    finally:
        app.terminate()
        app.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
