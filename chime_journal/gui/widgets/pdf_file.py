"""A PDF held in memory: its pages as pictures, and where words stand on them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

MOST_HITS = 500


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where searched words stand; `boxes` are in points from the page's top left."""

    page: int
    boxes: tuple[QRectF, ...]


class PdfFile:
    """The very bytes that will be saved. Nothing of it is written anywhere."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # type: ignore[import-untyped]

        self._file = pypdfium2.PdfDocument(data)
        self._bare: dict[int, str] = {}  # each page's words without spaces, once they were read
        self.sizes = [QSizeF(*self._file.get_page_size(n)) for n in range(len(self._file))]

    @property
    def count(self) -> int:
        return len(self.sizes)

    def picture(self, number: int, scale: float) -> QImage:
        """Draw a page; `scale` is pixels a point."""
        page = self._file[number]
        drawn = page.render(scale=scale, rev_byteorder=True)
        made = QImage(
            bytes(drawn.buffer),
            drawn.width,
            drawn.height,
            drawn.stride,
            QImage.Format.Format_RGB888,
        ).copy()
        drawn.close()
        page.close()
        return made

    def words(self, number: int) -> str:
        """Return the words of a page on one line."""
        page = self._file[number]
        text = page.get_textpage()
        found = " ".join(text.get_text_range().split())
        text.close()
        page.close()
        return found

    def find(self, words: str) -> list[Hit]:
        """Return where words stand, in order; capital letters make no difference."""
        found: list[Hit] = []
        wanted = _bare(words)
        for number in range(self.count if wanted else 0):
            # Looking for a place takes a hundred times as long as knowing that there is none.
            if wanted in self._bare_words(number):
                found += self._find_on(number, words.strip())
            if len(found) >= MOST_HITS:
                break
        return found[:MOST_HITS]

    def _bare_words(self, number: int) -> str:
        if number not in self._bare:
            self._bare[number] = _bare(self.words(number))
        return self._bare[number]

    def _find_on(self, number: int, words: str) -> list[Hit]:
        page = self._file[number]
        text = page.get_textpage()
        searcher = text.search(words)
        found = []
        while place := searcher.get_next():
            rects = [text.get_rect(n) for n in range(text.count_rects(*place))]
            found.append(Hit(number, tuple(self._box(number, *rect) for rect in rects)))
        searcher.close()
        text.close()
        page.close()
        return found

    def _box(self, number: int, left: float, low: float, right: float, high: float) -> QRectF:
        return QRectF(left, self.sizes[number].height() - high, right - left, high - low)

    def close(self) -> None:
        """Forget it."""
        self._file.close()


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()
