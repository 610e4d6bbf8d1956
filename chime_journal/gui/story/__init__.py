"""The rooms of the My story page: the list of parts, ways to begin, and the desk for one part."""
