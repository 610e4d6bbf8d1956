"""The three stages of starting a journal: where to keep it, its words, its recovery sheet."""
