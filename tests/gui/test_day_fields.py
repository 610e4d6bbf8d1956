"""Day and time fields on a page that scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.widgets.day import DayField, TimeField


def turn_wheel(field: QWidget) -> bool:
    """Turn the wheel over a field; return whether it kept that for itself."""
    at = QPointF(field.rect().center())
    event = QWheelEvent(
        at, field.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [DayField, TimeField])
def test_the_wheel_scrolls_the_page_unless_the_person_is_in_the_field(qtbot, kind) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    other, field = QLineEdit(), kind()
    column.addWidget(other)
    column.addWidget(field)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = field.dateTime()
    assert not turn_wheel(field)
    assert field.dateTime() == before
    assert other.hasFocus()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert turn_wheel(field)
