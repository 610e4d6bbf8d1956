"""The Share page's three steps: choose, read it through, protect and save."""
