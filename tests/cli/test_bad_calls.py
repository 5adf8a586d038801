"""Calls that are wrong in odd ways: each is refused in one sentence, and changes nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from calling import Call

HEAD = "0123456789abcdef"


@pytest.mark.parametrize("option", ["--today", "--from", "--to"])
@pytest.mark.parametrize(
    ("day", "code"), [("1900-01-01", 0), ("2199-12-31", 0), ("1899-12-31", 2), ("2200-01-01", 2)]
)
@pytest.mark.parametrize("kind", ["contacts", "duties", "activities"])
def test_a_day_outside_the_years_of_the_register_is_refused(
    call: Call, register: Path, kind: str, option: str, day: str, code: int
) -> None:
    year = ("--year", "2199") if kind == "duties" and option == "--today" else ()
    answer = call("list", kind, option, day, *year)
    assert answer.code == code, answer.said
    assert code == 0 or day in answer.said


@pytest.mark.parametrize(
    "words",
    [
        ("list", "contacts", "--file", ""),
        ("list", "contacts", "--file="),
        ("list", "contacts", "--today", ""),
        ("list", "contacts", "--year", ""),
        ("verify", "--anchor", ""),
        ("export", "contacts", "-o", ""),
        ("--lang", "", "list", "contacts"),
    ],
    ids=" ".join,
)
def test_an_option_with_nothing_in_it_is_not_taken_for_none(
    call: Call, register: Path, words: tuple[str, ...]
) -> None:
    answer = call(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert next(word for word in words if word.startswith("-")).removesuffix("=") in answer.said


@pytest.mark.parametrize("number", ["9" * 18, "9" * 19, "9" * 40])
def test_an_anchor_with_an_impossible_number_is_no_fault_of_the_program(
    call: Call, register: Path, number: str
) -> None:
    assert call("verify", "--anchor", f"{HEAD}/{number}").code in (1, 2)


def test_a_path_that_no_disk_takes_is_refused(call: Call, tmp_path: Path) -> None:
    for path in (tmp_path / ("x" * 300), tmp_path / ("y/" * 3000) / "r.db"):
        answer = call("new", path)
        assert answer.code == 7, answer.said
        assert len(answer.said.splitlines()) == 1


def test_a_backup_that_is_not_there_is_not_called_a_register(
    call: Call, register: Path, tmp_path: Path
) -> None:
    before = register.read_bytes()
    for dry in ((), ("--dry-run",)):
        answer = call("restore", tmp_path / "borta.db", *dry)
        assert answer.code == 3
        assert "borta.db" in answer.said
        assert "säkerhetskopia" in answer.said
        assert "nsc-tui new" not in answer.said
    assert register.read_bytes() == before


def test_views_that_another_tool_took_away_are_no_fault_of_the_disk(call: Call, register: Path) -> None:
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        connection.execute("DROP VIEW contact_row")
    answer = call("list", "contacts")
    assert answer.code == 4
    assert "nsc-tui verify" in answer.said


def test_an_import_leaves_a_damaged_register_alone(call: Call, register: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(register)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'cost'").fetchone()
    raw = register.read_bytes()
    at = (page - 1) * 4096
    register.write_bytes(raw[:at] + b"\xff" * 64 + raw[at + 64 :])
    damaged = register.read_bytes()
    table = tmp_path / "organisations.csv"
    table.write_text("name\nByalaget\n", encoding="utf-8")
    answer = call("import", "organisations", table)
    assert answer.code == 4, answer.said
    assert register.read_bytes() == damaged


LONG = "x" * 300


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("export", "archive", "--year", "2025", "-o", "/"), 8),
        (("export", "archive", "--year", "2025", "-o", f"{LONG}/arkiv"), 7),
        (("export", "archive", "--year", "2025", "-o", "~nobody-of-that-name/arkiv"), 7),
        (("export", "copy", "-o", f"{LONG}.db"), 7),
        (("export", "copy", "-o", f"{LONG}/kopia.db"), 7),
        (("backup", LONG), 7),
        (("new", f"{LONG}/r.db"), 7),
        (("--file", f"{LONG}/r.db", "import", "members", "members.csv"), 7),
        (("--file", "~nobody-of-that-name/r.db", "list", "members"), 3),
        (("import", "all", LONG), 3),
    ],
    ids=lambda words: " ".join(words).replace(LONG, "x…")[:60] if isinstance(words, tuple) else "",
)
def test_a_place_that_no_disk_has_is_refused_in_one_sentence(
    call: Call, register: Path, words: tuple[str, ...], code: int
) -> None:
    before = register.read_bytes()
    answer = call(*words)
    assert answer.code == code, answer.said
    assert len(answer.said.splitlines()) == 1
    assert register.read_bytes() == before


@pytest.mark.parametrize(
    "words", [("import", "organisations", "o.csv"), ("restore", "copy.db"), ("new", "new.db")], ids=" ".join
)
def test_nothing_is_written_where_one_only_reads(
    call: Call, register: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "o.csv").write_text("name\nNy\n", encoding="utf-8")
    (tmp_path / "copy.db").write_bytes(register.read_bytes())
    before = register.read_bytes()
    answer = call("--read-only", *words)
    assert (answer.code, answer.out) == (8, "")
    assert "--read-only" in answer.said
    assert register.read_bytes() == before
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize("report", ["year-check", "year-report", "ks-report", "action-plan", "archive"])
@pytest.mark.parametrize("option", ["--from", "--to"])
def test_what_is_of_a_whole_year_is_not_made_of_a_part_of_it(
    call: Call, register: Path, tmp_path: Path, report: str, option: str
) -> None:
    before = sorted(tmp_path.iterdir())
    answer = call("export", report, option, "2025-03-01")
    assert (answer.code, answer.out) == (2, "")
    assert "--year" in answer.said
    assert sorted(tmp_path.iterdir()) == before
