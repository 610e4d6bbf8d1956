"""The rooms of the Strengths page: cards and the form."""
