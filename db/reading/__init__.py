"""The reading door: plain SQL on a read-only connection, answers as frozen dataclasses."""
