"""What a person does on the Journal page, and what is then kept."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.session import Session
from chime_journal.model.reflection import Filter


def all_previews(diary):
    return diary.reflections.list(Filter(), 100).previews


def quiet(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def write(qtbot: QtBot, page: JournalPage, words: str) -> None:
    with qtbot.waitSignal(page.editor.stored):
        qtbot.keyClicks(page.editor.field, words)
