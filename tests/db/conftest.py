import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

import pytest
from registers import lay_empty

from db import history
from db.backup import back_up
from db.connection import open_writing
from db.creation import create
from db.protocol_text import protocol_digest
from nsc_tui.language.faults import Fault

AT = "2026-11-22T09:15:00.000Z"
OPEN = f"INSERT INTO act (at, by, verb, about, program) VALUES ('{AT}', 'Sara', 'sample', '', '0')"

# Meeting 1 is going to be approved, meeting 2 is a draft; the same shapes of rows stand in both.
ROWS = (
    "INSERT INTO organisation (name, sort_key) VALUES ('Polisen', 'p'), ('It''s, NULL', 'i')",
    "INSERT INTO person (given_name, family_name, sort_key, email) VALUES"
    " ('Åsa', 'Öberg', 'o', 'asa@example.org'), ('Bo', 'Ek', 'e', NULL), ('Cia', 'Al', 'a', NULL)",
    f"INSERT INTO deviation (ref, category, what, sort_key, recorded_by, recorded_at) VALUES"
    f" ('AV-2026-001', 'K1', 'Ingen kontakt', '1', 'Sara', '{AT}'),"
    f" ('AV-2026-002', 'K2', 'Sen kontakt', '2', 'Sara', '{AT}')",
    "INSERT INTO meeting (ref, held_on, state) VALUES ('2026-03-12', '2026-03-12', 'draft'),"
    " ('2026-05-12', '2026-05-12', 'draft')",
    "INSERT INTO signatory (meeting_id, person_id, duty, position) VALUES"
    " (1, 1, 'chair', 1), (2, 1, 'chair', 1)",
    "INSERT INTO attendance (meeting_id, person_id, listed_as) VALUES (1, 1, 'member'), (2, 1, 'member')",
    "INSERT INTO item (meeting_id, position, year, number, heading, kind) VALUES"
    " (1, 1, 2026, 1, 'Öppnande', 'information'), (2, 1, 2026, 2, 'Öppnande', 'information')",
    "INSERT INTO minuting (item_id, deviation_id, printed_what) VALUES"
    " (1, 1, 'Ingen kontakt'), (2, 2, 'Sen')",
    "INSERT INTO correction (meeting_id, dated, wording, made_by) VALUES"
    " (1, '2026-04-01', 'Ek, inte Ed', 'Sara')",
    "UPDATE meeting SET state = 'completed' WHERE id = 1",
)


def write(path: Path, *statements: str) -> None:
    """One sealed act of the program, in plain SQL."""
    with closing(open_writing(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        act = connection.execute(OPEN).lastrowid
        connection.execute("INSERT INTO open_act (act) VALUES (?)", (act,))
        for statement in statements:
            connection.execute(statement)
        connection.execute("DELETE FROM open_act")
        history.seal(connection)
        connection.execute("COMMIT")


def approve(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        digest = _digest_as_approved(connection)
    write(
        path,
        f"UPDATE meeting SET state = 'approved', approved_on = '2026-03-20', approved_at = '{AT}',"
        f" text_digest = '{digest}' WHERE id = 1",
    )


def _digest_as_approved(connection: sqlite3.Connection) -> str:
    connection.execute("BEGIN")
    connection.execute("DROP TRIGGER meeting_lock_update")
    connection.execute(
        "UPDATE meeting SET state = 'approved', approved_on = '2026-03-20', approved_at = ? WHERE id = 1",
        (AT,),
    )
    digest = protocol_digest(connection, 1)
    connection.execute("ROLLBACK")
    return digest


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    create(path)
    write(path, *ROWS)
    approve(path)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty register."""
    made = tmp_path / "register.db"
    lay_empty(made)
    return made


@pytest.fixture
def register(sample: Path, tmp_path: Path) -> Path:
    """A small register with an approved protocol, under a name that a careless URI would misread."""
    path = tmp_path / "å#1 %41?.db"
    shutil.copyfile(sample, path)
    path.chmod(0o600)
    return path


@pytest.fixture
def act() -> Callable[..., None]:
    return write


@pytest.fixture
def digest_of() -> Callable[[Path], str]:
    return lambda path: sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account can look into; pytest's own are closed to others."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def code_as_nobody() -> Callable[[Callable[[], object]], int]:
    """Does something without rights, also where the tests run as root; the code of the Fault, 0 for none."""
    return _code_as_nobody


def _code_as_nobody(do: Callable[[], object]) -> int:
    if not hasattr(os, "fork"):
        pytest.skip("takes another account")
    child = os.fork()
    if child == 0:
        code = 99
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            do()
            code = 0
        except Fault as fault:
            code = int(fault.code)
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, to be filled."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("takes the right to mount")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("takes the right to mount")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder to back up to."""
    folder = tmp_path / "minne é"
    folder.mkdir()
    return folder


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups.json"


@pytest.fixture
def backup(register: Path, stick: Path, ledger: Path) -> Path:
    """A backup in which person 2 has no phone; in the register it has, since."""
    made = back_up(register, stick, ledger=ledger, now=datetime(2026, 11, 22, 9, 15, tzinfo=UTC))
    write(register, "UPDATE person SET phone = 'efter' WHERE id = 2")
    return made.path
