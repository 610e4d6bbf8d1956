"""What a person does on the Share page on the way to a test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share import finishing
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import Text
from chime_journal.model.change import Change

TODAY = date.today()


def settle(qtbot: QtBot, page: SharePage) -> None:
    """Wait until every answer is here, those asked for after a pause too."""
    qtbot.waitUntil(
        lambda: not page.session.busy and not page.choosing._pause.isActive(), timeout=20_000
    )
    # Until Qt deletes what went, it would still be found by its name.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(page: QWidget, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    found.click()


def words_on(widget: QWidget) -> str:
    QApplication.processEvents()  # new widgets appear with the next turn
    return " | ".join(w.text() for w in widget.findChildren(Text) if w.isVisible() and w.text())


def tick(page: SharePage, part: str, *numbers: int) -> None:
    press(page, f"open_{part}")
    for number in numbers:
        press(page, f"{part}_{number}")


def read_through(qtbot: QtBot, page: SharePage) -> None:
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.READ, timeout=20_000)
    settle(qtbot, page)


def to_protect(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    press(page, "share_on")


def save_as(
    qtbot: QtBot, page: SharePage, form: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Save, answering the file window with `path`; return the names it proposed."""
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, _what: str, _ending: str, name: str) -> Path:
        proposed.append(name)
        return path

    monkeypatch.setattr(finishing, "save_file", answer)
    press(page, f"choice_{form}")
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.SAVED, timeout=30_000)
    settle(qtbot, page)
    return proposed


def keep(qtbot: QtBot, page: QWidget, name: str = "") -> None:
    press(page, "keep_choice")
    if name:
        page.findChild(QLineEdit, "keep_choice_name").setText(name)
    press(page, "keep_choice_yes")
    settle(qtbot, page)


def use(qtbot: QtBot, page: SharePage, number: int = 1) -> None:
    press(page, "open_kept")
    press(page, f"use_choice_{number}")
    settle(qtbot, page)


def noticed(page: QWidget, name: str) -> str:
    return page.findChild(Notice, name).words


def change(
    qtbot: QtBot, page: SharePage, opened: Session, action: Callable[[Diary], Change]
) -> None:
    opened.change(page, action)
    settle(qtbot, page)
