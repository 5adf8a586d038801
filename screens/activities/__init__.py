"""The network's activities: form, list and record."""
