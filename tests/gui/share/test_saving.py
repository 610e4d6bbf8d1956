"""Saving a share in each form, and a save that fails or is stopped."""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.share import finishing
from chime_journal.gui.share.protecting import PDF, SEALED, UNLOCKED
from chime_journal.gui.workspace import Workspace
from chime_journal.share import sealed
from tests.gui.share.steps import TODAY, press, save_as, settle, to_protect, words_on


def test_the_pages_read_through_are_the_ones_saved(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    shown = page._made.report.pdf
    monkeypatch.setattr(finishing, "ask", lambda *_args, **_words: True)
    save_as(qtbot, page, UNLOCKED, tmp_path / "shared.pdf", monkeypatch)
    assert (tmp_path / "shared.pdf").read_bytes() == shown
    assert "The words that open it" not in words_on(page.saved)


def test_a_locked_pdf(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    page.choosing.for_whom.setText("Priya")
    to_protect(qtbot, page)
    words = page.protecting.words
    assert len(words.split()) == 6
    path = tmp_path / "shared.pdf"
    proposed = save_as(qtbot, page, PDF, path, monkeypatch)
    assert proposed == [f"shared-{TODAY.isoformat()}.pdf"]
    told = subprocess.run(
        ["pdftotext", "-upw", words, str(path), "-"], capture_output=True, text=True, check=True
    )
    assert "Cooked with Priya." in told.stdout
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = words_on(page.saved)
    assert page.hasFocus()
    assert words in shown
    assert "Say the words aloud, do not send them with the file." in shown
    (receipt,) = ask(lambda diary: diary.receipts.list())
    assert (receipt.form, receipt.for_whom, receipt.parts) == ("pdf", "Priya", ("reflections",))


def test_no_line_is_kept_once_that_is_switched_off(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    press(page, "shared_before")
    press(page, "keep_receipts")
    settle(qtbot, page)
    press(page, "share_back")
    to_protect(qtbot, page)
    save_as(qtbot, page, PDF, tmp_path / "shared.pdf", monkeypatch)
    settle(qtbot, page)
    assert ask(lambda diary: diary.receipts.list()) == []
    assert "Your journal notes that you shared it." not in words_on(page.saved)
    assert not page.receipts.keeps
    press(page, "share_done")
    press(page, "shared_before")
    press(page, "keep_receipts")
    settle(qtbot, page)
    assert ask(lambda diary: diary.preferences.read().keep_receipts)


def test_a_sealed_file_and_another_form(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    press(page, "choice_sealed")
    words = page.protecting.words
    save_as(qtbot, page, SEALED, tmp_path / "shared.chimeshare", monkeypatch)
    document = sealed.unseal((tmp_path / "shared.chimeshare").read_bytes(), words)
    assert [each.words for each in document.reflections] == ["Cooked with Priya."]
    assert b"SECRET" not in (tmp_path / "shared.chimeshare").read_bytes()
    press(page, "another_form")
    assert page.place is Place.PROTECT
    assert page.protecting.words != words
    save_as(qtbot, page, PDF, tmp_path / "shared.pdf", monkeypatch)
    assert [line.form for line in ask(lambda diary: diary.receipts.list())] == ["pdf", "sealed"]


def test_a_file_that_was_not_saved_gives_the_keyboard_back(
    qtbot: QtBot, whole: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole.page
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "gone" / "shared.pdf")
    page.findChild(QAbstractButton, "share_on").setFocus()
    press(page, "share_on")
    settle(qtbot, page)
    assert "could not be saved" in words_on(page.protecting)
    assert QApplication.focusWidget() is page.findChild(QAbstractButton, "share_on")


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "gone" / "shared.pdf")
    press(page, "share_on")
    settle(qtbot, page)
    assert "could not be saved" in words_on(page.protecting)
    assert page.protecting.isEnabled()


@pytest.mark.usefixtures("real_locks")
def test_a_save_can_be_stopped(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "shared.chimeshare")
    press(page, "choice_sealed")
    press(page, "share_on")
    qtbot.waitUntil(lambda: page._finishing._saving is not None)
    press(page, "share_stop")
    settle(qtbot, page)
    assert list(tmp_path.glob("*shared*")) == []
    assert "Stopped. Nothing was saved." in words_on(page)
    assert ask(lambda diary: diary.receipts.list()) == []
