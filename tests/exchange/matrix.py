"""What becomes of each kind of file in each format: the table of docs/bringing-in.md."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from chime_journal.errors import ImportRefused
from chime_journal.exchange.dry_run import Reading
from chime_journal.exchange.formats import FORMATS
from tests.exchange import trouble
from tests.exchange.golden_files import kinds, packed, read, terms

DOC = Path(__file__).parents[2] / "docs" / "bringing-in.md"
BEGIN, END = "<!-- matrix -->", "<!-- end of matrix -->"
COLUMNS = ("good", "several", "no_time", "zones", "missing")


def table() -> str:
    """Return the table in Markdown."""
    heads = ("format", "good", "several a day", "no time", "time zones", "something missing")
    rows = [(*heads, "damaged", "hostile"), ("---",) * 8, *map(tuple, map(_row, FORMAT_NAMES))]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


FORMAT_NAMES = tuple(format.name for format in FORMATS)


def _row(format: str) -> Iterator[str]:
    yield f"`{format}`"
    there = kinds(format)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for kind in COLUMNS:
            yield _outcome(packed(there[kind], place), format) if kind in there else "-"
        yield _outcome(trouble.damaged(format, place), format)
        tried = [_outcome(path, format) for _, path in trouble.hostile(format, place)]
        refused = sum(each.startswith("refused") for each in tried)
        yield f"{refused} refused, {len(tried) - refused} harmless"


def _outcome(path: Path, format: str) -> str:
    try:
        reading = read(path, terms(format))
    except ImportRefused as problem:
        return f"refused: {problem.reason}"
    return _counted(reading)


def _counted(reading: Reading) -> str:
    left = sum(len(found.left) for found in reading.found)
    said = [f"{len(reading.found)} in"]
    said += [f"{len(reading.skipped)} skipped"] if reading.skipped else []
    said += [f"{left} left out"] if left else []
    return ", ".join(said)


def write() -> None:
    """Put the table into the document."""
    before, _, rest = DOC.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    DOC.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", "utf-8")
