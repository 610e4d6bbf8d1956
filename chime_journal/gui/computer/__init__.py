"""What the app knows of the computer it runs on, and what it may leave there."""
