"""Contacts before participation: forms, list, record, and the deviations that follow from them."""
