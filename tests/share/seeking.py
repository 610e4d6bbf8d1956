"""Looking for words in every byte of what was made: as it lies there, unlocked and unpacked."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import StreamObject

from chime_journal.gui.widgets.pdf_file import PdfFile
from chime_journal.share import sealed

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1")


def forms(word: str) -> set[bytes]:
    """Return a word as bytes in every way it may lie in a file."""
    found = {
        case.encode(encoding)
        for case in (word, word.lower(), word.upper(), word[::-1])
        for encoding in _ENCODINGS
    }
    return (
        found
        | {each.hex().encode() for each in found}
        | {each.hex().upper().encode() for each in found}
    )


def met(words: Iterable[str], data: bytes) -> set[str]:
    """Return which words are in some bytes; white space in between and case hide nothing."""
    layers = {data, data.lower(), b"".join(data.split())}
    return {
        word for word in words if any(form in layer for form in forms(word) for layer in layers)
    }


def pdf_layers(data: bytes, folder: Path, words: str = "") -> Iterator[bytes]:
    """Give a PDF raw, unlocked, unpacked, object by object, and as several programs read it."""
    yield data
    path, plain = folder / "sought.pdf", folder / "sought.qdf"
    path.write_bytes(data)
    for options in (["--qdf", "--object-streams=disable"], ["--json-output"]):
        key = [f"--password={words}"] if words else []
        wanted = [*key, *options]
        if "--json-output" in options:
            wanted += ["--json-stream-data=inline", "--decode-level=all"]
        elif words:
            wanted.append("--decrypt")
        subprocess.run(["qpdf", *wanted, str(path), str(plain)], check=True, capture_output=True)
        yield plain.read_bytes()
    for options in ([], ["-raw"], ["-layout"], ["-bbox"]):
        key = ["-upw", words] if words else []
        done = subprocess.run(
            ["pdftotext", *key, *options, str(path), "-"], check=True, capture_output=True
        )
        yield done.stdout
    yield from _objects(data, words)
    file = pypdfium2.PdfDocument(data, password=words or None)
    yield "".join(page.get_textpage().get_text_range() for page in file).encode()
    file.close()
    if not words:
        shown = PdfFile(data)  # what the preview and its search read
        yield "\n".join(shown.words(number) for number in range(shown.count)).encode()
        shown.close()


def _objects(data: bytes, words: str) -> Iterator[bytes]:
    reader = PdfReader(BytesIO(data), password=words or None)
    yield repr(reader.metadata).encode()
    yield repr(reader.outline).encode()
    for number in range(1, int(reader.trailer["/Size"])):
        thing = reader.get_object(number)
        yield repr(thing).encode("utf-8", "backslashreplace")
        if isinstance(thing, StreamObject):
            yield thing.get_data()


def glyphs(data: bytes) -> set[str]:
    """Return the characters that the fonts inside a PDF can set."""
    found: set[str] = set()
    for layer in _objects(data, ""):
        if b"beginbfchar" in layer or b"beginbfrange" in layer:
            for piece in layer.split(b"<")[1:]:
                code = piece.split(b">")[0]
                if len(code) == 4:
                    found.add(chr(int(code, 16)))
    return found


def sealed_layers(data: bytes, words: str) -> Iterator[bytes]:
    """Give a sealed file raw and unlocked, and its text with its escapes undone."""
    yield data
    plain = sealed.unlock(data, words)
    yield plain
    yield plain.decode().encode("ascii", "backslashreplace")
