"""Text size, light or dark, and language, for a person who cannot read the window yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from chime_journal.gui import language
from chime_journal.gui.theme import Looks
from chime_journal.gui.widgets.buttons import Button, button

TEXT_SIZES = (80, 100, 125, 150, 175, 200)  # per cent


class LooksBar(QWidget):
    """Three small menus that apply at once.

    Signals:
        looks_picked(Looks): as the person wants them.
    """

    looks_picked = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._size = button(self.tr("Text size"), "a-large-small", name="text_size", look="link")
        self._theme = button(self.tr("Light or dark"), "sun-moon", name="theme", look="link")
        spoken = language.SPOKEN[language.current()]
        self._language = button(spoken, "languages", name="language", look="link")
        self._language.setAccessibleName(self.tr("Language: {name}").format(name=spoken))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addStretch(1)
        sizes = [(self.tr("{n} %").format(n=size), str(size)) for size in TEXT_SIZES]
        themes = [
            (self.tr("Like this computer"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        ]
        self._give_menu(self._size, "text_sizes", sizes, str(looks.text_size), self._pick_size)
        self._give_menu(self._theme, "themes", themes, looks.theme, self._pick_theme)
        spoken_here = [(name, code) for code, name in language.SPOKEN.items()]
        now = language.current()
        self._give_menu(self._language, "languages", spoken_here, now, self._pick_language)
        for made in (self._size, self._theme, self._language):
            row.addWidget(made)
        row.addStretch(1)

    def _give_menu(
        self,
        owner: Button,
        name: str,
        choices: list[tuple[str, str]],
        now: str,
        picked: Callable[[QAction], None],
    ) -> None:
        menu = QMenu(owner)
        menu.setObjectName(name)
        group = QActionGroup(menu)
        for words, value in choices:
            action = QAction(words, menu)
            action.setObjectName(f"{name}_{value}")
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(picked)
        owner.setMenu(menu)

    def _pick_size(self, action: QAction) -> None:
        self._pick(replace(self._looks, text_size=int(action.data())))

    def _pick_theme(self, action: QAction) -> None:
        self._pick(replace(self._looks, theme=str(action.data())))

    def _pick_language(self, action: QAction) -> None:
        self._pick(replace(self._looks, language=str(action.data())))

    def _pick(self, looks: Looks) -> None:
        self._looks = looks
        self.looks_picked.emit(looks)
