"""Before and after an open journal: unlock, lock, hide, and what moves between them."""
