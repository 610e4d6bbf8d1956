"""Answers to what a file leaves open, from options: which column is what, what moods stand for."""

from __future__ import annotations

import tomllib
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from chime_journal.command.arguments import BETWEEN, LETTERS
from chime_journal.command.exits import Misused
from chime_journal.exchange import dry_run
from chime_journal.exchange.dry_run import Opened, Reading
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.question import Columns, Moods, Role, WhatMoods, WhichColumns
from chime_journal.model.chime import Domain

MOST = 256 * 1024  # bytes of a file of moods
HIGHEST = 10

Tick = Callable[[float], None]


def reading(wanted: Namespace, kinds: Sequence[Format], tick: Tick) -> Reading:
    """Read a file, with what was said about it. Raises Misused and ImportRefused."""
    moods = _moods(wanted)
    opened = dry_run.open_at(wanted.file, Terms.now(), tick, kinds=kinds)
    question = opened.question
    if moods is not None and not isinstance(question, WhatMoods):
        raise Misused(QCoreApplication.translate("command", "There are no moods in this file."))
    if isinstance(question, WhichColumns):
        return _table(wanted, opened, question, kinds, tick)
    if _says_columns(wanted):
        raise Misused(
            QCoreApplication.translate("command", "Only a table has columns, and this is none.")
        )
    return dry_run.look(opened, Terms.now(moods))


def _says_columns(wanted: Namespace) -> bool:
    return bool(wanted.columns or wanted.month_first or wanted.letters or wanted.between)


def _table(
    wanted: Namespace, opened: Opened, asked: WhichColumns, kinds: Sequence[Format], tick: Tick
) -> Reading:
    if wanted.letters or wanted.between:  # the names of the columns may be others then
        said = replace(
            asked.guess,
            encoding=LETTERS.get(wanted.letters, asked.guess.encoding),
            delimiter=BETWEEN.get(wanted.between, asked.guess.delimiter),
        )
        opened = dry_run.open_at(wanted.file, Terms.now(said), tick, kinds=kinds)
        assert isinstance(opened.question, WhichColumns)
        asked = opened.question
    return dry_run.look(opened, Terms.now(_columns(wanted, asked)))


def _columns(wanted: Namespace, asked: WhichColumns) -> Columns:
    """Return what the names of the columns seem to mean, but for what was said."""
    said = {role: _place(column, asked.names) for role, column in wanted.columns}
    taken = [at for at in said.values() if at is not None]
    if len(set(taken)) < len(taken):
        raise Misused(QCoreApplication.translate("command", "A column can only be one thing."))
    places = {role: at for role, at in asked.guess.places.items() if at not in taken}
    places |= {role: at for role, at in said.items() if at is not None}
    for role, at in said.items():
        if at is None:
            places.pop(role, None)
    if Role.DATE not in places:
        raise Misused(
            QCoreApplication.translate(
                "command", "Which column has the day? Say so, as in: --column date=Day"
            )
        )
    month_first = wanted.month_first or asked.guess.month_first
    return replace(asked.guess, places=places, month_first=month_first)


def _place(column: str, names: Sequence[str]) -> int | None:
    """Return where a column is, from 0; None for no column. Raises Misused."""
    if not column:
        return None
    if column in names:
        return names.index(column)
    if column.isdecimal() and 0 < int(column) <= len(names):
        return int(column) - 1
    said = QCoreApplication.translate("command", "The table has no such column: {column}")
    raise Misused(said.format(column=column))


def _moods(wanted: Namespace) -> Moods | None:
    translate = QCoreApplication.translate
    if wanted.moods is None and wanted.moods_as is None:
        return None
    if wanted.moods is None or wanted.moods_as is None:
        raise Misused(translate("command", "Moods need both: --moods and --moods-as"))
    values = _toml(wanted.moods)
    good = all(type(each) is int and 0 <= each <= HIGHEST for each in values.values())
    if not values or not good:
        raise Misused(
            translate("command", "Each mood needs one whole number from 0 to 10, as in: good = 7")
        )
    return Moods(Domain(wanted.moods_as), values)


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(MOST).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        said = QCoreApplication.translate("command", "The file with moods cannot be read: {path}")
        raise Misused(said.format(path=path)) from error
