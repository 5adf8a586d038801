"""What the secretary sees."""
