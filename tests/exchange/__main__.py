"""Write the table of docs/bringing-in.md anew: `python -m tests.exchange`."""

from __future__ import annotations

from tests.exchange import matrix

matrix.write()
