"""Pictures in what leaves: dots and the person's words, and nothing else of any file."""

from __future__ import annotations

import json
import re
import subprocess
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import jsonschema
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader

from chime_journal.errors import ImportRefused
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.shared import smaller
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.model.drawing import Line
from chime_journal.model.picture import PictureKind
from chime_journal.model.shared import MOST_PICTURES
from chime_journal.share import pdf, talk
from chime_journal.share.document import LARGEST_PICTURE, LONGEST_SIDE, Document, Picture
from chime_journal.share.encoding import decode, encode
from tests.pictures import PLANTED, photo, scene
from tests.share import made
from tests.share.seeking import pdf_layers
from tests.share.test_document import SCHEMA

TRACES = (PLANTED, b"Exif", b"GPS", b"tEXt", b"eXIf", b"Photoshop", b"ICC_PROFILE")


def shared(kind: PictureKind, kept: bytes, words: str = "") -> Picture:
    image = smaller(kept)
    return Picture(kind, words, image.width, image.height, image.data)


def pictures() -> tuple[Picture, ...]:
    """A wide photo as a phone writes it, a high one without words, and a drawing."""
    wide = from_bytes(photo(image=scene(2400, 900))).image
    high = from_bytes(photo(orientation=6, image=scene(900, 700))).image
    drawn = pen.picture((Line(1, 2, ((10, 10), (9000, 6000))),)).image
    return (
        shared(PictureKind.PHOTO, wide, "The gates at seven"),
        shared(PictureKind.PHOTO, high),
        shared(PictureKind.DRAWING, drawn, "A line\nשמש"),
    )


@pytest.fixture(scope="module")
def document() -> Document:
    return made.pictured(*pictures())


@pytest.fixture(scope="module")
def report(document: Document) -> bytes:
    return pdf.make(document).pdf


def alternatives(node: object) -> Iterator[str]:
    """Give what is said in place of each figure of a PDF, in the order it is read."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from alternatives(child)
    elif isinstance(node, dict):
        if node.get("/S") == "/Figure":
            yield str(node.get("/Alt"))
        yield from alternatives(node.get("/K"))


def test_each_is_a_figure_with_its_words_or_its_day(report: bytes) -> None:
    root = PdfReader(BytesIO(report)).trailer["/Root"]
    assert list(alternatives(root["/StructTreeRoot"])) == [
        *("Photo: The gates at seven", "Photo of 19 November", "Drawing: A line שמש")
    ]


def test_the_pages_are_whole_and_what_is_on_it_can_be_searched(
    report: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "shared.pdf"
    path.write_bytes(report)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    told = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True)
    assert re.search(r"Tagged: +yes", told.stdout)
    read = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True)
    assert read.stdout.index("By the lock.") < read.stdout.index("The gates at seven")
    drawn = subprocess.run(["pdfimages", "-list", str(path)], check=True, capture_output=True)
    rows = [line.split() for line in drawn.stdout.decode().splitlines()[2:]]
    assert [row[8] for row in rows] == ["jpeg", "jpeg", "image"]
    assert all(int(row[12]) >= 140 for row in rows), "sharp on paper"


@pytest.mark.parametrize("paper", pdf.Paper)
def test_none_is_wider_than_the_column_or_takes_a_page(
    document: Document, paper: pdf.Paper
) -> None:
    file = pypdfium2.PdfDocument(pdf.make(document, paper).pdf)
    places = []
    for page in file:
        found = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=9)
        places += [(page.get_width(), each.get_bounds()) for each in found]
    assert len(places) == 3
    for width, (left, bottom, right, top) in places:
        assert left >= 48
        assert right <= width - 48
        assert top - bottom <= 256
    file.close()


def test_no_byte_of_the_pdf_tells_of_a_camera_or_a_file(report: bytes, tmp_path: Path) -> None:
    seen = b"".join(pdf_layers(report, tmp_path))
    assert [trace for trace in TRACES if trace in seen] == []
    photos = [each.image for each in pictures() if each.kind is PictureKind.PHOTO]
    assert all(photo in report for photo in photos), "their bytes are those that were looked at"


def test_no_byte_of_the_sealed_document_tells_of_a_camera_or_a_file(document: Document) -> None:
    inside = json.loads(encode(document))["reflections"][0]["pictures"]
    images = [urlsafe_b64decode(each["image"]) for each in inside]
    assert images == [each.image for each in document.pictures]
    traces = (*TRACES, b"xmp", b"http")
    assert [trace for trace in traces for image in images if trace in image] == []
    assert set(inside[0]) == {"kind", "words", "width", "height", "image"}


def test_a_search_would_find_them() -> None:
    assert [trace for trace in TRACES[:2] if trace in photo()] == [PLANTED, b"Exif"]


def test_twelve_photos_stay_small() -> None:
    photos = [replace(pictures()[0], words=str(number)) for number in range(12)]
    document = made.pictured(*photos)
    assert len(pdf.make(document).pdf) < 1_500_000
    assert len(encode(document)) < 1_500_000


def test_it_is_read_back_and_fits_the_published_schema(document: Document) -> None:
    assert decode(encode(document)) == document
    jsonschema.validate(json.loads(encode(document)), SCHEMA)
    assert document.parts == ("reflections", "pictures")


def test_usual_base64_is_read_too() -> None:
    whole = json.loads(
        encode(made.pictured(replace(made.SMALL, image=made.SMALL.image + b"\xff" * 9)))
    )
    inside = whole["reflections"][0]["pictures"][0]
    assert "_" in inside["image"]
    inside["image"] = inside["image"].replace("_", "/").replace("-", "+")
    assert decode(json.dumps(whole).encode()).pictures[0].image.endswith(b"\xff" * 9)


def test_a_file_without_that_name_has_no_pictures() -> None:
    whole = json.loads(encode(made.pictured()))
    del whole["reflections"][0]["pictures"]
    jsonschema.validate(whole, SCHEMA)
    assert decode(json.dumps(whole).encode()) == made.only("By the lock.")


def changed(**rest: object) -> bytes:
    whole = json.loads(encode(made.pictured()))
    whole["reflections"][0]["pictures"][0] |= rest
    return json.dumps(whole).encode()


def text(image: bytes) -> str:
    return urlsafe_b64encode(image).decode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (changed(image=text(b"GIF89a")), "damaged"),
        (changed(image=text(b"<svg/>")), "damaged"),
        (changed(image=""), "damaged"),
        (changed(image="%%%"), "damaged"),
        (changed(image=None), "damaged"),
        (changed(image=[137, 80]), "damaged"),
        (changed(image="data:image/png;base64,iVBORw0KGgo="), "damaged"),
        (changed(width=0), "damaged"),
        (changed(height=-2), "damaged"),
        (changed(width=LONGEST_SIDE + 1), "damaged"),
        (changed(height=2.5), "damaged"),
        (changed(kind="film"), "damaged"),
        (changed(words=7), "damaged"),
        (changed(words="x" * 1_001), "too_large"),
        (changed(image=text(b"\xff\xd8\xff" + bytes(LARGEST_PICTURE))), "too_large"),
        (encode(made.pictured(*[made.SMALL] * (MOST_PICTURES + 1))), "too_large"),
    ],
    ids=range(16),
)
def test_what_is_no_such_picture_refuses_the_whole_file(data: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        decode(data)
    assert refused.value.reason == reason


def test_a_long_text_has_its_pictures_at_its_end_alone() -> None:
    (section,) = talk.sections(made.pictured(words="A long day. " * 5_000))
    counts = [len(entry.pictures) for leaf in section.leaves for entry in leaf]
    assert len(counts) > 2
    assert counts == [0] * (len(counts) - 1) + [1]
