"""Tests, laid out like the program; `python -m tests` runs them all, from the root."""
