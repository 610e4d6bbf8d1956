"""matplotlib with this app's own fonts, and without a trace in anybody's home folder.

Left alone, matplotlib reads every font of the computer, starts `fc-list` and keeps a list of it
all in the home folder. A list written before its first import stops that and saves a second.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import tempfile
from pathlib import Path

from chime_journal.paths import resources

FAMILY = "Atkinson Hyperlegible Next"
FALLBACK = "DejaVu Sans"  # comes with matplotlib, for letters the first one lacks
LIST_VERSION = "3.11.0"  # matplotlib.font_manager.FontManager.__version__
FILES = {
    400: "AtkinsonHyperlegibleNext_400Regular.ttf",
    700: "AtkinsonHyperlegibleNext_700Bold.ttf",
}


def load() -> None:
    """Import matplotlib; call this off the main thread before anything else of this room.

    Writes a short list of fonts into the folder named by MPLCONFIGDIR; the app sets that to its
    private folder. Without one, a temporary folder is made that goes when the program ends.
    """
    folder = os.environ.get("MPLCONFIGDIR")
    if not folder:
        folder = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ["MPLCONFIGDIR"] = folder
    _write_list(Path(folder))
    from matplotlib import rcParams
    from matplotlib.font_manager import fontManager

    rcParams["text.hinting"] = "none"  # hinted letters of this size stand unevenly
    if not any(entry.name == FAMILY for entry in fontManager.ttflist):
        for file in FILES.values():
            fontManager.addfont(resources() / "fonts" / file)
    import chime_journal.charts.image  # noqa: F401 - the rest of matplotlib, while there is time


def _write_list(folder: Path) -> None:
    """Write the font list where matplotlib looks for it; another release makes its own."""
    fonts = [_entry(str(resources() / "fonts" / file), FAMILY, w) for w, file in FILES.items()]
    fonts.append(_entry("fonts/ttf/DejaVuSans.ttf", FALLBACK, 400))
    fonts.append(_entry("fonts/ttf/DejaVuSans-Bold.ttf", FALLBACK, 700))
    listing = {
        "_version": LIST_VERSION,
        "_FontManager__default_weight": "normal",
        "default_size": None,
        "defaultFamily": {"ttf": FALLBACK, "afm": "Helvetica"},
        "afmlist": [],
        "ttflist": fonts,
        "__class__": "FontManager",
    }
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"fontlist-v{LIST_VERSION}.json"
    file.write_text(json.dumps(listing), encoding="utf-8")


def _entry(path: str, name: str, weight: int) -> dict[str, object]:
    return {
        "fname": path,
        "index": 0,
        "name": name,
        "style": "normal",
        "variant": "normal",
        "weight": weight,
        "stretch": "normal",
        "size": "scalable",
        "__class__": "FontEntry",
    }
