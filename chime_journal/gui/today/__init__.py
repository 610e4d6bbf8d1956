"""The rooms of the Today page: one line to write, and the small cards."""
