"""Pictures below a text: chosen, dropped, pasted, named, moved, binned and brought back."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.gui.pictures.view import PictureView
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.picture import MOST
from tests.factory import draft, picture
from tests.gui.journal.steps import all_previews, quiet, write
from tests.gui.pictures.steps import kept, open_view, press, tiles, wait_for
from tests.gui.tabbing import tab_from
from tests.pictures import PLANTED, encoded, scene


def files(*paths: Path) -> QMimeData:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return dropped


def test_a_chosen_photo_stands_below_the_text_without_what_the_camera_wrote(
    qtbot, page, ask, gates, monkeypatch
) -> None:
    page.open("new")
    write(qtbot, page, "By the lock.")
    asked: list[str] = []

    def choose(parent, title, start, filters, **_: object) -> tuple[str, str]:
        asked.extend((title, filters))
        return str(gates), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    press(qtbot, page, "add_picture")
    (tile,) = wait_for(qtbot, page, 1)
    assert "30 MB" in asked[0]
    assert "*.heic" in asked[1], "so that it can be told why it does not come in"
    assert tile.accessibleName() == "Photo"
    ((line,),) = kept(ask)
    whole = ask(lambda diary: diary.pictures.whole(line.id))
    for made in (whole.image, line.thumbnail):
        assert PLANTED not in made
        assert b"Exif" not in made
    assert not page.editor.pictures._wait.isVisible()


def test_a_picture_alone_makes_a_reflection_that_stays(qtbot, page, ask, opened, gates) -> None:
    page.open("new")
    page.editor.field.insertFromMimeData(files(gates))
    wait_for(qtbot, page, 1)
    page.left()
    page.open("new")
    assert tiles(page) == []
    quiet(qtbot, opened)
    ((only,),) = [ask(all_previews)]
    assert (only.excerpt, only.pictured) == ("", True)
    page.open(("reflection", only.id))
    wait_for(qtbot, page, 1)
    write(qtbot, page, "x")
    assert [each.excerpt for each in ask(all_previews)] == ["x"], "words join it"


def test_a_picture_that_comes_after_leaving_goes_where_it_was_put(
    qtbot, page, ask, opened, gates
) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("first")).id)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    opened.work(page, (busy := Event()).wait, bool)  # a picture is not read before that is over
    page.editor.pictures.bring([gates])
    page.open("new")
    busy.set()
    quiet(qtbot, opened)
    qtbot.waitUntil(lambda: len(ask(lambda diary: diary.pictures.of(number))) == 1)
    assert tiles(page) == []
    assert [each.id for each in ask(all_previews)] == [number], "and begins nothing"


def test_a_picture_put_on_an_empty_page_that_is_left_at_once_begins_one(
    qtbot, page, ask, opened, gates
) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("first")).id)
    page.open("new")
    opened.work(page, (busy := Event()).wait, bool)
    page.editor.pictures.bring([gates])
    assert page.editor.pictures._wait.isVisible()
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    busy.set()
    qtbot.waitUntil(lambda: len(ask(all_previews)) == 2)
    quiet(qtbot, opened)
    assert sorted(map(len, kept(ask))) == [0, 1]
    assert ask(lambda diary: diary.pictures.of(number)) == []


def test_a_picture_is_pasted_and_words_stay_words(qtbot, page, ask) -> None:
    page.open("new")
    field = page.editor.field
    pasted = QMimeData()
    pasted.setImageData(scene())
    assert field.canInsertFromMimeData(pasted)
    field.insertFromMimeData(pasted)
    wait_for(qtbot, page, 1)
    both = QMimeData()
    both.setImageData(scene(30, 30))
    both.setText("words with a picture of them")
    with qtbot.waitSignal(page.editor.stored):
        field.insertFromMimeData(both)
    assert field.words() == "words with a picture of them"
    wait_for(qtbot, page, 1)


@pytest.mark.qt_log_ignore("JPEG")
def test_what_is_refused_is_said_and_nothing_is_lost(
    qtbot, page, ask, opened, gates, tmp_path
) -> None:
    page.open("new")
    write(qtbot, page, "my words")
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    (tmp_path / "half.jpg").write_bytes(gates.read_bytes()[:900])
    for name, said in (("phone.heic", "JPEG"), ("half.jpg", "damaged")):
        with qtbot.waitSignal(page.said) as told:
            page.editor.field.insertFromMimeData(files(tmp_path / name))
        assert said in told.args[0]
    assert page.editor.field.words() == "my words"
    number = page.editor.number
    for each in range(MOST):
        ask(lambda diary, each=each: diary.pictures.add(number, picture(str(each))))
    with qtbot.waitSignal(page.said) as told:
        page.editor.field.insertFromMimeData(files(gates))
    assert told.args[0].startswith("Twelve pictures fit")
    assert len(kept(ask)[0]) == MOST
    quiet(qtbot, opened)
    assert not page.editor.pictures._wait.isVisible()


def test_a_refused_picture_begins_no_reflection(qtbot, page, ask, tmp_path) -> None:
    (tmp_path / "none.png").write_bytes(b"no picture at all")
    page.open("new")
    with qtbot.waitSignal(page.said):
        page.editor.field.insertFromMimeData(files(tmp_path / "none.png"))
    page.left()
    assert ask(all_previews) == []


@pytest.fixture
def two(qtbot, page, ask) -> JournalPage:
    """The page with a reflection of two photos open."""
    number = ask(lambda diary: diary.reflections.write(draft("By the lock.")).id)
    for wide in (600, 300):
        image = encoded(scene(wide, 300), "PNG")
        ask(lambda diary, image=image: diary.pictures.add(number, from_bytes(image)))
    page.open(("reflection", number))
    wait_for(qtbot, page, 2)
    return page


def test_it_opens_large_and_what_is_on_it_is_kept_at_a_pause(qtbot, two, ask) -> None:
    view = open_view(qtbot, two, 0)
    assert view.large.accessibleName() == "Picture"
    qtbot.keyClicks(view.words, "The lock gates")
    qtbot.waitUntil(lambda: kept(ask)[0][0].words == "The lock gates", timeout=5000)
    assert view.large.accessibleName() == "The lock gates"
    qtbot.keyClicks(view.words, ", open")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: kept(ask)[0][0].words == "The lock gates, open")
    qtbot.waitUntil(lambda: tiles(two)[0].accessibleName() == "Photo: The lock gates, open")


def test_words_on_it_are_kept_when_the_page_is_flushed_before_a_lock(qtbot, two, ask) -> None:
    view = open_view(qtbot, two, 1)
    qtbot.keyClicks(view.words, "Half a")
    two.flush()
    assert kept(ask)[0][1].words == "Half a"
    view.reject()


def test_a_copy_is_saved_outside_and_its_openness_is_said(
    qtbot, two, ask, tmp_path, monkeypatch
) -> None:
    view = open_view(qtbot, two, 0)
    asked: list[str] = []

    def choose(parent, title, *_: object, **__: object) -> tuple[str, str]:
        asked.append(title)
        return str(tmp_path / "copy"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(two.said) as told:
        press(qtbot, view, "save_picture")
    assert "not locked" in asked[0]
    assert "not locked" in told.args[0]
    number = tiles(two)[0].line.id
    whole = ask(lambda diary: diary.pictures.whole(number))
    assert (tmp_path / "copy.jpg").read_bytes() == whole.image
    view.accept()


def test_pictures_move_left_and_right(qtbot, two, ask) -> None:
    first, second = (tile.line.id for tile in tiles(two))
    view = open_view(qtbot, two, 0)
    press(qtbot, view, "picture_right")
    qtbot.waitUntil(lambda: [tile.line.id for tile in tiles(two)] == [second, first])
    press(qtbot, view, "picture_left")
    qtbot.waitUntil(lambda: [tile.line.id for tile in tiles(two)] == [first, second])
    view.accept()


def test_the_bin_takes_one_and_undo_brings_it_back(qtbot, opened, ask) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("By the lock.")).id)
    ask(lambda diary: diary.pictures.add(number, from_bytes(encoded(scene(), "PNG"))))
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(1100, 760)
    whole.show()
    whole.go("journal")
    page = whole.page
    page.open(("reflection", number))
    wait_for(qtbot, page, 1)
    press(qtbot, open_view(qtbot, page, 0), "bin_picture")
    wait_for(qtbot, page, 0)
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.PICTURE]
    press(qtbot, whole.bar, "undo")
    wait_for(qtbot, page, 1)


def test_the_keyboard_reaches_every_picture_and_opens_it(qtbot, two) -> None:
    one, other = tiles(two)
    names = tab_from(qtbot, one, to="good_memory")
    assert names[:4] == [one.objectName(), other.objectName(), "add_picture", "draw_picture"]
    qtbot.keyClick(one, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: two.window().findChild(PictureView) is not None)
    two.window().findChild(PictureView).reject()


def test_no_button_of_a_large_picture_is_ever_a_window_of_its_own(qtbot, qapp, two) -> None:
    seen: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shown = event.type() == QEvent.Type.Show and isinstance(watched, QAbstractButton)
            seen.extend([watched] if shown and watched.isWindow() else [])
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    view = open_view(qtbot, two, 0)
    qapp.removeEventFilter(watch)
    view.accept()
    assert seen == []


def test_a_journal_that_is_only_read_shows_pictures_and_takes_none(
    qtbot, two, opened, gates
) -> None:
    opened.why_reading = "copy"
    quietened = ReadOnly(two)
    assert not two.editor.pictures._add.isEnabled()
    assert not two.editor.pictures._draw.isEnabled()
    assert two.editor.field._pictures_in(files(gates)) is None
    two.editor.pictures.bring([gates])
    view = open_view(qtbot, two, 0)
    assert view.words.isReadOnly()
    for name in ("picture_left", "picture_right", "bin_picture", "draw_on"):
        found = view.findChild(type(two.editor.pictures._add), name)
        assert not (found.isVisible() and found.isEnabled()), name
    view.accept()
    quiet(qtbot, opened)
    assert len(tiles(two)) == 2
    quietened.end()
    opened.why_reading = ""


def test_a_picture_that_damage_took_leaves_its_words_and_says_so(qtbot, two, ask, opened) -> None:
    def harm(diary) -> None:
        with diary._vault.writing() as session:
            db = session.connection()
            db.exec_driver_sql("DELETE FROM picture_content")
            db.exec_driver_sql("UPDATE picture SET thumbnail = x'', width = 0, words = 'Gates'")

    ask(harm)
    two.editor.pictures._ask()
    qtbot.waitUntil(lambda: tiles(two)[0].accessibleName() == "Photo: Gates")
    assert isinstance(tiles(two)[0].grab().toImage(), QImage)
    with qtbot.waitSignal(two.said) as told:
        tiles(two)[0].click()
    assert told.args == ["This picture could not be read."]
