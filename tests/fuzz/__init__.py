"""A fuzz target over what reads shares and replies, below their lock: python -m tests.fuzz."""
