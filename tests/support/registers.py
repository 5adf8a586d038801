"""Real registers to try the program on: one with a living year in it, and one to be filled by hand."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from db.writing.pen import Pen
from db.writing.register import make
from exports.tables.importing import import_folder
from screens.demo import demo_tables

SECRETARY = "Ida Ek"


def living_year(folder: Path) -> Path:
    """A register with a year of a council in it, in `folder`."""
    path = folder / "register.db"
    shutil.copyfile(_filled(), path)
    path.chmod(0o600)
    return path


def empty_register(folder: Path) -> Path:
    """A register in which nothing but the council and the secretary's name is set."""
    path = folder / "register.db"
    make(path, {"secretary": SECRETARY})
    return path


@cache
def _filled() -> Path:
    path = Path(mkdtemp(prefix="nsc-tui-tests-")) / "filled.db"
    make(path, {"secretary": SECRETARY})
    with Pen.take(path, by=SECRETARY) as pen:
        import_folder(pen, demo_tables())
    return path
