"""Renew the table of packages in THIRD-PARTY.md from the lock and the installed packages.

Run it after packaging/lock: .venv/bin/python packaging/notices.py
"""

from __future__ import annotations

import re
from importlib.metadata import PackageMetadata, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICES = ROOT / "THIRD-PARTY.md"
LOCK = ROOT / "packaging" / "requirements.lock"
BEFORE, AFTER = "<!-- packages -->\n", "<!-- end of packages -->"

# Their metadata names no licence; the text that comes with them does.
FROM_TEXT = {"pyrage": "MIT", "sqlcipher3": "Zlib"}
SHORT = 60  # characters; a longer field holds the whole text of a licence


def packages() -> list[str]:
    """Return the name of every package in the lock, once."""
    return sorted(set(re.findall(r"^([a-z0-9_.-]+)==", LOCK.read_text(), re.MULTILINE)))


def licence(about: PackageMetadata) -> str:
    """Return the licence a package states, as its identifier where it gives one."""
    stated = about.get("License-Expression") or about.get("License") or ""
    if stated and len(stated) <= SHORT:
        return stated
    for classifier in about.get_all("Classifier") or []:
        if classifier.startswith("License :: OSI Approved :: "):
            return classifier.rsplit(" :: ", 1)[-1]
    return FROM_TEXT[about["Name"]]


def home(about: PackageMetadata) -> str:
    """Return the address of the project's source or home page."""
    stated = [line.partition(", ") for line in about.get_all("Project-URL") or []]
    links = {label.lower(): address for label, _comma, address in stated}
    for label in ("source", "source code", "repository", "homepage", "home"):
        if label in links:
            return links[label]
    return about.get("Home-page") or next(iter(links.values()))


def table() -> str:
    """Return the table, one package a line."""
    lines = ["| package | licence | source |", "|---|---|---|"]
    for name in packages():
        about = metadata(name)
        lines.append(f"| {about['Name']} | {licence(about)} | <{home(about)}> |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Put the table into its place."""
    before, _old, rest = NOTICES.read_text().partition(BEFORE)
    after = rest[rest.index(AFTER) :]
    NOTICES.write_text(f"{before}{BEFORE}{table()}{after}")


if __name__ == "__main__":
    main()
