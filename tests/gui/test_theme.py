"""Contrast of every colour pair that is used, and the icons the code names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.theme import CONTRAST, DARK, LIGHT, Tokens
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text

PACKAGE = Path(theme.__file__).parents[1]
TEXT, GRAPHICS = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11


def luminance(colour: str) -> float:
    """Return the relative luminance of #RRGGBB, 0 to 1, as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_text_can_be_read(tokens: Tokens) -> None:
    grounds = (tokens.paper, tokens.surface, tokens.sunken, tokens.tint)
    for ink in (tokens.ink, tokens.muted, tokens.accent):
        for ground in grounds:
            assert contrast(ink, ground) >= TEXT, (ink, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT
    for colour, tint in tokens.marks.values():
        assert contrast(colour, tint) >= TEXT
        assert contrast(colour, tokens.surface) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_edges_and_rings_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.paper, tokens.surface, tokens.sunken):
        assert contrast(tokens.edge, ground) >= GRAPHICS
        assert contrast(tokens.accent, ground) >= GRAPHICS
    quiet = contrast(tokens.grid, tokens.surface)
    assert all(contrast(mark, tokens.surface) > 1.5 * quiet for mark, _ in tokens.marks.values())


def named_icons() -> set[str]:
    """Every string in gui/ that stands where an icon's name does."""
    names = set(icons.TAG_ICONS.values()) | {icons.BELL}
    known = set(all_icons())
    for path in (PACKAGE / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AnnAssign | ast.Assign) and _is_icon(node):
                names.add(node.value.value)
            if isinstance(node, ast.Call):
                texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if called in ("pixmap", "icon", "Empty", "set_icon") and texts:
                    names.add(texts[0])
                elif called in ("button", "IconButton"):
                    names |= {text for text in texts[:1] if text} & (known | set(texts))
    return {name for name in names if isinstance(name, str)}


def _is_icon(node: ast.AnnAssign | ast.Assign) -> bool:
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    named = isinstance(target, ast.Name) and target.id == "icon"
    return named and isinstance(node.value, ast.Constant)


def all_icons() -> list[str]:
    return [name for (name,) in icons._drawings().execute("SELECT name FROM icons")]


def test_every_icon_exists_and_none_is_deprecated() -> None:
    used = named_icons()
    assert len(used) > 40
    unknown = used - set(all_icons())
    assert not unknown


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icons.svg("no-such-drawing")


def test_the_palette_tells_which_theme_is_on(dressed) -> None:
    for name in ("light", "dark", "contrast"):
        theme.apply(dressed, theme.Looks(name, 150))
        assert theme.tokens().name == name
        assert theme.scale() == pytest.approx(1.5)
    theme.apply(dressed, theme.Looks("light", 100))


@pytest.mark.parametrize(("asked", "given"), [(10, 0.8), (1000, 2.0)])
def test_text_size_stays_between_80_and_200_per_cent(dressed, asked, given) -> None:
    theme.apply(dressed, theme.Looks("light", asked))
    assert theme.scale() == pytest.approx(given)
    theme.apply(dressed, theme.Looks("light", 100))


def test_an_open_window_dressed_anew_looks_like_one_dressed_at_first(dressed, qtbot) -> None:
    def window() -> QWidget:
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.addWidget(text("What you write stays here.", face="lead"))
        rows.addWidget(button("Keep", "check", name="keep", look="primary"))
        rows.addWidget(QLineEdit("a heron"))
        for each in made.findChildren(QWidget):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard's ring is not dress
        qtbot.addWidget(made)
        made.show()
        return made

    def seen(of: QWidget) -> QImage:
        of.resize(400, 300)
        dressed.processEvents()  # the layout follows the new sizes
        return of.grab().toImage()

    old = window()
    before = seen(old)
    for looks in (theme.Looks("dark", 150), theme.Looks("dark", 150), theme.Looks("light", 100)):
        theme.apply(dressed, looks)
        assert seen(old) == seen(window())
        assert (seen(old) == before) is (looks.theme == "light")
