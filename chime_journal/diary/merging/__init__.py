"""Two copies of one journal become one: nothing is overwritten, and doing it twice adds nothing."""
