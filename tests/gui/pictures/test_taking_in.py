"""A picture from outside is made anew from its dots; what is hostile or damaged is refused."""

from __future__ import annotations

import os
import struct
import time
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTransform

from chime_journal.errors import ImportRefused
from chime_journal.gui.pictures import refusals, taking_in
from chime_journal.model.picture import PictureKind
from tests.pictures import PLANTED, encoded, exif, photo, png, scene, with_words

# What decoders say of harmed files goes nowhere.
pytestmark = pytest.mark.qt_log_ignore("JPEG|Huffman|libpng|PNG|image|DQT|DHT|marker|SOF")
RED, BLUE = QColor("#B5420E"), QColor("#0B66A8")


def reason(data: bytes) -> str:
    with pytest.raises(ImportRefused) as told:
        taking_in.from_bytes(data)
    assert refusals.explain(told.value)
    return told.value.reason


def heads(data: bytes) -> set[int]:
    """Return the marks of the heads of a JPEG."""
    at, found = 2, set()
    while data[at + 1] != 0xDA:
        found.add(data[at + 1])
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return found


def parts(data: bytes) -> list[bytes]:
    """Return the names of the parts of a PNG."""
    at, found = 8, []
    while at < len(data):
        found.append(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return found


def near(image: QImage, x: float, y: float, colour: QColor) -> bool:
    there = image.pixelColor(int(x * image.width()), int(y * image.height()))
    pairs = zip(there.getRgb(), colour.getRgb(), strict=True)
    return all(abs(one - other) < 24 for one, other in pairs)


def test_nothing_a_camera_wrote_comes_in(tmp_path: Path) -> None:
    file = photo()
    assert file.count(PLANTED) > 3
    assert b"Exif" in file
    (tmp_path / "gates.jpg").write_bytes(file)
    new = taking_in.from_file(tmp_path / "gates.jpg")
    assert (new.kind, new.name, new.width, new.height) == (PictureKind.PHOTO, "gates.jpg", 640, 480)
    for made in (new.image, new.thumbnail):
        assert PLANTED not in made
        assert b"Exif" not in made
        assert heads(made) <= {0xE0, 0xDB, 0xC0, 0xC4}  # form, tables, size: nothing that tells
    assert PLANTED not in taking_in.from_bytes(with_words(encoded(scene(), "PNG"))).image


def test_what_can_be_seen_through_stays_so_and_holds_nothing_but_dots() -> None:
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 40, 40, 90))
    image.setText("Author", PLANTED.decode())
    new = taking_in.from_bytes(encoded(image, "PNG"))
    assert parts(new.image) == [b"IHDR", b"pHYs", b"IDAT", b"IEND"]
    assert QImage.fromData(new.image).pixelColor(5, 5).alpha() == 90
    image.fill(QColor(200, 40, 40))
    assert taking_in.from_image(image).image.startswith(b"\xff\xd8"), "it only could have been"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright(orientation: int) -> None:
    """The picture is laid down as the head says; upright its top is blue and its left is red."""
    upright = scene(600, 400)
    laid = upright.flipped() if orientation == 4 else upright
    if orientation in (2, 5, 7):
        laid = laid.flipped(Qt.Orientation.Horizontal)
    turned = {3: 180, 6: -90, 8: 90, 5: -90, 7: 90}.get(orientation, 0)
    laid = laid.transformed(QTransform().rotate(turned))
    new = taking_in.from_bytes(photo(orientation, laid))
    seen = QImage.fromData(new.image)
    assert (new.width, new.height) == (600, 400)
    assert near(seen, 0.1, 0.7, RED)
    assert near(seen, 0.9, 0.05, BLUE)
    assert not near(seen, 0.9, 0.7, RED)


def test_a_large_one_becomes_smaller_and_keeps_its_shape() -> None:
    new = taking_in.from_bytes(encoded(scene(4000, 3000), "JPEG"))
    assert (new.width, new.height) == (2048, 1536)
    small = QImage.fromData(new.thumbnail)
    assert (small.width(), small.height()) == (256, 192)
    thin = taking_in.from_bytes(encoded(scene(3, 6000), "PNG"))
    assert (thin.width, thin.height) == (1, 2048)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "BMP"])
def test_each_kind_comes_in_and_an_ending_says_nothing(form: str, tmp_path: Path) -> None:
    (tmp_path / "wrong.gif").write_bytes(encoded(scene(), form))
    new = taking_in.from_file(tmp_path / "wrong.gif")
    assert near(QImage.fromData(new.image), 0.1, 0.7, RED)


def test_of_a_picture_that_moves_the_first_one_comes_in() -> None:
    frame = b"\x2c" + struct.pack("<4HB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    second = b"\x2c" + struct.pack("<4HB", 0, 0, 1, 1, 0) + b"\x02\x02\x4c\x01\x00"
    colours = bytes([181, 66, 14, 11, 102, 168])
    film = b"GIF89a" + struct.pack("<2H3B", 1, 1, 0x80, 0, 0) + colours + frame + second + b"\x3b"
    new = taking_in.from_bytes(film)
    assert near(QImage.fromData(new.image), 0, 0, RED)


def test_a_bomb_is_refused_before_it_is_opened() -> None:
    began = time.monotonic()
    assert reason(png(20_000, 20_000)) == "too_many_dots"
    assert reason(png(2**31 - 1, 2**31 - 1)) in ("too_many_dots", "damaged")
    assert reason(png(60_001, 1000)) == "too_many_dots"
    small = encoded(scene(16, 16), "JPEG")
    at = small.index(b"\xff\xc0") + 5  # where its head says how large it is
    vast = small[:at] + struct.pack(">2H", 8000, 8000) + small[at + 4 :]
    assert reason(vast) == "too_many_dots"
    assert time.monotonic() - began < 2


def test_what_is_damaged_or_something_else_is_refused() -> None:
    whole, drawn = photo(), encoded(scene(), "PNG")
    for at in (3, 30, 400, len(exif()) + 200, len(whole) - len(PLANTED) * 100 - 3):
        assert reason(whole[:at]) == "damaged", at
    for data in (drawn[:40], drawn[: len(drawn) // 2], png(0, 5), png(100, 100, b"short")):
        assert reason(data) == "damaged"
    for data in (b"", b"%PDF-1.7", b"<svg onload='x'/>", b"RIFF1234WAVE", b"#!/bin/sh"):
        assert reason(data) == "unknown_kind"
    for brand in (b"heic", b"mif1", b"avif"):
        assert reason(b"\0\0\0\x18ftyp" + brand + bytes(40)) == "phone_kind"


def test_any_flipped_byte_ends_in_a_picture_or_a_refusal() -> None:
    whole = photo(6, scene(64, 48))
    for at in range(0, len(whole) - 1300, 37):
        harmed = bytearray(whole)
        harmed[at] ^= 0xFF
        with suppress(ImportRefused):  # and nothing else
            assert PLANTED not in taking_in.from_bytes(bytes(harmed)).image


def test_a_file_that_is_none_or_too_large_is_not_read(tmp_path: Path) -> None:
    heavy = tmp_path / "heavy.jpg"
    with heavy.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(taking_in.LARGEST_FILE + 1)
    os.mkfifo(tmp_path / "pipe.jpg")
    for path, wanted in (
        (heavy, "too_large"),
        (tmp_path / "pipe.jpg", "unknown_kind"),
        (tmp_path, "unknown_kind"),
        (tmp_path / "gone.jpg", "unreachable"),
    ):
        with pytest.raises(ImportRefused) as told:
            taking_in.from_file(path)
        assert told.value.reason == wanted
