"""A diary of {date, time, title, body} written down in each format, as its own program would."""

from __future__ import annotations

import csv
import html
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

Entries = list[dict[str, str]]


def day_one_json(entries: Entries, path: Path) -> None:
    made = [
        {
            "uuid": f"{number:032X}",
            "creationDate": f"{each['date']}T{each['time']}:00Z",
            "timeZone": "Etc/UTC",
            "text": "".join(f"\\{c}" if c in ".()-*_#!" else c for c in each["body"]),
        }
        for number, each in enumerate(entries)
    ]
    whole = {"metadata": {"version": "1.0"}, "entries": made}
    _zipped(path, {"Journal.json": json.dumps(whole, ensure_ascii=False)})


def day_one_classic(entries: Entries, path: Path) -> None:
    _zipped(
        path,
        {
            f"J.dayone/entries/{number:032X}.doentry": '<?xml version="1.0" encoding="UTF-8"?>'
            f'<plist version="1.0"><dict><key>Creation Date</key><date>{each["date"]}T'
            f"{each['time']}:00Z</date><key>Time Zone</key><string>Etc/UTC</string>"
            f"<key>Entry Text</key><string>{escape(each['body'])}</string></dict></plist>"
            for number, each in enumerate(entries)
        },
    )


def journey(entries: Entries, path: Path) -> None:
    zero = datetime(1970, 1, 1)
    _zipped(
        path,
        {
            f"{number}.json": json.dumps(
                {
                    "date_journal": int((_when(each) - zero).total_seconds() * 1000),
                    "timezone": "Etc/UTC",
                    "type": "html",
                    "text": "<p>" + html.escape(each["body"]).replace("\n", "<br>") + "</p>",
                }
            )
            for number, each in enumerate(entries)
        },
    )


def joplin(entries: Entries, path: Path) -> None:
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
        for number, each in enumerate(entries):
            id_ = f"{number:032x}"
            words = f"{each['title']}\n\n{each['body']}\n\nid: {id_}\ntype_: 1"
            words += f"\nuser_created_time: {each['date']}T{each['time']}:00.000Z"
            data = words.encode()
            info = tarfile.TarInfo(f"{id_}.md")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


def standard_notes(entries: Entries, path: Path) -> None:
    items = [
        {
            "uuid": f"{number:032x}",
            "content_type": "Note",
            "created_at": f"{each['date']}T{each['time']}:00.000Z",
            "content": {"title": each["title"], "text": each["body"]},
        }
        for number, each in enumerate(entries)
    ]
    name = "Standard Notes Backup and Import File.txt"
    _zipped(path, {name: json.dumps({"version": "004", "items": items}, indent=2)})


def mini_diary(entries: Entries, path: Path) -> None:
    made = [{"id": n, "date": each["date"], "text": each["body"]} for n, each in enumerate(entries)]
    whole = {"metadata": {"application": "Mini Diarium"}, "entries": made}
    path.write_text(json.dumps(whole), "utf-8")


def daylio(entries: Entries, path: Path) -> None:
    notes = [html.escape(each["body"], quote=False).replace("\n", "<br>") for each in entries]
    head = ["full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note"]
    rows = [
        [each["date"], "", "", each["time"], "", "", "", note]
        for each, note in zip(entries, notes, strict=True)
    ]
    _table(path, [head, *rows[::-1]])


def jrnl_text(entries: Entries, path: Path) -> None:
    lines = [f"[{each['date']} {each['time']}] {each['body']}\n" for each in entries]
    path.write_text("\n".join(lines), "utf-8")


def jrnl_json(entries: Entries, path: Path) -> None:
    made = [{**each, "tags": [], "starred": False} for each in entries]
    path.write_text(json.dumps({"tags": {}, "entries": made}, indent=2), "utf-8")


def json_list(entries: Entries, path: Path) -> None:
    path.write_text(json.dumps(entries), "utf-8")


def rednotebook(entries: Entries, path: Path) -> None:
    months: dict[str, list[str]] = {}
    for each in entries:
        words = json.dumps(each["body"], ensure_ascii=False)
        month, day = each["date"][:7], int(each["date"][8:])
        months.setdefault(month, []).append(f"{day}:\n  text: {words}\n")
    _zipped(path, {f"{month}.txt": "".join(days) for month, days in months.items()})


def markdown(entries: Entries, path: Path) -> None:
    path.mkdir()
    for number, each in enumerate(entries):
        top = f"---\ndate: {each['date']} {each['time']}\n---\n"
        name = f"{each['date']}-{number}.md"
        (path / name).write_text(top + each["body"], "utf-8")


def table(entries: Entries, path: Path) -> None:
    head = ["Date", "Time", "Title", "Text"]
    _table(path, [head, *([e["date"], e["time"], e["title"], e["body"]] for e in entries)])


WAYS: dict[str, tuple[str, Callable[[Entries, Path], None]]] = {
    "day_one_json": (".zip", day_one_json),
    "day_one_classic": (".zip", day_one_classic),
    "journey": (".zip", journey),
    "joplin": (".jex", joplin),
    "standard_notes": (".zip", standard_notes),
    "mini_diary": (".json", mini_diary),
    "daylio": (".csv", daylio),
    "jrnl_text": (".txt", jrnl_text),
    "jrnl_json": (".json", jrnl_json),
    "json_list": (".json", json_list),
    "rednotebook": (".zip", rednotebook),
    "markdown": ("", markdown),
    "table": (".csv", table),
}


def _when(entry: dict[str, str]) -> datetime:
    return datetime.fromisoformat(f"{entry['date']}T{entry['time']}")


def _zipped(path: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, words in files.items():
            file.writestr(name, words)


def _table(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
