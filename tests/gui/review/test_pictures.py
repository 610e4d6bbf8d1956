"""Pictures in a review: below their words, large in the same window, and never more than dots."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import printing
from chime_journal.gui.pictures.shared import smaller
from chime_journal.gui.pictures.taking_in import from_image
from chime_journal.gui.pictures.tile import SmallPicture
from chime_journal.gui.pictures.view import Large
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.pictures import PicturePlace
from chime_journal.gui.review.room import Room
from chime_journal.gui.review.talk import SectionCard
from chime_journal.gui.theme import Looks
from chime_journal.model.picture import PictureKind
from chime_journal.share.document import Document, Picture
from chime_journal.share.encoding import decode, encode
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.review.steps import press
from tests.hostile.payloads import PAYLOADS
from tests.pictures import png, scene
from tests.share import made

Show = Callable[..., Room]
pytestmark = pytest.mark.qt_log_ignore("libpng|PNG|JPEG")
GATES, SECOND = "picture_reflections_0", "picture_reflections_1"


def photo(words: str = "", wide: int = 900, high: int = 600) -> Picture:
    image = smaller(from_image(scene(wide, high)).image)
    return Picture(PictureKind.PHOTO, words, image.width, image.height, image.data)


@pytest.fixture(scope="module")
def document() -> Document:
    """A reflection with two photos, and one without, as they come out of a file."""
    walk = made.pictured(photo("The gates at seven"), photo(), words="By the lock.")
    other = made.only("Slept well.").reflections
    return decode(encode(replace(walk, reflections=walk.reflections + other)))


@pytest.fixture
def shown(qtbot: QtBot, room: Show, document: Document) -> Room:
    made_room = room(document)
    wait_for(qtbot, made_room, GATES)
    return made_room


def small(room: QWidget, name: str) -> SmallPicture:
    found = room.findChild(SmallPicture, name)
    assert found is not None, name
    return found


def wait_for(qtbot: QtBot, room: Room, name: str) -> SmallPicture:
    qtbot.waitUntil(lambda: small(room, name).isEnabled())
    return small(room, name)


def test_each_stands_below_its_words_with_what_is_on_it(qtbot: QtBot, shown: Room) -> None:
    gates, other = small(shown, GATES), wait_for(qtbot, shown, SECOND)
    assert gates.accessibleName() == "Photo: The gates at seven"
    assert other.accessibleName() == "Photo of 19 November"
    assert shown.findChild(QLabel, f"{GATES}_words").text() == "The gates at seven"
    leaf = shown.findChild(Leaf, "leaf_reflections")
    assert gates.mapTo(shown, gates.rect().topLeft()).y() > leaf.geometry().bottom()
    assert gates.picture.size().toTuple() == (900, 600)
    press(shown, "reflections_next")
    assert shown.findChild(SmallPicture, GATES) is None, "the next reflection has none"
    press(shown, "reflections_back")
    wait_for(qtbot, shown, GATES)


def test_enter_opens_it_large_in_the_same_window_and_escape_leads_back(
    qtbot: QtBot, shown: Room
) -> None:
    gates = small(shown, GATES)
    gates.setFocus()
    qtbot.keyClick(gates, Qt.Key.Key_Return)
    place = shown.place
    assert isinstance(place, PicturePlace)
    assert place.findChild(Large).accessibleName() == "Photo: The gates at seven"
    assert place.isWindow() is False
    assert shown.findChild(QAbstractButton, "hide").isVisible(), "Hide is always there"
    assert nameless(shown) == []
    qtbot.keyClick(place, Qt.Key.Key_Escape)
    assert shown.place is shown.talk
    assert shown.focusWidget() is gates


def test_tab_goes_from_the_words_to_the_pictures_and_on(qtbot: QtBot, shown: Room) -> None:
    wait_for(qtbot, shown, SECOND)
    shown.findChild(Leaf, "leaf_reflections").setFocus()
    came_by = []
    for _ in range(3):
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
        came_by.append(shown.focusWidget().objectName())
    assert came_by == [GATES, SECOND, "reflections_next"]


def test_nothing_is_decoded_before_the_window_is_there(dressed: object, qtbot: QtBot) -> None:
    waiting: list[Callable[[], object]] = []
    room = Room(
        made.pictured(photo()), lambda _, job, *__: waiting.append(job), Looks("light", 100)
    )
    qtbot.addWidget(room)
    assert small(room, GATES).picture.isNull()
    assert not small(room, GATES).isEnabled()
    assert len(waiting) == 1, "the dots wait for another thread"


@pytest.mark.parametrize(
    "image", [png(1_000_000, 1_000_000), png(10, 10, b"\0"), b"\xff\xd8\xff" * 99], ids=range(3)
)
def test_one_that_does_not_open_says_so_and_the_rest_can_be_read(
    qtbot: QtBot, room: Show, image: bytes
) -> None:
    broken = replace(made.SMALL, image=image, words="A gate")
    shown = room(decode(encode(made.pictured(broken, photo()))))
    wait_for(qtbot, shown, SECOND)
    said = shown.findChild(QLabel, f"{GATES}_shut")
    qtbot.waitUntil(said.isVisible)
    assert said.text() == "This picture is damaged and cannot be shown."
    assert shown.findChild(QLabel, f"{GATES}_words").text() == "A gate"
    assert "By the lock." in shown.findChild(Leaf, "leaf_reflections").toPlainText()
    assert not small(shown, GATES).isEnabled()


def test_words_that_would_act_are_words_in_every_place(qtbot: QtBot, room: Show) -> None:
    for at in range(0, len(PAYLOADS), 60):
        words = "\n".join(PAYLOADS[at : at + 60])[:900]
        shown = room(made.pictured(replace(made.SMALL, words=words)))
        wait_for(qtbot, shown, GATES).click()
        labels = shown.findChildren(QLabel)
        plain = Qt.TextFormat.PlainText
        assert all(each.textFormat() == plain for each in labels if each.text())
        assert "\n" not in small(shown, GATES).accessibleName()
        shown.close()


def test_they_are_printed_below_their_words(
    qtbot: QtBot, shown: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"

    def to_file(_: QWidget, paper: QTextDocument) -> bool:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        paper.print_(printer)
        return True

    monkeypatch.setattr(printing, "print_document", to_file)
    press(shown, "print")
    qtbot.waitUntil(path.exists)
    listed = subprocess.run(["pdfimages", "-list", str(path)], check=True, capture_output=True)
    rows = [line.split() for line in listed.stdout.decode().splitlines()[2:]]
    assert [row[3:5] for row in rows if row[2] == "image"] == [["900", "600"]] * 2
    read = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True)
    assert read.stdout.index("By the lock.") < read.stdout.index("The gates at seven")


@pytest.mark.parametrize(
    ("size", "text"), [((1024, 640), 100), ((1024, 640), 200), ((1366, 768), 200)], ids=str
)
def test_at_every_size_there_is_room(
    qtbot: QtBot, room: Show, size: tuple[int, int], text: int
) -> None:
    shown = room(made.pictured(photo("Gates " * 60), photo("", 1600, 300), photo("", 300, 1600)),
                 size, "dark", text)  # fmt: skip
    for number in range(3):
        wait_for(qtbot, shown, f"picture_reflections_{number}")
    card = shown.findChild(SectionCard)
    for number in range(3):
        each = small(shown, f"picture_reflections_{number}")
        assert each.mapTo(card, each.rect().topRight()).x() < card.width()
    for opened in (False, True):
        if opened:
            small(shown, GATES).click()
        qtbot.wait(1)
        assert clipped(shown) == []
        assert overlapping(shown) == []
        assert nameless(shown) == []
    assert shown.size().toTuple() == size
    assert shown.place.findChild(Large).height() >= 240
