"""A copy that this app took out comes in again: opened, looked through, then all or nothing."""
