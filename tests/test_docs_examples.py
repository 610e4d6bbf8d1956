"""The examples of CONTRIBUTING.md: added to a copy of the project as it says, they work."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from chime_journal.gui import exercise_files, library
from chime_journal.model.chime import SubTopic
from tests.test_docs import ROOT, fenced, samples


def test_a_sample_prompt_and_a_sample_line_are_what_the_program_reads() -> None:
    prompt, _, line = (tomllib.loads(block) for block in fenced("CONTRIBUTING.md", "toml"))
    made = library.Prompt(**prompt["prompt"][0])
    assert all(SubTopic(topic).domain == made.domain for topic in made.topics)
    assert made.domain in {known.domain for known in library.prompts()}
    assert made.id.startswith(f"{made.domain}-")
    assert made.id not in {known.id for known in library.prompts()}
    added = library._line(line["country"]["line"][0], made)
    in_a_file = {field.name for field in fields(library.Line) if field.default is MISSING}
    assert set(line["country"]["line"][0]) == in_a_file
    assert len({re.split(r"/+", page)[1] for page in added.sources}) == 2


def test_a_sample_exercise_is_one_the_program_can_use(tmp_path: Path) -> None:
    _, words, _ = fenced("CONTRIBUTING.md", "toml")
    (tmp_path / "shelf.toml").write_text(words)
    found = exercise_files.read(tmp_path)
    assert found.refused == ()
    (made,) = found.exercises
    assert {SubTopic(topic).domain for topic in made.topics} == {made.domain}
    assert exercise_files.exercises().named(made.id) is None


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the project to which the examples were added as CONTRIBUTING.md says."""
    for room in ("chime_journal", "tests"):
        shutil.copytree(ROOT / room, tmp_path / room)
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, block in samples().items():
        assert not (tmp_path / name).exists(), f"{name} is no new file"
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(block)
    package = tmp_path / "chime_journal"
    page = "from chime_journal.gui.pages.memories import MemoriesPage\n"
    add(package / "gui/pages/__init__.py", "from chime_journal.gui.pages.settings", page)
    add(package / "gui/pages/__init__.py", "    SupportPage,\n", "    MemoriesPage,\n")
    formats = package / "exchange/formats.py"
    add(formats, "    json_list,\n", "    json_lines,\n")
    add(formats, "    json_list.FORMAT,\n", "    json_lines.FORMAT,\n")
    revisions = package / "store/migrations/__init__.py"
    (function,) = [block for block in fenced("CONTRIBUTING.md", "python") if block[:4] == "def "]
    add(revisions, "def _first() -> None:\n", f"{function}\n\n")
    add(revisions, "    _exercises,\n", "    _places,\n", after=True)
    return tmp_path


def add(file: Path, place: str, line: str, *, after: bool = False) -> None:
    """Add a line, or part of one, before or after a place that occurs once."""
    whole = file.read_text()
    assert whole.count(place) == 1, f"{place!r} in {file.name}"
    file.write_text(whole.replace(place, place + line if after else line + place))


IN_THE_WINDOW = """
from chime_journal.gui.workspace import Workspace


def test_the_page_is_in_the_sidebar(qtbot, opened):
    window = Workspace(opened)
    qtbot.addWidget(window)
    window.show()
    window.sidebar.findChild(object, "go_memories").click()
    assert window.page.name == "memories"
    qtbot.waitUntil(lambda: not opened.busy)
"""


def run(house: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=house, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_samples_are_in_the_style_of_the_house(house: Path) -> None:
    written = [name for name in samples() if name.endswith(".py")]
    assert len(written) == 5
    run(house, "ruff", "check", "--no-cache", *written)
    run(house, "ruff", "format", "--no-cache", "--check", *written)


def test_the_samples_work_as_they_are_written(house: Path) -> None:
    (house / "tests/gui/test_memories_in_the_window.py").write_text(IN_THE_WINDOW)
    run(
        house,
        *("pytest", "-p", "no:xdist", "-p", "no:hypothesispytest"),
        f"--basetemp={house / 'run'}",  # at its end it would tidy up what other runs have left
        "tests/gui/test_memories.py",
        "tests/gui/test_memories_in_the_window.py",
        "tests/exchange/test_formats.py",
        "tests/store/test_migrations.py::test_the_migrations_make_what_the_models_describe",
    )
