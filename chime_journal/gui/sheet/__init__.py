"""The recovery sheet: shown, written down, printed, saved, and typed back."""
