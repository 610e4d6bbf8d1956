"""Looking at something together while the journal is shut, and the reply that is written then.

The journal keeps a secret; who shows the document hears only the recipient. So the reply can be
locked into a file beside the journal, and nothing but the open journal reads it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.crypto import recipient as locking
from chime_journal.errors import ImportRefused, WrongPassphrase
from chime_journal.model.support import PreferenceRow
from chime_journal.store import folder
from chime_journal.store.failures import files_told

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

KEPT_AS = "look_secret"  # a preference that nobody chooses
LARGEST = folder.LARGEST_REPLY


def keep_reply(place: Path, recipient: str, data: bytes) -> None:
    """Lock a reply into the folder of a journal that is shut; without any bytes none stays there.

    Raises DiskFull, VaultReadOnly or StoreUnreachable; then the one before is still there.
    """
    with files_told():
        if data:
            folder.write(place / folder.REPLY, locking.lock(data, recipient))
        else:
            (place / folder.REPLY).unlink(missing_ok=True)


class Looks:
    """The secret that opens replies, and the reply that waits in the folder."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def begin(self) -> str:
        """Return the recipient of replies; the journal has one, made when it is first needed.

        It stays: a window may still show a look while this journal is opened in another one, and
        what is written there has to open, too.
        """
        with self._vault.noting() as session:
            db = session.connection()
            with suppress(WrongPassphrase):
                return locking.recipient_of(_secret(db))
            secret, recipient = locking.make()
            db.execute(delete(PreferenceRow).where(col(PreferenceRow.name) == KEPT_AS))
            db.execute(insert(PreferenceRow).values(name=KEPT_AS, value=json.dumps(secret)))
        return recipient

    @property
    def waiting(self) -> bool:
        """Whether something lies where a reply is written."""
        with suppress(OSError):
            return self._path.is_symlink() or self._path.exists()
        return False

    def read(self) -> bytes:
        """Return the reply that waits.

        Raises StoreUnreachable, and ImportRefused("damaged") where it is none of this journal's.
        """
        with files_told():
            if not S_ISREG(self._path.lstat().st_mode):
                raise ImportRefused("damaged")
            with self._path.open("rb") as file:
                data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ImportRefused("damaged")
        with self._vault.reading() as session:
            secret = _secret(session.connection())
        try:
            return locking.unlock(data, secret)
        except WrongPassphrase:
            raise ImportRefused("damaged") from None

    def end(self) -> None:
        """The reply is in the journal: remove its file."""
        with files_told():
            self._path.unlink(missing_ok=True)

    def put_aside(self) -> None:
        """Let what cannot be read lie under another name. Raises StoreUnreachable."""
        with files_told():
            folder.put(self._path, self._path.with_name(folder.REPLY_ASIDE))

    @property
    def _path(self) -> Path:
        return self._vault.folder / folder.REPLY


def _secret(db: Connection) -> str:
    """Return the secret that is kept, or nothing."""
    same = col(PreferenceRow.name) == KEPT_AS
    found = json.loads(db.scalar(select(col(PreferenceRow.value)).where(same)) or '""')
    return found if isinstance(found, str) else ""
