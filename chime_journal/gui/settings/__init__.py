"""The sections of the settings page, one card each."""
