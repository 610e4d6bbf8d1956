"""The same entries as other programs keep them, one parcel for each kind that can come in."""

from __future__ import annotations

import csv
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from chime_journal.model.reflection import Entry

Files = Iterator[tuple[str, str]]


def write(format: str, entries: list[Entry], folder: Path) -> Path:
    """Write a parcel of a format into a folder, packed as people get it; return its path."""
    ending, files = WAYS[format]
    path = folder / f"diary{ending}"
    if ending == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, words in files(entries):
                packed.writestr(name, words)
    elif ending == ".jex":
        with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
            for name, words in files(entries):
                info, data = tarfile.TarInfo(name), words.encode()
                info.size = len(data)
                tar.addfile(info, BytesIO(data))
    elif ending == "":
        path.mkdir()
        for name, words in files(entries):
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            (path / name).write_text(words, encoding="utf-8")
    else:
        ((_, words),) = files(entries)
        path.write_text(words, encoding="utf-8")
    return path


def _iso(entry: Entry) -> str:
    return f"{entry.moment.day}T{entry.moment.clock:%H:%M}:00"


def _one_a_day(entries: list[Entry]) -> Iterator[Entry]:
    """Give the first entry of each day; some diaries keep no more."""
    by_day = sorted(entries, key=lambda entry: entry.moment.day)
    for _, same in groupby(by_day, key=lambda entry: entry.moment.day):
        yield next(same)


def _day_one(entries: list[Entry]) -> Files:
    made = [
        {
            "uuid": f"{number:032X}",
            "creationDate": f"{_iso(entry)}Z",
            "timeZone": "Europe/London",
            "text": f"# {entry.title}\n\n{entry.body}",
            "tags": ["walks"],
        }
        for number, entry in enumerate(entries)
    ]
    yield "Journal.json", json.dumps({"metadata": {"version": "1.0"}, "entries": made})


def _day_one_classic(entries: list[Entry]) -> Files:
    for number, entry in enumerate(entries):
        words = escape(f"{entry.title}\n{entry.body}")
        yield (
            f"Journal.dayone/entries/{number:016X}.doentry",
            '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>'
            f"<key>Creation Date</key><date>{_iso(entry)}Z</date>"
            f"<key>Entry Text</key><string>{words}</string>"
            f"<key>UUID</key><string>{number:016X}</string></dict></plist>",
        )


def _journey(entries: list[Entry]) -> Files:
    for number, entry in enumerate(entries):
        instant = int(entry.moment.instant().timestamp() * 1000)
        name = f"{instant}-{number:06x}"
        made = {"text": entry.body, "date_journal": instant, "id": name, "timezone": "UTC"}
        yield f"{name}.json", json.dumps(made | {"type": "", "mood": 0, "photos": []})


def _joplin(entries: list[Entry]) -> Files:
    for number, entry in enumerate(entries, 1):
        when = f"{_iso(entry)}.000Z"
        yield (
            f"{number:032x}.md",
            f"{entry.title or 'A day'}\n\n{entry.body}\n\nid: {number:032x}\nparent_id: \n"
            f"created_time: {when}\nupdated_time: {when}\nuser_created_time: {when}\n"
            "markup_language: 1\nencryption_applied: 0\ntype_: 1",
        )


def _standard_notes(entries: list[Entry]) -> Files:
    items = [
        {
            "uuid": f"n{number}",
            "content_type": "Note",
            "created_at": f"{_iso(entry)}.000Z",
            "updated_at": f"{_iso(entry)}.000Z",
            "content": {"title": entry.title, "text": entry.body, "references": []},
        }
        for number, entry in enumerate(entries)
    ]
    name = "Standard Notes Backup and Import File.txt"
    yield name, json.dumps({"version": "004", "items": items})


def _mini_diary(entries: list[Entry]) -> Files:
    made = {
        str(entry.moment.day): {"title": entry.title, "text": entry.body}
        for entry in _one_a_day(entries)
    }
    about = {"application": "Mini Diary", "version": "3.3.0"}
    yield "diary.json", json.dumps({"metadata": about, "entries": made})


def _rednotebook(entries: list[Entry]) -> Files:
    days = _one_a_day(entries)
    for month, same in groupby(days, key=lambda entry: f"{entry.moment.day:%Y-%m}"):
        lines = (f"{entry.moment.day.day}: {{text: '{entry.body}'}}" for entry in same)
        yield f"{month}.txt", "\n".join(lines)


def _daylio(entries: list[Entry]) -> Files:
    heads = "full_date,date,weekday,time,mood,activities,scales,note_title,note"
    file = StringIO()
    table = csv.writer(file)
    table.writerow(heads.split(","))
    for entry in entries:
        day, clock = entry.moment.day, f"{entry.moment.clock:%H:%M}"
        table.writerow([day, f"{day:%B %d}", f"{day:%A}", clock, "good", "", "", "", entry.body])
    yield "daylio.csv", file.getvalue()


def _jrnl_text(entries: list[Entry]) -> Files:
    made = (
        f"[{entry.moment.day} {entry.moment.clock:%H:%M}] {entry.title or 'A day'}.\n{entry.body}\n"
        for entry in entries
    )
    yield "jrnl.txt", "\n".join(made)


def _as_json(entries: list[Entry]) -> list[dict[str, object]]:
    return [
        {
            "date": str(entry.moment.day),
            "time": f"{entry.moment.clock:%H:%M}",
            "title": entry.title,
            "body": entry.body,
        }
        for entry in entries
    ]


def _jrnl_json(entries: list[Entry]) -> Files:
    yield "jrnl.json", json.dumps({"tags": {}, "entries": _as_json(entries)})


def _json_list(entries: list[Entry]) -> Files:
    yield "list.json", json.dumps(_as_json(entries))


def _markdown(entries: list[Entry]) -> Files:
    for number, entry in enumerate(entries):
        head = f"---\ndate: {_iso(entry)}\n---\n"
        yield f"{entry.moment.day} {number}.md", f"{head}# {entry.title or 'A day'}\n\n{entry.body}"


def _table(entries: list[Entry]) -> Files:
    file = StringIO()
    table = csv.writer(file)
    table.writerow(["Date", "Time", "Title", "Text"])
    table.writerows(list(line.values()) for line in _as_json(entries))
    yield "table.csv", file.getvalue()


WAYS: dict[str, tuple[str, Callable[[list[Entry]], Files]]] = {
    "day_one_json": (".zip", _day_one),
    "day_one_classic": (".zip", _day_one_classic),
    "journey": (".zip", _journey),
    "joplin": (".jex", _joplin),
    "standard_notes": (".zip", _standard_notes),
    "mini_diary": (".json", _mini_diary),
    "rednotebook": ("", _rednotebook),
    "daylio": (".csv", _daylio),
    "jrnl_text": (".txt", _jrnl_text),
    "jrnl_json": (".json", _jrnl_json),
    "json_list": (".json", _json_list),
    "markdown": (".zip", _markdown),
    "table": (".csv", _table),
}
