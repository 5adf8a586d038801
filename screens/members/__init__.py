"""Seats, who holds them, and people without a seat: lists, records, forms."""
