"""A new register: the empty file, and the council it is kept for."""

from collections.abc import Mapping
from pathlib import Path

from db.creation import create
from db.writing import settings
from db.writing.pen import Pen


def make(path: Path, values: Mapping[str, str]) -> None:
    """Create a register at `path` with the settings `values` (names of `RegisterSettings`).

    Raises Fault NOT_ALLOWED where something is there already, DISK where it cannot be written.
    """
    create(path)
    with Pen.take(path, by=values.get("secretary", "")) as pen, pen.act("register.make") as act:
        settings.set_values(act, {name: value for name, value in values.items() if value})
