"""The year check: its lines, one line in full, the deviation recorded from it."""
