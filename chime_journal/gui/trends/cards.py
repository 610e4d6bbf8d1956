"""Cards with one small chart each, and the sentence that belongs to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui import icons
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chart import NOTHING_OVER, ThenAndNowChart, TrendChart
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Overlay
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.labels import label, word_beside


class DomainCard(Card):
    """Plain label and CHIME word, the chart, one sentence, and its gaps named."""

    def __init__(self, domain: Domain, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=12)
        self.setObjectName(f"card_{domain.value}")
        self.inside.setSpacing(4)
        name = domain.value
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(Picture(icons.TAG_ICONS[name], 0.95, self, tone=name))
        names = Flow(spacing=8)  # a long word goes below a long label
        names.addWidget(text(label(name), "section", self, tone=name, wrap=False))
        names.addWidget(text(word_beside(domain), "small", self, tone="muted", wrap=False))
        self.head.addLayout(names, 1)
        self.chart = TrendChart(domain, self)
        self.sentence = text("", "body", self)
        self.sentence.setObjectName(f"sentence_{name}")
        self.note = text("", "small", self, tone="muted")
        self.note.setObjectName(f"note_{name}")
        self.inside.addLayout(self.head)
        self.inside.addWidget(self.chart, 1)
        self.inside.addWidget(self.sentence)
        self.inside.addWidget(self.note)

    def show_trend(
        self, trend: Trend, first: date, last: date, overlay: Overlay = NOTHING_OVER
    ) -> None:
        self.chart.show_trend(trend, first, last, overlay)
        self.sentence.setText(words.sentence(trend))
        also = (words.dots_sentence(trend), words.gap_sentence(trend))
        self.note.setText(" ".join(said for said in also if said))
        self.note.setVisible(bool(self.note.text()))


class ThenAndNowCard(Card):
    """The first and the latest ratings of the period, side by side and without a verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Then and now"), parent, margin=12)
        self.setObjectName("card_then_and_now")
        self.inside.setSpacing(4)
        self.chart = ThenAndNowChart(self)
        self.inside.addWidget(self.chart, 1)
