"""The two commands: what they fetch is pinned, and a second start fetches nothing."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
LOCKS = [PACKAGING / "requirements.lock", PACKAGING / "requirements-test.lock"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
FREE = r"MIT|BSD|Apache|PSF|Python Software Foundation|LGPL|Zlib|ISC|MPL|0BSD"


def pins(lock: Path) -> dict[str, str]:
    """Return each pinned line of a lock with the hashes that follow it."""
    parts = re.split(r"^(?=[a-z0-9])", lock.read_text(), flags=re.MULTILINE)
    return {part.split("==")[0]: part for part in parts if part.strip()}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_part_is_pinned_by_version_and_hash(lock: Path) -> None:
    for name, pin in pins(lock).items():
        assert re.match(r"[a-z0-9_.-]+==[\w.]+( ;.*)? \\\n", pin), name
        assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", pin)) > 0, name


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_place_to_fetch_from(lock: Path) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links|@ ", lock.read_text())


def test_the_locks_hold_what_the_project_asks_for() -> None:
    def names(wanted: list[str]) -> set[str]:
        return {re.match(r"[a-z0-9-]+", line.lower())[0] for line in wanted}

    plain, test = (set(pins(lock)) for lock in LOCKS)
    assert names(PROJECT["dependencies"]) <= plain
    assert names(PROJECT["optional-dependencies"]["test"]) <= test
    assert plain <= test


def test_both_locks_pin_the_same_versions() -> None:
    def versions(lock: Path) -> set[str]:
        return set(re.findall(r"^[a-z0-9_.-]+==\S+", lock.read_text(), re.MULTILINE))

    assert versions(LOCKS[0]) <= versions(LOCKS[1])


def test_every_library_is_listed_with_a_free_licence() -> None:
    notices = runpy.run_path(str(PACKAGING / "notices.py"))
    listed = re.findall(
        r"^\| (\S+) \| ([^|]+) \| <https?://", notices["NOTICES"].read_text(), re.MULTILINE
    )
    normal = [re.sub(r"[-_.]+", "-", name).lower() for name, _licence in listed]
    assert normal == notices["packages"]()
    assert [name for name, licence in listed if not re.search(FREE, licence)] == []


def test_every_typeface_is_listed_with_its_maker() -> None:
    notices = (ROOT / "THIRD-PARTY.md").read_text()
    for file in (ROOT / "resources" / "fonts").glob("*.ttf"):
        family = re.split(r"[-_]", file.stem)[0]
        spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", family)
        assert spaced in notices, file.name


@pytest.mark.parametrize("script", ["run", "test", "lock", "setup.sh"])
def test_a_script_is_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)


# The scripts at work, in a copy whose parts are already there


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program in which set-up was done, in a folder with a space in its name."""
    root = tmp_path / "a stick" / "chime"
    shutil.copytree(PACKAGING, root / "packaging")
    package = root / "chime_journal"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "__main__.py").write_text(
        "import os, sys\n"
        "print('arguments', sys.argv[1:], 'screen', os.environ.get('QT_QPA_PLATFORM'))\n"
        "sys.exit(len(sys.argv[1:]))\n"
    )
    make_parts(root)
    return root


def make_parts(root: Path) -> None:
    """Stand in for the fetched parts: an empty .venv with the stamps of a finished set-up."""
    venv = root / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    lock = (root / "packaging" / "requirements.lock").read_bytes()
    total = subprocess.run(["cksum"], input=lock, capture_output=True, check=True).stdout
    (venv / ".stamp-requirements.lock").write_bytes(total)
    (venv / ".stamp-libraries").write_text("offscreen\n")


def start(root: Path, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run packaging/run on a computer with no screen, no package tools and no network."""
    tools = root / "tools"
    tools.mkdir(exist_ok=True)
    for name in ("sh", "dirname", "uname", "cksum", "cat", "mv", "rm", "flock"):
        found = shutil.which(name)
        if found and not (tools / name).exists():
            (tools / name).symlink_to(found)
    return subprocess.run(
        ["sh", root / "packaging" / "run", *arguments],
        cwd=cwd or root,
        env={"PATH": str(tools), "HOME": os.environ["HOME"]},
        capture_output=True,
        text=True,
    )


def test_a_start_passes_arguments_and_exit_code_on(copy: Path, tmp_path: Path) -> None:
    started = start(copy, "--version", "two words", cwd=tmp_path)
    assert started.stdout == "arguments ['--version', 'two words'] screen offscreen\n"
    assert started.returncode == 2
    assert started.stderr == ""


def test_without_a_screen_it_gives_the_guided_tour(copy: Path) -> None:
    started = start(copy)
    assert started.stdout == "arguments ['--tour', 'tour'] screen offscreen\n"
    assert started.returncode == 2
    assert f"The tour stopped early. What it made so far is in {copy}/tour" in started.stderr


def test_a_moved_folder_heals_itself_without_a_network(copy: Path, tmp_path: Path) -> None:
    start(copy, "--version")
    moved = copy.rename(tmp_path / "moved")
    assert start(moved, "--version").returncode == 1
    command = moved / ".venv" / "bin" / "chime-journal"
    told = subprocess.run([command, "a"], cwd=tmp_path, capture_output=True, text=True)
    assert told.stdout.startswith("arguments ['a']"), told.stderr


def test_an_interrupted_set_up_starts_afresh(copy: Path) -> None:
    (copy / ".venv" / ".stamp-requirements.lock").unlink()
    left = copy / ".venv" / "half-unpacked"
    left.write_text("")
    started = start(copy, "--version")
    assert started.returncode == 1
    assert "needs Python 3.11 or newer" in started.stderr  # with these few tools it finds none
    assert started.stdout == ""


def test_a_second_start_adds_under_half_a_second(copy: Path) -> None:
    start(copy, "--version")

    def best(command: list[str | Path]) -> float:
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            subprocess.run(command, cwd=copy, env={"PATH": os.environ["PATH"]}, capture_output=True)
            times.append(time.perf_counter() - begun)
        return min(times)

    bare = best([copy / ".venv" / "bin" / "python", "-m", "chime_journal", "--version"])
    through = best(["sh", copy / "packaging" / "run", "--version"])
    assert through - bare < 0.5
