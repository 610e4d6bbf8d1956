"""What must not hurt a journal, done to it: python -m tests.faults."""
