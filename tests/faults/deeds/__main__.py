"""Do one deed by hand: python -m tests.faults.deeds "save" FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.faults.deeds import DEEDS

if __name__ == "__main__":
    (deed,) = [deed for deed in DEEDS if deed.name == sys.argv[1]]
    deed.prepare(Path(sys.argv[2]))
    deed.work(Path(sys.argv[2]), print)
