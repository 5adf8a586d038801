"""An approved protocol's paper comes out the same as at approval, and verify says where it does not."""

import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from registers import lay_empty

from db.reading.door import Door
from db.writing import protocol, settings
from db.writing.pen import Pen
from exports.print_proof import altered, keep, unkept_proofs
from exports.tables.importing import import_folder

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen:
        import_folder(pen, SAMPLES)
        with Door(path) as door:
            proofs = unkept_proofs(door)
        with pen.act("protocol.print") as act:
            keep(act, proofs)
    return path


def _force(path: Path, *statements: str) -> None:
    """What another tool can do: take the locks away first."""
    with sqlite3.connect(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)


def test_each_approved_protocol_is_proved_once(register: Path) -> None:
    with Door(register) as door:
        assert unkept_proofs(door) == ()
        assert altered(door) == ()
        assert door.number("SELECT count(*) FROM protocol_print") == 1


def test_a_correction_leaves_the_proof_as_it_is(register: Path) -> None:
    with Door(register) as door:
        (meeting,) = door.fetch("SELECT id FROM meeting WHERE state = 'approved'")[0]
    with Pen.take(register, by="Ida Ek") as pen, pen.act("protocol.correct") as act:
        protocol.correct(act, meeting, "Ett namn var felstavat.", None, date(2025, 5, 1))
    with Door(register) as door:
        assert altered(door) == ()


def test_a_forced_change_shows_on_the_paper_and_in_verify(register: Path) -> None:
    _force(register, "UPDATE item SET decision = 'Något annat.' WHERE number = 3")
    with Door(register) as door:
        assert altered(door) == ("2025-03-12",)
    run = subprocess.run(
        [sys.executable, "-m", "nsc_tui", "verify", str(register)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 4
    assert "2025-03-12" in run.stdout


def test_import_from_the_command_line_keeps_the_proof(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    for call in (
        ["new", str(path)],
        ["--file", str(path), "import", "all", str(SAMPLES)],
        ["verify", str(path)],
    ):
        run = subprocess.run(
            [sys.executable, "-m", "nsc_tui", *call], capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr
    with Door(path) as door:
        assert door.number("SELECT count(*) FROM protocol_print") == 1


def test_a_council_that_is_renamed_keeps_its_old_name_on_the_paper(register: Path) -> None:
    with Pen.take(register, by="Ida Ek") as pen, pen.act("settings.change") as act:
        settings.set_values(act, {"council": "Göteborgs Stads säkerhetsråd", "city": "Göteborg"})
    with Door(register) as door:
        assert altered(door) == ()
