"""Backup, verification and restoring from the screen."""
