"""Pictures of a reflection: kept once, in order, through the bin, and gone when deleted."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, text

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.picture import MOST, WORDS_LIMIT, PictureKind
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import DAY, WORDS, draft, find, new_id, picture
from tests.store.reader import plain, read_keys, root_from_words


@pytest.fixture
def written(diary: Diary) -> int:
    return new_id(diary.reflections.write(draft("heron")))


def ids(diary: Diary, reflection: int) -> list[int]:
    return [line.id for line in diary.pictures.of(reflection)]


def pages(diary: Diary) -> bytes:
    """Return every page of the closed journal, read by a reader of its own."""
    keys = read_keys((diary.folder / "keys.json").read_bytes())
    root = root_from_words(keys, WORDS)
    return plain((diary.folder / "journal-1.db").read_bytes(), root, bytes.fromhex(keys["salt"]))


def test_a_picture_comes_back_as_it_was_kept(diary: Diary, written: int) -> None:
    new = picture("canal", words="The lock gates.", name="gates.jpg")
    change = diary.pictures.add(written, new)
    assert change.kinds == {Kind.PICTURE}
    (line,) = diary.pictures.of(written)
    assert (line.id, line.kind, line.words) == (change.id, PictureKind.PHOTO, "The lock gates.")
    assert (line.width, line.height, line.thumbnail) == (new.width, new.height, new.thumbnail)
    assert diary.pictures.whole(line.id).image == new.image
    assert diary.reflections.read(written).pictured
    assert [each.pictured for each in find(diary, "heron")] == [True]


def test_it_is_there_after_a_lock_a_backup_and_a_restore(
    diary: Diary, written: int, tmp_path: Path
) -> None:
    number = new_id(diary.pictures.add(written, picture("canal" * 40_000)))
    made = diary.back_up()
    diary.close()
    backup.restore(made.path, tmp_path / "restored")
    for folder in (diary.folder, tmp_path / "restored"):
        again = Diary(Vault.open(folder, WORDS))
        assert again.pictures.whole(number).image == picture("canal" * 40_000).image
        again.close()


def test_the_same_photo_is_kept_once_in_a_reflection(diary: Diary, written: int) -> None:
    first = new_id(diary.pictures.add(written, picture("canal")))
    assert diary.pictures.add(written, picture("canal")).id == first
    diary.bin.put(Kind.PICTURE, first)
    assert ids(diary, written) == []
    assert diary.pictures.add(written, picture("canal")).id == first, "out of the bin"
    assert ids(diary, written) == [first]
    other = new_id(diary.reflections.write(draft()))
    assert diary.pictures.add(other, picture("canal")).id != first


def test_pictures_move_and_those_in_the_bin_keep_their_place(diary: Diary, written: int) -> None:
    a, b, c, d = (new_id(diary.pictures.add(written, picture(name))) for name in "abcd")
    diary.bin.put(Kind.PICTURE, b)
    diary.pictures.move(d, -1)
    assert ids(diary, written) == [a, d, c]
    diary.pictures.move(a, 9)
    assert ids(diary, written) == [d, c, a]
    diary.bin.restore(Kind.PICTURE, b)
    assert ids(diary, written) == [d, b, c, a]
    diary.bin.put(Kind.PICTURE, a)
    for use in (lambda: diary.pictures.move(a, 1), lambda: diary.pictures.describe(a, "Ducks")):
        with pytest.raises(Gone):
            use()


def test_a_drawing_can_be_drawn_on(diary: Diary, written: int) -> None:
    sketch = picture("one line", kind=PictureKind.DRAWING, strokes="[1]")
    number = new_id(diary.pictures.add(written, sketch))
    diary.pictures.describe(number, "A heron")
    more = picture("two lines", kind=PictureKind.DRAWING, strokes="[1, 2]")
    diary.pictures.redraw(number, more)
    (line,) = diary.pictures.of(written)
    assert (line.words, line.thumbnail) == ("A heron", more.thumbnail)
    whole = diary.pictures.whole(number)
    assert (whole.image, whole.strokes) == (more.image, "[1, 2]")
    diary.bin.put(Kind.PICTURE, number)
    with pytest.raises(Gone):
        diary.pictures.redraw(number, sketch)


def test_what_is_not_of_the_kept_form_is_refused(diary: Diary, written: int) -> None:
    for wrong, reason in (
        (picture(image=b"\xff\xd8\xff\xe1Exif"), "invalid"),
        (picture(image=b"<svg/>"), "invalid"),
        (picture(width=2049), "invalid"),
        (picture(words="w" * (WORDS_LIMIT + 1)), "too_long"),
    ):
        with pytest.raises(InvalidEntry) as told:
            diary.pictures.add(written, wrong)
        assert told.value.reason == reason
    with pytest.raises(Gone):
        diary.pictures.add(99, picture())
    assert ids(diary, written) == []


def test_one_more_than_twelve_is_refused_and_the_others_stay(diary: Diary, written: int) -> None:
    for number in range(MOST):
        diary.pictures.add(written, picture(str(number)))
    with pytest.raises(InvalidEntry) as told:
        diary.pictures.add(written, picture("one more"))
    assert told.value.reason == "too_many"
    assert diary.pictures.add(written, picture("3")).id == ids(diary, written)[3], "it is there"
    assert len(ids(diary, written)) == MOST


def test_a_list_reads_no_large_picture(diary: Diary, written: int) -> None:
    diary.pictures.add(written, picture("canal" * 1000))
    asked: list[str] = []
    with diary._vault.reading() as session:
        engine = session.get_bind().engine
    event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    diary.pictures.of(written)
    diary.reflections.list()
    diary.reflections.read(written)
    diary.bin.listing()
    assert asked
    assert not [sql for sql in asked if "picture_content" in sql]


def test_a_picture_goes_and_comes_with_its_reflection(diary: Diary, written: int) -> None:
    number = new_id(diary.pictures.add(written, picture("canal", words="Gates")))
    diary.bin.put(Kind.REFLECTION, written)
    assert [thing.kind for thing in diary.bin.listing()] == [Kind.REFLECTION]
    diary.bin.restore(Kind.REFLECTION, written)
    assert ids(diary, written) == [number]
    diary.bin.put(Kind.PICTURE, number)
    (thing,) = diary.bin.listing()
    assert (thing.kind, thing.words, thing.day) == (Kind.PICTURE, "Gates", DAY)
    diary.bin.put(Kind.REFLECTION, written)
    assert [each.kind for each in diary.bin.listing()] == [Kind.REFLECTION], "it waits for it"


def test_a_good_memory_without_a_word_is_not_shown_as_words(diary: Diary) -> None:
    alone = new_id(diary.reflections.write(draft("", good_memory=True)))
    diary.pictures.add(alone, picture())
    assert diary.reflections.memory(DAY + timedelta(days=9)) is None


@pytest.mark.parametrize("way", ["empty", "thirty days"])
def test_one_in_the_bin_by_itself_goes_and_the_others_stay(
    diary: Diary, written: int, way: str
) -> None:
    gone, stays = (new_id(diary.pictures.add(written, picture(name))) for name in "ab")
    diary.bin.put(Kind.PICTURE, gone)
    late = date.today() + timedelta(days=30)
    change = diary.bin.empty() if way == "empty" else diary.bin.tidy(late)
    assert change.kinds == {Kind.PICTURE}
    with pytest.raises(Gone):
        diary.bin.restore(Kind.PICTURE, gone)
    assert ids(diary, written) == [stays]


@pytest.mark.parametrize("kind", [Kind.PICTURE, Kind.REFLECTION])
def test_deleted_for_good_no_byte_of_it_stays(diary: Diary, written: int, kind: Kind) -> None:
    planted = {
        "image": b"plantedimage" * 2000,
        "thumbnail": b"plantedsmall" * 400,
        "strokes": "plantedstroke" * 600,
        "words": "plantedwords " * 20,
        "name": "plantedname.jpg",
    }
    start = {"image": b"\x89PNG\r\n\x1a\n", "thumbnail": b"\x89PNG\r\n\x1a\n"}
    values = {name: start.get(name, type(value)()) + value for name, value in planted.items()}
    new = picture(kind=PictureKind.DRAWING, **values)
    number = new_id(diary.pictures.add(written, new))
    diary.pictures.redraw(number, picture("later", kind=PictureKind.DRAWING))
    other = new_id(diary.pictures.add(written, new))
    diary.checkpoint()
    assert b"plantedimage" in pages(diary)
    for each in (number, other) if kind is Kind.PICTURE else (written,):
        diary.bin.put(kind, each)
        diary.bin.delete_for_good(kind, each)
    with diary._vault.reading() as session:
        for table in ("picture", "picture_content"):
            assert session.connection().scalar(text(f"SELECT count(*) FROM {table}")) == 0
    diary.close()
    assert b"planted" not in pages(diary)
