"""How names that people type are compared."""


def folded(name: str) -> str:
    """A name whatever its case and its blanks, to compare with another."""
    return " ".join(name.casefold().split())
