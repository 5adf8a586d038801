"""What needs a hand now."""
