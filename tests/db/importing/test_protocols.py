import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.writing.importing.batches import Brought

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]

DEVIATIONS = "category|what|happened|who|motivation|item"
OWN = "K1|Ingen kontakt|2024-05-02|zahra@example.org|Hann inte|2025-03-12 § 2"
YEAR = {
    "meetings": "date|chair|secretary|approvers|approved_on|state\n"
    "2025-03-12|asa@example.org|Ida Ek|zahra@example.org|2025-03-24|approved",
    "attendance": "meeting|person|group\n"
    "2025-03-12|asa@example.org|member\n2025-03-12|zahra@example.org|member",
    "items": "meeting|number|heading|decision\n"
    "2025-03-12|1|Öppnande|Ja.\n2025-03-12|2|Avsteg|Avsteget antecknas.",
}


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_a_protocol_is_approved_after_everything_it_holds(path: Path, approved: dict[str, str]) -> None:
    assert ask(path, "SELECT state, approved_on, length(text_digest) FROM meeting") == [
        ("approved", "2025-03-24", 64)
    ]
    assert ask(path, "SELECT printed_name FROM attendance ORDER BY id") == [("Åsa Öberg",), ("Zahra Åberg",)]
    duties = (
        "SELECT s.duty, p.given_name FROM signatory s JOIN person p ON p.id = s.person_id ORDER BY position"
    )
    assert ask(path, duties) == [("chair", "Åsa"), ("secretary", "Ida"), ("approver", "Zahra")]


def test_an_approved_protocol_comes_in_again_unchanged(approved: dict[str, str], bring_in: Bring) -> None:
    brought = bring_in(**approved)
    assert brought.added == {}
    assert brought.unchanged == {"meetings": 1, "attendance": 2, "items": 2}


@pytest.mark.parametrize(
    ("kind", "table", "heading"),
    [
        ("items", "meeting|number|heading\n2025-03-12|3|Sent", ""),
        ("attendance", "meeting|person|group\n2025-03-12|Ida Ek|other", ""),
        ("deviations", f"{DEVIATIONS}\n{OWN}", ""),
        ("items", "meeting|number|heading|decision\n2025-03-12|1|Öppnande|Mötet stängs.", "decision"),
        ("attendance", "meeting|person|group\n2025-03-12|asa@example.org|absent", "group"),
        ("meetings", "date|place\n2025-03-12|Rådhuset", "place"),
        ("meetings", "date|state\n2025-03-12|draft", "state"),
    ],
)
def test_an_approved_protocol_takes_nothing_more(
    approved: dict[str, str], refused: Refused, kind: str, table: str, heading: str
) -> None:
    (told,) = refused(**{kind: table})
    place = f"8 {kind}.csv, line 2" + (f", {heading}" if heading else "")
    assert told.startswith(f"{place}: ")
    assert "approved" in told


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("2025-03-12|zahra@example.org|member", "2025-03-12|Ida Ek|other", ["Zahra Åberg"]),
        ("|Avsteget antecknas.", "|", ["Avsteg"]),
        ("2025-03-12|2|", "2025-03-12||", ["Avsteg"]),
        ("2025-03-24", "2025-03-11", ["2025-03-11"]),
        ("2025-03-24", "", ["no day of approval"]),
        ("|zahra@example.org|2025-03-24", "||2025-03-24", ["no approver"]),
    ],
)
def test_what_stands_in_the_way_of_approval_is_told_with_the_meetings_line(
    council: dict[str, str], refused: Refused, old: str, new: str, words: list[str]
) -> None:
    tables = {kind: table.replace(old, new) for kind, table in YEAR.items()}
    assert tables != YEAR
    told = refused(**tables)
    assert len(told) == len(words)
    for line, word in zip(told, words, strict=True):
        assert line.startswith("3 meetings.csv, line 2, state: ")
        assert word in line


def test_meetings_alone_are_not_approved_without_their_items(
    council: dict[str, str], refused: Refused
) -> None:
    told = refused(meetings="date|approvers|approved_on|state\n2025-03-12|Zahra Åberg|2025-03-24|approved")
    assert any("no items" in line for line in told)


@pytest.mark.parametrize("state", ["draft", "completed", ""])
def test_a_day_of_approval_needs_an_approved_protocol(
    council: dict[str, str], refused: Refused, state: str
) -> None:
    (told,) = refused(meetings=f"date|approved_on|state\n2025-03-12|2025-03-24|{state}")
    assert told.startswith("3 meetings.csv, line 2, approved_on: ")


@pytest.mark.parametrize("state", ["draft", "cancelled", ""])
def test_a_meeting_comes_in_as_it_stands(
    path: Path, council: dict[str, str], bring_in: Bring, state: str
) -> None:
    table = f"date|state\n2025-03-12|{state}"
    assert bring_in(meetings=table).added == {"meetings": 1}
    assert ask(path, "SELECT state FROM meeting") == [(state or "draft",)]
    assert bring_in(meetings=table).unchanged == {"meetings": 1}


def test_a_second_meeting_of_the_day_is_told_by_its_reference(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    tables = {
        "meetings": "date|starts|ref\n2025-03-12|13:00|2025-03-12\n2025-03-12|15:00|2025-03-12/2",
        "items": "meeting|number|heading\n2025-03-12/2|1|Sent\n2025-03-12|2|Tidigt",
    }
    assert bring_in(**tables).added == {"meetings": 2, "items": 2}
    found = "SELECT m.ref, i.heading FROM item i JOIN meeting m ON m.id = i.meeting_id ORDER BY m.id"
    assert ask(path, found) == [("2025-03-12", "Tidigt"), ("2025-03-12/2", "Sent")]
    assert bring_in(**tables).unchanged == {"meetings": 2, "items": 2}


def test_two_rows_of_one_meeting_must_agree(council: dict[str, str], refused: Refused) -> None:
    told = refused(meetings="date|starts|state\n2025-03-12|13:00|draft\n2025-03-12|15:00|cancelled")
    assert [line.split(": ")[0] for line in told] == [
        "3 meetings.csv, line 3, starts",
        "3 meetings.csv, line 3, state",
    ]


def test_who_is_unknown_is_made_by_no_meeting(path: Path, council: dict[str, str], refused: Refused) -> None:
    told = refused(meetings="date|chair|approvers\n2025-03-12|Okänd Person|Ida Ek / Annan Okänd")
    assert [line.split(": ")[0] for line in told] == [
        "3 meetings.csv, line 2, chair",
        "3 meetings.csv, line 2, approvers",
    ]
    assert ask(path, "SELECT count(*) FROM person") == [(3,)]


def test_without_a_group_everybody_stands_where_their_seat_puts_them(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    bring_in(
        members="given_name|family_name|organisation|role|from|to\nBo|Al|BRIS|adjungerad|2024|\nEva|Al|BRIS|ersättare||\n"
        "Siv|Al|BRIS|ledamot|2019|2020",
        meetings="date\n2025-03-12",
        attendance="meeting|person\n2025-03-12|Åsa Öberg\n2025-03-12|Bo Al\n"
        "2025-03-12|Eva Al\n2025-03-12|Siv Al",
    )
    groups = ask(path, "SELECT listed_as FROM attendance ORDER BY id")
    assert groups == [("member",), ("coopted",), ("substitute",), ("other",)]


def test_a_number_stands_once_in_a_year(council: dict[str, str], refused: Refused) -> None:
    (told,) = refused(
        meetings="date\n2025-03-12\n2025-09-17",
        items="meeting|number|heading\n2025-03-12|1|A\n2025-09-17|1|B",
    )
    assert told.startswith("3 items.csv, line 3, number: ")
    assert "2025-03-12" in told


def test_items_without_numbers_are_known_by_their_heading(council: dict[str, str], bring_in: Bring) -> None:
    tables = {"meetings": "date\n2025-03-12", "items": "meeting|number|heading\n2025-03-12||A\n2025-03-12||B"}
    assert bring_in(**tables).added == {"meetings": 1, "items": 2}
    assert bring_in(**tables).unchanged == {"meetings": 1, "items": 2}


@pytest.mark.parametrize("item", ["2025-03-12 § 2", "§ 2/2025", "2025-03-12 §2"])
def test_a_deviation_is_minuted_in_the_item_it_names(
    path: Path, council: dict[str, str], bring_in: Bring, item: str
) -> None:
    tables = {
        "meetings": "date\n2025-03-12",
        "items": "meeting|number|heading\n2025-03-12|2|Avsteg",
        "deviations": f"{DEVIATIONS}\n{OWN}".replace("2025-03-12 § 2", item),
    }
    assert bring_in(**tables).added["deviations"] == 1
    assert ask(path, "SELECT d.ref, i.heading FROM minuting m JOIN item i ON i.id = m.item_id"
               " JOIN deviation d ON d.id = m.deviation_id") == [("AV-2024-001", "Avsteg")]  # fmt: skip
    assert bring_in(**tables).unchanged["deviations"] == 1


def test_the_rule_of_a_category_goes_without_saying(
    path: Path, council: dict[str, str], bring_in: Bring
) -> None:
    bring_in(deviations=f"{DEVIATIONS}\nK1|Ingen kontakt||Polisen||\nF1|Inga fokusområden|2024|rådet||")
    assert ask(path, "SELECT rule, person_id, organisation_id, council FROM deviation ORDER BY id") == [
        ("G14", None, 2, None),
        ("G17", None, None, 1),
    ]


@pytest.mark.parametrize(
    ("row", "heading"),
    [
        (OWN.replace("zahra@example.org", "okänd@example.org"), "who"),
        (OWN.replace("zahra@example.org", "Någon"), "who"),
        (OWN, "item"),
        (OWN.replace("2025-03-12 § 2", "§ 2"), "item"),
    ],
)
def test_a_deviation_that_names_what_is_not_there_is_told(
    council: dict[str, str], refused: Refused, row: str, heading: str
) -> None:
    told = refused(deviations=f"{DEVIATIONS}\n{row}")
    assert f"3 deviations.csv, line 2, {heading}" in {line.split(": ")[0] for line in told}


def test_two_people_can_do_the_same_but_one_row_cannot_change_who_did(
    council: dict[str, str], bring_in: Bring, refused: Refused
) -> None:
    table = (
        f"{DEVIATIONS}\nK1|Ingen kontakt|2024|asa@example.org||\nK1|Ingen kontakt|2024|zahra@example.org||"
    )
    assert bring_in(deviations=table).added == {"deviations": 2}
    assert bring_in(deviations=table).unchanged == {"deviations": 2}
    (told,) = refused(deviations=f"{DEVIATIONS}\nK1|Ingen kontakt|2024|Ida Ek||")
    assert told.startswith("3 deviations.csv, line 2, who: ")
    assert "Åsa Öberg" in told
    (told,) = refused(deviations=f"{DEVIATIONS}\nK1|Ingen kontakt|2024|Åsa Öberg|Därför|")
    assert told.startswith("3 deviations.csv, line 2, motivation: ")
