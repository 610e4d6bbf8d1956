"""Keys from words and from the root secret, and the limits on what a file may ask for."""

from __future__ import annotations

import time
import unicodedata

import psutil
import pytest

from chime_journal.crypto import kdf
from chime_journal.crypto.kdf import Cost, calibrate, database_key, sheet_mark, stretch
from chime_journal.errors import TooCostly
from tests.factory import CHEAP

SALT = bytes(range(16))
MIB = 1024
# Worked out apart from the app: Argon2id by its own library, HKDF by two HMACs.
KNOWN_KEY = "a684c7c7e53cf0bccbe84cb92f9a52865b18bdc50370db651ba57ab5261f513e"
KNOWN_DATABASE_KEY = "4c4d839a0343ff33a9c90905669d583b289c3b82d6faa30d98889f884a4d751e"
KNOWN_MARK = "53ffaf2858312253"


def test_the_same_words_give_the_same_key_for_ever() -> None:
    assert stretch("plain grey heron", SALT, CHEAP).hex() == KNOWN_KEY


def test_words_salt_and_cost_each_change_the_key() -> None:
    keys = {
        stretch("plain grey heron", SALT, CHEAP),
        stretch("plain grey heron ", SALT, CHEAP),
        stretch("plain grey heron", SALT[::-1], CHEAP),
        stretch("plain grey heron", SALT, Cost(9 * MIB, 1, 1)),
        stretch("plain grey heron", SALT, Cost(8 * MIB, 2, 1)),
        stretch("plain grey heron", SALT, Cost(8 * MIB, 1, 2)),
    }
    assert len(keys) == 6


def test_an_accent_typed_another_way_is_the_same_words() -> None:
    composed, apart = (unicodedata.normalize(form, "caf\u00e9") for form in ("NFC", "NFD"))
    assert composed != apart
    assert stretch(composed, SALT, CHEAP) == stretch(apart, SALT, CHEAP)


def test_words_no_keyboard_makes_do_not_break_it() -> None:
    assert len(stretch("\ud800 \x00", SALT, CHEAP)) == 32


HOSTILE = [
    Cost(8 * MIB - 1, 3, 4),
    Cost(1024 * MIB + 1, 3, 4),
    Cost(1024 * 1024 * MIB, 3, 4),  # 1 TiB
    Cost(64 * MIB, 17, 4),
    Cost(64 * MIB, 10**9, 4),
    Cost(64 * MIB, 0, 4),
    Cost(64 * MIB, 3, 9),
    Cost(64 * MIB, 3, 0),
    Cost(-64 * MIB, 3, 4),
]


@pytest.mark.parametrize("cost", HOSTILE, ids=str)
def test_a_hostile_cost_is_refused_before_any_work(cost: Cost) -> None:
    start = time.perf_counter()
    with pytest.raises(TooCostly):
        stretch("words", SALT, cost)
    assert time.perf_counter() - start < 0.5


@pytest.mark.parametrize("cost", [CHEAP, Cost(8 * MIB, 16, 8)], ids=str)
def test_the_limits_themselves_are_accepted(cost: Cost) -> None:
    assert len(stretch("words", SALT, cost)) == 32


def test_more_than_half_of_free_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    free = psutil.virtual_memory()._replace(available=31 * 1024 * 1024)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    stretch("words", SALT, Cost(15 * MIB, 1, 1))
    with pytest.raises(TooCostly):
        stretch("words", SALT, Cost(16 * MIB, 1, 1))


def test_a_new_cost_stands_between_the_floor_and_the_limits() -> None:
    cost = calibrate()
    assert cost.memory_kib >= 64 * MIB
    assert 3 <= cost.passes <= 16
    assert cost.lanes == 4
    kdf.refuse_too_costly(cost)


def test_a_stick_is_made_for_slower_computers() -> None:
    assert calibrate(removable=True).passes <= 4


def test_a_small_computer_gets_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    free = psutil.virtual_memory()._replace(available=200 * 1024 * 1024)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    assert calibrate().memory_kib == 64 * MIB


def test_database_keys_differ_by_root_and_by_salt() -> None:
    root = bytes(20)
    assert database_key(root, SALT).hex() == KNOWN_DATABASE_KEY
    assert len({database_key(root, SALT), database_key(root, SALT[::-1]),
                database_key(b"\x01" * 20, SALT)}) == 3  # fmt: skip


def test_a_sheets_mark_is_not_its_key() -> None:
    mark = sheet_mark(bytes(20))
    assert mark.hex() == KNOWN_MARK
    assert mark != sheet_mark(b"\x01" * 20)
    assert mark not in database_key(bytes(20), SALT)
