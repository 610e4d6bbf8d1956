"""Other diaries in: a dry run first, then one transaction. One format per file. No Qt."""
