"""Widgets that every screen is made from."""
