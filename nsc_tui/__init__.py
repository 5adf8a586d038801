"""The record of a safety council that takes part in Nordic Safe Cities."""

__version__ = "0.1.0"
