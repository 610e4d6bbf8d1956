"""The built program as a screen reader meets it: its languages, a centre's lines, all pictures."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.faults.behind import screen
from tests.gui.trends.test_listening import SYSTEM_PYTHON, missing
from tests.test_portable import stick

__all__ = ["stick"]  # a fixture

EAR = Path(__file__).with_name("ear.py")
LINES = """
[[country]]
id = "de"

[[country.line]]
id = "unsere-pforte"
name = "Unsere Pforte"
reach = "01632 960 000"
about = "am Vormittag"
sources = ["ein Zettel an der Tür"]
read = 2026-11-23
"""


@pytest.fixture
def place(stick: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder with a copy of the program in it, and an empty home."""
    if lack := missing():
        pytest.skip(f"needs {lack}")
    shutil.copytree(stick, tmp_path / "notes", symlinks=True)
    (tmp_path / "home").mkdir(mode=0o700)
    yield tmp_path
    shutil.rmtree(tmp_path)


def heard(place: Path, story: str, *files: str, **seen: str) -> list[str]:
    """Start the program on a screen of its own, follow a story, and return all that is shown."""
    home = str(place / "home")
    with screen() as environment:
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, EAR, story, place / "notes/notes", *files],
            env=environment | {"HOME": home, "XDG_RUNTIME_DIR": home, **seen},
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout.splitlines()[-1]))


def test_it_speaks_german_and_shows_the_lines_of_a_centre(place: Path) -> None:
    (place / "notes" / "support-lines.toml").write_text(LINES, "utf-8")
    said = heard(place, "support", LC_ALL="", LC_CTYPE="C.UTF-8", LANGUAGE="de")
    assert "Wenn du jetzt in Gefahr bist: 112" in said
    assert "Unsere Pforte, 01632 960 000, am Vormittag" in said


def test_a_picture_of_each_kind_can_be_put_beside_a_text(place: Path) -> None:
    files = [place / f"flower.{kind}" for kind in ("jpg", "webp", "gif")]
    for file in files:
        Image.linear_gradient("L").save(file)
    said = heard(place, "pictures", *map(str, files))
    assert said.count("Photo") == len(files)


def test_qt_itself_can_speak_each_language(stick: Path) -> None:
    words = {file.name for file in (stick / "parts").rglob("*.qm")}
    assert {"qtbase_de.qm", "chime_de.qm"} <= words
    for kind in ("demo", "exercises", "guide", "help", "prompts", "support"):
        assert any((stick / "parts" / "resources" / kind / "de").iterdir()), kind
