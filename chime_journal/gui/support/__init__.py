"""The rooms of Support now: own people, lines by country, and the view of both."""
