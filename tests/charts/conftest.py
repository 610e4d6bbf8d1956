"""matplotlib is read the way the app reads it, before any test here asks for it."""

from __future__ import annotations

from chime_journal.charts import fonts

fonts.load()
