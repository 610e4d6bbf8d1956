"""The house keeps its rules, and a breach of any one of them is noticed.

import-linter checks who imports whom. What it cannot see is checked here: which part of Qt
a room may use, how long things are, and imports that happen by name while the program runs.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILE_LINES = 300
FUNCTION_LINES = 45
TABLE_STATEMENTS = 12

SCREEN = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtTest"}
QT = {
    "gui": SCREEN - {"QtTest"} | {"QtDBus", "QtTextToSpeech"},
    "app": SCREEN - {"QtTest"},
    "command": {"QtCore"},
    "tour": SCREEN,
    "words": {"QtCore"},
}

HOUSE = {
    *("__init__", "__main__", "app", "command", "tour", "demo", "errors", "paths"),
    *("model", "crypto", "store", "trends", "diary", "charts", "words", "share", "exchange", "gui"),
}
NO_ROOM = {"util", "utils", "helper", "helpers", "common", "manager", "misc", "core", "base"}
LOADERS = {"import_module", "__import__", "exec", "eval"}


def modules(package: Path) -> Iterator[tuple[str, str, ast.Module]]:
    """Yield each module's path inside the package, its room and its syntax tree."""
    for file in sorted(package.rglob("*.py")):
        inside = file.relative_to(package)
        yield inside.as_posix(), inside.parts[0].removesuffix(".py"), ast.parse(file.read_text())


def imported(node: ast.AST) -> list[str]:
    """Return the dotted names that one statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def qt_in_wrong_rooms(package: Path) -> Iterator[str]:
    for where, room, tree in modules(package):
        for name in (name for node in ast.walk(tree) for name in imported(node)):
            parts = name.split(".")
            if parts[0] == "shiboken6":
                allowed = room == "gui"
            else:
                allowed = parts[0] != "PySide6" or parts[1] in QT.get(room, set())
            if not allowed:
                yield f"{where} imports {name}"


def imports_by_name(package: Path) -> Iterator[str]:
    """Find what loads code by name: only our own modules, and matplotlib in charts, may be."""
    for where, room, tree in modules(package):
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            loader = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            loader = call.func.id if isinstance(call.func, ast.Name) else loader
            if loader not in LOADERS or (loader == "exec" and isinstance(call.func, ast.Attribute)):
                continue
            name = ast.unparse(call.args[0])
            own = re.match(r"""f?['"](chime_journal\.|\{__name__\}\.)""", name)
            if not own and not (room == "charts" and "matplotlib" in name):
                yield f"{where} loads {name}"


def too_long(package: Path) -> Iterator[str]:
    for where, _room, tree in modules(package):
        lines = len((package / where).read_text().splitlines())
        if lines > FILE_LINES:
            yield f"{where} has {lines} lines"
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not is_table(node):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > FUNCTION_LINES:
                    yield f"{where}: {node.name} has {length} lines"


def is_table(function: ast.AST) -> bool:
    """Tell whether a function only states a table of words or columns, with nothing to follow."""
    statements = [node for node in ast.walk(function) if isinstance(node, ast.stmt)][1:]
    plain = (ast.Expr, ast.Assign, ast.Return)
    return len(statements) <= TABLE_STATEMENTS and all(isinstance(s, plain) for s in statements)


def unknown_rooms(package: Path) -> Iterator[str]:
    for where, room, _tree in modules(package):
        if room not in HOUSE:
            yield f"{where} is in no room of the house"
        elif NO_ROOM & {part.removesuffix(".py") for part in Path(where).parts}:
            yield f"{where} is named after nothing"


def silenced(package: Path) -> Iterator[str]:
    """Find places where ruff is told to look away from a banned module."""
    for where, _room, _tree in modules(package):
        if re.search(r"noqa(?!:)|noqa:.*TID", (package / where).read_text()):
            yield f"{where} silences the check of banned modules"


def asks_for_neighbours(package: Path) -> Iterator[str]:
    """Find what asks Qt for a widget's neighbour, which PySide then takes for its child."""
    for where, _room, tree in modules(package):
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr.endswith("InFocusChain"):
                yield f"{where} calls {node.attr}"


RULES = [
    qt_in_wrong_rooms,
    imports_by_name,
    too_long,
    unknown_rooms,
    silenced,
    asks_for_neighbours,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule) -> None:
    assert list(rule(ROOT / "chime_journal")) == []


def test_the_tests_ask_for_no_neighbours_either() -> None:
    assert list(asks_for_neighbours(ROOT / "tests")) == []


@pytest.mark.parametrize(
    ("rule", "file", "breach"),
    [
        (qt_in_wrong_rooms, "words/breach.py", "from PySide6.QtGui import QFont"),
        (qt_in_wrong_rooms, "charts/breach.py", "from PySide6.QtCore import QObject"),
        (qt_in_wrong_rooms, "diary/breach.py", "from PySide6 import QtCore"),
        (qt_in_wrong_rooms, "gui/breach.py", "import PySide6.QtNetwork"),
        (qt_in_wrong_rooms, "share/breach.py", "def late():\n    import PySide6.QtWidgets"),
        (imports_by_name, "store/breach.py", "import importlib\nimportlib.import_module('socket')"),
        (imports_by_name, "gui/breach.py", "__import__('chime_journal' + '.store')"),
        (too_long, "model/breach.py", "x = 1\n" * (FILE_LINES + 1)),
        (too_long, "model/breach.py", "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
        (unknown_rooms, "services/breach.py", ""),
        (unknown_rooms, "gui/utils.py", ""),
        (silenced, "store/breach.py", "import socket  # noqa: TID251"),
        (silenced, "store/breach.py", "import socket  # noqa"),
        (asks_for_neighbours, "gui/breach.py", "def f(w):\n    return w.nextInFocusChain()"),
    ],
)
def test_a_breach_is_found(tmp_path: Path, rule, file: str, breach: str) -> None:
    package = tmp_path / "chime_journal"
    (package / file).parent.mkdir(parents=True)
    (package / file).write_text(breach)
    assert len(list(rule(package))) == 1


LAYERS = "Rooms look down only"
DOOR = "Screens reach a journal through the diary only"
PAGES = "Pages do not know each other"
NETWORK = "Nothing can reach a network"
DRAWING = "Only charts and the chart widget know matplotlib"


class House:
    """A copy of the program, in which one import at a time may be broken."""

    def __init__(self, folder: Path) -> None:
        shutil.copy(ROOT / "pyproject.toml", folder)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "chime_journal", folder / "chime_journal", ignore=ignored)
        self.folder = folder

    def broken(self) -> list[str]:
        """Return the names of the contracts that import-linter finds broken."""
        code = "from importlinter.cli import lint_imports_command as lint; lint()"
        lint = subprocess.run(
            [sys.executable, "-c", code, "--no-cache", "--no-logo"],
            cwd=self.folder,
            capture_output=True,
            text=True,
        )
        found = re.findall(r"^(.+?) BROKEN", lint.stdout, re.MULTILINE)
        assert (lint.returncode == 0) == (not found), lint.stdout + lint.stderr
        return found

    def broken_by(self, file: str, breach: str) -> list[str]:
        """Return the contracts that are broken while `breach` stands at the end of `file`."""
        path = self.folder / "chime_journal" / file
        before = path.read_text() if path.exists() else None
        path.write_text(f"{before or ''}\n{breach}\n")
        try:
            return self.broken()
        finally:
            if before is None:
                path.unlink()
            else:
                path.write_text(before)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("house"))


def test_the_house_keeps_every_contract(house: House) -> None:
    assert house.broken() == []


BREACHES = [
    (LAYERS, "model/chime.py", "import chime_journal.diary"),
    (LAYERS, "exchange/__init__.py", "import chime_journal.share"),
    (LAYERS, "gui/theme.py", "import chime_journal.command"),
    (LAYERS, "new_room.py", ""),
    (DOOR, "gui/theme.py", "def late():\n    from chime_journal.store.vault import Vault"),
    (DOOR, "gui/theme.py", "import chime_journal.crypto"),
    (DOOR, "gui/theme.py", "import sqlalchemy"),
    (DOOR, "command/lines.py", "import chime_journal.store"),
    (PAGES, "gui/pages/checkin.py", "import chime_journal.gui.pages.today"),
    (NETWORK, "crypto/kdf.py", "def late():\n    import socket"),
    (NETWORK, "gui/theme.py", "from urllib.request import urlopen"),
    (DRAWING, "gui/theme.py", "from matplotlib.figure import Figure"),
]


@pytest.mark.parametrize(("contract", "file", "breach"), BREACHES)
def test_a_broken_contract_is_named(house: House, contract: str, file: str, breach: str) -> None:
    assert house.broken_by(file, breach) == [contract]


def test_every_contract_is_broken_above() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = {contract["name"] for contract in project["tool"]["importlinter"]["contracts"]}
    assert contracts == {contract for contract, _file, _breach in BREACHES}
