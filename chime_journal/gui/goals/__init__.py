"""The rooms of the Goals page: cards, the form, one goal whole, steps, looking back."""
