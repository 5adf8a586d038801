"""The numbered steps that bring a register of an earlier version over to this one, in order.

A step changes tables and their rows. Triggers and views are away while it runs and are made
anew after the last; what it leaves must be, to the letter, the schema of a fresh file. A table
is changed by renaming it away, creating it as `db.schema` does, copying the rows and dropping
the old one. A small register of every released version is kept among the tests.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """The SQL that makes a register of `version` from one of the version before."""

    version: int
    statements: tuple[str, ...]


STEPS: tuple[Step, ...] = ()
