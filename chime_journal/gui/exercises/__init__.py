"""The room of exercises: a list of them, one of them step by step, and each kind of step."""
