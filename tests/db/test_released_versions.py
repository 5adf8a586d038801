"""A register of every version ever released still opens, verifies and is like a fresh one."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from db.schema import statements
from db.verification import verify
from db.version import VERSION
from db.writing import organisations
from db.writing.pen import Pen
from nsc_tui.language.faults import ExitCode

REGISTERS = Path(__file__).parents[1] / "data" / "registers"


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A copy of the frozen register of this version."""
    path = tmp_path / "register.db"
    shutil.copyfile(REGISTERS / f"v{VERSION}.db", path)
    return path


def test_the_frozen_register_verifies(released: Path) -> None:
    report = verify(released)
    assert report.findings == ()
    assert report.code is ExitCode.DONE


def test_it_can_be_written(released: Path) -> None:
    with Pen.take(released, by="Ida Ek") as pen, pen.act("organisation.add") as act:
        organisations.add(act, organisations.OrganisationDetails(name="En ny organisation"))
    assert verify(released).code is ExitCode.DONE


def test_its_tables_are_those_of_a_fresh_one(released: Path) -> None:
    """A change of the schema calls for a new version, a step that leads there, and a new frozen file."""
    fresh = sqlite3.connect(":memory:")
    for statement in statements():
        fresh.execute(statement)
    asked = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    with sqlite3.connect(released) as connection:
        assert connection.execute(asked).fetchall() == fresh.execute(asked).fetchall()
    fresh.close()
