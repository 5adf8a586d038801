import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.writing.importing.batches import Brought

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]

HEAD = "given_name|family_name|email|organisation|role|from|to"


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_an_organisation_keeps_its_former_names_and_is_found_by_them(path: Path, bring_in: Bring) -> None:
    bring_in(organisations="name|former_names|covered\nHBTQI-rådet|HBTQ-rådet / HBT-rådet|yes")
    assert ask(path, "SELECT name FROM organisation_name ORDER BY name") == [("HBT-rådet",), ("HBTQ-rådet",)]
    assert ask(path, "SELECT covered FROM organisation") == [(1,)]
    brought = bring_in(
        organisations="name|former_names|covered\nHBTQI-rådet|HBT-rådet / HBTQ-rådet|yes",
        members=f"{HEAD}\nOmar|Lind||HBTQ-rådet|adjungerad||",
    )
    assert brought.unchanged == {"organisations": 1}
    assert brought.added == {"members": 1}


@pytest.mark.parametrize(
    ("row", "heading", "there", "here"),
    [
        ("Polisen|region||", "kind", "stat", "region"),
        ("Polisen|stat|yes|", "covered", "(empty)", "yes"),
        ("Polisen|stat||Ordningen", "former_names", "(empty)", "Ordningen"),
    ],
)
def test_an_organisation_that_disagrees_names_both_values(
    council: dict[str, str], refused: Refused, row: str, heading: str, there: str, here: str
) -> None:
    (told,) = refused(organisations=f"name|kind|covered|former_names\n{row}")
    assert told.startswith(f"3 organisations.csv, line 2, {heading}: ")
    assert f"“{there}”" in told
    assert f"“{here}”" in told
    assert "Polisen" in told


def test_an_empty_cell_says_nothing(council: dict[str, str], bring_in: Bring) -> None:
    assert bring_in(organisations="name|kind\nPolisen|").unchanged == {"organisations": 1}
    assert bring_in(members="given_name|family_name|email|title\nIda|Ek|ida@example.org|").unchanged == {
        "members": 1
    }


def test_a_person_with_a_seat_and_one_without(path: Path, council: dict[str, str]) -> None:
    rows = ask(
        path,
        "SELECT p.family_name, s.role, o.name, t.from_on FROM person p LEFT JOIN term t ON t.person_id = p.id"
        " LEFT JOIN seat s ON s.id = t.seat_id LEFT JOIN organisation o ON o.id = p.organisation_id"
        " ORDER BY p.id",
    )
    assert rows == [
        ("Öberg", "ordförande", "Kommunstyrelsen", "2023-01-01"),
        ("Åberg", "ledamot", "Polisen", "2023-01-01"),
        ("Ek", None, "Kommunstyrelsen", None),
    ]


@pytest.mark.parametrize(
    ("row", "heading", "word"),
    [
        ("Zara|Åberg|zahra@example.org|Polisen|ledamot|2023-01-01|", "given_name", "“Zahra”"),
        ("Zahra|Åberg|ZAHRA@example.org|Polisen|ledamot|2023-01-01|2025", "to", "(empty)"),
        (
            "Zahra|Åberg|zahra@example.org|Polisen|ersättare|2023-01-01|",
            "role",
            "ledamot, Polisen, 2023-01-01",
        ),
        ("Zahra|Åberg|zahra@example.org|BRIS|ledamot|2023-01-01|", "role", "ledamot, Polisen, 2023-01-01"),
        ("Zahra|Åberg|zahra@example.org|Polisen|ledamot|2024-01-01|", "role", "2023-01-01"),
        ("Ida|Ek|ida@example.org|Polisen|||", "organisation", "“Kommunstyrelsen”"),
        ("Nils|Ny|nils@example.org|Ingenstans|ledamot||", "organisation", "“Ingenstans”"),
        ("Nils|Ny|nils@example.org||ledamot||", "organisation", "needs an organisation"),
        ("Nils|Ny|nils@example.org|Polisen||2024|", "from", "Fill in the role"),
        ("Nils|Ny|nils@example.org|Polisen|ledamot|2025|2024", "to", "ends 2024 before it begins 2025"),
    ],
)
def test_a_person_who_cannot_come_in_is_told(
    council: dict[str, str], refused: Refused, row: str, heading: str, word: str
) -> None:
    (told,) = refused(members=f"{HEAD}\n{row}")
    assert told.startswith(f"3 members.csv, line 2, {heading}: ")
    assert word in told


def test_without_an_address_the_two_names_are_the_key(
    council: dict[str, str], bring_in: Bring, refused: Refused
) -> None:
    assert bring_in(members=f"{HEAD}\nIda|Ek|||||\nEva|Ny|||||").added == {"members": 1}
    bring_in(members=f"{HEAD}\nEva|Ny|eva2@example.org||||")
    (told,) = refused(members=f"{HEAD}\nEva|Ny|||||")
    assert "Eva Ny <eva2@example.org>" in told


def test_a_namesake_with_an_address_comes_in_with_a_word(council: dict[str, str], bring_in: Bring) -> None:
    bring_in(members=f"{HEAD}\nEva|Ny|||||")
    brought = bring_in(members=f"{HEAD}\nEva|Ny|eva2@example.org||||")
    assert brought.added == {"members": 1}
    assert "Eva Ny" in brought.remarks[0]


def test_a_later_term_is_a_further_one_and_a_person_can_hold_two_seats(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    table = f"""{HEAD}
        Bo|Ny|bo@example.org|Polisen|ledamot|2019-01-01|2022-12-31
        Bo|Ny|bo@example.org|Polisen|ersättare|2023-01-01|2023-12-31
        Bo|Ny|bo@example.org|BRIS|adjungerad|2023-01-01|"""
    assert bring_in(members=table).added == {"members": 3}
    assert ask(path, "SELECT count(*) FROM person WHERE email = 'bo@example.org'") == [(1,)]
    assert bring_in(members=table).unchanged == {"members": 3}
    later = f"{HEAD}\nBo|Ny|bo@example.org|Polisen|ledamot|2024-02-01|"
    assert bring_in(members=later.replace("2024-02-01|", "2018-01-01|2018-12-31")).added == {"members": 1}


def test_two_rows_of_a_file_about_the_same_seat_must_agree(council: dict[str, str], refused: Refused) -> None:
    told = refused(
        members=f"""{HEAD}
        Bo|Ny|bo@example.org|Polisen|ledamot|2024|
        Bo|Ny|bo@example.org|Polisen|ersättare|2024|
        Bo|Nyman|bo@example.org|Polisen|ledamot|2024|"""
    )
    assert [line.split(":")[0] for line in told] == [
        "3 members.csv, line 3, role",
        "3 members.csv, line 4, family_name",
    ]
    assert "on line 2 already" in told[1]


def test_a_successor_sits_on_the_seat_that_was_left(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    bring_in(
        members=f"""{HEAD}
        Bo|Ny|bo@example.org|BRIS|ledamot|2019|2022
        Eva|Ek|eva@example.org|BRIS|ledamot|2022-06|
        Siv|Al|siv@example.org|BRIS|ledamot|2023|"""
    )
    holders = "SELECT p.given_name, t.seat_id FROM term t JOIN person p ON p.id = t.person_id"
    seats = dict(ask(path, holders))
    bo, eva, siv = seats["Bo"], seats["Eva"], seats["Siv"]
    assert bo == siv != eva


def test_a_substitute_may_stand_before_the_one_they_replace(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    head = "given_name|family_name|email|organisation|role|substitute_for"
    table = f"""{head}
        Eva|Ny|eva@example.org|BRIS|ersättare|siv@example.org
        Siv|Al|siv@example.org|BRIS|ledamot|"""
    assert bring_in(members=table).added == {"members": 2}
    assert bring_in(members=table).unchanged == {"members": 2}
    assert ask(path, "SELECT p.email FROM term t JOIN person p ON p.id = t.substitute_for_id") == [
        ("siv@example.org",)
    ]


SEATS = "SELECT o.name, s.role FROM seat s JOIN organisation o ON o.id = s.organisation_id ORDER BY s.id"
NOBODY = "SELECT count(*) FROM seat s WHERE NOT EXISTS (SELECT 1 FROM term t WHERE t.seat_id = s.id)"


def test_a_row_without_a_name_is_a_vacant_seat_and_the_same_again_adds_none(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    rows = f"{HEAD}\n|||BRIS|ledamot||\nVakant|||BRIS|ledamot||\n|vacant||Polisen|ersättare||"
    before = len(ask(path, SEATS))
    assert bring_in(members=rows).added == {"members": 3}
    assert ask(path, SEATS)[before:] == [("BRIS", "ledamot"), ("BRIS", "ledamot"), ("Polisen", "ersättare")]
    assert bring_in(members=rows).unchanged == {"members": 3}
    assert bring_in(members=f"{HEAD}\nBo|Ny||BRIS|ledamot|2026|").added == {"members": 1}
    assert ask(path, NOBODY) == [(2,)]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("|||BRIS||", "given_name"),  # neither a person nor a seat
        ("|||BRIS|ledamot|2026|", "from"),
        ("||x@example.org|BRIS|ledamot||", "given_name"),
        ("Bo|||BRIS|ledamot||", "family_name"),
        ("||||ledamot||", "organisation"),
        ("|||Okänd|ledamot||", "organisation"),
    ],
)
def test_a_row_without_a_name_tells_of_nobody(
    council: dict[str, str], refused: Refused, row: str, column: str
) -> None:
    told = refused(members=f"{HEAD}\n{row}" + "|" * (6 - row.count("|")))
    assert told[0].startswith(f"3 members.csv, line 2, {column}: ")


def test_a_vacant_seat_beside_one_that_somebody_left_is_remarked_on(
    council: dict[str, str], bring_in: Bring
) -> None:
    bring_in(members=f"{HEAD}\nEva|Borg||BRIS|ledamot|2023|2025")
    brought = bring_in(members=f"{HEAD}\n|||BRIS|ledamot||")
    assert brought.added == {"members": 1}
    assert any("Eva Borg" in remark for remark in brought.remarks)
