"""What can be asked for on the command line."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from chime_journal.command.help_words import about, ending, option
from chime_journal.command.lines import PROGRAM
from chime_journal.exchange.question import Role
from chime_journal.model.chime import Domain
from chime_journal.model.taken import Part

ANY, COPY = "auto", "chimejournal"  # kinds of files besides the formats: told by itself, a copy
LETTERS = {"utf-8": "utf-8-sig", "windows": "cp1252", "utf-16": "utf-16"}
BETWEEN = {"comma": ",", "semicolon": ";", "tab": "\t", "line": "|"}


def read(argv: Sequence[str]) -> Namespace:
    """Return what is asked for. Ends the process for --help, and with 2 for a slip."""
    name, *rest = argv
    adding = {"import": _import, "export": _export, "backup": _backup, "verify": _verify}
    job = ArgumentParser(
        prog=f"{PROGRAM} {name}",
        description=about(name),
        epilog=ending(),
        allow_abbrev=False,  # what is short today may mean two things tomorrow
    )
    job.set_defaults(job=name)
    job.add_argument(
        "--journal", type=Path, required=True, metavar="FOLDER", help=option("journal")
    )
    adding[name](job)
    return job.parse_args(rest)


def _import(job: ArgumentParser) -> None:
    from chime_journal.exchange.formats import FORMATS

    kinds = (ANY, COPY, *(each.name for each in FORMATS))
    job.add_argument(
        "format",
        choices=kinds,
        metavar="FORMAT",
        help=option("format").format(kinds=", ".join(kinds)),
    )
    job.add_argument("file", type=Path, metavar="FILE", help=option("file"))
    job.add_argument("--dry-run", action="store_true", help=option("dry_run"))
    job.add_argument("--moods", type=Path, metavar="FILE", help=option("moods"))
    job.add_argument("--moods-as", choices=[each.value for each in Domain], help=option("moods_as"))
    job.add_argument(
        "--column",
        action="append",
        type=_column,
        default=[],
        dest="columns",
        metavar="WHAT=COLUMN",
        help=option("column").format(roles=", ".join(Role)),
    )
    job.add_argument("--month-first", action="store_true", default=None, help=option("month_first"))
    job.add_argument("--letters", choices=LETTERS, help=option("letters"))
    job.add_argument("--between", choices=BETWEEN, help=option("between"))


def _export(job: ArgumentParser) -> None:
    job.add_argument("target", type=Path, metavar="TARGET", help=option("target"))
    job.add_argument("--first-day", type=_day, metavar="YYYY-MM-DD", help=option("first_day"))
    job.add_argument("--last-day", type=_day, metavar="YYYY-MM-DD", help=option("last_day"))
    job.add_argument(
        "--parts", type=_parts, metavar="LIST", help=option("parts").format(parts=", ".join(Part))
    )
    job.add_argument("--locked", action="store_true", help=option("locked"))
    job.add_argument("--replace", action="store_true", help=option("replace"))


def _backup(job: ArgumentParser) -> None:
    one = job.add_mutually_exclusive_group()
    one.add_argument("target", type=Path, nargs="?", metavar="TARGET", help=option("elsewhere"))
    one.add_argument("--if-due", action="store_true", help=option("if_due"))


def _verify(job: ArgumentParser) -> None:
    job.add_argument("--backups", action="store_true", help=option("backups"))


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise ArgumentTypeError(option("no_day").format(said=said)) from error


def _parts(said: str) -> frozenset[Part]:
    try:
        return frozenset(Part(each.strip()) for each in said.split(","))
    except ValueError as error:
        raise ArgumentTypeError(option("no_part").format(said=said)) from error


def _column(said: str) -> tuple[Role, str]:
    role, equals, column = said.partition("=")
    try:
        if not equals:
            raise ValueError
        return Role(role.strip().lower()), column.strip()
    except ValueError as error:
        raise ArgumentTypeError(option("no_column").format(said=said)) from error
