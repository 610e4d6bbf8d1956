"""Journals made up at random, in which every column of every table is used."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, DateTime, Integer, Time, insert
from sqlalchemy.types import TypeDecorator

from chime_journal.diary.journal import Diary
from chime_journal.diary.records.kinds import BY_TABLE, KINDS, PICTURES
from chime_journal.diary.records.shapes import Fields, Hanging, Kind
from chime_journal.gui.pictures.taking_in import from_image
from chime_journal.model.picture import PictureContent
from tests.pictures import encoded, scene

MOST = 4  # rows of a kind
WORDS = (
    *("Soup & bread <b>night</b>", "=1+2", "-- [x](y) ![z](http://example.org)", "a\nb\r\nc\td"),
    *("Käthe", "يوم هادئ", "🌱", "\u2028\ufeff\x85", "'quoted' \"twice\"", "\\ back", "---\n# no"),
    *("</script><script>alert(1)</script>", '" onerror="alert(1)', "{{ 7*7 }}", "%d %s", "x" * 60),
)
OF_SETTINGS = {
    "name": "Alex", "text_size": 120, "trends_on": False, "recovery_means": "A <door>.",
}  # fmt: skip


def fill(diary: Diary, seed: int) -> None:
    """Write rows of every kind straight into the tables of an empty journal."""
    with diary._vault.writing() as session:
        _Made(session.connection(), random.Random(seed)).fill()


class _Made:
    def __init__(self, db: Connection, dice: random.Random) -> None:
        self._db = db
        self._dice = dice
        self._numbers: dict[str, list[int]] = {}

    def fill(self) -> None:
        for kind in KINDS:
            if kind.section == "settings":
                for name, value in OF_SETTINGS.items():
                    row = {"name": name, "value": json.dumps(value)}
                    self._db.execute(insert(kind.table).values(row))
            elif kind.section == "exercises":
                for number in self._numbers["reflection"][:2]:
                    self._write(kind, {"reflection_id": number})
            elif kind.section == "plan":
                for heading in sorted(kind.fields.one_of["heading"])[:3]:
                    self._write(kind, {"heading": heading})
            else:
                for _ in range(self._dice.randint(1, MOST)):
                    self._write(kind, {})

    def _write(self, kind: Kind, given: dict[str, Any]) -> None:
        row = {column.name: self._value(kind.fields, column) for column in kind.fields.columns()}
        if kind is PICTURES:
            self._picture(row | given)
            return
        added = insert(kind.table).values(row | given)
        if "id" not in kind.table.c:
            self._db.execute(added)
            return
        number = self._db.execute(added.returning(kind.table.c.id)).scalar_one()
        self._numbers.setdefault(kind.table.name, []).append(number)
        for hanging in kind.lists:
            self._hang(hanging, number)

    def _picture(self, row: dict[str, Any]) -> None:
        image = scene(self._dice.randint(20, 60), 40)
        drawn = from_image(image)
        if row["kind"] == "drawing":
            drawn = replace(drawn, image=encoded(image, "PNG"))
        told = {
            "width": drawn.width, "height": drawn.height, "size": len(drawn.image),
            "thumbnail": drawn.thumbnail,
        }  # fmt: skip
        told["digest"] = sha256(drawn.image).hexdigest()
        added = insert(PICTURES.table).values(row | told).returning(PICTURES.table.c.id)
        number = self._db.execute(added).scalar_one()
        strokes = json.dumps({"version": 1, "lines": []})
        content = insert(PictureContent)
        self._db.execute(content.values(picture_id=number, strokes=strokes, image=drawn.image))

    def _hang(self, hanging: Hanging, owner: int) -> None:
        seen: set[Any] = set()
        for _ in range(self._dice.randint(0, MOST)):
            row = {
                column.name: self._value(hanging.fields, column)
                for column in hanging.fields.columns()
                if column.name != hanging.owner
            }
            key = tuple(row.get(column.name) for column in hanging.fields.table.primary_key)
            if any(key) and key in seen:
                continue
            seen.add(key)
            self._db.execute(insert(hanging.fields.table).values({hanging.owner: owner, **row}))

    def _value(self, fields: Fields, column: Column[Any]) -> Any:
        dice, kind = self._dice, column.type
        kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
        if column.name in fields.refs:
            of = BY_TABLE[str(fields.refs[column.name].to.__tablename__)].table.name
            return dice.choice(self._numbers[of])
        if column.nullable and dice.random() < 0.5:
            return None
        if column.name in fields.json:
            return self._json(column.name)
        if isinstance(kind, Boolean):
            return dice.random() < 0.5
        if isinstance(kind, Integer):
            return dice.randint(*fields.numbers[column.name])
        if isinstance(kind, DateTime):
            return datetime(2024, 5, 3, tzinfo=UTC) + timedelta(seconds=dice.random() * 1e7)
        if isinstance(kind, Date):
            return date(1000, 1, 1) + timedelta(days=dice.randrange(374_000))
        if isinstance(kind, Time):
            return time(dice.randrange(24), dice.randrange(60))
        if column.name in fields.one_of:
            return dice.choice(sorted(fields.one_of[column.name]))
        if column.name == "uid":
            return f"{dice.getrandbits(128):032x}"
        return self._words(fields, column)

    def _words(self, fields: Fields, column: Column[Any]) -> str:
        if column.name in ("prompt", "word", "source"):
            return f"own-{self._dice.getrandbits(60)}"
        words = " ".join(self._dice.choices(WORDS, k=self._dice.randint(0, 5)))
        return words[: fields.texts[column.name]]

    def _json(self, name: str) -> str:
        listed = self._dice.choices(WORDS, k=2)
        value: Any = {
            "answers": {"hand": {"thumb": listed[0]}, "circles": [{"turn": 12.5, "ring": "x"}]},
            "kept": {
                "version": 2, "days": {"back": 84}, "names": [listed], "key": "00" * 32,
                "things": [],
            },
        }.get(name, listed)  # fmt: skip
        return json.dumps(value, ensure_ascii=False)
