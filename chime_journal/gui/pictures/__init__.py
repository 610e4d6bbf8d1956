"""Photos and drawings of a reflection: taken in, shown, named, and drawn."""
