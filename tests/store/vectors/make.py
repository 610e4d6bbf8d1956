"""Write the vectors and their manifest again: python -m tests.store.vectors.make.

Everything is fixed, so the same bytes come out each time. Vectors are added, never changed: a
later program must refuse, or read, what this one did.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from tests.store.vectors import backups, key_files

HERE = Path(__file__).parent
MANIFEST = HERE / "manifest.json"


def vectors() -> Iterator[tuple[str, str, str, bytes]]:
    """Yield file name, defect in words, the error's name, and the bytes."""
    for kind, ending, made in (
        ("key", "json", key_files.made()),
        ("backup", "chimebackup", backups.made()),
    ):
        for number, (defect, expected, data) in enumerate(made):
            yield f"{kind}-{number:03}.{ending}", defect, expected, data


def main() -> None:
    lines = []
    for name, defect, expected, data in vectors():
        (HERE / name).write_bytes(data)
        digest = hashlib.sha256(data).hexdigest()
        lines.append({"file": name, "defect": defect, "expected": expected, "sha256": digest})
    MANIFEST.write_text(json.dumps(lines, indent=1) + "\n")


if __name__ == "__main__":
    main()
