"""Taking a journal out: which days and parts of it, with a lock or without, and where to."""
