"""One file on its way to the disk: made on the worker, and stopped when the person says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from chime_journal.gui.share.making import Made
from chime_journal.gui.share.protecting import PDF, SEALED

ENDINGS = {SEALED: ".chimeshare"}  # every other form is a PDF


def ending(form: str) -> str:
    """Return what a file of this form ends in."""
    return ENDINGS.get(form, ".pdf")


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that is on the disk now, and the words that open it."""

    path: Path
    form: str
    words: str
    share_id: str


class Saving:
    """The work itself; `run` is called on another thread than `stop`."""

    def __init__(self, made: Made, form: str, words: str, path: Path) -> None:
        self._made, self._form, self._words, self._path = made, form, words, path
        self._stop = Event()

    def stop(self) -> None:
        """Leave nothing behind, as soon as possible."""
        self._stop.set()

    def run(self) -> Saved:
        """Save it. Raises Cancelled, DiskFull, VaultReadOnly, ExportFailed."""
        from chime_journal.share import document, saving

        share_id = document.new_share_id()
        saving.save(self._path, self._bytes(share_id), self._stop.is_set)
        return Saved(self._path, self._form, self._words, share_id)

    def _bytes(self, share_id: str) -> bytes:
        from chime_journal.share import pdf, sealed

        if self._form == SEALED:
            named = replace(self._made.document, share=share_id)
            return sealed.seal(named, self._words, self._stop.is_set)
        if self._form == PDF:
            return pdf.protect(self._made.report.pdf, self._words)
        return self._made.report.pdf
