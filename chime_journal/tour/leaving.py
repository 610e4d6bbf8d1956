"""Leaving: Hide covers the window at once; Support now while locked; open once more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from chime_journal.tour.beginning import lock, unlock
from chime_journal.tour.day import Day


def hide(day: Day) -> None:
    """Hide with the key, come back with Esc, and open with the words."""
    guide = day.guide
    guide.go("journal")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    guide.key(Qt.Key.Key_H, modifiers)
    guide.find(QWidget, "cover")
    guide.until(lambda: guide.front.journal is None, "behind the cover it locks")
    guide.check("journal" not in guide.front.window.windowTitle().lower(), "the title is neutral")
    day.album.take("hidden")
    guide.find(QWidget, "cover").setFocus()
    guide.key(Qt.Key.Key_Escape)
    guide.find(QLineEdit, "passphrase")
    unlock(day)
    day.tell("Hid the window with a key, came back with Esc, and opened the journal again.")


def support_while_locked(day: Day) -> None:
    """Lock, and open Support now without any words."""
    guide = day.guide
    lock(day)
    guide.click("support")
    guide.check("999" in guide.words("emergency_number"), "numbers are there while it is locked")
    guide.check(guide.seen(QWidget, "people") is None, "own people are not")
    day.album.take("support-now-while-locked")
    day.tell("Locked it, and opened Support now without any words.")
