"""Pasting into a reflection: plain, long, and too long."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from tests.gui.journal.steps import all_previews, quiet, write


def plain(words: str) -> QMimeData:
    pasted = QMimeData()
    pasted.setText(words)
    return pasted


def test_pasted_text_is_plain_and_keeps_every_line(qtbot, page, ask) -> None:
    page.open("new")
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("one\ntwo\0")
    with qtbot.waitSignal(page.editor.stored):
        page.editor.field.insertFromMimeData(pasted)
    (kept,) = ask(all_previews)
    assert ask(lambda diary: diary.reflections.read(kept.id)).body == "one\ntwo"


def test_a_long_text_is_pasted_and_kept(qtbot, page, ask, opened) -> None:
    page.open("new")
    long = ("a long day of words " * 50_000)[:990_000]
    page.editor.field.insertFromMimeData(plain(long))
    page.flush()
    quiet(qtbot, opened)
    (kept,) = ask(all_previews)
    assert len(ask(lambda diary: diary.reflections.read(kept.id)).body) == len(long)


def test_five_megabytes_are_refused_in_one_sentence_and_nothing_is_lost(qtbot, page, ask) -> None:
    page.open("new")
    write(qtbot, page, "my words")
    with qtbot.waitSignal(page.said) as said:
        page.editor.field.insertFromMimeData(plain("x" * 5_000_000))
    assert said.args == ["That is too long for one text. It was not put in."]
    assert page.editor.field.words() == "my words"
    assert [kept.excerpt for kept in ask(all_previews)] == ["my words"]
