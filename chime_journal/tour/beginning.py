"""The beginning: three stages of first run, lock, wrong words, and the right ones."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from chime_journal import diary
from chime_journal.gui.first_run.view import FirstRun
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer

WRONG = "quite other words"


def start(day: Day) -> None:
    """Start a journal in a folder of its own, as on a shared computer."""
    guide = day.guide
    day.journal.mkdir()
    guide.front.start()
    guide.find(QWidget, "unlock")
    day.album.take("unlock-for-the-first-time")
    guide.click("start_new")
    guide.find(QWidget, "first_run")
    answer(guide, day.journal, lambda: guide.click("choice_other"))
    guide.click("choice_shared")
    guide.check(str(day.journal) in guide.words("place_path"), "the chosen folder is shown")
    day.album.take("first-run-place")
    guide.click("go_on")
    _choose_words(day)
    _keep_sheet(day)
    guide.check(diary.is_journal(day.journal), "the folder holds a journal")
    day.tell("First run in three stages: a folder, six proposed words, the recovery sheet.")


def _choose_words(day: Day) -> None:
    guide = day.guide
    guide.click("suggest")
    day.words = guide.find(QLineEdit, "new_words").text()
    guide.check(len(day.words.split()) >= 5, "at least five words are proposed")
    guide.write("new_words_again", day.words, secret=False)
    day.album.take("first-run-words")
    guide.click("go_on")
    guide.find(QWidget, "all_groups")


def _keep_sheet(day: Day) -> None:
    guide, sheet = day.guide, day.place / "sheet.pdf"
    day.album.take("first-run-sheet")
    answer(guide, sheet, lambda: guide.click("save_pdf"), question="same_drive")
    guide.check(sheet.read_bytes().startswith(b"%PDF"), "the recovery sheet is saved as a PDF")
    view = guide.front.lobby.view
    assert isinstance(view, FirstRun)
    assert view.sheet is not None
    pane = view.sheet.pane
    groups = [label.text() for label in pane.all.findChildren(QLabel) if len(label.text()) == 4]
    guide.click("go_on")
    guide.write("group_back_1", groups[pane.asked[0] - 1], secret=False)
    guide.write("group_back_2", "0000", secret=False)
    guide.click("go_on")
    guide.check(guide.front.journal is None, "a wrong group is not taken")
    guide.find(QLineEdit, "group_back_2").clear()
    guide.write("group_back_2", groups[pane.asked[1] - 1], secret=False)
    guide.click("go_on")
    guide.until(lambda: guide.front.journal is not None, "the new journal opens")
    guide.rest()


def lock_and_unlock(day: Day) -> None:
    """Lock with the button, try wrong words, then open it with the right ones."""
    guide = day.guide
    lock(day)
    guide.write("passphrase", WRONG, secret=False)
    guide.click("open")
    guide.find(QWidget, "unlock_notice")
    said = guide.words("unlock_notice_words")
    guide.check("did not open" in said, "wrong words are told in words")
    guide.check(guide.front.journal is None, "wrong words open nothing")
    day.album.take("unlock-wrong-words")
    unlock(day)
    day.tell("Locked with the button, tried wrong words, and opened it with the right ones.")


def lock(day: Day) -> None:
    """Press Lock and wait for the unlock window."""
    guide = day.guide
    guide.click("lock")
    guide.find(QWidget, "unlock")
    guide.check(guide.front.journal is None, "no page is left while it is locked")


def unlock(day: Day) -> None:
    """Type the right words and wait for the pages."""
    guide = day.guide
    guide.find(QLineEdit, "passphrase").clear()
    guide.write("passphrase", day.words, secret=False)
    guide.click("open")
    guide.until(lambda: guide.front.journal is not None, "the right words open the journal")
    guide.rest()
