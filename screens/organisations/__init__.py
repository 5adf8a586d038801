"""Organisations: list, record, forms."""
