"""Words for the process that follows: in memory without a name, never in a file.

On POSIX they are there before the process is replaced. On Windows they go through a pipe once the
new process is there to read it. It hears a number alone, which other programs cannot use.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

LARGEST = 64 * 1024 * 1024  # bytes, as many as a sealed file may have
_LENGTH = 8  # bytes before the words that tell how many follow; such memory has whole pages


if sys.platform == "win32":
    import msvcrt

    class Handed:
        """Words on their way; `number` is all that the new process must hear."""

        def __init__(self, words: bytes) -> None:
            self._words = words
            self._ear, self._mouth = os.pipe()
            self.number = msvcrt.get_osfhandle(self._ear)

        def send(self) -> None:
            """Let the new process, which has begun, read them."""
            os.close(self._ear)
            with suppress(OSError), open(self._mouth, "wb") as pipe:
                pipe.write(self._words)

    def take(number: int) -> bytes:
        """Return the words behind a number. Raises OSError or ValueError."""
        with open(msvcrt.open_osfhandle(number, os.O_RDONLY), "rb") as pipe:
            words = pipe.read(LARGEST + 1)
        return _bounded(words)
else:
    import mmap

    class Handed:
        """Words on their way; `number` is all that the new process must hear."""

        def __init__(self, words: bytes) -> None:
            self.number = _memory()
            whole = len(words).to_bytes(_LENGTH) + words
            os.ftruncate(self.number, len(whole))
            with mmap.mmap(self.number, len(whole)) as memory:
                memory[:] = whole

        def send(self) -> None:
            """Do nothing: they are in the memory that the new process inherits."""

    def take(number: int) -> bytes:
        """Return the words behind a number. Raises OSError or ValueError."""
        try:
            size = os.fstat(number).st_size
            if size > LARGEST + 2 * mmap.PAGESIZE:
                raise ValueError
            with mmap.mmap(number, size, prot=mmap.PROT_READ) as memory:
                end = _LENGTH + int.from_bytes(memory[:_LENGTH])
                return _bounded(memory[_LENGTH:end])
        finally:
            os.close(number)

    def _memory() -> int:
        """Return the descriptor of new memory that nobody else can find."""
        if sys.platform == "linux":
            return os.memfd_create("notes")
        return shared_memory()

    def shared_memory() -> int:
        """Return the same where the system knows memory only under a name: it goes at once."""
        import _posixshmem  # type: ignore[import-not-found]
        import secrets

        name = f"/notes-{secrets.token_hex(6)}"
        made: int = _posixshmem.shm_open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        _posixshmem.shm_unlink(name)
        return made


def _bounded(words: bytes) -> bytes:
    if len(words) > LARGEST:
        raise ValueError
    return words
