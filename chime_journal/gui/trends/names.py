"""The names of the looks, in their order: light to load, for the page before its charts."""

from __future__ import annotations

CHARTS, YEAR, TWO_TIMES, GROUPS = LOOKS = ("charts", "year", "two_times", "groups")
