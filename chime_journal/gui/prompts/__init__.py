"""Prompts to choose from: those that ship, and the person's own."""
