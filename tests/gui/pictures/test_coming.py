"""A picture that is still being read when the journal is left or locked is kept all the same."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData

from chime_journal import diary as diaries
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.reflection import Filter
from tests.factory import WORDS
from tests.gui.journal.steps import quiet, write
from tests.gui.pictures.steps import kept, wait_for
from tests.gui.stage import Stage, keep_journal
from tests.pictures import scene

pytestmark = pytest.mark.qt_log_ignore("JPEG")


def pasted() -> QMimeData:
    brought = QMimeData()
    brought.setImageData(scene())
    return brought


def pictured(folder: Path) -> list[tuple[str, int]]:
    """Return the words of each reflection of a closed journal, and how many pictures it has."""
    opened = diaries.open(folder, WORDS)
    try:
        found = opened.reflections.list(Filter()).previews
        return [(each.excerpt, len(opened.pictures.of(each.id))) for each in found]
    finally:
        opened.close()


@pytest.mark.parametrize("words", ["", "By the lock."])
def test_locking_keeps_a_pasted_picture_that_is_not_read_yet(qtbot, tmp_path, words) -> None:
    journal = keep_journal(tmp_path / "My journal")
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("journal", "new")
    stage.until(lambda: not stage.front.journal.session.busy)
    busy = Event()
    session = stage.front.journal.session
    session.work(session, lambda: busy.wait(20), bool)  # no picture is read before that is over
    field = stage.find(WritingField, "body")
    field.insertPlainText(words)
    field.insertFromMimeData(pasted())
    stage.front.journal.workspace.lock_asked.emit()
    stage.wait_locked()
    busy.set()
    stage.end()
    assert sorted(pictured(journal)) == sorted([("The heron stood still.", 0), (words, 1)])


def test_it_is_kept_once_when_the_journal_stays_open(qtbot, page: JournalPage, ask, opened) -> None:
    page.open("new")
    write(qtbot, page, "By the lock.")
    opened.work(page, (busy := Event()).wait, bool)
    page.editor.field.insertFromMimeData(pasted())
    page.flush()
    page.flush()
    wait_for_kept = lambda: list(map(len, kept(ask))) == [1]  # noqa: E731
    qtbot.waitUntil(wait_for_kept)
    busy.set()
    quiet(qtbot, opened)
    wait_for(qtbot, page, 1)
    assert list(map(len, kept(ask))) == [1]
    assert not page.editor.pictures._wait.isVisible()


def test_one_that_cannot_be_read_holds_nothing_up_and_is_told_of(
    qtbot, page: JournalPage, ask, opened, tmp_path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff")
    page.open("new")
    write(qtbot, page, "By the lock.")
    unsaved: list[Exception] = []
    opened.unsaved.connect(unsaved.append)
    opened.work(page, (busy := Event()).wait, bool)
    page.editor.pictures.bring([broken])
    page.flush()
    with qtbot.waitSignal(page.said) as told:
        busy.set()
    assert "damaged" in told.args[0]
    quiet(qtbot, opened)
    assert unsaved == []
    assert kept(ask) == [[]]
