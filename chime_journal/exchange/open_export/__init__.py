"""This app's own open export: one zip that anybody can read in years to come, and that comes in."""
