"""What crosses the border: paper going out, tables both ways."""
