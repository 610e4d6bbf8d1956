"""The program for a stick: it starts anywhere, sees no network, and leaves nothing behind.

The folder is looked at where it was built (dist/notes). CHIME_PORTABLE names another one, or says
`build`, which takes minutes. Without any of these most tests here are skipped.
"""

from __future__ import annotations

import ast
import os
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean

import pytest
from PIL import Image

from chime_journal import __version__
from tests.test_packaging import PACKAGING, ROOT, pins
from tests.words.reading import grade, sentences_in, words_in

WANTED = os.environ.get("CHIME_PORTABLE", "")
BUILT = ROOT / "dist" / "notes"
TOP = {"notes", "parts", "portable", "licences", "READ ME.txt", "support-lines-example.toml"}
STRANGER = 61_234  # a user nobody has, when the tests run as root
PATIENCE = 900  # seconds for the whole tour on a slow computer
NETWORK_FILES = re.compile(r"QtNetwork|Qt6?Network|libssl|_ssl\b|_ssl\.|gnutls|avahi|libcurl")
SCREEN, FULL = (1400, 900), (29, 91, 86)


@dataclass
class Stranger:
    """Somebody else's computer: another user, an empty home, no network, no Python in reach."""

    place: Path
    program: Path
    folders: dict[str, Path] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "OUT"):
            self.folders[name] = self.place / name.lower()
            self.folders[name].mkdir(mode=0o700)
            if os.getuid() == 0:
                os.chown(self.folders[name], STRANGER, STRANGER)

    def command(self, *arguments: str, before: tuple[str, ...] = (), **more: str) -> list[str]:
        """Return what starts the program as that user; `before` watches it."""
        root = os.getuid() == 0
        other = ("setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups")
        seen = {k: str(v) for k, v in self.folders.items() if k != "OUT"} | {"PATH": "/nowhere"}
        given = [f"{name}={value}" for name, value in (seen | more).items()]
        alone = ("unshare", "--net") if root else ("unshare", "--map-root-user", "--net")
        who = (*other, "--no-new-privs") if root else ()
        return [*alone, *before, *who, "env", "-i", *given, str(self.program), *arguments]

    def left(self) -> list[Path]:
        """Return what lies in the home, temporary and run-time folders, and is this user's."""
        ours = [self.folders[name] for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")]
        found = [path for folder in ours for path in folder.rglob("*")]
        shared = Path(tempfile.gettempdir()).iterdir() if os.getuid() == 0 else ()
        return found + [path for path in shared if path.lstat().st_uid == STRANGER]


@pytest.fixture(scope="session")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built folder."""
    if WANTED == "build":
        folder = tmp_path_factory.mktemp("built") / "notes"
        subprocess.run(["sh", PACKAGING / "portable", folder], check=True)
        return folder
    folder = Path(WANTED) if WANTED else BUILT
    if not (folder / "notes").exists():
        pytest.skip("no portable folder is built: sh packaging/portable makes it in dist/notes")
    return folder


@pytest.fixture
def stranger(stick: Path) -> Iterator[Stranger]:
    """A computer onto which the folder was carried; its user cannot change the folder."""
    if sys.platform != "linux":
        pytest.skip("needs Linux, to take the network away")
    alone = ["unshare", "--net"] if os.getuid() == 0 else ["unshare", "--map-root-user", "--net"]
    tried = subprocess.run([*alone, "true"], capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.skip(f"this computer lets nobody take a network away: {tried.stderr.strip()}")
    place = Path(tempfile.mkdtemp(prefix="stick-"))
    try:
        place.chmod(0o755)
        shutil.copytree(stick, place / "on a stick", symlinks=True)
        yield Stranger(place, place / "on a stick" / "notes")
    finally:
        shutil.rmtree(place)


def until(look: Callable[[], bool], what: str, patience: float = 90) -> None:
    end = time.monotonic() + patience
    while not look():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.1)  # another process, which gives no signal


# Without a built folder


def test_what_builds_it_is_pinned_and_changes_no_library() -> None:
    plain, build = (pins(PACKAGING / f"requirements{kind}.lock") for kind in ("", "-build"))
    assert "pyinstaller" in build
    for name, pin in build.items():
        assert re.match(r"[a-z0-9_.-]+==[\w.]+( ;.*)? \\\n", pin), name
        assert re.findall(r"--hash=sha256:[0-9a-f]{64}", pin), name
        assert "://" not in pin
    first = {name: pin.splitlines()[0] for name, pin in plain.items()}
    assert first.items() <= {name: pin.splitlines()[0] for name, pin in build.items()}.items()


def test_the_builder_is_plain_shell() -> None:
    subprocess.run(["sh", "-n", PACKAGING / "portable"], check=True)


EXTRA = "PySide6.QtTextToSpeech"  # not carried: reading aloud is off on a stick


def test_nothing_that_the_program_imports_is_kept_out() -> None:
    spec = (PACKAGING / "notes.spec").read_text()
    lists = re.findall(r'^NO\w+ = """\n(.*?)"""', spec, re.MULTILINE | re.DOTALL)
    out = {name for names in lists for name in names.split()}
    assert len(out) > 50
    out -= {name for name in out if name.startswith(EXTRA)}  # what reads aloud asks for it first
    for file in (ROOT / "chime_journal").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                inside = [f"{node.module}.{alias.name}" for alias in node.names]
                names += [node.module or "", *inside]
            assert not out & set(names), file


def test_a_folder_that_holds_anything_else_is_not_touched(tmp_path: Path) -> None:
    for name in ("My journal", ".hidden"):
        folder = tmp_path / f"with {name}"
        (folder / name).mkdir(parents=True)
        (folder / "notes").write_text("an earlier build")
        told = subprocess.run(
            ["sh", PACKAGING / "portable", folder], capture_output=True, text=True
        )
        assert told.returncode == 1
        assert f"{folder}/{name} is not from an earlier build" in told.stderr
        assert {each.name for each in folder.iterdir()} == {name, "notes"}


def test_a_persons_start_is_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = runpy.run_path(str(PACKAGING / "notes.py"))["help_parent"]
    for arguments in ([], ["--demo"], ["--tour", "-c"], ["-c", "print('anything')"]):
        begin(["notes", *arguments])  # comes back, and runs nothing


def test_the_first_words_are_plain() -> None:
    words = (PACKAGING / "stick.txt").read_text().format(start="notes", needs="Linux")
    parts = [" ".join(part.split()) for part in re.sub(r"\n-+\n", "\n\n", words).split("\n\n")]
    sentences = [s for part in parts for s in sentences_in(part) if len(words_in(s)) > 3]
    assert len(sentences) > 15
    assert [s for s in sentences if len(words_in(s)) > 20] == []
    assert mean(map(grade, sentences)) < 5
    assert not re.search(r"recovery journal|chime|mental|mentor|therap", words, re.IGNORECASE)


# The folder


def test_it_holds_the_program_first_words_and_every_licence(stick: Path) -> None:
    assert {path.name for path in stick.iterdir()} >= TOP
    words = (stick / "READ ME.txt").read_text()
    assert 'Open "notes"' in words
    assert "{" not in words
    licences = stick / "licences"
    assert (licences / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    assert (licences / "THIRD-PARTY.md").is_file()
    assert (licences / "source.zip").stat().st_size > 500_000
    told = {path.name.split("-")[0].lower() for path in (stick / "parts").glob("*.dist-info")}
    locked = {re.sub(r"[-.]", "_", name) for name in pins(PACKAGING / "requirements.lock")}
    absent = locked - {re.sub(r"[-.]", "_", name) for name in told}
    assert absent <= {"colorama", "greenlet", "tzdata"}, absent  # not for this system


def test_any_file_system_can_hold_it(stick: Path) -> None:
    files = [path.relative_to(stick) for path in stick.rglob("*")]
    assert [path for path in files if (stick / path).is_symlink()] == []
    assert len({str(path).casefold() for path in files}) == len(files)
    assert [path for path in files if re.search(r'[<>:"|?*\\]|[. ]$', path.name)] == []


def test_nothing_in_it_speaks_over_a_network(stick: Path) -> None:
    names = [path.relative_to(stick).as_posix() for path in (stick / "parts").rglob("*")]
    assert [name for name in names if NETWORK_FILES.search(name)] == []


def test_every_library_finds_the_next(stick: Path) -> None:
    parts = stick / "parts"
    lost: set[str] = set()
    for file in parts.rglob("*.so*"):
        told = subprocess.run(
            ["ldd", file],
            env={"LD_LIBRARY_PATH": str(parts), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
        )
        lost |= set(re.findall(r"(\S+) => not found", told.stdout))
    assert lost - {"libcups.so.2"} == set()


# At work on somebody else's computer


def test_it_says_its_version(stranger: Stranger) -> None:
    told = subprocess.run(stranger.command("--version"), capture_output=True, text=True)
    assert (told.stdout, told.stderr, told.returncode) == (f"{__version__}\n", "", 0)
    assert stranger.left() == []


def test_a_whole_day_happens_and_nothing_stays(stranger: Stranger) -> None:
    out = stranger.folders["OUT"] / "tour"
    command = stranger.command("--tour", str(out), QT_QPA_PLATFORM="offscreen")
    told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert told.returncode == 0, told.stderr
    assert told.stderr == ""
    assert "All of it happened" in told.stdout
    assert (out / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (out / "share.chimeshare").read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt")
    assert {"journal-1.db", "keys.json"} <= {path.name for path in (out / "journal").iterdir()}
    assert len(list(out.glob("*.png"))) > 40
    assert stranger.left() == []


@pytest.fixture
def display() -> Iterator[str]:
    """A screen without a desktop."""
    for tool in ("Xvfb", "import", "strace"):
        if shutil.which(tool) is None:
            pytest.skip(f"needs {tool}")
    reading, writing = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-ac"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with open(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    screen.terminate()
    screen.wait()


def buttons(display: str, picture: Path) -> int:
    """Take a picture of a screen and count the dots in the colour of full buttons."""
    subprocess.run(["import", "-display", display, "-window", "root", picture], check=True)
    with Image.open(picture) as seen:
        found = seen.convert("RGB").getcolors(maxcolors=SCREEN[0] * SCREEN[1]) or []
    return sum(count for count, colour in found if colour == FULL)


def test_the_sample_opens_in_a_window_and_asks_for_no_network(
    stranger: Stranger, display: str, tmp_path: Path
) -> None:
    calls, picture = tmp_path / "calls.txt", tmp_path / "sample.png"
    watch = ("strace", "-f", "-qq", "-e", "trace=%network,%process", "-o", str(calls))
    command = stranger.command("--demo", before=watch, DISPLAY=display, LC_ALL="C.UTF-8")
    program = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        # The page that is picked and its first button; no window before it is open has both.
        until(lambda: buttons(display, picture) > 11_000, "the sample")
        # Only the real process: the watcher and what starts it pass no signal on.
        started = re.search(
            rf'^(\d+) +execve\("{re.escape(str(stranger.program))}"',
            calls.read_text(),
            re.MULTILINE,
        )
        assert started
        os.kill(int(started[1]), 15)
        complained = program.communicate(timeout=60)[1]
    finally:
        program.kill()
    made = calls.read_text()
    assert program.returncode == 0, complained
    assert complained == ""
    assert re.findall(r"socket\((AF_(?!UNIX|LOCAL)\w+)", made) == []
    assert re.findall(rf'execve\("(?!{re.escape(str(stranger.program))}|/)[^"]*"', made) == []
    assert stranger.left() == []
