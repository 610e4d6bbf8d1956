"""The key file: sealed to everything around it, and refused in any other shape."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chime_journal.crypto import keyfile
from chime_journal.crypto.kdf import Cost
from chime_journal.crypto.keyfile import KeyFile, from_bytes, to_bytes
from chime_journal.errors import KeysDamaged, TooCostly, VaultTooNew, WrongPassphrase
from tests.factory import CHEAP, WORDS

ROOT = bytes(range(100, 120))
KEYS = keyfile.seal(
    ROOT, WORDS, CHEAP, vault_id="ab" * 16, database="journal-1.db", salt=bytes(range(16))
)
DATA = to_bytes(KEYS)


def sealed_again(outline: dict[str, Any]) -> bytes:
    """Write any outline the way the app does, with a fitting checksum."""
    outline.pop("check", None)

    def canonical() -> bytes:
        return json.dumps(outline, sort_keys=True, separators=(",", ":")).encode()

    outline["check"] = hashlib.sha256(canonical()).hexdigest()
    return canonical()


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    outline = json.loads(DATA)
    change(outline)
    return sealed_again(outline)


def test_it_is_read_as_it_was_written() -> None:
    assert from_bytes(DATA) == KEYS
    assert sealed_again(json.loads(DATA)) == DATA


def test_the_words_open_it_and_no_others_do() -> None:
    assert KEYS.unseal(WORDS) == ROOT
    for wrong in (WORDS + " ", WORDS.upper(), ""):
        with pytest.raises(WrongPassphrase):
            KEYS.unseal(wrong)


def test_nothing_random_is_used_twice() -> None:
    again = keyfile.seal(
        ROOT, WORDS, CHEAP, vault_id=KEYS.vault_id, database=KEYS.database, salt=KEYS.salt
    )
    assert again.slot.salt != KEYS.slot.salt
    assert again.slot.nonce != KEYS.slot.nonce
    assert again.slot.sealed != KEYS.slot.sealed


def test_neither_root_nor_words_are_in_it() -> None:
    assert ROOT.hex().encode() not in DATA
    assert WORDS.encode() not in DATA


BOUND = [
    replace(KEYS, vault_id="cd" * 16),
    replace(KEYS, database="journal-2.db"),
    replace(KEYS, salt=bytes(16)),
    replace(KEYS, sheet=bytes(8)),
    replace(KEYS, slot=replace(KEYS.slot, nonce=bytes(12))),
    replace(KEYS, slot=replace(KEYS.slot, salt=bytes(16))),
    replace(KEYS, slot=replace(KEYS.slot, cost=Cost(8 * 1024, 1, 2))),
    replace(KEYS, slot=replace(KEYS.slot, cost=Cost(8 * 1024, 2, 1))),
    replace(KEYS, slot=replace(KEYS.slot, cost=Cost(9 * 1024, 1, 1))),
]


@pytest.mark.parametrize("keys", BOUND, ids=range(len(BOUND)))
def test_the_seal_holds_everything_around_it(keys: KeyFile) -> None:
    with pytest.raises(WrongPassphrase):
        from_bytes(to_bytes(keys)).unseal(WORDS)


def test_the_cost_alone_is_bound_even_where_it_gives_the_same_key() -> None:
    """Sealed for another cost under the very same key, it still does not open."""
    other = replace(KEYS, slot=replace(KEYS.slot, cost=Cost(9 * 1024, 1, 1)))
    assert other.bound() != KEYS.bound()


def test_every_flipped_bit_is_damage_or_newer_never_a_wrong_passphrase() -> None:
    for at in range(len(DATA)):
        for bit in range(8):
            flipped = bytearray(DATA)
            flipped[at] ^= 1 << bit
            with pytest.raises((KeysDamaged, VaultTooNew)) as trouble:
                from_bytes(bytes(flipped))
            if trouble.type is VaultTooNew:
                assert json.loads(flipped)["version"] > 1


def test_every_truncation_is_damage() -> None:
    for end in range(len(DATA)):
        with pytest.raises(KeysDamaged):
            from_bytes(DATA[:end])


ODD: dict[str, bytes] = {
    "empty": b"",
    "spaces": DATA.replace(b",", b", "),
    "line end": DATA + b"\n",
    "order": json.dumps(dict(reversed(json.loads(DATA).items())), separators=(",", ":")).encode(),
    "byte order mark": b"\xef\xbb\xbf" + DATA,
    "utf-16": DATA.decode().encode("utf-16"),
    "twice": DATA[:-1] + b"," + DATA[1:],
    "list": b"[" + DATA + b"]",
    "deep": b"[" * 4000,
    "long": DATA[:-1] + b" " * 5000 + b"}",
    "nan": DATA.replace(b'"version":1', b'"version":NaN'),
    "escaped": DATA.replace(b"journal-1", b"\\u006aournal-1"),
    "no version": changed(lambda o: o.pop("version")),
    "version 0": changed(lambda o: o.update(version=0)),
    "version true": changed(lambda o: o.update(version=True)),
    "version 1.0": changed(lambda o: o.update(version=1.0)),
    "version text": changed(lambda o: o.update(version="1")),
    "extra field": changed(lambda o: o.update(more=1)),
    "extra in slot": changed(lambda o: o["slots"][0].update(more=1)),
    "extra in kdf": changed(lambda o: o["slots"][0]["kdf"].update(more=1)),
    "no slots": changed(lambda o: o.update(slots=[])),
    "two slots": changed(lambda o: o["slots"].append(o["slots"][0])),
    "slots no list": changed(lambda o: o.update(slots=1)),
    "no kdf": changed(lambda o: o["slots"][0].pop("kdf")),
    "other kdf": changed(lambda o: o["slots"][0]["kdf"].update(name="argon2i")),
    "float memory": changed(lambda o: o["slots"][0]["kdf"].update(memory_kib=8192.0)),
    "true lanes": changed(lambda o: o["slots"][0]["kdf"].update(lanes=True)),
    "no passes": changed(lambda o: o["slots"][0]["kdf"].update(passes=None)),
    "zero passes": changed(lambda o: o["slots"][0]["kdf"].update(passes=0)),
    "minus lanes": changed(lambda o: o["slots"][0]["kdf"].update(lanes=-1)),
    "huge memory": changed(lambda o: o["slots"][0]["kdf"].update(memory_kib=2**53)),
    "upper hex": changed(lambda o: o.update(vault="AB" * 16)),
    "hex with spaces": changed(lambda o: o.update(vault="ab " * 16)),
    "short vault": changed(lambda o: o.update(vault="ab" * 15)),
    "vault number": changed(lambda o: o.update(vault=1)),
    "short salt": changed(lambda o: o.update(salt="00")),
    "short nonce": changed(lambda o: o["slots"][0].update(nonce="00" * 11)),
    "short seal": changed(lambda o: o["slots"][0].update(sealed="00" * 35)),
    "long seal": changed(lambda o: o["slots"][0].update(sealed="00" * 37)),
    "short sheet": changed(lambda o: o.update(sheet="00" * 7)),
    "path up": changed(lambda o: o.update(database="../journal-1.db")),
    "path root": changed(lambda o: o.update(database="/journal-1.db")),
    "path windows": changed(lambda o: o.update(database="a\\journal-1.db")),
    "name with zero": changed(lambda o: o.update(database="journal-01.db")),
    "name with end": changed(lambda o: o.update(database="journal-1.db\n")),
    "name foreign digit": changed(lambda o: o.update(database="journal-\u0661.db")),
    "other name": changed(lambda o: o.update(database="keys.json")),
    "wrong check": DATA.replace(json.loads(DATA)["check"].encode(), b"0" * 64),
}


@pytest.mark.parametrize("data", ODD.values(), ids=ODD.keys())
def test_every_other_shape_is_refused(data: bytes) -> None:
    with pytest.raises(KeysDamaged):
        from_bytes(data)


@pytest.mark.parametrize("version", [2, 99, 10**15])
def test_a_newer_version_is_told_whatever_else_it_holds(version: int) -> None:
    for data in (changed(lambda o: o.update(version=version)), b'{"version":%d}' % version):
        with pytest.raises(VaultTooNew):
            from_bytes(data)


def test_a_hostile_cost_is_read_and_then_refused() -> None:
    data = changed(lambda o: o["slots"][0]["kdf"].update(memory_kib=2**30))
    with pytest.raises(TooCostly):
        from_bytes(data).unseal(WORDS)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with pytest.raises((KeysDamaged, VaultTooNew)):
        from_bytes(data)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=10,
)


@given(st.sampled_from(["vault", "database", "salt", "sheet", "slots", "version"]), VALUES)
def test_no_json_breaks_the_reader(field: str, value: object) -> None:
    try:
        keys = from_bytes(changed(lambda o: o.update({field: value})))
    except (KeysDamaged, VaultTooNew):
        return
    assert to_bytes(keys) == changed(lambda o: o.update({field: value}))
