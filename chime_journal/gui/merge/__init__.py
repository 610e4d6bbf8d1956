"""Merging another copy of the journal: opened, looked through, then taken in as a whole."""
