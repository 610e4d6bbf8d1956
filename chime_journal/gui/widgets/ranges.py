"""Drawings of ranges: two times side by side, and weekdays or parts of the year.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.figure import Figure
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from chime_journal.charts.groups import GroupsRow, draw_groups
from chime_journal.charts.two_times import TwoTimesRow, draw_two_times
from chime_journal.gui import theme
from chime_journal.gui.widgets.drawing import Drawing, chart_colours
from chime_journal.model.chime import Domain
from chime_journal.trends.compare import PickedTime
from chime_journal.trends.groups import Groups
from chime_journal.words import looks as words
from chime_journal.words.labels import label


class TwoTimesChart(Drawing):
    """Five rows, each with the ratings of two times on the same axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Domain, tuple[PickedTime, PickedTime]]] = []
        self._legend = ("", "")
        self.setObjectName("chart_two_times")
        self.setAccessibleName(self.tr("Two times, chart"))

    def show_times(
        self, times: Mapping[Domain, tuple[PickedTime, PickedTime]], legend: tuple[str, str]
    ) -> None:
        """Show both times of each domain; `legend` says which they are."""
        self._rows, self._legend = list(times.items()), legend
        said = [
            words.two_times_description(label(domain.value), legend, both)
            for domain, both in self._rows
        ]
        self.setAccessibleDescription(" ".join(said))
        self.redraw()

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        return QSize(round(300 * min(scale, 1.4)), round(5 * (34 + 24 * scale) + 48 * scale))

    def draw(self, figure: Figure) -> None:
        if self._rows:
            rows = [
                TwoTimesRow(label(domain.value), chart_colours(domain), both)
                for domain, both in self._rows
            ]
            draw_two_times(figure, rows, self._legend, theme.scale())


class GroupsChart(Drawing):
    """Five strips with a small range for each weekday, or for each part of the year."""

    def __init__(self, name: str, words_of_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Mapping[Domain, Groups] = {}
        self._names: Sequence[str] = ()
        self.setObjectName(f"chart_{name}")
        self.setAccessibleName(self.tr("{title}, chart").format(title=words_of_name))

    def show_groups(
        self, groups: Mapping[Domain, Groups], short: Sequence[str], long: Sequence[str]
    ) -> None:
        """Show each domain's groups under their short names; the long ones are said."""
        self._groups, self._names = groups, short
        said = [
            words.group_sentence(label(domain.value), list(long), found)
            for domain, found in groups.items()
        ]
        self.setAccessibleDescription(" ".join(said))
        self.redraw()

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        return QSize(round(190 * min(scale, 1.3)), round(5 * (42 + 48 * scale) + 20 * scale))

    def draw(self, figure: Figure) -> None:
        if self._groups:
            rows = [
                GroupsRow(
                    label(domain.value), chart_colours(domain), found, words.too_few_ratings()
                )
                for domain, found in self._groups.items()
            ]
            draw_groups(figure, rows, self._names, theme.scale())
