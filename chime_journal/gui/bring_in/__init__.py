"""Bringing in what was written elsewhere: choose, answer what is open, look, then all of it."""
