"""What a longer text is written with: the field, its tools, spelling help, and keeping it."""
