"""The guideline: its rules and what stands in its head."""
