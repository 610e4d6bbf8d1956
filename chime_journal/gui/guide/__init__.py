"""Understand CHIME: what its parts mean, and what recovery means to the person."""
