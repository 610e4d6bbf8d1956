"""Around the day: Settings, Support now with the plan, Help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QTextBrowser

from chime_journal.gui import theme
from chime_journal.model.plan import PlanHeading
from chime_journal.model.support import PersonDraft
from chime_journal.tour.day import Day

PARTS = 1  # the row of Help's page about the five parts
SOMEBODY = PersonDraft(name="Del", about="dominoes, any afternoon", reach="07700 900 456")
FOR_ME = "You have sat on this step before. The street lights came on."
SIGNS = "I leave the post on the mat and say that I am busy."
MEANS = "A door that I open when somebody knocks."
THEN = "Kettle on, then ring Del about nothing much."


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
    day.tell("Opened Support now and added somebody of one's own.")


def plan(day: Day) -> None:
    """Leave other words for oneself, and change the staying-well plan."""
    guide = day.guide
    guide.click("change_words_for_me")
    _write_anew(day, "write_words_for_me", FOR_ME)
    guide.click("words_for_me_done")
    guide.check(guide.words("words_for_me") == FOR_ME, "the words are on Support now")
    guide.click("go_plan")
    _write_anew(day, "plan_words_signs", SIGNS)
    _write_anew(day, "plan_words_then", THEN)
    last = len(guide.ask(lambda diary: diary.people.list())) - 1
    guide.click(f"offer_people_{last}")
    guide.workspace.page.flush()
    guide.rest()
    kept = guide.ask(lambda diary: diary.plan.read())
    guide.check(kept[PlanHeading.SIGNS] == SIGNS and kept[PlanHeading.THEN] == THEN, "it is kept")
    put_in = kept[PlanHeading.PEOPLE].endswith(SOMEBODY.name)
    guide.check(put_in, "a person is put in with one click")
    day.album.take("staying-well-plan")
    guide.click("back_to_support")
    guide.rest()
    day.album.take("support-now")
    day.tell("Left words for a hard day, and changed the plan that Support now leads to.")


def _write_anew(day: Day, name: str, words: str) -> None:
    day.guide.click(name)
    day.guide.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    day.guide.type_here(words)


def help_pages(day: Day) -> None:
    """Press F1, read, and go on to Understand CHIME to write what recovery means."""
    guide = day.guide
    guide.key(Qt.Key.Key_F1)
    guide.until(lambda: guide.workspace.page.name == "help", "F1 opens Help")
    guide.check(len(guide.find(QTextBrowser, "help_text").toPlainText()) > 200, "there is text")
    day.album.take("help")
    guide.find(QListWidget, "help_pages").setCurrentRow(PARTS)
    guide.click("help_to_guide")
    _write_anew(day, "recovery_means", MEANS)
    guide.workspace.page.flush()
    guide.rest()
    kept = guide.ask(lambda diary: diary.preferences.read().recovery_means)
    guide.check(kept == MEANS, "what recovery means is kept")
    day.album.take("understand-chime")
    guide.click("guide_back")
    day.tell("Pressed F1, read Help and the guide, and wrote what recovery means.")
