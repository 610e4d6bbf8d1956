"""Keeping words: a save that failed is tried again, whatever the person does next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from chime_journal.errors import DiskFull
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.model.change import Kind
from chime_journal.model.reflection import Draft, Filter
from tests.factory import draft


class Form(QObject):
    """The least a form can be: words, and a keeper for them. `full` makes the disk full."""

    def __init__(self, session) -> None:
        super().__init__()
        self.words, self.full = "", False
        self.keeper = Keeper(session, Kind.REFLECTION, self._say, self._write, self)

    def _say(self) -> Draft | None:
        return draft(self.words) if self.words else None

    def _write(self, diary, said: Draft):
        if self.full:
            raise DiskFull
        return diary.reflections.write(said)

    def type(self, words: str) -> None:
        self.words = words
        self.keeper.touch()


@pytest.fixture
def form(opened) -> Form:
    opened.troubled.connect(lambda _: None)
    return Form(opened)


def texts(ask) -> list[str]:
    return sorted(kept.excerpt for kept in ask(lambda d: d.reflections.list(Filter()).previews))


def quiet(qtbot, session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def test_a_failed_save_is_tried_again_by_the_next_flush(qtbot, form, ask, opened) -> None:
    form.full = True
    form.type("precious")
    with qtbot.waitSignal(form.keeper.failed):
        form.keeper.store()
    form.full = False
    form.keeper.store()
    assert texts(ask) == ["precious"]
    assert not form.keeper.unsaved


def test_it_is_tried_again_after_another_was_begun(qtbot, form, ask, opened) -> None:
    form.full = True
    form.type("first")
    with qtbot.waitSignal(form.keeper.failed):
        form.keeper.store()
    form.keeper.begin(None)
    form.full = False
    form.type("second")
    form.keeper.store()
    quiet(qtbot, opened)
    assert texts(ask) == ["first", "second"]


def test_words_taken_away_after_a_failed_save_are_not_tried_for_ever(qtbot, form, ask) -> None:
    form.full = True
    form.type("oops")
    with qtbot.waitSignal(form.keeper.failed):
        form.keeper.store()
    form.full = False
    form.type("")
    form.keeper.store()
    assert texts(ask) == []
    assert not form.keeper.unsaved


def test_a_record_deleted_for_good_meanwhile_is_written_anew(qtbot, form, ask, opened) -> None:
    form.type("mine")
    with qtbot.waitSignal(form.keeper.stored) as stored:
        form.keeper.store()
    number = stored.args[0]
    ask(lambda diary: diary.bin.put(Kind.REFLECTION, number))
    ask(lambda diary: diary.bin.delete_for_good(Kind.REFLECTION, number))
    form.type("mine still")
    form.keeper.store()
    assert texts(ask) == ["mine still"]


def test_a_record_binned_elsewhere_is_let_go_of(qtbot, form, ask, opened) -> None:
    form.type("mine")
    with qtbot.waitSignal(form.keeper.stored) as stored:
        form.keeper.store()
    number = stored.args[0]
    with qtbot.waitSignal(form.keeper.binned):
        opened.change(form, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    form.type("another")
    form.keeper.store()
    assert texts(ask) == ["another"]


def test_an_emptied_text_lies_whole_in_the_bin_and_new_words_are_a_new_one(
    qtbot, show, ask, opened
) -> None:
    page = show(JournalPage)
    number = ask(lambda diary: diary.reflections.write(draft("all my words")).id)
    page.open(("reflection", number))
    quiet(qtbot, opened)
    page.editor.field.selectAll()
    page.editor.field.textCursor().removeSelectedText()
    page.left()
    quiet(qtbot, opened)
    (binned,) = ask(lambda diary: diary.bin.listing())
    assert binned.words == "all my words"
    page.editor.field.insertPlainText("new words")
    page.flush()
    quiet(qtbot, opened)
    assert texts(ask) == ["new words"]
