"""What README, CONTRIBUTING and SECURITY say is true: paths, commands, names, numbers, examples."""

from __future__ import annotations

import re
import shlex
import struct
import subprocess
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from statistics import mean

import pytest

from chime_journal.crypto import kdf
from chime_journal.exchange.source import Limits
from chime_journal.gui.computer import settings_file
from chime_journal.model.preferences import Preferences
from tests.words.reading import grade, sentences_in, words_in
from tests.words.shipped import paragraphs
from tests.words.test_shipped_words import american_spellings

ROOT = Path(__file__).parent.parent
DOCS = ("README.md", "CONTRIBUTING.md", "SECURITY.md")
TOGETHER = "docs/co-production.md"
# For those who run a centre or help with computers.
OTHERS = (TOGETHER, "docs/support-lines.md", "docs/packages.md", "docs/command-line.md")
CENTRES = "/etc/chime-journal/support-lines.toml"  # where a centre's own lines are looked for
PLAIN = ("README.md", "SECURITY.md", *OTHERS)  # for people who need not be programmers
FIRST_SCREEN = 40  # lines
LONGEST_SENTENCE = 20  # words
HIGHEST_GRADE = 6.0
PICTURE_SIZE, PICTURE_BYTES = (1366, 768), 150_000

FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")
LIKE_A_PATH = re.compile(r"[\w.<>*~-]*(?:/[\w.<>*~-]+)*/?[\w<>*-]*\.?[\w<>*]*")
ENDINGS = (".py", ".md", ".toml", ".json", ".jsonl", ".lock", ".ps1", ".sh", ".txt", ".db", ".bak")
STRANGERS = {"strace", "grep", "age", "qpdf"}  # programs of the system

# Read before a test makes keys cheap.
COSTS = (kdf.USUAL_MEMORY // kdf.MIB, kdf.FLOOR_MEMORY // kdf.MIB, kdf.FEWEST_PASSES)


@lru_cache
def text(doc: str) -> str:
    return (ROOT / doc).read_text(encoding="utf-8")


def fenced(doc: str, *languages: str) -> list[str]:
    return [block for language, block in FENCE.findall(text(doc)) if language in languages]


def spans(doc: str) -> list[str]:
    """Return what stands between single backticks."""
    return re.findall(r"`([^`\n]+)`", FENCE.sub("", text(doc)))


def commands(doc: str) -> list[list[str]]:
    """Return each command of a doc, split into words, with its comment left out."""
    blocks = "\n".join(fenced(doc, "sh")).splitlines()
    lines = blocks + [span for span in spans(doc) if span.startswith(("sh ", ".venv/"))]
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def ours(command: list[str]) -> list[str]:
    """Return a command without a program of the system that runs it."""
    if command[0] not in STRANGERS:
        return command
    return command[command.index("sh") :] if "sh" in command else []


def samples() -> dict[str, str]:
    """Return the examples of CONTRIBUTING.md that name their file in a first comment."""
    blocks = fenced("CONTRIBUTING.md", "python", "text")
    first = [re.match(r"# (\S+/\S+)\n", block) for block in blocks]
    return {f[1]: b[f.end() :] for f, b in zip(first, blocks, strict=True) if f}


# Paths and names


def is_there(path: str) -> bool:
    """Tell whether a path is in the project, in a journal's folder, or made by a command here."""
    if path == CENTRES:
        return True
    pattern = re.sub(r"<\w+>", "*", path).rstrip("/")
    if any(ROOT.glob(pattern)) or path in samples():
        return True
    made_here = [*text(".gitignore").split(), "~/.config/chime-journal/settings.json"]
    return f"`{path}`" in text("docs/format.md") or path in made_here


def paths_in(doc: str) -> list[str]:
    own = [ours(command) for command in commands(doc)]
    said = [word for command in own for word in command]
    said += [word for s in spans(doc) for word in ([s] if is_there(s) else s.split())]
    said = [word for word in said if not word.startswith((".venv/", "-"))]
    paths = [word for word in said if "/" in word or word.endswith(ENDINGS)]
    return [path for path in paths if LIKE_A_PATH.fullmatch(path)]


@pytest.mark.parametrize("doc", [*DOCS, *OTHERS])
def test_every_path_is_there(doc: str) -> None:
    named = paths_in(doc)
    assert len(named) > 3
    assert [path for path in named if not is_there(path)] == []


@pytest.mark.parametrize("doc", [*DOCS, *OTHERS, "CHANGELOG.md"])
def test_every_link_leads_somewhere(doc: str) -> None:
    targets = [target for _words, target in LINK.findall(text(doc)) if "://" not in target]
    assert [target for target in targets if not ((ROOT / doc).parent / target).is_file()] == []


def test_a_wrong_path_would_be_found() -> None:
    for wrong in ("chime_journal/gui/nobody.py", "tests/nowhere/", "docs/nothing.md", "keys.toml"):
        assert LIKE_A_PATH.fullmatch(wrong)
        assert not is_there(wrong)


@lru_cache
def code() -> str:
    """Return all code but this file's, and the examples; files are parted by a form feed."""
    files = [*ROOT.glob("chime_journal/**/*.py"), *ROOT.glob("tests/**/*.py")]
    whole = [file.read_text("utf-8") for file in files if file != Path(__file__)]
    return "\f".join([*whole, *samples().values()])


def is_known(name: str) -> bool:
    """Tell whether a name stands in the code; a member stands in the file of its class."""
    owner, _, member = name.removesuffix("()").rpartition(".")
    if not re.fullmatch(r"[A-Z]\w+", owner):
        return all(re.search(rf"\b{part}\b", code()) for part in re.findall(r"\w+", name))
    return any(
        re.search(rf"^class {owner}\b", file, re.MULTILINE) and re.search(rf"\b{member}\b", file)
        for file in code().split("\f")
    )


@pytest.mark.parametrize("doc", [*DOCS, *OTHERS])
def test_every_name_is_in_the_code(doc: str) -> None:
    names = {span for span in spans(doc) if re.fullmatch(r"[A-Za-z_][\w.]*(\(\))?", span)}
    names = {name for name in names if not name.endswith(ENDINGS) and not is_there(name)}
    no_room_for = {"utils", "helpers", "common", "manager"}
    assert {name for name in names if not is_known(name)} - no_room_for - {"tour"} == set()


# Commands


@lru_cache
def options() -> frozenset[str]:
    """Return the options that the program itself names when it is asked for help."""
    asked = [sys.executable, "-m", "chime_journal", "--help"]
    said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return frozenset(re.findall(r"^  (?:-\w, )?(--\w+)", said, re.MULTILINE))


def knows(module: str, option: str) -> bool:
    """Tell whether a module's command line has an option."""
    if module == "chime_journal":
        return option in options()
    return f'"{option}"' in (ROOT / module.replace(".", "/") / "__main__.py").read_text("utf-8")


def wrong_in(command: list[str]) -> list[str]:
    """Return what of a command does not exist."""
    if not (own := ours(command)):
        return []
    name, *rest = own
    named = [word.partition("=")[0] for word in rest if re.match(r"--?\w", word)]
    if name == "sh":
        gone = [] if (ROOT / rest[0]).is_file() else [rest[0]]
        return gone + [option for option in named if not knows("chime_journal", option)]
    if name.endswith("/python"):
        module = rest[rest.index("-m") + 1]
        if find_spec(module) is None:
            return [module]
        asked = named[1:] if module.startswith("tests.") else []  # the others are pytest's
        return [option for option in asked if not knows(module, option)]
    tool = name.startswith(".venv/bin/") and Path(sys.executable).with_name(Path(name).name)
    return [] if tool and tool.exists() else [name]


@pytest.mark.parametrize(("doc", "least"), [*((doc, 4) for doc in DOCS), (TOGETHER, 2)])
def test_every_command_and_option_exists(doc: str, least: int) -> None:
    named = commands(doc)
    assert len(named) >= least
    assert {" ".join(command): wrong for command in named if (wrong := wrong_in(command))} == {}


@pytest.mark.parametrize(
    "command",
    [
        "sh packaging/start",
        "sh packaging/run --dema",
        ".venv/bin/python -m tests.benches",
        ".venv/bin/python -m tests.faults --fast",
        ".venv/bin/no-such-tool .",
        "strace -o calls.txt sh packaging/run --dema",
        "chime --demo",
    ],
)
def test_a_wrong_command_would_be_found(command: str) -> None:
    assert wrong_in(shlex.split(command))


def test_the_table_of_options_is_the_whole_table() -> None:
    table = re.findall(r"^\| `(--\w+)", text("README.md"), re.MULTILINE)
    assert table == sorted(options() - {"--help"})


# Numbers and promises


def test_security_names_the_numbers_that_are_in_force() -> None:
    usual, floor, passes = COSTS
    limits = Limits()
    for said in (
        f"takes {usual} MiB of memory, at least {passes} passes",
        f"never under {floor} MiB",
        f"stops at {limits.size >> 20} MiB, {limits.count:,} entries, or lists nested",
        f"more than {limits.depth} deep",
        f"locks after {Preferences().lock_minutes} minutes",
        f"`~/.config/{settings_file.FOLDER}/{settings_file.FILE}`",
    ):
        assert said in " ".join(text("SECURITY.md").split())


@pytest.mark.parametrize(
    ("room", "built", "not_yet"),
    [
        ("gui", r"os\.exec[lv]|posix_spawn", "ends the program's process"),
        ("gui", r"PrepareForSleep|org\.freedesktop\.ScreenSaver", "the computer goes to sleep"),
        ("gui", r"passwordManagerHint|ExcludeClipboardContent", "clipboard histories"),
        ("gui", r"SetWindowDisplayAffinity", "Keeping screenshots"),
        ("gui", r"\bunseal\(", "Opening a sealed file"),
        ("store", r"immutable=1", "Opening a journal to read only"),
    ],
)
def test_what_is_built_is_no_longer_listed_as_not_there_yet(
    room: str, built: str, not_yet: str
) -> None:
    files = (ROOT / "chime_journal" / room).rglob("*.py")
    is_built = any(re.search(built, file.read_text("utf-8")) for file in files)
    listed = text("SECURITY.md").partition("## Not there yet")[2]
    assert (not_yet in listed) == (not is_built)


# How it reads


def test_the_first_screen_of_the_readme_holds_what_it_must() -> None:
    first = "\n".join(text("README.md").splitlines()[:FIRST_SCREEN])
    for needed in (
        "docs/pictures/today.png",
        "\nsh packaging/run\n",
        "\nsh packaging/test\n",
        "packaging/run.ps1",
        "Without a screen",
    ):
        assert needed in first, needed


def test_every_picture_of_the_two_languages_is_used_and_small() -> None:
    shown = {target for _, target in LINK.findall(text("docs/languages.md"))}
    folder = ROOT / "docs" / "pictures" / "languages"
    assert {f"pictures/languages/{file.name}" for file in folder.iterdir()} == shown
    assert max(file.stat().st_size for file in folder.iterdir()) < 100_000


def test_every_picture_is_used_named_small_and_of_one_size() -> None:
    shown = {target: words for words, target in LINK.findall(text("README.md")) if ".png" in target}
    files = {f"docs/pictures/{file.name}" for file in (ROOT / "docs" / "pictures").glob("*.png")}
    assert files == shown.keys()
    assert all(shown.values())
    for name in files:
        data = (ROOT / name).read_bytes()
        assert struct.unpack(">II", data[16:24]) == PICTURE_SIZE, name
        assert len(data) < PICTURE_BYTES, name


def prose(doc: str) -> list[str]:
    """Return the sentences people read, without code and link targets."""
    words = LINK.sub(lambda found: "" if found[0][0] == "!" else found[1], FENCE.sub("", text(doc)))
    flat = [" ".join(part.split()) for part in paragraphs(words)]
    return [sentence for part in flat for sentence in sentences_in(part)]


@pytest.mark.parametrize("doc", PLAIN)
def test_plain_words_and_short_sentences(doc: str) -> None:
    sentences = prose(doc)
    assert len(sentences) > 40
    assert [s for s in sentences if len(words_in(s)) > LONGEST_SENTENCE] == []
    assert mean(grade(s) for s in sentences if len(words_in(s)) > 7) <= HIGHEST_GRADE


@pytest.mark.parametrize("doc", [*DOCS, *OTHERS, "CHANGELOG.md"])
def test_british_calm_and_about_the_product_alone(doc: str) -> None:
    whole = text(doc)
    plain = " ".join(prose(doc)).replace("General Public License", "")
    assert american_spellings(plain) == []
    assert re.findall(r"\w!(?:\s|$)|[\u2600-\u27bf\U0001f300-\U0001faff]", whole) == []
    assert re.findall(r"(?<![\w.*~])/(?:home|root|tmp|work|usr|opt)\b", whole) == []
    addresses = set(re.findall(r"https?://([\w.-]+)", whole))
    assert addresses <= {"age-encryption.org", "www.example.org", "www.example.com"}
