"""The rooms of the staying-well plan: a heading with its words, the paper, and the open copy."""
