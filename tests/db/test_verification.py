import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import history, soundness
from db.connection import open_reading
from db.history import Head
from db.verification import parse_anchor, quick_check, verify
from nsc_tui.language import verification as texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

DAMAGED, OUTSIDE = ExitCode.NOT_A_REGISTER, ExitCode.NO


def force(path: Path, *statements: str) -> None:
    """What a tool can do that writes past every trigger, and puts the triggers back so that nobody sees."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN")
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _name, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")


def tool(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_register_as_the_program_left_it_is_sound(register: Path, digest_of: Callable[[Path], str]) -> None:
    before = digest_of(register)
    report = verify(register)
    assert (report.findings, report.code) == ((), ExitCode.DONE)
    assert report.head.seq == report.rows["history"] == 22
    assert report.rows["person"] == 3
    assert digest_of(register) == before


def test_it_is_sound_after_vacuum_and_analyze(register: Path) -> None:
    tool(register, "VACUUM", "ANALYZE")
    assert verify(register).findings == ()


FORCED = [
    ("UPDATE item SET decision = 'Avslag' WHERE id = 1", {texts.DIFFERS, texts.PROTOCOL}),
    ("UPDATE meeting SET place = 'Malmö' WHERE id = 1", {texts.DIFFERS, texts.PROTOCOL}),
    ("UPDATE meeting SET text_digest = 'x' WHERE id = 1", {texts.DIFFERS, texts.PROTOCOL}),
    ("DELETE FROM item WHERE id = 1", {texts.DIFFERS, texts.PROTOCOL, texts.DANGLING}),
    ("UPDATE person SET phone = '1' WHERE id = 2", {texts.DIFFERS}),
    ("UPDATE person SET phone = '1' || char(0) || 'gömt' WHERE id = 2", {texts.DIFFERS}),
    ("UPDATE person SET phone = CAST(x'fffe' AS TEXT) WHERE id = 2", {texts.DIFFERS}),
    ("UPDATE item SET heading = CAST(x'fffe' AS TEXT) WHERE id = 1", {texts.DIFFERS, texts.PROTOCOL}),
    ("INSERT INTO person (given_name, family_name, sort_key) VALUES ('a', 'b', 'c')", {texts.DIFFERS}),
    ("DELETE FROM person WHERE id = 3", {texts.DIFFERS}),
    ("UPDATE act SET by = 'Bo' WHERE id = 1", {texts.DIFFERS}),
    ("DELETE FROM act WHERE id = 1", {texts.DIFFERS}),
    ("UPDATE history SET after = replace(after, 'Polisen', 'Polise')", {texts.CHAIN, texts.DIFFERS}),
    ("UPDATE history SET salt = NULL, after = NULL WHERE seq = 2", {texts.DIFFERS}),
    ("UPDATE history SET after = 'x', fields = 'id,name' WHERE seq = 2", {texts.CHAIN, texts.DIFFERS}),
    ("DELETE FROM history WHERE seq > 19", {texts.CUT, texts.DIFFERS}),
]


@pytest.mark.parametrize(("attack", "found"), FORCED, ids=[attack for attack, _ in FORCED])
def test_what_a_tool_forces_is_reported(register: Path, attack: str, found: set[Text]) -> None:
    force(register, attack)
    report = verify(register)
    assert {finding.text for finding in report.findings} == found
    assert report.code == DAMAGED


@pytest.mark.parametrize(
    "attack",
    [
        "DROP TRIGGER item_lock_update",
        "DROP INDEX item_of_meeting",
        "ALTER TABLE person ADD COLUMN secret TEXT",
        "CREATE TABLE notes (x)",
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM open_act; END",
    ],
)
def test_a_changed_schema_is_not_ours_to_vouch_for(register: Path, attack: str) -> None:
    tool(register, attack)
    report = verify(register)
    assert [finding.text for finding in report.findings] == [texts.SCHEMA]
    assert report.code == OUTSIDE


def test_a_missing_table_is_a_finding_and_no_crash(register: Path) -> None:
    tool(register, "DROP TABLE minuting")
    report = verify(register)
    assert {finding.text for finding in report.findings} >= {texts.SCHEMA, texts.UNREADABLE}
    assert report.code == DAMAGED


def test_changes_by_another_tool_are_not_ours_to_vouch_for(register: Path) -> None:
    tool(register, "UPDATE person SET phone = '1' WHERE id = 2")
    report = verify(register)
    assert [finding.text for finding in report.findings] == [texts.OUTSIDE]
    assert report.code == OUTSIDE


def test_a_row_that_points_nowhere(register: Path) -> None:
    tool(register, "UPDATE deviation SET contact_id = 99 WHERE id = 2")
    assert texts.DANGLING in {finding.text for finding in verify(register).findings}


def test_damaged_pages_are_reported(register: Path) -> None:
    raw = bytearray(register.read_bytes())
    raw[5 * 4096 : -4096] = bytes(len(raw) - 6 * 4096)
    register.write_bytes(raw)
    report = verify(register)
    assert report.code == DAMAGED
    assert all(finding.written_in("sv") and finding.written_in("en") for finding in report.findings)


def test_the_quick_check_sees_a_damaged_structure(register: Path) -> None:
    assert quick_check(register) is None
    raw = register.read_bytes()
    with closing(open_reading(register)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'person'").fetchone()
    at = (page - 1) * 4096
    register.write_bytes(raw[:at] + b"\xff" * 4096 + raw[at + 4096 :])
    found = quick_check(register)
    assert found is not None
    assert found.code == DAMAGED


def test_a_truncated_file_is_reported(register: Path) -> None:
    register.write_bytes(register.read_bytes()[: 4096 * 20])
    report = verify(register)
    assert report.code == DAMAGED
    assert [finding.text for finding in report.findings] == [texts.UNREADABLE]


def test_a_flipped_bit_in_a_value_is_reported(register: Path) -> None:
    raw = register.read_bytes()
    places = [at for at in range(len(raw)) if raw.startswith(b"Ingen kontakt", at)]
    assert len(places) > 2  # the deviation, its printed text, and both in the history
    for at in places:
        register.write_bytes(raw[:at] + b"i" + raw[at + 1 :])
        assert verify(register).code == DAMAGED, f"not seen at {at}"


def test_a_living_row_whose_newest_values_are_erased_cannot_be_vouched_for(register: Path) -> None:
    tool(
        register,
        "UPDATE history SET before = NULL, after = NULL, salt = NULL WHERE subject = 'person' AND row_id = 2",
    )
    assert [finding.text for finding in verify(register).findings] == [texts.DIFFERS]


@pytest.mark.parametrize(("name", "agrees"), [("Bo", True), ("Bob", False)])
def test_values_under_an_earlier_versions_columns_still_count(
    register: Path, name: str, agrees: bool
) -> None:
    older = f"fields = 'id,given_name,gone', after = '2,''{name}'',''x'''"
    force(register, f"UPDATE history SET {older} WHERE subject = 'person' AND row_id = 2")
    assert (texts.DIFFERS not in {finding.text for finding in verify(register).findings}) == agrees


def test_every_head_on_paper_is_an_anchor(register: Path, act: Callable[..., None]) -> None:
    old = verify(register).head
    act(register, "UPDATE person SET phone = '1' WHERE id = 2")
    for anchor in (str(old), old.digest16, old.digest16.upper(), f" {old} "):
        assert verify(register, anchor).code == ExitCode.DONE
    for wrong in ("0" * 16, f"{old.digest16}/{old.seq + 1}"):
        report = verify(register, wrong)
        assert [finding.text for finding in report.findings] == [texts.ANCHOR]
        assert report.code == OUTSIDE


def test_an_anchor_finds_a_history_made_anew(register: Path) -> None:
    anchor = str(verify(register).head)
    force(
        register,
        "UPDATE person SET phone = '1' WHERE id = 2",
        "DELETE FROM history WHERE seq > 20",
        "DELETE FROM act WHERE id > 1",
        "UPDATE sqlite_sequence SET seq = 20 WHERE name = 'history'",
    )
    assert texts.ANCHOR in {finding.text for finding in verify(register, anchor).findings}


@pytest.mark.parametrize(
    "text", ["", "abc", "g" * 16, "0" * 15, "0" * 17, "0" * 16 + "/x", "0" * 16 + "/1/2"]
)
def test_what_is_no_head_is_a_wrong_call(text: str) -> None:
    with pytest.raises(Fault) as refusal:
        parse_anchor(text)
    assert refusal.value.code == ExitCode.WRONG_CALL


def test_a_head_is_read_as_it_is_printed() -> None:
    assert parse_anchor("0123456789abcdef/12") == Head("0123456789abcdef", 12)
    assert parse_anchor(str(Head("0123456789abcdef", 12))) == Head("0123456789abcdef", 12)


def test_a_busy_file_is_busy_and_not_damaged(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.connection.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(register, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Fault) as refusal:
            verify(register)
    assert refusal.value.code == ExitCode.BUSY


def test_findings_need_no_rights_to_write(register: Path) -> None:
    with closing(open_reading(register)) as connection:
        assert list(soundness.findings(connection)) == []
        assert history.unsealed(connection) == 0
