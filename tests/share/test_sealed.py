"""The sealed file: opened by age itself, by the words alone, and refused before it costs much."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from chime_journal.errors import Cancelled, ImportRefused, TooCostly, WrongPassphrase
from chime_journal.share import sealed
from chime_journal.share.encoding import encode
from tests.share import made, quick

WORDS = "crumpet unfold gravel stipend aloft yearbook"
SAMPLE = Path(__file__).parent / "samples" / "version-1.chimeshare"
HEADER = (
    b"age-encryption.org/v1\n-> scrypt YmQ0B7zleLgZpnJkGH69CA %s\n"
    b"ZVXRwXhMBVM8XSGO1UIG4bgVeylPchW0dxrDg1/S88A\n"
    b"--- 9qaQeRfNZUfoTkCW8GNj0ZvThIeJgBK5Fe3XYriv43E\n" + b"\0" * 64
)


@pytest.fixture(scope="module")
def locked() -> bytes:
    return sealed.seal(made.document(), WORDS)


def age(path: Path, words: str) -> tuple[int, bytes]:
    """Open a file with Debian's age, which reads words from a terminal only."""
    plain = path.with_suffix(".json")
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp("age", ["age", "-d", "-o", str(plain), str(path)])
    said = b""
    while b"passphrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, words.encode() + b"\n")
    try:
        while os.read(terminal, 1024):
            pass
    except OSError:
        pass  # the terminal ends with the program
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(terminal)
    return code, plain.read_bytes() if plain.exists() else b""


def test_age_opens_it_to_canonical_json(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "shared.chimeshare"
    path.write_bytes(locked)
    code, plain = age(path, WORDS)
    assert code == 0
    assert plain == encode(made.document())
    assert json.loads(plain)["format"] == "chimeshare"


def test_nothing_shows_without_the_words(locked: bytes) -> None:
    assert b"allotment" not in locked
    assert made.JOURNAL.encode() not in locked


def test_it_opens_again(locked: bytes) -> None:
    assert sealed.unseal(locked, WORDS) == made.document()


def test_a_kept_file_of_version_1_opens() -> None:
    assert sealed.unseal(SAMPLE.read_bytes(), WORDS).note.startswith("The allotment.")


def test_wrong_words_and_damage_are_told_apart() -> None:
    locked = quick.lock(encode(made.document()), WORDS)
    with pytest.raises(WrongPassphrase):
        sealed.unseal(locked, "other words")
    for hurt in (locked[:-1], locked[:-1] + bytes([locked[-1] ^ 1]), locked + b"x"):
        with pytest.raises(ImportRefused) as refused:
            sealed.unseal(hurt, WORDS)
        assert refused.value.reason == "damaged"


@pytest.mark.parametrize("work", [b"21", b"24", b"63"])
def test_too_much_work_is_refused_before_it_begins(work: bytes) -> None:
    with pytest.raises(TooCostly):
        sealed.check_header(HEADER % work)


@pytest.mark.parametrize("work", [b"1", b"18", b"20"])
def test_honest_work_is_taken(work: bytes) -> None:
    sealed.check_header(HEADER % work)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v2" + (HEADER % b"18")[21:],
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        (HEADER % b"18").replace(b"scrypt", b"X25519"),
        HEADER % b"018",
        HEADER % b"-1",
        HEADER % b"118",
        (HEADER % b"18").replace(b"---", b"-> X25519 AAAA\nAAAA\n---"),
        b" " + HEADER % b"18",
    ],
)
def test_anything_but_one_passphrase_lock_is_refused(data: bytes) -> None:
    with pytest.raises(ImportRefused) as refused:
        sealed.check_header(data)
    assert refused.value.reason == "not_a_share"


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(ImportRefused) as refused:
        sealed.check_header(bytes(sealed.LARGEST + 1))
    assert refused.value.reason == "too_large"


def test_it_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        sealed.seal(made.document(), WORDS, lambda: True)


def test_the_child_loads_no_window_and_no_journal() -> None:
    code = (
        "import sys, chime_journal.share.child, pyrage;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('PySide6', 'sqlalchemy', 'numpy', 'matplotlib', 'sqlcipher3')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
