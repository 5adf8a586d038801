import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import opening
from db.connection import open_reading
from db.network_disk import kind_among
from db.opening import OUTSIDE, make_ready
from db.verification import verify
from nsc_tui.language import file as texts
from nsc_tui.language import verification as verification_texts
from nsc_tui.language.faults import ExitCode, Fault


def other_tool(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def acts(path: Path) -> list[tuple[str, str, str]]:
    with closing(open_reading(path)) as connection:
        return connection.execute("SELECT verb, by, about FROM act ORDER BY id").fetchall()


def test_a_register_that_only_the_program_wrote_needs_nothing(
    register: Path, digest_of: Callable[[Path], str]
) -> None:
    before = digest_of(register)
    assert make_ready(register) == ()
    assert digest_of(register) == before


def test_changes_from_outside_are_recorded_and_said(register: Path) -> None:
    other_tool(register, "UPDATE person SET phone = '1' WHERE id = 2", "DELETE FROM person WHERE id = 3")
    assert verify(register).code == ExitCode.NO
    (notice,) = make_ready(register)
    assert notice.text is texts.CHANGED_OUTSIDE
    assert notice.values == {"count": 2}
    assert acts(register)[-1] == (OUTSIDE, "", "23-24")
    assert verify(register).findings == ()
    assert make_ready(register) == ()


def test_changes_from_outside_cannot_pass_for_an_act_of_the_program(register: Path) -> None:
    other_tool(register, "INSERT INTO open_act VALUES (1)", "UPDATE person SET phone = '1' WHERE id = 2")
    make_ready(register)
    with closing(open_reading(register)) as connection:
        query = "SELECT a.verb FROM history h JOIN act a ON a.id = h.act WHERE h.seq = 23"
        assert connection.execute(query).fetchone() == (OUTSIDE,)
        assert connection.execute("SELECT count(*) FROM open_act").fetchone() == (0,)


def test_an_act_that_another_tool_made_up_is_recorded_as_found(register: Path) -> None:
    other_tool(
        register, "INSERT INTO act (at, by, verb, about, program) VALUES ('x', 'Sara', 'contact.log', '', '')"
    )
    make_ready(register)
    assert acts(register)[-1][0] == OUTSIDE
    assert verify(register).findings == ()


@pytest.mark.parametrize(
    "attack",
    [
        "INSERT OR REPLACE INTO person (id, given_name, family_name, sort_key) VALUES (2, 'Ny', 'Ny', 'n')",
        "INSERT OR REPLACE INTO organisation (name, sort_key) VALUES ('Polisen', 'x')",
        "UPDATE OR REPLACE organisation SET name = 'Polisen' WHERE id = 2",
    ],
)
def test_rows_that_a_tool_replaced_in_silence_are_written_in(register: Path, attack: str) -> None:
    other_tool(register, attack)
    make_ready(register)
    assert verify(register).findings == ()


def test_a_forged_history_row_is_adopted_for_what_it_is(register: Path) -> None:
    other_tool(
        register,
        "INSERT INTO history (at, subject, row_id, op, fields, after)"
        " VALUES ('x', 'person', 2, 'update', 'id', '9')",
        "INSERT INTO history (at, subject, row_id, op) VALUES ('x', 'person', 99, 'insert')",
    )
    make_ready(register)
    assert verify(register).findings == ()


def test_a_lock_that_a_tool_took_away_is_told_of(register: Path) -> None:
    other_tool(register, "DROP TRIGGER item_lock_update")
    (notice,) = make_ready(register)
    assert notice.text is verification_texts.SCHEMA
    assert "item_lock_update" in str(notice)


def test_wal_is_switched_back_and_said(register: Path) -> None:
    other_tool(register, "PRAGMA journal_mode = WAL")
    assert [notice.text for notice in make_ready(register)] == [texts.WAS_WAL]
    assert make_ready(register) == ()


INTERRUPTED = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
for number in range(300):
    connection.execute("INSERT INTO organisation (name, sort_key) VALUES (?, ?)", (f"o{number}", "x" * 200))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_an_interrupted_write_is_said(register: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED, str(register)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert [notice.text for notice in make_ready(register)] == [texts.WAS_INTERRUPTED]
    assert verify(register).findings == ()


def test_a_network_disk_is_read_only(
    register: Path, monkeypatch: pytest.MonkeyPatch, digest_of: Callable[[Path], str]
) -> None:
    before = digest_of(register)
    monkeypatch.setattr(opening, "network_kind", lambda _path: "cifs")
    with pytest.raises(Fault) as refusal:
        make_ready(register)
    assert refusal.value.code == ExitCode.NOT_ALLOWED
    assert "cifs" in str(refusal.value)
    assert digest_of(register) == before
    open_reading(register).close()


def test_a_second_name_is_refused(register: Path, tmp_path: Path) -> None:
    os.link(register, tmp_path / "other.db")
    with pytest.raises(Fault) as refusal:
        make_ready(register)
    assert refusal.value.code == ExitCode.NOT_ALLOWED


def test_the_second_name_of_a_killed_creation_is_taken_away(register: Path) -> None:
    beside = register.with_name(f".{register.name}.4711.new")
    os.link(register, beside)
    assert make_ready(register) == ()
    assert not beside.exists()


MOUNTS = """\
22 1 253:0 / / rw,relatime - ext4 /dev/vda rw
40 22 0:52 / /home/s/H rw - cifs //server/h rw,vers=3.0
41 22 0:53 / /mnt/nfs\\040disk rw shared:1 master:2 - nfs4 server:/x rw
42 22 0:54 / /mnt/ssh rw - fuse.sshfs s@host:/ rw
43 22 0:55 / /tmp rw - tmpfs none rw
"""


@pytest.mark.parametrize(
    ("device", "kind"),
    [("253:0", ""), ("0:52", "cifs"), ("0:53", "nfs4"), ("0:54", "fuse.sshfs"), ("0:55", ""), ("9:9", "")],
)
def test_the_kind_of_disk_is_read_from_the_mounts(device: str, kind: str) -> None:
    assert kind_among(MOUNTS, device) == kind
