"""Photos and drawings on the screen."""
