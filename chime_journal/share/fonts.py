"""The typefaces of the report: files that come with the app, never those of the computer.

The text face comes first, then emoji, then a wide face for other alphabets. The last one has a
box for every character there is; it only keeps a page from failing, `characters.py` sees to it
that nobody meets its boxes.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.paths import resources

if TYPE_CHECKING:
    from typst import Fonts

FAMILIES = (
    "Atkinson Hyperlegible Next",
    "Noto Emoji",
    "DejaVu Sans",
    "Last Resort High-Efficiency",
)
_OWN = ("AtkinsonHyperlegibleNext_400Regular.ttf", "NotoEmoji_400Regular.ttf")
_WIDE = "DejaVuSans.ttf"


def _wide_folder() -> Path:
    """Return where matplotlib keeps the fonts it brings along; it is not imported for that."""
    spec = find_spec("matplotlib")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the wide font is not installed")
    return Path(next(iter(spec.submodule_search_locations))) / "mpl-data" / "fonts" / "ttf"


@lru_cache(maxsize=1)
def library() -> Fonts:
    """Return the font files as typst wants them."""
    import typst

    folders = [str(resources() / "fonts"), str(_wide_folder())]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@lru_cache(maxsize=1)
def coverage() -> tuple[frozenset[int], ...]:
    """Return the code points each face has a shape for, in the order the faces are tried."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    files = [resources() / "fonts" / name for name in _OWN] + [_wide_folder() / _WIDE]
    found = []
    for file in files:
        with TTFont(file, lazy=True) as font:
            found.append(frozenset(font.getBestCmap()))
    return tuple(found)
