"""Step two: the very pages that will be saved, read through and searched."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.share.making import Made
from chime_journal.gui.widgets.buttons import IconButton
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.pdf_file import MOST_HITS, Hit, PdfFile
from chime_journal.gui.widgets.pdf_view import PdfView
from chime_journal.gui.widgets.text import text

PAUSE = 200  # milliseconds of no typing before it is looked for
NAMED_AT_MOST = 6  # missing characters; the pages themselves name each


class ReadingThrough(QWidget):
    """The pages, a field to search them, zoom, and the paper they are for.

    Signals:
        paper_picked(str): the person wants another paper.
    """

    paper_picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file: PdfFile | None = None
        self._hits: list[Hit] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self.view = PdfView(self)
        self.view.moved.connect(self._say_page)
        self.notice = Notice("reading_notice", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._tools())
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)

    def _tools(self) -> QWidget:
        room = QWidget(self)
        row = Flow(room, spacing=8)
        self.field = QLineEdit(room)
        self.field.setObjectName("find_in_share")
        self.field.setAccessibleName(self.tr("Find a word or a name in it"))
        self.field.setPlaceholderText(self.tr("Find a word or a name"))
        self.field.setMinimumWidth(220)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._next)
        row.addWidget(self.field)
        for words, icon, name, action in (
            (self.tr("The place before"), "chevron-up", "hit_before", self._before),
            (self.tr("The next place"), "chevron-down", "hit_next", self._next),
        ):
            row.addWidget(self._tool(words, icon, name, action))
        self._found = text("", "body", room, tone="muted", wrap=False)
        self._found.setObjectName("found")
        row.addWidget(self._found)
        for words, icon, name, action in (
            (self.tr("Smaller"), "zoom-out", "zoom_out", self.view.zoom_out),
            (self.tr("Larger"), "zoom-in", "zoom_in", self.view.zoom_in),
            (self.tr("As wide as the window"), "move-horizontal", "fit", self.view.fit_width),
        ):
            row.addWidget(self._tool(words, icon, name, action))
        self._page = text("", "body", room, tone="muted", wrap=False)
        self._page.setObjectName("page_of")
        row.addWidget(self._page)
        row.addWidget(self._papers(room))
        return room

    def _tool(self, words: str, icon: str, name: str, action: object) -> IconButton:
        made = IconButton(words, icon, parent=self)
        made.setObjectName(name)
        made.clicked.connect(action)
        return made

    def _papers(self, parent: QWidget) -> DropDown:
        self._paper = DropDown("paper", self.tr("Paper size"), parent)
        self._paper.addItem(self.tr("A4 paper"), "a4")
        self._paper.addItem(self.tr("US Letter paper"), "us-letter")
        self._paper.setCurrentIndex(self._paper.findData(_usual_paper()))
        self._paper.activated.connect(self._tell_paper)
        return self._paper

    @property
    def paper(self) -> str:
        """Return the paper's name."""
        return str(self._paper.currentData())

    def _tell_paper(self) -> None:
        self.paper_picked.emit(self.paper)

    def show_made(self, made: Made) -> None:
        """Show a document from its first page, and say what its fonts lack."""
        self._file = PdfFile(made.report.pdf)
        self.view.show_file(self._file)
        self._say_missing(made.report.missing)
        self._search()
        self._say_page(0)

    def forget(self) -> None:
        """Keep nothing of it in memory."""
        self.field.clear()
        self._file = None
        self.view.show_file(None)
        self.notice.clear()

    def _say_missing(self, names: tuple[str, ...]) -> None:
        if not names:
            self.notice.clear()
            return
        listed = ", ".join(names[:NAMED_AT_MOST])
        if len(names) > NAMED_AT_MOST:
            listed = self.tr("{names} and others").format(names=listed)
        self.notice.say(
            self.tr("This PDF names some characters it cannot draw: {names}.")
            .format(names=listed)
            + " "
            + self.tr("A sealed file keeps them as they are.")
        )  # fmt: skip

    def _say_page(self, at: int) -> None:
        if self._file is not None:
            said = self.tr("Page {page} of {pages}")
            self._page.setText(said.format(page=at + 1, pages=self._file.count))

    # Finding

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        words = self.field.text()
        self._hits = self._file.find(words) if self._file else []
        self.view.mark(self._hits)
        self._say_found()

    def _next(self) -> None:
        if self._pause.isActive():
            self._search()
        else:
            self.view.next_hit()
        self._say_found()

    def _before(self) -> None:
        self.view.next_hit(-1)
        self._say_found()

    def _say_found(self) -> None:
        said = ""
        if self._hits:
            count = self.locale().toString(len(self._hits))
            said = self.tr("{number} of {count}")
            if len(self._hits) == MOST_HITS:
                said = self.tr("{number} of {count} or more")
            said = said.format(number=self.view.hit + 1, count=count)
        elif self.field.text().strip():
            said = self.tr("Not in it")
        self._found.setText(said)
        self._found.setVisible(bool(said))


def _usual_paper() -> str:
    """Return the paper that is usual where this computer is."""
    in_inches = QLocale.MeasurementSystem.ImperialUSSystem
    return "us-letter" if QLocale.system().measurementSystem() == in_inches else "a4"
