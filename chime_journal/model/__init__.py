"""WHAT a journal holds: tables, and the plain values that travel between rooms. No I/O."""
