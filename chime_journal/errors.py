"""What can go wrong, as facts: no wording for the screen and never a person's own text."""

from __future__ import annotations


class ChimeError(Exception):
    """Any trouble this app knows how to explain."""


class WrongPassphrase(ChimeError):
    """The words, or the recovery key, do not open this journal."""


class VaultDamaged(ChimeError):
    """The words were right, or were not needed, and the stored bytes cannot be trusted."""


class KeysDamaged(VaultDamaged):
    """Neither key file can be read; only the recovery sheet can still open the journal."""


class NotAVault(ChimeError):
    """The folder or file holds no journal."""


class VaultTooNew(ChimeError):
    """A newer version of this app wrote the journal."""


class VaultInUse(ChimeError):
    """Another running program has the journal open."""


class VaultReadOnly(ChimeError):
    """The place where the journal is kept cannot be written to."""


class ReadingOnly(VaultReadOnly):
    """The journal was opened to be read."""


class VaultOutdated(ChimeError):
    """The journal must first be brought up to date, and here it can only be read."""


class TooCostly(ChimeError):
    """The file asks for more memory or time than this computer may spend on opening it."""


class DiskFull(ChimeError):
    """There is no room left where the journal is kept."""


class StoreUnreachable(ChimeError):
    """Reading or writing failed: the stick was pulled out or the disk has a fault."""


class FolderNotEmpty(ChimeError):
    """A new journal needs an empty folder."""


class BackupDamaged(ChimeError):
    """A backup file does not open, or its contents do not match its seal."""


class InvalidEntry(ChimeError):
    """A value a person typed cannot be kept. `field` names which, `reason` is a short code."""

    def __init__(self, field: str, reason: str = "invalid") -> None:
        super().__init__(field, reason)
        self.field = field
        self.reason = reason


class Gone(ChimeError):
    """The thing asked for has been deleted in the meantime."""


class ImportRefused(ChimeError):
    """A file from outside cannot be read. `reason` is a short code, `where` names the place.

    `file` is the file inside a folder or a packed file that is at fault, if it is one of those.
    """

    def __init__(self, reason: str, where: str = "", file: str = "") -> None:
        super().__init__(reason, where)
        self.reason = reason
        self.where = where
        self.file = file


class LinesRefused(ChimeError):
    """The centre's file of support lines cannot be used: `reason` is a short code.

    `line` counts from 1, or is 0 for the whole file; `what` names a key of the file.
    """

    def __init__(self, reason: str, line: int = 0, what: str = "") -> None:
        super().__init__(reason, line, what)
        self.reason = reason
        self.line = line
        self.what = what


class ExportFailed(ChimeError):
    """A document could not be made or saved. `reason` is a short code."""

    def __init__(self, reason: str = "failed") -> None:
        super().__init__(reason)
        self.reason = reason


class PrintFailed(ChimeError):
    """The printer would not take the page."""


class PassphraseRefused(ChimeError):
    """These words may not be used here, e.g. the journal's own words for a shared file."""


class CopyOutdated(ChimeError):
    """Something was written after the copy that should stand for the journal was made."""


class NotACopy(ChimeError):
    """The folder holds no other copy of the open journal. `reason` is "same" or "other"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Cancelled(ChimeError):
    """The person stopped a long piece of work."""
