"""The documents: each composes tagged kinds and knows nothing of PDF."""
