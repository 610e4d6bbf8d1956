"""Saving a share over an earlier one: as a PDF locked with words, and as a sealed file."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from chime_journal.errors import ChimeError
from chime_journal.share import pdf, saving, sealed
from tests.faults.deeds.deed import PLANTED, Deed, Say, keep_trying, plain, said
from tests.share import made

FILE_WORDS = "six plain words for one file"
EARLIER = b"what was saved here before"
BODY = f"A day of {PLANTED}."


def earlier(place: Path) -> None:
    place.mkdir(parents=True)
    for name in ("shared.pdf", "shared.chimeshare"):
        (place / name).write_bytes(EARLIER)


def save_pdf(place: Path, say: Say) -> None:
    def whole() -> None:
        locked = pdf.protect(pdf.make(made.only(BODY)).pdf, FILE_WORDS)
        saving.save(place / "shared.pdf", locked)

    keep_trying(say, whole)
    say("saved")


def saved_pdf(place: Path, lines: list[str]) -> str:
    return _judged(place, "shared.pdf", _is_whole_pdf, lines)


def _is_whole_pdf(data: bytes) -> bool:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        file = PdfReader(BytesIO(data))
        if not file.is_encrypted or not file.decrypt(FILE_WORDS):
            return False
        return PLANTED in file.pages[0].extract_text()
    except PyPdfError:
        return False


def _opens_without_words(data: bytes) -> bool:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return not PdfReader(BytesIO(data)).is_encrypted
    except PyPdfError:
        return False


def save_sealed(place: Path, say: Say) -> None:
    def whole() -> None:
        saving.save(place / "shared.chimeshare", sealed.seal(made.only(BODY), FILE_WORDS))

    keep_trying(say, whole)
    say("saved")


def saved_sealed(place: Path, lines: list[str]) -> str:
    return _judged(place, "shared.chimeshare", _is_whole_sealed, lines)


def _is_whole_sealed(data: bytes) -> bool:
    try:
        return PLANTED in repr(sealed.unseal(data, FILE_WORDS))
    except ChimeError:
        return False


def _judged(place: Path, name: str, is_whole, lines: list[str]) -> str:
    """What was there before is there, or the new file as a whole; never a part, never plain."""
    if wrong := plain(place):
        return wrong
    data = (place / name).read_bytes()
    if data == EARLIER:
        return "what was saved is not there" if said(lines, "saved") else ""
    if not is_whole(data):
        return "half a file"
    for part in place.glob(".saving-*"):  # cut short before it had its name; it must be locked too
        if _opens_without_words(part.read_bytes()):
            return "readable pages were left"
    return ""


PDF = Deed("save a share as PDF", earlier, save_pdf, saved_pdf)
SEALED = Deed("save a sealed share", earlier, save_sealed, saved_sealed)
