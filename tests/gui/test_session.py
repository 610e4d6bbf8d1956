"""The one way down to the diary and back: order, news, trouble, owners that are gone."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from chime_journal.errors import Gone
from chime_journal.gui.session import Session
from chime_journal.model.change import Kind
from tests.factory import draft, new_diary


def test_answers_come_on_the_main_thread_and_never_inside_ask(qtbot, opened) -> None:
    seen: list[tuple[str, bool]] = []
    main = threading.current_thread()

    def answer(name: str) -> None:
        seen.append((name, threading.current_thread() is main))

    opened.ask(opened, lambda _: threading.current_thread().name, answer)
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    name, on_main = seen[0]
    assert name.startswith("diary")
    assert on_main


def test_a_change_is_told_to_everybody_before_done(qtbot, opened) -> None:
    order: list[str] = []
    opened.changed.connect(lambda change: order.append(f"told {Kind.REFLECTION in change.kinds}"))
    opened.change(
        opened, lambda diary: diary.reflections.write(draft()), lambda _: order.append("done")
    )
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["told True", "done"]


def test_a_change_is_told_even_if_its_page_has_closed(qtbot, opened) -> None:
    page = QObject()
    done: list[object] = []
    with qtbot.waitSignal(opened.changed):
        opened.change(page, lambda diary: diary.reflections.write(draft()), done.append)
        page.deleteLater()
        del page
    qtbot.waitUntil(lambda: not opened.busy)


def test_answers_for_an_owner_that_is_gone_are_dropped(qtbot, opened) -> None:
    from shiboken6 import delete

    page, heard = QObject(), []
    opened.ask(page, lambda diary: diary.preferences.read(), heard.append)
    delete(page)
    qtbot.waitUntil(lambda: not opened.busy)
    assert heard == []


def test_trouble_goes_to_its_handler_or_to_everybody(qtbot, opened) -> None:
    mine: list[Exception] = []
    opened.ask(opened, lambda diary: diary.reflections.read(99), lambda _: None, mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert isinstance(mine[0], Gone)
    with qtbot.waitSignal(opened.troubled) as said:
        opened.change(opened, lambda diary: diary.reflections.restore_version(99, 1))
    assert isinstance(said.args[0], Gone)


def test_closing_finishes_what_was_asked_first(qtbot, tmp_path, dressed) -> None:
    from chime_journal import diary as diaries
    from tests.factory import WORDS

    session = Session(new_diary(tmp_path))
    for number in range(5):
        text = f"words {number}"
        session.change(session, lambda diary, text=text: diary.reflections.write(draft(text)))
    with qtbot.waitSignal(session.closed):
        session.close()
    again = diaries.open(tmp_path / "journal", WORDS)
    assert len(again.reflections.list().previews) == 5
    again.close()


def test_long_work_does_not_hold_up_the_diary(qtbot, opened) -> None:
    go_on, heard = threading.Event(), []
    opened.work(opened, lambda: go_on.wait(20), heard.append)
    opened.ask(opened, lambda diary: diary.preferences.read().theme, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["system"]
    go_on.set()
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_a_long_backup_does_not_hold_up_other_work(qtbot, opened) -> None:
    go_on, heard = threading.Event(), []
    opened.beside(opened, lambda _: go_on.wait(20), lambda _: heard.append("backup"))
    opened.work(opened, lambda: "charts", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["charts"]
    go_on.set()
    qtbot.waitUntil(lambda: len(heard) == 2)


@pytest.mark.parametrize("times", [1, 2])
def test_after_closing_nothing_is_asked(qtbot, tmp_path, dressed, times) -> None:
    session, heard = Session(new_diary(tmp_path)), []
    with qtbot.waitSignal(session.closed):
        for _ in range(times):
            session.close()
    session.ask(session, lambda diary: diary.preferences.read(), heard.append)
    assert not session.busy
    assert heard == []
