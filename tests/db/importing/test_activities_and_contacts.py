import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.writing.importing.batches import Brought

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]

PARTS = "title|when|part_of"
CONTACTS = "member|activity|contacted_at|took_part|bound|ref"


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_an_activity_may_be_part_of_one_that_stands_later(path: Path, bring_in: Bring) -> None:
    table = f"{PARTS}\nDel av del|2024|Del\nDel|2024|Helhet\nAnnan|2023|\nHelhet|2024|"
    assert bring_in(activities=table).added == {"activities": 4}
    above = "SELECT a.title, b.title FROM activity a JOIN activity b ON b.id = a.part_of_id ORDER BY a.title"
    assert ask(path, above) == [("Del", "Helhet"), ("Del av del", "Del")]
    assert bring_in(activities=table).unchanged == {"activities": 4}


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ("A|2024|B\nB|2024|A", [2, 3]),
        ("A|2024|A", [2]),
        ("A|2024|Finns inte", [2]),
        ("A|2023|\nA|2024|\nB|2024|A", [4]),
    ],
)
def test_a_part_of_nothing_itself_or_several_is_told(refused: Refused, rows: str, lines: list[int]) -> None:
    told = refused(activities=f"{PARTS}\n{rows}")
    assert [line.split(": ")[0] for line in told] == [
        f"3 activities.csv, line {line}, part_of" for line in lines
    ]


def test_an_ambiguous_title_lists_the_candidates(refused: Refused) -> None:
    (told,) = refused(activities=f"{PARTS}\nA|2023|\nA|2024|\nB|2024|A")
    assert "A-2023-001 A (2023)" in told
    assert "A-2024-001 A (2024)" in told


def test_a_reference_names_an_activity(path: Path, council: dict[str, str], bring_in: Bring) -> None:
    bring_in(activities=f"{PARTS}\nPass|2024-05-02|A-2024-001")
    assert ask(path, "SELECT part_of_id FROM activity WHERE title = 'Pass'") == [(1,)]


def test_the_same_title_at_another_time_is_another_activity(council: dict[str, str], bring_in: Bring) -> None:
    assert bring_in(activities="title|when\nLäger|2024\nLäger|").added == {"activities": 2}


def test_what_is_not_said_of_an_activity_is_the_usual(path: Path, council: dict[str, str]) -> None:
    assert ask(path, "SELECT DISTINCT arranged_by, status, worth FROM activity") == [("nsc", "planned", None)]


@pytest.mark.parametrize(
    ("heading", "cell", "there"),
    [
        ("place", "Lund", "Malmö"),
        ("arranged_by", "other", "nsc"),
        ("status", "held", "planned"),
        ("worth", "no", "(empty)"),
    ],
)
def test_an_activity_that_disagrees_names_both_values(
    council: dict[str, str], refused: Refused, heading: str, cell: str, there: str
) -> None:
    (told,) = refused(activities=f"title|when|{heading}\nToppmöte|2024-05-02|{cell}")
    assert told.startswith(f"3 activities.csv, line 2, {heading}: ")
    assert f"“{there}”" in told
    assert f"“{cell}”" in told


def test_contacts_know_person_activity_and_moment(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    table = f"""{CONTACTS}
        asa@example.org|Toppmöte|2024-04-01T09:15|yes|no|
        ÅSA ÖBERG|Toppmöte||yes||
        Zahra Åberg|A-2023-001|2023-01-02|||"""
    assert bring_in(contacts=table).added == {"contacts": 3}
    assert bring_in(contacts=table).unchanged == {"contacts": 3}
    assert ask(path, "SELECT ref, contacted_at, took_part, bound FROM contact ORDER BY id") == [
        ("K-2024-001", "2024-04-01T09:15", "yes", 0),
        ("K-2024-002", None, "yes", None),
        ("K-2023-001", "2023-01-02", None, None),
    ]


@pytest.mark.parametrize(
    ("row", "heading", "word"),
    [
        ("ingen@example.org|Toppmöte||yes||", "member", "“ingen@example.org”"),
        ("asa@example.org|toppmöte||yes||", "activity", "“toppmöte”"),
    ],
)
def test_a_contact_that_names_nobody_or_nothing_is_told(
    council: dict[str, str], refused: Refused, row: str, heading: str, word: str
) -> None:
    (told,) = refused(contacts=f"{CONTACTS}\n{row}")
    assert told.startswith(f"3 contacts.csv, line 2, {heading}: ")
    assert word in told


def test_two_people_of_one_name_are_told_apart(
    council: dict[str, str], bring_in: Bring, refused: Refused
) -> None:
    bring_in(members="given_name|family_name|email\nÅsa|Öberg|annan@example.org")
    (told,) = refused(contacts=f"{CONTACTS}\nÅsa Öberg|Toppmöte||yes||")
    assert "Åsa Öberg <asa@example.org>" in told
    assert "Åsa Öberg <annan@example.org>" in told


def test_a_former_name_still_names_a_person(
    path: Path, pen: Any, council: dict[str, str], bring_in: Bring
) -> None:
    from db.writing import people

    with pen.act("person.rename") as act:
        people.rename(act, 1, "Åsa", "Öberg-Ståhl", until="2024-01-01")
    assert bring_in(contacts=f"{CONTACTS}\nÅsa Öberg|Toppmöte||yes||").added == {"contacts": 1}


def test_a_contact_that_disagrees_names_both_values(
    council: dict[str, str], bring_in: Bring, refused: Refused
) -> None:
    bring_in(contacts=f"{CONTACTS}\nasa@example.org|Toppmöte||yes||")
    told = refused(contacts=f"{CONTACTS}\nasa@example.org|Toppmöte||no|yes|")
    assert [line.split(": ")[0] for line in told] == [
        "3 contacts.csv, line 2, took_part",
        "3 contacts.csv, line 2, bound",
    ]
    assert "K-2024-001" in told[0]


def test_a_reference_of_the_file_itself_names_the_row_and_not_one_of_the_register(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    bring_in(contacts=f"{CONTACTS}\nzahra@example.org|Toppmöte||yes||")
    bring_in(
        contacts=f"{CONTACTS}\nasa@example.org|Toppmöte||yes||K-2024-001",
        deviations="category|what|happened|contact\nK1|Ingen kontakt|2024-05-02|K-2024-001",
    )
    (linked,) = ask(path, "SELECT c.ref FROM deviation d JOIN contact c ON c.id = d.contact_id")
    assert linked == ("K-2024-002",)
