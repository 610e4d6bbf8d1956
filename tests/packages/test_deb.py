"""The package for Debian and Ubuntu: whole, twice made the same, at home in a bare system.

It is looked at where it was built (dist). CHIME_DEB names another one. Without a built package,
and where no bare system can be made, most tests here are skipped.
"""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from chime_journal import __version__
from chime_journal.app import main
from chime_journal.gui.language import SPOKEN
from tests.packages.bare import HOME, SOMEBODY, Bare, missing
from tests.test_packaging import PACKAGING, ROOT
from tests.test_portable import BUILT, PATIENCE, buttons, display, until

__all__ = ["display"]  # a fixture

LINUX = PACKAGING / "linux"
PROGRAM = "usr/lib/chime-journal"
NEUTRAL = r"chime|journal|diary|recover|mental|mentor|therap|tagebuch|genesung"


# Without a built package


@pytest.mark.parametrize("script", ["deb", "portable"])
def test_a_builder_is_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)


def test_a_menu_shows_no_more_than_the_window_does_in_each_language() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / "chime-journal.desktop", "utf-8")
    shown = entry["Desktop Entry"]
    for language in SPOKEN:
        place = "" if language == "en" else f"[{language}]"
        for key in ("Name", "GenericName", "Comment"):
            assert not re.search(NEUTRAL, shown[key + place], re.IGNORECASE), key + place
    assert shown["StartupWMClass"] == "notes"  # what chime_journal/gui/application.py sets
    assert shown["Exec"].split()[0] == "chime-journal"


def test_only_a_shared_file_opens_with_a_double_click() -> None:
    known = ElementTree.parse(LINUX / "chime-journal.xml").getroot()
    globs = [each.get("pattern") for each in known.iter() if each.tag.endswith("glob")]
    assert globs == ["*.chimeshare"]
    entry = (LINUX / "chime-journal.desktop").read_text("utf-8")
    kinds = [each.get("type") for each in known if each.tag.endswith("mime-type")]
    assert re.findall(r"^MimeType=(.*);$", entry, re.MULTILINE) == kinds


def test_the_man_page_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    options = set(re.findall(r"^  (?:-\w, )?(--\w+)", capsys.readouterr().out, re.MULTILINE))
    page = (LINUX / "chime-journal.1").read_text().replace("\\-", "-")
    assert set(re.findall(r"(?<=[\s.])--\w+", page)) == options - {"--help"}


@pytest.mark.parametrize(
    "checker",
    [
        ["appstreamcli", "validate", "--no-net", "org.chimejournal.Notes.metainfo.xml"],
        ["desktop-file-validate", "--no-hints", "chime-journal.desktop"],
    ],
    ids=lambda command: command[0],
)
def test_what_a_software_centre_reads_is_well_formed(checker: list[str]) -> None:
    if shutil.which(checker[0]) is None:
        pytest.skip(f"needs {checker[0]}")
    told = subprocess.run(checker, cwd=LINUX, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout


def test_the_icon_of_windows_has_every_size_it_asks_for() -> None:
    with Image.open(PACKAGING / "windows" / "notes.ico") as icon:
        sizes = {width for width, _height in icon.info["sizes"]}
    assert {16, 32, 48, 256} <= sizes


def test_neither_recipe_lets_anybody_reach_a_network_or_start_by_itself() -> None:
    sandbox = (PACKAGING / "flatpak" / "org.chimejournal.Notes.yml").read_text()
    allowed = re.findall(r"^  - (--\S+)$", sandbox, re.MULTILINE)
    assert "--socket=wayland" in allowed
    assert not [each for each in allowed if re.search(r"network|=home|=host|autostart", each)]
    installer = (PACKAGING / "windows" / "notes.iss").read_text()
    assert "PrivilegesRequired=lowest" in installer
    assert not re.search(r"\\Run\b|userstartup|commonstartup|\[UninstallDelete\]", installer)


# The package


@pytest.fixture(scope="module")
def package() -> Path:
    wanted = os.environ.get("CHIME_DEB")
    found = [Path(wanted)] if wanted else sorted((ROOT / "dist").glob("chime-journal_*.deb"))
    if not found:
        pytest.skip("no package is built: sh packaging/deb makes it in dist")
    return found[-1].resolve()


def field(package: Path, name: str) -> str:
    command = ["dpkg-deb", "--field", package, name]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="module")
def tar(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the package, in one archive that is not packed."""
    file = tmp_path_factory.mktemp("deb") / "data.tar"
    with file.open("wb") as opened:
        subprocess.run(["dpkg-deb", "--fsys-tarfile", package], stdout=opened, check=True)
    return file


def test_it_asks_for_what_it_lacks_and_for_nothing_it_brings(package: Path) -> None:
    assert field(package, "Version") == __version__
    asked = {re.split(r"[ (]", one)[0] for one in field(package, "Depends").split(", ")}
    assert {"libc6", "libegl1", "libgl1", "libxcb1", "fontconfig-config", "xkb-data"} <= asked
    assert not [name for name in asked if re.search(r"python|qt|sqlite|ssl|stdc|gcc|x11-6", name)]


def test_every_file_is_roots_and_nobody_else_can_change_it(tar: Path) -> None:
    with tarfile.open(tar) as files:
        found = {each.name.removeprefix("./"): each for each in files if not each.issym()}
    assert {(each.uid, each.gid) for each in found.values()} == {(0, 0)}
    assert {each.mode & 0o7022 for each in found.values()} == {0}
    assert f"{PROGRAM}/portable" not in found  # the mark of a stick: this is no shared computer
    assert len({each.mtime for each in found.values()}) == 1
    started = [name for name, each in found.items() if each.isfile() and each.mode & 0o111]
    assert started == [f"{PROGRAM}/notes"]


def test_the_sums_are_those_of_the_files(package: Path, tar: Path) -> None:
    told = subprocess.run(
        ["dpkg-deb", "--info", package, "md5sums"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    listed = {name: total for total, name in (line.split("  ", 1) for line in told)}
    with tarfile.open(tar) as files:
        found = {
            each.name.removeprefix("./"): hashlib.md5(files.extractfile(each).read()).hexdigest()
            for each in files
            if each.isfile()
        }
    assert listed == found


def test_all_terms_stand_in_its_copyright_file(tar: Path) -> None:
    with tarfile.open(tar) as files:
        said = files.extractfile("./usr/share/doc/chime-journal/copyright").read().decode()
        names = files.getnames()
    for part in ("numpy", "pypdfium2", "cryptography", "typst", "sqlcipher3"):
        assert re.search(rf"^parts/{part}-\S+dist-info/", said, re.MULTILINE), part
    for words in ("ZETETIC LLC", "Qt 6", "PYTHON SOFTWARE FOUNDATION LICENSE", "Braille Institute"):
        assert words in said
    assert f"./{PROGRAM}/licences/source.zip" in names


@pytest.fixture
def again(tmp_path: Path, package: Path) -> Iterator[Path]:
    """The package's files as they come out a second time, from a copy in another place."""
    python = ROOT / ".venv-build" / "bin" / "python"
    if not python.exists() or not (BUILT / "notes").exists():
        pytest.skip("needs what the package was built from")
    moment = str(int((BUILT / "notes").stat().st_mtime))
    tree, file = tmp_path / "elsewhere" / "tree", tmp_path / "again.deb"
    tree.mkdir(parents=True)
    seen = {**os.environ, "SOURCE_DATE_EPOCH": moment, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([python, PACKAGING / "debian.py", BUILT, tree], env=seen, check=True, umask=0o77)
    pack = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, file]
    subprocess.run(pack, env=seen, check=True, capture_output=True)
    yield file
    shutil.rmtree(tmp_path)


def test_made_twice_it_is_the_same_byte_by_byte(package: Path, again: Path) -> None:
    for part in ("--fsys-tarfile", "--ctrl-tarfile"):
        first, second = (
            subprocess.run(["dpkg-deb", part, each], capture_output=True, check=True).stdout
            for each in (package, again)
        )
        assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest(), part


# In a bare system, one after the other


@pytest.fixture(scope="module")
def bare(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    if lack := missing():
        pytest.skip(f"needs {lack}")
    root = tmp_path_factory.mktemp("bare") / "system"
    yield Bare.made(root, package)
    shutil.rmtree(root)


def test_apt_installs_it_and_it_starts_by_its_name(bare: Bare) -> None:
    told = bare.run("chime-journal", "--version")
    assert (told.stdout, told.stderr, told.returncode) == (f"{__version__}\n", "", 0)
    whole = bare.run("dpkg", "--verify", "chime-journal", root=True)
    assert (whole.stdout, whole.returncode) == ("", 0)


def test_somebody_walks_through_a_whole_day_without_a_network(bare: Bare) -> None:
    command = bare.command("chime-journal", "--tour", f"{HOME}/tour", QT_QPA_PLATFORM="offscreen")
    told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert (told.returncode, told.stderr) == (0, "")
    assert "All of it happened" in told.stdout
    home = bare.root / HOME[1:]
    assert (home / "tour" / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert {path.name for path in home.iterdir()} == {"tour"}


def test_the_window_opens_on_a_real_screen(bare: Bare, display: str, tmp_path: Path) -> None:
    picture = Path(os.environ.get("CHIME_PICTURES", tmp_path)) / "installed.png"
    command = bare.command("chime-journal", DISPLAY=display)
    program = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        until(lambda: buttons(display, picture) > 10_000, "the window")
    finally:
        ended = close(bare)
        complained = program.communicate(timeout=60)[1]
    assert ended
    assert complained == ""


def close(bare: Bare) -> bool:
    """End what the user of the bare system has open, and tell whether that was the program."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if entry.stat().st_uid == SOMEBODY:
                begun = (entry / "cmdline").read_bytes()
                os.kill(int(entry.name), 15)
                return b"chime-journal" in begun
        except (FileNotFoundError, ProcessLookupError):
            continue
    return False


def test_removing_it_leaves_what_is_the_persons_alone(bare: Bare) -> None:
    kept = bare.root / HOME[1:] / "My journal"
    kept.mkdir()
    (kept / "keys.json").write_text("{}")
    told = bare.run("dpkg", "--purge", "chime-journal", root=True)
    assert told.returncode == 0, told.stderr
    assert (kept / "keys.json").read_text() == "{}"
    assert bare.holds("chime") == []
    assert bare.holds("support-lines") == []
