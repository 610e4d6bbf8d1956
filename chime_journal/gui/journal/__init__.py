"""The rooms of the Journal page: the list, its filters, the calendar, and the editor."""
