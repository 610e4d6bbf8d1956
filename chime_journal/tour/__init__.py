"""The guided tour: one person's whole day, with real keys and clicks, in a real window.

`guide` has the hands and eyes; each other module is a part of the day; `walk` puts them in order.
"""

from __future__ import annotations

import os
from pathlib import Path


def run(folder: Path) -> int:
    """Walk through the day, save pictures and shares in `folder`; return 0 if all of it happened.

    No screen is needed: the window is drawn in memory unless QT_QPA_PLATFORM says otherwise.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # hints it leaves out
    from chime_journal.gui.application import application
    from chime_journal.tour.walk import walk

    app = application()  # held until the end: without it there are no widgets
    try:
        return walk(folder)
    finally:
        app.quit()
