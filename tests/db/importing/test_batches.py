import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from db.writing.importing.batches import Brought, rehearse
from db.writing.importing.rows import Batch, Row
from db.writing.pen import Pen
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import TableFault

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_one_import_is_one_act(path: Path, council: dict[str, str]) -> None:
    assert ask(path, "SELECT verb, by, about FROM act ORDER BY id DESC LIMIT 1") == [
        ("import", "Ida Ek", "test")
    ]
    assert ask(path, "SELECT count(*) FROM act WHERE verb = 'import'") == [(1,)]


def test_the_same_again_adds_nothing_and_leaves_the_file_as_it_is(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    before = digest(path)
    brought = bring_in(**council)
    assert brought.added == {}
    assert brought.unchanged == {"organisations": 3, "members": 3, "activities": 2}
    assert digest(path) == before


def test_every_problem_of_every_kind_is_told_and_nothing_comes_in(path: Path, refused: Refused) -> None:
    before = digest(path)
    told = refused(
        organisations="name|kind\nPolisen|stat\nPolisen|region",
        activities="title|when|part_of\nA|2024|Finns inte\nB|2024|",
        items="meeting|number|heading\n2025-03-12|1|x",
    )
    assert [line.split(":")[0] for line in told] == [
        "3 activities.csv, line 2, part_of",
        "3 items.csv, line 2, meeting",
        "3 organisations.csv, line 3, kind",
    ]
    assert digest(path) == before


def test_what_names_a_row_that_disagrees_is_not_told_as_well(refused: Refused) -> None:
    told = refused(
        organisations="name|kind\nPolisen|stat\nPolisen|region",
        members="given_name|family_name|organisation|role\nIda|Ek|Polisen|ledamot",
        meetings="date|chair\n2025-03-12|Ida Ek",
        attendance="meeting|person\n2025-03-12|Ida Ek",
    )
    assert len(told) == 1


def test_problems_of_reading_stop_the_import_and_stand_with_the_others(pen: Pen, path: Path) -> None:
    bad = Row("members.csv", 7, {"given_name": "Bo", "family_name": "Ek"})
    found = bad.problem(*_wrong())
    rows = (Row("members.csv", 2, {"given_name": "Ida", "family_name": "Ek", "organisation": "Ingen"}),)
    with pytest.raises(TableFault) as caught:
        rehearse(pen, [Batch("members", rows, (bad,))], [found])
    assert [problem.line for problem in caught.value.problems] == [2, 7]
    with pytest.raises(TableFault):
        rehearse(pen, [], [found])


def _wrong() -> tuple[Any, str, dict[str, object]]:
    from nsc_tui.language.checks import NOT_A_DAY

    return NOT_A_DAY, "from", {"value": "x"}


def test_a_rehearsal_says_the_same_and_stores_nothing(pen: Pen, path: Path, bring_in: Bring) -> None:
    before = digest(path)
    row = Row("organisations.csv", 2, {"name": "Polisen", "kind": "stat"})
    said = rehearse(pen, [Batch("organisations", (row,))], ())
    assert said.added == {"organisations": 1}
    assert digest(path) == before
    assert bring_in(organisations="name|kind\nPolisen|stat") == said


def test_the_exit_code_is_that_of_the_problems_where_they_agree(
    approved: dict[str, str], bring_in: Bring
) -> None:
    late = "meeting|number|heading|decision\n2025-03-12|3|Sent|Nej."
    with pytest.raises(TableFault) as caught:
        bring_in(items=late)
    assert caught.value.code is ExitCode.NOT_ALLOWED
    with pytest.raises(TableFault) as caught:
        bring_in(items=late + "\n2031-01-01|1|x|y")
    assert caught.value.code is ExitCode.BAD_INPUT


def test_ten_thousand_rows_take_as_long_each_as_a_thousand(pen: Pen) -> None:
    """By statements, not by the clock: what one row asks of the register does not grow with the file."""
    few, many = (_statements(pen, count) for count in (100, 400))
    assert many < few * 4.5


def _statements(pen: Pen, count: int) -> int:
    from sqlalchemy import event

    seen = 0

    def count_one(*_: object) -> None:
        nonlocal seen
        seen += 1

    engine = pen._engine
    event.listen(engine, "before_cursor_execute", count_one)
    try:
        rehearse(pen, _crowd(count), ())
    finally:
        event.remove(engine, "before_cursor_execute", count_one)
    return seen


def _crowd(count: int) -> list[Batch]:
    people = [
        {"given_name": "A", "family_name": f"B{n}", "email": f"b{n}@example.org", "organisation": "Polisen",
         "role": "ledamot", "from": "2023"}
        for n in range(count)
    ]  # fmt: skip
    contacts = [
        {"member": f"b{n}@example.org", "activity": "Läger", "took_part": "yes"} for n in range(count)
    ]
    tables: dict[str, list[dict[str, str]]] = {
        "organisations": [{"name": "Polisen"}],
        "members": people,
        "activities": [{"title": "Läger", "when": "2024"}],
        "contacts": contacts,
    }
    return [
        Batch(kind, tuple(Row(kind, line, cells) for line, cells in enumerate(rows, 2)))
        for kind, rows in tables.items()
    ]
