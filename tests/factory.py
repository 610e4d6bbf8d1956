"""Valid things for tests: cheap key derivation, and a real encrypted vault."""

from __future__ import annotations

from pathlib import Path

from chime_journal.crypto.kdf import Cost
from chime_journal.store.vault import Vault

CHEAP = Cost(8 * 1024, 1, 1)  # the least the app will read; about 20 ms
WORDS = "plain grey heron by the canal"


def new_vault(folder: Path, passphrase: str = WORDS) -> tuple[Vault, str]:
    """Make a real vault in `folder`/journal; return it with its recovery text."""
    return Vault.create(folder / "journal", passphrase, cost=CHEAP)
