"""Real registers to try the program on. What takes long to write is written once a process and copied."""

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeVar

from calling import SAMPLES

from db.writing.pen import Pen
from db.writing.register import make
from exports.tables.importing import import_folder
from screens.demo import demo_tables

SECRETARY = "Ida Ek"

Written = TypeVar("Written")
_kept: dict[str, tuple[Path, Any]] = {}


def living_year(folder: Path) -> Path:
    """A register with a year of a council in it, in `folder`."""
    path = folder / "register.db"
    _copy(_filled(), path)
    return path


def empty_register(folder: Path) -> Path:
    """A register in which nothing but the council and the secretary's name is set."""
    path = folder / "register.db"
    lay_empty(path)
    return path


def lay_samples(path: Path) -> None:
    """Lay a register with all the sample tables in it at `path`."""
    _copy(_sampled(), path)


def lay_empty(path: Path) -> None:
    """Lay an empty register at `path`, whatever the file is to be called."""
    _copy(_empty(), path)


def written_once(path: Path, what: str, write: Callable[[], Written]) -> Written:
    """What `write` gives, with the register at `path` as it leaves it; after the first time, a copy.

    `what` names it among all tests, and the register has to be the same before each time.
    """
    if what not in _kept:
        written = write()
        kept = _folder() / f"{len(_kept)}.db"
        _copy(path, kept)
        _kept[what] = (kept, written)
    kept, given = _kept[what]
    _copy(kept, path)
    return given  # type: ignore[no-any-return]


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    target.chmod(0o600)


@cache
def _folder() -> Path:
    return Path(mkdtemp(prefix="nsc-tui-tests-"))


@cache
def _empty() -> Path:
    path = _folder() / "empty.db"
    make(path, {"secretary": SECRETARY})
    return path


@cache
def _filled() -> Path:
    return _brought_in("filled.db", demo_tables())


@cache
def _sampled() -> Path:
    return _brought_in("sampled.db", SAMPLES)


def _brought_in(name: str, tables: Path) -> Path:
    path = _folder() / name
    _copy(_empty(), path)
    with Pen.take(path, by=SECRETARY) as pen:
        import_folder(pen, tables)
    return path
