"""A picture on its way into a share is made anew, smaller; one that comes out is bounded."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from chime_journal.errors import ImportRefused
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.shared import into_share, out_of_share, smaller
from chime_journal.gui.pictures.taking_in import from_bytes, from_image
from chime_journal.model.drawing import Line
from chime_journal.share.document import LARGEST_PICTURE, LONGEST_SIDE, Image
from tests.pictures import PLANTED, encoded, photo, png, scene, with_words

pytestmark = pytest.mark.qt_log_ignore("JPEG|Huffman|libpng|PNG|image|marker|SOF")


def noise(wide: int, high: int) -> QImage:
    """Return dots that no packing makes smaller."""
    dots = random.Random(5).randbytes(wide * high * 4)
    image = QImage(dots, wide, high, wide * 4, QImage.Format.Format_RGB32)
    return image.copy()


def test_a_photo_gets_smaller_and_keeps_its_shape() -> None:
    kept = from_image(scene(2048, 1024)).image
    made = smaller(kept)
    assert (made.width, made.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert made.data.startswith(b"\xff\xd8\xff")
    assert QImage.fromData(made.data).size().toTuple() == (made.width, made.height)


def test_a_drawing_stays_sharp_and_its_paper_with_it() -> None:
    made = smaller(pen.picture((Line(1, 2, ((10, 10), (9000, 6000))),)).image)
    assert made.data.startswith(b"\x89PNG")
    assert QImage.fromData(made.data).pixelColor(5, 700) == QColor(pen.PAPER)


def test_what_can_be_seen_through_is_set_on_white() -> None:
    clear = QImage(60, 40, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    made = QImage.fromData(smaller(from_image(clear).image).data)
    assert not made.hasAlphaChannel()
    assert made.pixelColor(9, 9) == QColor("white")


def test_the_largest_there_can_be_still_fits() -> None:
    made = smaller(encoded(noise(1600, 1600), "PNG"))
    assert len(made.data) <= LARGEST_PICTURE
    assert made.data.startswith(b"\xff\xd8\xff")


def test_words_in_a_file_of_the_journal_would_not_go_along_either() -> None:
    for kept in (photo(), with_words(encoded(scene(), "PNG"))):
        assert PLANTED in kept
        assert PLANTED not in smaller(kept).data


def test_what_was_made_before_is_not_made_again() -> None:
    known = Image(1, 1, b"known")
    made = into_share(
        {"a": b"no picture", "b": from_bytes(photo()).image}, {"a": known, "c": known}
    )
    assert made["a"] is known
    assert made.keys() == {"a", "b"}


def test_one_that_does_not_open_is_told_of_on_the_way_in() -> None:
    with pytest.raises(ImportRefused):
        into_share({"a": b"\x89PNG\r\n\x1a\n"}, {})


def test_one_that_comes_out_is_seen() -> None:
    seen = out_of_share(encoded(scene(300, 200), "JPEG"))
    assert seen.size().toTuple() == (300, 200)
    assert seen.pixelColor(20, 150).red() > 150


def test_one_of_more_dots_than_a_share_may_hold_is_not_opened() -> None:
    assert out_of_share(encoded(scene(LONGEST_SIDE, LONGEST_SIDE + 1), "JPEG")).isNull()
    assert not out_of_share(encoded(scene(LONGEST_SIDE, LONGEST_SIDE), "JPEG")).isNull()


@pytest.mark.parametrize(
    "image",
    [
        b"\x89PNG\r\n\x1a\n",
        png(1_000_000, 1_000_000),
        png(10, 10, b"\0"),
        photo()[:900],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff" * 1000,
        b"",
    ],
    ids=range(7),
)
def test_what_is_hostile_or_damaged_is_an_empty_picture(image: bytes) -> None:
    assert out_of_share(image).isNull()
