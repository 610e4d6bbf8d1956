"""At every size and theme the row, the large picture and the pad have room for all their words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from chime_journal.gui import theme
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.taking_in import from_image
from chime_journal.gui.workspace import Workspace
from chime_journal.model.drawing import Line
from tests.factory import draft
from tests.gui.fits import Longer, clipped, nameless, overlapping, sticking_out
from tests.gui.pictures.steps import open_pad, open_view, wait_for
from tests.pictures import scene


@pytest.fixture(params=[(1024, 640, 100), (1024, 640, 200), (1366, 768, 200)], ids=str)
def page(request, qtbot, qapp, opened, ask) -> Iterator[JournalPage]:
    """The page in a whole window, with three pictures below a text, in a longer language."""
    number = ask(lambda diary: diary.reflections.write(draft("By the lock.")).id)
    drawn = pen.picture((Line(1, 1, ((10, 10), (5000, 5000))),))
    for new in (drawn, from_image(scene(900, 300)), from_image(scene(200, 300))):
        ask(lambda diary, new=new: diary.pictures.add(number, new))
    wide, high, text = request.param
    theme.apply(qapp, theme.Looks("dark" if text == 200 else "light", text))
    longer = Longer()
    qapp.installTranslator(longer)
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(wide, high)
    whole.show()
    whole.go("journal")
    whole.page.open(("reflection", number))
    wait_for(qtbot, whole.page, 3)
    yield whole.page
    qapp.removeTranslator(longer)
    theme.apply(qapp, theme.Looks("light", 100))


def cut(dialog: QDialog) -> list[str]:
    """Return the words of a dialog that get less room than they need, or lie outside."""
    window = dialog.parentWidget().size()
    found = [] if dialog.size().boundedTo(window) == dialog.size() else ["larger than the window"]
    for made in (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)):
        if not made.isVisible() or not made.text():
            continue
        if made.width() + 1 < made.minimumSizeHint().width():
            found.append(f"{made.objectName()} is {made.width()} wide")
        right = made.mapTo(dialog, made.rect().topRight()).x()
        if right > dialog.width():
            found.append(f"{made.objectName()} ends at {right} of {dialog.width()}")
    return found


def test_nothing_is_clipped_nameless_or_out_of_the_window(qtbot, qapp, page) -> None:
    whole = page.window()
    for _ in range(4):  # a layout that turns asks for another one
        qapp.processEvents()
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []
    assert nameless(whole) == []
    view = open_view(qtbot, page, 0)
    qapp.processEvents()
    assert cut(view) == []
    assert nameless(view) == []
    assert view.large.height() >= 240
    view.accept()
    pad = open_pad(qtbot, page)
    qapp.processEvents()
    assert cut(pad) == []
    assert nameless(pad) == []
    pad.reject()
