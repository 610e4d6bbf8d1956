"""A journal that is only read: fields take no words, and what would write is quiet.

Whatever is left writes nothing either: the session refuses it, and the quiet bar says why.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

# Fields that look for something, or say other words in a share, and store nothing.
SEEKING = (
    *("search", "find_words", "find_in_share", "help_search", "name_[0-9]*", "instead_[0-9]*"),
    *("prompt_search", "new_words", "new_words_again", "book_title"),
)
# Places where everything that can be pressed writes.
DESKS = (
    *("short_checkin", "looks_section", "shown_section", "lock_section", "backups_section"),
    *("leaving_section", "goal_form", "look_back_form", "person_form"),
    *("goal_path", "taking_along"),
    *("plan_copy", "own_words"),
)
# What would write elsewhere.
WRITING = (
    *("new_reflection", "first_line", "rest", "good_memory", "never_share", "link_*", "more_marks"),
    *("chip_*", "when", "bold", "italic", "list", "tick_list", "quote", "undo_typing"),
    *("redo_typing", "keep_line", "take_prompt", "another_prompt", "hide_memory", "tick_step"),
    *("save_checkin", "not_today", "another_day", "rating_*", "note_*", "skip_*", "hard_[!0-9]*"),
    *("bin_*", "add_*", "edit_goal*", "look_back*", "state_*", "*_step_[0-9]*", "step_[0-9]*"),
    *("first_goal", "new_goal", "first_checkin", "keep_*", "went_*", "rename_*"),
    *("change_person_*", "value_*", "choose_second", "no_second", "remove_there", "renew_backups"),
    *("check_backups", "back_up_now", "delete_journal", "leave_computer", "change_words"),
    *("new_sheet", "look_for_*", "first_part", "begin_*", "part_up", "part_down", "may_share"),
    *("restore_version", "offer_*"),
    *("hide_prompt", "write_about*", "change_own_prompt", "put_prompt_away", "bring_prompt_back"),
    *("pick_up_*", "piece_[0-9]*", "move_*", "take_away", "undo_move"),
    *("draw_picture", "draw_on", "picture_left", "picture_right", "bring_in"),
    *("merge_copies",),
)
_PRESSED = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider)
_WHEN = (QEvent.Type.Polish, QEvent.Type.Show, QEvent.Type.EnabledChange)


def why_words(why: str) -> str:
    """Return why a journal is only read, and what helps."""
    translate = QCoreApplication.translate
    return {
        "in_use": translate(
            "reading",
            "Open in another window. You can read here, not write. Close it there, then try again.",
        ),
        "place": translate(
            "reading",
            "This place cannot be written to. You can read here, not write. "
            "Copy the folder elsewhere to write.",
        ),
        "full": translate(
            "reading",
            "There is no room left on this disk. You can read here, not write. "
            "Make some room, then try again.",
        ),
        "copied": translate(
            "reading",
            "This place cannot be written to. You are reading a copy that goes when you lock.",
        ),
    }[why]


class ReadOnly(QObject):
    """Keeps every widget below `top` from writing, also those made later, until `end`."""

    def __init__(self, top: QWidget) -> None:
        super().__init__(top)
        self._top = top
        self._quietened: list[QWidget] = []
        for widget in top.findChildren(QWidget):
            self._look_at(widget)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self) -> None:
        """Let everything write again."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        quietened, self._quietened = self._quietened, []
        for widget in filter(isValid, quietened):
            if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
                widget.setReadOnly(False)
            else:
                widget.setEnabled(True)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WHEN and isinstance(watched, QWidget) and self._holds(watched):
            self._look_at(watched)
        return False

    def _holds(self, widget: QWidget) -> bool:
        above: QWidget | None = widget
        while above is not None and above is not self._top:
            above = above.parentWidget()
        return above is not None

    def _look_at(self, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            if not widget.isReadOnly() and not stores_nothing(widget):
                widget.setReadOnly(True)
                self._quietened.append(widget)
        elif widget.isEnabled() and _is_pressed(widget) and _writes(widget):
            widget.setEnabled(False)
            self._quietened.append(widget)


def stores_nothing(field: QWidget) -> bool:
    """Tell whether a field may take words where nothing can be stored."""
    return _is_like(field, SEEKING)


def _is_like(widget: QWidget, names: tuple[str, ...]) -> bool:
    return any(fnmatchcase(widget.objectName(), form) for form in names)


def _is_pressed(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar):
        return False
    return isinstance(widget, _PRESSED) or widget.objectName().startswith(("rating_", "value_"))


def _writes(widget: QWidget) -> bool:
    if _is_like(widget, WRITING):
        return True
    above = widget.parentWidget()
    while above is not None:
        if above.objectName() in DESKS:
            return True
        above = above.parentWidget()
    return False
