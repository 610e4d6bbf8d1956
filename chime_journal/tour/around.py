"""Around the day: Settings, Support now, Help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTextBrowser

from chime_journal.gui import theme
from chime_journal.model.support import PersonDraft
from chime_journal.tour.day import Day

SOMEBODY = PersonDraft(name="Del", about="dominoes, any afternoon", reach="07700 900 456")


def settings(day: Day) -> None:
    """Change the text size by keyboard, see the window in it, and make a backup."""
    guide = day.guide
    guide.go("settings")
    day.album.take("settings")
    sizes = guide.find(QComboBox, "text_size")
    sizes.setFocus()
    guide.key(Qt.Key.Key_End)
    guide.until(lambda: theme.scale() == theme.LARGEST_TEXT / 100, "the text is twice as large")
    guide.rest()
    day.album.take("settings-large-text")
    guide.key(Qt.Key.Key_1)  # the one line that begins so
    guide.check(sizes.currentData() == 100, "a digit finds its line")
    guide.until(lambda: theme.scale() == 1, "the text is as it was")
    before = len(guide.ask(lambda diary: diary.backups()))
    guide.click("back_up_now")
    guide.until(
        lambda: len(guide.ask(lambda diary: diary.backups())) == before + 1, "a backup is made"
    )
    opens = guide.ask(lambda diary: all(backup.opens is not False for backup in diary.backups()))
    guide.check(opens, "every backup opens")
    day.tell("Made the text twice as large and back in Settings, and made a backup.")


def support(day: Day) -> None:
    """Open Support now and put somebody there."""
    guide = day.guide
    guide.go("support")
    guide.check("999" in guide.words("emergency_number"), "the emergency number stands first")
    guide.click("add_person")
    guide.write("person_name", SOMEBODY.name, secret=False)
    guide.write("person_reach", SOMEBODY.reach)
    guide.write("person_about", SOMEBODY.about)
    guide.click("person_done")
    guide.rest()
    people = guide.ask(lambda diary: diary.people.list())
    guide.check(any(each.reach == SOMEBODY.reach for each in people), "the person is kept")
    day.album.take("support-now")
    day.tell("Opened Support now and added somebody of one's own.")


def help_pages(day: Day) -> None:
    """Press F1 and read."""
    guide = day.guide
    guide.key(Qt.Key.Key_F1)
    guide.until(lambda: guide.workspace.page.name == "help", "F1 opens Help")
    guide.check(len(guide.find(QTextBrowser, "help_text").toPlainText()) > 200, "there is text")
    day.album.take("help")
    day.tell("Pressed F1 and read Help.")
