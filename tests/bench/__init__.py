"""How fast the journal is, next to plain SQLite in the same run: python -m tests.bench."""
