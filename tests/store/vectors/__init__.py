"""Key files and backups with one defect each, kept for ever, and what must be said of each."""
